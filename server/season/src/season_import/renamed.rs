//! A row under another key that says all that a row of the house says: the same thing renamed, or
//! another one with its name. What was sold is known by its key, so somebody must say which.

use super::{
    Incoming, accepts,
    compare::Change,
    curtains::{self, PERFORMANCES},
    listed::name,
    rows::{cells, error},
};
use crate::season_folder::{self, Performance};
use documents::sheets::SheetErrors;
use domain::moment::{DAY_MS, Moment};
use season_tables::{
    sheet_rows::SheetRow,
    sold::{self, Sold, SoldBy, Standing},
};
use std::collections::{BTreeMap, BTreeSet};
use store::Conn;

const SHEETS: [&str; 5] = ["series", "tariffs", "packages", "passes", "extras"];

pub(super) fn check(incoming: &Incoming, errors: &mut SheetErrors) -> anyhow::Result<()> {
    let identities = season_folder::identities();
    let removed = incoming.changes.iter().filter_map(|change| match change {
        Change::Removed(row) => Some(row),
        Change::Created(_) | Change::Changed(_) | Change::Moved(_) => None,
    });
    let gone: Vec<&SheetRow> = incoming.unnamed.iter().chain(removed).collect();
    for change in &incoming.changes {
        let Change::Created(row) = change else { continue };
        let Some(naming) = identities.get(row.sheet.as_str()) else { continue };
        let Some(new) = said(row, naming)? else { continue };
        for was in gone.iter().filter(|was| was.sheet == row.sheet) {
            let (key, named) = (last(was), name(was));
            if said(was, naming)?.as_ref() != Some(&new)
                || accepts::is_accepted(&incoming.accepted, &was.sheet, &named)
            {
                continue;
            }
            let message = format!(
                "{} says all that {key} says, which the house has and no row of this sheet names: \
                 if it is the same under another key, write {key}, which what was sold refers to; \
                 else accept that {key} ends: import-season FOLDER --accept {}/{named}",
                last(row),
                was.sheet
            );
            errors.push(error(&incoming.tables, &row.sheet, last(row), "key", message));
        }
    }
    Ok(())
}

/// A performance moved by a few days and with another key would else be on sale twice.
const MOVED_DAYS_MAX: i64 = 14;

/// A performance with tickets that no row names any more, and a new one of the same production in
/// its hall soon before or after it.
pub(super) async fn performances(
    conn: &mut Conn,
    now: Moment,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let new = new_performances(incoming);
    let gone: Vec<&str> = incoming
        .unnamed
        .iter()
        .filter(|row| row.sheet == PERFORMANCES)
        .map(|row| row.key.as_str())
        .filter(|key| !accepts::is_accepted(&incoming.accepted, PERFORMANCES, key))
        .collect();
    if new.is_empty() || gone.is_empty() {
        return Ok(());
    }
    let (standing, tickets) =
        (sold::standing(conn).await?, sold::sold(conn, SoldBy::Performance).await?);
    for key in gone {
        let (Some(was), Some(sold)) = (standing.get(key), tickets.get(key)) else { continue };
        if was.is_cancelled || was.starts_at <= now {
            continue;
        }
        let likely = new.iter().filter(|(row, at)| is_likely(was, row, *at));
        let nearest = likely.min_by_key(|(_, at)| at.0.abs_diff(was.starts_at.0));
        if let Some((row, _)) = nearest {
            let message = question(row, key, *sold);
            errors.push(error(&incoming.tables, PERFORMANCES, row.key.as_str(), "key", message));
        }
    }
    Ok(())
}

fn new_performances(incoming: &Incoming) -> Vec<(&Performance, Moment)> {
    let created = incoming.changes.iter().filter_map(|change| match change {
        Change::Created(row) if row.sheet == PERFORMANCES => Some(row.key.as_str()),
        _ => None,
    });
    let created: BTreeSet<&str> = created.collect();
    let zones = curtains::zones(&incoming.season);
    let rows = incoming.season.performances.iter();
    let rows = rows.filter(|row| created.contains(row.key.as_str()) && !curtains::is_off(row));
    let begins = |row: &Performance| curtains::start(row, zones.get(row.hall.as_str())?);
    rows.filter_map(|row| Some((row, begins(row)?))).collect()
}

fn is_likely(was: &Standing, row: &Performance, at: Moment) -> bool {
    let apart_ms = at.0.abs_diff(was.starts_at.0);
    was.hall == row.hall.as_str()
        && was.production == row.production.as_str()
        && apart_ms <= MOVED_DAYS_MAX.unsigned_abs() * DAY_MS.unsigned_abs()
}

fn question(row: &Performance, key: &str, sold: Sold) -> String {
    let Sold { tickets, due_minor, currency } = sold;
    let money = currency.plain(due_minor);
    format!(
        "{} is new, and no row of this sheet names {key}, which plays the same production in the \
         same hall and was sold (tickets: {tickets}, {money} {currency}): it would stay on sale, \
         and its holders would be told nothing. If it is the same performance, write {key}; if \
         both are played, name {key} as well, or accept that it stays: import-season FOLDER \
         --accept {PERFORMANCES}/{key}",
        row.key
    )
}

/// A series is named within its season.
fn last(row: &SheetRow) -> &str {
    row.key.rsplit('\u{1f}').next().unwrap_or_default()
}

/// All but the key. None: of another sheet, or without a name, which may be alike by chance.
fn said(row: &SheetRow, naming: &[&str]) -> anyhow::Result<Option<BTreeMap<String, String>>> {
    if !SHEETS.contains(&row.sheet.as_str()) {
        return Ok(None);
    }
    let mut cells = cells(row)?;
    if let Some(key) = naming.last() {
        cells.remove(*key);
    }
    let is_named = cells.keys().any(|column| column.starts_with("name"));
    Ok(is_named.then_some(cells))
}
