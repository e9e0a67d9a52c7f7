//! Publishes what stands at the top of every page. `season::shown::announcements` shows it.

use anyhow::Context;
use domain::people::actor::{Action, Actor};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use season::{
    catalogue,
    shown::announcements::{Announcement, Published, last_said, newest},
};
use season_tables::revisions::{self, Kind, Written};
use serde_json::json;
use std::sync::Arc;

/// Of each language: it stands on every page, also on a small phone.
pub const CHARS_MAX: usize = 300;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnnouncementRefusal {
    /// Somebody else published another one meanwhile.
    Changed,
    /// Nothing in any language: a message is taken down by its own step.
    Empty,
    /// Nothing in the house's own language, which stands in for the others.
    NotInOwnLanguage,
    /// Of this language.
    TooLong(String),
    /// It would end before it begins, or has ended.
    Times,
}

/// For its editors.
///
/// # Errors
/// The actor may not publish texts.
#[boxed]
pub async fn current(house: &House, actor: &Actor) -> Result<Published, NotAnswered> {
    actor.permit(Action::PublishTexts, "*")?;
    let mut conn = house.store().read().await?;
    Ok(newest(&mut conn).await?)
}

/// The last one that said something: what was taken down can be published again. Empty: there never
/// was one.
///
/// # Errors
/// The actor may not publish texts.
#[boxed]
pub async fn last(house: &House, actor: &Actor) -> Result<Announcement, NotAnswered> {
    actor.permit(Action::PublishTexts, "*")?;
    let mut conn = house.store().read().await?;
    Ok(last_said(&mut conn).await?)
}

/// Shoppers see it on the next page that they open. Without a text it is taken down.
///
/// # Errors
/// See `AnnouncementRefusal`. Nothing is written then.
#[boxed]
pub async fn publish(
    house: &House,
    actor: &Actor,
    announcement: &Announcement,
    seen: i64,
) -> Result<(), Failure<AnnouncementRefusal>> {
    actor.permit(Action::PublishTexts, "*")?;
    check(house, announcement).map_err(Failure::Refused)?;
    let body = serde_json::to_string(announcement).context("an announcement as JSON")?;
    let work = Arc::new((actor.clone(), body));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, body) = &*work;
                // Whoever publishes meanwhile waits here.
                let change = &mut catalogue::change_catalogue(&house, tx).await?;
                let (author, at) = (&actor.author(), house.now());
                let written = Written { body, author, at, seen: Some(seen) };
                let revision = revisions::append(change, Kind::Announcement, "", written).await?;
                let revision = revision.ok_or(Failure::Refused(AnnouncementRefusal::Changed))?;
                let entry = JournalEntry {
                    action: "announcement.publish",
                    subject: Subject::Season,
                    detail: json!({ "revision": revision }),
                };
                Ok(journal::record(&house, change, actor, entry).await?)
            })
        })
        .await
}

/// Whether it can be published.
///
/// # Errors
/// Why not.
pub fn check(house: &House, announcement: &Announcement) -> Result<(), AnnouncementRefusal> {
    if announcement.is_empty() {
        return Ok(());
    }
    let own = house.locales().languages().first().copied().unwrap_or_default();
    if announcement.texts.get(own).is_none_or(String::is_empty) {
        return Err(AnnouncementRefusal::NotInOwnLanguage);
    }
    let is_long = |text: &String| text.chars().count() > CHARS_MAX;
    if let Some((language, _)) = announcement.texts.iter().find(|(_, text)| is_long(text)) {
        return Err(AnnouncementRefusal::TooLong(language.clone()));
    }
    let Announcement { from_ms, until_ms, .. } = announcement;
    let is_over = until_ms.is_some_and(|until| until <= from_ms.unwrap_or(0).max(house.now().0));
    if is_over { Err(AnnouncementRefusal::Times) } else { Ok(()) }
}
