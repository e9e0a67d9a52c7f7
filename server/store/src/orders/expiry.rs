//! Orders that nobody has paid.

use crate::{Conn, columns::Columns};
use domain::{id::OrderId, moment::Moment};

/// Orders whose time to pay is up and whose attempts are all answered for, so long after that
/// time: the open ones, and those that failed. Money of one that is undecided then comes late.
/// A reservation that was paid in part waits for staff, unless its performance is cancelled.
#[boxed]
pub async fn to_expire(
    conn: &mut Conn,
    now: Moment,
    open_ms: i64,
    failed_ms: i64,
    limit: i64,
) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select o.id from orders o \
         where o.paid_at_ms is null and o.ended_at_ms is null and o.pay_by_ms <= $1 \
         and not exists (select 1 from payments p where p.order_id = o.id \
           and p.captured_at_ms is null and coalesce(p.answered_at_ms, 0) < \
             o.pay_by_ms + case when p.failed_at_ms is null then $2 else $3 end) \
         and not exists (select 1 from order_reservations v \
           join payments q on q.order_id = v.order_id \
           where v.order_id = o.id and q.captured_at_ms is not null \
           and not exists (select 1 from refunds r where r.payment_id = q.id) \
           and (not exists (select 1 from disputes d where d.payment_id = q.id \
               and d.lost_at_ms is not null and d.won_at_ms is null \
               and d.held_minor >= q.captured_minor) \
             or exists (select 1 from debt_payments x where x.payment_id = q.id)) \
           and not exists (select 1 from order_lines l \
             join performances f on f.id = l.performance_id \
             where l.order_id = o.id and f.cancelled_at_ms is not null)) \
         order by o.pay_by_ms limit $4",
    )
    .bind(now.0)
    .bind(open_ms)
    .bind(failed_ms)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("id"))
    .collect()
}
