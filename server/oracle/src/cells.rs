//! The kinds of cells of docs/formats/season.md: prices, changes, moments, selections.

use anyhow::{Context, Result, bail};
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};

/// No price is more than ten million (prices.md, 1.4).
pub const PRICE_MAX_MINOR: i64 = 1_000_000_000;

/// A percentage in millionths of a percent: 7.5 % is 7 500 000.
pub type Percent = i64;
pub const PERCENT: Percent = 1_000_000;

/// A decimal number with at most `digits` digits after the point, as a whole number of its
/// smallest parts.
fn decimal(text: &str, digits: usize) -> Result<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if part.len() > digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
        bail!("{text} has too many digits after the point");
    }
    let number = format!("{whole}{part:0<digits$}");
    number.parse().with_context(|| format!("{text} is no number"))
}

/// A price in cents.
pub fn price(text: &str) -> Result<i64> {
    decimal(text, 2)
}

/// A percentage, with or without the sign.
pub fn percent(text: &str) -> Result<Percent> {
    decimal(text.trim_end_matches('%').trim(), 6)
}

/// `amount` × `part` / `whole`, rounded half up (prices.md, 1.1). Nothing here is negative.
pub fn share(amount: i64, part: i64, whole: i64) -> i64 {
    let doubled = 2 * i128::from(amount) * i128::from(part) + i128::from(whole);
    i64::try_from(doubled.div_euclid(2 * i128::from(whole))).unwrap_or(i64::MAX)
}

/// What a row does to a price (prices.md, section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Percent(Percent),
    Amount(i64),
    Fixed(i64),
}

impl Change {
    pub fn parse(text: &str) -> Result<Change> {
        if let Some(fixed) = text.strip_prefix('=') {
            return Ok(Change::Fixed(price(fixed.trim())?));
        }
        let sign = match text.as_bytes().first() {
            Some(b'+') => 1,
            Some(b'-') => -1,
            _ => bail!("{text} has no sign"),
        };
        let rest = text[1..].trim();
        Ok(match rest.strip_suffix('%') {
            Some(rate) => Change::Percent(sign * percent(rate)?),
            None => Change::Amount(sign * price(rest)?),
        })
    }

    /// The price after the change, within 0.00 and ten million (1.4).
    pub fn apply(self, price_minor: i64) -> i64 {
        let changed = match self {
            Change::Percent(rate) => share(price_minor, 100 * PERCENT + rate, 100 * PERCENT),
            Change::Amount(amount) => price_minor + amount,
            Change::Fixed(fixed) => fixed,
        };
        changed.clamp(0, PRICE_MAX_MINOR)
    }
}

/// What a fee is.
#[derive(Debug, Clone, Copy)]
pub enum FeeAmount {
    Amount(i64),
    Percent(Percent),
}

impl FeeAmount {
    pub fn parse(text: &str) -> Result<FeeAmount> {
        Ok(match text.contains('%') {
            true => FeeAmount::Percent(percent(text)?),
            false => FeeAmount::Amount(price(text)?),
        })
    }
}

/// A time of a clock: `2026-12-03 20:00`. Of two such times the first is meant.
pub fn time(text: &str, zone: &TimeZone) -> Result<Timestamp> {
    let civil: DateTime = text.parse().with_context(|| format!("{text} is no time"))?;
    Ok(zone.to_ambiguous_zoned(civil).compatible()?.timestamp())
}

/// A moment, or a time before the curtain.
#[derive(Debug, Clone, Copy)]
pub enum When {
    At(Timestamp),
    BeforeCurtain(SignedDuration),
}

impl When {
    pub fn parse(text: &str, zone: &TimeZone) -> Result<When> {
        let Some(before) = text.strip_prefix("curtain") else {
            return Ok(When::At(time(text, zone)?));
        };
        let before = before.trim_start_matches('-');
        let digits = before.trim_end_matches(|letter: char| letter.is_alphabetic());
        let unit_seconds = match &before[digits.len()..] {
            "" => 0,
            "min" => 60,
            "h" => 3_600,
            "d" => 86_400,
            unit => bail!("{unit} is no unit of time"),
        };
        let count: i64 = if digits.is_empty() { 0 } else { digits.parse()? };
        Ok(When::BeforeCurtain(SignedDuration::from_secs(count * unit_seconds)))
    }

    /// The moment; none if it hangs on a curtain that never comes (6.5).
    pub fn moment(self, curtain: Option<Timestamp>) -> Option<Timestamp> {
        match self {
            When::At(moment) => Some(moment),
            When::BeforeCurtain(before) => curtain.map(|curtain| curtain - before),
        }
    }
}

/// `from` and `until`: the first moment that is inside, and the first that is outside (6.5).
#[derive(Debug, Clone, Copy, Default)]
pub struct Window {
    pub from: Option<When>,
    pub until: Option<When>,
}

impl Window {
    pub fn begun(self, now: Timestamp, curtain: Option<Timestamp>) -> bool {
        let Some(from) = self.from else { return true };
        from.moment(curtain).is_some_and(|from| from <= now)
    }

    pub fn ended(self, now: Timestamp, curtain: Option<Timestamp>) -> bool {
        let until = self.until.and_then(|until| until.moment(curtain));
        until.is_some_and(|until| until <= now)
    }

    pub fn open(self, now: Timestamp, curtain: Option<Timestamp>) -> bool {
        self.begun(now, curtain) && !self.ended(now, curtain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(change: &str, price_minor: i64) -> i64 {
        Change::parse(change).expect("a change").apply(price_minor)
    }

    #[test]
    fn changes_are_those_of_section_1() {
        assert_eq!(after("-8 %", 14_500), 13_340);
        assert_eq!(after("-15 %", 1_250), 1_063);
        assert_eq!(after("-2.50", 200), 0);
        assert_eq!(after("+10 %", 9_800), 10_780);
        assert_eq!(after("=25.00", 9_800), 2_500);
        assert_eq!(after("-7.5 %", 1_000), 925);
        assert_eq!(after("+10 %", PRICE_MAX_MINOR), PRICE_MAX_MINOR);
    }

    #[test]
    fn a_window_on_a_curtain_that_never_comes_has_no_beginning_and_no_end() {
        let curtain = Some(When::BeforeCurtain(SignedDuration::ZERO));
        let now = Timestamp::UNIX_EPOCH;
        assert!(!Window { from: curtain, until: None }.open(now, None));
        assert!(Window { from: None, until: curtain }.open(now, None));
    }

    #[test]
    fn a_day_before_the_curtain_has_24_hours() -> Result<()> {
        let zone = TimeZone::get("Europe/Madrid")?;
        let curtain = time("2026-10-25 20:00", &zone)?;
        let before = When::parse("curtain-1d", &zone)?.moment(Some(curtain));
        assert_eq!(before, Some(time("2026-10-24 21:00", &zone)?));
        Ok(())
    }
}
