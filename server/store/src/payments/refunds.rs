//! Money that goes back: asked for once for a cause, brought to its gateway until that answers.

mod by_hand;
mod owed;

pub use by_hand::{PaidByHand, Settled, settle};
pub use owed::{ANOTHER_WAY, AT_COUNTER};

use crate::{
    Conn,
    columns::Columns,
    payments::{
        merchants::{Merchant, merchant_of},
        money,
    },
};
use domain::{
    id::{OrderId, PaymentId, RefundId, VoucherId},
    moment::Moment,
    money::Money,
};
use sqlx::any::AnyRow;

#[derive(Clone, Debug, PartialEq)]
pub struct Refund {
    pub id: RefundId,
    pub payment: PaymentId,
    pub order: OrderId,
    pub amount: Money,
    pub cause: String,
    pub requested_at: Moment,
    pub tries: u32,
    pub done_at: Option<Moment>,
    pub failed_at: Option<Moment>,
    pub failure: Option<String>,
    /// It failed, and so much of it the house owes: neither did a chargeback bring it back to the
    /// shopper, nor did staff pay it another way.
    pub owed_minor: i64,
    /// It failed, and so much of it staff paid in cash.
    pub cash_minor: i64,
    /// It failed, and so much of it staff paid neither in cash nor by the method that had paid.
    pub otherwise_minor: i64,
    pub merchant: Merchant,
    /// The gift voucher that had paid.
    pub voucher: Option<VoucherId>,
}

impl Refund {
    /// What the shopper has again of it.
    pub fn back_minor(&self) -> i64 {
        match self.done_at.or(self.failed_at) {
            Some(_) => self.amount.minor - self.owed_minor,
            None => 0,
        }
    }

    /// Done, or refused for good.
    pub fn is_over(&self) -> bool {
        self.done_at.or(self.failed_at).is_some()
    }

    pub fn is_back(&self) -> bool {
        self.back_minor() == self.amount.minor
    }

    /// It became the buyer's credit: again, since credit had paid, or instead of money.
    pub fn is_credit(&self) -> bool {
        self.merchant.is_credit() || self.cause.ends_with(AS_CREDIT)
    }

    /// It went back to the gift voucher that had paid.
    pub fn is_voucher(&self) -> bool {
        self.merchant.is_voucher() && !self.is_credit()
    }

    /// It was handed over at a counter.
    pub fn is_cash(&self) -> bool {
        self.merchant.is_cash() && !self.is_credit()
    }
}

macro_rules! refund_query {
    ($rest:literal) => {
        concat!(
            "select r.id, r.payment_id, p.order_id, r.amount_minor, r.currency, r.cause, \
             r.requested_at_ms, r.tries, r.done_at_ms, r.failed_at_ms, \
             case when r.failed_at_ms is null then 0 else r.amount_minor - r.covered_minor end \
             as owed_minor, r.failure, \
             cast((select coalesce(sum(g.amount_minor), 0) from refund_payments g \
               where g.refund_id = r.id and g.paid_by = 'cash') as bigint) as cash_minor, \
             cast((select coalesce(sum(g.amount_minor), 0) from refund_payments g \
               where g.refund_id = r.id and g.paid_by = 'otherwise') as bigint) \
             as otherwise_minor, m.id as merchant_id, m.key as merchant_key, m.company_id, \
             m.gateway, s.voucher_id \
             from refunds r join payments p on p.id = r.payment_id \
             join merchant_accounts m on m.id = p.merchant_account_id \
             left join order_shares s on s.order_id = p.order_id and s.position = p.share ",
            $rest
        )
    };
}

/// A cause that begins so: staff took lines of the order back.
pub const CANCELLATION: &str = "cancel:";
/// A cause of a cancellation that ends so: it can't go back by the gateway, since a part of the
/// order was paid another way.
pub const BY_HAND: &str = ":by-hand";
/// A cause that ends so: it became credit of the order's buyer, and no gateway hears of it.
pub const AS_CREDIT: &str = ":credit";

/// Records a refund that is to be made, one for each cause (invariant 4). False: there is one.
#[boxed]
pub async fn insert(
    conn: &mut Conn,
    refund: RefundId,
    payment: PaymentId,
    amount: Money,
    cause: &str,
    now: Moment,
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
    .bind(cause)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Which refunds a gateway is asked for in a round.
pub struct Round<'a> {
    pub gateway: &'a str,
    /// It knows each refund by its identity, not by its sum alone.
    pub tells_apart: bool,
    pub now: Moment,
    pub limit: i64,
}

/// Refunds to ask the gateway for now; of one payment one at a time, the one that was tried
/// before any other (nodes' clocks differ), then the first. What waits after a restore is left to
/// staff.
///
/// A gateway that knows refunds by their sum alone needs this order: with two under way at once,
/// one that it had made could be taken for the other, and be made twice. There an answer that we
/// don't know holds up the later refunds of the payment until its limit, about a day. A gateway
/// that tells refunds apart goes on with the later ones at once.
#[boxed]
pub async fn due(conn: &mut Conn, round: &Round<'_>) -> anyhow::Result<Vec<Refund>> {
    let unknown_answers_max = if round.tells_apart { 0 } else { i64::MAX };
    sqlx::query(refund_query!(
        "where r.try_at_ms <= $1 and r.done_at_ms is null and r.failed_at_ms is null \
         and m.gateway = $3 \
         and not exists (select 1 from restore_waits w \
           where w.subject_id = r.id and w.ended_at_ms is null) \
         and not exists (select 1 from refunds f where f.payment_id = r.payment_id \
           and f.done_at_ms is null and f.failed_at_ms is null \
           and f.unknown_answers <= $4 and ( \
             (f.tries > 0 and r.tries = 0) or \
             (f.id < r.id and (f.tries > 0 or r.tries = 0)))) \
         order by r.try_at_ms limit $2"
    ))
    .bind(round.now.0)
    .bind(round.limit)
    .bind(round.gateway)
    .bind(unknown_answers_max)
    .fetch_all(conn)
    .await?
    .iter()
    .map(refund)
    .collect()
}

#[boxed]
pub async fn of_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Refund>> {
    sqlx::query(refund_query!("where p.order_id = $1 order by r.requested_at_ms, r.id"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(refund)
        .collect()
}

#[boxed]
pub async fn by_id(conn: &mut Conn, id: RefundId) -> anyhow::Result<Option<Refund>> {
    let found = sqlx::query(refund_query!("where r.id = $1")).bind(id.to_string());
    found.fetch_optional(conn).await?.as_ref().map(refund).transpose()
}

fn refund(row: &AnyRow) -> anyhow::Result<Refund> {
    Ok(Refund {
        id: row.id("id")?,
        payment: row.id("payment_id")?,
        order: row.id("order_id")?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        cause: row.text("cause")?,
        requested_at: row.moment("requested_at_ms")?,
        tries: row.number("tries")?,
        done_at: row.moment_or_none("done_at_ms")?,
        failed_at: row.moment_or_none("failed_at_ms")?,
        failure: row.text_or_none("failure")?,
        owed_minor: row.int("owed_minor")?,
        cash_minor: row.int("cash_minor")?,
        otherwise_minor: row.int("otherwise_minor")?,
        merchant: merchant_of(row)?,
        voucher: row.id_or_none("voucher_id")?,
    })
}

/// Takes the next try for this worker. False: another one was faster.
#[boxed]
pub async fn lease(conn: &mut Conn, refund: &Refund, next: Moment) -> anyhow::Result<bool> {
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

/// How often it was tried.
#[boxed]
pub async fn tries(conn: &mut Conn, refund: RefundId) -> anyhow::Result<u32> {
    let row = sqlx::query("select tries from refunds where id = $1").bind(refund.to_string());
    row.fetch_one(conn).await?.number("tries")
}

/// One more answer that we don't know: staff see what it was while the refund is under way. Gives
/// how many there were.
#[boxed]
pub async fn count_unknown(conn: &mut Conn, refund: RefundId, answer: &str) -> anyhow::Result<u32> {
    let row = sqlx::query(
        "update refunds set unknown_answers = unknown_answers + 1, \
         failure = case when done_at_ms is null and failed_at_ms is null then $2 \
           else failure end \
         where id = $1 returning unknown_answers",
    );
    let row = row.bind(refund.to_string()).bind(answer).fetch_one(conn).await?;
    row.number("unknown_answers")
}

/// It was refused, as one try heard, and given, as another hears. False: staff have paid it, or
/// it never was refused.
#[boxed]
pub async fn done_after_all(conn: &mut Conn, refund: RefundId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update refunds set done_at_ms = $2, failed_at_ms = null, failure = null, \
         covered_minor = 0 \
         where id = $1 and failed_at_ms is not null and settled_at_ms is null",
    )
    .bind(refund.to_string())
    .bind(at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What the house owes of it now.
#[boxed]
pub async fn owed_minor(conn: &mut Conn, refund: RefundId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select case when failed_at_ms is null then 0 else amount_minor - covered_minor end \
         from refunds where id = $1",
    )
    .bind(refund.to_string())
    .fetch_one(conn)
    .await?)
}

/// Before its lease ends: the try is over, and wasn't the last.
#[boxed]
pub async fn try_again_at(conn: &mut Conn, refund: &Refund, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update refunds set try_at_ms = $3 where id = $1 and tries = $2 + 1")
        .bind(refund.id.to_string())
        .bind(i64::from(refund.tries))
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// What went back of a payment by its gateway.
#[boxed]
pub async fn gone_back_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from refunds \
         where payment_id = $1 and done_at_ms is not null and cause not like '%:credit'",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// What can't go back of a payment by its gateway, since it came another way.
#[boxed]
pub async fn by_hand_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from refunds \
         where payment_id = $1 and cause like 'cancel:%:by-hand'",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// What is to go back of a payment through its gateway, or went.
#[boxed]
pub async fn standing_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(case when failed_at_ms is null then amount_minor \
         else sent_minor end), 0) as bigint) from refunds where payment_id = $1",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// Of that, what the buyer has as credit: the money for it lies at the gateway still.
#[boxed]
pub async fn as_credit_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from refunds \
         where payment_id = $1 and cause like 'cancel:%:credit'",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// The gateway takes back that it was done.
#[boxed]
pub async fn undo(conn: &mut Conn, refund: RefundId) -> anyhow::Result<()> {
    sqlx::query("update refunds set done_at_ms = null where id = $1")
        .bind(refund.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// False: it was closed before.
#[boxed]
pub async fn close(
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
