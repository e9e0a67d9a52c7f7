//! What was typed into the fields of a production, as cells of its row.

use super::{ContentsRefusal, Edit, PARTS, Part, WrongField};
use crate::{
    catalogue::Catalogue,
    contents::fields::{FieldProblem, is_address, number, team, text},
    sheets::season_import::Cells,
};
use domain::sales::season::Genre;
use house::{Failure, House};

const MINUTES_MAX: u32 = 24 * 60;
const INTERVALS_MAX: u32 = 20;

/// # Errors
/// All that is wrong, by its field.
pub(super) fn cells(
    house: &House,
    catalogue: &Catalogue,
    key: &str,
    edit: &Edit,
) -> Result<Cells, Failure<ContentsRefusal>> {
    let own = &catalogue.rules.genres;
    let (mut cells, mut wrong) = (Cells::new(), Vec::new());
    let mut field = |column: &str, language: &str, text: Result<String, FieldProblem>| {
        let name = match language.is_empty() {
            true => column.to_owned(),
            false => format!("{column}_{language}"),
        };
        let (column, language) = (column.to_owned(), language.to_owned());
        match text {
            Ok(text) => drop(cells.insert(name, text)),
            Err(why) => wrong.push(WrongField { column, language, why }),
        }
    };
    let is_known = own.contains(&edit.genre) || Genre::parse(&edit.genre).is_some();
    let genre = is_known.then(|| edit.genre.clone());
    field("genre", "", genre.ok_or(FieldProblem::Unknown));
    field("address", "", address(&edit.address, key));
    field("minutes", "", number(&edit.minutes, MINUTES_MAX));
    field("intervals", "", number(&edit.intervals, INTERVALS_MAX));
    for ((column, language), typed) in &edit.texts {
        let part = PARTS.iter().find(|part| part.column == *column);
        let is_known = house.locales().get_known(language).is_some();
        let text = match part.filter(|_| is_known) {
            Some(part) => checked(part, typed),
            None => Err(FieldProblem::Unknown),
        };
        field(column, language, text);
    }
    match wrong.is_empty() {
        true => Ok(cells),
        false => Err(Failure::Refused(ContentsRefusal::Wrong(wrong))),
    }
}

/// What the sheet says: nothing where it is the key.
fn address(typed: &str, key: &str) -> Result<String, FieldProblem> {
    let typed = typed.trim();
    let address = typed.to_lowercase();
    match typed.is_empty() || typed == key {
        true => Ok(String::new()),
        false if is_address(&address) => Ok(address),
        false => Err(FieldProblem::Address),
    }
}

/// A text that can be said.
///
/// # Errors
/// Why it can't.
pub fn checked(part: &Part, typed: &str) -> Result<String, FieldProblem> {
    let text = text(typed, part.chars_max, part.is_long)?;
    if part.column == "team" { team(text) } else { Ok(text) }
}
