//! A message of the house at the top of every page, for a time: tonight begins at half past eight.
//! It is a row of `announcements`. The newest is part of the catalogue, and `shell` shows it among
//! the page's notices while its time lasts.

use crate::catalogue::{self, CatalogueCache};
use anyhow::Context;
use domain::{
    actor::{Action, Actor},
    moment::Moment,
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
};
use season_tables::announcements::{self, AnnouncementRow};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{collections::BTreeMap, sync::Arc};
use store::Conn;

/// Of each language: it stands on every page, also on a small phone.
pub const CHARS_MAX: usize = 300;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// By language. Empty: nothing is said.
    pub texts: BTreeMap<String, String>,
    /// In milliseconds since 1970 (UTC); None: at once.
    pub from_ms: Option<i64>,
    /// None: until it is taken down.
    pub until_ms: Option<i64>,
}

impl Announcement {
    /// What a page in this language says now, else what the house's own language says.
    pub fn said(&self, language: &str, own: &str, now: Moment) -> Option<Said<'_>> {
        let is_now = self.from_ms.is_none_or(|from| from <= now.0)
            && self.until_ms.is_none_or(|until| now.0 < until);
        if !is_now {
            return None;
        }
        let in_language = |language: &str| {
            let (language, text) = self.texts.get_key_value(language)?;
            (!text.is_empty()).then_some(Said { language, text })
        };
        in_language(language).or_else(|| in_language(own))
    }

    pub fn is_empty(&self) -> bool {
        self.texts.values().all(String::is_empty)
    }

    fn read(body: &str) -> Self {
        serde_json::from_str(body).unwrap_or_else(|error| {
            tracing::error!("the announcement can't be read; none is shown: {error}");
            Self::default()
        })
    }
}

/// A text with the language that it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub language: &'a str,
    pub text: &'a str,
}

/// As it was last published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    pub announcement: Announcement,
    /// Zero: there never was one.
    pub revision: i64,
    /// When and by whom; None: there never was one.
    pub written: Option<(Moment, String)>,
}

pub(crate) async fn newest(conn: &mut Conn) -> anyhow::Result<Published> {
    Ok(Published::of(announcements::newest(conn).await?))
}

impl Published {
    fn of(row: Option<AnnouncementRow>) -> Self {
        let Some(row) = row else { return Self::default() };
        Self {
            announcement: Announcement::read(&row.body),
            revision: row.revision,
            written: Some((row.written_at, row.author)),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnnouncementRefusal {
    /// Somebody else published another one meanwhile.
    Changed,
    /// Nothing in the house's own language, which stands in for the others.
    NotInOwnLanguage,
    /// Of this language.
    TooLong(String),
    /// It would end before it begins, or has ended.
    Times,
}

/// As the catalogue said when it was last read.
pub fn shown(house: &House) -> Arc<Published> {
    let last = house.kept::<CatalogueCache>().last();
    last.map_or_else(Arc::default, |catalogue| catalogue.announcement.clone())
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
                let newest = announcements::newest(change).await?.map_or(0, |row| row.revision);
                if seen != newest {
                    return Err(Failure::Refused(AnnouncementRefusal::Changed));
                }
                let author = actor.identity();
                let author = if author.is_empty() { actor.kind() } else { &author };
                let revision = announcements::append(change, body, author, house.now()).await?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_in_its_time_and_in_a_language_that_there_is() {
        let texts = [("es", "Hoy a las 20:30"), ("en", "Tonight at 8.30"), ("de", "")];
        let texts = texts.map(|(language, text)| (language.to_owned(), text.to_owned()));
        let said = Announcement {
            texts: BTreeMap::from(texts),
            from_ms: Some(1_000),
            until_ms: Some(2_000),
        };
        let at = |language, ms| said.said(language, "es", Moment(ms)).map(|it| it.text);
        assert_eq!(at("en", 1_000), Some("Tonight at 8.30"));
        assert_eq!(at("de", 1_999), Some("Hoy a las 20:30"));
        assert_eq!(at("fr", 1_999), Some("Hoy a las 20:30"));
        assert_eq!((at("en", 999), at("en", 2_000)), (None, None));
        assert!(Announcement::default().is_empty());
        assert_eq!(Announcement::read("{"), Announcement::default());
    }
}
