//! Who sits beside whom: seats of one row in the order in which they stand, broken at aisles;
//! and which free seats a choice would leave alone.

use crate::geometry::{distance, median, seats_by_row};
use crate::hall::{Hall, Point2};
use crate::seat_set::SeatSet;

/// A gap wider than this many usual spacings is an aisle.
const AISLE_SPACINGS: f64 = 1.6;
/// Chairs of a box that stand further behind each other, in its smallest spacings, are in
/// different lines.
const LINE_DEPTH: f64 = 0.6;
/// A box with more chairs than this in a row is none: each would be compared with each.
const BOX_ROW_MAX: usize = 200;

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
        let middle = middle(hall, 0..hall.seats.len());
        for mut row in seats_by_row(hall).into_iter().flat_map(|row| lines(hall, row, middle)) {
            order(hall, &mut row);
            let spacing = spacing(hall, &row);
            let gap = |a: usize, b: usize| distance(hall.seats[a].at, hall.seats[b].at);
            runs.extend(
                row.chunk_by(|a, b| gap(*a, *b) <= spacing * AISLE_SPACINGS).map(<[usize]>::to_vec),
            );
        }
        Self::from_runs(runs, hall.seats.len())
    }

    /// Of runs that `iter` gave before, in a house of so many seats. Unknown seats are left out.
    pub fn from_runs(mut runs: Vec<Vec<usize>>, seats: usize) -> Self {
        let mut place_of = vec![(0, 0); seats];
        for (run, members) in runs.iter_mut().enumerate() {
            members.retain(|&seat| seat < seats);
            for (place, &seat) in members.iter().enumerate() {
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
        let mut lone: Vec<usize> = Vec::new();
        for seat in chosen.iter().flat_map(|seat| self.beside(seat)).flatten() {
            let sides = || self.beside(seat).into_iter().flatten();
            let is_lone = left(seat) && !sides().any(left) && sides().any(|at| free.contains(at));
            // Few are: sorting them afterwards would weigh more in the browser.
            if is_lone && let Err(at) = lone.binary_search(&seat) {
                lone.insert(at, seat);
            }
        }
        lone
    }
}

/// The same choice one seat further along its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shift {
    pub add: usize,
    pub remove: usize,
}

impl Runs {
    /// Takes the seat that would be left alone, and gives up the one at the other end. None
    /// where that would leave a single seat too.
    pub fn shift(&self, free: &SeatSet, chosen: &SeatSet) -> Option<Shift> {
        let lone = self.lone_seats(free, chosen);
        lone.into_iter().find_map(|add| {
            let sides = self.beside(add);
            sides.into_iter().flatten().find_map(|first| {
                let remove = self.end_of_chosen(add, first, chosen)?;
                let mut moved = SeatSet::empty(chosen.len());
                chosen.iter().filter(|seat| *seat != remove).for_each(|seat| moved.insert(seat));
                moved.insert(add);
                self.lone_seats(free, &moved).is_empty().then_some(Shift { add, remove })
            })
        })
    }

    /// The last of the chosen seats that stand in a line from `first` on, away from `from`.
    fn end_of_chosen(&self, from: usize, first: usize, chosen: &SeatSet) -> Option<usize> {
        let (mut before, mut last) = (from, first);
        if !chosen.contains(first) {
            return None;
        }
        loop {
            let next = self.beside(last).into_iter().flatten().find(|seat| *seat != before);
            match next.filter(|seat| chosen.contains(*seat)) {
                Some(next) => (before, last) = (last, next),
                None => return Some(last),
            }
        }
    }
}

/// A box is one row to its file, with chairs behind each other: parts it into lines along its
/// rail, which faces the house's middle. Any other row is one line.
fn lines(hall: &Hall, mut row: Vec<usize>, middle: Point2) -> Vec<Vec<usize>> {
    let section = row
        .first()
        .and_then(|&seat| hall.rows.get(hall.seats[seat].row as usize))
        .and_then(|row| hall.sections.get(row.section as usize));
    let is_box = section.is_some_and(|section| section.is_box);
    if !is_box || !(2..=BOX_ROW_MAX).contains(&row.len()) {
        return if row.is_empty() { Vec::new() } else { vec![row] };
    }
    let here = self::middle(hall, row.iter().copied());
    let (dx, dy) = (middle.x - here.x, middle.y - here.y);
    let far = dx.hypot(dy).max(f64::MIN_POSITIVE);
    let depth = |seat: usize| {
        let at = hall.seats[seat].at;
        (at.x * dx + at.y * dy) / far
    };
    row.sort_by(|&a, &b| depth(b).total_cmp(&depth(a)).then(a.cmp(&b)));
    let nearest = row
        .iter()
        .flat_map(|&a| row.iter().map(move |&b| (a, b)))
        .filter(|(a, b)| a < b)
        .map(|(a, b)| distance(hall.seats[a].at, hall.seats[b].at))
        .filter(|gap| *gap > 0.0)
        .fold(f64::INFINITY, f64::min);
    let lines = row.chunk_by(|&a, &b| depth(a) - depth(b) <= nearest * LINE_DEPTH);
    // Chairs keep the order of the file, which mostly lists neighbours beside each other.
    let sorted = |line: &[usize]| {
        let mut line = line.to_vec();
        line.sort_unstable();
        line
    };
    lines.map(sorted).collect()
}

fn middle(hall: &Hall, seats: impl ExactSizeIterator<Item = usize>) -> Point2 {
    let count = seats.len().max(1) as f64;
    let sum = seats
        .fold((0.0, 0.0), |(x, y), seat| (x + hall.seats[seat].at.x, y + hall.seats[seat].at.y));
    Point2 { x: sum.0 / count, y: sum.1 / count }
}

/// Sorts a row along itself. Files mostly list neighbours beside each other; where the list
/// jumps back and forth, the way along the row's longer side decides.
fn order(hall: &Hall, row: &mut [usize]) {
    let length = |row: &[usize]| -> f64 {
        row.windows(2).map(|pair| distance(hall.seats[pair[0]].at, hall.seats[pair[1]].at)).sum()
    };
    let at = |seat: usize| hall.seats[seat].at;
    let reach = |of: fn(Point2) -> f64| {
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
