//! What an import accepts by name: that the house's own language says a text in another one, and
//! that something that was sold changes.

use super::{listed::name, words::said};
use crate::sheets::season_folder::{self, SeasonFolder};
use documents::sheets::{SheetError, SheetErrors};
use domain::people::actor::Actor;
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::{season::sheet_rows::SheetRow, texts};
use serde_json::json;
use std::{collections::BTreeSet, str::FromStr};
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// `production.carmen.synopsis=ru`: the key of the text.
    Text { key: String, language: String },
    /// `performances/carmen-2026-12-03-2000`: a row's sheet and key, as a dry run tells them. Its
    /// key alone is enough where no other row has it.
    Sold { sheet: Option<String>, key: String },
}

impl Accepted {
    /// Whether this row is meant, whose `key` is as `listed::name` says it.
    pub fn covers(&self, of_sheet: &str, row_key: &str) -> bool {
        let Self::Sold { sheet, key } = self else { return false };
        sheet.as_ref().is_none_or(|sheet| sheet == of_sheet) && is_called(of_sheet, row_key, key)
    }
}

const SERIES: &str = "series";

/// A series by its code alone, too.
fn is_called(sheet: &str, row_key: &str, key: &str) -> bool {
    let code = || row_key.rsplit('/').next();
    row_key == key || (sheet == SERIES && code() == Some(key))
}

impl FromStr for Accepted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((key, language)) => {
                let (key, language) = (key.trim().to_owned(), language.trim().to_owned());
                Ok(Self::Text { key, language })
            }
            None if text.trim().is_empty() => Err("write SHEET/KEY or KEY=LANGUAGE".to_owned()),
            None => Ok(sold(text.trim())),
        }
    }
}

/// Keys of some sheets have a `/` of their own: `prices/opera/1/full`.
fn sold(text: &str) -> Accepted {
    let sheets = season_folder::identities();
    let of_sheet = text.split_once('/').filter(|(sheet, _)| sheets.contains_key(*sheet));
    match of_sheet {
        Some((sheet, key)) => Accepted::Sold { sheet: Some(sheet.to_owned()), key: key.to_owned() },
        None => Accepted::Sold { sheet: None, key: text.to_owned() },
    }
}

pub(super) fn is_accepted(accepted: &[Accepted], sheet: &str, key: &str) -> bool {
    accepted.iter().any(|it| it.covers(sheet, key))
}

/// Named in vain, or for more than one row: a slip of the pen would else accept nothing, or what
/// nobody meant, without a word.
pub(super) fn check_rows<'a>(
    accepted: &[Accepted],
    rows: impl Iterator<Item = &'a SheetRow> + Clone,
    errors: &mut SheetErrors,
) {
    for one in accepted {
        let Accepted::Sold { sheet, key } = one else { continue };
        let named = rows.clone().map(|row| (row.sheet.as_str(), name(row)));
        let meant: BTreeSet<_> = named.filter(|(sheet, key)| one.covers(sheet, key)).collect();
        let message = match (meant.len(), sheet) {
            (1, _) => continue,
            (0, Some(sheet)) => format!("{sheet}/{key}: no row of {sheet} has this key"),
            (0, None) => format!("{key}: no row of the folder or of the house has this key"),
            _ => {
                let all = meant.iter().map(|(sheet, key)| format!("{sheet}/{key}"));
                let all = all.collect::<Vec<_>>().join(" or ");
                format!("{key}: several rows have this key; write which is meant: --accept {all}")
            }
        };
        errors.push(SheetError::of_sheet("--accept", message));
    }
}

/// (key, language) of the texts.
pub(super) fn texts_of(accepted: &[Accepted]) -> impl Iterator<Item = (&str, &str)> {
    accepted.iter().filter_map(|it| match it {
        Accepted::Text { key, language } => Some((key.as_str(), language.as_str())),
        Accepted::Sold { .. } => None,
    })
}

/// Only what the folder says, and in languages that the house speaks: a slip of the pen would else
/// accept nothing, and be found much later. What was sold and isn't accepted is named anyway.
pub(super) fn check(
    house: &House,
    season: &SeasonFolder,
    accepted: &[Accepted],
    errors: &mut SheetErrors,
) {
    let said = said(season);
    for (key, language) in texts_of(accepted) {
        let why = match () {
            () if !said.contains_key(key) => "the folder has no such text",
            () if house.locales().get(language).is_none() => "this is no language of the house",
            () => continue,
        };
        errors.push(SheetError::of_sheet("--accept", format!("{key}={language}: {why}")));
    }
}

pub(super) async fn write(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    accepted: &[Accepted],
) -> anyhow::Result<()> {
    let author = &actor.author();
    for (key, language) in texts_of(accepted) {
        texts::accept_fallback(conn, key, language, author, house.now()).await?;
        let entry = JournalEntry {
            action: "text.accept-fallback",
            subject: Subject::Text,
            detail: json!({ "id": key, "language": language }),
        };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(())
}
