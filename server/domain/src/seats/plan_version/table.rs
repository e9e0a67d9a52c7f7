//! The seat table of a plan version: what the browser and the list page know of each seat.

use crate::seats::plan::{
    LISTENING_PERCENT, RESTRICTED_PERCENT, SeatName, SeatTable, TableRow, mark, said_row,
};
use seatmap::{hall::Hall, neighbours::Runs, seat_name::Twin, view::SeatView};

pub fn of(hall: &Hall, runs: &Runs, views: &[SeatView]) -> SeatTable {
    let mut rows: Vec<TableRow> = Vec::new();
    // Where there are none, nobody misses them.
    let has_surtitles = views.iter().any(|view| view.surtitles);
    // Without a profile stage and heights are guessed: enough to draw, and nothing to promise.
    let is_known = hall.profile.is_some();
    let mut last = None;
    for (seat, name) in hall.seats.iter().zip(hall.seat_names()) {
        if last != Some(seat.row) {
            let row = hall.rows.get(seat.row as usize);
            rows.push(TableRow {
                section: row.map_or(0, |row| row.section),
                label: row.map(|row| row.label.clone()).unwrap_or_default(),
                numbers: Vec::new(),
            });
            last = Some(seat.row);
        }
        if let Some(row) = rows.last_mut() {
            row.numbers.push(number(name.number, name.twin));
        }
    }
    SeatTable {
        areas: hall.areas.iter().map(|area| area.name.clone()).collect(),
        sections: hall
            .sections
            .iter()
            .map(|section| (section.area, section.name.clone(), section.is_box))
            .collect(),
        rows,
        flags: hall
            .seats
            .iter()
            .zip(views)
            .map(|(seat, view)| flags(seat, is_known.then_some(view), has_surtitles))
            .collect(),
        views: views.iter().filter(|_| is_known).flat_map(SeatView::to_wire).collect(),
        companions: hall
            .seats
            .iter()
            .enumerate()
            .filter_map(|(seat_index, seat)| Some((seat_index as u32, seat.companion_of?)))
            .collect(),
        runs: runs.iter().map(|run| run.iter().map(|&seat| seat as u32).collect()).collect(),
    }
}

/// Two seats of one label are told apart by a sign that no language has to translate.
fn number(number: &str, twin: Option<Twin>) -> String {
    match twin {
        None => number.to_owned(),
        Some(Twin::Left) => format!("{number} ‹"),
        Some(Twin::Right) => format!("{number} ›"),
        Some(Twin::Chair(chair)) => format!("{number} ({chair})"),
    }
}

fn flags(seat: &seatmap::hall::Seat, view: Option<&SeatView>, has_surtitles: bool) -> u8 {
    let flag = |is: bool, bit: u8| if is { bit } else { 0 };
    let is_below = |most: i32| view.is_some_and(|view| i32::from(view.stage_told) < most);
    let is_listening = is_below(LISTENING_PERCENT);
    let is_restricted = seat.attributes.restricted_view || is_below(RESTRICTED_PERCENT);
    let misses_surtitles = has_surtitles && view.is_some_and(|view| !view.surtitles);
    flag(seat.attributes.wheelchair, mark::WHEELCHAIR)
        | flag(seat.companion_of.is_some(), mark::COMPANION)
        | flag(is_restricted && !is_listening, mark::RESTRICTED_VIEW)
        | flag(is_listening, mark::LISTENING)
        | flag(seat.attributes.no_surtitles || misses_surtitles, mark::NO_SURTITLES)
        | flag(seat.attributes.house_seat, mark::HOUSE_SEAT)
}

/// The name of the seat at a place, by walking the rows.
pub fn name(table: &SeatTable, seat_index: usize) -> SeatName {
    let mut first = 0;
    for row in &table.rows {
        if let Some(number) = seat_index.checked_sub(first).and_then(|at| row.numbers.get(at)) {
            let section = table.sections.get(row.section as usize);
            let area = section.and_then(|(area, ..)| table.areas.get(*area as usize));
            let area = area.cloned().unwrap_or_default();
            let section_name = section.map(|(_, name, _)| name.clone()).unwrap_or_default();
            let is_box = section.is_some_and(|(.., is_box)| *is_box);
            return SeatName {
                row: said_row(&section_name, is_box, &row.label).to_owned(),
                section: if section_name == area { String::new() } else { section_name },
                area,
                is_box,
                number: number.clone(),
                marks: table.flags.get(seat_index).copied().unwrap_or_default(),
            };
        }
        first += row.numbers.len();
    }
    SeatName {
        area: String::new(),
        section: String::new(),
        is_box: false,
        row: String::new(),
        number: String::new(),
        marks: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seatmap::shell::Shell;

    fn table_of(hall: &Hall) -> SeatTable {
        of(hall, &Runs::of(hall), &seatmap::view::views(hall, &Shell::of(hall)))
    }

    #[test]
    fn a_plan_without_a_profile_promises_no_view_and_restricts_none() {
        let plan = include_bytes!("../../../../../assets/halls/opera.json");
        let mut hall = seatmap::import::read(plan).expect("a plan").hall;
        let of_view = |table: &SeatTable| table.flags.iter().any(|it| it & mark::OF_VIEW != 0);
        let with = table_of(&hall);
        assert!(of_view(&with) && with.views.len() == hall.seats.len() * 5);
        hall.profile = None;
        for seat in &mut hall.seats {
            seat.attributes.restricted_view = false;
            seat.attributes.no_surtitles = false;
        }
        hall.seats[0].attributes.restricted_view = true;
        let without = table_of(&hall);
        assert!(without.views.is_empty());
        assert_eq!(without.flags[0] & mark::OF_VIEW, mark::RESTRICTED_VIEW, "as the plan says");
        assert!(without.flags[1..].iter().all(|it| it & mark::OF_VIEW == 0));
    }
}
