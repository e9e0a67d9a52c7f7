//! The rows of a hall as somebody walks along them: each in the order in which its seats stand,
//! also where it is curved, from the left of the drawing.

use seatmap::{
    hall::{Hall, Point2},
    neighbours::Runs,
};

/// Indexes of seats in the plan, by row in the order of the plan's file. Each seat is in exactly
/// one row. A row that runs up the drawing begins at its top.
pub fn seat_rows(hall: &Hall, runs: &Runs) -> Vec<Vec<u32>> {
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); hall.rows.len()];
    for run in runs.iter() {
        for &seat in run {
            let row = hall.seats.get(seat).and_then(|it| rows.get_mut(it.row as usize));
            if let (Some(row), Ok(seat)) = (row, u32::try_from(seat)) {
                row.push(seat);
            }
        }
    }
    for row in &mut rows {
        if runs_backwards(hall, row) {
            row.reverse();
        }
    }
    rows
}

fn runs_backwards(hall: &Hall, row: &[u32]) -> bool {
    let at = |seat: Option<&u32>| -> Option<Point2> {
        hall.seats.get(*seat? as usize).map(|seat| seat.at)
    };
    let (Some(first), Some(last)) = (at(row.first()), at(row.last())) else { return false };
    let (dx, dy) = (last.x - first.x, last.y - first.y);
    if dx.abs() >= dy.abs() { dx < 0.0 } else { dy < 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seatmap::{
        hall::{Attributes, Point3, Row, Seat, Section},
        neighbours::Runs,
    };

    /// One section; a seat is (row, x, y).
    fn hall(seats: &[(u32, f64, f64)]) -> Hall {
        let rows = seats.iter().map(|(row, ..)| row + 1).max().unwrap_or_default();
        let seat = |(ordinal, (row, x, y)): (u32, &(u32, f64, f64))| Seat {
            ordinal: seatmap::hall::Ordinal(ordinal),
            guid: format!("s-{ordinal}"),
            row: *row,
            number: ordinal.to_string(),
            at: Point2 { x: *x, y: *y },
            radius: 5.0,
            zone: 0,
            floor: Point3::default(),
            facing: 0.0,
            attributes: Attributes::default(),
            companion_of: None,
        };
        Hall {
            sections: vec![Section::default()],
            rows: (0..rows).map(|_| Row::default()).collect(),
            seats: (0..).zip(seats).map(seat).collect(),
            ..Hall::default()
        }
    }

    #[test]
    fn a_curved_row_is_walked_along_its_curve_from_the_left() {
        // A half circle that the file lists from right to left, and a straight row.
        let curve = (0..9_u32).map(|seat| {
            let angle = f64::from(seat) * std::f64::consts::PI / 8.0;
            (0, 100.0 * angle.cos(), 100.0 * angle.sin())
        });
        let straight = (0..3_u32).map(|seat| (1, f64::from(seat) * 40.0, 200.0));
        let hall = hall(&curve.chain(straight).collect::<Vec<_>>());
        let rows = seat_rows(&hall, &Runs::of(&hall));
        assert_eq!(rows, [vec![8, 7, 6, 5, 4, 3, 2, 1, 0], vec![9, 10, 11]]);
    }

    #[test]
    fn each_seat_stands_once_also_beyond_an_aisle() {
        let hall = hall(&[(0, 0.0, 0.0), (0, 40.0, 0.0), (0, 200.0, 0.0), (0, 240.0, 0.0)]);
        assert_eq!(seat_rows(&hall, &Runs::of(&hall)), [vec![0, 1, 2, 3]]);
    }

    #[test]
    fn a_row_that_runs_up_the_drawing_begins_at_its_top() {
        let hall = hall(&[(0, 0.0, 80.0), (0, 1.0, 40.0), (0, 0.0, 0.0)]);
        assert_eq!(seat_rows(&hall, &Runs::of(&hall)), [vec![2, 1, 0]]);
    }
}
