//! What is said of productions beside a former text of the house's own language: the same rule as
//! for the shop's messages.

use super::PARTS;
use crate::catalogue;
use domain::people::actor::Actor;
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::texts::sources;
use serde_json::json;
use std::sync::Arc;
use store::Conn;

/// (key, language) of one production.
///
/// # Errors
/// The database.
#[boxed]
pub async fn stale(house: &House, key: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut conn = house.store().read().await?;
    let prefix = format!("production.{key}.");
    let all = all(house, &mut conn).await?.into_iter();
    Ok(all.filter(|(key, _)| key.starts_with(&prefix)).collect())
}

/// Of every production, in languages that the house speaks.
pub(super) async fn all(house: &House, conn: &mut Conn) -> anyhow::Result<Vec<(String, String)>> {
    let own = house.locales().fallback();
    let stale = sources::stale(conn, own.language()).await?.into_iter();
    let locales = house.locales();
    Ok(stale.filter(|(_, language)| locales.get(language).is_some()).collect())
}

/// (column, language) of one production.
pub(super) fn of(all: &[(String, String)], key: &str) -> Vec<(&'static str, String)> {
    let prefix = format!("production.{key}.");
    let of = all.iter().filter_map(|(text, language)| {
        let part = text.strip_prefix(&prefix)?;
        let part = PARTS.iter().find(|it| it.key == part)?;
        Some((part.column, language.clone()))
    });
    of.collect()
}

/// Somebody compared them: what is said in these languages still fits.
pub(super) async fn fits(
    house: &House,
    actor: &Actor,
    key: &str,
    languages: &[String],
) -> anyhow::Result<()> {
    if languages.is_empty() {
        return Ok(());
    }
    let work = Arc::new((actor.clone(), key.to_owned(), languages.to_vec()));
    house
        .fault_only(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, key, languages) = &*work;
                let own = house.locales().fallback();
                let prefix = format!("production.{key}.");
                let stale = all(&house, tx).await?.into_iter();
                let stale = stale.filter(|(text, language)| {
                    text.starts_with(&prefix) && languages.contains(language)
                });
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                for (text, language) in stale {
                    sources::fits(change, &text, &language, own.language()).await?;
                }
                let detail = json!({ "production": key, "languages": languages });
                let (action, subject) = ("production.fits", Subject::Season);
                let entry = JournalEntry { action, subject, detail };
                journal::record(&house, tx, actor, entry).await
            })
        })
        .await
}
