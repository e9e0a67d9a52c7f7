//! Halls made by rule, for tests and measurements: a plain block of rows, and an arena of any
//! size.

use crate::geometry;
use crate::hall::{Area, Attributes, Hall, Ordinal, Point2, Point3, Row, Seat, Section, Zone};

/// Plan units from chair to chair and from row to row.
const CHAIR: f64 = 20.0;
const ROW: f64 = 32.0;
const RADIUS: f64 = 8.0;

/// `rows` straight rows of `chairs` in one price zone, the stage above; an aisle before each
/// chair that `aisles` names (counted from 0).
pub fn block(rows: usize, chairs: usize, aisles: &[usize]) -> Hall {
    let mut hall = Hall {
        name: "Block".into(),
        width: CHAIR * (chairs + 2 + aisles.len()) as f64,
        height: ROW * (rows + 4) as f64,
        ..Hall::default()
    };
    zones(&mut hall, 1);
    section(&mut hall, "stalls", "Stalls");
    for row in 0..rows {
        begin_row(&mut hall, &(row + 1).to_string());
        for chair in 0..chairs {
            let aisles = aisles.iter().filter(|aisle| chair >= **aisle).count();
            let at = Point2 { x: CHAIR * (chair + aisles + 1) as f64, y: ROW * (row + 3) as f64 };
            seat(&mut hall, at, 0, chair);
        }
    }
    geometry::seat(&mut hall, &[]);
    hall
}

/// Exactly `seats` seats in rings around a stage: 24 sections, five price zones.
pub fn arena(seats: usize) -> Hall {
    const SECTIONS: usize = 24;
    const ZONES: usize = 5;
    const INNER: f64 = 420.0;
    // Rows needed for the number, each ring a row wider than the one before.
    let ring = |row: usize| {
        let length = std::f64::consts::TAU * (INNER + ROW * row as f64) / SECTIONS as f64;
        ((length - 2.5 * CHAIR) / CHAIR).floor().max(1.0) as usize
    };
    let mut rows = 0;
    let mut room = 0;
    while room < seats {
        room += ring(rows) * SECTIONS;
        rows += 1;
    }
    let size = 2.0 * (INNER + ROW * (rows + 1) as f64);
    let mut hall = Hall { name: "Arena".into(), width: size, height: size, ..Hall::default() };
    zones(&mut hall, ZONES);
    for number in 0..SECTIONS {
        section(&mut hall, &format!("block-{}", number + 1), &format!("Block {}", number + 1));
        for row in 0..rows {
            begin_row(&mut hall, &(row + 1).to_string());
            let chairs = ring(row);
            for chair in 0..chairs {
                // The last row takes what is left, the same in each section.
                let before = (0..row).map(ring).sum::<usize>() * SECTIONS;
                let left = (seats - before.min(seats)).saturating_sub(chair * SECTIONS + number);
                if left == 0 {
                    break;
                }
                let radius = INNER + ROW * row as f64;
                let along = (chair as f64 - (chairs as f64 - 1.0) / 2.0) * CHAIR / radius;
                let angle = std::f64::consts::TAU * number as f64 / SECTIONS as f64 + along;
                let at = Point2 {
                    x: size / 2.0 + radius * angle.cos(),
                    y: size / 2.0 + radius * angle.sin(),
                };
                seat(&mut hall, at, (row * ZONES / rows) as u32, chair);
            }
        }
    }
    geometry::seat(&mut hall, &[]);
    hall
}

fn zones(hall: &mut Hall, count: usize) {
    const COLOURS: [&str; 5] = ["#8c1d2f", "#b5653a", "#b08d2e", "#4f7d64", "#4d6a93"];
    hall.zones = COLOURS
        .iter()
        .take(count)
        .enumerate()
        .map(|(i, colour)| Zone {
            key: (i + 1).to_string(),
            name: format!("Zone {}", i + 1),
            colour: (*colour).into(),
        })
        .collect();
}

fn section(hall: &mut Hall, key: &str, name: &str) {
    let area = hall.areas.len() as u32;
    hall.areas.push(Area { key: key.into(), name: name.into() });
    hall.sections.push(Section { area, key: key.into(), name: name.into(), is_box: false });
}

fn begin_row(hall: &mut Hall, label: &str) {
    let section = hall.sections.len() as u32 - 1;
    hall.rows.push(Row { section, label: label.into() });
}

fn seat(hall: &mut Hall, at: Point2, zone: u32, chair: usize) {
    let row = hall.rows.len() as u32 - 1;
    let label = &hall.rows[row as usize];
    let section = &hall.sections[label.section as usize].key;
    hall.seats.push(Seat {
        ordinal: Ordinal(hall.seats.len() as u32),
        guid: format!("{section}/{section}/{}/{}", label.label, chair + 1),
        row,
        number: (chair + 1).to_string(),
        at: Point2 { x: crate::import::round(at.x), y: crate::import::round(at.y) },
        radius: RADIUS,
        zone,
        floor: Point3::default(),
        facing: 0.0,
        attributes: Attributes::default(),
        companion_of: None,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arena_has_exactly_the_seats_asked_for() {
        for seats in [1, 100, 1_800, 15_000] {
            assert_eq!(arena(seats).seats.len(), seats);
        }
    }
}
