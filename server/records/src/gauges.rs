//! What waits and what went wrong, as numbers for whoever watches the program.

use domain::moment::Moment;
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauges {
    /// Mails and messages that are to be sent, and since when the oldest of them waits.
    pub outbox_waiting: i64,
    pub outbox_since: Option<Moment>,
    /// Given up after all tries.
    pub outbox_dead: i64,
    /// Refunds that their bank has not answered.
    pub refunds_waiting: i64,
    pub refunds_since: Option<Moment>,
    /// Refused by their bank, and owed by the house.
    pub refunds_owed: i64,
    pub orders_unpaid: i64,
    pub orders_to_invoice: i64,
    /// Contradictions that the checks of the books have found and that still hold.
    pub findings: i64,
}

#[boxed]
pub async fn gauges(conn: &mut Conn) -> anyhow::Result<Gauges> {
    let row = sqlx::query(
        "select \
         (select count(*) from outbox where done_at_ms is null and dead_at_ms is null) \
           as outbox_waiting, \
         (select min(created_at_ms) from outbox where done_at_ms is null and dead_at_ms is null) \
           as outbox_since_ms, \
         (select count(*) from outbox where dead_at_ms is not null) as outbox_dead, \
         (select count(*) from refunds where done_at_ms is null and failed_at_ms is null) \
           as refunds_waiting, \
         (select min(requested_at_ms) from refunds \
           where done_at_ms is null and failed_at_ms is null) as refunds_since_ms, \
         (select count(*) from refunds where failed_at_ms is not null \
           and amount_minor > covered_minor) as refunds_owed, \
         (select count(*) from orders where paid_at_ms is null and ended_at_ms is null) \
           as orders_unpaid, \
         (select count(*) from orders where to_invoice_ms is not null) as orders_to_invoice, \
         (select count(*) from money_findings where closed_at_ms is null) as findings",
    )
    .fetch_one(conn)
    .await?;
    gauges_of(&row)
}

fn gauges_of(row: &AnyRow) -> anyhow::Result<Gauges> {
    Ok(Gauges {
        outbox_waiting: row.int("outbox_waiting")?,
        outbox_since: row.moment_or_none("outbox_since_ms")?,
        outbox_dead: row.int("outbox_dead")?,
        refunds_waiting: row.int("refunds_waiting")?,
        refunds_since: row.moment_or_none("refunds_since_ms")?,
        refunds_owed: row.int("refunds_owed")?,
        orders_unpaid: row.int("orders_unpaid")?,
        orders_to_invoice: row.int("orders_to_invoice")?,
        findings: row.int("findings")?,
    })
}
