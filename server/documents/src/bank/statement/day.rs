//! The day in a cell. What only looks like a day of the format is refused: a year of two digits
//! where the format has four would be read as one of the first century.

use jiff::{civil::Date, fmt::strtime};
use std::ops::RangeInclusive;

/// In which a house has had or will have money; another year is a mistake.
const YEARS: RangeInclusive<i16> = 1990..=2100;
/// A day with a time and a zone is shorter. What is longer is not tried at each of its blanks.
const CHARS_MAX: usize = 100;
/// Digits of a fraction of a second.
const FRACTION_MAX: usize = 9;
/// Letters of a time zone, or of the half of a day: CEST, a.m.
const LETTERS_MAX: usize = 5;

/// Whether a day can be written in the format, as strftime has it, and be read again.
pub fn is_day_format(format: &str) -> bool {
    let day = jiff::civil::date(2026, 11, 20);
    strtime::format(format, day).is_ok_and(|text| whole(&text, format) == Some(day))
}

/// A time may follow the day, and nothing else.
pub(super) fn read(cell: &str, format: &str) -> Option<Date> {
    if cell.len() > CHARS_MAX {
        return None;
    }
    let timed = || {
        cell.match_indices([' ', '\u{a0}', 'T']).find_map(|(at, mark)| {
            let (day, time) = (cell.get(..at)?, cell.get(at + mark.len()..)?);
            whole(day.trim_end_matches(','), format).filter(|_| is_time(time.trim()))
        })
    };
    whole(cell, format).or_else(timed)
}

/// None: it isn't written as the format would write the day.
fn whole(text: &str, format: &str) -> Option<Date> {
    let day = Date::strptime(format, text.trim()).ok()?;
    let written = strtime::format(format, day).ok()?;
    (YEARS.contains(&day.year()) && parts(&written) == parts(text)).then_some(day)
}

/// Numbers, of two digits at least, and the signs between them, without spaces and capitals.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut is_in_number = false;
    for sign in text.chars() {
        let goes_on = is_in_number && sign.is_ascii_digit();
        is_in_number = sign.is_ascii_digit();
        if let Some(number) = parts.last_mut().filter(|_| goes_on) {
            number.push(sign);
        } else if !sign.is_whitespace() {
            parts.extend(sign.to_lowercase().map(String::from));
        }
    }
    let is_short = |part: &String| part.len() == 1 && part.bytes().all(|it| it.is_ascii_digit());
    for part in parts.iter_mut().filter(|part| is_short(part)) {
        part.insert(0, '0');
    }
    parts
}

/// `12:30`, `12:30:15.250`, `12.30`, with or without a time zone.
fn is_time(text: &str) -> bool {
    let is_of_clock = |sign: char| sign.is_ascii_digit() || [':', '.', ','].contains(&sign);
    let end = text.find(|sign: char| !is_of_clock(sign)).unwrap_or(text.len());
    let (clock, zone) = text.split_at(end);
    is_clock(clock) && is_zone(zone.trim())
}

fn is_clock(text: &str) -> bool {
    let mut parts = text.split([':', '.', ',']);
    let mut next = |most: u8| {
        let part = parts.next()?;
        Some(part.len() <= 2 && part.parse::<u8>().is_ok_and(|number| number <= most))
    };
    let (hour, minute, second) = (next(24), next(59), next(60));
    let fraction = parts.next().unwrap_or("0");
    let is_fraction = (1..=FRACTION_MAX).contains(&fraction.len())
        && fraction.bytes().all(|digit| digit.is_ascii_digit());
    hour == Some(true)
        && minute == Some(true)
        && second != Some(false)
        && is_fraction
        && parts.next().is_none()
}

/// `Z`, `CET`, `+01:00`, `p.m.`, or nothing.
fn is_zone(text: &str) -> bool {
    let is_name = text.chars().all(|sign| sign.is_alphabetic() || sign == '.');
    let offset = text.strip_prefix(['+', '-', '−']).map(|offset| offset.replace(':', ""));
    let is_offset = offset.is_some_and(|digits| {
        matches!(digits.len(), 2 | 4) && digits.bytes().all(|digit| digit.is_ascii_digit())
    });
    is_offset || (is_name && text.chars().count() <= LETTERS_MAX)
}
