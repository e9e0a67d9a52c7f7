//! What an import accepts by name: that the house's own language says a text in another one, and
//! that something that was sold changes.

use super::words::said;
use crate::season_folder::SeasonFolder;
use documents::sheets::{SheetError, SheetErrors};
use domain::actor::{Actor, Channel};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::texts;
use serde_json::json;
use std::str::FromStr;
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// `production.carmen.synopsis=ru`: the key of the text.
    Text { key: String, language: String },
    /// `carmen-2026-12-03-2000`: the key of a row, as a dry run tells it.
    Sold { key: String },
}

impl FromStr for Accepted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((key, language)) => {
                let (key, language) = (key.trim().to_owned(), language.trim().to_owned());
                Ok(Self::Text { key, language })
            }
            None if text.trim().is_empty() => Err("write KEY or KEY=LANGUAGE".to_owned()),
            None => Ok(Self::Sold { key: text.trim().to_owned() }),
        }
    }
}

pub(super) fn is_accepted(accepted: &[Accepted], sold: &str) -> bool {
    accepted.iter().any(|it| matches!(it, Accepted::Sold { key } if key == sold))
}

/// Named in vain: a slip of the pen would else accept nothing, without a word.
pub(super) fn unknown<'a>(
    accepted: &'a [Accepted],
    known: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = SheetError> + 'a {
    let keys = accepted.iter().filter_map(|it| match it {
        Accepted::Sold { key } => Some(key),
        Accepted::Text { .. } => None,
    });
    keys.filter(move |key| !known(key)).map(|key| {
        let message = format!("{key}: no row of the folder or of the house has this key");
        SheetError::of_sheet("--accept", message)
    })
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
    let author = actor.identity();
    let author = if author.is_empty() { actor.kind() } else { &author };
    for (key, language) in texts_of(accepted) {
        texts::accept_fallback(conn, key, language, author, house.now()).await?;
        let entry = JournalEntry {
            channel: Channel::BoxOffice.as_str(),
            action: "text.accept-fallback",
            subject: Subject::Text,
            detail: json!({ "id": key, "language": language }),
        };
        journal::record(house, conn, actor, entry).await?;
    }
    Ok(())
}
