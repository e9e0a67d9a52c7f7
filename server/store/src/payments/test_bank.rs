//! The test bank's own books, for demo and tests only: what it was asked to charge, what it
//! took and gave back. The house never reads them.

use crate::{
    Conn,
    columns::{Columns, has_no_nul},
};
use domain::moment::Moment;
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Charge {
    pub reference: String,
    /// JSON of what the shop asked for, as the bank keeps it.
    pub request: String,
    /// `open`, `late`, `captured`, `declined` or `abandoned`.
    pub state: String,
    pub amount_minor: i64,
    pub currency: String,
    pub refunded_minor: i64,
    pub opened_at: Moment,
    /// For `late`: when the money will be taken.
    pub decided_at: Option<Moment>,
}

/// The same reference twice is one charge: the first request stands.
#[boxed]
pub async fn open(conn: &mut Conn, charge: &Charge) -> anyhow::Result<()> {
    sqlx::query(
        "insert into test_bank_charges (reference, request, state, amount_minor, currency, \
         refunded_minor, opened_at_ms) values ($1, $2, 'open', $3, $4, 0, $5) \
         on conflict (reference) do nothing",
    )
    .bind(&charge.reference)
    .bind(&charge.request)
    .bind(charge.amount_minor)
    .bind(&charge.currency)
    .bind(charge.opened_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! charge_query {
    ($rest:literal) => {
        concat!(
            "select reference, request, state, amount_minor, currency, refunded_minor, \
             opened_at_ms, decided_at_ms from test_bank_charges ",
            $rest
        )
    };
}

#[boxed]
pub async fn charge(conn: &mut Conn, reference: &str) -> anyhow::Result<Option<Charge>> {
    if !has_no_nul(reference) {
        return Ok(None);
    }
    sqlx::query(charge_query!("where reference = $1"))
        .bind(reference)
        .fetch_optional(conn)
        .await?
        .map(|row| read(&row))
        .transpose()
}

fn read(row: &AnyRow) -> anyhow::Result<Charge> {
    Ok(Charge {
        reference: row.text("reference")?,
        request: row.text("request")?,
        state: row.text("state")?,
        amount_minor: row.int("amount_minor")?,
        currency: row.text("currency")?,
        refunded_minor: row.int("refunded_minor")?,
        opened_at: row.moment("opened_at_ms")?,
        decided_at: row.moment_or_none("decided_at_ms")?,
    })
}

/// False: the charge was decided otherwise before.
#[boxed]
pub async fn decide(
    conn: &mut Conn,
    reference: &str,
    from: &str,
    to: &str,
    at: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update test_bank_charges set state = $3, decided_at_ms = $4 \
         where reference = $1 and state = $2",
    )
    .bind(reference)
    .bind(from)
    .bind(to)
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The same refund twice is one. False: the charge has not so much left.
#[boxed]
pub async fn refund(
    conn: &mut Conn,
    refund: &str,
    reference: &str,
    amount_minor: i64,
    at: Moment,
) -> anyhow::Result<bool> {
    let known = sqlx::query("select id from test_bank_refunds where id = $1")
        .bind(refund)
        .fetch_optional(&mut *conn)
        .await?;
    if known.is_some() {
        return Ok(true);
    }
    let taken = sqlx::query(
        "update test_bank_charges set refunded_minor = refunded_minor + $2 \
         where reference = $1 and state = 'captured' and refunded_minor + $2 <= amount_minor",
    )
    .bind(reference)
    .bind(amount_minor)
    .execute(&mut *conn)
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "insert into test_bank_refunds (id, reference, amount_minor, at_ms) \
         values ($1, $2, $3, $4)",
    )
    .bind(refund)
    .bind(reference)
    .bind(amount_minor)
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(true)
}
