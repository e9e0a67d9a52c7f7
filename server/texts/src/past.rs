//! What the shop said at a past time, drafts where there were any: told by the journal.

use crate::editing::edit::{Which, key};
use domain::moment::Moment;
use season_tables::texts::{self, Revision, imports};
use serde_json::Value;
use std::collections::BTreeMap;
use store::Conn;

/// Revisions that stood at that time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Standing {
    published: Option<i64>,
    draft: Option<i64>,
}

pub(crate) struct Past {
    at: Moment,
    /// By message and language.
    standing: BTreeMap<(String, String), Standing>,
}

/// Of a text at the past time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PastText {
    /// It says the same now.
    Unchanged,
    /// Empty: what was delivered.
    Other(String),
}

impl Past {
    pub(crate) async fn read(conn: &mut Conn, at: Moment) -> anyhow::Result<Self> {
        let mut standing: BTreeMap<(String, String), Standing> = BTreeMap::new();
        for (action, detail) in imports::done_until(conn, at).await? {
            let detail: Value = serde_json::from_str(&detail)?;
            let said = |name: &str| detail[name].as_str().unwrap_or_default().to_owned();
            let text = standing.entry((said("id"), said("language"))).or_default();
            text.follow(&action, detail["revision"].as_i64());
        }
        Ok(Self { at, standing })
    }

    /// `now`: the draft, or what is published.
    pub(crate) async fn text(
        &self,
        conn: &mut Conn,
        which: &Which,
        now: Option<&Revision>,
    ) -> anyhow::Result<PastText> {
        let known = self.standing.get(&(which.id.clone(), which.language.clone()));
        let known = known.map(|it| it.draft.or(it.published));
        let current = now.map(|it| it.revision);
        let is_unchanged = match known {
            Some(revision) => revision == current,
            // Not every program writes into the journal: the demo doesn't.
            None => now.is_none_or(|it| it.written_at <= self.at),
        };
        if is_unchanged {
            return Ok(PastText::Unchanged);
        }
        let all = texts::revisions(conn, &key(&which.id)).await?;
        let is_it = |it: &&Revision| match known {
            Some(revision) => Some(it.revision) == revision,
            None => it.written_at <= self.at,
        };
        let of_language = all.iter().filter(|it| it.language == which.language);
        let found = of_language.filter(is_it).max_by_key(|it| it.revision);
        Ok(PastText::Other(found.map(|it| it.body.clone()).unwrap_or_default()))
    }

    /// The revision that shoppers read then; zero: the delivered text.
    pub(crate) async fn published(&self, conn: &mut Conn, which: &Which) -> anyhow::Result<i64> {
        let name = (which.id.clone(), which.language.clone());
        if let Some(standing) = self.standing.get(&name) {
            return Ok(standing.published.unwrap_or_default());
        }
        // Not every program writes into the journal: the demo doesn't.
        let all = texts::revisions(conn, &key(&which.id)).await?;
        let of_language = all.iter().filter(|it| it.language == which.language);
        let then = of_language.filter(|it| it.written_at <= self.at && it.is_published);
        Ok(then.map(|it| it.revision).max().unwrap_or_default())
    }
}

impl Standing {
    fn follow(&mut self, action: &str, revision: Option<i64>) {
        match action {
            "text.draft" | "text.review" | "text.schedule" => self.draft = revision,
            "text.discard" => self.draft = None,
            "text.publish" => {
                self.published = revision;
                self.draft = self.draft.filter(|draft| Some(*draft) > revision);
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journal_tells_what_stood() {
        let stands = |steps: &[(&str, i64)]| {
            let mut standing = Standing::default();
            for (action, revision) in steps {
                standing.follow(action, Some(*revision));
            }
            standing.draft.or(standing.published)
        };
        assert_eq!(stands(&[]), None);
        assert_eq!(stands(&[("text.publish", 1), ("text.draft", 2)]), Some(2));
        assert_eq!(stands(&[("text.draft", 1), ("text.publish", 1)]), Some(1));
        let discarded = [("text.publish", 1), ("text.review", 2), ("text.discard", 0)];
        assert_eq!(stands(&discarded), Some(1));
    }
}
