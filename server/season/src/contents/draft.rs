//! What an editor saved of a production without publishing it. Its versions are kept where those of
//! lists are: the newest one is the draft, and an empty one ends it.

use super::{
    ContentsRefusal, Edit, PARTS, PartTexts, ProductionContents, SHEET, history, permit,
    production, typed,
};
use crate::{
    catalogue,
    sheets::season_import::{Cells, version as row_version},
};
use anyhow::Context;
use domain::{moment::Moment, people::actor::Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season_tables::{
    revisions::{self, DRAFT, Kind, RevisionRow, Written},
    season::sheet_rows::{self, SheetRow},
    texts,
};
use serde_json::json;
use std::sync::Arc;
use store::Conn;

/// Of a draft's versions that are looked through for a past one.
const VERSIONS_MAX: i64 = 1_000;
/// In a draft's cells, before the language whose texts still fit.
const FITS: &str = "fits";
const POSTER: &str = "poster";

/// What staff saved, and shoppers don't see yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductionDraft {
    pub written_at: Moment,
    /// A person's name, or the kind of actor.
    pub author: String,
    /// Those that differ from what shoppers see.
    cells: Cells,
}

impl ProductionDraft {
    /// Empty: it is to be said no more. None: it stays as shoppers see it.
    pub fn text(&self, column: &str, language: &str) -> Option<&str> {
        self.fact(&history::cell(column, language))
    }

    /// The same of a column that is no text.
    pub fn fact(&self, column: &str) -> Option<&str> {
        self.cells.get(column).map(String::as_str)
    }

    /// Whether the texts in this language still fit what the house's own one says.
    pub fn is_fitting(&self, language: &str) -> bool {
        self.text(FITS, language).is_some()
    }
}

fn name(key: &str) -> String {
    format!("{}{DRAFT}", history::name(key))
}

/// Also one that ended.
pub(super) async fn newest(conn: &mut Conn, key: &str) -> anyhow::Result<Option<RevisionRow>> {
    revisions::newest(conn, Kind::ProductionDraft, &name(key)).await
}

/// The draft of a production among the newest ones.
pub(super) fn of(
    newest: &[RevisionRow],
    contents: &ProductionContents,
) -> anyhow::Result<Option<ProductionDraft>> {
    let name = name(&contents.key);
    let Some(newest) = newest.iter().find(|it| it.key == name) else { return Ok(None) };
    let cells = differing(history::read(&newest.body)?, contents);
    let (written_at, author) = (newest.written_at, newest.author.clone());
    Ok((!cells.is_empty()).then_some(ProductionDraft { written_at, author, cells }))
}

fn differing(mut cells: Cells, contents: &ProductionContents) -> Cells {
    let shown = history::shown(contents);
    cells.retain(|column, text| shown.get(column).map_or("", String::as_str) != text.as_str());
    cells
}

/// Names what a row and its draft say.
pub(super) fn version(row: &SheetRow, newest: Option<&RevisionRow>) -> String {
    format!("{}.{}", row_version(row), newest.map_or(0, |it| it.revision))
}

/// The version of the row alone.
pub(super) fn row_seen(seen: &str) -> &str {
    seen.split('.').next().unwrap_or_default()
}

/// The revision of the draft; a page that was opened before an update sends none.
fn draft_seen(seen: &str) -> i64 {
    let revision = seen.split_once('.').map(|(_, revision)| revision);
    revision.and_then(|revision| revision.parse().ok()).unwrap_or_default()
}

fn check(newest: Option<&RevisionRow>, seen: &str) -> Result<(), Failure<ContentsRefusal>> {
    match newest.map_or(0, |it| it.revision) == draft_seen(seen) {
        true => Ok(()),
        false => Err(Failure::Refused(ContentsRefusal::Changed)),
    }
}

/// # Errors
/// Somebody else saved another draft since, or ended it.
pub(super) async fn check_seen(
    house: &House,
    key: &str,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let mut conn = house.store().read().await?;
    check(newest(&mut conn, key).await?.as_ref(), seen)
}

/// Only staff see it. Fields that say what shoppers see are no part of it.
///
/// # Errors
/// All that is wrong, by its field, or somebody else changed the production or its draft meanwhile;
/// nothing is written then.
#[boxed]
pub async fn save_draft(
    house: &House,
    actor: &Actor,
    key: &str,
    edit: &Edit,
) -> Result<(), Failure<ContentsRefusal>> {
    let contents = production(house, actor, key).await?;
    let catalogue = catalogue::catalogue(house).await?;
    let cells = typed::cells(house, &catalogue, key, edit)?;
    let mut cells = differing(cells, &contents);
    let fitting = edit.fitting.iter();
    cells.extend(fitting.map(|language| (history::cell(FITS, language), "yes".to_owned())));
    // The form has no field for it.
    cells.extend(poster(&contents));
    let work = Work {
        actor: actor.clone(),
        key: key.to_owned(),
        seen: edit.seen.clone(),
        cells,
        action: "production.draft",
    };
    write(house, work).await
}

/// Texts by column and language, beside what the draft says already.
///
/// # Errors
/// The actor may not edit the production, or somebody else changed it since it was read.
#[boxed]
pub async fn save_draft_texts(
    house: &House,
    actor: &Actor,
    contents: &ProductionContents,
    texts: PartTexts,
) -> Result<(), Failure<ContentsRefusal>> {
    let texts = texts.into_iter();
    let texts = texts.map(|((column, language), text)| (history::cell(column, &language), text));
    write_beside(house, actor, contents, texts.collect()).await
}

/// The picture that the draft shows in place of the one that shoppers see, as a cell.
pub(super) fn poster(contents: &ProductionContents) -> Option<(String, String)> {
    let poster = contents.draft.as_ref()?.fact(POSTER)?;
    Some((POSTER.to_owned(), poster.to_owned()))
}

/// A name that was made for an uploaded picture; empty: the drawing for any production.
pub(super) async fn set_poster(
    house: &House,
    actor: &Actor,
    contents: &ProductionContents,
    poster: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let cells = Cells::from([(POSTER.to_owned(), poster.to_owned())]);
    write_beside(house, actor, contents, cells).await
}

/// These cells, beside what the draft says already.
async fn write_beside(
    house: &House,
    actor: &Actor,
    contents: &ProductionContents,
    new: Cells,
) -> Result<(), Failure<ContentsRefusal>> {
    permit(actor, &contents.key)?;
    let drafted = contents.draft.as_ref().map(|draft| draft.cells.clone());
    let mut cells = drafted.unwrap_or_default();
    cells.extend(new);
    let work = Work {
        actor: actor.clone(),
        key: contents.key.clone(),
        seen: contents.version.clone(),
        cells: differing(cells, contents),
        action: "production.draft",
    };
    write(house, work).await
}

/// What a production said at a past time, by column and language: its draft before what shoppers
/// read.
///
/// # Errors
/// The database.
#[boxed]
pub async fn texts_at(house: &House, key: &str, at: Moment) -> anyhow::Result<PartTexts> {
    let mut conn = house.store().read().await?;
    let (kind, name) = (Kind::ProductionDraft, name(key));
    let drafts = revisions::history(&mut conn, kind, &name, VERSIONS_MAX).await?;
    let draft = drafts.iter().find(|it| it.written_at <= at);
    let cells = draft.map(|it| history::read(&it.body)).transpose()?.unwrap_or_default();
    let mut said = PartTexts::new();
    for part in &PARTS {
        // The newest first.
        let all = texts::revisions(&mut conn, &part.text_key(key)).await?;
        for language in house.locales().known() {
            let drafted = cells.get(&history::cell(part.column, language));
            let then = all.iter().find(|it| it.language == language && it.written_at <= at);
            let text = drafted.or(then.map(|it| &it.body)).cloned().unwrap_or_default();
            said.insert((part.column, language.to_owned()), text);
        }
    }
    Ok(said)
}

/// What shoppers see stays as it is.
///
/// # Errors
/// The actor may not edit the production, or somebody else changed the draft meanwhile.
#[boxed]
pub async fn discard_draft(
    house: &House,
    actor: &Actor,
    key: &str,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    permit(actor, key)?;
    write(house, Work::ending(actor, key, seen, "production.draft-discard")).await
}

/// After what it said was published. One that somebody saved meanwhile stays.
pub(super) async fn end(
    house: &House,
    actor: &Actor,
    key: &str,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    if draft_seen(seen) == 0 {
        return Ok(());
    }
    match write(house, Work::ending(actor, key, seen, "production.draft-publish")).await {
        Err(Failure::Refused(_)) => Ok(()),
        done => done,
    }
}

/// A draft on its way into the house.
struct Work {
    actor: Actor,
    key: String,
    seen: String,
    /// Without any it ends.
    cells: Cells,
    /// How the journal calls it.
    action: &'static str,
}

async fn write(house: &House, work: Work) -> Result<(), Failure<ContentsRefusal>> {
    let work = Arc::new(work);
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move { work.write(&house, tx).await })
        })
        .await
}

impl Work {
    fn ending(actor: &Actor, key: &str, seen: &str, action: &'static str) -> Self {
        let (key, seen) = (key.to_owned(), seen.to_owned());
        Self { actor: actor.clone(), key, seen, cells: Cells::new(), action }
    }

    async fn write(&self, house: &House, tx: &mut Conn) -> Result<(), Failure<ContentsRefusal>> {
        // Others that publish or save meanwhile wait here.
        texts::lock(tx).await?;
        let newest = newest(tx, &self.key).await?;
        check(newest.as_ref(), &self.seen)?;
        let row = sheet_rows::one(tx, SHEET, &self.key).await?;
        let row = row.ok_or(Failure::Refused(ContentsRefusal::Unknown))?;
        let is_end = self.cells.is_empty();
        // Fields that nobody touched would take back what was published since.
        if !is_end && row_version(&row) != row_seen(&self.seen) {
            return Err(Failure::Refused(ContentsRefusal::Changed));
        }
        let row = (!is_end).then_some((SHEET, &self.cells));
        let body = serde_json::to_string(row.as_slice()).context("a draft as JSON")?;
        let before = newest.map_or_else(|| "[]".to_owned(), |it| it.body);
        if before == body {
            return Ok(());
        }
        let (author, at) = (&self.actor.author(), house.now());
        let written = Written { body: &body, author, at, seen: None };
        let (kind, name) = (Kind::ProductionDraft, name(&self.key));
        revisions::append_draft(tx, kind, &name, written).await?;
        let detail = json!({ "production": self.key });
        let action = self.action;
        let entry = JournalEntry { action, subject: Subject::Season, detail };
        journal::record(house, tx, &self.actor, entry).await?;
        Ok(())
    }
}
