//! The best free seats for a party: together, well seen, in the middle, and without leaving a
//! single seat behind; over two rows only where no row has room, over more where no two have.

mod spread;

use crate::hall::Hall;
use crate::neighbours::Runs;
use crate::seat_set::SeatSet;
use crate::view::SeatView;

/// The largest party.
pub const PARTY_MAX: usize = 400;
/// What a seat left alone costs, on the scale where a perfect seat is worth 100.
const LONE_COST: f64 = 20.0;
/// The smallest part of a party that is split over rows.
const PART_MIN: usize = 2;

/// What makes one seat better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// What is seen, how central, and how near, all alike.
    Balance,
    /// Seeing the whole stage before all else.
    View,
    /// The middle of the house before all else.
    Centre,
}

/// A hall and its free seats, among which nobody is to be left alone.
#[derive(Clone, Copy)]
pub struct HallNow<'h> {
    pub hall: &'h Hall,
    pub views: &'h [SeatView],
    pub free: &'h SeatSet,
}

/// `count` of the `open` seats for a party, which are free ones that it asks for. Never wheelchair
/// places, companion or house seats. The same seats for the same question; None where there is no
/// room.
pub fn best_seats(now: &HallNow<'_>, open: &SeatSet, aim: Aim, count: usize) -> Option<Vec<usize>> {
    let search = Search::new(now, open, aim, count)?;
    search.side_by_side(count).or_else(|| search.split(count))
}

/// As `best_seats`, but only seats side by side in one row, without an aisle between them.
pub fn best_side_by_side(
    now: &HallNow<'_>,
    open: &SeatSet,
    aim: Aim,
    count: usize,
) -> Option<Vec<usize>> {
    Search::new(now, open, aim, count)?.side_by_side(count)
}

struct Search<'h> {
    hall: &'h Hall,
    runs: Runs,
    /// Worth of each seat; None where it can't be chosen.
    worth: Vec<Option<f64>>,
    free: &'h SeatSet,
}

impl<'h> Search<'h> {
    fn new(now: &HallNow<'h>, open: &SeatSet, aim: Aim, count: usize) -> Option<Self> {
        let HallNow { hall, views, free } = *now;
        if count == 0 || count > PARTY_MAX {
            return None;
        }
        let farthest = views.iter().map(|view| view.distance_m).fold(1.0, f64::max);
        let worth = hall.seats.iter().enumerate().map(|(i, seat)| {
            let choosable = open.contains(i) && seat.is_for_all() && !seat.attributes.house_seat;
            let view = views.get(i)?;
            choosable.then(|| quality(view, farthest, aim) - marked_down(seat))
        });
        Some(Self { hall, runs: Runs::of(hall), worth: worth.collect(), free })
    }

    fn side_by_side(&self, count: usize) -> Option<Vec<usize>> {
        self.together(self.runs.iter(), count).map(|(_, seats)| seats)
    }

    /// The best `count` seats side by side in any of these runs.
    fn together<'r>(
        &self,
        runs: impl Iterator<Item = &'r [usize]>,
        count: usize,
    ) -> Option<(f64, Vec<usize>)> {
        let mut best: Option<(f64, &[usize])> = None;
        for run in runs {
            let mut sum = 0.0;
            let mut length = 0;
            for (place, &seat) in run.iter().enumerate() {
                let Some(worth) = self.worth.get(seat).copied().flatten() else {
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
                let first = place + 1 - count;
                let lone = self.lone_beside(run, first, place);
                let worth = sum / count as f64 - LONE_COST * f64::from(lone);
                if best.is_none_or(|(known, _)| worth > known + 1e-9) {
                    best = Some((worth, &run[first..=place]));
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

    /// The party in two parts in rows that follow each other, as near as can be; else over more.
    fn split(&self, count: usize) -> Option<Vec<usize>> {
        let mut runs_of: Vec<Vec<&[usize]>> = vec![Vec::new(); self.hall.rows.len()];
        for run in self.runs.iter() {
            let row = run.first().map_or(0, |&seat| self.hall.seats[seat].row as usize);
            if let Some(runs) = runs_of.get_mut(row) {
                runs.push(run);
            }
        }
        let in_rows = |count: usize| -> Vec<Option<(f64, Vec<usize>)>> {
            runs_of.iter().map(|runs| self.together(runs.iter().copied(), count)).collect()
        };
        // Halves first: four and four talk to each other, seven and one do not.
        for small in (PART_MIN..=count / 2).rev() {
            let (large, small) = (in_rows(count - small), in_rows(small));
            let mut best: Option<(f64, Vec<usize>)> = None;
            for row in 1..runs_of.len() {
                if !self.follow(row - 1, row) {
                    continue;
                }
                for parts in [(&large[row - 1], &small[row]), (&large[row], &small[row - 1])] {
                    let (Some((worth, seats)), Some((other_worth, others))) = parts else {
                        continue;
                    };
                    let worth = worth + other_worth - self.apart(seats, others);
                    if best.as_ref().is_none_or(|(known, _)| worth > known + 1e-9) {
                        best = Some((worth, seats.iter().chain(others).copied().collect()));
                    }
                }
            }
            if let Some((_, seats)) = best {
                return Some(seats);
            }
        }
        self.spread(&runs_of, count)
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
fn quality(view: &SeatView, farthest: f64, aim: Aim) -> f64 {
    let seen = f64::from(view.stage_seen) / 100.0;
    let centre = (1.0 - view.angle_degrees.abs() / 75.0).clamp(0.0, 1.0);
    let ideal = 0.42 * farthest;
    let row = (1.0 - (view.distance_m - ideal).abs() / farthest).clamp(0.0, 1.0);
    let [of_seen, of_centre, of_row] = match aim {
        Aim::Balance => [35.0, 30.0, 30.0],
        Aim::View => [70.0, 12.0, 13.0],
        Aim::Centre => [15.0, 65.0, 15.0],
    };
    of_seen * seen + of_centre * centre + of_row * row + if view.surtitles { 5.0 } else { 0.0 }
}

fn marked_down(seat: &crate::hall::Seat) -> f64 {
    let attributes = &seat.attributes;
    20.0 * f64::from(u8::from(attributes.restricted_view))
        + 5.0 * f64::from(u8::from(attributes.no_surtitles))
}
