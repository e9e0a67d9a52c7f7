//! Columns that a folder's sheet leaves out: what the house's rows say there stays. An empty cell
//! of a column that is there says nothing any more.

use super::{Cells, rows::cells};
use crate::sheets::season_folder;
use documents::sheets::Table;
use season_tables::season::sheet_rows::SheetRow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) fn keep(tables: &mut [Table], before: &[SheetRow]) -> anyhow::Result<()> {
    let identities = season_folder::identities();
    for table in tables {
        let Some(naming) = identities.get(table.name.as_str()) else { continue };
        let of_sheet = before.iter().filter(|row| row.sheet == table.name);
        let kept: Vec<Cells> = of_sheet.map(cells).collect::<anyhow::Result<_>>()?;
        keep_in(table, naming, &kept);
    }
    Ok(())
}

/// A row of the house is known by what names it, as far as the sheet has these columns.
fn keep_in(table: &mut Table, naming: &[&str], kept: &[Cells]) {
    let said: BTreeSet<&String> = kept.iter().flat_map(BTreeMap::keys).collect();
    let absent = said.into_iter().filter(|column| !table.heading.contains(column));
    let absent = season_folder::optional(&table.name, absent.cloned().collect());
    let at = |column: &str| table.heading.iter().position(|name| name == column);
    let naming: Vec<(&str, usize)> =
        naming.iter().filter_map(|column| Some((*column, at(column)?))).collect();
    if absent.is_empty() || naming.is_empty() {
        return;
    }
    // None of several rows is meant.
    let mut by_name: HashMap<Vec<&str>, Option<&Cells>> = HashMap::new();
    for cells in kept {
        let cell = |(column, _): &(&str, usize)| cells.get(*column).map_or("", String::as_str);
        let known = by_name.entry(naming.iter().map(cell).collect());
        known.and_modify(|known| *known = None).or_insert(Some(cells));
    }
    for row in &mut table.rows {
        let cell = |(_, at): &(&str, usize)| row.cells.get(*at).map_or("", String::as_str);
        let name: Vec<&str> = naming.iter().map(cell).collect();
        let known = by_name.get(&name).copied().flatten();
        let said = |column: &String| known.and_then(|known| known.get(column)).cloned();
        let said: Vec<String> =
            absent.iter().map(|column| said(column).unwrap_or_default()).collect();
        row.cells.extend(said);
    }
    table.heading.extend(absent);
}
