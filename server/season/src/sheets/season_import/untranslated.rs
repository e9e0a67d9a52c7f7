//! No sale opens with a text that a language lacks: a folder that brings new performances says
//! everything in every language of the house, or somebody has accepted by name that the house's own
//! language stands in (`import-season --accept`). What the house says already stays as it is, and
//! so does what a page takes in the house's own language alone.

use super::{
    Incoming, accepts, compare::Change, curtains::PERFORMANCES, losses::WHOLE_ROWS, rows::error,
    words,
};
use crate::sheets::{kept_sheets, season_folder::SeasonFolder};
use documents::sheets::SheetErrors;
use house::House;
use season_tables::texts;
use std::collections::BTreeSet;
use store::Conn;

/// Adds what is missing, with its place.
pub(super) async fn check(
    house: &House,
    conn: &mut Conn,
    incoming: &Incoming,
    errors: &mut SheetErrors,
) -> anyhow::Result<()> {
    let opened = opened(incoming);
    if opened.is_empty() || !house.settings().requires_texts {
        return Ok(());
    }
    let mut accepted = texts::accepted_fallbacks(conn).await?;
    let now = accepts::texts_of(&incoming.accepted);
    accepted.extend(now.map(|(key, language)| (key.to_owned(), language.to_owned())));
    let before = SeasonFolder::of_kept(&kept_sheets::tables_of(&incoming.before)?, None)?;
    let kept = words::said(&before);
    let locales = house.locales();
    let own = locales.fallback();
    for (key, said) in words::said(&incoming.season) {
        let production = key.strip_prefix("production.").and_then(|rest| rest.split('.').next());
        let is_others = production.is_some_and(|production| !opened.contains(production));
        let is_kept = kept.get(&key).is_some_and(|kept| kept.texts == said.texts);
        let is_allowed = WHOLE_ROWS.contains(&said.sheet) || (production.is_none() && is_kept);
        let says = |language: &str| said.texts.0.keys().any(|said| said.as_str() == language);
        if is_others || is_allowed || !says(own.language()) {
            continue;
        }
        for language in locales.languages() {
            let is_accepted =
                accepted.iter().any(|(what, in_that)| *what == key && in_that == language);
            if says(language) || is_accepted {
                continue;
            }
            let column = format!("{}_{language}", said.column);
            let message = format!(
                "is missing, and a sale opens in every language of the house; write it, or accept \
                 the house's own language there: import-season FOLDER --accept {key}={language}"
            );
            errors.push(error(&incoming.tables, said.sheet, said.row, &column, message));
        }
    }
    Ok(())
}

/// Keys of the productions of new performances.
fn opened(incoming: &Incoming) -> BTreeSet<&str> {
    let new = incoming.changes.iter().filter_map(|change| match change {
        Change::Created(row) if row.sheet == PERFORMANCES => Some(row.key.as_str()),
        _ => None,
    });
    let new: BTreeSet<&str> = new.collect();
    let rows = incoming.season.performances.iter();
    rows.filter(|row| new.contains(row.key.as_str())).map(|row| row.production.as_str()).collect()
}
