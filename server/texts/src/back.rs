//! What was said before is said again; drafts that nobody wants go.

use crate::editing::edit::{Saved, Step, TextRefusal, Which, delivered, key, note, permit, write};
use domain::people::actor::Actor;
use house::{Failure, House};
use season_tables::texts::{self, Revision};
use std::sync::Arc;
use store::Conn;

/// A former revision is published again; none named: what was delivered.
///
/// # Errors
/// Why it isn't.
#[boxed]
pub async fn bring_back(
    house: &House,
    actor: &Actor,
    which: &Which,
    revision: Option<i64>,
) -> Result<i64, Failure<TextRefusal>> {
    permit(actor, Step::Publish)?;
    delivered(house, which).map_err(Failure::Refused)?;
    let work = Arc::new((actor.clone(), which.clone()));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, which) = &*work;
                let body = match revision {
                    None => String::new(),
                    Some(revision) => former(conn, which, revision).await?,
                };
                let saved = Saved {
                    which: which.clone(),
                    text: String::new(),
                    step: Step::Publish,
                    seen: None,
                };
                write(&house, conn, actor, &saved, &body).await
            })
        })
        .await
        .inspect(|_| crate::editing::round::look_again(house))
}

/// What was delivered is published again in every language that says it otherwise.
///
/// # Errors
/// Why it isn't, in any.
#[boxed]
pub async fn bring_all_back(
    house: &House,
    actor: &Actor,
    id: &str,
) -> Result<(), Failure<TextRefusal>> {
    permit(actor, Step::Publish)?;
    let work = Arc::new((actor.clone(), id.to_owned()));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, id) = &*work;
                let known = texts::revisions(conn, &key(id)).await?;
                let edited = known.iter().filter(|it| it.is_published && !it.body.is_empty());
                let mut edited: Vec<&String> = edited.map(|it| &it.language).collect();
                if edited.is_empty() {
                    return Err(Failure::Refused(TextRefusal::NothingToPublish));
                }
                // Translations are compared with the house's own language: it comes first.
                let own = house.locales().fallback();
                edited.sort_by_key(|language| *language != own.language());
                for language in edited {
                    let which = Which { id: id.clone(), language: language.clone() };
                    let step = Step::Publish;
                    let saved = Saved { which, text: String::new(), step, seen: None };
                    write(&house, conn, actor, &saved, "").await?;
                }
                Ok(())
            })
        })
        .await
        .inspect(|_| crate::editing::round::look_again(house))
}

async fn former(
    conn: &mut Conn,
    which: &Which,
    revision: i64,
) -> Result<String, Failure<TextRefusal>> {
    let known = texts::revisions(conn, &key(&which.id)).await?;
    let is_it = |it: &&Revision| it.language == which.language && it.revision == revision;
    let found = known.iter().find(is_it).ok_or(Failure::Refused(TextRefusal::UnknownRevision))?;
    Ok(found.body.clone())
}

/// Nobody works on it any more; what shoppers see stays. Its revisions stay in the history.
///
/// # Errors
/// There is none.
#[boxed]
pub async fn discard(
    house: &House,
    actor: &Actor,
    which: &Which,
) -> Result<(), Failure<TextRefusal>> {
    permit(actor, Step::Draft)?;
    let work = Arc::new((actor.clone(), which.clone()));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, which) = &*work;
                if !texts::remove_draft(conn, &key(&which.id), &which.language).await? {
                    return Err(Failure::Refused(TextRefusal::NothingToPublish));
                }
                note(&house, conn, actor, "text.discard", which, None).await?;
                Ok(())
            })
        })
        .await
}
