//! Who pays what in the opera: by place and by what is seen from there, as computed. Seats that
//! see little of the stage are marked and cost less, as do those beside it.

use seatmap::hall::Hall;
use seatmap::shell::Shell;
use seatmap::view::{SeatView, views};

/// Percent of the stage; who sees less is told so.
const RESTRICTED_BELOW: u8 = 50;
/// Farther off the axis one sees the stage from its side.
const BESIDE_DEGREES: f64 = 55.0;

pub fn assign(hall: &mut Hall) {
    let shell = Shell::of(hall);
    let views = views(hall, &shell);
    let places: Vec<(String, usize, bool)> = hall
        .seats
        .iter()
        .map(|seat| {
            let row = &hall.rows[seat.row as usize];
            let section = &hall.sections[row.section as usize];
            let area = hall.areas[section.area as usize].key.clone();
            (area, row.label.parse().unwrap_or(0), section.key == "centre")
        })
        .collect();
    for ((seat, view), (area, row, centre)) in hall.seats.iter_mut().zip(&views).zip(&places) {
        seat.attributes.restricted_view = view.stage_seen < RESTRICTED_BELOW;
        seat.attributes.no_surtitles = !view.surtitles;
        let beside_the_stage = view.angle_degrees.abs() > BESIDE_DEGREES;
        let level = zone(area, *row, *centre, view)
            + u32::from(seat.attributes.restricted_view)
            + u32::from(beside_the_stage);
        seat.zone = level.min(5) - 1;
    }
}

/// The price level from 1 to 5, before a poor view or one from beside the stage lowers it.
fn zone(area: &str, row: usize, centre: bool, view: &SeatView) -> u32 {
    let side = view.angle_degrees.abs();
    match area {
        "stalls" if row <= 13 => 1,
        "stalls" => 2,
        "boxes-1" if side < 25.0 => 1,
        "boxes-1" if side < 45.0 => 2,
        "boxes-1" => 3,
        "boxes-2" if side < 25.0 => 2,
        "boxes-2" if side < 45.0 => 3,
        "boxes-2" => 4,
        "terrace" if side < 30.0 && row <= 4 => 3,
        "terrace" => 4,
        "paradise" if centre && row <= 5 => 4,
        _ => 5,
    }
}
