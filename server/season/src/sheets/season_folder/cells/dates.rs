//! Days and times as the clock on the wall shows them.

use super::{Cell, Context, Kind, shown};
use domain::moment::Moment;
use jiff::{
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use std::ops::Range;

impl Cell for Date {
    fn kind() -> Kind {
        Kind::Named { name: "date", how: "Year, month, day: `2026-12-03`." }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        date(text).map_err(|problem| problem.told(text, "2026-12-03"))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.to_string()
    }
}

/// A time to the minute, in the time zone of the hall or of the season.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime(pub DateTime);

impl LocalTime {
    /// None for a time that the clock skips when it goes forward. One that the clock shows
    /// twice is the first of the two.
    pub fn in_zone(self, zone: &TimeZone) -> Option<Moment> {
        let found = zone.to_ambiguous_timestamp(self.0);
        match found.offset() {
            AmbiguousOffset::Gap { .. } => None,
            AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
                found.compatible().ok().map(|at| Moment(at.as_millisecond()))
            }
        }
    }
}

impl Cell for LocalTime {
    fn kind() -> Kind {
        Kind::Named {
            name: "time",
            how: "Date and time as the clock of the hall shows it: `2026-12-03 20:00`. Of two \
                  such times on the night when the clock goes back, the first.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        parse(text).map_err(|problem| problem.told(text, "2026-12-03 20:00"))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.strftime("%Y-%m-%d %H:%M").to_string()
    }
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    /// As a spreadsheet counts days.
    Number,
    Order,
    Calendar,
    NoTime,
    Clock,
}

impl Problem {
    fn told(self, text: &str, like: &str) -> String {
        let text = shown(text);
        match self {
            Self::Number => format!(
                "{text} is a number, as which a spreadsheet keeps a date: format the cell as a \
                 date, or write {like}"
            ),
            Self::Order => format!("{text} isn't written year-month-day; write it like {like}"),
            Self::Calendar => {
                format!("{text} is no day of the calendar; correct its month or day")
            }
            Self::NoTime => format!("{text} has no time; write it like {like}"),
            Self::Clock => format!("{text} has no time of the clock; write it like {like}"),
        }
    }
}

/// From 1954 to 2119, by the calendar of most spreadsheets. Another one begins four years later, so
/// such a number isn't read.
const DAYS: Range<f64> = 20_000.0..80_000.0;

fn is_serial(text: &str) -> bool {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    is_plain && text.parse::<f64>().is_ok_and(|number| DAYS.contains(&number))
}

fn parse(text: &str) -> Result<LocalTime, Problem> {
    let Some((day, time)) = text.split_once(' ') else {
        date(text)?;
        return Err(Problem::NoTime);
    };
    let day = date(day)?;
    let [hour, minute] = numbers(time.trim_start(), ':', [2, 2]).ok_or(Problem::Clock)?;
    let small = |number: i16| i8::try_from(number).map_err(|_| Problem::Clock);
    let time = Time::new(small(hour)?, small(minute)?, 0, 0).map_err(|_| Problem::Clock)?;
    Ok(LocalTime(DateTime::from_parts(day, time)))
}

fn date(text: &str) -> Result<Date, Problem> {
    let wrong = || if is_serial(text) { Problem::Number } else { Problem::Order };
    let [year, month, day] = numbers(text, '-', [4, 2, 2]).ok_or_else(wrong)?;
    let small = |number: i16| i8::try_from(number).map_err(|_| Problem::Calendar);
    Date::new(year, small(month)?, small(day)?).map_err(|_| Problem::Calendar)
}

/// Whole numbers of so many digits each.
fn numbers<const N: usize>(text: &str, mark: char, digits: [usize; N]) -> Option<[i16; N]> {
    let mut parts = text.split(mark);
    let mut numbers = [0; N];
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part = parts.next()?;
        let is_number = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        *number = part.parse().ok().filter(|_| is_number)?;
    }
    parts.next().is_none().then_some(numbers)
}
