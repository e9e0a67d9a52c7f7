//! Looks beside the house's own, revision by revision, and what they can be for.

use crate::appearance::looks::LookRow;
use domain::moment::Moment;
use sqlx::Row;
use std::collections::HashMap;
use store::{Conn, catalogue::Change};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandRow {
    pub key: String,
    pub revision: i64,
    /// JSON; empty: no longer shown.
    pub body: String,
}

/// The newest revision of each brand, by key.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Vec<BrandRow>> {
    let rows = sqlx::query(
        "select key, revision, body from brands where revision = \
         (select max(other.revision) from brands as other where other.key = brands.key) \
         order by key",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(BrandRow { key: row.try_get(0)?, revision: row.try_get(1)?, body: row.try_get(2)? })
        })
        .collect()
}

/// The newest first.
#[boxed]
pub async fn history(conn: &mut Conn, key: &str, most: i64) -> anyhow::Result<Vec<LookRow>> {
    let rows = sqlx::query(
        "select brands.revision, brands.body, brands.written_at_ms, \
         coalesce(staff.name, brands.author) from brands \
         left join staff on staff.account_id = brands.author \
         where brands.key = $1 order by brands.revision desc limit $2",
    )
    .bind(key)
    .bind(most)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(LookRow {
                revision: row.try_get(0)?,
                body: row.try_get(1)?,
                written_at: Moment(row.try_get(2)?),
                author: row.try_get(3)?,
            })
        })
        .collect()
}

#[boxed]
pub async fn body(conn: &mut Conn, key: &str, revision: i64) -> anyhow::Result<Option<String>> {
    let found = sqlx::query_scalar("select body from brands where key = $1 and revision = $2")
        .bind(key)
        .bind(revision)
        .fetch_optional(conn)
        .await?;
    Ok(found)
}

/// After `seen`, the newest revision of this brand; its key decides who of two was faster.
#[boxed]
pub async fn append(
    change: &mut Change<'_>,
    row: &BrandRow,
    author: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into brands (key, revision, body, written_at_ms, author) \
         values ($1, $2, $3, $4, $5)",
    )
    .bind(&row.key)
    .bind(row.revision)
    .bind(&row.body)
    .bind(now.0)
    .bind(author)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// Ids of companies and venues, by `company:…` and `venue:…`.
#[boxed]
pub async fn places(conn: &mut Conn) -> anyhow::Result<HashMap<String, String>> {
    let rows = sqlx::query(
        "select 'company:' || key, id from companies union all \
         select 'venue:' || key, id from venues",
    )
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
