//! What colleagues changed last of what the shop says and shows: who, when, and what before.

use crate::{
    editing::{edit::key, readable::readable},
    sources::list_change,
};
use domain::{
    id::LandingPageId,
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{House, NotAnswered};
use season::shown::{
    announcements::Announcement,
    landing_pages::{LandingPage, TITLE},
};
use season_tables::{
    revisions::{self, Kind},
    texts::{
        self, Revision,
        content_changes::{self, MessageChange, Written},
    },
};
use serde_json::Value;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};
use store::Conn;

/// Of the list.
pub const CHANGES_MAX: usize = 100;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentChange {
    pub at: Moment,
    /// A person's name, or the command or job.
    pub who: String,
    pub what: ChangedContent,
    pub step: ChangeStep,
    /// Empty: nothing was said.
    pub before: String,
    pub after: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangedContent {
    Message {
        id: String,
        language: String,
    },
    /// The last part of the text's key, such as `synopsis`.
    Production {
        key: String,
        part: String,
        language: String,
    },
    Announcement,
    Look,
    /// A list of the house, by its name.
    List(String),
    /// A page of the house's own.
    Page {
        id: LandingPageId,
        name: String,
    },
    Brand {
        key: String,
        name: String,
    },
    /// Which languages the house speaks.
    Languages,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeStep {
    Draft,
    Review,
    Scheduled,
    Published,
    /// What was delivered is said again.
    Default,
    Discarded,
    /// Shoppers see it no more.
    Removed,
}

/// The last changes, and who made any: (account, name).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    pub all: Vec<ContentChange>,
    pub people: Vec<(String, String)>,
}

/// `who`: an account; empty: everybody's. `language`: in which the message on every page is told.
///
/// # Errors
/// The reader may not edit texts.
#[boxed]
pub async fn changes(
    house: &House,
    actor: &Actor,
    who: &str,
    language: &str,
) -> Result<Changes, NotAnswered> {
    actor.permit(Action::EditTexts, "*")?;
    let mut conn = house.store().read().await?;
    let most = i64::try_from(CHANGES_MAX).unwrap_or(i64::MAX);
    let mut all = messages(house, &mut conn, who).await?;
    for it in content_changes::productions(&mut conn, who, most).await? {
        let mut parts = it.key.splitn(3, '.').skip(1).map(str::to_owned);
        let (Some(key), Some(part)) = (parts.next(), parts.next()) else { continue };
        let what = ChangedContent::Production { key, part, language: it.language };
        all.push(published(it.written, what, [it.former, it.body]));
    }
    for it in content_changes::revised(&mut conn, Kind::Announcement, who, most).await? {
        let is_down = serde_json::from_str::<Announcement>(&it.body);
        let said = [it.former, it.body].map(|body| announced(house, &body, language));
        let is_down = is_down.is_ok_and(|announcement| announcement.is_empty());
        let change = published(it.written, ChangedContent::Announcement, said);
        let step = if is_down { ChangeStep::Removed } else { change.step };
        all.push(ContentChange { step, ..change });
    }
    for it in content_changes::revised(&mut conn, Kind::List, who, most).await? {
        let (before, after) = list_change::told(&it.former, &it.body)?;
        all.push(published(it.written, ChangedContent::List(it.key), [before, after]));
    }
    for row in content_changes::pages(&mut conn, who, most).await? {
        all.extend(page(house, &mut conn, row).await?);
    }
    for it in content_changes::revised(&mut conn, Kind::Look, who, most).await? {
        all.push(published(it.written, ChangedContent::Look, Default::default()));
    }
    all.sort_by_key(|it| Reverse(it.at));
    all.truncate(CHANGES_MAX);
    Ok(Changes { all, people: content_changes::people(&mut conn).await? })
}

/// What shoppers read before it and after it.
fn published(written: Written, what: ChangedContent, said: [String; 2]) -> ContentChange {
    let (Written { at, who }, [before, after]) = (written, said);
    ContentChange { at, who, what, step: ChangeStep::Published, before, after }
}

async fn messages(house: &House, conn: &mut Conn, who: &str) -> anyhow::Result<Vec<ContentChange>> {
    let most = i64::try_from(CHANGES_MAX).unwrap_or(i64::MAX);
    let mut known: BTreeMap<String, Vec<Revision>> = BTreeMap::new();
    let mut unread = unread(conn, house.now()).await?;
    let mut changes = Vec::new();
    for row in content_changes::messages(conn, who, most).await? {
        let detail: Value = serde_json::from_str(&row.detail)?;
        let said = |name: &str| detail[name].as_str().unwrap_or_default().to_owned();
        if row.action == "languages.choose" {
            changes.push(languages(row.written, &detail));
            continue;
        }
        let (id, language) = (said("id"), said("language"));
        if !known.contains_key(&id) {
            known.insert(id.clone(), texts::revisions(conn, &key(&id)).await?);
        }
        let revisions = known.get(&id).map(Vec::as_slice).unwrap_or_default();
        let revision = detail["revision"].as_i64();
        let unread = unread.entry((id.clone(), language.clone())).or_default();
        let named = Named { id, language, revision, unread };
        changes.extend(change(house, row, revisions, named));
    }
    Ok(changes)
}

/// By message and language: revisions that were drafts alone, so no shopper read them. Not every
/// program writes into the journal: what it doesn't tell was published.
async fn unread(
    conn: &mut Conn,
    now: Moment,
) -> anyhow::Result<BTreeMap<(String, String), BTreeSet<i64>>> {
    let mut unread: BTreeMap<(String, String), BTreeSet<i64>> = BTreeMap::new();
    for (action, detail) in texts::imports::done_until(conn, now).await? {
        let detail: Value = serde_json::from_str(&detail)?;
        let said = |name: &str| detail[name].as_str().unwrap_or_default().to_owned();
        let Some(revision) = detail["revision"].as_i64() else { continue };
        let of = unread.entry((said("id"), said("language"))).or_default();
        match action.as_str() {
            "text.draft" | "text.review" | "text.schedule" => {
                of.insert(revision);
            }
            "text.publish" => {
                of.remove(&revision);
            }
            _ => {}
        }
    }
    Ok(unread)
}

fn languages(written: Written, detail: &Value) -> ContentChange {
    let chosen = detail["languages"].as_array().into_iter().flatten();
    let chosen: Vec<&str> = chosen.filter_map(Value::as_str).collect();
    published(written, ChangedContent::Languages, [String::new(), chosen.join(", ")])
}

/// None: the journal's row names nothing that is known.
async fn page(
    house: &House,
    conn: &mut Conn,
    row: MessageChange,
) -> anyhow::Result<Option<ContentChange>> {
    let detail: Value = serde_json::from_str(&row.detail)?;
    let revision = detail["revision"].as_i64().unwrap_or_default();
    let what = if let Some(key) = detail["brand"].as_str() {
        let body = revisions::body(conn, Kind::Brand, key, revision).await?;
        let body: Value = serde_json::from_str(&body.unwrap_or_default()).unwrap_or_default();
        let name = body["name"].as_str().unwrap_or(key).to_owned();
        ChangedContent::Brand { key: key.to_owned(), name }
    } else {
        let id = detail["page"].as_str().and_then(|id| id.parse::<LandingPageId>().ok());
        let Some(id) = id else { return Ok(None) };
        let body = revisions::body(conn, Kind::Page, &id.to_string(), revision).await?;
        let page = LandingPage::read(&body.unwrap_or_default());
        let title = page.text(TITLE, house.locales().fallback().language());
        let name = if title.is_empty() { page.address.as_str() } else { title };
        ChangedContent::Page { id, name: name.to_owned() }
    };
    let step = match row.action.as_str() {
        "landing-page.save" => ChangeStep::Draft,
        "landing-page.take-down" | "brand.remove" => ChangeStep::Removed,
        _ => ChangeStep::Published,
    };
    let (before, after) = (String::new(), String::new());
    let Written { at, who } = row.written;
    Ok(Some(ContentChange { at, who, what, step, before, after }))
}

/// How the journal calls the program itself.
const JOB: &str = "job";

/// What a row of the journal names.
struct Named<'a> {
    id: String,
    language: String,
    /// None: a draft was discarded.
    revision: Option<i64>,
    /// Its revisions that no shopper read.
    unread: &'a BTreeSet<i64>,
}

/// None: it says nothing otherwise, such as a language that may stand in for another.
fn change(
    house: &House,
    row: MessageChange,
    revisions: &[Revision],
    named: Named<'_>,
) -> Option<ContentChange> {
    let Named { id, language, revision, unread } = named;
    let step = match row.action.as_str() {
        "text.draft" => ChangeStep::Draft,
        "text.review" => ChangeStep::Review,
        "text.schedule" => ChangeStep::Scheduled,
        "text.publish" => ChangeStep::Published,
        "text.discard" => ChangeStep::Discarded,
        _ => return None,
    };
    let delivered = house.locales().delivered(&language).and_then(|all| all.get(&id));
    let delivered = delivered.map(|it| it.pattern.clone()).unwrap_or_default();
    let delivered = readable(&delivered);
    let body = |it: &Revision| match it.body.is_empty() {
        true => delivered.clone(),
        false => readable(&it.body),
    };
    let own = revisions.iter().filter(|it| it.language == language);
    let is_default = |it: &&Revision| Some(it.revision) == revision && it.body.is_empty();
    let step = match step {
        ChangeStep::Published if own.clone().any(|it| is_default(&it)) => ChangeStep::Default,
        step => step,
    };
    let written = own.clone().find(|it| Some(it.revision) == revision);
    // Published at its time by the program, as somebody had planned it.
    let author = written.filter(|_| row.written.who == JOB).map(|it| it.author.clone());
    let after = written.map(body);
    // A draft follows another; what is published follows what shoppers read.
    let is_draft = matches!(step, ChangeStep::Draft | ChangeStep::Review);
    let is_former = |it: &&Revision| {
        let is_older = revision.is_some_and(|newer| it.revision < newer);
        is_older && (is_draft || !unread.contains(&it.revision))
    };
    let former = own.filter(is_former);
    let before = former.max_by_key(|it| it.revision).map(body);
    let is_discarded = step == ChangeStep::Discarded;
    Some(ContentChange {
        at: row.written.at,
        who: author.unwrap_or(row.written.who),
        step,
        before: before
            .unwrap_or_else(|| if is_discarded { String::new() } else { delivered.clone() }),
        after: after.unwrap_or_default(),
        what: ChangedContent::Message { id, language },
    })
}

/// What the message on every page says, in this language or in the house's own.
fn announced(house: &House, body: &str, language: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap_or_default();
    let own = house.locales().fallback();
    let said = [language, own.language()].into_iter();
    let mut said = said.filter_map(|language| body["texts"][language].as_str());
    said.find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}
