//! Dates and numbers by the Unicode CLDR, through icu.

use anyhow::{Context, anyhow};
use domain::moment::Moment;
use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{E, MDE, T, YM, YMD, YMDE},
    input::{Date, Time},
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::sync::Arc;

pub struct Calendar {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    plain: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    medium: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    weekday_short: FixedCalendarDateTimeFormatter<Gregorian, E>,
    time: NoCalendarFormatter<T>,
    numbers: Numbers,
    /// The first of a month is `1er` and a time `20 h`, which the CLDR's data doesn't know.
    is_french: bool,
}

#[derive(Clone)]
pub struct Numbers {
    format: Arc<DecimalFormatter>,
    /// Between thousands.
    group: Option<char>,
}

impl Calendar {
    pub fn new(language: &str) -> anyhow::Result<Self> {
        let locale: Locale =
            language.parse().map_err(|_| anyhow!("{language} is not a language code"))?;
        // British English writes days first and 24 hours, as this house does.
        let dates: Locale = match language {
            "en" => "en-GB".parse().map_err(|_| anyhow!("en-GB is not a language code"))?,
            _ => locale.clone(),
        };
        let fault = |error: &dyn std::fmt::Display| anyhow!("{language} has no dates: {error}");
        macro_rules! format {
            ($fields:expr) => {
                FixedCalendarDateTimeFormatter::try_new(dates.clone().into(), $fields)
                    .map_err(|error| fault(&error))?
            };
        }
        Ok(Self {
            long: format!(YMDE::long()),
            plain: format!(YMD::long()),
            medium: format!(YMDE::medium()),
            short: format!(MDE::medium()),
            month: format!(YM::long()),
            weekday: format!(E::long()),
            weekday_short: format!(E::short()),
            time: NoCalendarFormatter::try_new(dates.clone().into(), T::hm())
                .map_err(|error| fault(&error))?,
            numbers: Numbers::new(
                DecimalFormatter::try_new(locale.into(), Default::default())
                    .map_err(|error| fault(&error))?,
            ),
            is_french: language == "fr" || language.starts_with("fr-"),
        })
    }

    /// A written date with its day as the language writes the first of a month.
    fn dated(&self, written: String, local: &Zoned) -> String {
        if !self.is_french || local.day() != 1 {
            return written;
        }
        let words = written.split(' ').map(|word| if word == "1" { "1er" } else { word });
        words.collect::<Vec<_>>().join(" ")
    }

    pub fn numbers(&self) -> Numbers {
        self.numbers.clone()
    }

    pub fn date_long(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
        self.dated(self.long.format(&date(&local)).to_string(), &local)
    }

    pub fn date_plain(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
        self.dated(self.plain.format(&date(&local)).to_string(), &local)
    }

    pub fn date_medium(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
        unbroken(&self.dated(self.medium.format(&date(&local)).to_string(), &local))
    }

    pub fn date_short(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
        unbroken(&self.dated(self.short.format(&date(&local)).to_string(), &local))
    }

    pub fn time(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
        if self.is_french {
            return french_time(local.hour(), local.minute());
        }
        let time = Time::try_new(local.hour() as u8, local.minute() as u8, 0, 0)
            .expect("because a clock's hour and minute are in range");
        self.time.format(&time).to_string()
    }

    pub fn month(&self, year: i32, month: u32) -> String {
        match Date::try_new_gregorian(year, month as u8, 1) {
            Ok(date) => self.month.format(&date).to_string(),
            Err(_) => std::format!("{year}-{month:02}"),
        }
    }

    pub fn weekdays(&self) -> Vec<(String, String)> {
        // 5 January 2026 was a Monday.
        (5..12)
            .filter_map(|day| Date::try_new_gregorian(2026, 1, day).ok())
            .map(|date| {
                (
                    self.weekday_short.format(&date).to_string(),
                    self.weekday.format(&date).to_string(),
                )
            })
            .collect()
    }
}

impl Numbers {
    fn new(format: DecimalFormatter) -> Self {
        let written = format.format(&Decimal::from(12_345_678)).to_string();
        let group = written.chars().find(|sign| !sign.is_numeric());
        Self { format: Arc::new(format), group }
    }

    pub fn format(&self, number: i64) -> String {
        self.format.format(&Decimal::from(number)).to_string()
    }

    /// Parts of a million as percent, with the digits that it has: `10`, `5,5`.
    pub fn format_percent(&self, ppm: i64) -> String {
        let mut number = Decimal::from(ppm);
        number.multiply_pow10(-4);
        number.trim_end();
        self.format.format(&number).to_string()
    }

    /// An amount of money with so many digits after the point. Its thousands stand apart also where
    /// the CLDR leaves four digits together, as the price lists of Italy and Spain do it.
    pub fn format_minor(&self, minor: i64, digits: u32) -> String {
        let mut number = Decimal::from(minor);
        let digits = i16::try_from(digits).unwrap_or_default();
        number.multiply_pow10(-digits);
        number.pad_end(-digits);
        let written = self.format.format(&number).to_string();
        let whole = written.chars().take_while(char::is_ascii_digit).count();
        match self.group.filter(|_| whole == 4) {
            Some(group) => {
                let (first, rest) = written.split_at(1);
                std::format!("{first}{group}{rest}")
            }
            None => written,
        }
    }
}

/// When a day begins there.
pub fn start_of(day: jiff::civil::Date, zone: &TimeZone) -> anyhow::Result<Moment> {
    let start = day.to_zoned(zone.clone()).context("a day of the calendar")?;
    Ok(Moment(start.timestamp().as_millisecond()))
}

/// The last moment of its day there.
pub fn end_of_day(at: Moment, time_zone: &str) -> Moment {
    let end = local(at, time_zone).end_of_day();
    end.map_or(at, |end| Moment(end.timestamp().as_millisecond()))
}

/// An unknown zone falls back to UTC: the venue's zone was checked when it was written.
pub fn local(at: Moment, time_zone: &str) -> Zoned {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone)
}

/// A written date of which no line ends between the day and its month: `jueves, 3 de diciembre` is
/// broken before the number alone.
pub fn unbroken(date: &str) -> String {
    let Some(day) = date.find(|sign: char| sign.is_ascii_digit()) else { return date.to_owned() };
    let (weekday, rest) = date.split_at(day);
    // As in Hungarian, where the day follows its month.
    let has_year_first = rest.chars().take_while(char::is_ascii_digit).count() == 4;
    let mut words = rest.split(' ');
    let mut kept = [weekday, words.next().unwrap_or_default()].concat();
    let mut has_month = false;
    for word in words {
        let is_bound = match has_year_first {
            true => has_month && word.starts_with(|sign: char| sign.is_ascii_digit()),
            false => !has_month,
        };
        kept.push(if is_bound { '\u{a0}' } else { ' ' });
        kept.push_str(word);
        // `de` is none.
        has_month |= word.chars().filter(|sign| sign.is_alphabetic()).count() > 2;
    }
    kept
}

/// `20 h`, `20 h 30`: French houses write a time so; the CLDR has `20:30`.
fn french_time(hour: i8, minute: i8) -> String {
    match minute {
        0 => format!("{hour}\u{a0}h"),
        _ => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
    }
}

fn date(local: &Zoned) -> Date<Gregorian> {
    Date::try_new_gregorian(local.year().into(), local.month() as u8, local.day() as u8)
        .expect("because a calendar's date is in range")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_month_is_written_in_french_as_french_writes_it() {
        let french = Calendar::new("fr").expect("loaded");
        let day_ms = 86_400_000;
        let first = Moment(1_790_848_800_000); // 2026-10-01 12:00 in Madrid
        let written = [-day_ms, 0, 10 * day_ms].map(|later| {
            french.date_short(Moment(first.0 + later), "Europe/Madrid").replace('\u{a0}', " ")
        });
        assert_eq!(written, ["mer. 30 sept.", "jeu. 1er oct.", "dim. 11 oct."]);
        assert_eq!(french.date_plain(first, "Europe/Madrid"), "1er octobre 2026");
        assert_eq!(french.date_long(first, "Europe/Madrid"), "jeudi 1er octobre 2026");
        let spanish = Calendar::new("es").expect("loaded");
        assert_eq!(spanish.date_plain(first, "Europe/Madrid"), "1 de octubre de 2026");
    }

    #[test]
    fn a_day_and_its_month_stay_in_one_line() {
        let kept = |date| unbroken(date).replace('\u{a0}', "_");
        assert_eq!(kept("jueves, 3 de diciembre de 2026"), "jueves, 3_de_diciembre de 2026");
        assert_eq!(kept("Friday 20 November 2026"), "Friday 20_November 2026");
        assert_eq!(kept("пятница, 20 ноября 2026 г."), "пятница, 20_ноября 2026 г.");
        assert_eq!(kept("Fr., 20. Nov."), "Fr., 20._Nov.");
        assert_eq!(kept("2026. december 3., csütörtök"), "2026. december_3., csütörtök");
        assert_eq!(kept("no date"), "no date");
    }

    #[test]
    fn a_date_with_its_year_is_written_in_the_order_of_its_language() {
        let at = Moment(1_796_322_600_000); // 2026-12-03 19:30 in Madrid
        let written = |language: &str| {
            let calendar = Calendar::new(language).expect("loaded");
            calendar.date_medium(at, "Europe/Madrid").replace('\u{a0}', " ")
        };
        assert_eq!(written("nl"), "do 3 dec 2026");
        assert!(written("hu").starts_with("2026. dec. 3."), "{}", written("hu"));
        let czech = written("cs");
        assert!(czech.starts_with("čt 3.") && czech.ends_with("2026"), "{czech}");
        assert!(written("en").ends_with("3 Dec 2026"), "{}", written("en"));
    }

    #[test]
    fn a_time_is_written_in_french_as_french_houses_write_it() {
        let french = Calendar::new("fr").expect("loaded");
        let noon = 1_790_848_800_000; // 2026-10-01 12:00 in Madrid
        let minute_ms = 60_000;
        let time = |later: i64| french.time(Moment(noon + later * minute_ms), "Europe/Madrid");
        let written = [0, 5, 510].map(time);
        assert_eq!(written, ["12\u{a0}h", "12\u{a0}h\u{a0}05", "20\u{a0}h\u{a0}30"]);
    }
}
