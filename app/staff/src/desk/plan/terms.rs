//! What a block or a reservation says, as it was typed below the plan.

use crate::look::form::LookForm;
use domain::{
    moment::{MINUTE_MS, Moment},
    seats::block::{BlockKind, BlockTerms},
    wording::settings::When,
};
use jiff::{civil::DateTime, tz::TimeZone};
use season::sheets::season_folder::cells::LocalTime;
use ui::error::Stop;

/// No time, or one that the clock skips.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrongTime;

/// As browsers write it: `2027-01-05T20:00`. None: nothing was typed.
pub(super) fn local_time(typed: &str, zone: &str) -> Result<Option<Moment>, WrongTime> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let local: DateTime = typed.trim().parse().map_err(|_| WrongTime)?;
    let zone = TimeZone::get(zone).map_err(|_| WrongTime)?;
    LocalTime(local).in_zone(&zone).map(Some).ok_or(WrongTime)
}

/// More minutes are no time before a performance: a year has fewer.
const MINUTES_MAX: i64 = 600_000;

/// `zone`: of the clock by which the end was typed.
pub(super) fn block_terms(
    form: &LookForm,
    zone: &str,
) -> Result<Result<BlockTerms, WrongTime>, Stop> {
    let kind = BlockKind::parse(form.text("block_kind")).ok_or(Stop::BadForm)?;
    let at = match local_time(form.text("block_until"), zone) {
        Ok(at) => at,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let before = match form.text("block_before").trim() {
        "" => None,
        minutes => match minutes.parse::<i64>() {
            Ok(minutes) if (0..=MINUTES_MAX).contains(&minutes) => Some(minutes * MINUTE_MS),
            _ => return Ok(Err(WrongTime)),
        },
    };
    let until = at.map(When::At).or(before.map(|ms| When::BeforeCurtain { ms }));
    let name = form.text("block_name").to_owned();
    Ok(Ok(BlockTerms { name, until, ..BlockTerms::of(kind) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_by_the_clock_of_the_hall() {
        let zone = "Europe/Madrid";
        assert_eq!(local_time(" ", zone), Ok(None));
        let winter = local_time("2027-01-05T20:00", zone);
        assert_eq!(winter, Ok(Some(Moment(1_799_175_600_000))));
        // The clock goes forward over it.
        assert_eq!(local_time("2027-03-28T02:30", zone), Err(WrongTime));
        assert_eq!(local_time("tomorrow", zone), Err(WrongTime));
    }
}
