//! Lists that the house sets in sheets and staff edit by page: what customers are asked, links by
//! which buyers tell friends, genres of the house's own, and the words of all that is sold. What a
//! page writes is exported, and what an import writes stands on the page. Versions are kept, and
//! any of them can be brought back.

mod check;
mod columns;
mod words_edit;
mod write;

pub use check::{CHOICE_CHARS_MAX, CellProblem, WrongCell, is_long};
pub use columns::{CHOICES_SHEET, Column, ColumnKind, HouseList};
pub use write::{Arrangement, Step, Typed, TypedChoice, arrange, bring_back, save, try_out};

use crate::{
    contents,
    sheets::season_import::{Cells, list_version},
};
use domain::{
    moment::Moment,
    people::{
        actor::{Action, Actor},
        customer_field::FieldKind,
    },
};
use house::{House, NotAnswered};
use person_tables::customer_answers;
use season_tables::{
    revisions::{self, Kind},
    season::sheet_rows,
};
use store::Conn;

const HISTORY_MAX: i64 = 30;

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: String,
    /// By the sheet's columns.
    pub cells: Cells,
    /// What can be chosen; of customer fields alone.
    pub choices: Vec<Cells>,
}

/// A list as its editors see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListView {
    pub entries: Vec<Entry>,
    /// Names what the list says now.
    pub version: String,
    /// Keys that can't go: of questions that somebody answered, of genres that productions have.
    pub in_use: Vec<String>,
}

/// What a list said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormerList {
    pub revision: i64,
    pub entries: Vec<Entry>,
    pub written_at: Moment,
    /// A person's name; None: it came from a folder of sheets.
    pub author: Option<String>,
    /// It says what the list says now.
    pub is_shown: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListRefusal {
    UnknownEntry,
    UnknownRevision,
    /// Somebody else changed the list meanwhile.
    Changed,
    Full {
        most: usize,
    },
    /// Somebody answered it, and it can only be asked no more; or a production has the genre.
    InUse,
    Wrong(Vec<WrongCell>),
}

impl Entry {
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// In this language, else in the house's own, else the key.
    pub fn name(&self, language: &str, own: &str) -> &str {
        let said = [language, own].map(|language| self.cell(&format!("name_{language}")));
        said.into_iter().find(|name| !name.is_empty()).unwrap_or(&self.key)
    }

    /// A field of every profile, which has its name and kind.
    pub fn is_known_field(&self) -> bool {
        FieldKind::known(&self.key).is_some()
    }
}

/// # Errors
/// The actor may not edit the house's contents.
#[boxed]
pub async fn view(house: &House, actor: &Actor, list: HouseList) -> Result<ListView, NotAnswered> {
    actor.permit(Action::EditContents, "*")?;
    let mut conn = house.store().read().await?;
    let rows = rows(&mut conn, list).await?;
    let in_use = match list {
        HouseList::CustomerFields => customer_answers::fields(&mut conn).await?,
        HouseList::Genres => genres_in_use(&mut conn).await?,
        _ => Vec::new(),
    };
    Ok(ListView { version: list_version(&rows)?, entries: entries(list, rows), in_use })
}

/// The newest first.
///
/// # Errors
/// The actor may not edit the house's contents.
#[boxed]
pub async fn history(
    house: &House,
    actor: &Actor,
    list: HouseList,
) -> Result<Vec<FormerList>, NotAnswered> {
    actor.permit(Action::EditContents, "*")?;
    let mut conn = house.store().read().await?;
    let now = rows(&mut conn, list).await?;
    let mut former = Vec::new();
    for row in revisions::history(&mut conn, Kind::List, list.as_str(), HISTORY_MAX).await? {
        let rows = read(&row.body)?;
        former.push(FormerList {
            revision: row.revision,
            is_shown: rows == now,
            entries: entries(list, rows),
            written_at: row.written_at,
            author: (row.author_id != IMPORT).then_some(row.author),
        });
    }
    Ok(former)
}

/// Of all productions, whatever their season.
async fn genres_in_use(conn: &mut Conn) -> anyhow::Result<Vec<String>> {
    let mut genres = Vec::new();
    for row in sheet_rows::of_sheet(conn, contents::SHEET).await? {
        let mut cells: Cells = serde_json::from_str(&row.cells)?;
        genres.extend(cells.remove("genre"));
    }
    Ok(genres)
}

/// Who wrote what a folder brought.
const IMPORT: &str = "import-season";

pub(crate) type Rows = Vec<(String, Cells)>;

pub(crate) async fn rows(conn: &mut Conn, list: HouseList) -> anyhow::Result<Rows> {
    let all = sheet_rows::all(conn).await?;
    list.sheets().rows_among(&all)
}

pub(crate) fn read(body: &str) -> anyhow::Result<Rows> {
    Ok(serde_json::from_str(body)?)
}

/// Rows in their order, with their choices.
pub(crate) fn entries(list: HouseList, rows: Rows) -> Vec<Entry> {
    let (entries, choices): (Vec<_>, Vec<_>) =
        rows.into_iter().partition(|(sheet, _)| sheet == list.sheet());
    let entry = |(_, cells): (String, Cells)| {
        let key = cells.get(list.key_column()).cloned().unwrap_or_default();
        let own = choices.iter().filter(|(_, choice)| choice.get("field") == Some(&key));
        Entry { choices: own.map(|(_, choice)| choice.clone()).collect(), key, cells }
    };
    let mut all: Vec<Entry> = Vec::new();
    for entry in entries.into_iter().map(entry) {
        // A fee has a row for each channel, a series one for each season: the shop says the last.
        match all.iter_mut().find(|other| list.is_of_words() && other.key == entry.key) {
            Some(other) => *other = entry,
            None => all.push(entry),
        }
    }
    all
}
