//! Who did what to which object, when, from which channel: append-only, in the transaction of
//! the deed. Identities only, no personal data (invariant 9).

use crate::{Conn, columns::Columns};
use domain::moment::Moment;
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
pub struct JournalRow {
    pub id: Uuid,
    pub at: Moment,
    pub actor: String,
    pub actor_id: String,
    pub channel: String,
    /// Area and verb: `order.place`, `payment.capture`.
    pub action: String,
    pub subject: String,
    pub subject_id: String,
    /// JSON, or empty.
    pub detail: String,
}

pub async fn write(conn: &mut Conn, row: &JournalRow) -> anyhow::Result<()> {
    sqlx::query(
        "insert into journal (id, at_ms, actor, actor_id, channel, action, subject, subject_id, \
         detail) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(row.id.to_string())
    .bind(row.at.0)
    .bind(&row.actor)
    .bind(&row.actor_id)
    .bind(&row.channel)
    .bind(&row.action)
    .bind(&row.subject)
    .bind(&row.subject_id)
    .bind(&row.detail)
    .execute(conn)
    .await?;
    Ok(())
}

/// What happened to an object, in the order of time.
pub async fn of_subject(conn: &mut Conn, subject_id: &str) -> anyhow::Result<Vec<JournalRow>> {
    sqlx::query(
        "select id, at_ms, actor, actor_id, channel, action, subject, subject_id, detail \
         from journal where subject_id = $1 order by at_ms, id",
    )
    .bind(subject_id)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(JournalRow {
            id: row.id("id")?,
            at: row.moment("at_ms")?,
            actor: row.text("actor")?,
            actor_id: row.text("actor_id")?,
            channel: row.text("channel")?,
            action: row.text("action")?,
            subject: row.text("subject")?,
            subject_id: row.text("subject_id")?,
            detail: row.text("detail")?,
        })
    })
    .collect()
}
