//! XLSX workbooks, cell by cell: their size is known only once they are read.

use super::{
    Table, cell,
    error::{SheetError, SheetErrors},
    gather::{Budget, Gathering, Stopped},
    limits::{self, COLUMNS_MAX, STYLES_BYTES_MAX, UNPACKED_BYTES_MAX},
};
use calamine::{Reader, SheetType, Xlsx, XlsxError};
use std::io::{self, Cursor, Read};
use zip::{ZipArchive, result::ZipResult};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

pub(super) fn read(
    file: &str,
    bytes: &[u8],
    budget: &mut Budget,
    errors: &mut SheetErrors,
) -> Vec<Table> {
    let mut workbook = match open(bytes) {
        Ok(workbook) => workbook,
        Err(message) => {
            errors.push(SheetError::of_file(file, message));
            return Vec::new();
        }
    };
    let sheets = workbook.sheets_metadata().to_vec();
    let mut tables = Vec::new();
    for sheet in sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let before = errors.count();
        let mut gathering = Gathering::new(&sheet.name, budget, errors);
        let read = read_sheet(&mut workbook, &sheet.name, &mut gathering);
        // A new workbook has sheets that nobody filled.
        let is_untouched = read.is_ok() && gathering.is_empty();
        if !is_untouched || gathering.errors.count() > before {
            tables.push(gathering.table);
        }
    }
    tables
}

fn open(bytes: &[u8]) -> Result<Workbook<'_>, String> {
    let unreadable =
        || "is no workbook that can be read; save it anew as XLSX, without a password".to_owned();
    check_unpacked(bytes).unwrap_or_else(|_| Err(unreadable()))?;
    Workbook::new(Cursor::new(bytes)).map_err(|_| unreadable())
}

/// Unpacks all of it into nothing, up to a little over the limits: what the archive says of its
/// own sizes may be a lie.
fn check_unpacked(bytes: &[u8]) -> ZipResult<Result<(), String>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut sum = 0;
    for at in 0..archive.len() {
        let entry = archive.by_index(at)?;
        let is_styles = entry.name()?.to_lowercase().ends_with("styles.xml");
        let unpacked = io::copy(&mut entry.take(UNPACKED_BYTES_MAX + 1), &mut io::sink())?;
        if is_styles && unpacked > STYLES_BYTES_MAX {
            return Ok(Err(limits::styles_are_too_large()));
        }
        sum += unpacked;
        if sum > UNPACKED_BYTES_MAX {
            return Ok(Err(limits::unpacked_is_too_large()));
        }
    }
    Ok(Ok(()))
}

fn read_sheet(
    workbook: &mut Workbook<'_>,
    sheet: &str,
    gathering: &mut Gathering<'_>,
) -> Result<(), Stopped> {
    let read = read_cells(workbook, sheet, gathering)
        .and_then(|cells| Ok(cells.and(refuse_merged(workbook, sheet, gathering)?)))
        .and_then(|cells| Ok(cells.and(refuse_formulas(workbook, sheet, gathering)?)));
    read.unwrap_or_else(|error| {
        let message = format!("can't be read ({error}); save the workbook anew as XLSX");
        Err(gathering.stop(gathering.error(message)))
    })
}

type Done = Result<Result<(), Stopped>, XlsxError>;

fn read_cells(workbook: &mut Workbook<'_>, sheet: &str, gathering: &mut Gathering<'_>) -> Done {
    let mut reader = workbook.worksheet_cells_reader(sheet)?;
    let percents: Vec<bool> = reader.styles().iter().map(shows_percent).collect();
    let mut row = 0;
    let mut cells: Vec<String> = Vec::new();
    while let Some((found, style)) = reader.next_cell_with_style_id()? {
        let (at_row, at) = found.get_position();
        let at = at as usize;
        if at_row != row {
            if let Err(stopped) = gathering.push(row + 1, std::mem::take(&mut cells)) {
                return Ok(Err(stopped));
            }
            if at_row < row {
                return Err(XlsxError::Unexpected("rows out of order"));
            }
            row = at_row;
        }
        let is_percent = percents.get(style).copied().unwrap_or(false);
        let text = cell::text(found.get_value(), is_percent).unwrap_or_else(|message| {
            let error = gathering.error(message).in_row(row + 1);
            gathering.errors.push_of_cell(error.in_column(gathering.column(at)));
            String::new()
        });
        if text.is_empty() {
            continue;
        }
        if at >= COLUMNS_MAX {
            let error = gathering.error(limits::too_many_columns()).in_row(row + 1);
            return Ok(Err(gathering.stop(error)));
        }
        if cells.len() <= at {
            cells.resize(at + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(at) {
            *cell = text;
        }
    }
    Ok(gathering.push(row + 1, cells))
}

fn shows_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
}

fn refuse_merged(workbook: &mut Workbook<'_>, sheet: &str, gathering: &mut Gathering<'_>) -> Done {
    for area in workbook.merge_cells_by_sheet_name(sheet)? {
        let (row, column) = area.start;
        let message = "is merged with its neighbours; part them, and fill in each cell";
        let error = gathering.error(message).in_row(row + 1);
        gathering.errors.push(error.in_column(gathering.column(column as usize)));
    }
    Ok(Ok(()))
}

/// Their results are what the sheet showed when somebody last opened it, not what it says.
fn refuse_formulas(
    workbook: &mut Workbook<'_>,
    sheet: &str,
    gathering: &mut Gathering<'_>,
) -> Done {
    let mut reader = workbook.worksheet_cells_reader(sheet)?;
    while let Some(record) = reader.next_cell_with_formula_metadata()? {
        if record.formula.is_some() {
            let (row, column) = record.pos;
            let message = "has a formula; paste its value there, and give a cell that is to \
                           hold a price such as =25.00 the format Text";
            let error = gathering.error(message).in_row(row + 1);
            gathering.errors.push_of_cell(error.in_column(gathering.column(column as usize)));
        }
    }
    Ok(Ok(()))
}
