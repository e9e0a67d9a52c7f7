//! What a row of a kept sheet says, and an error in a row of a folder.

use super::Cells;
use crate::sheets::season_folder::name_column;
use anyhow::Context;
use documents::sheets::{SheetError, Table};
use season_tables::season::sheet_rows::SheetRow;

pub(super) fn cells(row: &SheetRow) -> anyhow::Result<Cells> {
    serde_json::from_str(&row.cells).context("cells of a kept sheet")
}

/// With the number of the row that has the key, as the spreadsheet counts.
pub(super) fn error(
    tables: &[Table],
    sheet: &str,
    key: &str,
    column: &str,
    message: String,
) -> SheetError {
    let error = SheetError::of_sheet(sheet, message).in_column(column);
    let row = tables.iter().find(|table| table.name == sheet).and_then(|table| {
        let at = table.heading.iter().position(|name| name == name_column(sheet))?;
        table.rows.iter().find(|row| row.cells.get(at).is_some_and(|cell| cell == key))
    });
    match row {
        Some(row) => error.in_row(row.number),
        None => error,
    }
}
