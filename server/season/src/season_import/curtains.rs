//! When performances begin, by the folder and by the house. A folder alone doesn't know what it
//! leaves out, so no two are played in a hall at once only if the house is asked as well.

use super::{Incoming, compare::Change, refused::error};
use crate::season_folder::{Performance, SeasonFolder};
use documents::sheets::SheetErrors;
use domain::moment::{MINUTE_MS, Moment};
use jiff::tz::TimeZone;
use season_tables::sold::{self, Standing};
use std::collections::{HashMap, HashSet};
use store::Conn;

pub(super) const PERFORMANCES: &str = "performances";

/// Of the folder's halls, by their keys.
pub(super) fn zones(season: &SeasonFolder) -> HashMap<&str, TimeZone> {
    let zone = |venue: &str| {
        let venue = season.venues.iter().find(|it| it.key.as_str() == venue)?;
        Some(venue.time_zone.zone())
    };
    let halls = season.halls.iter();
    halls.filter_map(|hall| Some((hall.key.as_str(), zone(hall.venue.as_str())?))).collect()
}

/// When the performance begins once its row is imported (`season_rows::performance`). None: the
/// clock skips that time.
pub(super) fn start(row: &Performance, was: Option<&Standing>, zone: &TimeZone) -> Option<Moment> {
    let said = row.starts.in_zone(zone)?;
    let stays = was.filter(|was| was.start_before_command == Some(said));
    Some(stays.map_or(said, |was| was.starts_at))
}

/// Whether it is cancelled then.
pub(super) fn is_off(row: &Performance, was: Option<&Standing>) -> bool {
    let stays = || was.is_some_and(|was| was.is_cancelled && was.is_cancelled_by_command);
    row.cancelled.unwrap_or_else(stays)
}

/// Refuses new and changed performances during others that the house has: mostly a changed key,
/// with which one performance would be sold twice.
pub(super) async fn check(
    conn: &mut Conn,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let is_changed = |change: &&Change| {
        change.row().sheet == PERFORMANCES && !matches!(change, Change::Moved(_))
    };
    let changed = incoming.changes.iter().filter(is_changed);
    let changed: HashSet<&str> = changed.map(|change| change.row().key.as_str()).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let standing = sold::standing(conn).await?;
    let season = &incoming.season;
    let (zones, productions) = (zones(season), season.productions.iter());
    let minutes: HashMap<&str, u32> = productions.map(|it| (it.key.as_str(), it.minutes)).collect();
    let named: HashSet<&str> = season.performances.iter().map(|row| row.key.as_str()).collect();
    for row in season.performances.iter().filter(|row| changed.contains(row.key.as_str())) {
        let (key, hall) = (row.key.as_str(), row.hall.as_str());
        let was = standing.get(key);
        let minutes = minutes.get(row.production.as_str());
        let starts_at = zones.get(hall).and_then(|zone| start(row, was, zone));
        let (Some(minutes), Some(starts_at)) = (minutes, starts_at) else { continue };
        if is_off(row, was) {
            continue;
        }
        let ends_at = starts_at.plus_ms(i64::from(*minutes) * MINUTE_MS);
        let mut others = standing.iter().filter(|(key, other)| {
            let is_beside = other.hall == hall && !other.is_cancelled;
            let other_ends_at = other.starts_at.plus_ms(other.minutes * MINUTE_MS);
            let is_then = other.starts_at < ends_at && starts_at < other_ends_at;
            is_beside && is_then && !changed.contains(key.as_str())
        });
        let Some((other, _)) = others.next() else { continue };
        let (column, remedy) = match named.contains(other.as_str()) {
            true => ("starts", "choose another time, or cancel it (cancelled: yes)"),
            false => (
                "key",
                "no row of this sheet names it, so it stays on sale: if this is the same \
                 performance, write its key; else name it and cancel it (cancelled: yes), or \
                 choose another time",
            ),
        };
        let message = format!("{key} is during {other}, which the house plays in {hall}; {remedy}");
        errors.push(error(&incoming.tables, PERFORMANCES, key, column, message));
    }
    Ok(())
}
