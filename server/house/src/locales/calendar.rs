//! Dates and numbers by the Unicode CLDR, through icu.

use anyhow::{Context, anyhow};
use domain::moment::Moment;
use icu::{
    calendar::Gregorian,
    datetime::{
        FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, MDE, T, YM, YMD, YMDE},
        input::{Date, Time},
    },
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::sync::Arc;

pub struct Calendar {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    plain: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    weekday_short: FixedCalendarDateTimeFormatter<Gregorian, E>,
    time: NoCalendarFormatter<T>,
    numbers: Numbers,
}

#[derive(Clone)]
pub struct Numbers(Arc<DecimalFormatter>);

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
            short: format!(MDE::medium()),
            month: format!(YM::long()),
            weekday: format!(E::long()),
            weekday_short: format!(E::short()),
            time: NoCalendarFormatter::try_new(dates.clone().into(), T::hm())
                .map_err(|error| fault(&error))?,
            numbers: Numbers(Arc::new(
                DecimalFormatter::try_new(locale.into(), Default::default())
                    .map_err(|error| fault(&error))?,
            )),
        })
    }

    pub fn numbers(&self) -> Numbers {
        self.numbers.clone()
    }

    pub fn date_long(&self, at: Moment, time_zone: &str) -> String {
        self.long.format(&date(&local(at, time_zone))).to_string()
    }

    pub fn date_plain(&self, at: Moment, time_zone: &str) -> String {
        self.plain.format(&date(&local(at, time_zone))).to_string()
    }

    pub fn date_short(&self, at: Moment, time_zone: &str) -> String {
        self.short.format(&date(&local(at, time_zone))).to_string()
    }

    pub fn time(&self, at: Moment, time_zone: &str) -> String {
        let local = local(at, time_zone);
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
    pub fn format(&self, number: i64) -> String {
        self.0.format(&Decimal::from(number)).to_string()
    }

    /// Parts of a million as percent, with the digits that it has: `10`, `5,5`.
    pub fn format_percent(&self, ppm: i64) -> String {
        let mut number = Decimal::from(ppm);
        number.multiply_pow10(-4);
        number.trim_end();
        self.0.format(&number).to_string()
    }

    /// An amount of money with so many digits after the point.
    pub fn format_minor(&self, minor: i64, digits: u32) -> String {
        let mut number = Decimal::from(minor);
        let digits = i16::try_from(digits).unwrap_or_default();
        number.multiply_pow10(-digits);
        number.pad_end(-digits);
        self.0.format(&number).to_string()
    }
}

/// When a day begins there.
pub fn start_of(day: jiff::civil::Date, zone: &TimeZone) -> anyhow::Result<Moment> {
    let start = day.to_zoned(zone.clone()).context("a day of the calendar")?;
    Ok(Moment(start.timestamp().as_millisecond()))
}

/// An unknown zone falls back to UTC: the venue's zone was checked when it was written.
pub fn local(at: Moment, time_zone: &str) -> Zoned {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    Timestamp::from_millisecond(at.0).unwrap_or_default().to_zoned(zone)
}

fn date(local: &Zoned) -> Date<Gregorian> {
    Date::try_new_gregorian(local.year().into(), local.month() as u8, local.day() as u8)
        .expect("because a calendar's date is in range")
}
