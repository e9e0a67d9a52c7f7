//! Rows that a sheet takes out for good (`delete: yes`): only while nothing refers to them.

use super::compare::Change;
use crate::sheets::season_folder;
use anyhow::Context;
use documents::sheets::{SheetError, SheetErrors, Table};
use domain::sales::outlet::POINT_PREFIX;
use season_tables::{
    points_of_sale,
    season::{rows, sheet_rows::SheetRow},
};
use std::collections::{BTreeMap, BTreeSet};
use store::{Conn, catalogue};

const PERFORMANCES: &str = "performances";
const PRICE_TYPES: &str = "tariffs";
const POINTS: &str = "points_of_sale";
const COLUMN: &str = "delete";
/// Whose rows can be taken out.
pub(super) const SHEETS: [&str; 3] = [PERFORMANCES, PRICE_TYPES, POINTS];

/// A row to be taken out.
#[derive(Clone, Debug)]
pub(super) struct Deleted {
    sheet: &'static str,
    key: String,
    /// As the spreadsheet counts.
    row: u32,
}

impl Deleted {
    pub fn is(&self, row: &SheetRow) -> bool {
        self.sheet == row.sheet && self.key == row.key
    }

    fn error(&self, why: &str) -> SheetError {
        let message = format!("{} can't be deleted: {why}", self.key);
        SheetError::of_sheet(self.sheet, message).in_row(self.row).in_column(COLUMN)
    }
}

/// Takes the rows out of the tables, so that nothing else in the folder can refer to them.
pub(super) fn take(tables: &mut [Table]) -> Vec<Deleted> {
    let mut taken = Vec::new();
    for sheet in SHEETS {
        let Some(table) = tables.iter_mut().find(|table| table.name == sheet) else { continue };
        let column = |name: &str| table.heading.iter().position(|column| column == name);
        let (Some(key), Some(delete)) = (column("key"), column(COLUMN)) else { continue };
        table.rows.retain(|row| {
            let cell = |at: usize| row.cells.get(at).map(String::as_str).unwrap_or_default();
            let is_kept = cell(delete) != "yes" || cell(key).is_empty();
            if !is_kept {
                taken.push(Deleted { sheet, key: cell(key).to_owned(), row: row.number });
            }
            is_kept
        });
    }
    taken
}

/// The rows of them that the house has kept.
pub(super) fn changes(deleted: &[Deleted], before: &[SheetRow]) -> Vec<Change> {
    let is_deleted = |row: &&SheetRow| deleted.iter().any(|deleted| deleted.is(row));
    before.iter().filter(is_deleted).cloned().map(Change::Removed).collect()
}

/// What was sold, held or kept back, and what other rows name, must stay.
pub(super) async fn check(
    conn: &mut Conn,
    deleted: &[Deleted],
    before: &[SheetRow],
    changes: &[Change],
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    if deleted.is_empty() {
        return Ok(());
    }
    let named = names(before, changes)?;
    for one in deleted {
        if let Some(sheet) = named.get(&(one.sheet, one.key.clone())) {
            errors.push(one.error(&format!("a row of {sheet} names it; change that row first")));
            continue;
        }
        let used = match one.sheet {
            PERFORMANCES => rows::use_of_performance(conn, &one.key).await?,
            POINTS => points_of_sale::use_of(conn, &one.key).await?,
            _ => rows::use_of_price_type(conn, &one.key).await?,
        };
        if let Some(used) = used {
            let remedy = match one.sheet {
                PERFORMANCES => "cancel it instead (cancelled: yes)",
                POINTS => "close it instead (closed: yes)",
                _ => "end its sale instead (until)",
            };
            errors.push(one.error(&format!("{used}; {remedy}")));
        }
    }
    Ok(())
}

/// Which (sheet, key) are named by rows that stay, and a sheet of such a row.
fn names(
    before: &[SheetRow],
    changes: &[Change],
) -> anyhow::Result<BTreeMap<(&'static str, String), String>> {
    let changed: BTreeSet<(&str, &str)> = changes
        .iter()
        .map(|change| {
            let row = change.row();
            (row.sheet.as_str(), row.key.as_str())
        })
        .collect();
    let is_same = |row: &&SheetRow| !changed.contains(&(row.sheet.as_str(), row.key.as_str()));
    let new = changes.iter().filter(|change| !matches!(change, Change::Removed(_)));
    let mut named = BTreeMap::new();
    for row in before.iter().filter(is_same).chain(new.map(Change::row)) {
        let cells: BTreeMap<String, String> =
            serde_json::from_str(&row.cells).context("cells of a kept sheet")?;
        for sheet in SHEETS {
            for column in season_folder::columns_that_name(&row.sheet, sheet) {
                let Some(cell) = cells.get(column) else { continue };
                for key in cell.split(';').filter_map(|part| key_of(sheet, part.trim())) {
                    named.insert((sheet, key.to_owned()), row.sheet.clone());
                }
            }
        }
    }
    Ok(named)
}

/// None: the part of a cell names no row of the sheet, but a channel.
fn key_of<'p>(sheet: &str, part: &'p str) -> Option<&'p str> {
    match sheet {
        POINTS => part.strip_prefix(POINT_PREFIX),
        _ => Some(part.trim_start_matches('!').trim()),
    }
}

pub(super) async fn write(
    change: &mut catalogue::Change<'_>,
    deleted: &[Deleted],
) -> anyhow::Result<()> {
    for one in deleted {
        match one.sheet {
            PERFORMANCES => rows::delete_performance(change, &one.key).await?,
            POINTS => points_of_sale::delete(change, &one.key).await?,
            _ => rows::delete_price_type(change, &one.key).await?,
        }
    }
    Ok(())
}
