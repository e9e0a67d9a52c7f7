//! What staff published stands in for what was delivered, in every program of the house.

use crate::edit;
use domain::moment::Moment;
use futures::future::BoxFuture;
use house::{
    House,
    locales::{Edits, Locale},
};
use season_tables::texts::{self, MESSAGE, Revision};
use std::sync::{Arc, Mutex, PoisonError};
use store::{Conn, catalogue};

/// What this program knows.
#[derive(Default)]
struct Known {
    /// Of the catalogue when texts were read last.
    version: Mutex<Option<String>>,
    /// What was published then.
    edits: Mutex<Option<Edits>>,
}

/// Reads what is published, if anything of what staff set was changed since.
pub async fn load(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let version = catalogue::version(&mut conn).await?;
    let known = house.kept::<Known>();
    let is_known = |known: &Known| {
        let last = known.version.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_deref() == Some(version.as_str())
    };
    if is_known(&known) {
        return Ok(());
    }
    let edits = published(&mut conn).await?;
    let before = known.edits.lock().unwrap_or_else(PoisonError::into_inner).replace(edits.clone());
    // Something else that staff set was changed: languages keep what they have ready.
    if before.as_ref() == Some(&edits) {
        *known.version.lock().unwrap_or_else(PoisonError::into_inner) = Some(version);
        return Ok(());
    }
    for broken in house.locales().publish(&edits) {
        let (language, id) = (broken.language, broken.id);
        tracing::error!(language, id, "a published text can't be shown; the delivered one is");
    }
    *known.version.lock().unwrap_or_else(PoisonError::into_inner) = Some(version);
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
    let known = house.kept::<Known>();
    *known.version.lock().unwrap_or_else(PoisonError::into_inner) = None;
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
