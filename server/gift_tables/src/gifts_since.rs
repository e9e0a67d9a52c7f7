//! What of a present is no part of it any more.

use domain::id::{ExtraId, GiftId, OrderLineId, PerformanceId};
use store::{Conn, columns::Columns};

/// A line of the order whose ticket, gift voucher or piece was in the present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone {
    pub line: OrderLineId,
    /// None: a ticket.
    pub extra: Option<ExtraId>,
    /// The performance that an extra goes with.
    pub performance: Option<PerformanceId>,
}

/// Of one that nobody has accepted: what was taken back, exchanged, handed on, offered for resale
/// or collected since it was made, though it may be in it again; not what was handed on or offered
/// at that time, and so never in it. Of an accepted one: what was its
/// recipient's and was taken back or exchanged.
#[boxed]
pub async fn gone(conn: &mut Conn, gift: GiftId) -> anyhow::Result<Vec<Gone>> {
    sqlx::query(
        "select l.id, x.extra_id, x.performance_id from gifts g \
         join order_lines l on l.order_id = g.order_id \
         left join admissions a on a.order_line_id = l.id \
         left join order_extras x on x.order_line_id = l.id \
         where g.id = $1 and ((g.accepted_at_ms is null and ( \
             coalesce(a.cancelled_at_ms, l.cancelled_at_ms) >= g.made_at_ms \
             or exists (select 1 from transfers t where t.admission_id = a.id \
               and t.gift_id is null and t.offered_at_ms >= g.made_at_ms) \
             or exists (select 1 from releases r where r.admission_id = a.id \
               and r.released_at_ms >= g.made_at_ms) \
             or exists (select 1 from extra_receipts e where e.order_line_id = l.id \
               and e.gift_id is null and e.used_at_ms >= g.made_at_ms)) \
             and not exists (select 1 from transfers t where t.admission_id = a.id \
               and t.gift_id is null and t.offered_at_ms < g.made_at_ms \
               and (t.end_cause = 'accepted' or coalesce(t.ended_at_ms, g.made_at_ms) \
                 >= g.made_at_ms)) \
             and not exists (select 1 from releases r where r.admission_id = a.id \
               and r.released_at_ms < g.made_at_ms \
               and coalesce(r.ended_at_ms, g.made_at_ms) >= g.made_at_ms)) \
           or (coalesce(a.cancelled_at_ms, l.cancelled_at_ms) is not null and ( \
             exists (select 1 from transfers t where t.admission_id = a.id and t.gift_id = g.id) \
             or exists (select 1 from extra_receipts e where e.order_line_id = l.id \
               and e.gift_id = g.id) \
             or exists (select 1 from vouchers v where v.order_line_id = l.id \
               and v.gift_id = g.id)))) \
         order by l.position",
    )
    .bind(gift.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(Gone {
            line: row.id("id")?,
            extra: row.id_or_none("extra_id")?,
            performance: row.id_or_none("performance_id")?,
        })
    })
    .collect()
}
