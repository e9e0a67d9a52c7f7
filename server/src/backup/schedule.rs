//! A copy each day by the server itself, for houses that have nothing else to do it.

use super::make;
use crate::config::{Backup, Config};
use domain::moment::{DAY_MS, HOUR_MS, MINUTE_MS, Moment};
use house::{
    House,
    clock::{Clock, SystemClock},
    jobs::backups::record_backup,
};
use jiff::{Timestamp, tz::TimeZone};
use std::time::Duration;
use store::Store;
use tokio::{sync::watch, time::sleep};

const ROUND: Duration = Duration::from_secs(10);
/// A copy that failed is tried again after so long.
const AGAIN_MS: i64 = 15 * MINUTE_MS;
/// In autumn an hour comes twice; a copy by hand just before it is as good.
const HOURS_OF_A_COPY: i64 = 3;

/// Until `stop` says true. Like any of the house's jobs, it starts at what is there: a server that
/// was away at the hour makes up for it.
pub async fn keep_daily(
    config: Config,
    store: Store,
    house: House,
    mut stop: watch::Receiver<bool>,
) {
    let Some(backup) = config.backup.clone() else { return };
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => return,
            () = sleep(ROUND) => {}
        }
        if let Err(error) = copy_when_due(&config, &backup, &store, &house).await {
            tracing::error!("no backup was made: {error:#}");
        }
    }
}

/// One server of several makes the copy. The others see in the database that it stands, whatever
/// folder they would write into.
async fn copy_when_due(
    config: &Config,
    backup: &Backup,
    store: &Store,
    house: &House,
) -> anyhow::Result<()> {
    let now = SystemClock.now();
    if !is_due_now(backup, house, now).await? || !house::jobs::backups::lease_backup(house).await? {
        return Ok(());
    }
    // Another server may have made it just before the lease was ours.
    if !is_due_now(backup, house, now).await? {
        return house::jobs::backups::release_backup(house).await;
    }
    match make(config, store, &backup.folder, now).await {
        Ok((file, manifest)) => {
            record_backup(store, now).await?;
            let orders = manifest.counts.orders;
            tracing::info!(file = %file.display(), orders, "a backup stands");
            Ok(())
        }
        Err(error) => {
            house::jobs::backups::record_failed_backup(house, AGAIN_MS).await?;
            Err(error)
        }
    }
}

/// What lies in the folder may be another database's, such as the rehearsal's.
async fn is_due_now(backup: &Backup, house: &House, now: Moment) -> anyhow::Result<bool> {
    let newest = house::jobs::backups::last_backup(house).await?;
    Ok(is_due(backup.hour, newest, now, &TimeZone::system()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::files;

    /// On 1 December 2026 in Madrid, an hour ahead of UTC.
    fn at(hour: i64, minute: i64) -> Moment {
        Moment(1_796_079_600_000 + hour * HOUR_MS + minute * HOUR_MS / 60)
    }

    fn is_due_at(now: Moment, last: Option<Moment>) -> bool {
        let madrid = TimeZone::get("Europe/Madrid").expect("a zone");
        is_due(4, last, now, &madrid)
    }

    #[tokio::test]
    async fn of_two_servers_one_makes_the_copy_of_the_day() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let place = tempfile::tempdir().expect("a folder");
        let folders = ["one", "two"].map(|name| place.path().join(name));
        let mut servers = Vec::new();
        for folder in &folders {
            let backup = Backup { folder: folder.clone(), hour: 4 };
            let data = place.path().join("data");
            let config = Config { data, backup: Some(backup.clone()), ..Config::default() };
            let shop = crate::assemble::shop(&config, None).await.expect("a shop");
            servers.push((config, backup, shop));
        }
        let rounds = servers
            .iter()
            .map(|(config, backup, shop)| copy_when_due(config, backup, &shop.store, &shop.house));
        for done in futures::future::join_all(rounds).await {
            done.expect("no fault");
        }
        for (config, backup, shop) in &servers {
            let again = copy_when_due(config, backup, &shop.store, &shop.house).await;
            again.expect("nothing to do");
        }
        let made = folders.iter().filter_map(|folder| files::copies(folder).ok()).flatten();
        assert_eq!(made.count(), 1);
        // Another house with the same folder, whose copies are not its own.
        let data = place.path().join("another");
        let (folder, backup) = (folders[0].clone(), servers[0].1.clone());
        let config = Config { data, backup: Some(Backup { folder, hour: 4 }), ..Config::default() };
        let shop = crate::assemble::shop(&config, None).await.expect("a shop");
        assert!(is_due_now(&backup, &shop.house, SystemClock.now()).await.expect("asked"));
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
