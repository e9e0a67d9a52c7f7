//! What a cell of a workbook holds, as the text that a CSV file would have.

use calamine::{DataRef, ExcelDateTime};
use jiff::{
    Unit,
    civil::{DateTime, Time},
};

/// # Errors
/// Says what it holds that is no text, number or date, and the remedy.
pub(super) fn text(value: &DataRef<'_>, is_percent: bool) -> Result<String, String> {
    match value {
        DataRef::Empty => Ok(String::new()),
        DataRef::String(text) => Ok(text.clone()),
        DataRef::SharedString(text) => Ok((*text).to_owned()),
        DataRef::Int(number) if !is_percent => Ok(number.to_string()),
        DataRef::Int(number) => Ok(percent(*number as f64)),
        DataRef::Float(number) if !is_percent => Ok(as_shown(*number)),
        DataRef::Float(number) => Ok(percent(*number)),
        DataRef::Bool(yes) => Ok(if *yes { "yes" } else { "no" }.to_owned()),
        DataRef::DateTime(at) => date(at),
        DataRef::DateTimeIso(text) => {
            let at = text.parse().map_err(|_| format!("{text} is no date; {WRITE_A_DATE}"))?;
            Ok(date_text(at))
        }
        DataRef::DurationIso(text) => Err(format!("{text} is a duration; {WRITE_A_DATE}")),
        DataRef::Error(error) => Err(format!("holds the error {error}; write a value there")),
    }
}

const WRITE_A_DATE: &str = "write a date such as 2026-12-03 20:00";

/// With the 15 digits that spreadsheets keep: 14.55, not 14.549999999999999.
fn as_shown(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    // Zero has a sign, too.
    if rounded == 0.0 { "0".to_owned() } else { f64::to_string(&rounded) }
}

/// The cell shows -8 % and holds -0.08.
fn percent(number: f64) -> String {
    format!("{} %", as_shown(number * 100.0))
}

fn date(at: &ExcelDateTime) -> Result<String, String> {
    let number = at.as_f64();
    if at.is_duration() || number < 1.0 {
        return Err(format!("holds a time without a date; {WRITE_A_DATE}"));
    }
    let (year, month, day, hour, minute, second, ms) = at.to_ymd_hms_milli();
    let small = |number: u8| i8::try_from(number).ok();
    let date = || {
        let date = jiff::civil::Date::new(year.try_into().ok()?, small(month)?, small(day)?);
        let nanosecond = i32::from(ms) * 1_000_000;
        let time = Time::new(small(hour)?, small(minute)?, small(second)?, nanosecond);
        // A day's fraction is never quite the second that was meant.
        DateTime::from_parts(date.ok()?, time.ok()?).round(Unit::Second).ok()
    };
    date().map(date_text).ok_or_else(|| format!("{number} is no date; {WRITE_A_DATE}"))
}

fn date_text(at: DateTime) -> String {
    let format = match (at.time() == Time::midnight(), at.second()) {
        (true, _) => "%Y-%m-%d",
        (false, 0) => "%Y-%m-%d %H:%M",
        (false, _) => "%Y-%m-%d %H:%M:%S",
    };
    at.strftime(format).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    fn number(number: f64) -> String {
        text(&DataRef::Float(number), false).expect("a number")
    }

    #[test]
    fn a_number_reads_as_the_sheet_shows_it() {
        assert_eq!(number(145.5), "145.5");
        assert_eq!(number(0.1 + 0.2), "0.3");
        assert_eq!(number(-2.0), "-2");
        assert_eq!(number(-0.0), "0");
        assert_eq!(number(100_000_000.0), "100000000");
        assert_eq!(text(&DataRef::Float(-0.08), true), Ok("-8 %".to_owned()));
        assert_eq!(text(&DataRef::Float(0.145), true), Ok("14.5 %".to_owned()));
    }

    #[test]
    fn a_date_has_a_time_only_where_it_says_one() {
        let at = |serial| {
            let at = ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false);
            text(&DataRef::DateTime(at), false)
        };
        assert_eq!(at(46_359.0), Ok("2026-12-03".to_owned()));
        assert_eq!(at(46_359.833_333_333_3), Ok("2026-12-03 20:00".to_owned()));
        assert!(at(0.5).is_err(), "no date");
        assert!(at(60.0).is_err(), "29 February 1900 never was");
    }
}
