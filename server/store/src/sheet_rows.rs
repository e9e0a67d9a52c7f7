//! A season's sheets as they were handed over.

use crate::{Conn, catalogue::Change};
use sqlx::Row;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    pub sheet: String,
    /// What names the row in its sheet.
    pub key: String,
    pub position: i64,
    /// JSON of column → text.
    pub cells: String,
}

/// Sheet by sheet, in the order of their rows.
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<SheetRow>> {
    let rows = sqlx::query(
        "select sheet, key, position, cells from sheet_rows order by sheet, position, key",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SheetRow {
                sheet: row.try_get(0)?,
                key: row.try_get(1)?,
                position: row.try_get(2)?,
                cells: row.try_get(3)?,
            })
        })
        .collect()
}

/// Replaces the row of this name.
pub async fn write(change: &mut Change<'_>, row: &SheetRow) -> anyhow::Result<()> {
    sqlx::query(
        "insert into sheet_rows (sheet, key, position, cells) values ($1, $2, $3, $4) \
         on conflict (sheet, key) do update set position = $3, cells = $4",
    )
    .bind(&row.sheet)
    .bind(&row.key)
    .bind(row.position)
    .bind(&row.cells)
    .execute(&mut **change)
    .await?;
    Ok(())
}

pub async fn remove(change: &mut Change<'_>, sheet: &str, key: &str) -> anyhow::Result<()> {
    sqlx::query("delete from sheet_rows where sheet = $1 and key = $2")
        .bind(sheet)
        .bind(key)
        .execute(&mut **change)
        .await?;
    Ok(())
}
