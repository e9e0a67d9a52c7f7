//! Fills a database with copies of the orders that it has, quickly and by SQL alone, so that
//! somebody can measure a house that has sold for years.

use crate::Store;
use anyhow::Context;
use sqlx::AssertSqlSafe;

/// Copies made by one statement.
const AT_ONCE: i64 = 50_000;

/// Tables with the columns that hold identities, and those whose text must be unique.
const TABLES: [(&str, &[&str], &[&str]); 14] = [
    ("baskets", &["id"], &[]),
    ("orders", &["id", "basket_id"], &["code", "secret", "idempotency_key"]),
    ("order_lines", &["id", "order_id"], &[]),
    ("order_line_stages", &["line_id"], &[]),
    ("order_shares", &["order_id"], &[]),
    ("payments", &["id", "order_id"], &["reference"]),
    ("admissions", &["id", "order_line_id"], &[]),
    ("barcodes", &["id"], &["code"]),
    ("barcode_admissions", &["barcode_id", "admission_id"], &[]),
    ("ledger_entries", &["id", "transaction_id", "order_id", "payment_id"], &[]),
    ("journal", &["id", "subject_id"], &[]),
    ("outbox", &["id", "subject_id"], &["dedupe_key"]),
    ("invoices", &["id", "order_id"], &[]),
    ("invoice_lines", &["invoice_id"], &[]),
];

/// Copies every paid order `count` times. The database must hold few orders before.
///
/// # Errors
/// The database refuses a row.
#[boxed]
pub async fn copy_orders(store: &Store, count: i64) -> anyhow::Result<()> {
    let mut statements = Vec::new();
    for (table, ids, unique) in TABLES {
        let columns = columns(store, table).await?;
        let copied: Vec<String> = columns
            .iter()
            .map(|column| copied_value(store.is_postgres(), table, column, ids, unique))
            .collect();
        statements.push((table, columns.join(", "), copied.join(", ")));
    }
    // What was there before: copies are not copied again.
    for (table, _, _) in &statements {
        run(store, &format!("create table seed_{table} as select * from {table}")).await?;
    }
    for (table, columns, copied) in &statements {
        let only = if *table == "journal" { "and t.subject = 'order'" } else { "" };
        let mut first = 1;
        while first <= count {
            let last = count.min(first + AT_ONCE - 1);
            let sql = format!(
                "insert into {table} ({columns}) with recursive n (i) as \
                 (select cast({first} as bigint) union all select i + 1 from n where i < {last}) \
                 select {copied} from n cross join seed_{table} t where n.i > 0 {only}"
            );
            run(store, &sql).await.with_context(|| format!("copies of {table}"))?;
            first = last + 1;
        }
    }
    for (table, _, _) in &statements {
        run(store, &format!("drop table seed_{table}")).await?;
    }
    run(store, "update invoice_series set next_number = 1 + (select max(number) from invoices)")
        .await?;
    run(store, "analyze").await
}

/// A UUID that differs in its last twelve digits, a text with a number behind it, a seat of its
/// own, or the same as before.
fn copied_value(
    postgres: bool,
    table: &str,
    column: &str,
    ids: &[&str],
    unique: &[&str],
) -> String {
    let digits = if postgres { "lpad(to_hex(n.i), 12, '0')" } else { "printf('%012x', n.i)" };
    match column {
        _ if ids.contains(&column) => format!("substr(t.{column}, 1, 24) || {digits}"),
        _ if unique.contains(&column) => format!("t.{column} || '-' || n.i"),
        "seat_ordinal" if table == "admissions" => "1000 + n.i".to_owned(),
        "number" if table == "invoices" => "1 + n.i".to_owned(),
        _ => format!("t.{column}"),
    }
}

async fn columns(store: &Store, table: &str) -> anyhow::Result<Vec<String>> {
    let sql = match store.is_postgres() {
        true => format!(
            "select cast(column_name as text) from information_schema.columns \
             where table_schema = 'public' and table_name = '{table}'"
        ),
        false => format!("select name from pragma_table_info('{table}')"),
    };
    Ok(sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut *store.read().await?).await?)
}

async fn run(store: &Store, sql: &str) -> anyhow::Result<()> {
    let sql = sql.to_owned();
    let done: Result<(), crate::Failure<()>> = store
        .commit(move |tx| {
            let sql = sql.clone();
            Box::pin(async move {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *tx).await?;
                Ok(())
            })
        })
        .await;
    done.map_err(|failure| anyhow::anyhow!("{failure}"))
}
