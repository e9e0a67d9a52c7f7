//! Who did what to which object; append-only, identities only (invariant 9).

use crate::Conn;
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

#[boxed]
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
