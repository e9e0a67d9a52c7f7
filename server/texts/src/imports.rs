//! Drafts of a translator's file, published together.

use crate::edit::{TextRefusal, Which, note};
use domain::actor::{Action, Actor};
use house::{Failure, House};
pub use season_tables::text_imports::TextImport;
use season_tables::{
    text_imports, text_sources,
    texts::{self, MESSAGE, Place},
};
use std::sync::Arc;
use store::catalogue::Change;

/// Files whose drafts wait, the newest first.
///
/// # Errors
/// The reader may not edit texts.
pub async fn imports(
    house: &House,
    actor: &Actor,
) -> Result<Vec<TextImport>, Failure<TextRefusal>> {
    permit(actor, Action::EditTexts)?;
    let mut conn = house.store().read().await?;
    Ok(text_imports::imports(&mut conn).await?)
}

/// All drafts of a file that nobody has edited since; gives their number.
///
/// # Errors
/// The actor may not publish texts, or nothing is left of the file.
pub async fn publish_import(
    house: &House,
    actor: &Actor,
    import: &str,
) -> Result<usize, Failure<TextRefusal>> {
    permit(actor, Action::PublishTexts)?;
    let work = Arc::new((actor.clone(), import.to_owned()));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, import) = &*work;
                texts::lock(conn).await?;
                let mut drafts = text_imports::of_import(conn, import).await?;
                if drafts.is_empty() {
                    return Err(Failure::Refused(TextRefusal::NothingToPublish));
                }
                let own = house.locales().fallback();
                let is_translation = |language: &str| language != own.language();
                drafts.sort_by_key(|(_, language, _)| is_translation(language));
                for (key, language, revision) in &drafts {
                    let place = Place { key, language, revision: *revision };
                    let change = &mut Change::begin(conn, house.new_id()).await?;
                    texts::publish(change, place).await?;
                    let is_own_there = |(of, language, _): &(String, String, i64)| {
                        of == key && !is_translation(language)
                    };
                    // Both came together: the translation is one of this text.
                    if is_translation(language) && drafts.iter().any(is_own_there) {
                        text_sources::fits(change, key, language, own.language()).await?;
                    }
                    let id = key.strip_prefix(MESSAGE).unwrap_or(key).to_owned();
                    let which = Which { id, language: language.clone() };
                    note(&house, conn, actor, "text.publish", &which, Some(*revision)).await?;
                }
                Ok(drafts.len())
            })
        })
        .await
        .inspect(|_| crate::round::look_again(house))
}

fn permit(actor: &Actor, action: Action) -> Result<(), Failure<TextRefusal>> {
    let permitted = actor.permit(action, "*");
    permitted.map_err(|_| Failure::Refused(TextRefusal::NotPermitted))
}
