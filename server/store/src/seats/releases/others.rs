//! Other tickets of a performance: those of the same holder, and those on offer.

use crate::{Conn, columns::Columns};
use domain::{
    id::{AccountId, AdmissionId, OrderId, OrderItemId, OrderLineId, PerformanceId},
    moment::Moment,
};

/// Other tickets of the account for the performance of this one.
#[boxed]
pub async fn others_of_performance(
    conn: &mut Conn,
    account: AccountId,
    admission: AdmissionId,
    limit: i64,
) -> anyhow::Result<Vec<AdmissionId>> {
    sqlx::query(
        "select b.id from accounts c join orders o on o.person_id = c.person_id \
         and (o.email = c.email or exists (select 1 from persons m \
           where m.merged_into_id = c.person_id and m.email = o.email)) \
         join order_lines l on l.order_id = o.id \
         join admissions b on b.order_line_id = l.id \
         join admissions a on a.performance_id = b.performance_id \
         where c.id = $1 and a.id = $2 and b.id <> a.id and b.cancelled_at_ms is null \
         order by b.seat_ordinal, b.id limit $3",
    )
    .bind(account.to_string())
    .bind(admission.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// Lines of the item's seat that are on offer or were sold.
#[boxed]
pub async fn offered_of_item(
    conn: &mut Conn,
    item: OrderItemId,
) -> anyhow::Result<Vec<OrderLineId>> {
    sqlx::query(
        "select distinct l.id from order_lines l join releases r on r.order_line_id = l.id \
         where l.item_id = $1 and (r.ended_at_ms is null or r.end_cause = 'sold')",
    )
    .bind(item.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}

/// Performances that have tickets on offer.
#[boxed]
pub async fn performances(conn: &mut Conn) -> anyhow::Result<Vec<PerformanceId>> {
    sqlx::query(
        "select distinct performance_id from releases where ended_at_ms is null \
         order by performance_id",
    )
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("performance_id"))
    .collect()
}

/// How many of the order's offers end because their performance was cancelled then.
#[boxed]
pub async fn ended_by(
    conn: &mut Conn,
    order: OrderId,
    performance: PerformanceId,
    cancelled_at: Moment,
) -> anyhow::Result<u32> {
    sqlx::query(
        "select count(*) as count from releases r join order_lines l on l.id = r.order_line_id \
         where l.order_id = $1 and r.performance_id = $2 and (r.ended_at_ms is null \
         or (r.end_cause = 'unsold' and r.ended_at_ms >= $3))",
    )
    .bind(order.to_string())
    .bind(performance.to_string())
    .bind(cancelled_at.0)
    .fetch_one(conn)
    .await?
    .number("count")
}
