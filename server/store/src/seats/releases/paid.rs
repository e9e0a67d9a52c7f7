//! What a holder has paid for a ticket, and the pass that it was had for.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{OrderId, OrderLineId},
    tickets::resale::{PassPaid, TicketPaid},
};

/// For a ticket's line; what went back is taken off.
#[boxed]
pub async fn paid(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<TicketPaid> {
    let own = sqlx::query(
        "select l.due_minor - (select cast(coalesce(sum(b.minor), 0) as bigint) \
           from cancellation_lines b where b.order_line_id = l.id) as paid_minor \
         from order_lines l where l.id = $1",
    )
    .bind(line.to_string())
    .fetch_optional(&mut *conn)
    .await?;
    let line_minor = own.context("an order's line stays")?.int("paid_minor")?;
    Ok(TicketPaid { line_minor, pass: pass(conn, line).await? })
}

/// The pass that the line's ticket was had for. None also for a pass that the house granted.
async fn pass(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<Option<PassPaid>> {
    let row = sqlx::query(
        "select p.due_minor - (select cast(coalesce(sum(b.minor), 0) as bigint) \
           from cancellation_lines b where b.order_line_id = p.id) as paid_minor, \
         k.capacity, (select cast(coalesce(sum(coalesce(r.credit_minor, r.promised_minor, 0)), 0) \
           as bigint) from counter_claim_lines o \
           join releases r on r.order_line_id = o.order_line_id \
           where o.subject = c.subject and o.order_line_id <> c.order_line_id \
           and (r.ended_at_ms is null or r.end_cause = 'sold')) as brought_minor \
         from counter_claim_lines c join memberships m on m.id = substr(c.subject, 11) \
         and c.subject like 'flat-rate:%' join order_lines p on p.id = m.order_line_id \
         join counters k on k.subject = c.subject where c.order_line_id = $1",
    )
    .bind(line.to_string())
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(PassPaid {
        paid_minor: row.int("paid_minor")?,
        performances: row.int("capacity")?,
        brought_minor: row.int("brought_minor")?,
    }))
}

/// A pass that tickets were had for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassBought {
    pub order: OrderId,
    pub line: OrderLineId,
    /// What went back to gift vouchers when tickets that were had for it were sold on.
    pub to_vouchers_minor: i64,
}

/// For which a line's ticket was had. None also for a pass that the house granted.
#[boxed]
pub async fn pass_of(conn: &mut Conn, line: OrderLineId) -> anyhow::Result<Option<PassBought>> {
    let row = sqlx::query(
        "select p.order_id, p.id, (select cast(coalesce(sum(r.voucher_minor), 0) as bigint) \
           from counter_claim_lines o join releases r on r.order_line_id = o.order_line_id \
           where o.subject = c.subject) as minor \
         from counter_claim_lines c join memberships m on m.id = substr(c.subject, 11) \
         and c.subject like 'flat-rate:%' join order_lines p on p.id = m.order_line_id \
         where c.order_line_id = $1",
    );
    let row = row.bind(line.to_string()).fetch_optional(conn).await?;
    row.map(|row| {
        Ok(PassBought {
            order: row.id("order_id")?,
            line: row.id("id")?,
            to_vouchers_minor: row.int("minor")?,
        })
    })
    .transpose()
}
