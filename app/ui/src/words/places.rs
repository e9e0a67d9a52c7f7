//! Several seats in words: those of one row together.

use crate::words::{Arg, Words, seats as seat_words};
use domain::seats::plan::SeatName;

/// `Stalls, row 9, seats 4–6`: seats beside each other say once what they share.
pub fn places(words: &Words, names: &[SeatName]) -> String {
    let groups = names.chunk_by(are_said_together);
    seat_words::list(words, groups.map(|group| of_group(words, group)).collect())
}

/// They lie in one row, and the same is special about them.
pub fn are_said_together(one: &SeatName, next: &SeatName) -> bool {
    one.area == next.area
        && one.section == next.section
        && one.row == next.row
        && one.marks == next.marks
}

fn of_group(words: &Words, group: &[SeatName]) -> String {
    let Some(first) = group.first() else { return String::new() };
    if group.len() == 1 {
        return seat_words::place_and_marks(words, first);
    }
    let place = match first.section.is_empty() {
        true => first.area.clone(),
        false => format!("{}, {}", first.area, first.section),
    };
    let seats = and(words, numbers(group));
    let (place, seats) = (("place", Arg::Text(&place)), ("seats", Arg::Text(&seats)));
    let text = match first.row.is_empty() {
        true => words.with("suggest-area-seats", &[place, seats]),
        false => words.with("suggest-row-seats", &[place, ("row", Arg::Text(&first.row)), seats]),
    };
    let marks = seat_words::marks(words, first.marks);
    std::iter::once(text).chain(marks).collect::<Vec<_>>().join(", ")
}

/// `2, 4 and 6`.
fn and(words: &Words, mut items: Vec<String>) -> String {
    let last = items.pop().unwrap_or_default();
    if items.is_empty() {
        return last;
    }
    let list = items.join(", ");
    words.with("suggest-seats-and", &[("list", Arg::Text(&list)), ("last", Arg::Text(&last))])
}

/// `4–8` where each number follows the one before, else each by itself.
fn numbers(group: &[SeatName]) -> Vec<String> {
    let as_named = || group.iter().map(|seat| seat.number.clone()).collect();
    let read: Option<Vec<u32>> = group.iter().map(|seat| seat.number.parse().ok()).collect();
    let Some(mut read) = read else { return as_named() };
    read.sort_unstable();
    let is_run = read.windows(2).all(|pair| match pair {
        [one, next] => one.checked_add(1) == Some(*next),
        _ => false,
    });
    match read.as_slice() {
        [first, _, .., last] if is_run => vec![format!("{first}–{last}")],
        read => read.iter().map(u32::to_string).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(of: &[&str]) -> Vec<SeatName> {
        let seat = |number: &&str| SeatName {
            area: "Stalls".to_owned(),
            section: String::new(),
            is_box: false,
            row: "9".to_owned(),
            number: (*number).to_owned(),
            marks: 0,
        };
        of.iter().map(seat).collect()
    }

    #[test]
    fn numbers_that_follow_each_other_are_a_range() {
        assert_eq!(numbers(&seats(&["7", "6", "5", "4"])), ["4–7"]);
        assert_eq!(numbers(&seats(&["2", "4", "6"])), ["2", "4", "6"]);
        assert_eq!(numbers(&seats(&["1", "2"])), ["1", "2"]);
        assert_eq!(numbers(&seats(&["1", "1 bis", "2"])), ["1", "1 bis", "2"]);
    }
}
