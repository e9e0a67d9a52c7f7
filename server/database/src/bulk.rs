//! Many rows in one statement: placeholders that both databases read (the driver's own builder
//! writes SQLite's only).

use crate::Conn;
use sqlx::{Any, AssertSqlSafe, query::Query};

pub type Insert<'r> = Query<'r, Any, <Any as sqlx::Database>::Arguments>;

/// Inserts rows, many of them by one statement. `sql` is what stands before the values, with so
/// many columns; `bind` binds those of one row. Gives how many rows it wrote.
pub async fn insert<'r, T: Sync>(
    conn: &mut Conn,
    sql: &'static str,
    columns: usize,
    rows: &'r [T],
    bind: impl FnMut(Insert<'r>, &'r T) -> Insert<'r> + Send,
) -> anyhow::Result<u64> {
    insert_or(conn, sql, "", columns, rows, bind).await
}

/// The same; `on_conflict` stands after the values.
pub async fn insert_or<'r, T: Sync>(
    conn: &mut Conn,
    sql: &'static str,
    on_conflict: &'static str,
    columns: usize,
    rows: &'r [T],
    mut bind: impl FnMut(Insert<'r>, &'r T) -> Insert<'r> + Send,
) -> anyhow::Result<u64> {
    let mut written = 0;
    for rows in rows.chunks(ROWS) {
        let sql = format!("{sql} values {} {on_conflict}", values(rows.len(), columns));
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for row in rows {
            query = bind(query, row);
        }
        written += query.execute(&mut *conn).await?.rows_affected();
    }
    Ok(written)
}

/// Rows in one statement; PostgreSQL takes 65 535 values at most.
pub const ROWS: usize = 500;

/// `$1, $2, $3`
pub fn list(count: usize) -> String {
    (1..=count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}

/// `($1, $2), ($3, $4)`
pub fn values(rows: usize, columns: usize) -> String {
    (0..rows)
        .map(|row| {
            let row: Vec<String> =
                (1..=columns).map(|column| format!("${}", row * columns + column)).collect();
            format!("({})", row.join(", "))
        })
        .collect::<Vec<_>>()
        .join(", ")
}
