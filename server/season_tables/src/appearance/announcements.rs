//! What the house says at the top of every page, revision by revision.

use domain::moment::Moment;
use sqlx::Row;
use store::{Conn, catalogue::Change};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnouncementRow {
    pub revision: i64,
    /// JSON.
    pub body: String,
    pub written_at: Moment,
    /// A person's name, or the command.
    pub author: String,
}

/// None: there never was one.
#[boxed]
pub async fn newest(conn: &mut Conn) -> anyhow::Result<Option<AnnouncementRow>> {
    let row = sqlx::query(
        "select a.revision, a.body, a.written_at_ms, coalesce(staff.name, a.author) \
         from announcements a left join staff on staff.account_id = a.author \
         order by a.revision desc limit 1",
    )
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok(AnnouncementRow {
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
        "insert into announcements (revision, body, written_at_ms, author) \
         select coalesce(max(revision), 0) + 1, $1, $2, $3 from announcements returning revision",
    )
    .bind(body)
    .bind(now.0)
    .bind(author)
    .fetch_one(&mut **change)
    .await?;
    Ok(revision)
}
