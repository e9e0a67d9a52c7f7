//! A seat in words: its place, and what one sees from it. For the plan's card, for names that
//! a screen reader says, and for the pages of the server.

use crate::words::{Arg, Words};
use domain::seats::plan::{
    LISTENING_PERCENT, RESTRICTED_PERCENT, SeatName, SeatTable, WHOLE_PERCENT, mark, said_row,
};

/// `Stalls, row 9, seat 4`
pub fn row_and_number(words: &Words, name: &SeatName) -> String {
    words.with(
        place_message(name),
        &[
            ("area", Arg::Text(&name.area)),
            ("section", Arg::Text(&name.section)),
            ("row", Arg::Text(&name.row)),
            ("seat", Arg::Text(&name.number)),
        ],
    )
}

/// `row 9, seat 4`, where the section was said before.
pub fn within_section(words: &Words, name: &SeatName) -> String {
    let seat = ("seat", Arg::Text(&name.number));
    match name.row.is_empty() {
        true => words.with("plan-place-near-seat", &[seat]),
        false => words.with("plan-place-near-row", &[("row", Arg::Text(&name.row)), seat]),
    }
}

/// Several places, one after the other: each has commas of its own.
pub fn list(words: &Words, seat_indexes: Vec<String>) -> String {
    let pair = |list: String, next: String| {
        words.with("plan-places", &[("list", Arg::Text(&list)), ("next", Arg::Text(&next))])
    };
    seat_indexes.into_iter().reduce(pair).unwrap_or_default()
}

/// A place is one sentence; which one depends on the parts that the plan has.
fn place_message(name: &SeatName) -> &'static str {
    match (name.section.is_empty(), name.row.is_empty()) {
        (true, true) => "plan-place-seat",
        (true, false) => "plan-place-row",
        (false, true) => "plan-place-section-seat",
        (false, false) if name.is_box => "plan-place-box-row",
        (false, false) => "plan-place-section-row",
    }
}

/// The parts of a place's name, by its number in the plan's list; None beyond the end.
pub fn name(table: &SeatTable, seat_index: u32) -> Option<SeatName> {
    let mut first = 0;
    for row in &table.rows {
        let next = first + row.numbers.len();
        if let Some(number) = row.numbers.get((seat_index as usize).checked_sub(first)?) {
            let (area, section, is_box) = table.sections.get(row.section as usize)?;
            let area = table.areas.get(*area as usize)?;
            let section = if section == area { "" } else { section.as_str() };
            return Some(SeatName {
                area: area.clone(),
                section: section.to_owned(),
                is_box: *is_box,
                row: said_row(section, *is_box, &row.label).to_owned(),
                number: number.clone(),
                marks: table.flags.get(seat_index as usize).copied().unwrap_or_default(),
            });
        }
        first = next;
    }
    None
}

/// Numbers that `SeatTable::views` keeps for each seat.
const VIEW_NUMBERS: usize = 5;
/// Up to this many degrees one sits in the middle.
const MIDDLE_DEGREES: i32 = 5;
/// Up to this many degrees one sits slightly beside it; from there on, at the side.
const SLIGHTLY_DEGREES: i32 = 20;
/// Up to this many decimetres an eye is level with the stage floor.
const LEVEL_DM: i32 = 10;

/// What `SeatTable::views` keeps of one seat.
#[derive(Clone, Copy)]
struct View {
    distance_dm: i32,
    eye_dm: i32,
    degrees: i32,
    percent: i32,
    has_surtitles: bool,
}

/// None where the plan says nothing of the seat.
fn view_of(table: &SeatTable, seat_index: u32) -> Option<View> {
    let first = seat_index as usize * VIEW_NUMBERS;
    match table.views.get(first..first + VIEW_NUMBERS)? {
        &[distance_dm, eye_dm, degrees, percent, surtitles] => {
            Some(View { distance_dm, eye_dm, degrees, percent, has_surtitles: surtitles == 1 })
        }
        _ => None,
    }
}

/// `11 m from the stage, in the centre. You see the whole stage and the surtitles.` How much of the
/// stage a seat with a restricted view has, `attributes` says. Empty where the plan says nothing of
/// the seat.
pub fn view(words: &Words, table: &SeatTable, seat_index: u32) -> String {
    let Some(view) = view_of(table, seat_index) else { return String::new() };
    let ids = [
        "plan-view-middle",
        "plan-view-slightly-left",
        "plan-view-slightly-right",
        "plan-view-left",
        "plan-view-right",
    ];
    let mut text = whereabouts(words, ids, view);
    if let Some(height) = height(words, table, seat_index) {
        push(&mut text, &height);
    }
    let id = match (view.percent, view.has_surtitles) {
        (WHOLE_PERCENT.., true) => "plan-view-all",
        (WHOLE_PERCENT.., false) => "plan-view-no-surtitles",
        (RESTRICTED_PERCENT.., true) => "plan-view-nearly",
        (RESTRICTED_PERCENT.., false) => "plan-view-nearly-no-surtitles",
        (_, true) => "plan-view-surtitles",
        (_, false) => "plan-view-surtitles-hidden",
    };
    push(&mut text, &words.text(id));
    text
}

/// What nobody should learn after buying: that the view is restricted, and how much is seen.
fn restriction(words: &Words, view: View) -> Option<String> {
    match view.percent {
        RESTRICTED_PERCENT.. => None,
        LISTENING_PERCENT.. => {
            let percent = Arg::Number(view.percent.into());
            Some(words.with("plan-sight-restricted", &[("percent", percent)]))
        }
        _ => Some(words.text("plan-sight-listening")),
    }
}

/// How high one's eyes are; None on the level of the stage floor.
pub fn height(words: &Words, table: &SeatTable, seat_index: u32) -> Option<String> {
    let View { eye_dm, .. } = view_of(table, seat_index)?;
    let id = if eye_dm > 0 { "plan-view-above" } else { "plan-view-below" };
    (eye_dm.abs() > LEVEL_DM).then(|| words.with(id, &[("metres", metres(eye_dm.abs()))]))
}

/// `11 m, slightly left · no surtitles`: of many seats at once, each in a few words.
#[cfg(feature = "ssr")]
pub fn view_short(words: &Words, table: &SeatTable, seat_index: u32) -> String {
    let Some(view) = view_of(table, seat_index) else { return String::new() };
    let ids = [
        "seats-view-middle",
        "seats-view-slightly-left",
        "seats-view-slightly-right",
        "seats-view-left",
        "seats-view-right",
    ];
    let mut facts = vec![whereabouts(words, ids, view)];
    if !view.has_surtitles {
        facts.push(words.text("seats-view-no-surtitles"));
    }
    facts.join(" · ")
}

/// `ids`: of the messages for the middle, slightly left and right, left and right.
fn whereabouts(words: &Words, ids: [&str; 5], view: View) -> String {
    let [middle, slightly_left, slightly_right, left, right] = ids;
    let id = match (view.degrees.abs(), view.degrees < 0) {
        (..=MIDDLE_DEGREES, _) => middle,
        (..=SLIGHTLY_DEGREES, true) => slightly_left,
        (..=SLIGHTLY_DEGREES, false) => slightly_right,
        (_, true) => left,
        (_, false) => right,
    };
    words.with(id, &[("metres", metres(view.distance_dm))])
}

/// Whole metres: nobody chooses a seat by the decimetre.
fn metres(dm: i32) -> Arg<'static> {
    Arg::Number(((i64::from(dm) + 5) / 10).max(1))
}

/// What is special about the seat (T6.1h), each in a few words. A restricted view is said with its
/// measure, so the house's own mark for it isn't said as well.
pub fn attributes(words: &Words, table: &SeatTable, seat_index: u32) -> Vec<String> {
    let flags = table.flags.get(seat_index as usize).copied().unwrap_or_default();
    let view = view_of(table, seat_index);
    let restriction = view.and_then(|view| restriction(words, view));
    // `view` has a sentence about the surtitles.
    let said = match (view, &restriction) {
        (None, _) => 0,
        (Some(_), None) => mark::NO_SURTITLES,
        (Some(_), Some(_)) => mark::OF_VIEW,
    };
    restriction.into_iter().chain(marks(words, flags & !said)).collect()
}

/// The same, by the bits of `mark`.
pub fn marks(words: &Words, marks: u8) -> Vec<String> {
    mark::messages(marks).map(|message| words.text(message)).collect()
}

/// Whether two seats stand side by side.
#[cfg(feature = "ssr")]
pub fn are_neighbours(table: &SeatTable, one: u32, other: u32) -> bool {
    let mut pairs = table.runs.iter().flat_map(|run| run.windows(2));
    pairs.any(|pair| *pair == [one, other] || *pair == [other, one])
}

/// Whether several seats stand side by side, each beside another.
#[cfg(feature = "ssr")]
pub fn are_together(table: &SeatTable, seat_indexes: &[u32]) -> bool {
    let mut runs = table.runs.iter().flat_map(|run| run.windows(seat_indexes.len().max(1)));
    seat_indexes.len() > 1 && runs.any(|run| run.iter().all(|seat| seat_indexes.contains(seat)))
}

/// A place with what is special about it, as one who bought it must know.
pub fn place_and_marks(words: &Words, name: &SeatName) -> String {
    let mut text = row_and_number(words, name);
    for mark in marks(words, name.marks) {
        text.push_str(", ");
        text.push_str(&mark);
    }
    text
}

fn push(text: &mut String, sentence: &str) {
    text.push(' ');
    text.push_str(sentence);
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::seats::plan::TableRow;

    #[test]
    fn a_place_is_named_by_its_row_wherever_it_stands() {
        let row = |label: &str, numbers: &[&str]| TableRow {
            section: 0,
            label: label.into(),
            numbers: numbers.iter().map(|n| (*n).into()).collect(),
        };
        let table = SeatTable {
            areas: vec!["Stalls".into()],
            sections: vec![(0, "Stalls".into(), false)],
            rows: vec![row("1", &["2", "4"]), row("2", &["1 bis"])],
            ..SeatTable::default()
        };
        let name =
            |seat_index| super::name(&table, seat_index).map(|n| (n.section, n.row, n.number));
        assert_eq!(name(1), Some((String::new(), "1".into(), "4".into())));
        assert_eq!(name(2), Some((String::new(), "2".into(), "1 bis".into())));
        assert_eq!(name(3), None);
    }

    #[test]
    fn a_box_of_one_row_says_its_number_once() {
        assert_eq!(said_row("Palco 12", true, "12"), "");
        assert_eq!(said_row("Palco 12", true, "2"), "2");
        assert_eq!(said_row("Bloque 3", false, "3"), "3");
    }
}
