//! Whole sheets written by a page: the same as if they had come again from a folder. What they said
//! is kept version by version, so that it can be brought back.

use super::{Incoming, RowRefusal, carry_out, compare::rows_of, words, words::IMPORT};
use crate::sheets::{
    kept_sheets,
    season_folder::{self, Halls, SeasonFolder},
};
use anyhow::Context;
use documents::sheets::{Row, SheetError, Table};
use domain::{money::Currency, people::actor::Actor};
use house::{Failure, House};
use season_tables::{
    revisions::{self, Kind, Written},
    season::sheet_rows::SheetRow,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::catalogue::Change;

/// What the columns of a row say; those that say nothing are missing.
pub type Cells = BTreeMap<String, String>;

/// Sheets that are edited together.
#[derive(Clone, Copy, Debug)]
pub struct EditedSheets {
    /// How their history calls them.
    pub list: &'static str,
    /// Each with the columns that it can't do without.
    pub sheets: &'static [(&'static str, &'static [&'static str])],
}

pub struct ListEdit<'a> {
    pub of: EditedSheets,
    /// All rows from now on, in their order, each with its sheet.
    pub rows: Vec<(String, Cells)>,
    /// The version that the editor saw (`list_version`).
    pub seen: &'a str,
    /// How the journal calls it.
    pub action: &'static str,
}

/// A version on its way into the history.
pub(super) struct KeptList {
    list: String,
    /// What a folder had brought meanwhile is kept too.
    before: String,
    after: String,
}

impl KeptList {
    pub(super) fn of(
        list: &str,
        before: &[(String, Cells)],
        after: &[(String, Cells)],
    ) -> anyhow::Result<Self> {
        let (before, after) = (serde_json::to_string(before)?, serde_json::to_string(after)?);
        Ok(Self { list: list.to_owned(), before, after })
    }
}

impl EditedSheets {
    /// Their rows among all, sheet by sheet, in order.
    pub fn rows_among(&self, all: &[SheetRow]) -> anyhow::Result<Vec<(String, Cells)>> {
        let of = |sheet: &str| self.sheets.iter().any(|(name, _)| *name == sheet);
        let mut rows: Vec<&SheetRow> = all.iter().filter(|row| of(&row.sheet)).collect();
        rows.sort_by(|a, b| (&a.sheet, a.position).cmp(&(&b.sheet, b.position)));
        let read = |row: &SheetRow| {
            let cells = serde_json::from_str(&row.cells).context("cells of a kept sheet")?;
            Ok((row.sheet.clone(), cells))
        };
        rows.into_iter().map(read).collect()
    }

    fn tables(&self, rows: &[(String, Cells)]) -> Vec<Table> {
        let table = |(sheet, needed): &(&'static str, &'static [&'static str])| {
            let of_it: Vec<&Cells> =
                rows.iter().filter(|(of, _)| of == sheet).map(|(_, cells)| cells).collect();
            let mut heading: Vec<String> = needed.iter().map(|&name| name.to_owned()).collect();
            for column in of_it.iter().flat_map(|cells| cells.keys()) {
                if !heading.contains(column) {
                    heading.push(column.clone());
                }
            }
            let heading = season_folder::in_order(sheet, heading);
            let row = |(number, cells): (u32, &&Cells)| {
                let said = |column: &String| cells.get(column).cloned().unwrap_or_default();
                Row { number, cells: heading.iter().map(said).collect() }
            };
            let rows = (2..).zip(&of_it).map(row).collect();
            Table { name: (*sheet).to_owned(), rows, heading }
        };
        self.sheets.iter().map(table).collect()
    }
}

/// Names what the rows say; other rows, another name.
///
/// # Errors
/// None that can happen: cells are text.
pub fn list_version(rows: &[(String, Cells)]) -> anyhow::Result<String> {
    let digest = Sha256::digest(serde_json::to_vec(rows)?);
    Ok(digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// Whether the actor may do this, the caller has asked.
///
/// # Errors
/// See `RowRefusal`. Nothing is written then.
#[boxed]
pub async fn edit_list(
    house: &House,
    actor: &Actor,
    edit: ListEdit<'_>,
) -> Result<(), Failure<RowRefusal>> {
    let mut conn = house.store().read().await?;
    let before = kept_sheets::standing(&mut conn).await?;
    drop(conn);
    let formerly = edit.of.rows_among(&before)?;
    if list_version(&formerly)? != edit.seen {
        return Err(Failure::Refused(RowRefusal::Changed));
    }
    let wrong = |failure: Failure<Vec<SheetError>>| failure.map(RowRefusal::Wrong);
    let tables = edit.of.tables(&edit.rows);
    let mut incoming = Incoming::read(tables, &Halls::default(), before).map_err(wrong)?;
    let now = edit.of.rows_among(&rows_of(&incoming.season.to_tables())?)?;
    incoming.cause = edit.action;
    incoming.kept = Some(KeptList::of(edit.of.list, &formerly, &now)?);
    carry_out(house, actor, incoming).await.map_err(wrong)
}

/// With the change that it tells of.
pub(super) async fn keep(
    house: &House,
    actor: &Actor,
    change: &mut Change<'_>,
    kept: &KeptList,
) -> anyhow::Result<()> {
    let KeptList { list, before, after } = kept;
    let at = house.now();
    let newest = revisions::newest(change, Kind::List, list).await?;
    if newest.is_none_or(|newest| newest.body != *before) {
        let written = Written { body: before, author: IMPORT, at, seen: None };
        revisions::append(change, Kind::List, list, written).await?;
    }
    let written = Written { body: after, author: &actor.author(), at, seen: None };
    revisions::append(change, Kind::List, list, written).await?;
    Ok(())
}

/// Rows that differ in nothing but what they say to shoppers.
pub struct WordsEdit<'a> {
    pub of: EditedSheets,
    pub before: &'a [(String, Cells)],
    pub after: &'a [(String, Cells)],
    /// Of the prices in the rows.
    pub currency: Currency,
}

/// Publishes the words and keeps the version. The rows themselves are the caller's.
///
/// # Errors
/// A cell can't be read.
#[boxed]
pub async fn write_words(
    house: &House,
    actor: &Actor,
    change: &mut Change<'_>,
    edit: WordsEdit<'_>,
) -> anyhow::Result<()> {
    let WordsEdit { of, before, after, currency } = edit;
    let read = |rows| SeasonFolder::of_kept(&of.tables(rows), Some(currency));
    let (own, now) = (house.locales().fallback(), house.now());
    let writer = words::Writer { actor, own: own.language(), now };
    words::write(change, writer, &read(before)?, &read(after)?).await?;
    keep(house, actor, change, &KeptList::of(of.list, before, after)?).await
}
