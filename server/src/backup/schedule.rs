//! A copy each day by the server itself, for houses that have nothing else to do it.

use super::{files, make};
use crate::config::Config;
use domain::moment::{DAY_MS, HOUR_MS, Moment};
use house::clock::{Clock, SystemClock};
use jiff::{Timestamp, tz::TimeZone};
use std::{path::Path, time::Duration};
use store::Store;
use tokio::{sync::watch, time::sleep};

const ROUND: Duration = Duration::from_secs(10);
/// A copy that failed is tried again after so many rounds.
const ROUNDS_AFTER_FAILURE: u32 = 90;
/// In autumn an hour comes twice; a copy by hand just before it is as good.
const HOURS_OF_A_COPY: i64 = 3;

/// Until `stop` says true. Like any of the house's jobs, it starts at what is there: a server that
/// was away at the hour makes up for it.
pub async fn keep_daily(config: Config, store: Store, mut stop: watch::Receiver<bool>) {
    let Some(backup) = config.backup.clone() else { return };
    let mut rest = 0;
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = sleep(ROUND) => {}
        }
        rest = u32::saturating_sub(rest, 1);
        let now = SystemClock.now();
        if rest > 0 || !is_due(backup.hour, last(&backup.folder), now, &TimeZone::system()) {
            continue;
        }
        match make(&config, &store, &backup.folder, now).await {
            Ok((file, manifest)) => {
                let orders = manifest.counts.orders;
                tracing::info!(file = %file.display(), orders, "a backup stands");
            }
            Err(error) => {
                tracing::error!("no backup was made: {error:#}");
                rest = ROUNDS_AFTER_FAILURE;
            }
        }
    }
}

fn is_due(hour: u8, last: Option<Moment>, now: Moment, zone: &TimeZone) -> bool {
    let local = Timestamp::from_millisecond(now.0).map(|it| it.to_zoned(zone.clone()));
    let is_hour = local.is_ok_and(|local| i64::from(local.hour()) == i64::from(hour));
    match last.map(|last| now.since_ms(last)) {
        None => true,
        Some(since) if since > DAY_MS + HOUR_MS => true,
        Some(since) => is_hour && since > HOURS_OF_A_COPY * HOUR_MS,
    }
}

/// When the newest copy of a folder was made.
fn last(folder: &Path) -> Option<Moment> {
    files::copies(folder).ok()?.pop().map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On 1 December 2026 in Madrid, an hour ahead of UTC.
    fn at(hour: i64, minute: i64) -> Moment {
        Moment(1_796_079_600_000 + hour * HOUR_MS + minute * HOUR_MS / 60)
    }

    fn is_due_at(now: Moment, last: Option<Moment>) -> bool {
        let madrid = TimeZone::get("Europe/Madrid").expect("a zone");
        is_due(4, last, now, &madrid)
    }

    #[test]
    fn a_copy_is_made_at_its_hour_each_day() {
        let yesterday = Some(at(4 - 24, 0));
        assert!(!is_due_at(at(3, 59), yesterday));
        assert!(is_due_at(at(4, 0), yesterday));
        assert!(!is_due_at(at(4, 1), Some(at(4, 0))), "once");
        assert!(!is_due_at(at(4, 59), Some(at(4, 0))));
    }

    #[test]
    fn a_server_that_was_away_makes_up_for_it() {
        assert!(is_due_at(at(15, 0), None), "nothing stands");
        assert!(is_due_at(at(15, 0), Some(at(4 - 24, 0))), "the hour was missed");
        assert!(!is_due_at(at(15, 0), Some(at(4, 0))));
    }

    #[test]
    fn a_copy_by_hand_moves_the_hour_only_just_before_it() {
        assert!(is_due_at(at(4, 0), Some(at(20 - 24, 0))), "by hand in the evening");
        assert!(!is_due_at(at(4, 0), Some(at(3, 0))), "by hand an hour ago");
    }

    #[test]
    fn an_hour_that_comes_twice_makes_one_copy() {
        // On 25 October 2026 Madrid has 2 o'clock at 0 and at 1 UTC.
        let first = Moment(1_792_886_400_000);
        let madrid = TimeZone::get("Europe/Madrid").expect("a zone");
        let is_due = |last, now| is_due(2, Some(last), now, &madrid);
        assert!(is_due(first.minus_ms(DAY_MS), first));
        assert!(!is_due(first, first.plus_ms(HOUR_MS)));
    }
}
