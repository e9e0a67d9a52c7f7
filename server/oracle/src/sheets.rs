//! The sheets of a season's folder as rows of text (docs/formats/season.md).

use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

/// One row of a sheet: the filled cells by their column.
#[derive(Debug, Clone, Default)]
pub struct Row(BTreeMap<String, String>);

impl Row {
    /// The cell, if it says something.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.0.get(column).map(String::as_str)
    }

    /// The cell of a column that must be filled.
    pub fn need(&self, column: &str) -> Result<&str> {
        self.get(column).with_context(|| format!("the column {column} is empty: {:?}", self.0))
    }

    /// A list, parted by `;`. An empty cell is an empty list.
    pub fn list(&self, column: &str) -> Vec<String> {
        let parts = self.get(column).unwrap_or_default().split(';');
        parts.map(str::trim).filter(|part| !part.is_empty()).map(String::from).collect()
    }

    /// A whole number.
    pub fn count(&self, column: &str) -> Result<Option<u32>> {
        self.get(column)
            .map(|cell| cell.parse().with_context(|| format!("{column}: {cell}")))
            .transpose()
    }
}

/// All sheets by their name.
#[derive(Debug, Default)]
pub struct Sheets(BTreeMap<String, Vec<Row>>);

impl Sheets {
    /// Reads all `*.csv` of a folder.
    pub fn read(folder: &Path) -> Result<Sheets> {
        let mut texts = BTreeMap::new();
        for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.extension().is_some_and(|ending| ending == "csv") {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                texts.insert(name, fs::read_to_string(&path)?);
            }
        }
        Sheets::parse(texts)
    }

    /// Reads the text of each sheet.
    pub fn parse(texts: BTreeMap<String, String>) -> Result<Sheets> {
        let mut sheets = Sheets::default();
        for (name, text) in texts {
            let rows = rows(&text).with_context(|| format!("the sheet {name}"))?;
            sheets.0.insert(name, rows);
        }
        Ok(sheets)
    }

    /// The rows of a sheet; none if the folder lacks it.
    pub fn rows(&self, sheet: &str) -> &[Row] {
        self.0.get(sheet).map_or(&[], Vec::as_slice)
    }
}

fn rows(text: &str) -> Result<Vec<Row>> {
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let semicolons = heading.matches(';').count();
    let delimiter = if semicolons > heading.matches(',').count() { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
    let columns: Vec<String> = reader.headers()?.iter().map(|name| name.trim().into()).collect();
    if columns.iter().all(String::is_empty) && !text.trim().is_empty() {
        bail!("there is no heading row");
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record?;
        let cells = columns.iter().zip(record.iter());
        let filled = cells.filter(|(_, cell)| !cell.trim().is_empty());
        let row: BTreeMap<_, _> =
            filled.map(|(column, cell)| (column.clone(), cell.trim().to_string())).collect();
        if !row.is_empty() {
            rows.push(Row(row));
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heading_decides_between_comma_and_semicolon() -> Result<()> {
        for text in ["\u{feff}key,who\na,\"x; y\"\n", "key;who\na;\"x; y\"\n"] {
            let rows = rows(text)?;
            assert_eq!(rows[0].need("key")?, "a");
            assert_eq!(rows[0].list("who"), ["x", "y"]);
        }
        Ok(())
    }
}
