//! What an import accepts by name: that the house's own language says a text in another one.

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

/// `production.carmen.synopsis=ru`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Of the text.
    pub key: String,
    pub language: String,
}

impl FromStr for Accepted {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (key, language) = text.split_once('=').ok_or("write KEY=LANGUAGE")?;
        Ok(Self { key: key.trim().to_owned(), language: language.trim().to_owned() })
    }
}

/// Only what the folder says, and in languages that the house speaks: a slip of the pen would else
/// accept nothing, and be found much later.
pub(super) fn check(
    house: &House,
    season: &SeasonFolder,
    accepted: &[Accepted],
    errors: &mut SheetErrors,
) {
    let said = said(season);
    for Accepted { key, language } in accepted {
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
    for Accepted { key, language } in accepted {
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
