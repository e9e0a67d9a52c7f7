//! A copy of the whole database while it is in use, what a copy is held against later, and where
//! it may be put back.

use crate::{Conn, Store, migrations::NO_BACKUP};
use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};
use sqlx::{AnyConnection, Connection};
use std::path::Path;

/// What a manifest says of a copy, to be found again in what is restored from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// The number of the newest migration.
    pub schema: i64,
    pub orders: i64,
    pub paid_orders: i64,
    pub tickets: i64,
    pub payments: i64,
    /// Minor units, of all currencies together: a sum to compare, not to spend.
    pub captured_minor: i64,
    pub ledger_entries: i64,
}

/// One moment of PostgreSQL's database, for as long as this is kept: another program reads the
/// same one under its name.
pub struct Snapshot {
    pub name: String,
    pub counts: Counts,
    /// Its transaction ends with the connection.
    _conn: AnyConnection,
}

impl Store {
    /// # Errors
    /// Not PostgreSQL, or it doesn't answer.
    #[boxed]
    pub async fn snapshot(&self) -> anyhow::Result<Snapshot> {
        ensure!(self.is_postgres(), "only PostgreSQL has snapshots");
        let mut conn = self.read().await?.detach();
        // Until the connection ends; before the moment is chosen.
        let shared = sqlx::query("select pg_advisory_lock_shared($1)").bind(NO_BACKUP);
        shared.execute(&mut conn).await?;
        sqlx::raw_sql("begin isolation level repeatable read read only").execute(&mut conn).await?;
        let name = sqlx::query_scalar("select pg_export_snapshot()").fetch_one(&mut conn).await?;
        let counts = counts(&mut conn).await?;
        Ok(Snapshot { name, counts, _conn: conn })
    }

    /// The embedded database as it is in one moment, into a file that is empty or not there.
    ///
    /// # Errors
    /// Not SQLite, or no room.
    #[boxed]
    pub async fn copy_to(&self, file: &Path) -> anyhow::Result<()> {
        ensure!(!self.is_postgres(), "only the embedded database is copied like this");
        let path = file.to_str().context("the copy's path is no text")?.to_owned();
        let mut conn = self.read().await?;
        let copied = sqlx::query("vacuum into $1").bind(path).execute(&mut *conn).await;
        copied.map(drop).with_context(|| format!("no copy into {}", file.display()))
    }

    #[boxed]
    pub async fn counts(&self) -> anyhow::Result<Counts> {
        counts(&mut *self.read().await?).await
    }

    /// After the copy was made, its refunds may have been tried, and kept cards charged: each is
    /// looked for at its bank before it is made. Gives the attempts to pay that wait.
    #[boxed]
    pub async fn mind_the_gap(&self) -> anyhow::Result<i64> {
        let mut conn = self.read().await?;
        sqlx::query(
            "update refunds set tries = 1 \
             where tries = 0 and done_at_ms is null and failed_at_ms is null",
        )
        .execute(&mut *conn)
        .await?;
        sqlx::query(
            "update payments set charged_at_ms = created_at_ms where charges is not null \
             and charged_at_ms is null and captured_at_ms is null and failed_at_ms is null",
        )
        .execute(&mut *conn)
        .await?;
        let waiting = "select count(*) from payments \
                       where captured_at_ms is null and failed_at_ms is null";
        Ok(sqlx::query_scalar(waiting).fetch_one(&mut *conn).await?)
    }
}

/// The counts of a copy, and whether SQLite finds it whole.
///
/// # Errors
/// It can't be read, or is damaged.
#[boxed]
pub async fn counts_of_file(file: &Path) -> anyhow::Result<Counts> {
    sqlx::any::install_default_drivers();
    let url = format!("sqlite://{}?mode=ro", file.display());
    let mut conn = AnyConnection::connect(&url).await.context("the copy can't be opened")?;
    let found: String = sqlx::query_scalar("pragma integrity_check").fetch_one(&mut conn).await?;
    ensure!(found == "ok", "the copy is damaged: {found}");
    let counts = counts(&mut conn).await;
    conn.close().await?;
    counts
}

/// Whether PostgreSQL's database has no tables yet, but the mark of a restore that has begun.
///
/// # Errors
/// It doesn't answer.
#[boxed]
pub async fn is_empty(url: &str) -> anyhow::Result<bool> {
    sqlx::any::install_default_drivers();
    let mut conn = AnyConnection::connect(url).await.context("the database can't be opened")?;
    let tables: i64 = sqlx::query_scalar(
        "select count(*) from information_schema.tables \
         where table_schema = 'public' and table_name <> 'unfinished_restore'",
    )
    .fetch_one(&mut conn)
    .await?;
    conn.close().await?;
    Ok(tables == 0)
}

/// A database beside the one that `url` names, made (`true`) or dropped.
///
/// # Errors
/// The user may not make databases.
#[boxed]
pub async fn scratch(url: &str, name: &str, is_made: bool) -> anyhow::Result<()> {
    ensure!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'), "no name: {name}");
    sqlx::any::install_default_drivers();
    let mut conn = AnyConnection::connect(url).await.context("the database can't be opened")?;
    let sql = match is_made {
        true => format!("create database {name}"),
        false => format!("drop database {name} with (force)"),
    };
    // The name was looked at above: letters, digits and underscores.
    let done = sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut conn).await;
    if let Err(error) = done {
        let user: String =
            sqlx::query_scalar("select cast(current_user as text)").fetch_one(&mut conn).await?;
        return Err(error).with_context(|| {
            format!(
                "a drill makes a database of its own and drops it again, which the user {user} \
                 needs the right for: alter role \"{user}\" createdb"
            )
        });
    }
    Ok(conn.close().await?)
}

async fn counts(conn: &mut Conn) -> anyhow::Result<Counts> {
    let (schema, orders, paid_orders, tickets, payments, captured_minor, ledger_entries) =
        sqlx::query_as(
            "select (select cast(coalesce(max(version), 0) as bigint) from _sqlx_migrations), \
               (select count(*) from orders), \
               (select count(*) from orders where paid_at_ms is not null), \
               (select count(*) from admissions where cancelled_at_ms is null), \
               (select count(*) from payments), \
               (select cast(coalesce(sum(captured_minor), 0) as bigint) from payments), \
               (select count(*) from ledger_entries)",
        )
        .fetch_one(conn)
        .await?;
    Ok(Counts { schema, orders, paid_orders, tickets, payments, captured_minor, ledger_entries })
}
