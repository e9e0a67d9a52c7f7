//! A copy each day by the server itself, for houses that have nothing else to do it.

use super::{files, make};
use crate::config::{Backup, Config};
use domain::moment::{DAY_MS, HOUR_MS, Moment};
use house::clock::{Clock, SystemClock};
use jiff::{Timestamp, tz::TimeZone};
use std::{path::Path, time::Duration};
use store::Store;
use tokio::{sync::watch, time::sleep};

const ROUND: Duration = Duration::from_secs(60);
/// A copy that failed is tried again after so many rounds.
const ROUNDS_AFTER_FAILURE: u32 = 15;
/// Within a day, somebody has been told and mended it.
const HOURS_OF_A_COPY: i64 = 20;

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
        if rest > 0 || !is_due(&backup, now) {
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

fn is_due(backup: &Backup, now: Moment) -> bool {
    let local = Timestamp::from_millisecond(now.0).map(|it| it.to_zoned(TimeZone::system()));
    let is_hour = local.is_ok_and(|local| i64::from(local.hour()) == i64::from(backup.hour));
    let since = last(&backup.folder).map(|at| now.since_ms(at));
    match since {
        None => true,
        Some(since) if since > DAY_MS + HOUR_MS => true,
        Some(since) => is_hour && since > HOURS_OF_A_COPY * HOUR_MS,
    }
}

/// When the newest copy of a folder was made.
fn last(folder: &Path) -> Option<Moment> {
    files::copies(folder).ok()?.pop().map(|(at, _)| at)
}
