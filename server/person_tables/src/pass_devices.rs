//! Phones that keep passes, and which of them are to be told that a pass has changed.

use crate::passes::Due;
use domain::{id::PassId, moment::Moment};
use store::{
    Conn,
    columns::{Columns, has_no_nul},
};

/// A phone keeps a pass.
#[derive(Clone, Debug)]
pub struct Registration<'a> {
    /// As the phone names itself.
    pub device: &'a str,
    pub pass: PassId,
    pub push_token: &'a str,
    pub at: Moment,
}

#[boxed]
pub async fn count(conn: &mut Conn, pass: PassId) -> anyhow::Result<i64> {
    let count = sqlx::query_scalar("select count(*) from pass_devices where pass_id = $1");
    Ok(count.bind(pass.to_string()).fetch_one(conn).await?)
}

/// True: it was not there before.
#[boxed]
pub async fn register(conn: &mut Conn, new: &Registration<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into pass_devices (device, pass_id, push_token, registered_at_ms) \
         values ($1, $2, $3, $4) on conflict (device, pass_id) do nothing",
    )
    .bind(new.device)
    .bind(new.pass.to_string())
    .bind(new.push_token)
    .bind(new.at.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(true);
    }
    // Apple gives a phone a new token from time to time.
    sqlx::query("update pass_devices set push_token = $3 where device = $1 and pass_id = $2")
        .bind(new.device)
        .bind(new.pass.to_string())
        .bind(new.push_token)
        .execute(conn)
        .await?;
    Ok(false)
}

#[boxed]
pub async fn unregister(conn: &mut Conn, device: &str, pass: PassId) -> anyhow::Result<()> {
    sqlx::query("delete from pass_devices where device = $1 and pass_id = $2")
        .bind(device)
        .bind(pass.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Passes of a phone that changed after `since`, with when the last of them did.
#[boxed]
pub async fn changed_since(
    conn: &mut Conn,
    device: &str,
    since: Moment,
) -> anyhow::Result<Vec<(PassId, Moment)>> {
    if !has_no_nul(device) {
        return Ok(Vec::new());
    }
    sqlx::query(
        "select p.id, p.changed_at_ms from pass_devices d join passes p on p.id = d.pass_id \
         where d.device = $1 and p.changed_at_ms > $2 order by p.changed_at_ms, p.id",
    )
    .bind(device)
    .bind(since.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.moment("changed_at_ms")?)))
    .collect()
}

/// Tokens of phones that are to be told; each once, however many of its passes changed.
#[boxed]
pub async fn push_due(conn: &mut Conn, now: Moment, most: i64) -> anyhow::Result<Vec<Due<String>>> {
    sqlx::query(
        "select push_token, max(push_due_at_ms) as due_at_ms, max(push_tries) as tries \
         from pass_devices where push_due_at_ms <= $1 group by push_token \
         order by min(push_due_at_ms), push_token limit $2",
    )
    .bind(now.0)
    .bind(most)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Due {
            what: row.text("push_token")?,
            due_at: row.moment("due_at_ms")?,
            tries: row.number("tries")?,
        })
    })
    .collect()
}

/// The phone was told of all that had changed then; with `again_at` it was not.
#[boxed]
pub async fn push_done(
    conn: &mut Conn,
    due: &Due<String>,
    again_at: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update pass_devices set push_due_at_ms = $3, push_tries = $4 \
         where push_token = $1 and push_due_at_ms <= $2",
    )
    .bind(&due.what)
    .bind(due.due_at.0)
    .bind(again_at.map(|at| at.0))
    .bind(again_at.map_or(0, |_| i64::from(due.tries) + 1))
    .execute(conn)
    .await?;
    Ok(())
}

/// Apple knows the token no more: the pass was taken out of the phone.
#[boxed]
pub async fn forget_token(conn: &mut Conn, push_token: &str) -> anyhow::Result<()> {
    sqlx::query("delete from pass_devices where push_token = $1")
        .bind(push_token)
        .execute(conn)
        .await?;
    Ok(())
}

/// Of passes that nobody compares any more since then.
#[boxed]
pub async fn forget_kept_until(conn: &mut Conn, before: Moment) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "delete from pass_devices where pass_id in \
         (select id from passes where kept_until_ms <= $1)",
    );
    Ok(done.bind(before.0).execute(conn).await?.rows_affected())
}
