//! When a translator's file was made, and what was delivered then, as the file carries it. A newer
//! program or a language's folder changes delivered texts, and nobody takes notes of it.

use crate::editing::forms::Forms;
use anyhow::Context;
use domain::moment::Moment;
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Of a spreadsheet's column, whose heading ends with the time.
const HEADING: &str = "exported ";
/// Of a mark: enough to tell a changed text.
const MARK_LETTERS: usize = 8;

pub(crate) fn written(at: Moment) -> anyhow::Result<String> {
    let at = Timestamp::from_millisecond(at.0).context("a time of our own")?;
    Ok(at.to_string())
}

pub(crate) fn heading(at: Moment) -> anyhow::Result<String> {
    Ok(format!("{HEADING}{}", written(at)?))
}

pub(crate) fn read(text: &str) -> Option<Moment> {
    // Headings are read in lower case.
    let at: Timestamp = text.trim().to_uppercase().parse().ok()?;
    Some(Moment(at.as_millisecond()))
}

pub(crate) fn of_headings(headings: &[String]) -> Option<Moment> {
    headings.iter().find_map(|heading| read(heading.strip_prefix(HEADING)?))
}

/// The column of the marks.
pub(crate) fn is_heading(heading: &str) -> bool {
    heading.starts_with(HEADING)
}

/// Names what a text says, however a program writes line ends and spaces at its ends.
pub(crate) fn mark(text: &str) -> String {
    let mut mark = house::chance::digest(text.replace("\r\n", "\n").trim());
    mark.truncate(MARK_LETTERS);
    mark
}

/// Of a row, by language: `de=0a1b2c3d es=4e5f6a7b`.
pub(crate) fn marks(marks: &BTreeMap<String, String>) -> String {
    let marks = marks.iter().map(|(language, mark)| format!("{language}={mark}"));
    marks.collect::<Vec<_>>().join(" ")
}

/// By form, the marks of what was delivered of a text when the file was made: of each form that
/// the file said.
pub(crate) type Delivered = BTreeMap<String, String>;

/// Whether the same is delivered now.
pub(crate) fn is_delivered(was: &Delivered, now: &str) -> bool {
    let mut now = Forms::of(now).texts;
    now.retain(|(_, text)| !text.is_empty());
    let nothing = mark("");
    was.values().filter(|mark| **mark != nothing).count() == now.len()
        && now.iter().all(|(form, text)| was.get(form) == Some(&mark(text)))
}

/// (language, mark) of a row.
pub(crate) fn read_marks(cell: &str) -> Vec<(&str, &str)> {
    cell.split_whitespace().filter_map(|it| it.split_once('=')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_tells_what_it_said() {
        let said = [("de", "Zwei\nZeilen"), ("es", "Uno")];
        let said = said.map(|(code, text)| (code.to_owned(), mark(text)));
        let cell = marks(&BTreeMap::from(said));
        let (de, es) = (mark(" Zwei\r\nZeilen "), mark("Uno"));
        assert_eq!(read_marks(&cell), [("de", de.as_str()), ("es", es.as_str())]);
        let counted = "{ $n ->\n    [one] a\n   *[other] b\n}";
        let was = [("one", "a"), ("other", "b")].map(|(form, text)| (form.to_owned(), mark(text)));
        let was = Delivered::from(was);
        assert!(is_delivered(&was, counted));
        for other in ["", "a", "{ $n ->\n    [one] a\n   *[other] c\n}"] {
            assert!(!is_delivered(&was, other), "{other}");
        }
        // The house alone said it, and nothing is delivered of it either now.
        let own = Delivered::from([(String::new(), mark(""))]);
        assert!(is_delivered(&own, "") && !is_delivered(&own, "a"));
    }

    #[test]
    fn a_heading_tells_the_time() {
        let at = Moment(1_800_000_000_123);
        let heading = heading(at).expect("written").to_lowercase();
        assert_eq!(of_headings(&["id".to_owned(), heading]), Some(at));
        for other in ["exported", "exported yesterday", "id", ""] {
            assert_eq!(of_headings(&[other.to_owned()]), None, "{other}");
        }
    }
}
