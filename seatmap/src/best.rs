//! The best free seats for a party: together, well seen, in the middle, and without leaving a
//! single seat behind; over two rows only where no row has room.

use crate::geometry::seats_by_row;
use crate::hall::Hall;
use crate::neighbours::Runs;
use crate::seat_set::SeatSet;
use crate::view::SeatView;

/// The largest party.
pub const PARTY_MAX: usize = 50;
/// What a seat left alone costs, on the scale where a perfect seat is worth 100.
const LONE_COST: f64 = 12.0;
/// The smallest part of a party that is split over rows.
const PART_MIN: usize = 2;

/// `count` free seats of the price zone (of any, if None) for a party. Never wheelchair places,
/// companion or house seats. The same seats for the same question; None where there is no room.
pub fn best_seats(
    hall: &Hall,
    views: &[SeatView],
    free: &SeatSet,
    zone: Option<u32>,
    count: usize,
) -> Option<Vec<usize>> {
    if count == 0 || count > PARTY_MAX {
        return None;
    }
    let runs = Runs::of(hall);
    let search = Search::new(hall, views, free, zone, &runs);
    search.together(count, |_| true).map(|(_, seats)| seats).or_else(|| search.split(count))
}

struct Search<'h> {
    hall: &'h Hall,
    runs: &'h Runs,
    /// Worth of each seat; None where it can't be chosen.
    worth: Vec<Option<f64>>,
    free: &'h SeatSet,
}

impl<'h> Search<'h> {
    fn new(
        hall: &'h Hall,
        views: &[SeatView],
        free: &'h SeatSet,
        zone: Option<u32>,
        runs: &'h Runs,
    ) -> Self {
        let farthest = views.iter().map(|view| view.distance_m).fold(1.0, f64::max);
        let worth = hall.seats.iter().enumerate().map(|(i, seat)| {
            let choosable = free.contains(i)
                && zone.is_none_or(|zone| zone == seat.zone)
                && !seat.attributes.wheelchair
                && !seat.attributes.house_seat
                && seat.companion_of.is_none();
            let view = views.get(i)?;
            choosable.then(|| quality(view, farthest) - marked_down(seat))
        });
        Self { hall, runs, worth: worth.collect(), free }
    }

    /// The best run of `count` seats side by side among those that `wanted` lets pass.
    fn together(&self, count: usize, wanted: impl Fn(usize) -> bool) -> Option<(f64, Vec<usize>)> {
        let mut best: Option<(f64, &[usize])> = None;
        for run in self.runs.iter() {
            let mut sum = 0.0;
            let mut length = 0;
            for (place, &seat) in run.iter().enumerate() {
                let Some(worth) = self.worth[seat].filter(|_| wanted(seat)) else {
                    (sum, length) = (0.0, 0);
                    continue;
                };
                sum += worth;
                length += 1;
                if length > count {
                    sum -= self.worth[run[place - count]].unwrap_or_default();
                    length = count;
                }
                if length < count {
                    continue;
                }
                let seats = &run[place + 1 - count..=place];
                let lone = self.lone_beside(run, place + 1 - count, place);
                let worth = sum / count as f64 - LONE_COST * f64::from(lone);
                if best.is_none_or(|(known, _)| worth > known + 1e-9) {
                    best = Some((worth, seats));
                }
            }
        }
        best.map(|(worth, seats)| (worth, seats.to_vec()))
    }

    /// How many single free seats stay at the two ends of a choice.
    fn lone_beside(&self, run: &[usize], first: usize, last: usize) -> u32 {
        let free = |place: Option<usize>| {
            place.and_then(|place| run.get(place)).is_some_and(|seat| self.free.contains(*seat))
        };
        let before = free(first.checked_sub(1)) && !free(first.checked_sub(2));
        let after = free(Some(last + 1)) && !free(Some(last + 2));
        u32::from(before) + u32::from(after)
    }

    /// The party in two parts in rows that follow each other, as near as can be; else None.
    fn split(&self, count: usize) -> Option<Vec<usize>> {
        let rows = seats_by_row(self.hall);
        let mut best: Option<(f64, Vec<usize>)> = None;
        // Halves first: four and four talk to each other, seven and one do not.
        for small in (PART_MIN..=count / 2).rev() {
            for large_row in 0..rows.len() {
                let in_row =
                    |row: usize| move |seat: usize| self.hall.seats[seat].row as usize == row;
                let Some((worth, seats)) = self.in_row(&rows[large_row], count - small) else {
                    continue;
                };
                let beside = [large_row.checked_sub(1), Some(large_row + 1)];
                for other in beside.into_iter().flatten() {
                    if !self.follow(large_row, other)
                        || !rows[other].iter().any(|&seat| in_row(other)(seat))
                    {
                        continue;
                    }
                    let Some((other_worth, others)) = self.in_row(&rows[other], small) else {
                        continue;
                    };
                    let worth = worth + other_worth - self.apart(&seats, &others);
                    if best.as_ref().is_none_or(|(known, _)| worth > known + 1e-9) {
                        best = Some((worth, seats.iter().chain(&others).copied().collect()));
                    }
                }
            }
            if best.is_some() {
                break;
            }
        }
        best.map(|(_, seats)| seats)
    }

    fn in_row(&self, row: &[usize], count: usize) -> Option<(f64, Vec<usize>)> {
        let first = *row.first()?;
        let row = self.hall.seats[first].row;
        self.together(count, |seat| self.hall.seats[seat].row == row)
    }

    fn follow(&self, a: usize, b: usize) -> bool {
        let section = |row: usize| self.hall.rows.get(row).map(|row| row.section);
        section(a).is_some() && section(a) == section(b)
    }

    /// Metres between the middles of two parts, as a cost.
    fn apart(&self, a: &[usize], b: &[usize]) -> f64 {
        let middle = |seats: &[usize]| {
            let sum = seats.iter().fold((0.0, 0.0), |(x, z), &seat| {
                (x + self.hall.seats[seat].floor.x, z + self.hall.seats[seat].floor.z)
            });
            (sum.0 / seats.len() as f64, sum.1 / seats.len() as f64)
        };
        let (a, b) = (middle(a), middle(b));
        4.0 * (a.0 - b.0).hypot(a.1 - b.1)
    }
}

/// From 0 to about 100: what is seen, how central, how near; a little below the middle of the
/// house is best, not the very first row.
fn quality(view: &SeatView, farthest: f64) -> f64 {
    let seen = f64::from(view.stage_seen) / 100.0;
    let centre = (1.0 - view.angle_degrees.abs() / 75.0).clamp(0.0, 1.0);
    let ideal = 0.42 * farthest;
    let row = (1.0 - (view.distance_m - ideal).abs() / farthest).clamp(0.0, 1.0);
    45.0 * seen + 30.0 * centre + 20.0 * row + if view.surtitles { 5.0 } else { 0.0 }
}

fn marked_down(seat: &crate::hall::Seat) -> f64 {
    let attributes = &seat.attributes;
    20.0 * f64::from(u8::from(attributes.restricted_view))
        + 5.0 * f64::from(u8::from(attributes.no_surtitles))
}
