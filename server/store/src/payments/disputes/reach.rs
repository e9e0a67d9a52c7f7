//! Where the money of an order is by now, and which lines of other orders a chargeback of it
//! refuses.

use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, OrderLineId, VoucherId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use std::collections::BTreeMap;

/// A chargeback leaves a receivable open.
macro_rules! is_open {
    ($receivable:literal) => {
        concat!(
            $receivable,
            ".dispute_id is not null and ",
            $receivable,
            ".settled_at_ms is null and ",
            $receivable,
            ".cancelled_at_ms is null"
        )
    };
}

/// Orders whose chargebacks may reach this one: itself, those that sold gift vouchers that paid for
/// it, those that its buyer owes something for, and those that reach it already.
#[boxed]
pub async fn sources(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(concat!(
        "select id as source_id from orders where id = $1 \
         union select l.order_id from order_shares s join vouchers v on v.id = s.voucher_id \
           join order_lines l on l.id = v.order_line_id where s.order_id = $1 \
         union select r.order_id from receivables r join orders o on o.person_id = r.person_id \
           where o.id = $1 and ",
        is_open!("r"),
        " union select z.order_id from chargeback_lines z \
           join order_lines l on l.id = z.order_line_id where l.order_id = $1 order by source_id"
    ))
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("source_id"))
    .collect()
}

/// What chargebacks left owed for the order.
#[boxed]
pub async fn owed_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(concat!(
        "select cast(coalesce(sum(r.amount_minor), 0) as bigint) from receivables r \
         where r.order_id = $1 and ",
        is_open!("r")
    ))
    .bind(order.to_string())
    .fetch_one(conn)
    .await?)
}

/// What is kept of the credit of the order's buyer, with whichever company, for what it left owed:
/// the rest after what their other orders left owed before.
#[boxed]
pub async fn kept_credit_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let minor: i64 = sqlx::query_scalar(concat!(
        "select cast(coalesce(sum(q.minor), 0) as bigint) from (\
           select -e.amount_minor as minor from ledger_entries e \
             join orders o on o.person_id = e.person_id \
             where o.id = $1 and e.account = 'customer-credit' and e.currency = o.currency \
           union all select -r.amount_minor from receivables r \
             join orders o on o.person_id = r.person_id \
             where o.id = $1 and r.order_id <> o.id and ",
        is_open!("r"),
        " and r.id < (select min(x.id) from receivables x where x.order_id = $1 and ",
        is_open!("x"),
        ")) q"
    ))
    .bind(order.to_string())
    .fetch_one(conn)
    .await?;
    Ok(minor.max(0))
}

/// What of an order's money became credit.
pub struct BecameCredit {
    /// Its buyer's.
    pub minor: i64,
    /// Of whoever accepted a ticket and exchanged it: their new ticket is refused anyway.
    pub handed_minor: i64,
    /// Since when. None: nothing did.
    pub since: Option<Moment>,
}

#[boxed]
pub async fn became_credit(conn: &mut Conn, order: OrderId) -> anyhow::Result<BecameCredit> {
    let row = sqlx::query(
        "select cast(coalesce(sum(q.minor), 0) as bigint) as minor, min(q.at_ms) as at_ms, \
         cast((select coalesce(sum(e.used_minor), 0) from exchanges e \
           join order_lines l on l.id = e.order_line_id where l.order_id = $1 \
           and e.done_at_ms is not null and e.transfer_id is not null) as bigint) as handed_minor \
         from (select r.amount_minor as minor, r.requested_at_ms as at_ms from refunds r \
             join payments p on p.id = r.payment_id \
             where p.order_id = $1 and r.cause like 'cancel:%:credit' \
           union all select x.credit_minor - x.voucher_minor, x.ended_at_ms from releases x \
             join order_lines l on l.id = x.order_line_id \
             where l.order_id = $1 and x.end_cause = 'sold') q",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?;
    let handed_minor = row.int("handed_minor")?;
    Ok(BecameCredit {
        minor: (row.int("minor")? - handed_minor).max(0),
        handed_minor,
        since: row.moment_or_none("at_ms")?,
    })
}

/// What a payment in the house paid, less what went back of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaidInHouse {
    pub order: OrderId,
    /// The share whose lines it pays.
    pub share: u32,
    pub at: Moment,
    pub minor: i64,
}

/// Of a ticket that was exchanged, the new one stands on the money: what became credit for it
/// counts as paid still.
macro_rules! paid_in_house {
    ($rest:literal) => {
        concat!(
            "select p.order_id, coalesce(s.helps, s.position) as share, p.captured_at_ms, \
             cast(p.captured_minor - coalesce((select sum(r.amount_minor) from refunds r \
               where r.payment_id = p.id and r.cause not like '%:credit'), 0) as bigint) as minor \
             from payments p \
             join order_shares s on s.order_id = p.order_id and s.position = p.share ",
            $rest
        )
    };
}

fn paid_in_house(row: &AnyRow) -> anyhow::Result<PaidInHouse> {
    Ok(PaidInHouse {
        order: row.id("order_id")?,
        share: row.number("share")?,
        at: row.moment("captured_at_ms")?,
        minor: row.int("minor")?,
    })
}

/// The latest first.
#[boxed]
pub async fn paid_by_voucher(
    conn: &mut Conn,
    voucher: VoucherId,
) -> anyhow::Result<Vec<PaidInHouse>> {
    sqlx::query(paid_in_house!(
        "where s.voucher_id = $1 and p.captured_at_ms is not null \
         order by p.captured_at_ms desc, p.id desc"
    ))
    .bind(voucher.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(paid_in_house)
    .collect()
}

/// With credit of the order's buyer from this moment on, the latest first.
#[boxed]
pub async fn paid_by_credit(
    conn: &mut Conn,
    order: OrderId,
    since: Moment,
) -> anyhow::Result<Vec<PaidInHouse>> {
    sqlx::query(paid_in_house!(
        "join merchant_accounts m on m.id = p.merchant_account_id \
         join orders o on o.id = p.order_id join orders own on own.person_id = o.person_id \
         where own.id = $1 and m.gateway = 'credit' and p.captured_at_ms >= $2 \
         and o.currency = own.currency order by p.captured_at_ms desc, p.id desc"
    ))
    .bind(order.to_string())
    .bind(since.0)
    .fetch_all(conn)
    .await?
    .iter()
    .map(paid_in_house)
    .collect()
}

/// A ticket, pass or extra that stands and that nobody has used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unused {
    pub line: OrderLineId,
    pub share: u32,
    /// What it costs, less what went back of it.
    pub minor: i64,
}

/// The last first.
#[boxed]
pub async fn unused(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Unused>> {
    sqlx::query(
        "select l.id, l.share, cast(l.due_minor - coalesce((select sum(b.minor) \
           from cancellation_lines b where b.order_line_id = l.id), 0) as bigint) as minor \
         from order_lines l where l.order_id = $1 and l.cancelled_at_ms is null \
         and (exists (select 1 from admissions a where a.order_line_id = l.id \
             and a.cancelled_at_ms is null and not exists (select 1 from scans s \
               where s.admission_id = a.id and s.answer = 'admitted')) \
           or exists (select 1 from memberships m where m.order_line_id = l.id \
             and m.ended_at_ms is null) \
           or exists (select 1 from extra_receipts x where x.order_line_id = l.id \
             and x.used_at_ms is null)) \
         order by l.position desc",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let (line, share) = (row.id("id")?, row.number("share")?);
        Ok(Unused { line, share, minor: row.int("minor")? })
    })
    .collect()
}

/// Lines of other orders that are refused for the order's money, with their orders.
pub type Reached = BTreeMap<OrderLineId, OrderId>;

#[boxed]
pub async fn reached(conn: &mut Conn, source: OrderId) -> anyhow::Result<Reached> {
    sqlx::query(
        "select z.order_line_id, l.order_id from chargeback_lines z \
         join order_lines l on l.id = z.order_line_id where z.order_id = $1",
    )
    .bind(source.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("order_line_id")?, row.id("order_id")?)))
    .collect()
}

/// Instead of those that were refused before.
#[boxed]
pub async fn set_reached(
    conn: &mut Conn,
    source: OrderId,
    reached: &Reached,
) -> anyhow::Result<()> {
    sqlx::query("delete from chargeback_lines where order_id = $1")
        .bind(source.to_string())
        .execute(&mut *conn)
        .await?;
    for line in reached.keys() {
        sqlx::query(
            "insert into chargeback_lines (order_id, order_line_id) values ($1, $2) \
             on conflict (order_id, order_line_id) do nothing",
        )
        .bind(source.to_string())
        .bind(line.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
