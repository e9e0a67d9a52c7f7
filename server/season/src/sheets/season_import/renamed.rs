//! A row under another key that says all that a row of the house says, or takes over what that one
//! had: the same thing renamed, or another one with its name. What was sold is known by its key, so
//! somebody must say which.

use super::{
    Cells, Incoming, accepts,
    compare::Change,
    curtains::{self, PERFORMANCES},
    listed::name,
    rows::{cells, error},
};
use crate::{
    contents,
    sheets::season_folder::{self, LASTING, Performance},
};
use documents::sheets::SheetErrors;
use domain::moment::{DAY_MS, Moment};
use season_tables::season::{
    sheet_rows::SheetRow,
    sold::{self, Sold, SoldBy, Standing},
};
use std::collections::{BTreeSet, HashMap};
use store::Conn;

const SEASONS: &str = "seasons";
const SERIES: &str = "series";
const PACKAGES: &str = "packages";
const ACCOUNTS: &str = "accounts";
/// Their rows are known by what they say: a season by its days, an account by whose it is and where
/// it takes money, the others by their names.
const SHEETS: [&str; 10] = [
    "companies",
    ACCOUNTS,
    "venues",
    SEASONS,
    SERIES,
    contents::SHEET,
    "tariffs",
    PACKAGES,
    "passes",
    "extras",
];

pub(super) async fn check(
    conn: &mut Conn,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let identities = season_folder::identities();
    let removed = incoming.changes.iter().filter_map(|change| match change {
        Change::Removed(row) => Some(row),
        Change::Created(_) | Change::Changed(_) | Change::Moved(_) => None,
    });
    let gone = incoming.unnamed.iter().chain(removed);
    let gone: Vec<&SheetRow> = gone.filter(|row| !is_deleted(incoming, row)).collect();
    let taken = taken_over(incoming)?;
    for change in &incoming.changes {
        let Change::Created(row) = change else { continue };
        let naming = identities.get(row.sheet.as_str());
        let naming = naming.filter(|_| SHEETS.contains(&row.sheet.as_str()));
        let Some(naming) = naming else { continue };
        for was in &gone {
            if was.sheet != row.sheet {
                continue;
            }
            let key = last(was);
            let does = match () {
                () if are_alike(was, row, naming)? => format!("says all that {key} says"),
                () if taken.iter().any(|it| it.is(was, row)) && are_at_once(was, row)? => {
                    format!("takes over what {key} had")
                }
                () => continue,
            };
            if accepts::is_accepted(&incoming.accepted, &was.sheet, &name(was)) {
                continue;
            }
            let is_sold = sold::was_ordered(conn, &was.sheet, &was.key).await?;
            if is_sold || LASTING.contains(&was.sheet.as_str()) {
                let column = naming.last().copied().unwrap_or("key");
                let message = same_or_other(was, last(row), &does, is_sold);
                errors.push(error(&incoming.tables, &row.sheet, last(row), column, message));
            }
        }
    }
    Ok(())
}

/// A row with `delete: yes` is named.
fn is_deleted(incoming: &Incoming, row: &SheetRow) -> bool {
    incoming.deleted.iter().any(|deleted| deleted.is(row))
}

fn same_or_other(was: &SheetRow, new: &str, does: &str, is_sold: bool) -> String {
    let (key, sheet, named) = (last(was), &was.sheet, name(was));
    let end = match LASTING.contains(&sheet.as_str()) {
        true => format!("{key} stays as it is beside {new}"),
        false => format!("{key} ends"),
    };
    let remedy = match sheet.as_str() {
        _ if is_sold => format!("write {key}, which what was sold refers to"),
        "tariffs" => format!("name {key} as well and take it out (delete: yes), or write {key}"),
        contents::SHEET => format!(
            "write {key}, since rows of {sheet} stay (nothing was sold of it); what its pages' \
             addresses say is the column address"
        ),
        _ => format!("write {key}, since rows of {sheet} stay (nothing was sold of it)"),
    };
    format!(
        "{new} {does}, which the house has and no row of this sheet names: if it is the same under \
         another key, {remedy}; else accept that {end}: import-season FOLDER --accept \
         {sheet}/{named}"
    )
}

/// What the house has named one row, and names another one now.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct TakenOver {
    sheet: &'static str,
    former: String,
    new: String,
}

impl TakenOver {
    fn is(&self, was: &SheetRow, row: &SheetRow) -> bool {
        (self.sheet, &self.former, &self.new) == (row.sheet.as_str(), &was.key, &row.key)
    }
}

/// Productions and packages with another season, performances with another series of theirs.
fn taken_over(incoming: &Incoming) -> anyhow::Result<BTreeSet<TakenOver>> {
    let mut before = HashMap::new();
    for row in &incoming.before {
        before.insert((row.sheet.as_str(), row.key.as_str()), row);
    }
    let mut taken = BTreeSet::new();
    for change in &incoming.changes {
        let Change::Changed(row) = change else { continue };
        let Some(was) = before.get(&(row.sheet.as_str(), row.key.as_str())) else { continue };
        match row.sheet.as_str() {
            contents::SHEET | PACKAGES => {
                let seasons = [&cells(was)?, &cells(row)?].map(|it| it.get("season").cloned());
                if let [Some(former), Some(new)] = seasons
                    && former != new
                {
                    taken.insert(TakenOver { sheet: SEASONS, former, new });
                }
            }
            PERFORMANCES => taken.extend(other_series(incoming, &cells(was)?, &cells(row)?)),
            _ => {}
        }
    }
    Ok(taken)
}

fn other_series(incoming: &Incoming, was: &Cells, now: &Cells) -> Vec<TakenOver> {
    let production = now.get("production").map_or("", String::as_str);
    let mut productions = incoming.season.productions.iter();
    let played = productions.find(|it| it.key.as_str() == production);
    let Some(played) = played else { return Vec::new() };
    let key = |code: &str| format!("{}\u{1f}{code}", played.season.as_str());
    let (was, now) = (codes(was), codes(now));
    let mut taken = Vec::new();
    for &gone in was.difference(&now) {
        for &new in now.difference(&was) {
            taken.push(TakenOver { sheet: SERIES, former: key(gone), new: key(new) });
        }
    }
    taken
}

/// Of the series of a performance.
fn codes(cells: &Cells) -> BTreeSet<&str> {
    let codes = cells.get(SERIES).map_or("", String::as_str).split(';').map(str::trim);
    codes.filter(|code| !code.is_empty()).collect()
}

/// A season that follows another one takes its productions over, and is another season.
fn are_at_once(was: &SheetRow, row: &SheetRow) -> anyhow::Result<bool> {
    if row.sheet != SEASONS {
        return Ok(true);
    }
    let (was, new) = (cells(was)?, cells(row)?);
    // Kept as 2026-09-01, days compare as they follow one another.
    let begins_within = |one: &Cells, other: &Cells| one.get("starts_on") <= other.get("ends_on");
    Ok(begins_within(&was, &new) && begins_within(&new, &was))
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
        .filter(|row| row.sheet == PERFORMANCES && !is_deleted(incoming, row))
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

fn are_alike(was: &SheetRow, row: &SheetRow, naming: &[&str]) -> anyhow::Result<bool> {
    let new = said(row, naming)?;
    Ok(new.is_some() && new == said(was, naming)?)
}

/// All but the key. None without a name, which may be alike by chance.
fn said(row: &SheetRow, naming: &[&str]) -> anyhow::Result<Option<Cells>> {
    let mut cells = cells(row)?;
    if let Some(key) = naming.last() {
        cells.remove(*key);
    }
    let is_name = |column: &String| column.starts_with("name") || column.starts_with("title");
    let is_known = [SEASONS, ACCOUNTS].contains(&row.sheet.as_str()) || cells.keys().any(is_name);
    Ok(is_known.then_some(cells))
}
