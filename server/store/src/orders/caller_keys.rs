//! Keys by which callers name their requests, with what they asked for under each.

use crate::{Conn, columns::Columns};

/// Whose a key is, once a request has asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Of this request, which is the first with this key.
    New,
    /// Of the same request, which has made its order.
    Before,
    /// Of another request.
    ByAnother,
}

/// In the transaction that makes the order.
#[boxed]
pub async fn claim(conn: &mut Conn, key: &str, content: &str) -> anyhow::Result<Claimed> {
    let done = sqlx::query(
        "insert into caller_keys (idempotency_key, content) values ($1, $2) \
         on conflict (idempotency_key) do nothing",
    )
    .bind(key)
    .bind(content)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(Claimed::New);
    }
    match content_of(conn, key).await?.as_deref() == Some(content) {
        true => Ok(Claimed::Before),
        false => Ok(Claimed::ByAnother),
    }
}

/// What was asked for under this key. None: nobody used it.
#[boxed]
pub async fn content_of(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    sqlx::query("select content from caller_keys where idempotency_key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?
        .map(|row| row.text("content"))
        .transpose()
}
