//! Chargebacks: money that a shopper's bank takes back, or asks for.

mod door;
pub mod reach;

pub use door::tell_the_door;

use crate::{Conn, columns::Columns, payments::money};
use domain::{
    id::{CompanyId, DisputeId, OrderId, PaymentId, PersonId, ReceivableId, RefundId},
    moment::Moment,
    money::Money,
};
use sqlx::any::AnyRow;

pub struct NewDispute<'a> {
    pub id: DisputeId,
    pub payment: PaymentId,
    /// The gateway's name for it.
    pub gateway_id: &'a str,
    pub is_reversal: bool,
    /// As the gateway says it.
    pub amount: Money,
    pub opened_at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    pub id: DisputeId,
    pub payment: PaymentId,
    pub amount: Money,
    /// Of it, what is owed to the house again.
    pub held_minor: i64,
    /// Of it, what the house owed.
    pub debt_minor: i64,
    pub won_at: Option<Moment>,
    pub lost_at: Option<Moment>,
}

/// What a dispute makes owed again.
pub struct Reopened {
    pub id: ReceivableId,
    pub dispute: DisputeId,
    pub order: OrderId,
    pub person: PersonId,
    pub company: CompanyId,
    pub amount: Money,
    pub at: Moment,
}

#[boxed]
pub async fn open(conn: &mut Conn, dispute: &NewDispute<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into disputes (id, payment_id, gateway_id, reversal_id, amount_minor, currency, \
         opened_at_ms) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(dispute.id.to_string())
    .bind(dispute.payment.to_string())
    .bind(dispute.gateway_id)
    .bind(dispute.is_reversal.then_some(dispute.gateway_id))
    .bind(dispute.amount.minor)
    .bind(dispute.amount.currency.as_str())
    .bind(dispute.opened_at.0)
    .execute(conn)
    .await?;
    Ok(())
}

macro_rules! dispute_query {
    ($rest:literal) => {
        concat!(
            "select id, payment_id, amount_minor, currency, held_minor, debt_minor, \
             won_at_ms, lost_at_ms \
             from disputes where payment_id = $1 ",
            $rest
        )
    };
}

/// What is known by the name that a gateway has for it, as a dispute or as a reversal.
#[boxed]
pub async fn by_gateway_id(
    conn: &mut Conn,
    payment: PaymentId,
    gateway_id: &str,
) -> anyhow::Result<Option<Dispute>> {
    sqlx::query(dispute_query!("and (gateway_id = $2 or reversal_id = $2)"))
        .bind(payment.to_string())
        .bind(gateway_id)
        .fetch_optional(conn)
        .await?
        .map(|row| dispute(&row))
        .transpose()
}

/// The reversal's dispute, or the dispute's reversal: of the same amount, not won, and not yet
/// told of as the other. It gets the name as its own.
#[boxed]
pub async fn join(
    conn: &mut Conn,
    payment: PaymentId,
    gateway_id: &str,
    is_reversal: bool,
    amount_minor: i64,
) -> anyhow::Result<Option<Dispute>> {
    let query = match is_reversal {
        true => dispute_query!(
            "and amount_minor = $2 and won_at_ms is null and reversal_id is null \
             order by id limit 1"
        ),
        false => dispute_query!(
            "and amount_minor = $2 and won_at_ms is null and reversal_id = gateway_id \
             order by id limit 1"
        ),
    };
    let row = sqlx::query(query)
        .bind(payment.to_string())
        .bind(amount_minor)
        .fetch_optional(&mut *conn)
        .await?;
    let Some(found) = row.map(|row| dispute(&row)).transpose()? else { return Ok(None) };
    sqlx::query(match is_reversal {
        true => "update disputes set reversal_id = $2 where id = $1",
        false => "update disputes set gateway_id = $2 where id = $1",
    })
    .bind(found.id.to_string())
    .bind(gateway_id)
    .execute(conn)
    .await?;
    Ok(Some(found))
}

fn dispute(row: &AnyRow) -> anyhow::Result<Dispute> {
    Ok(Dispute {
        id: row.id("id")?,
        payment: row.id("payment_id")?,
        amount: money(row.int("amount_minor")?, &row.text("currency")?)?,
        held_minor: row.int("held_minor")?,
        debt_minor: row.int("debt_minor")?,
        won_at: row.moment_or_none("won_at_ms")?,
        lost_at: row.moment_or_none("lost_at_ms")?,
    })
}

/// What disputes took of a payment: all that is not won.
#[boxed]
pub async fn taken_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(held_minor + debt_minor), 0) as bigint) from disputes \
         where payment_id = $1 and won_at_ms is null",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// What is not won of a payment, the first first.
#[boxed]
pub async fn not_won(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Vec<Dispute>> {
    sqlx::query(dispute_query!("and won_at_ms is null order by opened_at_ms, id"))
        .bind(payment.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(dispute)
        .collect()
}

/// What the house owes of refunds of the payment that its bank refused, the first first.
#[boxed]
pub async fn debts(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Vec<(RefundId, i64)>> {
    sqlx::query(
        "select id, amount_minor - covered_minor as owed_minor from refunds where payment_id = $1 \
         and failed_at_ms is not null and amount_minor > covered_minor \
         order by requested_at_ms, id",
    )
    .bind(payment.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.int("owed_minor")?)))
    .collect()
}

/// The chargeback brought back so much of what the bank had refused to.
#[boxed]
pub async fn bring_back(
    conn: &mut Conn,
    dispute: DisputeId,
    refund: RefundId,
    minor: i64,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into chargeback_offsets (refund_id, dispute_id, amount_minor) values ($1, $2, $3) \
         on conflict (refund_id, dispute_id) do update \
         set amount_minor = chargeback_offsets.amount_minor + $3",
    )
    .bind(refund.to_string())
    .bind(dispute.to_string())
    .bind(minor)
    .execute(&mut *conn)
    .await?;
    sqlx::query("update refunds set covered_minor = covered_minor + $2 where id = $1")
        .bind(refund.to_string())
        .bind(minor)
        .execute(conn)
        .await?;
    Ok(())
}

/// The bank gave it after all: no chargeback brought it back.
#[boxed]
pub async fn not_brought(conn: &mut Conn, refund: RefundId) -> anyhow::Result<()> {
    let rows = sqlx::query(
        "delete from chargeback_offsets where refund_id = $1 returning dispute_id, amount_minor",
    )
    .bind(refund.to_string())
    .fetch_all(&mut *conn)
    .await?;
    for row in rows {
        hold(conn, row.id("dispute_id")?, [0, -row.int("amount_minor")?]).await?;
    }
    Ok(())
}

/// So much more of what a chargeback took is owed to the house again, and was owed by it.
#[boxed]
pub async fn hold(
    conn: &mut Conn,
    dispute: DisputeId,
    [held_minor, debt_minor]: [i64; 2],
) -> anyhow::Result<()> {
    sqlx::query(
        "update disputes set held_minor = held_minor + $2, debt_minor = debt_minor + $3 \
         where id = $1",
    )
    .bind(dispute.to_string())
    .bind(held_minor)
    .bind(debt_minor)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether a bank is still to decide about money of the order.
#[boxed]
pub async fn is_undecided(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from disputes d join payments p on p.id = d.payment_id \
         where p.order_id = $1 and d.won_at_ms is null and d.lost_at_ms is null \
         and d.held_minor > 0",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}

/// What lost chargebacks of a payment left owed to the house, the first first.
#[boxed]
pub async fn lost(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<Vec<(ReceivableId, i64)>> {
    sqlx::query(
        "select v.id, v.amount_minor from disputes d join receivables v on v.dispute_id = d.id \
         where d.payment_id = $1 and d.lost_at_ms is not null \
         and v.settled_at_ms is null and v.cancelled_at_ms is null \
         and not exists (select 1 from write_offs w where w.receivable_id = v.id \
           and w.undone_at_ms is null) order by d.opened_at_ms, d.id",
    )
    .bind(payment.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok((row.id("id")?, row.int("amount_minor")?)))
    .collect()
}

/// What a chargeback left owed to the house; less than it held, where tickets were taken back.
/// Nothing where it is written off.
#[boxed]
pub async fn owed(
    conn: &mut Conn,
    dispute: DisputeId,
) -> anyhow::Result<Option<(ReceivableId, i64)>> {
    sqlx::query(
        "select id, amount_minor from receivables \
         where dispute_id = $1 and settled_at_ms is null and cancelled_at_ms is null \
         and not exists (select 1 from write_offs w where w.receivable_id = receivables.id \
           and w.undone_at_ms is null)",
    )
    .bind(dispute.to_string())
    .fetch_optional(conn)
    .await?
    .map(|row| Ok((row.id("id")?, row.int("amount_minor")?)))
    .transpose()
}

/// Gives the refunds that it had brought back, and that are owed again.
#[boxed]
pub async fn mark_won(
    conn: &mut Conn,
    dispute: DisputeId,
    at: Moment,
) -> anyhow::Result<Vec<RefundId>> {
    sqlx::query("update disputes set won_at_ms = $2, lost_at_ms = null where id = $1")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(&mut *conn)
        .await?;
    // What it had brought back is the house's again, and owed.
    let brought = sqlx::query(
        "delete from chargeback_offsets where dispute_id = $1 returning refund_id, amount_minor",
    );
    let mut refunds = Vec::new();
    for row in brought.bind(dispute.to_string()).fetch_all(&mut *conn).await? {
        refunds.push(row.id("refund_id")?);
        sqlx::query("update refunds set covered_minor = covered_minor - $2 where id = $1")
            .bind(row.text("refund_id")?)
            .bind(row.int("amount_minor")?)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query("update receivables set settled_at_ms = $2 where dispute_id = $1")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(refunds)
}

#[boxed]
pub async fn mark_lost(conn: &mut Conn, dispute: DisputeId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update disputes set lost_at_ms = $2 where id = $1 and won_at_ms is null")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Or more of it.
#[boxed]
pub async fn reopen(conn: &mut Conn, owed: &Reopened) -> anyhow::Result<()> {
    sqlx::query(
        "insert into receivables (id, order_id, person_id, company_id, amount_minor, rule, \
         due_at_ms, dispute_id, currency) values ($1, $2, $3, $4, $5, 'dispute', $6, $7, $8) \
         on conflict (dispute_id) where dispute_id is not null do update set \
         amount_minor = case when receivables.cancelled_at_ms is null \
           then receivables.amount_minor else 0 end + excluded.amount_minor, \
         cancelled_at_ms = null",
    )
    .bind(owed.id.to_string())
    .bind(owed.order.to_string())
    .bind(owed.person.to_string())
    .bind(owed.company.to_string())
    .bind(owed.amount.minor)
    .bind(owed.at.0)
    .bind(owed.dispute.to_string())
    .bind(owed.amount.currency.as_str())
    .execute(conn)
    .await?;
    Ok(())
}
