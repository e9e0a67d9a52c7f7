//! Tables of text out of CSV files and XLSX workbooks, each cell with its place, and back into
//! CSV. What the columns mean is the reader's business.

mod cell;
mod csv;
mod error;
mod gather;
mod limits;
mod report;
mod workbook;
mod xlsx;

pub use self::{
    csv::to_csv,
    error::{ERRORS_MAX, SheetError, SheetErrors},
    limits::FILE_BYTES_MAX,
    report::{ReportCell, report_to_xlsx},
    xlsx::to_xlsx,
};
use self::{gather::Budget, limits::SHEETS_MAX};
use std::collections::BTreeMap;

/// One sheet: a CSV file, or a worksheet of a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The file's name without its ending, or the worksheet's; in lower case.
    pub name: String,
    /// Names of the columns, in lower case, each once.
    pub heading: Vec<String>,
    /// Empty rows are left out.
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet counts: the heading is row 1.
    pub number: u32,
    /// One for each column of the heading, without spaces around it.
    pub cells: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    Workbook,
    /// A spreadsheet that `read` refuses: it must not be passed over in silence.
    Other,
}

/// Whether `read` looks at a file of this name, if only to refuse it. What a spreadsheet program
/// or a system keeps beside an open file (`~$season.xlsx`, `._prices.csv`) is none.
pub fn is_sheet(file: &str) -> bool {
    format(file).is_some()
}

fn format(file: &str) -> Option<Format> {
    if file.starts_with("~$") || file.starts_with('.') {
        return None;
    }
    match file.rsplit_once('.')?.1.to_lowercase().as_str() {
        "csv" => Some(Format::Csv),
        "xlsx" => Some(Format::Workbook),
        "xls" | "xlsm" | "xlsb" | "ods" | "fods" | "numbers" | "tsv" => Some(Format::Other),
        _ => None,
    }
}

/// What was found in files.
pub struct Found {
    /// By name, also those of which cells are wrong.
    pub tables: Vec<Table>,
    pub errors: SheetErrors,
}

/// `find`, of good files alone.
///
/// # Errors
/// What no sheet may have, by place: formulas, merged cells, a column twice, a sheet twice, text
/// that is not UTF-8 or has lost letters, more than the limits.
pub fn read<Name, Bytes>(
    files: impl IntoIterator<Item = (Name, Bytes)>,
) -> Result<Vec<Table>, Vec<SheetError>>
where
    Name: AsRef<str>,
    Bytes: AsRef<[u8]>,
{
    let Found { tables, errors } = find(files);
    if errors.is_empty() { Ok(tables) } else { Err(errors.into_list()) }
}

/// All sheets of (file name, content), by name. Files of other kinds are left alone.
pub fn find<Name, Bytes>(files: impl IntoIterator<Item = (Name, Bytes)>) -> Found
where
    Name: AsRef<str>,
    Bytes: AsRef<[u8]>,
{
    let (mut errors, mut budget) = (SheetErrors::default(), Budget::default());
    let mut found = BTreeMap::new();
    for (name, bytes) in files {
        let (file, bytes) = (name.as_ref(), bytes.as_ref());
        let Some(format) = format(file) else { continue };
        if bytes.len() > FILE_BYTES_MAX {
            errors.push(SheetError::of_file(file, limits::file_is_too_large()));
            continue;
        }
        let tables = match format {
            Format::Csv => vec![csv::read(file, bytes, &mut budget, &mut errors)],
            Format::Workbook => workbook::read(file, bytes, &mut budget, &mut errors),
            Format::Other => {
                let message = "is a spreadsheet of a kind that isn't read; save it as XLSX, or \
                               each sheet as \"CSV UTF-8\", and take this file away";
                errors.push(SheetError::of_file(file, message));
                continue;
            }
        };
        for table in tables {
            file_by_name(file, table, &mut found, &mut errors);
        }
    }
    Found { tables: found.into_values().map(|(_, table)| table).collect(), errors }
}

fn file_by_name(
    file: &str,
    table: Table,
    found: &mut BTreeMap<String, (String, Table)>,
    errors: &mut SheetErrors,
) {
    if let Some((first, _)) = found.get(&table.name) {
        let places = format!("stands in {first} and in {file}");
        errors.push(SheetError::of_sheet(&table.name, format!("{places}; keep one of the two")));
    } else if found.len() == SHEETS_MAX {
        errors.push(SheetError::of_file(file, limits::too_many_sheets()));
    } else {
        found.insert(table.name.clone(), (file.to_owned(), table));
    }
}
