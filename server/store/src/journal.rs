//! Who did what to which object; append-only, identities only (invariant 9).

use crate::{Conn, columns::Columns};
use domain::moment::Moment;

pub struct Entry<'a> {
    pub id: uuid::Uuid,
    pub at: Moment,
    pub actor: &'a str,
    pub actor_id: &'a str,
    pub channel: &'a str,
    pub action: &'a str,
    pub subject: &'a str,
    pub subject_id: &'a str,
    /// Facts in short, without personal data.
    pub detail: &'a str,
}

pub async fn write(conn: &mut Conn, entry: &Entry<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into journal (id, at_ms, actor, actor_id, channel, action, subject, subject_id, \
         detail) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(entry.id.to_string())
    .bind(entry.at.0)
    .bind(entry.actor)
    .bind(entry.actor_id)
    .bind(entry.channel)
    .bind(entry.action)
    .bind(entry.subject)
    .bind(entry.subject_id)
    .bind(entry.detail)
    .execute(conn)
    .await?;
    Ok(())
}

/// A row as it was written, for timelines.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub at: Moment,
    pub actor: String,
    pub actor_id: String,
    pub channel: String,
    pub action: String,
    pub detail: String,
}

/// What happened to an object, in the order of time.
pub async fn of_subject(conn: &mut Conn, subject_id: &str) -> anyhow::Result<Vec<Written>> {
    sqlx::query(
        "select at_ms, actor, actor_id, channel, action, detail \
         from journal where subject_id = $1 order by at_ms, id",
    )
    .bind(subject_id)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Written {
            at: row.moment("at_ms")?,
            actor: row.text("actor")?,
            actor_id: row.text("actor_id")?,
            channel: row.text("channel")?,
            action: row.text("action")?,
            detail: row.text("detail")?,
        })
    })
    .collect()
}
