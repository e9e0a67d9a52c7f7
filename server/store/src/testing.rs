//! Fresh databases for tests.

mod many_orders;

use crate::{Conn, Store, catalogue::Change};
use anyhow::Context;
use sqlx::{
    Column, Connection, Row, TypeInfo, ValueRef,
    any::{AnyRow, AnyTypeInfoKind},
};
use std::collections::BTreeMap;

pub use many_orders::copy_orders;

/// Names the server on which tests may make databases; without it they run on SQLite only.
pub const POSTGRES: &str = "PARTERRE_TEST_POSTGRES";

/// A new, empty, migrated database on the server that `PARTERRE_TEST_POSTGRES` names.
pub async fn fresh_postgres() -> anyhow::Result<Option<Store>> {
    match fresh_postgres_url().await? {
        Some(url) => Ok(Some(Store::connect(&url).await?)),
        None => Ok(None),
    }
}

/// The address of a new, empty database there.
#[expect(clippy::disallowed_methods, reason = "tests are told there where PostgreSQL is")]
#[boxed]
pub async fn fresh_postgres_url() -> anyhow::Result<Option<String>> {
    let Ok(server) = std::env::var(POSTGRES) else { return Ok(None) };
    sqlx::any::install_default_drivers();
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    let (base, _) = server.rsplit_once('/').context("the server's address names a database")?;
    let mut admin = sqlx::AnyConnection::connect(&server).await?;
    // The name is our own: letters and digits.
    sqlx::query(sqlx::AssertSqlSafe(format!("create database {name}"))).execute(&mut admin).await?;
    Ok(Some(format!("{base}/{name}")))
}

/// Runs statements on a database that no program has open, all of them or none.
#[boxed]
pub async fn load(url: &str, sql: &str) -> anyhow::Result<()> {
    sqlx::any::install_default_drivers();
    let mut conn = sqlx::AnyConnection::connect(url).await?;
    let sql = format!("begin; {sql} commit;");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut conn).await?;
    Ok(conn.close().await?)
}

/// Whether tests reach a PostgreSQL server.
#[expect(clippy::disallowed_methods, reason = "tests are told there where PostgreSQL is")]
pub fn has_postgres() -> bool {
    std::env::var(POSTGRES).is_ok()
}

/// A copy of a database there that nobody is connected to. Its commits don't wait for the disk.
#[expect(clippy::disallowed_methods, reason = "tests are told there where PostgreSQL is")]
#[boxed]
pub async fn copy_postgres(url: &str) -> anyhow::Result<String> {
    let (base, template) = url.rsplit_once('/').context("the address names a database")?;
    let name = format!("copy_{}", uuid::Uuid::now_v7().simple());
    on_server(&format!("create database {name} template {template}")).await?;
    on_server(&format!("alter database {name} set synchronous_commit = off")).await?;
    Ok(format!("{base}/{name}"))
}

/// Nobody may connect to it any more, and nobody is connected: it can be copied at any time.
#[boxed]
pub async fn close_postgres(url: &str) -> anyhow::Result<()> {
    let (_, name) = url.rsplit_once('/').context("the address names a database")?;
    on_server(&format!("alter database {name} with allow_connections false")).await?;
    on_server(&format!(
        "do $$ begin for i in 1..200 loop \
         perform pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'; \
         exit when not exists (select 1 from pg_stat_activity where datname = '{name}'); \
         perform pg_sleep(0.05); perform pg_stat_clear_snapshot(); end loop; end $$"
    ))
    .await
}

/// Whoever is connected to it is thrown out.
#[boxed]
pub async fn drop_postgres(url: &str) -> anyhow::Result<()> {
    let (_, name) = url.rsplit_once('/').context("the address names a database")?;
    on_server(&format!("drop database {name} with (force)")).await
}

#[expect(clippy::disallowed_methods, reason = "tests are told there where PostgreSQL is")]
async fn on_server(sql: &str) -> anyhow::Result<()> {
    let server = std::env::var(POSTGRES).context("no server is named")?;
    sqlx::any::install_default_drivers();
    let mut admin = sqlx::AnyConnection::connect(&server).await?;
    // The names are our own: letters and digits.
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut admin).await?;
    Ok(())
}

/// Nobody is connected any more, and on SQLite all of it is in the one file.
#[boxed]
pub async fn seal(store: &Store) -> anyhow::Result<()> {
    if !store.is_postgres() {
        let mut conn = store.read().await?;
        sqlx::raw_sql("pragma wal_checkpoint(truncate)").execute(&mut *conn).await?;
    }
    store.close().await;
    Ok(())
}

/// On SQLite: the disk is full, the database can't grow, or there is room again.
#[boxed]
pub async fn limit_size(store: &Store, full: bool) -> anyhow::Result<()> {
    let pages = if full { 1 } else { i32::MAX - 1 };
    let done: Result<(), crate::Failure<()>> = store
        .commit(move |tx| {
            Box::pin(async move {
                let sql = format!("pragma max_page_count = {pages}");
                sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await?;
                Ok(())
            })
        })
        .await;
    done.map_err(|failure| anyhow::anyhow!("{failure}"))
}

/// Rows of texts, by raw SQL that gives texts only.
#[boxed]
pub async fn rows(store: &Store, sql: &str) -> anyhow::Result<Vec<Vec<String>>> {
    let mut conn = store.read().await?;
    let found = sqlx::query(sqlx::AssertSqlSafe(sql.to_owned())).fetch_all(&mut *conn).await?;
    let row = |row: &AnyRow| (0..row.len()).map(|at| Ok(row.try_get(at)?)).collect();
    found.iter().map(row).collect()
}

/// Runs raw SQL inside the caller's transaction.
#[boxed]
pub async fn run(conn: &mut Conn, sql: &str) -> anyhow::Result<()> {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(conn).await?;
    Ok(())
}

/// Runs raw SQL: only for tests that plant what no use case would write.
#[expect(clippy::disallowed_methods, reason = "tests are told there where PostgreSQL is")]
#[boxed]
pub async fn plant(store: &Store, sql: &str) -> anyhow::Result<()> {
    let sql = sql.to_owned();
    let done: Result<(), crate::Failure<()>> = store
        .write(move |tx| {
            let sql = sql.clone();
            Box::pin(async move {
                sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await?;
                // Whatever it was, programs that keep the catalogue are to read it again.
                Change::begin(tx, uuid::Uuid::now_v7()).await?;
                Ok(())
            })
        })
        .await;
    done.map_err(|failure| anyhow::anyhow!("{failure}"))
}

/// One number by raw SQL.
#[boxed]
pub async fn number(store: &Store, sql: &str) -> anyhow::Result<i64> {
    let mut conn = store.read().await?;
    Ok(sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned())).fetch_one(&mut *conn).await?)
}

/// One text by raw SQL; None without a row.
#[boxed]
pub async fn text(store: &Store, sql: &str) -> anyhow::Result<Option<String>> {
    let mut conn = store.read().await?;
    let found = sqlx::query_scalar(sqlx::AssertSqlSafe(sql.to_owned()));
    Ok(found.fetch_optional(&mut *conn).await?)
}

/// Every row of every table as text, in the order of that text: two databases with the same
/// contents give the same. Whatever tables there are, hence `*`.
#[boxed]
pub async fn contents(store: &Store) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let mut conn = store.read().await?;
    let tables = match store.is_postgres() {
        true => {
            "select cast(table_name as text) from information_schema.tables \
             where table_schema = 'public'"
        }
        false => "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
    };
    let tables: Vec<String> = sqlx::query_scalar(tables).fetch_all(&mut *conn).await?;
    let mut contents = BTreeMap::new();
    for table in tables.into_iter().filter(|table| !table.starts_with('_')) {
        let sql = format!("select * from {table}");
        let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_all(&mut *conn).await?;
        let mut rows: Vec<String> = rows.iter().map(written).collect::<anyhow::Result<_>>()?;
        rows.sort_unstable();
        contents.insert(table, rows);
    }
    Ok(contents)
}

fn written(row: &AnyRow) -> anyhow::Result<String> {
    let mut cells = Vec::new();
    for at in 0..row.len() {
        let (value, name) = (row.try_get_raw(at)?, row.column(at).name());
        let kind = value.type_info().kind();
        let cell = match kind {
            _ if value.is_null() => "null".to_owned(),
            AnyTypeInfoKind::Text => row.try_get::<String, _>(at)?,
            AnyTypeInfoKind::Blob => format!("{:?}", row.try_get::<Vec<u8>, _>(at)?),
            kind if kind.is_integer() => row.try_get::<i64, _>(at)?.to_string(),
            _ => anyhow::bail!("{name} is {}, which no table has", value.type_info().name()),
        };
        cells.push(format!("{name}={cell}"));
    }
    Ok(cells.join(" "))
}

/// A payment at a gateway as the house's books have it, to be held against a bank's.
#[derive(Clone, Debug)]
pub struct Kept {
    pub reference: String,
    pub order: String,
    pub email: String,
    pub is_paid: bool,
    pub total_minor: i64,
    pub is_open: bool,
    pub captured_minor: i64,
    /// That the gateway said it gave back.
    pub refunded_minor: i64,
    /// Refunds that nobody has brought yet, or that were refused.
    pub owed_minor: i64,
    /// Of the whole order.
    pub tickets: i64,
}

#[boxed]
pub async fn kept(store: &Store) -> anyhow::Result<Vec<Kept>> {
    let mut conn = store.read().await?;
    let rows = sqlx::query(concat!(
        "select p.reference, o.id, o.email, o.total_minor, \
           case when o.paid_at_ms is null then 0 else 1 end, \
           case when p.captured_at_ms is null and p.failed_at_ms is null then 1 else 0 end, \
           coalesce(p.captured_minor, 0), \
           cast(coalesce((select sum(r.amount_minor) from refunds r \
             where r.payment_id = p.id and r.done_at_ms is not null), 0) as bigint), \
           cast(coalesce((select sum(r.amount_minor) from refunds r \
             where r.payment_id = p.id and r.done_at_ms is null), 0) as bigint), \
           (select count(*) from admissions a join order_lines l on l.id = a.order_line_id \
             where l.order_id = o.id and a.cancelled_at_ms is null) \
         from payments p join orders o on o.id = p.order_id \
         join merchant_accounts m on m.id = p.merchant_account_id where m.gateway not in ",
        crate::in_the_house!(),
        " order by p.reference"
    ))
    .fetch_all(&mut *conn)
    .await?;
    let read = |row: &AnyRow| -> Result<Kept, sqlx::Error> {
        Ok(Kept {
            reference: row.try_get(0)?,
            order: row.try_get(1)?,
            email: row.try_get(2)?,
            total_minor: row.try_get(3)?,
            is_paid: truth(row, 4)?,
            is_open: truth(row, 5)?,
            captured_minor: row.try_get(6)?,
            refunded_minor: row.try_get(7)?,
            owed_minor: row.try_get(8)?,
            tickets: row.try_get(9)?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// PostgreSQL's plain numbers are of four bytes, SQLite's of eight.
fn truth(row: &AnyRow, at: usize) -> Result<bool, sqlx::Error> {
    match row.try_get::<i64, _>(at) {
        Ok(number) => Ok(number != 0),
        Err(_) => Ok(row.try_get::<i32, _>(at)? != 0),
    }
}
