//! Tickets that are exchanged for seats of other performances.

mod handed;
mod together;
mod wishes;

pub use handed::{
    ExchangedFor, HandedBack, HandedBefore, came_back_minor, exchanged_for, giver_has_minor,
    handed_back, handed_before, rest_handed_minor,
};
pub use together::{items_before, mark_done};
pub use wishes::{Wish, end_wish, set_wish, wish, wished_at, wished_beside};

use crate::{Conn, columns::Columns};
use domain::{
    id::{
        AdmissionId, ChangeId, OrderId, OrderItemId, OrderLineId, PerformanceId, SessionId,
        TransferId, VoucherId,
    },
    moment::Moment,
    tickets::{exchange::ExchangedBy, link::KeptSecret},
};
use sqlx::any::AnyRow;
use std::collections::HashMap;

/// An order that a former ticket helps to pay, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    pub order: OrderId,
    pub admission: AdmissionId,
    /// The former ticket's.
    pub line: OrderLineId,
    /// Tickets of the same order and performance that are exchanged together with it.
    pub beside: Vec<ExchangedBeside>,
    /// Of all of them, as what follows.
    pub value_minor: i64,
    pub used_minor: i64,
    pub fee_minor: i64,
    /// What goes back by the ways that paid, since the new seats cost less.
    pub back_minor: i64,
    /// The house's change of its performance, after which it is exchanged.
    pub change: Option<ChangeId>,
    /// By which it became the ticket of whoever exchanges it. None: its buyer does.
    pub transfer: Option<TransferId>,
    pub done_at: Option<Moment>,
}

/// A further ticket of an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangedBeside {
    pub line: OrderLineId,
    pub admission: AdmissionId,
}

impl Exchange {
    pub fn admissions(&self) -> impl Iterator<Item = AdmissionId> {
        [self.admission].into_iter().chain(self.beside.iter().map(|it| it.admission))
    }

    pub fn lines(&self) -> Vec<OrderLineId> {
        [self.line].into_iter().chain(self.beside.iter().map(|it| it.line)).collect()
    }
}

#[boxed]
pub async fn insert(conn: &mut Conn, new: &Exchange) -> anyhow::Result<()> {
    sqlx::query(
        "insert into exchanges (order_id, admission_id, order_line_id, value_minor, used_minor, \
         fee_minor, change_id, transfer_id, back_minor) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.order.to_string())
    .bind(new.admission.to_string())
    .bind(new.line.to_string())
    .bind(new.value_minor)
    .bind(new.used_minor)
    .bind(new.fee_minor)
    .bind(new.change.map(|change| change.to_string()))
    .bind(new.transfer.map(|transfer| transfer.to_string()))
    .bind(new.back_minor)
    .execute(&mut *conn)
    .await?;
    together::insert(conn, new.order, &new.beside).await
}

#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<Exchange>> {
    let row = sqlx::query(
        "select order_id, admission_id, order_line_id, value_minor, used_minor, fee_minor, \
         back_minor, change_id, transfer_id, done_at_ms from exchanges where order_id = $1",
    );
    let row = row.bind(order.to_string()).fetch_optional(&mut *conn).await?;
    let Some(row) = row else { return Ok(None) };
    let beside = together::of_order(conn, order).await?;
    Ok(Some(Exchange { beside, ..exchange(&row)? }))
}

fn exchange(row: &AnyRow) -> anyhow::Result<Exchange> {
    Ok(Exchange {
        order: row.id("order_id")?,
        admission: row.id("admission_id")?,
        line: row.id("order_line_id")?,
        beside: Vec::new(),
        value_minor: row.int("value_minor")?,
        used_minor: row.int("used_minor")?,
        fee_minor: row.int("fee_minor")?,
        back_minor: row.int("back_minor")?,
        change: row.id_or_none("change_id")?,
        transfer: row.id_or_none("transfer_id")?,
        done_at: row.moment_or_none("done_at_ms")?,
    })
}

/// An order that exchanges a ticket once it is paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingExchange {
    /// Opens the order.
    pub order_secret: KeptSecret,
    /// The browser in which it was placed.
    pub session: SessionId,
}

/// The newest one that may still be paid, of those by which this holder exchanges this line's
/// ticket. `transfer`: by which it became theirs; None: by buying it.
#[boxed]
pub async fn waiting(
    conn: &mut Conn,
    line: OrderLineId,
    transfer: Option<TransferId>,
    now: Moment,
) -> anyhow::Result<Option<WaitingExchange>> {
    let row = sqlx::query(
        "select o.secret, o.sealed_secret, o.session_id from exchanges e \
         join orders o on o.id = e.order_id where e.order_id in (\
           select x.order_id from exchanges x where x.order_line_id = $1 \
           union all select b.order_id from exchanges_beside b where b.order_line_id = $1) \
         and coalesce(e.transfer_id, '') = $3 and e.done_at_ms is null \
         and o.paid_at_ms is null and o.ended_at_ms is null and o.pay_by_ms > $2 \
         order by o.placed_at_ms desc, o.id limit 1",
    );
    let transfer = transfer.map(|transfer| transfer.to_string()).unwrap_or_default();
    let row = row.bind(line.to_string()).bind(now.0).bind(transfer);
    let row = row.fetch_optional(conn).await?;
    row.map(|row| {
        Ok(WaitingExchange { order_secret: row.kept_secret()?, session: row.id("session_id")? })
    })
    .transpose()
}

/// Lines of an order whose tickets were exchanged, and by whom.
#[boxed]
pub async fn lines_of_order(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<HashMap<OrderLineId, ExchangedBy>> {
    sqlx::query(
        "select e.order_line_id, e.transfer_id from exchanges e \
         join order_lines l on l.id = e.order_line_id where l.order_id = $1 \
         and e.done_at_ms is not null \
         union all select b.order_line_id, e.transfer_id from order_lines l \
         join exchanges_beside b on b.order_line_id = l.id \
         join exchanges e on e.order_id = b.order_id where l.order_id = $1 \
         and b.done_at_ms is not null",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let by = match row.text_or_none("transfer_id")? {
            Some(_) => ExchangedBy::Recipient,
            None => ExchangedBy::Buyer,
        };
        Ok((row.id("order_line_id")?, by))
    })
    .collect()
}

/// Whether the ticket still stands that whoever accepted this one has for it. None: they haven't
/// exchanged it.
#[boxed]
pub async fn done_by(conn: &mut Conn, transfer: TransferId) -> anyhow::Result<Option<bool>> {
    let row = sqlx::query(
        "select (select count(*) from order_lines l \
           join performances p on p.id = l.performance_id \
           join admissions a on a.order_line_id = l.id \
           where l.order_id = e.order_id and a.cancelled_at_ms is null \
           and p.cancelled_at_ms is null) as standing \
         from exchanges e where e.transfer_id = $1 and e.done_at_ms is not null",
    );
    let row = row.bind(transfer.to_string()).fetch_optional(conn).await?;
    row.map(|row| Ok(row.int("standing")? > 0)).transpose()
}

/// How often seats of this item of a package were exchanged, but for changes by the house.
#[boxed]
pub async fn count_of_item(
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
) -> anyhow::Result<u32> {
    sqlx::query(
        "select count(*) as count from order_lines l \
         where l.order_id = $1 and l.item_id = $2 and (exists (select 1 from exchanges e \
           where e.order_line_id = l.id and e.done_at_ms is not null and e.change_id is null) \
           or exists (select 1 from exchanges_beside b join exchanges e \
             on e.order_id = b.order_id where b.order_line_id = l.id \
             and b.done_at_ms is not null and e.change_id is null))",
    )
    .bind(order.to_string())
    .bind(item.to_string())
    .fetch_one(conn)
    .await?
    .number("count")
}

/// The order that the order's own ticket came from, where it was exchanged for one.
#[boxed]
pub async fn order_before(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<OrderId>> {
    let row = sqlx::query(
        "select l.order_id from exchanges e join order_lines l on l.id = e.order_line_id \
         where e.order_id = $1 and e.done_at_ms is not null",
    );
    let row = row.bind(order.to_string()).fetch_optional(conn).await?;
    row.map(|row| row.id("order_id")).transpose()
}

/// So many exchanges of one ticket are followed back.
const EXCHANGES_FOLLOWED: u32 = 20;

/// Orders that tickets of the order were exchanged for.
#[boxed]
pub async fn orders_after(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<OrderId>> {
    sqlx::query(
        "select e.order_id from exchanges e join order_lines l on l.id = e.order_line_id \
         where l.order_id = $1 and e.done_at_ms is not null order by e.order_id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("order_id"))
    .collect()
}

/// How much credit of the order's own tickets has paid for those that they were exchanged for. What
/// a recipient has exchanged after a change by the house is all theirs.
#[boxed]
pub async fn credit_used(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    sqlx::query(
        "select cast(coalesce(sum(case when e.change_id is not null \
         and e.transfer_id is not null then e.value_minor else e.used_minor end), 0) as bigint) \
         as minor from exchanges e join order_lines l on l.id = e.order_line_id \
         where l.order_id = $1 and e.done_at_ms is not null",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?
    .int("minor")
}

/// What a line of an order was exchanged for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExchangedTo {
    pub line: OrderLineId,
    /// The line's.
    pub former: PerformanceId,
    /// Of the new ticket.
    pub order: OrderId,
    /// Opens that order.
    pub order_secret: KeptSecret,
    pub performance: PerformanceId,
}

/// By its buyer, of all lines of the order whose new tickets stand: what recipients have for
/// theirs is their own affair.
#[boxed]
pub async fn exchanged_to(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<ExchangedTo>> {
    sqlx::query(
        "select x.order_line_id, x.order_id, o.secret, o.sealed_secret, l.performance_id, \
         x.former_id from (select f.id as order_line_id, f.performance_id as former_id, \
             e.order_id from order_lines f join exchanges e on e.order_line_id = f.id \
             where f.order_id = $1 and e.done_at_ms is not null and e.transfer_id is null \
           union all select f.id, f.performance_id, b.order_id from order_lines f \
             join exchanges_beside b on b.order_line_id = f.id \
             where f.order_id = $1 and b.done_at_ms is not null) x \
         join orders o on o.id = x.order_id join order_lines l on l.order_id = o.id \
         where l.cancelled_at_ms is null and l.performance_id is not null order by l.position",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(ExchangedTo {
            line: row.id("order_line_id")?,
            former: row.id("former_id")?,
            order: row.id("order_id")?,
            order_secret: row.kept_secret()?,
            performance: row.id("performance_id")?,
        })
    })
    .collect()
}

/// What was handed over in cash for the former tickets that help to pay this order.
#[boxed]
pub async fn handed_over_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    sqlx::query(
        "select cast(coalesce(sum(r.amount_minor), 0) as bigint) as minor from cancellations c \
         join refunds r on r.cause = 'cancel:' || c.id join payments p on p.id = r.payment_id \
         join merchant_accounts m on m.id = p.merchant_account_id \
         where c.exchange_order_id = $1 and m.gateway = 'cash' and r.done_at_ms is not null",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?
    .int("minor")
}

/// What gift vouchers had paid of the former ticket that helps to pay this order: it became credit,
/// which paid.
#[boxed]
pub async fn by_vouchers(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<(VoucherId, i64)>> {
    sqlx::query(
        "select s.voucher_id, cast(sum(r.amount_minor) as bigint) as minor from cancellations c \
         join refunds r on r.cause = 'cancel:' || c.id || ':credit' \
         join payments p on p.id = r.payment_id \
         join order_shares s on s.order_id = p.order_id and s.position = p.share \
         where c.exchange_order_id = $1 and s.voucher_id is not null \
         group by s.voucher_id order by s.voucher_id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("voucher_id")?, row.int("minor")?)))
    .collect()
}

/// Of credit for the order's ticket, what went back to gift vouchers.
#[boxed]
pub async fn back_on_vouchers(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<(VoucherId, i64)>> {
    sqlx::query(
        "select voucher_id, cast(-sum(amount_minor) as bigint) as minor from ledger_entries \
         where order_id = $1 and account = 'vouchers' and cause = 'voucher-first' \
         group by voucher_id order by voucher_id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("voucher_id")?, row.int("minor")?)))
    .collect()
}
