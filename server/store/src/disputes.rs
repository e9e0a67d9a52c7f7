//! Chargebacks: money that a shopper's bank takes back, or asks for.

use crate::{Conn, columns::Columns};
use domain::{
    id::{CompanyId, DisputeId, OrderId, PaymentId, PersonId, ReceivableId},
    moment::Moment,
    money::Money,
};

pub struct NewDispute<'a> {
    pub id: DisputeId,
    pub payment: PaymentId,
    /// The gateway's name for it.
    pub gateway_id: &'a str,
    pub amount: Money,
    pub opened_at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    pub id: DisputeId,
    pub amount_minor: i64,
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
    pub amount_minor: i64,
    pub at: Moment,
}

/// False: it is known.
pub async fn open(conn: &mut Conn, dispute: &NewDispute<'_>) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into disputes (id, payment_id, gateway_id, amount_minor, currency, \
         opened_at_ms) values ($1, $2, $3, $4, $5, $6) \
         on conflict (payment_id, gateway_id) do nothing",
    )
    .bind(dispute.id.to_string())
    .bind(dispute.payment.to_string())
    .bind(dispute.gateway_id)
    .bind(dispute.amount.minor)
    .bind(dispute.amount.currency.as_str())
    .bind(dispute.opened_at.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn by_gateway_id(
    conn: &mut Conn,
    payment: PaymentId,
    gateway_id: &str,
) -> anyhow::Result<Option<Dispute>> {
    sqlx::query(
        "select id, amount_minor, won_at_ms, lost_at_ms from disputes \
         where payment_id = $1 and gateway_id = $2",
    )
    .bind(payment.to_string())
    .bind(gateway_id)
    .fetch_optional(conn)
    .await?
    .map(|row| {
        Ok(Dispute {
            id: row.id("id")?,
            amount_minor: row.int("amount_minor")?,
            won_at: row.moment_or_none("won_at_ms")?,
            lost_at: row.moment_or_none("lost_at_ms")?,
        })
    })
    .transpose()
}

/// What disputes hold back of a payment: all that is not won.
pub async fn held_minor(conn: &mut Conn, payment: PaymentId) -> anyhow::Result<i64> {
    Ok(sqlx::query_scalar(
        "select cast(coalesce(sum(amount_minor), 0) as bigint) from disputes \
         where payment_id = $1 and won_at_ms is null",
    )
    .bind(payment.to_string())
    .fetch_one(conn)
    .await?)
}

/// Whether money of the order is disputed still.
pub async fn is_disputed(conn: &mut Conn, order: OrderId) -> anyhow::Result<bool> {
    let count: i64 = sqlx::query_scalar(
        "select count(*) from disputes d join payments p on p.id = d.payment_id \
         where p.order_id = $1 and d.won_at_ms is null",
    )
    .bind(order.to_string())
    .fetch_one(conn)
    .await?;
    Ok(count > 0)
}

pub async fn mark_won(conn: &mut Conn, dispute: DisputeId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update disputes set won_at_ms = $2, lost_at_ms = null where id = $1")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(&mut *conn)
        .await?;
    sqlx::query("update receivables set settled_at_ms = $2 where dispute_id = $1")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn mark_lost(conn: &mut Conn, dispute: DisputeId, at: Moment) -> anyhow::Result<()> {
    sqlx::query("update disputes set lost_at_ms = $2 where id = $1 and won_at_ms is null")
        .bind(dispute.to_string())
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn reopen(conn: &mut Conn, owed: &Reopened) -> anyhow::Result<()> {
    sqlx::query(
        "insert into receivables (id, order_id, person_id, company_id, amount_minor, rule, \
         due_at_ms, dispute_id) values ($1, $2, $3, $4, $5, 'dispute', $6, $7)",
    )
    .bind(owed.id.to_string())
    .bind(owed.order.to_string())
    .bind(owed.person.to_string())
    .bind(owed.company.to_string())
    .bind(owed.amount_minor)
    .bind(owed.at.0)
    .bind(owed.dispute.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Tickets of an order are refused at the door while its money is disputed.
pub async fn suspend_tickets(
    conn: &mut Conn,
    order: OrderId,
    since: Option<Moment>,
) -> anyhow::Result<()> {
    sqlx::query(
        "update admissions set disputed_at_ms = $2 where order_line_id in \
         (select id from order_lines where order_id = $1) and cancelled_at_ms is null",
    )
    .bind(order.to_string())
    .bind(since.map(|at| at.0))
    .execute(conn)
    .await?;
    Ok(())
}
