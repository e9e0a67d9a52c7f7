//! A table as a workbook of one sheet: every cell is text, whatever it begins with.

use super::Table;
use anyhow::Result;
use rust_xlsxwriter::{Format, FormatAlign, Workbook};

/// Wide enough to read a sentence in, in characters.
const WIDTH: f64 = 48.0;

/// # Errors
/// A name or a cell that a workbook can't have.
pub fn to_xlsx(table: &Table) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(&table.name)?;
    let head = Format::new().set_bold();
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    for (column, name) in (0..).zip(&table.heading) {
        sheet.write_string_with_format(0, column, name, &head)?;
        sheet.set_column_width(column, WIDTH)?;
    }
    for (number, row) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(&row.cells) {
            sheet.write_string_with_format(number, column, cell, &plain)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(workbook.save_to_buffer()?)
}
