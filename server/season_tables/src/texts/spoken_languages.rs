//! Which languages the house speaks beside its own, choice by choice.

use domain::moment::Moment;
use sqlx::Row;
use store::{Conn, catalogue::Change};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokenRow {
    pub revision: i64,
    /// JSON: codes in the order of the menu.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
}

/// None: there never was one.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Option<SpokenRow>> {
    let row = sqlx::query(
        "select a.revision, a.body, a.written_at_ms, coalesce(staff.name, a.author) \
         from spoken_languages a left join staff on staff.account_id = a.author \
         order by a.revision desc limit 1",
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(SpokenRow {
            revision: row.try_get(0)?,
            body: row.try_get(1)?,
            written_at: Moment(row.try_get(2)?),
            author: row.try_get(3)?,
        })
    })
    .transpose()
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
        "insert into spoken_languages (revision, body, written_at_ms, author) \
         select coalesce(max(revision), 0) + 1, $1, $2, $3 from spoken_languages \
         returning revision",
    )
    .bind(body)
    .bind(now.0)
    .bind(author)
    .fetch_one(&mut **change)
    .await?;
    Ok(revision)
}
