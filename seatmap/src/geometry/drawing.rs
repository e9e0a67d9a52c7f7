//! Measures of a drawing: how far apart its seats and rows are, and how much rows bend.

use crate::hall::{Hall, Point2};

/// Seats of each row, in their order.
pub(crate) fn seats_by_row(hall: &Hall) -> Vec<Vec<usize>> {
    let mut rows = vec![Vec::new(); hall.rows.len()];
    for (i, seat) in hall.seats.iter().enumerate() {
        if let Some(row) = rows.get_mut(seat.row as usize) {
            row.push(i);
        }
    }
    rows
}

/// Median distance of neighbours, in plan units; 1 where no two seats share a row.
pub fn seat_spacing(hall: &Hall) -> f64 {
    let pairs = hall.seats.windows(2).filter(|pair| pair[0].row == pair[1].row);
    let gaps = pairs.map(|pair| distance(pair[0].at, pair[1].at)).filter(|gap| *gap > 0.0);
    median(gaps.collect()).unwrap_or(1.0)
}

/// Rows that are drawn closer to each other than this, in plan units, stand side by side: what
/// lies between them is an error of rounding or of a hand, and no distance.
pub(super) fn rows_apart_min(hall: &Hall) -> f64 {
    const OF_SEAT_SPACING: f64 = 0.25;
    seat_spacing(hall) * OF_SEAT_SPACING
}

/// Median distance of rows that follow each other, in plan units along `away`; 0 where no
/// section has two rows behind each other.
pub(super) fn row_spacing(hall: &Hall, away_x: f64, away_y: f64) -> f64 {
    let rows = seats_by_row(hall);
    let mut gaps = Vec::new();
    for (here, next) in rows
        .iter()
        .zip(rows.iter().skip(1))
        .zip(hall.rows.windows(2))
        .filter_map(|(rows, labels)| (labels[0].section == labels[1].section).then_some(rows))
    {
        let Some(&middle) = here.get(here.len() / 2) else { continue };
        let at = hall.seats[middle].at;
        let nearest = next
            .iter()
            .map(|&seat| hall.seats[seat].at)
            .min_by(|a, b| distance(*a, at).total_cmp(&distance(*b, at)));
        if let Some(nearest) = nearest {
            gaps.push(((nearest.x - at.x) * away_x + (nearest.y - at.y) * away_y).abs());
        }
    }
    let apart_min = rows_apart_min(hall);
    gaps.retain(|gap| *gap > apart_min);
    median(gaps).unwrap_or(0.0)
}

pub(crate) fn distance(a: Point2, b: Point2) -> f64 {
    (a.x - b.x).hypot(a.y - b.y)
}

pub(crate) fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
