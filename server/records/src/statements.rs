//! What our books have of a gateway's payments, refunds and disputes, to be compared with its
//! own list.

use domain::{
    id::{PaymentId, RefundId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use store::{Conn, columns::Columns};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OurPayment {
    pub id: PaymentId,
    pub reference: String,
    /// Its order's code.
    pub order: String,
    /// (minor units, currency, when); None: not captured by our books.
    pub captured: Option<(i64, String, Moment)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OurRefund {
    pub id: RefundId,
    pub payment: PaymentId,
    /// The payment's.
    pub reference: String,
    pub order: String,
    pub minor: i64,
    pub currency: String,
    /// None: not done by our books.
    pub done_at: Option<Moment>,
}

macro_rules! payment_query {
    ($rest:literal) => {
        concat!(
            "select p.id, p.reference, o.code, p.captured_minor, p.captured_currency, \
             p.captured_at_ms from payments p \
             join merchant_accounts m on m.id = p.merchant_account_id \
             join orders o on o.id = p.order_id where m.gateway = $1 ",
            $rest
        )
    };
}

/// By our reference, or by the gateway's name for the attempt or the capture.
#[boxed]
pub async fn payment(
    conn: &mut Conn,
    gateway: &str,
    name: &str,
) -> anyhow::Result<Option<OurPayment>> {
    for sql in [
        payment_query!("and p.reference = $2"),
        payment_query!("and p.gateway_id = $2"),
        payment_query!("and p.capture_id = $2"),
    ] {
        let row = sqlx::query(sql).bind(gateway).bind(name).fetch_optional(&mut *conn).await?;
        if let Some(row) = row {
            return Ok(Some(our_payment(&row)?));
        }
    }
    Ok(None)
}

/// From the first moment on, before the second.
#[boxed]
pub async fn captured(
    conn: &mut Conn,
    gateway: &str,
    from: Moment,
    until: Moment,
) -> anyhow::Result<Vec<OurPayment>> {
    let sql = payment_query!(
        "and p.captured_at_ms >= $2 and p.captured_at_ms < $3 order by p.captured_at_ms, p.id"
    );
    let rows = sqlx::query(sql).bind(gateway).bind(from.0).bind(until.0).fetch_all(conn).await?;
    rows.iter().map(our_payment).collect()
}

fn our_payment(row: &AnyRow) -> anyhow::Result<OurPayment> {
    let captured = match row.moment_or_none("captured_at_ms")? {
        Some(at) => Some((row.int("captured_minor")?, row.text("captured_currency")?, at)),
        None => None,
    };
    Ok(OurPayment {
        id: row.id("id")?,
        reference: row.text("reference")?,
        order: row.text("code")?,
        captured,
    })
}

macro_rules! refund_query {
    ($rest:literal) => {
        concat!(
            "select r.id, r.payment_id, p.reference, o.code, r.amount_minor, r.currency, \
             r.done_at_ms from refunds r join payments p on p.id = r.payment_id \
             join merchant_accounts m on m.id = p.merchant_account_id \
             join orders o on o.id = p.order_id ",
            $rest
        )
    };
}

#[boxed]
pub async fn refunds_of(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Vec<OurRefund>> {
    let sql = refund_query!(
        "where r.payment_id = $1 and r.cause not like '%:credit' \
         order by r.requested_at_ms, r.id"
    );
    let rows = sqlx::query(sql).bind(payment.to_string()).fetch_all(conn).await?;
    rows.iter().map(our_refund).collect()
}

/// From the first moment on, before the second.
#[boxed]
pub async fn refunded(
    conn: &mut Conn,
    gateway: &str,
    from: Moment,
    until: Moment,
) -> anyhow::Result<Vec<OurRefund>> {
    let sql = refund_query!(
        "where m.gateway = $1 and r.done_at_ms >= $2 and r.done_at_ms < $3 \
         and r.cause not like '%:credit' order by r.done_at_ms, r.id"
    );
    let rows = sqlx::query(sql).bind(gateway).bind(from.0).bind(until.0).fetch_all(conn).await?;
    rows.iter().map(our_refund).collect()
}

fn our_refund(row: &AnyRow) -> anyhow::Result<OurRefund> {
    Ok(OurRefund {
        id: row.id("id")?,
        payment: row.id("payment_id")?,
        reference: row.text("reference")?,
        order: row.text("code")?,
        minor: row.int("amount_minor")?,
        currency: row.text("currency")?,
        done_at: row.moment_or_none("done_at_ms")?,
    })
}

/// Amounts of the payment's disputes, in minor units.
#[boxed]
pub async fn disputes_of(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Vec<i64>> {
    sqlx::query("select amount_minor from disputes where payment_id = $1 order by id")
        .bind(payment.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(|row| row.int("amount_minor"))
        .collect()
}
