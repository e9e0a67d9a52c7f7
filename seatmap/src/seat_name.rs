//! What names a seat to people: area, section, row, number; and for seats that share all four
//! (real plans have such slips) where each of them is, so that they can be told apart.

use std::collections::HashMap;

use crate::hall::{Hall, Seat};

/// The parts of a seat's label, to be put into a sentence of the reader's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeatName<'h> {
    pub area: &'h str,
    /// None where it says no more than the area.
    pub section: Option<&'h str>,
    pub is_box: bool,
    pub row: &'h str,
    pub number: &'h str,
    /// Some where another seat has the same label.
    pub twin: Option<Twin>,
}

/// A seat's label as the plan has it.
#[derive(Clone, Copy, Default)]
struct Label<'h> {
    area: &'h str,
    section: &'h str,
    row: &'h str,
    number: &'h str,
}

impl<'h> Label<'h> {
    fn row(self) -> [&'h str; 3] {
        [self.area, self.section, self.row]
    }
}

/// Which of the seats of one label, as the plan is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Twin {
    /// The one in the left half of the row.
    Left,
    Right,
    /// Counted from the left end of the row, the first is 1.
    Chair(u32),
}

impl Hall {
    /// None beyond the last seat.
    pub fn seat_name(&self, seat: usize) -> Option<SeatName<'_>> {
        let named = self.seats.get(seat)?;
        let label = self.label(named)?;
        let row = (0..self.seats.len()).filter(|&other| {
            self.label(&self.seats[other]).is_some_and(|other| other.row() == label.row())
        });
        let row = self.left_to_right(row.collect());
        let same: Vec<(usize, usize)> = row
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, other)| self.seats[*other].number == named.number)
            .collect();
        let twins = told_apart(&same, row.len());
        let twin = twins.into_iter().find(|(other, _)| *other == seat).map(|(_, twin)| twin);
        Some(self.named(label, named, twin))
    }

    /// Names of all seats, in their order.
    pub fn seat_names(&self) -> Vec<SeatName<'_>> {
        let twins = self.twins();
        let blank = Label::default();
        self.seats
            .iter()
            .enumerate()
            .map(|(i, seat)| {
                self.named(self.label(seat).unwrap_or(blank), seat, twins.get(&i).copied())
            })
            .collect()
    }

    /// Seats that share their whole label with another one.
    pub fn twins(&self) -> HashMap<usize, Twin> {
        let mut rows: HashMap<_, Vec<usize>> = HashMap::new();
        for (i, seat) in self.seats.iter().enumerate() {
            let row = self.label(seat).map(|label| label.row());
            rows.entry(row).or_default().push(i);
        }
        let mut twins = HashMap::new();
        for row in rows.into_values() {
            let row = self.left_to_right(row);
            let mut numbers: HashMap<&str, Vec<(usize, usize)>> = HashMap::new();
            for (place, &seat) in row.iter().enumerate() {
                numbers.entry(&self.seats[seat].number).or_default().push((place, seat));
            }
            for same in numbers.into_values() {
                twins.extend(told_apart(&same, row.len()));
            }
        }
        twins
    }

    fn named<'h>(&'h self, label: Label<'h>, seat: &Seat, twin: Option<Twin>) -> SeatName<'h> {
        let Label { area, section, row, number } = label;
        let is_box = self
            .rows
            .get(seat.row as usize)
            .and_then(|row| self.sections.get(row.section as usize))
            .is_some_and(|section| section.is_box);
        let section = (section != area && !section.is_empty()).then_some(section);
        SeatName { area, section, is_box, row, number, twin }
    }

    fn label<'h>(&'h self, seat: &'h Seat) -> Option<Label<'h>> {
        let row = self.rows.get(seat.row as usize)?;
        let section = self.sections.get(row.section as usize)?;
        let area = self.areas.get(section.area as usize)?;
        Some(Label {
            area: &area.name,
            section: &section.name,
            row: &row.label,
            number: &seat.number,
        })
    }

    fn left_to_right(&self, mut row: Vec<usize>) -> Vec<usize> {
        row.sort_by(|&a, &b| {
            let (a_at, b_at) = (self.seats[a].at, self.seats[b].at);
            a_at.x.total_cmp(&b_at.x).then(a_at.y.total_cmp(&b_at.y)).then(a.cmp(&b))
        });
        row
    }
}

/// Which is which of seats with one label, given with their places from the left in a row of
/// `length`; nothing where there is only one.
fn told_apart(same: &[(usize, usize)], length: usize) -> Vec<(usize, Twin)> {
    match *same {
        [_] => Vec::new(),
        [(left, first), (right, second)] if 2 * (left + 1) <= length && 2 * right >= length => {
            vec![(first, Twin::Left), (second, Twin::Right)]
        }
        _ => same.iter().map(|&(place, seat)| (seat, Twin::Chair(place as u32 + 1))).collect(),
    }
}
