//! A part of a transaction that may fail by itself: what it wrote is undone, and the rest stands.

use crate::Conn;
use anyhow::Context;

#[boxed]
pub async fn begin(conn: &mut Conn) -> anyhow::Result<()> {
    execute(conn, "savepoint part").await
}

/// Of the last one that was begun.
#[boxed]
pub async fn end(conn: &mut Conn, keep: bool) -> anyhow::Result<()> {
    if !keep {
        execute(conn, "rollback to savepoint part").await?;
    }
    execute(conn, "release savepoint part").await
}

async fn execute(conn: &mut Conn, sql: &'static str) -> anyhow::Result<()> {
    sqlx::raw_sql(sql).execute(conn).await.map(drop).with_context(|| format!("{sql} failed"))
}
