//! Where names stand on the plan: rows beside their two ends, areas where they cover no seat.

use std::collections::HashMap;

use super::{AreaLabel, Ground, RowLabel, tenth};
use crate::geometry::{bounds, distance, seats_by_row};
use crate::hall::{Hall, Point2};

/// Rows shorter than this (a box) carry no label; the section's name says enough.
const ROW_SEATS_MIN: usize = 4;

pub(super) fn rows(hall: &Hall, spacing: f64) -> Vec<RowLabel> {
    let size = tenth(spacing * 0.5);
    let mut labels = Vec::new();
    for (index, seats) in seats_by_row(hall).iter().enumerate() {
        let row = index as u32;
        let in_box = hall
            .sections
            .get(hall.rows[index].section as usize)
            .is_some_and(|section| section.is_box);
        if in_box || seats.len() < ROW_SEATS_MIN {
            continue;
        }
        let at = |place: usize| hall.seats[seats[place]].at;
        let last = seats.len() - 1;
        labels.push(RowLabel { row, at: beyond(at(0), at(1), spacing), size });
        labels.push(RowLabel { row, at: beyond(at(last), at(last - 1), spacing), size });
    }
    let seats = Nearby::of(hall.seats.iter().map(|seat| seat.at), spacing);
    labels.retain(|label| !seats.any(label.at, |at| distance(at, label.at) < spacing * 0.6));
    merged(hall, labels, spacing)
}

/// Across an aisle two sections' rows of one name share one label in its middle.
fn merged(hall: &Hall, labels: Vec<RowLabel>, spacing: f64) -> Vec<RowLabel> {
    let text = |label: &RowLabel| &hall.rows[label.row as usize].label;
    let mut kept: Vec<RowLabel> = Vec::new();
    // By name and place: only labels of one name can share a place.
    let mut known: HashMap<&str, Vec<usize>> = HashMap::new();
    for label in labels {
        let same = known.entry(text(&label)).or_default();
        let twin = same.iter().copied().find(|&i| distance(kept[i].at, label.at) < spacing);
        match twin {
            Some(i) => {
                let other = kept[i].at;
                let at = |a: f64, b: f64| tenth((a + b) / 2.0);
                kept[i].at = Point2 { x: at(other.x, label.at.x), y: at(other.y, label.at.y) };
            }
            None => {
                same.push(kept.len());
                kept.push(label);
            }
        }
    }
    kept
}

/// One chair further on from `end`, away from `inner`.
fn beyond(end: Point2, inner: Point2, spacing: f64) -> Point2 {
    let length = distance(end, inner).max(1e-9);
    let step = spacing * 0.9 / length;
    Point2 {
        x: tenth(end.x + (end.x - inner.x) * step),
        y: tenth(end.y + (end.y - inner.y) * step),
    }
}

/// Points found by where they are, so that large halls stay quick.
struct Nearby {
    cell: f64,
    points: HashMap<(i64, i64), Vec<Point2>>,
}

impl Nearby {
    fn of(points: impl Iterator<Item = Point2>, cell: f64) -> Self {
        let mut nearby = Self { cell: cell.max(1e-6), points: HashMap::new() };
        for point in points {
            nearby.points.entry(nearby.key(point)).or_default().push(point);
        }
        nearby
    }

    /// Whether any point less than a cell away from `at` is as asked.
    fn any(&self, at: Point2, is: impl Fn(Point2) -> bool) -> bool {
        let (x, y) = self.key(at);
        (x - 1..=x + 1).flat_map(|x| (y - 1..=y + 1).map(move |y| (x, y))).any(|key| {
            self.points.get(&key).is_some_and(|points| points.iter().any(|&point| is(point)))
        })
    }

    fn key(&self, at: Point2) -> (i64, i64) {
        ((at.x / self.cell).floor() as i64, (at.y / self.cell).floor() as i64)
    }
}

/// One label per area that has seats or an open floor.
pub(super) fn areas(
    hall: &Hall,
    grounds: &[Ground],
    stage: &[Point2],
    spacing: f64,
) -> Vec<AreaLabel> {
    let mut open = Vec::new();
    let mut seated = Vec::new();
    for area in 0..hall.areas.len() as u32 {
        let parts = hall.unnumbered.iter().filter(|part| part.area == area);
        let rim: Vec<Point2> = parts.flat_map(|part| part.outline.iter().copied()).collect();
        if !rim.is_empty() {
            let (min, max) = bounds(&rim);
            let at = Point2 { x: (min.x + max.x) / 2.0, y: (min.y + max.y) / 2.0 };
            open.push(AreaLabel { area, at, size: tenth(hall.width / 30.0) });
            continue;
        }
        let own = grounds.iter().filter(|ground| ground.area == area);
        let rim: Vec<Point2> = own.flat_map(|g| g.rings.iter().flatten().copied()).collect();
        if !rim.is_empty() {
            seated.push(Axis::of(hall, area, &rim, stage, spacing));
        }
    }
    // All above or all below: where the tightest place is wider.
    let tightest = |gap: fn(&Axis) -> (f64, f64)| {
        seated.iter().map(|axis| gap(axis).1 - gap(axis).0).fold(f64::INFINITY, f64::min)
    };
    let above = tightest(|axis| axis.above) >= tightest(|axis| axis.below);
    open.extend(seated.iter().map(|axis| {
        let (from, to) = if above { axis.above } else { axis.below };
        let room = (to - from).min(spacing * 2.0);
        // In a wide gap the label keeps close to its own seats.
        let y = if above { to - room / 2.0 } else { from + room / 2.0 };
        let size = (room * 0.62).clamp(spacing * 0.5, spacing * 0.9);
        AreaLabel {
            area: axis.area,
            at: Point2 { x: tenth(axis.x), y: tenth(y) },
            size: tenth(size),
        }
    }));
    open
}

/// The middle axis of an area and the gaps on it above and below the area's own seats.
struct Axis {
    area: u32,
    x: f64,
    above: (f64, f64),
    below: (f64, f64),
}

impl Axis {
    fn of(hall: &Hall, area: u32, rim: &[Point2], stage: &[Point2], spacing: f64) -> Self {
        let (min, max) = bounds(rim);
        let x = (min.x + max.x) / 2.0;
        let owner = |row: u32| {
            let row = hall.rows.get(row as usize)?;
            hall.sections.get(row.section as usize).map(|section| section.area)
        };
        let on_axis =
            |half: f64| hall.seats.iter().filter(move |seat| (seat.at.x - x).abs() < half);
        let own = |half: f64| {
            let own = on_axis(half).filter(|seat| owner(seat.row) == Some(area));
            own.fold((f64::INFINITY, f64::NEG_INFINITY), |(top, bottom), seat| {
                (top.min(seat.at.y - seat.radius), bottom.max(seat.at.y + seat.radius))
            })
        };
        let half = spacing * 4.0;
        let (mut top, mut bottom) = own(half);
        if top > bottom {
            // A ring that is open here: beyond its outermost points.
            (top, bottom) = (min.y, max.y);
        }
        let mut taken: Vec<(f64, f64)> = on_axis(half)
            .filter(|seat| owner(seat.row) != Some(area))
            .map(|seat| (seat.at.y - seat.radius, seat.at.y + seat.radius))
            .collect();
        if !stage.is_empty() {
            let (min, max) = bounds(stage);
            if (min.x..=max.x).contains(&x) {
                taken.push((min.y, max.y));
            }
        }
        let free = spacing * 3.0;
        let before = taken.iter().filter(|(_, to)| *to <= top).map(|(_, to)| *to);
        let after = taken.iter().filter(|(from, _)| *from >= bottom).map(|(from, _)| *from);
        Self {
            area,
            x,
            above: (before.fold(top - free, f64::max), top),
            below: (bottom, after.fold(bottom + free, f64::min)),
        }
    }
}
