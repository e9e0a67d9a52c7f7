//! Columns of a folder in languages that nobody reads: a mistyped one would be kept without a word.

use super::rows::cells;
use crate::sheets::season_folder;
use documents::sheets::{SheetError, SheetErrors, Table};
use house::{House, locales::is_language};
use season_tables::season::sheet_rows::SheetRow;

/// Gives warnings of columns in real languages that the house doesn't have, and of those that it
/// has kept already: what was exported can be imported again. With them an error for each other
/// column, whose language neither the house nor anybody else has.
pub(super) fn check(
    house: &House,
    tables: &[Table],
    before: &[SheetRow],
) -> anyhow::Result<(SheetErrors, Vec<SheetError>)> {
    let known = house.locales().known();
    let (mut errors, mut warnings) = (SheetErrors::default(), Vec::new());
    for table in tables {
        for name in &table.heading {
            let code = season_folder::language_in(&table.name, name);
            let Some(code) = code.filter(|code| !known.contains(code)) else { continue };
            let place = |message: String| {
                SheetError::of_sheet(&table.name, message).in_row(1).in_column(name)
            };
            let named = name.strip_suffix(code).unwrap_or_default();
            let all = known.iter().map(|code| format!("{named}{code}"));
            let all = all.collect::<Vec<_>>().join(", ");
            if is_language(code) || is_kept(before, &table.name, name)? {
                warnings.push(place(format!(
                    "the house doesn't have the language {code}, so nobody reads this; it has {all}"
                )));
            } else {
                errors.push(place(format!(
                    "is a column that nobody knows, since the house has no language {code}; name \
                     it one of {all}, take it out, or set up that language first (docs/texts.md)"
                )));
            }
        }
    }
    Ok((errors, warnings))
}

fn is_kept(before: &[SheetRow], sheet: &str, column: &str) -> anyhow::Result<bool> {
    for row in before.iter().filter(|row| row.sheet == sheet) {
        if cells(row)?.contains_key(column) {
            return Ok(true);
        }
    }
    Ok(false)
}
