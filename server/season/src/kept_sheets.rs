//! The sheets as the house keeps them: rows of the database, read as they came from a folder.

use crate::{
    catalogue::Catalogue,
    season_folder::{self, SeasonFolder},
    sheet_rules,
};
use anyhow::Context;
use documents::sheets::{Row, Table};
use rules::CodeRule;
use season_tables::sheet_rows::SheetRow;
use std::collections::{BTreeMap, BTreeSet};
use store::Conn;

/// The tables that such rows came from; a column that no row says anything in is left out.
pub(crate) fn tables_of(rows: &[SheetRow]) -> anyhow::Result<Vec<Table>> {
    let mut tables: Vec<Table> = Vec::new();
    for sheet in rows.chunk_by(|a, b| a.sheet == b.sheet) {
        let Some(first) = sheet.first() else { continue };
        let cells: Vec<BTreeMap<String, String>> = sheet
            .iter()
            .map(|row| serde_json::from_str(&row.cells).context("cells of a kept sheet"))
            .collect::<anyhow::Result<_>>()?;
        let said: BTreeSet<&String> = cells.iter().flat_map(BTreeMap::keys).collect();
        let heading = season_folder::in_order(&first.sheet, said.into_iter().cloned().collect());
        let rows = cells.iter().enumerate().map(|(at, cells)| Row {
            number: at as u32 + 2,
            cells: heading
                .iter()
                .map(|column| cells.get(column).cloned().unwrap_or_default())
                .collect(),
        });
        tables.push(Table { name: first.sheet.clone(), rows: rows.collect(), heading });
    }
    Ok(tables)
}

/// What is kept, without prices and codes: those are many, and asked for one by one.
pub(crate) async fn kept(conn: &mut Conn) -> anyhow::Result<SeasonFolder> {
    let rows = season_tables::sheet_rows::but(conn, &["prices", "codes"]).await?;
    SeasonFolder::of_kept(&tables_of(&rows)?, None)
}

/// What the sheet `codes` says of a code that a shopper typed; None for an unknown one.
#[boxed]
pub async fn code(
    conn: &mut Conn,
    code: &str,
    catalogue: &Catalogue,
) -> anyhow::Result<Option<CodeRule>> {
    let Some(rule) = season_tables::sheet_rows::code_rule(conn, code).await? else {
        return Ok(None);
    };
    let row = season_tables::sheet_rows::one(conn, "codes", &rule).await?;
    let Some(row) = row else { return Ok(None) };
    let folder = SeasonFolder::of_kept(&tables_of(&[row])?, Some(catalogue.currency()))?;
    Ok(folder.codes.first().map(|row| sheet_rules::code(row, &catalogue.time_zone)))
}
