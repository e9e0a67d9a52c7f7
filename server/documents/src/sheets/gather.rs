//! From rows of cells, wherever they come from, to a table within the limits.

use super::{
    Row, Table,
    error::{SheetError, SheetErrors},
    limits::{self, CELL_CHARS_MAX, CELLS_MAX, COLUMNS_MAX, ROWS_MAX, TEXT_BYTES_MAX},
};

/// What the sheets of a folder have taken so far.
#[derive(Default)]
pub(super) struct Budget {
    cells: usize,
    text_bytes: usize,
}

/// A limit was passed: the rest of the sheet isn't read. The error is listed already.
pub(super) struct Stopped;

pub(super) struct Gathering<'a> {
    pub table: Table,
    /// Columns of the heading that have no name, from 0.
    unnamed: Vec<usize>,
    has_heading: bool,
    budget: &'a mut Budget,
    pub errors: &'a mut SheetErrors,
}

impl<'a> Gathering<'a> {
    pub fn new(name: &str, budget: &'a mut Budget, errors: &'a mut SheetErrors) -> Self {
        let table = Table { name: name.trim().to_lowercase(), ..Table::default() };
        Self { table, unnamed: Vec::new(), has_heading: false, budget, errors }
    }

    /// A row in rising order. Rows without any text are passed over.
    pub fn push(&mut self, number: u32, mut cells: Vec<String>) -> Result<(), Stopped> {
        for cell in &mut cells {
            trim(cell);
        }
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        self.check_limits(number, &cells)?;
        if self.has_heading {
            self.push_row(number, cells)
        } else {
            self.take_heading(number, cells)
        }
    }

    /// What was gathered, once the last row was pushed.
    pub fn finish(self) -> Table {
        if !self.has_heading {
            self.errors.push(no_heading(&self.table.name));
        }
        self.table
    }

    pub fn is_empty(&self) -> bool {
        !self.has_heading
    }

    /// Name of the column, or its letter.
    pub fn column(&self, at: usize) -> String {
        self.table
            .heading
            .get(at)
            .filter(|name| !name.is_empty())
            .cloned()
            .unwrap_or_else(|| letter(at))
    }

    pub fn stop(&mut self, error: SheetError) -> Stopped {
        self.errors.push(error);
        Stopped
    }

    pub fn error(&self, message: impl Into<String>) -> SheetError {
        SheetError::of_sheet(&self.table.name, message)
    }

    fn check_limits(&mut self, number: u32, cells: &[String]) -> Result<(), Stopped> {
        if cells.len() > COLUMNS_MAX {
            return Err(self.stop(self.error(limits::too_many_columns()).in_row(number)));
        }
        if self.table.rows.len() == ROWS_MAX {
            return Err(self.stop(self.error(limits::too_many_rows())));
        }
        for (at, cell) in cells.iter().enumerate() {
            if cell.chars().nth(CELL_CHARS_MAX).is_some() {
                let error = self.error(limits::cell_is_too_long());
                return Err(self.stop(error.in_row(number).in_column(self.column(at))));
            }
            self.budget.text_bytes += cell.len();
        }
        self.budget.cells += cells.len().max(self.table.heading.len());
        if self.budget.cells > CELLS_MAX {
            return Err(self.stop(self.error(limits::too_many_cells())));
        }
        if self.budget.text_bytes > TEXT_BYTES_MAX {
            return Err(self.stop(self.error(limits::too_much_text())));
        }
        Ok(())
    }

    fn take_heading(&mut self, number: u32, cells: Vec<String>) -> Result<(), Stopped> {
        self.has_heading = true;
        if number != 1 {
            return Err(self.stop(no_heading(&self.table.name)));
        }
        let heading: Vec<String> = cells.iter().map(|cell| cell.to_lowercase()).collect();
        for (at, name) in heading.iter().enumerate() {
            if name.is_empty() {
                self.unnamed.push(at);
            } else if heading.iter().take(at).any(|other| other == name) {
                let message = "stands in the heading twice; take one column out";
                let error = self.error(message).in_row(1).in_column(name);
                self.errors.push_of_cell(error);
            }
        }
        self.table.heading = heading;
        Ok(())
    }

    fn push_row(&mut self, number: u32, mut cells: Vec<String>) -> Result<(), Stopped> {
        let columns = self.table.heading.len();
        let nameless = self.unnamed.iter().copied().chain(columns..cells.len());
        if let Some(at) = nameless.into_iter().find(|&at| has_text(&cells, at)) {
            let message = "has text under no heading; name the column in row 1 or empty the cell";
            let error = self.error(message).in_row(number).in_column(letter(at));
            self.errors.push_of_cell(error);
        }
        cells.resize(columns, String::new());
        self.table.rows.push(Row { number, cells });
        Ok(())
    }
}

fn has_text(cells: &[String], at: usize) -> bool {
    cells.get(at).is_some_and(|cell| !cell.is_empty())
}

fn no_heading(sheet: &str) -> SheetError {
    SheetError::of_sheet(sheet, "has no heading; row 1 names the columns").in_row(1)
}

/// In place, so that most cells cost nothing.
fn trim(cell: &mut String) {
    let trimmed = cell.trim();
    if trimmed.len() != cell.len() {
        *cell = trimmed.to_owned();
    }
}

/// `A` to `Z`, `AA` and so on.
pub(super) fn letter(at: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = at + 1;
    while rest > 0 {
        letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].map(letter).into();
        assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
