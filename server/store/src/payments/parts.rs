//! What staff took at a counter for an order, part by part, and which slips of terminals were used.

use crate::{Conn, columns::Columns};
use anyhow::Context;
use domain::{
    id::{AccountId, OrderId, PaymentId, PointOfSaleId, RefundId, TillSessionId},
    moment::Moment,
    payments::method::PaymentMethod,
};

/// Who took or gave money at a counter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenBy {
    pub operator: Option<AccountId>,
    pub till: Option<TillSessionId>,
}

/// A part of what was paid for an order, or of what went back by a terminal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaymentPart {
    pub payment_method: &'static str,
    /// Of a terminal: the number on its slip. Of a gift voucher: its identity.
    pub reference: String,
    /// Below zero: it went back.
    pub amount_minor: i64,
}

/// When a part was taken, and in which shift of a till.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenOn {
    pub at: Moment,
    /// Days since 1970, as the house's own clocks count them.
    pub day: i64,
    pub till: Option<TillSessionId>,
}

/// False: the order has this part already, or the slip was used today.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    order: OrderId,
    part: &PaymentPart,
    on: TakenOn,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into payment_parts (order_id, payment_method, reference, amount_minor, \
         taken_at_ms, taken_day, till_session_id) values ($1, $2, $3, $4, $5, $6, $7) \
         on conflict do nothing",
    )
    .bind(order.to_string())
    .bind(part.payment_method)
    .bind(&part.reference)
    .bind(part.amount_minor)
    .bind(on.at.0)
    .bind(on.day)
    .bind(on.till.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The code of the order whose slip this is on that day.
#[boxed]
pub async fn order_of_slip(
    conn: &mut Conn,
    slip: &str,
    day: i64,
) -> anyhow::Result<Option<String>> {
    let row = sqlx::query_scalar(
        "select o.code from payment_parts q join orders o on o.id = q.order_id \
         where q.payment_method = 'terminal' and q.reference = $1 and q.taken_day = $2",
    );
    Ok(row.bind(slip).bind(day).fetch_optional(conn).await?)
}

/// Whether just this part was taken for the order before.
#[boxed]
pub async fn was_taken(
    conn: &mut Conn,
    order: OrderId,
    part: &PaymentPart,
) -> anyhow::Result<bool> {
    let known = sqlx::query(
        "select 1 from payment_parts where order_id = $1 and payment_method = $2 \
         and reference = $3 and amount_minor = $4",
    )
    .bind(order.to_string())
    .bind(part.payment_method)
    .bind(&part.reference)
    .bind(part.amount_minor);
    Ok(known.fetch_optional(conn).await?.is_some())
}

/// How many parts were taken for the order.
#[boxed]
pub async fn count(conn: &mut Conn, order: OrderId) -> anyhow::Result<i64> {
    let row = sqlx::query(
        "select count(*) as parts from payment_parts where order_id = $1 and amount_minor > 0",
    );
    row.bind(order.to_string()).fetch_one(conn).await?.int("parts")
}

/// A part as it was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPart {
    pub payment_method: PaymentMethod,
    /// As `PaymentPart::reference`.
    pub reference: String,
    pub amount_minor: i64,
}

/// What was taken for the order, the largest part first.
#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<TakenPart>> {
    sqlx::query(
        "select payment_method, reference, amount_minor from payment_parts \
         where order_id = $1 and amount_minor > 0 \
         order by amount_minor desc, payment_method, reference",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        let text = row.text("payment_method")?;
        let known = PaymentMethod::IN_THE_HOUSE.into_iter().find(|it| it.as_str() == text);
        Ok(TakenPart {
            payment_method: known.with_context(|| format!("nobody takes {text} in the house"))?,
            reference: row.text("reference")?,
            amount_minor: row.int("amount_minor")?,
        })
    })
    .collect()
}

/// Who took the payment.
#[boxed]
pub async fn mark_payment(conn: &mut Conn, payment: PaymentId, by: TakenBy) -> anyhow::Result<()> {
    sqlx::query("update payments set operator_id = $2, till_session_id = $3 where id = $1")
        .bind(payment.to_string())
        .bind(by.operator.map(|id| id.to_string()))
        .bind(by.till.map(|id| id.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// Who gave the money back.
#[boxed]
pub async fn mark_refund(conn: &mut Conn, refund: RefundId, by: TakenBy) -> anyhow::Result<()> {
    sqlx::query("update refunds set operator_id = $2, till_session_id = $3 where id = $1")
        .bind(refund.to_string())
        .bind(by.operator.map(|id| id.to_string()))
        .bind(by.till.map(|id| id.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// At which point of sale the payment was taken.
#[boxed]
pub async fn mark_payment_at(
    conn: &mut Conn,
    payment: PaymentId,
    point: PointOfSaleId,
) -> anyhow::Result<()> {
    sqlx::query("update payments set point_of_sale_id = $2 where id = $1")
        .bind(payment.to_string())
        .bind(point.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// At which point of sale the money was given back. None: at the house's own counters.
#[boxed]
pub async fn mark_refund_at(
    conn: &mut Conn,
    refund: RefundId,
    point: Option<PointOfSaleId>,
) -> anyhow::Result<()> {
    sqlx::query("update refunds set point_of_sale_id = $2 where id = $1")
        .bind(refund.to_string())
        .bind(point.map(|id| id.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}
