//! Attempts to pay, what was captured, and what goes back.

use crate::{
    Conn,
    columns::{Columns, is_sayable},
};
use domain::{
    id::{CompanyId, MerchantAccountId, OrderId, PaymentId, RefundId},
    moment::Moment,
    money::{Currency, Money},
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub id: PaymentId,
    pub order: OrderId,
    pub merchant: Merchant,
    pub attempt: u32,
    pub reference: String,
    /// What was asked for.
    pub amount: Money,
    pub created_at: Moment,
    pub ask_at: Option<Moment>,
    pub asked: u32,
    /// When the gateway last answered a question about it.
    pub answered_at: Option<Moment>,
    pub captured_at: Option<Moment>,
    pub captured: Option<Money>,
    pub failed_at: Option<Moment>,
    pub failure: Option<String>,
}

impl Payment {
    /// Neither captured nor failed: the gateway has not decided.
    pub fn is_open(&self) -> bool {
        self.captured_at.is_none() && self.failed_at.is_none()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Merchant {
    pub id: MerchantAccountId,
    pub key: String,
    pub company: CompanyId,
    pub gateway: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Refund {
    pub id: RefundId,
    pub payment: PaymentId,
    pub order: OrderId,
    pub amount: Money,
    pub cause: String,
    pub tries: u32,
    pub done_at: Option<Moment>,
    pub failed_at: Option<Moment>,
    /// How the payment is called at its gateway.
    pub reference: String,
    pub merchant: Merchant,
}

macro_rules! payment_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.order_id, p.attempt, p.reference, p.amount_minor, p.currency, \
             p.created_at_ms, p.ask_at_ms, p.asked, p.answered_at_ms, p.captured_at_ms, \
             p.captured_minor, p.captured_currency, p.failed_at_ms, p.failure, \
             m.id as merchant_id, m.key as merchant_key, m.company_id, m.gateway \
             from payments p join merchant_accounts m on m.id = p.merchant_account_id ",
            $rest
        )
    };
}

macro_rules! refund_query {
    ($rest:literal) => {
        concat!(
            "select r.id, r.payment_id, p.order_id, r.amount_minor, r.currency, r.cause, \
             r.tries, r.done_at_ms, r.failed_at_ms, p.reference, m.id as merchant_id, \
             m.key as merchant_key, m.company_id, m.gateway \
             from refunds r join payments p on p.id = r.payment_id \
             join merchant_accounts m on m.id = p.merchant_account_id ",
            $rest
        )
    };
}

/// The account that takes the money of a company in a channel; another company's where it has
/// none of its own.
pub async fn merchant(
    conn: &mut Conn,
    company: CompanyId,
    channel: &str,
) -> anyhow::Result<Option<Merchant>> {
    sqlx::query(
        "select id as merchant_id, key as merchant_key, company_id, gateway \
         from merchant_accounts where channel = $2 \
         order by case when company_id = $1 then 0 else 1 end, key limit 1",
    )
    .bind(company.to_string())
    .bind(channel)
    .fetch_optional(conn)
    .await?
    .map(|row| merchant_of(&row))
    .transpose()
}

fn merchant_of(row: &AnyRow) -> anyhow::Result<Merchant> {
    Ok(Merchant {
        id: row.id("merchant_id")?,
        key: row.text("merchant_key")?,
        company: row.id("company_id")?,
        gateway: row.text("gateway")?,
    })
}

fn payment(row: &AnyRow) -> anyhow::Result<Payment> {
    let captured =
        match (row.int_or_none("captured_minor")?, row.text_or_none("captured_currency")?) {
            (Some(minor), Some(currency)) => Some(money(minor, &currency)?),
            _ => None,
        };
    Ok(Payment {
        id: row.id("id")?,
        order: row.id("order_id")?,
        merchant: merchant_of(row)?,
        attempt: row.number("attempt")?,
        reference: row.text("reference")?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        created_at: row.moment("created_at_ms")?,
        ask_at: row.moment_or_none("ask_at_ms")?,
        asked: row.number("asked")?,
        answered_at: row.moment_or_none("answered_at_ms")?,
        captured_at: row.moment_or_none("captured_at_ms")?,
        captured,
        failed_at: row.moment_or_none("failed_at_ms")?,
        failure: row.text_or_none("failure")?,
    })
}

fn money(minor: i64, currency: &str) -> anyhow::Result<Money> {
    let currency = Currency::parse(currency)
        .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(Money::new(minor, currency))
}

/// False: the reference was used before, choose a new one.
pub async fn insert(conn: &mut Conn, payment: &Payment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into payments (id, order_id, merchant_account_id, attempt, reference, \
         amount_minor, currency, created_at_ms, ask_at_ms, asked) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0) on conflict (reference) do nothing",
    )
    .bind(payment.id.to_string())
    .bind(payment.order.to_string())
    .bind(payment.merchant.id.to_string())
    .bind(i64::from(payment.attempt))
    .bind(&payment.reference)
    .bind(payment.amount.minor)
    .bind(payment.amount.currency.as_str())
    .bind(payment.created_at.0)
    .bind(payment.ask_at.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn by_reference(conn: &mut Conn, reference: &str) -> anyhow::Result<Option<Payment>> {
    if !is_sayable(reference) {
        return Ok(None);
    }
    sqlx::query(payment_query!("where p.reference = $1"))
        .bind(reference)
        .fetch_optional(conn)
        .await?
        .map(|row| payment(&row))
        .transpose()
}

/// All attempts of an order, the first first.
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Payment>> {
    sqlx::query(payment_query!("where p.order_id = $1 order by p.attempt"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(payment)
        .collect()
}

/// Attempts about which the gateway is to be asked now. Failed ones too: a shopper may try
/// another card on the bank's page, and nobody may live to tell.
pub async fn due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<Payment>> {
    sqlx::query(payment_query!(
        "where p.ask_at_ms <= $1 and p.captured_at_ms is null order by p.ask_at_ms limit $2"
    ))
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(payment)
    .collect()
}

/// Takes the next question about an attempt for this worker; it is asked again at `next` when
/// no answer comes. False: another one was faster.
pub async fn lease_question(
    conn: &mut Conn,
    payment: &Payment,
    next: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update payments set ask_at_ms = $3, asked = asked + 1 \
         where id = $1 and ask_at_ms = $2 and captured_at_ms is null",
    )
    .bind(payment.id.to_string())
    .bind(payment.ask_at.map(|at| at.0))
    .bind(next.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn mark_answered(conn: &mut Conn, payment: PaymentId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update payments set answered_at_ms = $2 where id = $1")
        .bind(payment.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// A capture counts even after a failure: gateways let a shopper try again on their page.
pub async fn mark_captured(
    conn: &mut Conn,
    payment: PaymentId,
    at: Moment,
    captured: Money,
    stored_credential: Option<&str>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update payments set captured_at_ms = $2, captured_minor = $3, captured_currency = $4, \
         stored_credential = $5, failed_at_ms = null, failure = null, ask_at_ms = null \
         where id = $1",
    )
    .bind(payment.to_string())
    .bind(at.0)
    .bind(captured.minor)
    .bind(captured.currency.as_str())
    .bind(stored_credential)
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn mark_failed(
    conn: &mut Conn,
    payment: PaymentId,
    at: Moment,
    failure: &str,
) -> anyhow::Result<()> {
    sqlx::query("update payments set failed_at_ms = $2, failure = $3 where id = $1")
        .bind(payment.to_string())
        .bind(at.0)
        .bind(failure)
        .execute(conn)
        .await?;
    Ok(())
}

/// None: nobody asks any more.
pub async fn ask_at(
    conn: &mut Conn,
    payment: PaymentId,
    next: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query("update payments set ask_at_ms = $2 where id = $1 and captured_at_ms is null")
        .bind(payment.to_string())
        .bind(next.map(|at| at.0))
        .execute(conn)
        .await?;
    Ok(())
}

/// One refund for one cause (invariant 4). False: it was asked for before.
pub async fn ask_refund(
    conn: &mut Conn,
    refund: RefundId,
    payment: PaymentId,
    amount: Money,
    because: (&str, Moment),
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into refunds (id, payment_id, amount_minor, currency, cause, requested_at_ms, \
         try_at_ms, tries) values ($1, $2, $3, $4, $5, $6, $6, 0) \
         on conflict (payment_id, cause) do nothing",
    )
    .bind(refund.to_string())
    .bind(payment.to_string())
    .bind(amount.minor)
    .bind(amount.currency.as_str())
    .bind(because.0)
    .bind(because.1.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Refunds to ask the gateway for now.
pub async fn refunds_due(conn: &mut Conn, now: Moment, limit: i64) -> anyhow::Result<Vec<Refund>> {
    sqlx::query(refund_query!(
        "where r.try_at_ms <= $1 and r.done_at_ms is null and r.failed_at_ms is null \
         order by r.try_at_ms limit $2"
    ))
    .bind(now.0)
    .bind(limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(refund)
    .collect()
}

pub async fn refunds_of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Refund>> {
    sqlx::query(refund_query!("where p.order_id = $1 order by r.requested_at_ms, r.id"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(refund)
        .collect()
}

fn refund(row: &AnyRow) -> anyhow::Result<Refund> {
    Ok(Refund {
        id: row.id("id")?,
        payment: row.id("payment_id")?,
        order: row.id("order_id")?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        cause: row.text("cause")?,
        tries: row.number("tries")?,
        done_at: row.moment_or_none("done_at_ms")?,
        failed_at: row.moment_or_none("failed_at_ms")?,
        reference: row.text("reference")?,
        merchant: merchant_of(row)?,
    })
}

/// Takes the next try for this worker. False: another one was faster.
pub async fn lease_refund(conn: &mut Conn, refund: &Refund, next: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update refunds set try_at_ms = $3, tries = tries + 1 \
         where id = $1 and tries = $2 and done_at_ms is null and failed_at_ms is null",
    )
    .bind(refund.id.to_string())
    .bind(i64::from(refund.tries))
    .bind(next.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// False: it was closed before.
pub async fn close_refund(
    conn: &mut Conn,
    refund: RefundId,
    at: Moment,
    refused: Option<&str>,
) -> anyhow::Result<bool> {
    let sql = match refused {
        None => {
            "update refunds set done_at_ms = $2, failure = $3 \
             where id = $1 and done_at_ms is null and failed_at_ms is null"
        }
        Some(_) => {
            "update refunds set failed_at_ms = $2, failure = $3 \
             where id = $1 and done_at_ms is null and failed_at_ms is null"
        }
    };
    let done =
        sqlx::query(sql).bind(refund.to_string()).bind(at.0).bind(refused).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}
