//! How the shop looks, revision by revision.

use domain::moment::Moment;
use sqlx::Row;
use store::{Conn, catalogue::Change};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookRow {
    pub revision: i64,
    /// JSON; empty: as delivered.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
}

/// What is shown; None: as delivered, and never changed.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Option<(i64, String)>> {
    let row = sqlx::query("select revision, body from looks order by revision desc limit 1")
        .fetch_optional(conn)
        .await?;
    row.map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).transpose()
}

/// The newest first.
#[boxed]
pub async fn history(conn: &mut Conn, most: i64) -> anyhow::Result<Vec<LookRow>> {
    let rows = sqlx::query(
        "select looks.revision, looks.body, looks.written_at_ms, \
         coalesce(staff.name, looks.author) from looks \
         left join staff on staff.account_id = looks.author \
         order by looks.revision desc limit $1",
    )
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
pub async fn body(conn: &mut Conn, revision: i64) -> anyhow::Result<Option<String>> {
    let found = sqlx::query_scalar("select body from looks where revision = $1")
        .bind(revision)
        .fetch_optional(conn)
        .await?;
    Ok(found)
}

/// Gives its revision.
#[boxed]
pub async fn append(
    change: &mut Change<'_>,
    body: &str,
    author: &str,
    now: Moment,
) -> anyhow::Result<i64> {
    let revision = sqlx::query_scalar(
        "insert into looks (revision, body, written_at_ms, author) \
         select coalesce(max(revision), 0) + 1, $1, $2, $3 from looks returning revision",
    )
    .bind(body)
    .bind(now.0)
    .bind(author)
    .fetch_one(&mut **change)
    .await?;
    Ok(revision)
}
