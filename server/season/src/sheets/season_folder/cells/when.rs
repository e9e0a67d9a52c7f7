//! A time that stands by itself or hangs on the curtain (T6.2b).

use super::{Cell, Context, Kind, LocalTime, shown};
use domain::{
    moment::{DAY_MS, HOUR_MS, MINUTE_MS},
    wording::settings::When,
};
use jiff::tz::TimeZone;

/// A `When` of `domain::wording::settings` before its time zone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalWhen {
    At(LocalTime),
    BeforeCurtain { minutes: u32 },
}

/// A year, and a leap day.
const MINUTES_MAX: u32 = 366 * 24 * 60;
/// By their names, the longest first.
const UNITS: [(&str, i64); 3] = [("d", DAY_MS), ("h", HOUR_MS), ("min", MINUTE_MS)];

impl LocalWhen {
    /// None for a time that the clock skips.
    pub fn in_zone(self, zone: &TimeZone) -> Option<When> {
        match self {
            Self::At(at) => at.in_zone(zone).map(When::At),
            Self::BeforeCurtain { minutes } => {
                Some(When::BeforeCurtain { ms: i64::from(minutes) * MINUTE_MS })
            }
        }
    }
}

impl Cell for LocalWhen {
    fn kind() -> Kind {
        Kind::Named {
            name: "when",
            how: "A time, `2026-12-03 20:00`, of the hall's clock in `performances` and of the \
                  season's elsewhere; or before the curtain: `curtain-60min`, \
                  `curtain-3h`, `curtain-2d` (of 24 hours each), `curtain`.",
        }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        let Some(before) = text.strip_prefix("curtain") else {
            return LocalTime::read(text, context).map(Self::At);
        };
        let minutes = if before.is_empty() { Some(0) } else { minutes(before) };
        let minutes = minutes.filter(|minutes| *minutes <= MINUTES_MAX);
        minutes.map(|minutes| Self::BeforeCurtain { minutes }).ok_or_else(|| {
            let like = "curtain-60min, curtain-3h or curtain-2d, a year at most";
            format!("{} is no time before the curtain; write it like {like}", shown(text))
        })
    }

    fn write(&self, context: &Context<'_>) -> String {
        match self {
            Self::At(at) => at.write(context),
            Self::BeforeCurtain { minutes: 0 } => "curtain".to_owned(),
            Self::BeforeCurtain { minutes } => {
                let ms = i64::from(*minutes) * MINUTE_MS;
                let unit = UNITS.into_iter().find(|(_, unit_ms)| ms % unit_ms == 0);
                let (name, unit_ms) = unit.expect("because minutes are whole minutes");
                format!("curtain-{}{name}", ms / unit_ms)
            }
        }
    }
}

/// `-60min`
fn minutes(text: &str) -> Option<u32> {
    let text = text.strip_prefix('-')?;
    let at = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, name) = text.split_at_checked(at)?;
    let (_, unit_ms) = UNITS.into_iter().find(|(unit, _)| *unit == name)?;
    let number: u32 = number.parse().ok()?;
    number.checked_mul(u32::try_from(unit_ms / MINUTE_MS).ok()?)
}
