//! Mails that thank for a visit.

use domain::{
    id::{OrderId, PerformanceId},
    moment::Moment,
};
use store::{Conn, columns::Columns};

/// Orders whose buyer had a ticket for the performance, and whom nobody has thanked for it.
#[boxed]
pub async fn due(
    conn: &mut Conn,
    performance: PerformanceId,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select distinct l.order_id from admissions a \
         join order_lines l on l.id = a.order_line_id \
         where a.performance_id = $1 and a.cancelled_at_ms is null \
         and not exists (select 1 from transfers t \
           where t.admission_id = a.id and t.end_cause = 'accepted') \
         and not exists (select 1 from thanks h \
           where h.performance_id = $1 and h.order_id = l.order_id) \
         order by l.order_id limit $2",
    )
    .bind(performance.to_string())
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("order_id"))
    .collect()
}

/// False: another node has done it.
#[boxed]
pub async fn mark(
    conn: &mut Conn,
    order: OrderId,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into thanks (order_id, performance_id, sent_at_ms) values ($1, $2, $3) \
         on conflict (order_id, performance_id) do nothing",
    )
    .bind(order.to_string())
    .bind(performance.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
