//! Tickets that somebody else had paid: each was handed on, and its recipient exchanged it.

use super::EXCHANGES_FOLLOWED;
use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, PersonId},
    tickets::exchange::ExchangedBy,
};

/// A ticket that its recipient has exchanged for the ticket of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HandedBefore {
    /// Its recipient's, by that exchange.
    pub order: OrderId,
    /// In which the ticket had been bought.
    pub former: OrderId,
    /// Its buyer.
    pub giver: PersonId,
    /// What of it paid for its recipient's order.
    pub used_minor: i64,
}

/// The newest one that the order's ticket came from, by one exchange or by several. None: whoever
/// has the order has paid for all of it.
#[boxed]
pub async fn handed_before(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Option<HandedBefore>> {
    let mut order = order;
    for _ in 0..EXCHANGES_FOLLOWED {
        let row = sqlx::query(
            "select l.order_id, f.person_id as giver_id, o.person_id, e.used_minor, \
             e.transfer_id from exchanges e join order_lines l on l.id = e.order_line_id \
             join orders f on f.id = l.order_id join orders o on o.id = e.order_id \
             where e.order_id = $1",
        );
        let row = row.bind(order.to_string()).fetch_optional(&mut *conn).await?;
        let Some(row) = row else { return Ok(None) };
        let (former, giver): (OrderId, PersonId) = (row.id("order_id")?, row.id("giver_id")?);
        let own: PersonId = row.id("person_id")?;
        if row.text_or_none("transfer_id")?.is_some() && giver != own {
            let used_minor = row.int("used_minor")?;
            return Ok(Some(HandedBefore { order, former, giver, used_minor }));
        }
        order = former;
    }
    Ok(None)
}

/// What the order's buyer may know of the ticket that was exchanged for its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExchangedFor {
    /// Who had paid for it.
    pub by: ExchangedBy,
    /// Of the exchange.
    pub fee_minor: i64,
    /// Of its value, less the fee: neither used nor refunded. Whoever didn't pay it isn't told.
    pub lost_minor: i64,
}

/// None: no ticket was exchanged for the order's own.
#[boxed]
pub async fn exchanged_for(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Option<ExchangedFor>> {
    let Some(own) = super::of_order(conn, order).await? else { return Ok(None) };
    let is_handed = own.transfer.is_some() || handed_before(conn, order).await?.is_some();
    let (by, fee_minor) = match is_handed {
        true => (ExchangedBy::Recipient, own.fee_minor),
        false => (ExchangedBy::Buyer, own.fee_minor),
    };
    // After a change by the house, the rest became credit.
    let is_lost = !is_handed && own.change.is_none();
    let kept_minor = own.value_minor - own.used_minor - own.back_minor;
    let lost_minor = if is_lost { kept_minor - fee_minor } else { 0 };
    Ok(Some(ExchangedFor { by, fee_minor, lost_minor: lost_minor.max(0) }))
}

/// What of the order went back to whoever had paid for the ticket that its own was exchanged for.
async fn handed_back_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    sqlx::query(
        "select cast(coalesce(sum(e.amount_minor), 0) as bigint) as minor \
         from ledger_entries e join orders o on o.id = e.order_id \
         where e.order_id = $1 and e.person_id = o.person_id \
         and e.account = 'customer-credit' and e.cause = 'exchange-handed-back'",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?
    .int("minor")
}

/// What came back to a giver by this order, and by those before it until the recipient's `first`.
#[boxed]
pub async fn giver_has_minor(
    conn: &mut Conn,
    order: OrderId,
    first: OrderId,
) -> anyhow::Result<i64> {
    let (mut order, mut minor) = (order, 0);
    for _ in 0..EXCHANGES_FOLLOWED {
        minor += handed_back_minor(conn, order).await?;
        if order == first {
            break;
        }
        let Some(before) = super::order_before(conn, order).await? else { break };
        order = before;
    }
    Ok(minor)
}

/// What came back to a giver, by its causes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HandedBack {
    /// By orders before this one.
    pub before_minor: i64,
    /// By its exchange: after a change by the house, its seat costs less than the former one.
    pub rest_minor: i64,
    /// Since its own ticket was taken back.
    pub taken_minor: i64,
}

#[boxed]
pub async fn handed_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<HandedBack> {
    let own_minor = handed_back_minor(conn, order).await?;
    if own_minor == 0 {
        return Ok(HandedBack::default());
    }
    let Some(before) = handed_before(conn, order).await? else { return Ok(HandedBack::default()) };
    let before_minor = giver_has_minor(conn, order, before.order).await? - own_minor;
    let exchange = super::of_order(conn, order).await?.filter(|it| it.change.is_some());
    let rest_minor = exchange.map_or(0, |it| it.value_minor - it.used_minor);
    // As much of it as the giver hadn't got back before.
    let rest_minor = rest_minor.min(before.used_minor - before_minor).clamp(0, own_minor);
    Ok(HandedBack { before_minor, rest_minor, taken_minor: own_minor - rest_minor })
}

/// Of what the order's own ticket didn't pay for the next one, what went to its giver.
#[boxed]
pub async fn rest_handed_minor(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let mut minor = 0;
    for after in super::orders_after(conn, order).await? {
        minor += handed_back(conn, after).await?.rest_minor;
    }
    Ok(minor)
}

/// Of what tickets of the order paid for those of their recipients, who may have exchanged them
/// again: what came back to its buyer.
#[boxed]
pub async fn came_back_minor(conn: &mut Conn, former: OrderId) -> anyhow::Result<i64> {
    let rows = sqlx::query(
        "select e.order_id from exchanges e join order_lines l on l.id = e.order_line_id \
         where l.order_id = $1 and e.done_at_ms is not null and e.transfer_id is not null",
    );
    let rows = rows.bind(former.to_string()).fetch_all(&mut *conn).await?;
    let (mut minor, mut open) = (0, Vec::new());
    for row in &rows {
        let order: OrderId = row.id("order_id")?;
        open.push(order);
    }
    while let Some(order) = open.pop() {
        minor += handed_back_minor(conn, order).await?;
        open.extend(super::orders_after(conn, order).await?);
    }
    Ok(minor)
}
