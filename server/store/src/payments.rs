//! Attempts to pay, and what was captured.

pub mod cancellations;
pub mod disputes;
pub mod merchants;
pub mod parts;
pub mod refunds;
pub mod settlements;
pub mod stored_cards;
pub mod terminals;
pub mod test_bank;

use crate::{
    Conn,
    columns::{Columns, has_no_nul},
    payments::merchants::{Merchant, merchant_of, payment_method},
};
use domain::{
    id::{OrderId, PaymentId, VoucherId},
    moment::Moment,
    money::{Currency, Money},
    payments::method::PaymentMethod,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    pub id: PaymentId,
    pub order: OrderId,
    /// Which share of the order it pays.
    pub share: u32,
    /// The share whose lines that one helps to pay.
    pub helps: Option<u32>,
    /// The gift voucher that pays it.
    pub voucher: Option<VoucherId>,
    pub merchant: Merchant,
    pub payment_method: PaymentMethod,
    pub attempt: u32,
    pub reference: String,
    /// How the gateway calls it, where it doesn't go by the reference.
    pub gateway_id: Option<String>,
    /// What was asked for.
    pub amount: Money,
    pub created_at: Moment,
    pub ask_at: Option<Moment>,
    pub asked: u32,
    /// When the gateway last answered a question about it.
    pub answered_at: Option<Moment>,
    pub captured_at: Option<Moment>,
    pub captured: Option<Money>,
    /// The gateway's name for what it captured.
    pub capture: Option<String>,
    pub failed_at: Option<Moment>,
    pub failure: Option<String>,
    /// The card that was kept and is charged by it: no shopper pays it.
    pub charges: Option<String>,
}

impl Payment {
    /// The share whose lines it pays, all of it or a part.
    pub fn pays(&self) -> u32 {
        self.helps.unwrap_or(self.share)
    }

    /// Its shopper turned back, or the gateway's session ended: no bank decided.
    pub fn is_abandoned(&self) -> bool {
        self.failure.as_deref() == Some(domain::payments::decline::ABANDONED)
    }

    /// Neither captured nor failed: the gateway has not decided.
    pub fn is_open(&self) -> bool {
        self.captured_at.is_none() && self.failed_at.is_none()
    }
}

pub enum GatewayName<'a> {
    Attempt(&'a str),
    Capture(&'a str),
}

macro_rules! payment_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.order_id, p.share, s.helps, s.voucher_id, p.payment_method, p.attempt, \
             p.reference, p.gateway_id, \
             p.amount_minor, p.currency, p.created_at_ms, p.ask_at_ms, p.asked, \
             p.answered_at_ms, p.captured_at_ms, p.captured_minor, p.captured_currency, \
             p.capture_id, p.failed_at_ms, p.failure, p.charges, \
             m.id as merchant_id, m.key as merchant_key, m.company_id, m.gateway \
             from payments p join merchant_accounts m on m.id = p.merchant_account_id \
             left join order_shares s on s.order_id = p.order_id and s.position = p.share ",
            $rest
        )
    };
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
        share: row.number("share")?,
        helps: helped(row)?,
        voucher: row.id_or_none("voucher_id")?,
        merchant: merchant_of(row)?,
        payment_method: payment_method(&row.text("payment_method")?)?,
        attempt: row.number("attempt")?,
        reference: row.text("reference")?,
        gateway_id: row.text_or_none("gateway_id")?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        created_at: row.moment("created_at_ms")?,
        ask_at: row.moment_or_none("ask_at_ms")?,
        asked: row.number("asked")?,
        answered_at: row.moment_or_none("answered_at_ms")?,
        captured_at: row.moment_or_none("captured_at_ms")?,
        captured,
        capture: row.text_or_none("capture_id")?,
        failed_at: row.moment_or_none("failed_at_ms")?,
        failure: row.text_or_none("failure")?,
        charges: row.text_or_none("charges")?,
    })
}

pub(crate) fn helped(row: &AnyRow) -> anyhow::Result<Option<u32>> {
    Ok(row.int_or_none("helps")?.map(u32::try_from).transpose()?)
}

pub(crate) fn money(minor: i64, currency: &str) -> anyhow::Result<Money> {
    let currency = Currency::parse(currency)
        .map_err(|wrong| anyhow::anyhow!("the database holds a wrong currency: {wrong}"))?;
    Ok(Money::new(minor, currency))
}

/// False: the reference was used before, choose a new one.
#[boxed]
pub async fn insert(conn: &mut Conn, payment: &Payment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into payments (id, order_id, merchant_account_id, attempt, reference, \
         amount_minor, currency, created_at_ms, ask_at_ms, asked, share, payment_method, charges) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, $10, $11, $12) \
         on conflict (reference) do nothing",
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
    .bind(i64::from(payment.share))
    .bind(payment.payment_method.as_str())
    .bind(&payment.charges)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Before the shopper is sent there. The same payment is the same at its gateway, so a second
/// one to come says the same.
#[boxed]
pub async fn name_at_gateway(
    conn: &mut Conn,
    payment: PaymentId,
    gateway_id: &str,
) -> anyhow::Result<()> {
    sqlx::query("update payments set gateway_id = $2 where id = $1")
        .bind(payment.to_string())
        .bind(gateway_id)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn by_id(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Option<Payment>> {
    one(sqlx::query(payment_query!("where p.id = $1")).bind(payment.to_string()), conn).await
}

/// Whether an attempt at this gateway is not decided yet.
#[boxed]
pub async fn is_any_open(conn: &mut Conn, gateway: &str) -> anyhow::Result<bool> {
    let open = sqlx::query(
        "select 1 from payments p join merchant_accounts m on m.id = p.merchant_account_id \
         where p.ask_at_ms is not null and p.captured_at_ms is null and p.failed_at_ms is null \
         and m.gateway = $1 limit 1",
    );
    Ok(open.bind(gateway).fetch_optional(conn).await?.is_some())
}

/// By the name that an account's gateway gave the attempt or what it captured.
#[boxed]
pub async fn by_gateway_name(
    conn: &mut Conn,
    gateway: &str,
    name: &GatewayName<'_>,
) -> anyhow::Result<Option<Payment>> {
    let (sql, name) = match name {
        GatewayName::Attempt(name) => {
            (payment_query!("where m.gateway = $1 and p.gateway_id = $2"), name)
        }
        GatewayName::Capture(name) => {
            (payment_query!("where m.gateway = $1 and p.capture_id = $2"), name)
        }
    };
    if !has_no_nul(name) {
        return Ok(None);
    }
    one(sqlx::query(sql).bind(gateway).bind(*name), conn).await
}

async fn one(
    query: sqlx::query::Query<'_, sqlx::Any, sqlx::any::AnyArguments>,
    conn: &mut Conn,
) -> anyhow::Result<Option<Payment>> {
    query.fetch_optional(conn).await?.map(|row| payment(&row)).transpose()
}

#[boxed]
pub async fn by_reference(conn: &mut Conn, reference: &str) -> anyhow::Result<Option<Payment>> {
    if !has_no_nul(reference) {
        return Ok(None);
    }
    one(sqlx::query(payment_query!("where p.reference = $1")).bind(reference), conn).await
}

/// All attempts of an order, the first first.
#[boxed]
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
#[boxed]
pub async fn due(
    conn: &mut Conn,
    gateway: &str,
    now: Moment,
    limit: i64,
) -> anyhow::Result<Vec<Payment>> {
    sqlx::query(payment_query!(
        "where p.ask_at_ms <= $1 and p.captured_at_ms is null and m.gateway = $3 \
         order by p.ask_at_ms limit $2"
    ))
    .bind(now.0)
    .bind(limit)
    .bind(gateway)
    .fetch_all(conn)
    .await?
    .iter()
    .map(payment)
    .collect()
}

/// Takes the next question about an attempt for this worker; it is asked again at `next` when
/// no answer comes. False: another one was faster.
#[boxed]
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

/// Answers may overtake each other: the last question that was answered counts.
#[boxed]
pub async fn mark_answered(
    conn: &mut Conn,
    payment: PaymentId,
    asked_at: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update payments set answered_at_ms = $2 \
         where id = $1 and coalesce(answered_at_ms, 0) < $2",
    )
    .bind(payment.to_string())
    .bind(asked_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// A capture counts even after a failure: gateways let a shopper try again on their page. True: a
/// chargeback of it is known that the house hasn't won.
#[boxed]
pub async fn mark_captured(
    conn: &mut Conn,
    payment: PaymentId,
    at: Moment,
    captured: Money,
    stored_credential: Option<&str>,
    capture: Option<&str>,
) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "update payments set captured_at_ms = $2, captured_minor = $3, captured_currency = $4, \
         stored_credential = coalesce($5, case when \
           (select o.keeps_card from orders o where o.id = payments.order_id) = 1 \
           then charges end), capture_id = $6, failed_at_ms = null, \
         failure = null, ask_at_ms = null \
         where id = $1 returning case when exists (select 1 from disputes d \
           where d.payment_id = payments.id and d.won_at_ms is null) \
         then 1 else 0 end as is_disputed",
    )
    .bind(payment.to_string())
    .bind(at.0)
    .bind(captured.minor)
    .bind(captured.currency.as_str())
    .bind(stored_credential)
    .bind(capture)
    .fetch_one(conn)
    .await?;
    Ok(row.int("is_disputed")? == 1)
}

/// The last four digits of the card that paid, by which staff find the order.
#[boxed]
pub async fn keep_card_end(conn: &mut Conn, payment: PaymentId, end: &str) -> anyhow::Result<()> {
    sqlx::query("update payments set card_end = $2 where id = $1")
        .bind(payment.to_string())
        .bind(end)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
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
        .execute(&mut *conn)
        .await?;
    crate::payments::stored_cards::end_consent(conn, payment).await
}

/// None: nobody asks any more.
#[boxed]
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
