//! What a folder would change of the sheets that the house has.

use super::{Counts, SeasonReport};
use crate::sheets::season_folder::{self, LASTING};
use anyhow::Context;
use documents::sheets::Table;
use season_tables::season::sheet_rows::SheetRow;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Created(SheetRow),
    Changed(SheetRow),
    /// Only to another place in its sheet.
    Moved(SheetRow),
    Removed(SheetRow),
}

impl Change {
    pub fn row(&self) -> &SheetRow {
        match self {
            Self::Created(row) | Self::Changed(row) | Self::Moved(row) | Self::Removed(row) => row,
        }
    }
}

pub(super) struct Compared {
    pub changes: Vec<Change>,
    /// Rows that stay, of `LASTING` sheets that the folder has without them, with their parts.
    pub unnamed: Vec<SheetRow>,
}

/// Sheets whose rows are parts of another one's, which their first column names: without them the
/// row that stays could never be imported again.
const PARTS: [(&str, &str); 5] = [
    ("package_windows", "packages"),
    ("package_groups", "packages"),
    ("package_steps", "packages"),
    ("package_prices", "packages"),
    ("prices", "price_groups"),
];

/// A sheet that the folder has, even an empty one, replaces all its rows, but those of `LASTING`
/// sheets.
pub(super) fn compare(
    before: &[SheetRow],
    tables: &[Table],
    brought: &BTreeSet<String>,
) -> anyhow::Result<Compared> {
    let mut known: BTreeMap<(&str, &str), &SheetRow> = BTreeMap::new();
    for row in before {
        known.insert((&row.sheet, &row.key), row);
    }
    let mut changes = Vec::new();
    let mut kept = BTreeSet::new();
    for row in rows_of(tables)? {
        let name = (row.sheet.clone(), row.key.clone());
        match known.get(&(row.sheet.as_str(), row.key.as_str())) {
            None => changes.push(Change::Created(row)),
            Some(old) if old.cells != row.cells => changes.push(Change::Changed(row)),
            Some(old) if old.position != row.position => changes.push(Change::Moved(row)),
            Some(_) => {}
        }
        kept.insert(name);
    }
    let is_gone = |row: &&SheetRow| {
        brought.contains(row.sheet.as_str())
            && !kept.contains(&(row.sheet.clone(), row.key.clone()))
    };
    let gone = before.iter().filter(is_gone).cloned();
    let (mut unnamed, gone): (Vec<SheetRow>, Vec<SheetRow>) =
        gone.partition(|row| LASTING.contains(&row.sheet.as_str()));
    let (parts, removed): (Vec<SheetRow>, Vec<SheetRow>) =
        gone.into_iter().partition(|row| is_part_of(row, &unnamed));
    unnamed.extend(parts);
    changes.extend(removed.into_iter().map(Change::Removed));
    Ok(Compared { changes, unnamed })
}

fn is_part_of(row: &SheetRow, unnamed: &[SheetRow]) -> bool {
    let whole = row.key.split('\u{1f}').next().unwrap_or_default();
    let of = PARTS.iter().find(|(sheet, _)| *sheet == row.sheet).map(|(_, of)| *of);
    of.is_some_and(|of| unnamed.iter().any(|it| it.sheet == of && it.key == whole))
}

pub(super) fn report(changes: &[Change]) -> SeasonReport {
    let mut report = SeasonReport::default();
    for change in changes {
        let (counts, row): (&mut Counts, _) = match change {
            Change::Created(row) => (&mut report.created, row),
            Change::Changed(row) => (&mut report.changed, row),
            Change::Removed(row) => (&mut report.removed, row),
            Change::Moved(_) => continue,
        };
        *counts.entry(row.sheet.clone()).or_default() += 1;
    }
    report
}

pub(super) fn rows_of(tables: &[Table]) -> anyhow::Result<Vec<SheetRow>> {
    let identities = season_folder::identities();
    let mut rows = Vec::new();
    for table in tables {
        let naming = identities.get(table.name.as_str()).context("a sheet of the folder")?;
        for (position, row) in table.rows.iter().enumerate() {
            let said: BTreeMap<&str, &str> = table
                .heading
                .iter()
                .zip(&row.cells)
                .filter(|(_, cell)| !cell.is_empty())
                .map(|(column, cell)| (column.as_str(), cell.as_str()))
                .collect();
            let parts: Vec<&str> =
                naming.iter().map(|column| said.get(column).copied().unwrap_or_default()).collect();
            rows.push(SheetRow {
                sheet: table.name.clone(),
                key: parts.join("\u{1f}"),
                position: position as i64,
                cells: serde_json::to_string(&said)?,
            });
        }
    }
    Ok(rows)
}
