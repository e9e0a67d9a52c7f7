//! Sheets that have only their heading rows, to start from (docs/formats/season-template).

use super::{column::Column, declarations};
use documents::sheets::Table;

/// All sheets of a folder; columns of texts in each of these languages.
pub fn templates(languages: &[String]) -> Vec<Table> {
    let names = |column: &Column| match column.shape.by_language {
        true => languages.iter().map(|language| format!("{}_{language}", column.name)).collect(),
        false => vec![column.name.to_owned()],
    };
    declarations()
        .iter()
        .map(|sheet| Table {
            name: sheet.sheet.to_owned(),
            heading: sheet.columns.iter().flat_map(names).collect(),
            rows: Vec::new(),
        })
        .collect()
}
