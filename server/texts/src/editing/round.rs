//! What staff published stands in for what was delivered, in every program of the house.

use crate::editing::{edit, languages};
use domain::moment::Moment;
use futures::future::BoxFuture;
use house::{
    House,
    locales::{Edits, Locale},
};
use season_tables::texts::{self, MESSAGE, Revision};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{Conn, catalogue};

/// What this program knows.
#[derive(Default)]
struct Known(Mutex<Last>);

/// When texts were read last.
#[derive(Default)]
struct Last {
    /// Of the catalogue. None: this program changed it since.
    version: Option<String>,
    /// What was published then. None: nothing was read yet.
    edits: Option<Edits>,
}

impl Known {
    fn last(&self) -> MutexGuard<'_, Last> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads what is published, if anything of what staff set was changed since.
#[boxed]
pub async fn load(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let version = catalogue::version(&mut conn).await?;
    let known = house.kept::<Known>();
    if known.last().version.as_ref() == Some(&version) {
        return Ok(());
    }
    // Pages show the newest look too, whether or not they read the catalogue themselves.
    season::catalogue::catalogue_with(house, &mut conn).await?;
    let edits = published(&mut conn).await?;
    house.locales().speak(languages::chosen(&mut conn).await?.as_deref());
    // Where something else was changed, languages keep what they have ready.
    if known.last().edits.as_ref() != Some(&edits) {
        for broken in house.locales().publish(&edits) {
            let (language, id) = (broken.language, broken.id);
            tracing::error!(language, id, "a published text can't be shown; the delivered one is");
        }
    }
    *known.last() = Last { version: Some(version), edits: Some(edits) };
    Ok(())
}

pub(crate) fn round(house: &House) -> BoxFuture<'_, anyhow::Result<()>> {
    Box::pin(async move {
        edit::publish_due(house).await?;
        load(house).await
    })
}

/// This program published something itself: it needn't wait for the next round.
pub(crate) fn look_again(house: &House) {
    house.kept::<Known>().last().version = None;
}

async fn published(conn: &mut Conn) -> anyhow::Result<Edits> {
    let all = texts::messages(conn).await?;
    Ok(edits(all.iter().filter(|text| text.is_published)))
}

fn edits<'a>(revisions: impl Iterator<Item = &'a Revision>) -> Edits {
    let mut edits = Edits::new();
    for text in revisions {
        let id = text.key.strip_prefix(MESSAGE).unwrap_or(&text.key).to_owned();
        let of_language = edits.entry(text.language.clone()).or_default();
        match text.body.is_empty() {
            true => of_language.remove(&id),
            false => of_language.insert(id, text.body.clone()),
        };
    }
    edits
}

/// A language as its staff would have it: drafts over what is published, every text marked where
/// staff want to press on it.
#[boxed]
pub async fn preview(
    house: &House,
    language: &str,
    is_marked: bool,
) -> anyhow::Result<Option<Arc<Locale>>> {
    let mut conn = house.store().read().await?;
    let mut all = texts::messages(&mut conn).await?;
    all.sort_by_key(|text| (text.draft.is_some(), text.written_at.max(Moment(0))));
    Ok(house.locales().preview(language, &edits(all.iter()), is_marked))
}
