//! Orders by the name and the address that they were placed with.

use crate::timeline::{Head, head};
use domain::id::{OrderId, PerformanceId};
use store::{
    Conn,
    columns::{Columns, has_no_nul},
};

/// More are not read: with so many, the code is asked for.
const FOUND_MAX: i64 = 50;
/// Whose names are read to be compared without accents; older orders are found as they were
/// written.
const READ_MAX: i64 = 50_000;
/// Performances by which an order found is told.
const PERFORMANCES_MAX: i64 = 3;

/// By the address in its canonical form, the newest first.
#[boxed]
pub async fn by_email(conn: &mut Conn, email: &str) -> anyhow::Result<Vec<Head>> {
    if !has_no_nul(email) {
        return Ok(Vec::new());
    }
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where email = $1 \
         order by placed_at_ms desc, id limit $2",
    )
    .bind(email)
    .bind(FOUND_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(head)
    .collect()
}

/// By the whole family name, and by the whole given name unless it is empty; the newest first.
/// Capitals don't count where the database knows them.
#[boxed]
pub async fn by_name(conn: &mut Conn, given: &str, family: &str) -> anyhow::Result<Vec<Head>> {
    if !has_no_nul(given) || !has_no_nul(family) {
        return Ok(Vec::new());
    }
    sqlx::query(
        "select id, code, channel, total_minor, currency, placed_at_ms, pay_by_ms, paid_at_ms, \
         ended_at_ms, end_cause from orders where lower(family_name) = lower($1) \
         and ($2 = '' or lower(given_name) = lower($2)) \
         order by placed_at_ms desc, id limit $3",
    )
    .bind(family)
    .bind(given)
    .bind(FOUND_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(head)
    .collect()
}

/// Of the newest orders: given name and family name of their buyers.
#[boxed]
pub async fn newest_buyers(conn: &mut Conn) -> anyhow::Result<Vec<(OrderId, String)>> {
    sqlx::query(
        "select id, given_name || ' ' || family_name as buyer from orders \
         order by placed_at_ms desc, id limit $1",
    )
    .bind(READ_MAX)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.text("buyer")?)))
    .collect()
}

/// The buyer's name, and the first performances of the order.
#[boxed]
pub async fn told_by(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<(String, Vec<PerformanceId>)> {
    let buyer =
        sqlx::query("select given_name || ' ' || family_name as buyer from orders where id = $1")
            .bind(order.to_string())
            .fetch_one(&mut *conn)
            .await?
            .text("buyer")?;
    let rows = sqlx::query(
        "select p.id, p.starts_at_ms from performances p where exists (select 1 \
           from order_lines l where l.order_id = $1 and l.performance_id = p.id) \
         order by p.starts_at_ms, p.id limit $2",
    );
    let rows = rows.bind(order.to_string()).bind(PERFORMANCES_MAX).fetch_all(conn).await?;
    let performances = rows.iter().map(|row| row.id("id")).collect::<anyhow::Result<_>>()?;
    Ok((buyer.trim().to_owned(), performances))
}
