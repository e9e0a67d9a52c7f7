//! The ground under a section: all that lies near its seats, its small gaps closed, its rim
//! smoothed. Found on a fine grid, so that any drawing gets a calm shape.

use std::collections::BTreeMap;

use super::{Ground, tenth};
use crate::hall::{Hall, Point2};

/// How far the ground reaches beyond the chairs' middles, in chair spacings.
const REACH: f64 = 0.95;
/// Gaps up to twice this, in chair spacings, are closed.
const CLOSE: f64 = 1.25;
/// Cells per chair spacing.
const CELLS: f64 = 3.0;
/// Cells along one side of a section's grid at most, for plans far larger than their chairs.
const SIDE_MAX: usize = 900;
/// Cells of all sections together, about. No hall has so many; a plan at a wrong scale would.
const CELLS_MAX: f64 = 5e6;

pub(super) fn grounds(hall: &Hall, spacing: f64) -> Vec<Ground> {
    let mut seats: Vec<Vec<Point2>> = vec![Vec::new(); hall.sections.len()];
    for seat in &hall.seats {
        if let Some(row) = hall.rows.get(seat.row as usize)
            && let Some(section) = seats.get_mut(row.section as usize)
        {
            section.push(seat.at);
        }
    }
    let side_max = side_max(&seats, spacing);
    let sections = hall.sections.iter().zip(seats).enumerate();
    sections
        .filter(|(_, (_, seats))| !seats.is_empty())
        .map(|(index, (section, seats))| {
            // Boxes stand close: their grounds keep to the chairs.
            let (reach, close) = if section.is_box { (0.62, 0.5) } else { (REACH, CLOSE) };
            Ground {
                section: index as u32,
                area: section.area,
                rings: rings(&seats, reach * spacing, close * spacing, spacing, side_max),
            }
        })
        .collect()
}

/// Cells along one side of a section's grid, fewer where all sections together would have too many.
fn side_max(seats: &[Vec<Point2>], spacing: f64) -> usize {
    let sides = seats.iter().filter(|seats| !seats.is_empty()).map(|seats| {
        let (min, max) = crate::geometry::bounds(seats);
        (max.x - min.x).max(max.y - min.y) * CELLS / spacing
    });
    let cells: f64 = sides.map(|side| side.min(SIDE_MAX as f64).powi(2)).sum();
    let less = (CELLS_MAX / cells.max(CELLS_MAX)).sqrt();
    (SIDE_MAX as f64 * less) as usize
}

fn rings(
    seats: &[Point2],
    reach: f64,
    close: f64,
    spacing: f64,
    side_max: usize,
) -> Vec<Vec<Point2>> {
    let grid = Grid::around(seats, reach + close, spacing / CELLS, side_max);
    // Grow by reach and closing gap, then shrink by the gap alone.
    let grown = grid.distances(seats.iter().copied(), reach + close);
    let outside = grid.cells().filter(|&cell| grown[cell] > reach + close);
    let rim: Vec<usize> =
        outside.filter(|&cell| grid.beside(cell).any(|n| grown[n] <= reach + close)).collect();
    let inward = grid.distances(rim.iter().map(|&cell| grid.point(cell)), close * 1.5);
    let inside: Vec<f64> = grid
        .cells()
        .map(|cell| if grown[cell] > reach + close { -1.0 } else { inward[cell] - close })
        .collect();
    let rings = grid.contours(&inside);
    rings.into_iter().map(|ring| smooth(&ring, spacing * 0.035)).collect()
}

struct Grid {
    origin: Point2,
    cell: f64,
    wide: usize,
    high: usize,
}

impl Grid {
    fn around(points: &[Point2], margin: f64, cell: f64, side_max: usize) -> Self {
        let (min, max) = crate::geometry::bounds(points);
        let side = (max.x - min.x).max(max.y - min.y) + 2.0 * margin;
        let cell = cell.max(side / side_max as f64).max(1e-6);
        let margin = margin + 3.0 * cell;
        let count = |length: f64| ((length + 2.0 * margin) / cell).ceil() as usize + 1;
        Self {
            origin: Point2 { x: min.x - margin, y: min.y - margin },
            cell,
            wide: count(max.x - min.x),
            high: count(max.y - min.y),
        }
    }

    fn cells(&self) -> std::ops::Range<usize> {
        0..self.wide * self.high
    }

    fn point(&self, cell: usize) -> Point2 {
        let (x, y) = (cell % self.wide, cell / self.wide);
        Point2 { x: self.origin.x + x as f64 * self.cell, y: self.origin.y + y as f64 * self.cell }
    }

    fn beside(&self, cell: usize) -> impl Iterator<Item = usize> {
        let (x, y) = (cell % self.wide, cell / self.wide);
        let left = (x > 0).then(|| cell - 1);
        let right = (x + 1 < self.wide).then(|| cell + 1);
        let up = (y > 0).then(|| cell - self.wide);
        let down = (y + 1 < self.high).then(|| cell + self.wide);
        [left, right, up, down].into_iter().flatten()
    }

    /// Distance of each cell to the nearest point, as far as `reach` and a little more.
    fn distances(&self, points: impl Iterator<Item = Point2>, reach: f64) -> Vec<f64> {
        let mut distances = vec![f64::INFINITY; self.wide * self.high];
        let span = (reach / self.cell).ceil() as usize + 2;
        for point in points {
            let column = ((point.x - self.origin.x) / self.cell) as usize;
            let line = ((point.y - self.origin.y) / self.cell) as usize;
            for y in line.saturating_sub(span)..=(line + span).min(self.high - 1) {
                for x in column.saturating_sub(span)..=(column + span).min(self.wide - 1) {
                    let cell = y * self.wide + x;
                    let at = self.point(cell);
                    let distance = (at.x - point.x).hypot(at.y - point.y);
                    distances[cell] = distances[cell].min(distance);
                }
            }
        }
        // What no point reached is far, but the contour needs a number.
        distances.iter_mut().filter(|d| d.is_infinite()).for_each(|d| *d = reach * 2.0);
        distances
    }

    /// Closed curves around what is more than 0 (marching squares). The grid's rim is not.
    fn contours(&self, field: &[f64]) -> Vec<Vec<Point2>> {
        // Each crossing of a grid edge is met by two squares; following them closes the rings.
        let mut links: BTreeMap<(usize, bool), Vec<(usize, bool)>> = BTreeMap::new();
        for y in 0..self.high - 1 {
            for x in 0..self.wide - 1 {
                let a = y * self.wide + x;
                let (b, c, d) = (a + 1, a + self.wide + 1, a + self.wide);
                let up = [a, b, c, d].map(|cell| field[cell] > 0.0);
                // Edges by their first cell: false runs right, true runs down.
                let edges = [(a, false), (b, true), (d, false), (a, true)];
                let crossed: Vec<usize> = (0..4).filter(|&i| up[i] != up[(i + 1) % 4]).collect();
                let pairs: &[(usize, usize)] = match crossed[..] {
                    [i, j] => &[(i, j)],
                    // A saddle: the two high corners stay apart.
                    [_, _, _, _] if up[0] => &[(3, 0), (1, 2)],
                    [_, _, _, _] => &[(0, 1), (2, 3)],
                    _ => &[],
                };
                for &(i, j) in pairs {
                    links.entry(edges[i]).or_default().push(edges[j]);
                    links.entry(edges[j]).or_default().push(edges[i]);
                }
            }
        }
        let mut rings = Vec::new();
        while let Some((&start, _)) = links.first_key_value() {
            let mut ring = Vec::new();
            let mut here = start;
            while let Some(next) = links.remove(&here) {
                ring.push(self.crossing(field, here.0, here.1));
                match next.into_iter().find(|edge| links.contains_key(edge)) {
                    Some(edge) => here = edge,
                    None => break,
                }
            }
            rings.push(ring);
        }
        rings
    }

    fn crossing(&self, field: &[f64], cell: usize, down: bool) -> Point2 {
        let other = if down { cell + self.wide } else { cell + 1 };
        let (from, to) = (field[cell], field[other]);
        let t = (from / (from - to)).clamp(0.0, 1.0);
        let (a, b) = (self.point(cell), self.point(other));
        Point2 { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
    }
}

/// Evens out the steps of the grid, then drops points that say nothing.
fn smooth(ring: &[Point2], tolerance: f64) -> Vec<Point2> {
    const ROUNDS: usize = 6;
    let mut points = ring.to_vec();
    let count = points.len();
    for _ in 0..ROUNDS {
        points = (0..count)
            .map(|i| {
                let (a, b, c) =
                    (points[(i + count - 1) % count], points[i], points[(i + 1) % count]);
                Point2 { x: (a.x + 2.0 * b.x + c.x) / 4.0, y: (a.y + 2.0 * b.y + c.y) / 4.0 }
            })
            .collect();
    }
    let mut kept: Vec<Point2> = Vec::new();
    simplify(&points, tolerance, &mut kept);
    kept.iter().map(|point| Point2 { x: tenth(point.x), y: tenth(point.y) }).collect()
}

/// Keeps the points that are farther than `tolerance` from the line of those kept
/// (Douglas and Peucker), with a stack instead of calls.
fn simplify(points: &[Point2], tolerance: f64, kept: &mut Vec<Point2>) {
    let Some(last) = points.len().checked_sub(1) else { return };
    let mut keep = vec![false; points.len()];
    // A ring's two anchors: its start and the point farthest from it.
    let far = farthest(points, 0, last).map_or(last, |(far, _)| far);
    let mut open = vec![(0, far), (far, last)];
    for anchor in [0, far, last] {
        keep[anchor] = true;
    }
    while let Some((from, to)) = open.pop() {
        if let Some((far, distance)) = farthest(points, from, to)
            && distance > tolerance
        {
            keep[far] = true;
            open.extend([(from, far), (far, to)]);
        }
    }
    kept.extend(points.iter().zip(&keep).filter(|(_, keep)| **keep).map(|(point, _)| *point));
}

/// The point between two others that is farthest from their line.
fn farthest(points: &[Point2], from: usize, to: usize) -> Option<(usize, f64)> {
    let (a, b) = (points[from], points[to]);
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx.hypot(dy);
    let distance = |p: Point2| {
        if length < 1e-9 {
            (p.x - a.x).hypot(p.y - a.y)
        } else {
            let t = (((p.x - a.x) * dx + (p.y - a.y) * dy) / (length * length)).clamp(0.0, 1.0);
            (p.x - a.x - dx * t).hypot(p.y - a.y - dy * t)
        }
    };
    (from + 1..to).map(|i| (i, distance(points[i]))).max_by(|a, b| a.1.total_cmp(&b.1))
}
