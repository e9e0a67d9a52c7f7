//! A message of the house at the top of every page, for a time: tonight begins at half past eight.
//! It is a row of `announcements`. The newest is part of the catalogue, and `shell` shows it among
//! the page's notices while its time lasts.

use crate::catalogue::CatalogueCache;
use domain::moment::Moment;
use house::House;
use season_tables::revisions::{self, Kind, RevisionRow};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use store::Conn;

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

#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Published> {
    Ok(Published::of(revisions::newest(conn, Kind::Announcement, "").await?))
}

/// Of former ones: it may have been taken down more than once.
const FORMER_MAX: i64 = 20;

/// The last one that said something; empty: there never was one.
#[boxed]
pub async fn last_said(conn: &mut Conn) -> anyhow::Result<Announcement> {
    let rows = revisions::history(conn, Kind::Announcement, "", FORMER_MAX).await?;
    let mut all = rows.iter().map(|row| Announcement::read(&row.body));
    Ok(all.find(|it| !it.is_empty()).unwrap_or_default())
}

impl Published {
    /// Whether customers read it now, or will.
    pub fn is_shown_at(&self, now: Moment) -> bool {
        let is_over = self.announcement.until_ms.is_some_and(|until| until <= now.0);
        !self.announcement.is_empty() && !is_over
    }

    fn of(row: Option<RevisionRow>) -> Self {
        let Some(row) = row else { return Self::default() };
        Self {
            announcement: Announcement::read(&row.body),
            revision: row.revision,
            written: Some((row.written_at, row.author)),
        }
    }
}

/// As the catalogue said when it was last read.
pub fn shown(house: &House) -> Arc<Published> {
    let last = house.kept::<CatalogueCache>().last();
    last.map_or_else(Arc::default, |catalogue| catalogue.announcement.clone())
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
