//! When performances begin, by the folder and by the house. A folder alone doesn't know what it
//! leaves out, so no two are played in a hall at once only if the house is asked as well.

use super::{
    Incoming,
    compare::Change,
    rows::{cells, error},
};
use crate::{
    contents::SHEET,
    sheets::season_folder::{Performance, SeasonFolder},
};
use documents::sheets::SheetErrors;
use domain::moment::{MINUTE_MS, Moment};
use jiff::tz::TimeZone;
use season_tables::season::{
    rows as season_rows,
    sheet_rows::SheetRow,
    sold::{self, SoldBy, Standing},
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::Conn;

pub(super) const PERFORMANCES: &str = "performances";
const HALLS: &str = "halls";
const MINUTES: &str = "minutes";

/// Of the folder's halls, by their keys.
pub(super) fn zones(season: &SeasonFolder) -> HashMap<&str, TimeZone> {
    let zone = |venue: &str| {
        let venue = season.venues.iter().find(|it| it.key.as_str() == venue)?;
        Some(venue.time_zone.zone())
    };
    let halls = season.halls.iter();
    halls.filter_map(|hall| Some((hall.key.as_str(), zone(hall.venue.as_str())?))).collect()
}

/// When the performance begins by its row. None: the clock skips that time.
pub(super) fn start(row: &Performance, zone: &TimeZone) -> Option<Moment> {
    row.starts.in_zone(zone)
}

pub(super) fn is_off(row: &Performance) -> bool {
    row.cancelled == Some(true)
}

/// Refuses new and changed performances during others that the house has, a production that lasts
/// into the next one, and a hall's other key: with a changed key something would be sold twice.
pub(super) async fn check(
    conn: &mut Conn,
    now: Moment,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    renamed_halls(incoming, errors)?;
    into_the_past(conn, now, incoming, errors).await?;
    let is_changed = |change: &&Change| {
        change.row().sheet == PERFORMANCES && !matches!(change, Change::Moved(_))
    };
    let changed = incoming.changes.iter().filter(is_changed);
    let changed: HashSet<&str> = changed.map(|change| change.row().key.as_str()).collect();
    let longer = longer(incoming)?;
    if changed.is_empty() && longer.is_empty() {
        return Ok(());
    }
    let standing = sold::standing(conn).await?;
    // What changes is checked itself, and with the other rows of its folder.
    let is_there = |key: &str, it: &Standing| !it.is_cancelled && !changed.contains(key);
    let stay: BTreeMap<&str, &Standing> = standing
        .iter()
        .map(|(key, it)| (key.as_str(), it))
        .filter(|(key, it)| is_there(key, it))
        .collect();
    new_times(conn, incoming, &changed, &stay, errors).await?;
    new_lengths(incoming, &longer, &stay, errors);
    Ok(())
}

/// `performance move` refuses the same: nobody can come to what is over.
async fn into_the_past(
    conn: &mut Conn,
    now: Moment,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    if incoming.season.performances.is_empty() {
        return Ok(());
    }
    let (standing, zones) = (sold::standing(conn).await?, zones(&incoming.season));
    let mut moved = Vec::new();
    for row in incoming.season.performances.iter().filter(|row| !is_off(row)) {
        let was = standing.get(row.key.as_str()).filter(|was| !was.is_cancelled);
        let starts_at = zones.get(row.hall.as_str()).and_then(|zone| start(row, zone));
        let (Some(was), Some(starts_at)) = (was, starts_at) else { continue };
        if starts_at != was.starts_at && was.starts_at.min(starts_at) <= now {
            moved.push((row.key.as_str(), was.starts_at <= now));
        }
    }
    if moved.is_empty() {
        return Ok(());
    }
    let tickets = sold::sold(conn, SoldBy::Performance).await?;
    for (key, has_begun) in moved.into_iter().filter(|(key, _)| tickets.contains_key(*key)) {
        let why = match has_begun {
            true => "it has begun, so it can't move any more: write the time that it had",
            false => "the new time is over: write a time to come",
        };
        let message = format!("tickets for {key} were sold, and {why}");
        errors.push(error(&incoming.tables, PERFORMANCES, key, "starts", message));
    }
    Ok(())
}

async fn new_times(
    conn: &mut Conn,
    incoming: &Incoming,
    changed: &HashSet<&str>,
    stay: &BTreeMap<&str, &Standing>,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let season = &incoming.season;
    let (zones, productions) = (zones(season), season.productions.iter());
    let minutes: HashMap<&str, u32> = productions.map(|it| (it.key.as_str(), it.minutes)).collect();
    let named: HashSet<&str> = season.performances.iter().map(|row| row.key.as_str()).collect();
    for row in &season.performances {
        if !changed.contains(row.key.as_str()) || is_off(row) {
            continue;
        }
        let (key, hall) = (row.key.as_str(), row.hall.as_str());
        let minutes = minutes.get(row.production.as_str());
        let starts_at = zones.get(hall).and_then(|zone| start(row, zone));
        let (Some(minutes), Some(starts_at)) = (minutes, starts_at) else { continue };
        let ends_at = starts_at.plus_ms(i64::from(*minutes) * MINUTE_MS);
        let other = stay.iter().find(|(_, other)| {
            other.hall == hall && other.starts_at < ends_at && starts_at < other.ends_at()
        });
        let Some((other, _)) = other else { continue };
        let is_named = named.contains(other);
        let is_free = !is_named && season_rows::use_of_performance(conn, other).await?.is_none();
        let (column, remedy) = match (is_named, is_free) {
            (true, _) => ("starts", "choose another time, or cancel it (cancelled: yes)"),
            (false, true) => (
                "key",
                "no row of this sheet names it, so it stays: nobody has a ticket of it, so name it \
                 as well and take it out (delete: yes), or write its key if this is the same \
                 performance, or choose another time",
            ),
            (false, false) => (
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

/// Productions that last longer than before, by their keys, with their new minutes.
fn longer(incoming: &Incoming) -> anyhow::Result<HashMap<&str, i64>> {
    let minutes = |row: &SheetRow| {
        let said = cells(row)?.get(MINUTES).and_then(|minutes| minutes.parse::<i64>().ok());
        anyhow::Ok(said.unwrap_or_default())
    };
    let mut longer = HashMap::new();
    for change in &incoming.changes {
        let Change::Changed(row) = change else { continue };
        let is_it = |was: &&SheetRow| was.sheet == SHEET && was.key == row.key;
        let Some(was) = incoming.before.iter().find(is_it).filter(|_| row.sheet == SHEET) else {
            continue;
        };
        let (was, now) = (minutes(was)?, minutes(row)?);
        if was < now {
            longer.insert(row.key.as_str(), now);
        }
    }
    Ok(longer)
}

/// No longer production goes on when the next performance in its hall begins.
fn new_lengths(
    incoming: &Incoming,
    longer: &HashMap<&str, i64>,
    stay: &BTreeMap<&str, &Standing>,
    errors: &mut SheetErrors,
) {
    for (key, one) in stay {
        let Some(minutes) = longer.get(one.production.as_str()) else { continue };
        let ends_at = one.starts_at.plus_ms(minutes * MINUTE_MS);
        let is_next = |other: &Standing| {
            other.hall == one.hall && (one.ends_at()..ends_at).contains(&other.starts_at)
        };
        let Some((next, _)) = stay.iter().find(|(_, other)| is_next(other)) else { continue };
        let message = format!("{key} would still be on when {next} begins in {}", one.hall);
        errors.push(error(&incoming.tables, SHEET, &one.production, MINUTES, message));
    }
}

/// A hall of the house under another key: its name and its venue are the same.
fn renamed_halls(incoming: &Incoming, errors: &mut SheetErrors) -> anyhow::Result<()> {
    let said = |row: &SheetRow| {
        let cells = cells(row)?;
        anyhow::Ok([cells.get("venue").cloned(), cells.get("name").cloned()])
    };
    let unnamed = incoming.unnamed.iter().filter(|row| row.sheet == HALLS);
    let unnamed: Vec<_> =
        unnamed.map(|row| Ok((said(row)?, row))).collect::<anyhow::Result<_>>()?;
    for change in &incoming.changes {
        let Change::Created(row) = change else { continue };
        if row.sheet != HALLS {
            continue;
        }
        let new = said(row)?;
        if let Some((_, was)) = unnamed.iter().find(|(said, _)| *said == new) {
            let message = format!(
                "{} has the name of {}, which the house has in the same venue and no row of this \
                 sheet names: if it is the same hall, write its key; else call it otherwise",
                row.key, was.key
            );
            errors.push(error(&incoming.tables, HALLS, &row.key, "key", message));
        }
    }
    Ok(())
}
