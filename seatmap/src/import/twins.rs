//! Warns of seats that share their whole label, as real plans have them: both stay, are told
//! apart by where they are, and a person should look.

use std::collections::BTreeMap;

use super::place::Log;
use crate::hall::Hall;

const GUIDS_SHOWN_MAX: usize = 6;

pub(super) fn warn(hall: &Hall, log: &Log) {
    let names = hall.seat_names();
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for &seat in hall.twins().keys() {
        let name = names[seat];
        groups.entry((name.area, name.section, name.row, name.number)).or_default().push(seat);
    }
    for ((area, section, row, number), mut seats) in groups {
        seats.sort_unstable();
        let place = section.map_or(area.to_owned(), |section| format!("{area}, {section}"));
        let guids = seats.iter().take(GUIDS_SHOWN_MAX).map(|&seat| hall.seats[seat].guid.as_str());
        let guids: Vec<&str> = guids.collect();
        log.warn(format!(
            "{place}: row {row} has {} seats {number}; they are told apart by their place ({})",
            seats.len(),
            guids.join(", "),
        ));
    }
}
