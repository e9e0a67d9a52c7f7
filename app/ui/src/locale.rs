//! What pages need of a language beyond its messages: moments in words, days of a calendar.

use domain::{
    moment::Moment,
    money::{Currency, Money},
};
use house::locales::{Locale, unbroken};
use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};
use std::collections::BTreeSet;

/// `jueves, 3 de diciembre de 2026, 19:30`
pub fn when_long(locale: &Locale, at: Moment, time_zone: &str) -> String {
    locale.text_with(
        "common-when",
        &[
            ("date", unbroken(&locale.date_long(at, time_zone)).into()),
            ("time", locale.time(at, time_zone).into()),
        ],
    )
}

/// The same; of a performance on this day that is said first.
pub fn when_or_today(locale: &Locale, at: Moment, time_zone: &str, now: Moment) -> String {
    let when = when_long(locale, at, time_zone);
    match day(at, time_zone) == day(now, time_zone) {
        true => locale.text_with("common-today", &[("when", when.into())]),
        false => when,
    }
}

pub fn money(locale: &Locale, minor: i64, currency: Currency) -> String {
    locale.money(Money::new(minor, currency))
}

/// Minutes and seconds, as a clock that runs down shows them: `12:05`.
pub fn clock(left_ms: i64) -> String {
    let seconds = left_ms.max(0) / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The moment on the clocks of a place. An unknown time zone falls back to UTC.
pub fn zoned(at: Moment, time_zone: &str) -> Zoned {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone)
}

/// The day that a calendar shows it on.
pub fn day(at: Moment, time_zone: &str) -> Date {
    zoned(at, time_zone).date()
}

/// As fields of a form take them: 2026-12-24, and the hour from 0 to 23.
pub fn day_and_hour(at: Moment, time_zone: &str) -> (String, String) {
    let at = zoned(at, time_zone);
    (at.date().to_string(), at.hour().to_string())
}

/// The days of the week that something falls on: one in full, two or three by their short names.
/// None where more than that say nothing.
pub fn weekdays(locale: &Locale, moments: &[Moment], time_zone: &str) -> Option<String> {
    let number = |at: &Moment| day(*at, time_zone).weekday().to_monday_zero_offset() as usize;
    let days: BTreeSet<usize> = moments.iter().map(number).collect();
    let names = locale.weekdays();
    match days.len() {
        0 => None,
        1 => days.first().and_then(|day| names.get(*day)).map(|(_, long)| long.clone()),
        2 | 3 => {
            let short = days.iter().filter_map(|day| names.get(*day));
            Some(short.map(|(short, _)| short.as_str()).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}

/// For `datetime` attributes and machines: `2026-12-03T19:30:00+01:00`.
pub fn machine_time(at: Moment, time_zone: &str) -> String {
    zoned(at, time_zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_runs_down_never_shows_less_than_nothing() {
        assert_eq!(clock(725_900), "12:05");
        assert_eq!(clock(59_999), "0:59");
        assert_eq!(clock(-5), "0:00");
    }

    #[test]
    fn a_performance_has_the_day_and_offset_of_its_place() {
        // 2026-12-03 23:30 UTC is past midnight in Madrid.
        let late = Moment(1_796_340_600_000);
        assert_eq!(day(late, "Europe/Madrid").to_string(), "2026-12-04");
        assert_eq!(machine_time(late, "Europe/Madrid"), "2026-12-04T00:30:00+01:00");
        assert_eq!(day(late, "Nowhere/Atall").to_string(), "2026-12-03");
    }
}
