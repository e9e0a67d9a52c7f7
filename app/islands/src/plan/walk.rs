//! Where a key leads from a seat: along its row, to the neighbouring row and back, to another
//! section, to the next free seat.

use domain::seats::plan::SeatTable;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Left,
    Right,
    /// Towards the top of the drawing.
    Up,
    Down,
}

impl Direction {
    const fn opposite(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// How much a step aside counts against a step ahead.
const ASIDE: f64 = 2.5;

/// The rows as one walks them.
#[derive(Debug, Default)]
pub struct Rows {
    /// Seats of each row in the order in which they stand, from the left of the drawing; of a
    /// row that runs up the drawing, from its top.
    seats: Vec<Vec<u32>>,
    /// The section of each row; boxes of one area together are one.
    section: Vec<u32>,
    /// The section of each row, each box for itself.
    drawn_in: Vec<u32>,
    companions: Vec<u32>,
    /// The row of each seat.
    row_of: Vec<usize>,
    /// Middle of each seat, in units of the drawing.
    at: Vec<(i32, i32)>,
}

impl Rows {
    pub fn of(table: &SeatTable, at: &[(i32, i32)]) -> Self {
        let mut row_of = Vec::with_capacity(at.len());
        for (row, it) in table.rows.iter().enumerate() {
            row_of.resize(row_of.len() + it.numbers.len(), row);
        }
        let mut seats = vec![Vec::new(); table.rows.len()];
        // The chairs of a box stand in several lines: one after the other.
        for seat in table.runs.iter().flatten() {
            let row = row_of.get(*seat as usize).and_then(|row| seats.get_mut(*row));
            if let Some(row) = row {
                row.push(*seat);
            }
        }
        for row in &mut seats {
            if runs_backwards(row, at) {
                row.reverse();
            }
        }
        let section = table.rows.iter().map(|row| group(table, row.section)).collect();
        let drawn_in = table.rows.iter().map(|row| row.section).collect();
        let companions = table.companions.iter().map(|(seat, _)| *seat).collect();
        Self { seats, section, drawn_in, companions, row_of, at: at.to_vec() }
    }

    pub fn is_companion(&self, seat_index: u32) -> bool {
        self.companions.contains(&seat_index)
    }

    /// Whether both are in one section, or in one box.
    pub fn are_near(&self, one: u32, other: u32) -> bool {
        let drawn = |seat: u32| self.drawn_in.get(*self.row_of.get(seat as usize)?);
        drawn(one) == drawn(other)
    }

    /// The seat's row, and its place in there.
    pub fn place(&self, seat_index: u32) -> Option<(&[u32], usize)> {
        let row = self.seats.get(*self.row_of.get(seat_index as usize)?)?;
        let place = row.iter().position(|seat| *seat == seat_index)?;
        Some((row, place))
    }

    /// The seat beside it in its row, or the seat of another row that lies that way.
    fn step(&self, from: u32, direction: Direction) -> Option<u32> {
        let (row, place) = self.place(from)?;
        match direction {
            Direction::Left => row.get(place.checked_sub(1)?).copied(),
            Direction::Right => row.get(place + 1).copied(),
            Direction::Up => self.across(from, -1.0),
            Direction::Down => self.across(from, 1.0),
        }
    }

    /// The nearest seat of another row; `down` is -1 towards the top of the drawing.
    fn across(&self, from: u32, down: f64) -> Option<u32> {
        let &(x, y) = self.at.get(from as usize)?;
        let own = self.row_of.get(from as usize)?;
        let mut best = None;
        let mut least = f64::INFINITY;
        for ((seat_index, &(sx, sy)), row) in (0u32..).zip(&self.at).zip(&self.row_of) {
            let (ahead, aside) = (f64::from(sy - y) * down, f64::from(sx - x).abs());
            let cost = ahead + ASIDE * aside;
            if row != own && ahead > 0.0 && ahead * ASIDE >= aside && cost < least {
                (best, least) = (Some(seat_index), cost);
            }
        }
        best
    }

    /// The first or last seat of its row.
    pub fn end(&self, from: u32, is_last: bool) -> Option<u32> {
        let (row, _) = self.place(from)?;
        if is_last { row.last().copied() } else { row.first().copied() }
    }

    /// The next section in the plan's order, or the one before: its first free seat, or its
    /// first one. None at the end.
    pub fn section(&self, from: u32, is_next: bool, is_free: impl Fn(u32) -> bool) -> Option<u32> {
        let own = *self.section.get(*self.row_of.get(from as usize)?)?;
        let mut best: Option<u32> = None;
        for (section, row) in self.section.iter().zip(&self.seats) {
            let lies_there = if is_next { *section > own } else { *section < own };
            let is_nearer = best.is_none_or(|best| section.abs_diff(own) < best.abs_diff(own));
            if lies_there && is_nearer && !row.is_empty() {
                best = Some(*section);
            }
        }
        let there = || {
            let rows = self.section.iter().zip(&self.seats);
            rows.filter(|(section, _)| Some(**section) == best).flat_map(|(_, row)| row)
        };
        there().find(|seat| is_free(**seat)).or_else(|| there().next()).copied()
    }

    /// The next free seat, row by row; after the last row the first one again.
    pub fn next_free(&self, from: u32, is_free: impl Fn(u32) -> bool) -> Option<u32> {
        let all = || self.seats.iter().flatten().copied();
        let here = all().position(|seat| seat == from)?;
        all().skip(here + 1).chain(all().take(here)).find(|seat| is_free(*seat))
    }
}

/// The first box of the area stands for all of its boxes: there are dozens of them.
fn group(table: &SeatTable, section: u32) -> u32 {
    let Some((area, _, true)) = table.sections.get(section as usize) else { return section };
    let first = table.sections.iter().position(|(other, _, is_box)| other == area && *is_box);
    first.map_or(section, |first| first as u32)
}

fn runs_backwards(row: &[u32], at: &[(i32, i32)]) -> bool {
    let place = |seat: Option<&u32>| at.get(*seat? as usize).copied();
    let (Some(first), Some(last)) = (place(row.first()), place(row.last())) else { return false };
    let (dx, dy) = (last.0 - first.0, last.1 - first.1);
    if dx.abs() >= dy.abs() { dx < 0 } else { dy < 0 }
}

/// The way that was gone by arrows, so that the opposite arrow leads back.
#[derive(Debug, Default)]
pub struct Way(Vec<(Direction, u32)>);

impl Way {
    /// One step of an arrow. None where nothing lies that way.
    pub fn step(&mut self, rows: &Rows, from: u32, direction: Direction) -> Option<u32> {
        if self.0.last().is_some_and(|(last, _)| *last == direction.opposite()) {
            return self.0.pop().map(|(_, seat)| seat);
        }
        let next = rows.step(from, direction)?;
        self.0.push((direction, from));
        Some(next)
    }

    /// Another key or the mouse led elsewhere.
    pub fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Down, Left, Right, Up};
    use domain::seats::plan::TableRow;
    use std::collections::BTreeSet;

    /// Two sections: two rows of three, the second listed from right to left; one of two.
    fn rows() -> Rows {
        let row = |section, seats| TableRow {
            section,
            label: String::new(),
            numbers: vec![String::new(); seats],
        };
        let table = SeatTable {
            rows: vec![row(0, 3), row(0, 3), row(1, 2)],
            runs: vec![vec![0, 1, 2], vec![3, 4], vec![5], vec![6, 7]],
            companions: vec![(7, 6)],
            ..SeatTable::default()
        };
        let at = [(0, 0), (20, 1), (40, 0), (40, 30), (20, 31), (0, 30), (100, 60), (120, 60)];
        Rows::of(&table, &at)
    }

    #[test]
    fn left_and_right_stay_in_the_row_whichever_way_it_is_listed() {
        let rows = rows();
        let walk = |from, direction| Way::default().step(&rows, from, direction);
        assert_eq!(walk(0, Right), Some(1));
        assert_eq!(walk(2, Right), None, "the row ends");
        assert_eq!(walk(5, Right), Some(4));
        assert_eq!(walk(4, Right), Some(3), "over an aisle");
        assert_eq!(walk(5, Left), None);
        assert_eq!((rows.end(4, false), rows.end(4, true)), (Some(5), Some(3)));
        assert_eq!(rows.place(4), Some((&[5, 4, 3][..], 1)));
        let mut way = Way::default();
        assert_eq!(way.step(&rows, 2, Down), Some(3));
        way.forget();
        assert_eq!(way.step(&rows, 3, Up), Some(2), "the nearest, where no way leads back");
        assert_eq!(walk(99, Up), None);
    }

    #[test]
    fn page_keys_go_to_a_free_seat_of_the_next_section() {
        let rows = rows();
        assert_eq!(rows.section(1, true, |seat| seat == 7), Some(7));
        assert_eq!(rows.section(1, true, |_| false), Some(6));
        assert_eq!(rows.section(7, false, |_| true), Some(0));
        assert_eq!(rows.section(7, true, |_| true), None);
    }

    #[test]
    fn the_next_free_seat_is_searched_in_all_rows() {
        let rows = rows();
        assert_eq!(rows.next_free(4, |seat| seat == 3 || seat == 5), Some(3));
        assert_eq!(rows.next_free(3, |seat| seat == 5), Some(5));
        assert_eq!(rows.next_free(3, |seat| seat == 3), None);
        assert!(rows.is_companion(7) && !rows.is_companion(6));
        assert!(rows.are_near(0, 5) && !rows.are_near(5, 6), "the section is said anew");
    }

    /// The demo's halls, or those of the folder that the environment's `PLANS` names.
    #[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
    fn halls() -> Vec<(String, Rows)> {
        let folder = std::env::var("PLANS")
            .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/halls").into());
        let files = std::fs::read_dir(folder).expect("a folder of plans");
        let mut halls = Vec::new();
        for file in files.map(|file| file.expect("a file").path()) {
            if file.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let bytes = std::fs::read(&file).expect("a file to read");
            let hall = seatmap::import::read(&bytes).expect("a plan").hall;
            let runs = seatmap::neighbours::Runs::of(&hall);
            let table = domain::seats::plan_version::table::of(&hall, &runs, &[]);
            let unit = |length: f64| (length * 100.0).round() as i32;
            let at: Vec<_> =
                hall.seats.iter().map(|seat| (unit(seat.at.x), unit(seat.at.y))).collect();
            halls.push((file.display().to_string(), Rows::of(&table, &at)));
        }
        halls
    }

    #[test]
    fn on_every_hall_arrows_come_back_and_every_seat_is_reached() {
        for (name, rows) in halls() {
            let mut reached: BTreeSet<u32> = BTreeSet::new();
            let mut open = vec![0];
            while let Some(seat) = open.pop() {
                if !reached.insert(seat) {
                    continue;
                }
                for direction in [Left, Right, Up, Down] {
                    let mut way = Way::default();
                    let Some(next) = way.step(&rows, seat, direction) else { continue };
                    let back = way.step(&rows, next, direction.opposite());
                    assert_eq!(back, Some(seat), "{name}: {direction:?} and back");
                    let is_row = rows.place(seat).map(|(row, _)| row.contains(&next));
                    let along = matches!(direction, Left | Right);
                    assert_eq!(is_row, Some(along), "{name}: {direction:?} from {seat}");
                    open.push(next);
                }
                let pages = [true, false].map(|is_next| rows.section(seat, is_next, |_| true));
                open.extend(pages.into_iter().flatten());
            }
            let missed: Vec<_> =
                (0..rows.row_of.len() as u32).filter(|seat| !reached.contains(seat)).collect();
            assert!(missed.is_empty(), "{name}: {} seats are never reached", missed.len());
        }
    }
}
