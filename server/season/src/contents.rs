//! The texts and the picture of a production, edited by page.
//!
//! 1. The fields of the page become cells of the production's row in the sheet `productions`.
//! 2. `season_import::row_edit` imports the sheet with this row, so pages and sheets can't differ.
//! 3. If somebody else changed the row or its draft meanwhile, its `version` differs and the change
//!    is refused.

pub use crate::contents::fields::FieldProblem;

pub mod addresses;
mod draft;
pub mod fields;
mod history;
pub mod picture_turns;
pub mod pictures;
mod says;
mod stale;
mod typed;

use crate::{
    catalogue::{self, Catalogue},
    seasons,
    sheets::season_import::{RowEdit, RowRefusal, edit_row},
};
use domain::{
    people::actor::{Action, Actor, NotPermitted},
    wording::poster::PLAIN,
};
pub use draft::{ProductionDraft, discard_draft, save_draft, save_draft_texts, texts_at};
pub use history::{FormerContents, bring_back, former};
use house::{Failure, House, NotAnswered};
use season_tables::{
    revisions::{self, Kind},
    season::sheet_rows::{self, SheetRow},
};
pub use stale::stale;
use std::{cmp::Reverse, collections::BTreeMap};
pub use typed::checked;

pub const SHEET: &str = "productions";
/// The sheets that a production's row refers to.
pub const BESIDE: [&str; 3] = ["seasons", "companies", "genres"];

/// A text of a production, in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// In the sheet, before `_` and the language.
    pub column: &'static str,
    /// At the end of its key among the house's texts.
    key: &'static str,
    pub chars_max: usize,
    /// It may have several lines.
    pub is_long: bool,
    /// A production isn't shown well without it.
    pub is_needed: bool,
}

pub const PARTS: [Part; 7] = [
    Part::short("title", "title", 200).needed(),
    Part::short("author", "author", 200).needed(),
    Part::long("synopsis", "synopsis").needed(),
    Part::short("sung_in", "sung-in", 200),
    Part::long("team", "team"),
    Part::short("facts", "facts", 500),
    Part::short("picture", "picture", 300),
];

impl Part {
    const fn short(column: &'static str, key: &'static str, chars_max: usize) -> Self {
        Self { column, key, chars_max, is_long: false, is_needed: false }
    }

    const fn long(column: &'static str, key: &'static str) -> Self {
        Self { column, key, chars_max: 5_000, is_long: true, is_needed: false }
    }

    /// Whether keys of this text end so among the house's texts.
    pub fn ends_key(&self, end: &str) -> bool {
        self.key == end
    }

    const fn needed(self) -> Self {
        Self { is_needed: true, ..self }
    }

    /// Among the house's texts.
    pub(crate) fn text_key(&self, production: &str) -> String {
        format!("production.{production}.{}", self.key)
    }
}

/// By column and language.
pub type PartTexts = BTreeMap<(&'static str, String), String>;

/// A production in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductionLine {
    pub key: String,
    pub season: String,
    pub title: String,
    pub poster: String,
    /// Languages that lack a text that is needed.
    pub lacking: Vec<String>,
    /// Languages with a text beside a former one of the house's own language.
    pub stale: Vec<String>,
    /// Somebody saved what shoppers don't see yet.
    pub is_drafted: bool,
}

/// A production with all that is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProductionContents {
    pub key: String,
    pub season: String,
    pub poster: String,
    /// Last part of its page's address.
    pub address: String,
    /// One that every house has, or one of its own, by its key.
    pub genre: String,
    pub minutes: u32,
    pub intervals: u32,
    /// By column and language; those that say nothing are missing.
    pub texts: BTreeMap<(&'static str, String), String>,
    /// By column and language: written beside a former text of the house's own language.
    pub stale: Vec<(&'static str, String)>,
    pub draft: Option<ProductionDraft>,
    /// Names what the row and the draft say now.
    pub version: String,
}

/// What an editor typed. Columns that a page doesn't ask for stay.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// Empty: the key.
    pub address: String,
    pub genre: String,
    pub minutes: String,
    pub intervals: String,
    /// By column and language.
    pub texts: BTreeMap<(&'static str, String), String>,
    /// Languages whose texts still fit what the house's own language says.
    pub fitting: Vec<String>,
    /// The version that the editor saw.
    pub seen: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentsRefusal {
    Unknown,
    Changed,
    Wrong(Vec<WrongField>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongField {
    /// Of the sheet.
    pub column: String,
    /// Empty for one that is no text.
    pub language: String,
    pub why: FieldProblem,
}

/// Those that the actor may edit, season by season, the newest first.
///
/// # Errors
/// The actor may edit none.
#[boxed]
pub async fn productions(
    house: &House,
    actor: &Actor,
    language: &str,
) -> Result<Vec<ProductionLine>, NotAnswered> {
    let reach = actor.permit_somewhere(Action::EditContents)?;
    let mut conn = house.store().read().await?;
    let rows = sheet_rows::of_sheet(&mut conn, SHEET).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let all_stale = stale::all(house, &mut conn).await?;
    let drafts = revisions::newest_of_each(&mut conn, Kind::ProductionDraft).await?;
    let mut lines = Vec::new();
    for row in rows.iter().filter(|row| reach.covers([scope(&row.key).as_str()].into_iter())) {
        let contents = contents_of(house, &catalogue, row)?;
        let lacks = |language: &&str| {
            let says = |part: &Part| contents.says(part, language);
            PARTS.iter().any(|part| part.is_needed && !says(part))
        };
        let stale = stale::of(&all_stale, &row.key);
        let is_stale = |language: &&str| stale.iter().any(|(_, of)| of == language);
        let languages = house.locales().languages().into_iter();
        let line = ProductionLine {
            title: catalogue.title(&row.key, language),
            season: season_name(&catalogue, &contents.season, language),
            lacking: languages.clone().filter(lacks).map(str::to_owned).collect(),
            stale: languages.filter(is_stale).map(str::to_owned).collect(),
            is_drafted: draft::of(&drafts, &contents)?.is_some(),
            key: contents.key.clone(),
            poster: contents.poster.clone(),
        };
        let season = catalogue.seasons.iter().position(|season| season.key == contents.season);
        lines.push((Reverse(season), line));
    }
    // Of one season in the order of the sheet, which is the programme's.
    lines.sort_by_key(|(season, _)| *season);
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

/// # Errors
/// The actor may not edit it, or there is no such production.
#[boxed]
pub async fn production(
    house: &House,
    actor: &Actor,
    key: &str,
) -> Result<ProductionContents, Failure<ContentsRefusal>> {
    permit(actor, key)?;
    let mut conn = house.store().read().await?;
    let row = sheet_rows::one(&mut conn, SHEET, key).await?;
    let row = row.ok_or(Failure::Refused(ContentsRefusal::Unknown))?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let stale = stale::of(&stale::all(house, &mut conn).await?, key);
    let contents = contents_of(house, &catalogue, &row)?;
    let newest = draft::newest(&mut conn, key).await?;
    let version = draft::version(&row, newest.as_ref());
    let draft = draft::of(newest.as_slice(), &contents)?;
    Ok(ProductionContents { stale, draft, version, ..contents })
}

/// Shoppers see it at once, in all programs of the house, with the draft's picture. A draft ends
/// with it.
///
/// # Errors
/// All that is wrong, by its field; nothing is written then.
#[boxed]
pub async fn save(
    house: &House,
    actor: &Actor,
    key: &str,
    edit: &Edit,
) -> Result<(), Failure<ContentsRefusal>> {
    permit(actor, key)?;
    let catalogue = catalogue::catalogue(house).await?;
    let mut cells = typed::cells(house, &catalogue, key, edit)?;
    cells.extend(draft::poster(&production(house, actor, key).await?));
    // After the draft was read: another one is refused.
    draft::check_seen(house, key, &edit.seen).await?;
    write(house, actor, key, cells, &edit.seen).await?;
    draft::end(house, actor, key, &edit.seen).await?;
    Ok(stale::fits(house, actor, key, &edit.fitting).await?)
}

/// What is wrong with the fields, or that somebody else was faster. Nothing is written.
///
/// # Errors
/// What `save` would refuse before it looks at other productions.
#[boxed]
pub async fn check(
    house: &House,
    actor: &Actor,
    key: &str,
    edit: &Edit,
) -> Result<(), Failure<ContentsRefusal>> {
    permit(actor, key)?;
    let catalogue = catalogue::catalogue(house).await?;
    typed::cells(house, &catalogue, key, edit)?;
    draft::check_seen(house, key, &edit.seen).await
}

/// A name that was made for an uploaded picture; empty: none.
pub(crate) async fn set_poster(
    house: &House,
    actor: &Actor,
    key: &str,
    poster: &str,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let cells = BTreeMap::from([("poster".to_owned(), poster.to_owned())]);
    write(house, actor, key, cells, seen).await
}

async fn write(
    house: &House,
    actor: &Actor,
    key: &str,
    cells: BTreeMap<String, String>,
    seen: &str,
) -> Result<(), Failure<ContentsRefusal>> {
    let shown = history::shown(&production(house, actor, key).await?);
    let edit = RowEdit {
        sheet: SHEET,
        beside: &BESIDE,
        key,
        cells,
        history: history::name(key),
        shown,
        seen: draft::row_seen(seen),
        action: "production.edit",
    };
    let refusal = |refusal| match refusal {
        RowRefusal::Unknown => ContentsRefusal::Unknown,
        RowRefusal::Changed => ContentsRefusal::Changed,
        RowRefusal::Wrong(errors) => {
            let wrong = errors.into_iter().map(|error| {
                let column = error.column.unwrap_or_default();
                let why = match column.as_str() {
                    "address" => FieldProblem::AddressTaken,
                    "minutes" => FieldProblem::IntoTheNext,
                    _ => FieldProblem::Unknown,
                };
                WrongField { column, language: String::new(), why }
            });
            ContentsRefusal::Wrong(wrong.collect())
        }
    };
    edit_row(house, actor, &edit).await.map_err(|failure| failure.map(refusal))
}

pub(crate) fn permit(actor: &Actor, key: &str) -> Result<(), NotPermitted> {
    actor.permit(Action::EditContents, &scope(key))
}

fn scope(key: &str) -> String {
    format!("production:{key}")
}

impl ProductionContents {
    pub fn text(&self, part: &Part, language: &str) -> &str {
        let found = self.texts.get(&(part.column, language.to_owned()));
        found.map(String::as_str).unwrap_or_default()
    }

    fn says(&self, part: &Part, language: &str) -> bool {
        !self.text(part, language).is_empty()
    }
}

/// What the row says, and where it says nothing, what the house says all the same.
fn contents_of(
    house: &House,
    catalogue: &Catalogue,
    row: &SheetRow,
) -> anyhow::Result<ProductionContents> {
    let cells: BTreeMap<String, String> = serde_json::from_str(&row.cells)?;
    let cell = |name: &str| cells.get(name).cloned().unwrap_or_default();
    let mut texts = BTreeMap::new();
    for part in &PARTS {
        for language in house.locales().known() {
            let key = part.text_key(&row.key);
            let said = cell(&format!("{}_{language}", part.column));
            let said = match said.is_empty() {
                true => catalogue.said(&key, language).unwrap_or_default().to_owned(),
                false => said,
            };
            if !said.is_empty() {
                texts.insert((part.column, language.to_owned()), said);
            }
        }
    }
    let (poster, address) = (cell("poster"), cell("address"));
    Ok(ProductionContents {
        key: row.key.clone(),
        address: if address.is_empty() { row.key.clone() } else { address },
        season: cell("season"),
        poster: if poster.is_empty() { PLAIN.to_owned() } else { poster },
        genre: cell("genre"),
        minutes: cell("minutes").parse().unwrap_or_default(),
        intervals: cell("intervals").parse().unwrap_or_default(),
        texts,
        stale: Vec::new(),
        draft: None,
        version: String::new(),
    })
}

fn season_name(catalogue: &Catalogue, key: &str, language: &str) -> String {
    let season = catalogue.seasons.iter().find(|season| season.key == key);
    season.map_or_else(|| key.to_owned(), |it| seasons::season_name(catalogue, it, language))
}
