//! The time at which a translator's file was made, as the file carries it.

use anyhow::Context;
use domain::moment::Moment;
use jiff::Timestamp;

/// Of a spreadsheet's column, whose heading ends with the time.
const HEADING: &str = "exported ";

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

#[cfg(test)]
mod tests {
    use super::*;

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
