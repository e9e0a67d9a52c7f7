//! A row under another key that says all that a row of the house says: the same thing renamed, or
//! another one with its name. What was sold is known by its key, so somebody must say which.

use super::{
    Incoming, accepts,
    compare::Change,
    rows::{cells, error},
};
use crate::season_folder;
use documents::sheets::SheetErrors;
use season_tables::sheet_rows::SheetRow;
use std::collections::BTreeMap;

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
            let key = last(was);
            if said(was, naming)?.as_ref() != Some(&new)
                || accepts::is_accepted(&incoming.accepted, key)
            {
                continue;
            }
            let message = format!(
                "{} says all that {key} says, which the house has and no row of this sheet names: \
                 if it is the same under another key, write {key}, which what was sold refers to; \
                 else accept that {key} ends: import-season FOLDER --accept {key}",
                last(row)
            );
            errors.push(error(&incoming.tables, &row.sheet, last(row), "key", message));
        }
    }
    Ok(())
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
