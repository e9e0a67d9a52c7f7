//! Open reservations whose buyers have an address, for those who write to them.

use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, PerformanceId},
    moment::Moment,
};

/// Those that end by then, or should have ended, at most so many. What is long overdue comes last:
/// its buyer was told.
#[boxed]
pub async fn ending(conn: &mut Conn, by: Moment, limit: i64) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select o.id from order_reservations v join orders o on o.id = v.order_id \
         where o.paid_at_ms is null and o.ended_at_ms is null and o.email <> '' \
         and o.pay_by_ms <= $1 order by o.pay_by_ms desc limit $2",
    )
    .bind(by.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// Those for a performance that were made by then, at most so many.
#[boxed]
pub async fn of_performance(
    conn: &mut Conn,
    performance: PerformanceId,
    placed_by: Moment,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select o.id from order_reservations v join orders o on o.id = v.order_id \
         where o.paid_at_ms is null and o.ended_at_ms is null and o.email <> '' \
         and o.placed_at_ms <= $2 and exists (select 1 from order_lines l \
           where l.order_id = o.id and l.performance_id = $1) order by o.id limit $3",
    )
    .bind(performance.to_string())
    .bind(placed_by.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}
