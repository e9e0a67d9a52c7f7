//! A season's sheets as they were handed over.

use database::bulk;
use sqlx::{Row, any::AnyRow};
use std::collections::BTreeMap;
use store::{Conn, catalogue::Change};

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
#[boxed]
pub async fn all(conn: &mut Conn) -> anyhow::Result<Vec<SheetRow>> {
    let rows = sqlx::query(
        "select sheet, key, position, cells from sheet_rows order by sheet, position, key",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(row_of).collect()
}

/// All but those of two sheets.
#[boxed]
pub async fn but(conn: &mut Conn, without: &[&str; 2]) -> anyhow::Result<Vec<SheetRow>> {
    let rows = sqlx::query(
        "select sheet, key, position, cells from sheet_rows where sheet <> $1 and sheet <> $2 \
         order by sheet, position, key",
    )
    .bind(without[0])
    .bind(without[1])
    .fetch_all(conn)
    .await?;
    rows.iter().map(row_of).collect()
}

/// Of one sheet, in the order of its rows.
#[boxed]
pub async fn of_sheet(conn: &mut Conn, sheet: &str) -> anyhow::Result<Vec<SheetRow>> {
    let rows = sqlx::query(
        "select sheet, key, position, cells from sheet_rows where sheet = $1 \
         order by position, key",
    )
    .bind(sheet)
    .fetch_all(conn)
    .await?;
    rows.iter().map(row_of).collect()
}

#[boxed]
pub async fn one(conn: &mut Conn, sheet: &str, key: &str) -> anyhow::Result<Option<SheetRow>> {
    let row = sqlx::query(
        "select sheet, key, position, cells from sheet_rows where sheet = $1 and key = $2",
    )
    .bind(sheet)
    .bind(key)
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(row_of).transpose()
}

fn row_of(row: &AnyRow) -> anyhow::Result<SheetRow> {
    Ok(SheetRow {
        sheet: row.try_get(0)?,
        key: row.try_get(1)?,
        position: row.try_get(2)?,
        cells: row.try_get(3)?,
    })
}

/// Replaces the row of this name.
#[boxed]
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

#[boxed]
pub async fn remove(change: &mut Change<'_>, sheet: &str, key: &str) -> anyhow::Result<()> {
    sqlx::query("delete from sheet_rows where sheet = $1 and key = $2")
        .bind(sheet)
        .bind(key)
        .execute(&mut **change)
        .await?;
    Ok(())
}

/// Key of the row of the sheet `codes` that a promo code comes from.
#[boxed]
pub async fn code_rule(conn: &mut Conn, code: &str) -> anyhow::Result<Option<String>> {
    let found = sqlx::query_scalar("select rule from promo_codes where code = $1")
        .bind(code)
        .fetch_optional(conn)
        .await?;
    Ok(found)
}

/// Makes codes of a row known; gives how many were new.
#[boxed]
pub async fn add_codes(
    change: &mut Change<'_>,
    rule: &str,
    codes: &[String],
) -> anyhow::Result<u64> {
    let sql = "insert into promo_codes (code, rule)";
    let known = "on conflict (code) do nothing";
    bulk::insert_or(change, sql, known, 2, codes, |insert, code| insert.bind(code).bind(rule)).await
}

#[boxed]
pub async fn count_codes(conn: &mut Conn, rule: &str) -> anyhow::Result<i64> {
    let count = sqlx::query_scalar("select count(*) from promo_codes where rule = $1")
        .bind(rule)
        .fetch_one(conn)
        .await?;
    Ok(count)
}

/// In their own order.
#[boxed]
pub async fn codes(conn: &mut Conn, rule: &str) -> anyhow::Result<Vec<String>> {
    let codes = sqlx::query_scalar("select code from promo_codes where rule = $1 order by code")
        .bind(rule)
        .fetch_all(conn)
        .await?;
    Ok(codes)
}

/// Codes whose row was taken out.
#[boxed]
pub async fn forget_codes(change: &mut Change<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "delete from promo_codes where not exists (select 1 from sheet_rows \
         where sheet_rows.sheet = 'codes' and sheet_rows.key = promo_codes.rule)",
    )
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// Codes that stand in rows of their own, by those rows.
#[boxed]
pub async fn add_own_codes(
    change: &mut Change<'_>,
    by_rule: &BTreeMap<String, Vec<String>>,
) -> anyhow::Result<()> {
    let all: Vec<(&String, &String)> = by_rule
        .iter()
        .flat_map(|(rule, codes)| codes.iter().map(move |code| (code, rule)))
        .collect();
    let sql = "insert into promo_codes (code, rule)";
    let known = "on conflict (code) do update set rule = excluded.rule";
    bulk::insert_or(change, sql, known, 2, &all, |insert, (code, rule)| {
        insert.bind(code.as_str()).bind(rule.as_str())
    })
    .await?;
    Ok(())
}
