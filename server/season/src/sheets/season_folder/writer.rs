//! From rows of one kind to a table of text.

use super::{
    cells::{Context, Language},
    column::{Column, Written},
    sheet::SheetRow,
};
use documents::sheets::{Row, Table};
use std::collections::BTreeSet;

/// None for a sheet without rows.
pub fn table<T: SheetRow>(rows: &[T], context: &Context<'_>) -> Option<Table> {
    if rows.is_empty() {
        return None;
    }
    let written = rows.iter().map(|row| row.write(context)).collect();
    Some(of_cells(T::SHEET, &T::columns(), written))
}

fn of_cells(sheet: &str, columns: &[Column], written: Vec<Vec<Written>>) -> Table {
    let languages = languages(columns.len(), &written);
    let heading = columns.iter().zip(&languages).flat_map(|(column, of)| names(column, of));
    let cells = |row: &Vec<Written>| {
        row.iter().zip(&languages).flat_map(|(field, languages)| texts(field, languages)).collect()
    };
    let rows = (2..).zip(written.iter().map(cells));
    Table {
        name: sheet.to_owned(),
        heading: heading.collect(),
        rows: rows.map(|(number, cells)| Row { number, cells }).collect(),
    }
}

/// By column, in which languages anything is said.
fn languages(columns: usize, written: &[Vec<Written>]) -> Vec<BTreeSet<&Language>> {
    let mut languages = vec![BTreeSet::new(); columns];
    for row in written {
        for (found, field) in languages.iter_mut().zip(row) {
            if let Written::ByLanguage(texts) = field {
                found.extend(texts.keys());
            }
        }
    }
    languages
}

fn names(column: &Column, languages: &BTreeSet<&Language>) -> Vec<String> {
    if column.shape.by_language {
        languages.iter().map(|language| format!("{}_{language}", column.name)).collect()
    } else {
        vec![column.name.to_owned()]
    }
}

fn texts(field: &Written, languages: &BTreeSet<&Language>) -> Vec<String> {
    match field {
        Written::Cell(text) => vec![text.clone()],
        Written::ByLanguage(texts) => {
            let text = |language: &&Language| texts.get(*language).cloned().unwrap_or_default();
            languages.iter().map(text).collect()
        }
    }
}
