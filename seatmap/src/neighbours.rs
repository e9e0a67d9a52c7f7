//! Who sits beside whom: seats of one row in the order in which they stand, broken at aisles;
//! and which free seats a choice would leave alone.

use crate::geometry::{distance, median, seats_by_row};
use crate::hall::Hall;
use crate::seat_set::SeatSet;

/// A gap wider than this many usual spacings is an aisle.
const AISLE_SPACINGS: f64 = 1.6;

/// Runs of seats that stand side by side. A row without an aisle is one run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Runs {
    runs: Vec<Vec<usize>>,
    /// Per seat: its run and its place in there.
    place_of: Vec<(u32, u32)>,
}

impl Runs {
    pub fn of(hall: &Hall) -> Self {
        let mut runs = Vec::new();
        for mut row in seats_by_row(hall) {
            if row.is_empty() {
                continue;
            }
            order(hall, &mut row);
            let spacing = spacing(hall, &row);
            let gap = |a: usize, b: usize| distance(hall.seats[a].at, hall.seats[b].at);
            runs.extend(
                row.chunk_by(|a, b| gap(*a, *b) <= spacing * AISLE_SPACINGS).map(<[usize]>::to_vec),
            );
        }
        let mut place_of = vec![(0, 0); hall.seats.len()];
        for (run, seats) in runs.iter().enumerate() {
            for (place, &seat) in seats.iter().enumerate() {
                place_of[seat] = (run as u32, place as u32);
            }
        }
        Self { runs, place_of }
    }

    /// All runs: each seat is in exactly one.
    pub fn iter(&self) -> impl Iterator<Item = &[usize]> {
        self.runs.iter().map(Vec::as_slice)
    }

    /// The seats on both sides, as the row runs; None at an end, and for unknown seats.
    pub fn beside(&self, seat: usize) -> [Option<usize>; 2] {
        let Some(&(run, place)) = self.place_of.get(seat) else { return [None, None] };
        let Some(run) = self.runs.get(run as usize) else { return [None, None] };
        let place = place as usize;
        [place.checked_sub(1).and_then(|before| run.get(before)), run.get(place + 1)]
            .map(Option::<&usize>::copied)
    }

    /// Free seats that would stand alone once `chosen` is taken, and did not before.
    pub fn lone_seats(&self, free: &SeatSet, chosen: &SeatSet) -> Vec<usize> {
        let left = |seat: usize| free.contains(seat) && !chosen.contains(seat);
        let mut lone: Vec<usize> = chosen
            .iter()
            .flat_map(|seat| self.beside(seat))
            .flatten()
            .filter(|&seat| left(seat))
            .filter(|&seat| !self.beside(seat).into_iter().flatten().any(left))
            .filter(|&seat| {
                self.beside(seat).into_iter().flatten().any(|other| free.contains(other))
            })
            .collect();
        lone.sort_unstable();
        lone.dedup();
        lone
    }
}

/// Sorts a row along itself. Files mostly list neighbours beside each other; where the list
/// jumps back and forth, the way along the row's longer side decides.
fn order(hall: &Hall, row: &mut [usize]) {
    let length = |row: &[usize]| -> f64 {
        row.windows(2).map(|pair| distance(hall.seats[pair[0]].at, hall.seats[pair[1]].at)).sum()
    };
    let at = |seat: usize| hall.seats[seat].at;
    let reach = |of: fn(crate::hall::Point2) -> f64| {
        let values = row.iter().map(|&seat| of(at(seat)));
        values.clone().fold(f64::NEG_INFINITY, f64::max) - values.fold(f64::INFINITY, f64::min)
    };
    let wide = reach(|at| at.x) >= reach(|at| at.y);
    let mut sorted = row.to_vec();
    sorted.sort_by(|&a, &b| {
        let (a_at, b_at) = (at(a), at(b));
        let by_x = a_at.x.total_cmp(&b_at.x);
        let by_y = a_at.y.total_cmp(&b_at.y);
        if wide { by_x.then(by_y) } else { by_y.then(by_x) }.then(a.cmp(&b))
    });
    // A bent row that comes back on itself is shorter as listed.
    if length(&sorted) < length(row) {
        row.copy_from_slice(&sorted);
    }
}

/// The usual distance in a row; its smallest gaps where it is mostly aisles.
fn spacing(hall: &Hall, row: &[usize]) -> f64 {
    let gaps = row.windows(2).map(|pair| distance(hall.seats[pair[0]].at, hall.seats[pair[1]].at));
    let gaps: Vec<f64> = gaps.filter(|gap| *gap > 0.0).collect();
    let smallest = gaps.iter().copied().fold(f64::INFINITY, f64::min);
    let usual = median(gaps).unwrap_or(f64::INFINITY);
    let own = row.first().map_or(0.0, |&seat| hall.seats[seat].radius);
    // Two seats far apart have no usual distance of their own: the chair's size tells.
    if row.len() == 2 && own > 0.0 { usual.min(own * 3.0) } else { usual.min(smallest * 2.0) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn set(len: usize, places: &[usize]) -> SeatSet {
        let mut set = SeatSet::empty(len);
        places.iter().for_each(|&place| set.insert(place));
        set
    }

    #[test]
    fn an_aisle_parts_neighbours() {
        // Ten chairs with an aisle in the middle.
        let hall = sample::block(1, 10, &[5]);
        let runs = Runs::of(&hall);
        assert_eq!(runs.iter().count(), 2);
        assert_eq!(runs.beside(4), [Some(3), None]);
        assert_eq!(runs.beside(5), [None, Some(6)]);
        assert_eq!(runs.beside(99), [None, None]);
    }

    #[test]
    fn a_seat_left_alone_is_named_and_one_alone_before_is_not() {
        let hall = sample::block(1, 10, &[]);
        let runs = Runs::of(&hall);
        let free = set(10, &[0, 1, 2, 3, 5, 8, 9]);
        assert_eq!(runs.lone_seats(&free, &set(10, &[1, 2])), [0, 3]);
        assert_eq!(runs.lone_seats(&free, &set(10, &[2, 3])), Vec::<usize>::new());
        assert_eq!(runs.lone_seats(&free, &set(10, &[9])), [8]);
    }

    #[test]
    fn a_row_listed_in_any_order_is_put_in_order() {
        let mut hall = sample::block(1, 6, &[]);
        hall.seats.swap(1, 4);
        let runs = Runs::of(&hall);
        assert_eq!(runs.beside(0), [None, Some(4)]);
    }
}
