//! Effects outside the building, written in the transaction of their cause and delivered by
//! workers that hold a lease. One effect, one row: its dedupe key decides.

use crate::{Conn, columns::Columns};
use domain::{id::OutboxId, moment::Moment};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub id: OutboxId,
    pub topic: String,
    /// JSON with identities, no personal data.
    pub payload: String,
    /// Counts this delivery; also tells it from one whose lease ran out.
    pub attempts: u32,
}

/// What became of an effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// Its `dedupe_key`.
    pub key: String,
    pub created_at: Moment,
    pub done_at: Option<Moment>,
    pub last_error: Option<String>,
    /// It was sent, and came back.
    pub bounced_at: Option<Moment>,
}

/// Stands for the last error of what was done without being sent.
pub const DROPPED: &str = "dropped";

/// An effect to be delivered once.
pub struct NewMessage<'a> {
    pub id: OutboxId,
    pub topic: &'a str,
    pub dedupe_key: &'a str,
    pub subject_id: &'a str,
    pub payload: &'a str,
    pub created_at: Moment,
}

/// False: the same effect was asked for before.
#[boxed]
pub async fn enqueue(conn: &mut Conn, message: &NewMessage<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into outbox (id, topic, dedupe_key, subject_id, payload, created_at_ms, \
         run_at_ms, attempts) values ($1, $2, $3, $4, $5, $6, $6, 0) \
         on conflict (dedupe_key) do nothing",
    )
    .bind(message.id.to_string())
    .bind(message.topic)
    .bind(message.dedupe_key)
    .bind(message.subject_id)
    .bind(message.payload)
    .bind(message.created_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether anything waits to be delivered. What waits after a restore is left to staff.
#[boxed]
pub async fn is_due(conn: &mut Conn, now: Moment) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from outbox where done_at_ms is null and dead_at_ms is null \
         and run_at_ms <= $1 and (leased_until_ms is null or leased_until_ms <= $1) \
         and not exists (select 1 from restore_waits w \
           where w.subject_id = outbox.id and w.ended_at_ms is null) limit 1",
    )
    .bind(now.0)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

/// Takes the message that waits longest for this worker until `leased_until`. None also when
/// another worker took the same one at the same moment. The outer conditions repeat the inner
/// ones: without them PostgreSQL hands the same row to two workers.
#[boxed]
pub async fn claim(
    conn: &mut Conn,
    now: Moment,
    leased_until: Moment,
) -> anyhow::Result<Option<Message>> {
    let row = sqlx::query(
        "update outbox set leased_until_ms = $2, attempts = attempts + 1 \
         where id = (select id from outbox where done_at_ms is null and dead_at_ms is null \
           and run_at_ms <= $1 and (leased_until_ms is null or leased_until_ms <= $1) \
           and not exists (select 1 from restore_waits w \
             where w.subject_id = outbox.id and w.ended_at_ms is null) \
           order by run_at_ms, id limit 1) \
         and done_at_ms is null and dead_at_ms is null \
         and run_at_ms <= $1 and (leased_until_ms is null or leased_until_ms <= $1) \
         returning id, topic, payload, attempts",
    )
    .bind(now.0)
    .bind(leased_until.0)
    .fetch_optional(conn)
    .await?;
    row.as_ref().map(message).transpose()
}

/// False: its lease has run out, and another worker may have it.
#[boxed]
pub async fn is_leased(conn: &mut Conn, message: &Message, now: Moment) -> anyhow::Result<bool> {
    let found = sqlx::query(
        "select id from outbox where id = $1 and attempts = $2 and done_at_ms is null \
         and dead_at_ms is null and leased_until_ms > $3",
    )
    .bind(message.id.to_string())
    .bind(i64::from(message.attempts))
    .bind(now.0)
    .fetch_optional(conn)
    .await?;
    Ok(found.is_some())
}

fn message(row: &AnyRow) -> anyhow::Result<Message> {
    Ok(Message {
        id: row.id("id")?,
        topic: row.text("topic")?,
        payload: row.text("payload")?,
        attempts: row.number("attempts")?,
    })
}

/// False: the lease had run out and another worker has it.
/// `drop`: nothing was sent, since there is nothing to say any more.
#[boxed]
pub async fn mark_done(
    conn: &mut Conn,
    message: &Message,
    at: Moment,
    drop: bool,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update outbox set done_at_ms = $3, leased_until_ms = null, last_error = $4 \
         where id = $1 and attempts = $2 and done_at_ms is null",
    )
    .bind(message.id.to_string())
    .bind(i64::from(message.attempts))
    .bind(at.0)
    .bind(drop.then_some(DROPPED))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Nobody sends it any more: it left before the database was put back.
#[boxed]
pub async fn drop_waiting(conn: &mut Conn, id: &str, at: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update outbox set done_at_ms = $2, leased_until_ms = null, last_error = $3 \
         where id = $1 and done_at_ms is null and dead_at_ms is null",
    )
    .bind(id)
    .bind(at.0)
    .bind(DROPPED)
    .execute(conn)
    .await?;
    Ok(())
}

/// Waits until `run_at`; for ever when `dead_at` is set.
#[boxed]
pub async fn mark_failed(
    conn: &mut Conn,
    message: &Message,
    error: &str,
    run_at: Moment,
    dead_at: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update outbox set run_at_ms = $3, leased_until_ms = null, last_error = $4, \
         dead_at_ms = $5 where id = $1 and attempts = $2 and done_at_ms is null",
    )
    .bind(message.id.to_string())
    .bind(i64::from(message.attempts))
    .bind(run_at.0)
    .bind(error)
    .bind(dead_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(())
}

/// How many effects about one subject have keys that begin so. The beginning is our own text of
/// identities, without a sign that `like` reads otherwise.
#[boxed]
pub async fn count_by_key(
    conn: &mut Conn,
    subject_id: &str,
    beginning: &str,
) -> anyhow::Result<usize> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from outbox where subject_id = $1 and dedupe_key like $2",
    )
    .bind(subject_id)
    .bind(format!("{beginning}%"))
    .fetch_one(conn)
    .await?;
    Ok(usize::try_from(count)?)
}

/// All effects of a topic about one subject, the oldest first.
#[boxed]
pub async fn of_subject(
    conn: &mut Conn,
    topic: &str,
    subject_id: &str,
) -> anyhow::Result<Vec<Delivery>> {
    sqlx::query(
        "select dedupe_key, created_at_ms, done_at_ms, last_error, bounced_at_ms from outbox \
         where subject_id = $2 and topic = $1 order by created_at_ms, id",
    )
    .bind(topic)
    .bind(subject_id)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Delivery {
            key: row.text("dedupe_key")?,
            created_at: row.moment("created_at_ms")?,
            done_at: row.moment_or_none("done_at_ms")?,
            last_error: row.text_or_none("last_error")?,
            bounced_at: row.moment_or_none("bounced_at_ms")?,
        })
    })
    .collect()
}

/// What was sent could not be delivered. False: nothing was sent by this identity, or it is known.
#[boxed]
pub async fn mark_bounced(conn: &mut Conn, id: OutboxId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update outbox set bounced_at_ms = $2 where id = $1 and done_at_ms is not null \
         and last_error is null and bounced_at_ms is null",
    )
    .bind(id.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What has this key is still to be done.
#[boxed]
pub async fn is_waiting(conn: &mut Conn, dedupe_key: &str) -> anyhow::Result<bool> {
    let found = sqlx::query("select id from outbox where dedupe_key = $1 and done_at_ms is null");
    Ok(found.bind(dedupe_key).fetch_optional(conn).await?.is_some())
}
