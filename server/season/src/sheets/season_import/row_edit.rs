//! One row of a sheet changed by a page: the same as if the sheet had come again with that row.

use super::{
    Incoming, carry_out,
    list_edit::{Cells, KeptList},
};
use crate::sheets::{kept_sheets, season_folder::Halls};
use documents::sheets::SheetError;
use domain::people::actor::Actor;
use house::{Failure, House};
use season_tables::season::sheet_rows::SheetRow;
use sha2::{Digest, Sha256};

/// A row that exists, by its sheet and key.
pub(crate) struct RowEdit<'a> {
    pub sheet: &'static str,
    /// The sheets whose rows its cells name.
    pub beside: &'static [&'static str],
    pub key: &'a str,
    /// What its columns are to say; an empty one says nothing. Others stay as they are.
    pub cells: Cells,
    /// How its history is called, and what the page shows of it before the change.
    pub history: String,
    pub shown: Cells,
    /// The row as its editor saw it (`version`).
    pub seen: &'a str,
    /// How the journal calls it.
    pub action: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowRefusal {
    Unknown,
    /// Somebody else changed it since it was seen.
    Changed,
    Wrong(Vec<SheetError>),
}

/// Names what a row says; another row, another name.
pub(crate) fn version(row: &SheetRow) -> String {
    let digest = Sha256::digest(row.cells.as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether the actor may do this, the caller has asked.
///
/// # Errors
/// See `RowRefusal`. Nothing is written then.
pub(crate) async fn edit_row(
    house: &House,
    actor: &Actor,
    edit: &RowEdit<'_>,
) -> Result<(), Failure<RowRefusal>> {
    let mut conn = house.store().read().await?;
    let before = kept_sheets::standing(&mut conn).await?;
    drop(conn);
    let is_meant = |row: &&SheetRow| row.sheet == edit.sheet && row.key == edit.key;
    let Some(row) = before.iter().find(is_meant) else {
        return Err(Failure::Refused(RowRefusal::Unknown));
    };
    if version(row) != edit.seen {
        return Err(Failure::Refused(RowRefusal::Changed));
    }
    let mut cells: Cells = serde_json::from_str(&row.cells).map_err(anyhow::Error::from)?;
    put(&mut cells, &edit.cells);
    let cells = serde_json::to_string(&cells).map_err(anyhow::Error::from)?;
    let edited = SheetRow { cells, ..row.clone() };
    let is_brought = |sheet: &str| sheet == edit.sheet || edit.beside.contains(&sheet);
    let rows: Vec<SheetRow> = before
        .iter()
        .filter(|row| is_brought(&row.sheet))
        .map(|row| if is_meant(&row) { edited.clone() } else { row.clone() })
        .collect();
    let tables = kept_sheets::tables_of(&rows)?;
    let wrong = |failure: Failure<Vec<SheetError>>| failure.map(RowRefusal::Wrong);
    let mut incoming = Incoming::read(tables, &Halls::default(), before).map_err(wrong)?;
    incoming.cause = edit.action;
    let mut shown = edit.shown.clone();
    put(&mut shown, &edit.cells);
    if shown != edit.shown {
        let version = |cells: &Cells| [(edit.sheet.to_owned(), cells.clone())];
        let (before, after) = (version(&edit.shown), version(&shown));
        incoming.kept = Some(KeptList::of(&edit.history, &before, &after)?);
    }
    carry_out(house, actor, incoming).await.map_err(wrong)
}

fn put(into: &mut Cells, cells: &Cells) {
    for (column, text) in cells {
        match text.is_empty() {
            true => drop(into.remove(column)),
            false => drop(into.insert(column.clone(), text.clone())),
        }
    }
}
