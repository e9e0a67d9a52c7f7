//! What is wrong with a sheet, and where.

use std::fmt;

/// So many errors are listed; a last one says how many more there are.
pub const ERRORS_MAX: usize = 200;

pub(super) const NOT_UTF_8: &str = "is not UTF-8; save it as \"CSV UTF-8\"";
pub(super) const LETTERS_LOST: &str =
    "holds letters that were lost when it was saved; save the original as \"CSV UTF-8\"";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetError {
    /// The sheet's name; the file's where the sheet is not known; empty for the last line of a
    /// list that was cut short.
    pub sheet: String,
    pub row: Option<u32>,
    /// The column's name, or its letter where it has none.
    pub column: Option<String>,
    /// What is wrong and the remedy, as the end of a sentence that begins with the place.
    pub message: String,
}

impl SheetError {
    pub fn of_sheet(sheet: &str, message: impl Into<String>) -> Self {
        Self { sheet: sheet.to_owned(), row: None, column: None, message: message.into() }
    }

    pub(super) fn of_file(file: &str, message: impl Into<String>) -> Self {
        Self::of_sheet(file, message)
    }

    /// Its letters can't be read, since the file isn't saved as UTF-8 or wasn't before.
    pub fn is_of_letters(&self) -> bool {
        self.message == NOT_UTF_8 || self.message == LETTERS_LOST
    }

    pub fn in_row(mut self, row: u32) -> Self {
        self.row = Some(row);
        self
    }

    pub fn in_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }
}

/// `prices, row 4, column price: 14.505 has more digits than cents; write 14.50 or 14.51`
impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.sheet.is_empty() {
            return f.write_str(&self.message);
        }
        f.write_str(&self.sheet)?;
        if let Some(row) = self.row {
            write!(f, ", row {row}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for SheetError {}

/// Errors as they are found; beyond `ERRORS_MAX` they are counted only.
#[derive(Debug, Default)]
pub struct SheetErrors {
    listed: Vec<SheetError>,
    more: usize,
    of_cells: usize,
}

impl SheetErrors {
    pub fn push(&mut self, error: SheetError) {
        if self.listed.len() < ERRORS_MAX {
            self.listed.push(error);
        } else {
            self.more += 1;
        }
    }

    /// Of a cell by itself, or of a second column of a name: all rows are there.
    pub(super) fn push_of_cell(&mut self, error: SheetError) {
        self.of_cells += 1;
        self.push(error);
    }

    /// All rows are there, so they can be checked against one another.
    pub fn are_of_cells(&self) -> bool {
        self.of_cells == self.count()
    }

    /// Something is wrong there already.
    pub fn has_place_of(&self, other: &SheetError) -> bool {
        let place = |error: &SheetError| (error.sheet.clone(), error.row, error.column.clone());
        self.listed.iter().any(|error| place(error) == place(other))
    }

    pub fn is_empty(&self) -> bool {
        self.listed.is_empty()
    }

    pub fn count(&self) -> usize {
        self.listed.len() + self.more
    }

    pub fn into_list(mut self) -> Vec<SheetError> {
        if self.more > 0 {
            self.listed.push(SheetError::of_sheet("", format!("and {} more errors", self.more)));
        }
        self.listed
    }
}
