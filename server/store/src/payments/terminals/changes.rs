//! What becomes of a payment at a terminal, step by step. Each step happens once: its conditions
//! decide a race.

use super::{TerminalPayment, TerminalSaleRow, TerminalTaken};
use crate::Conn;
use domain::{
    id::{OrderId, PointOfSaleId, RefundId, TerminalPaymentId},
    moment::Moment,
    payments::terminal::{TerminalBack, TerminalEnd},
};

/// False: its form was sent before, or something else is under way for its sale or at its
/// terminal.
#[boxed]
pub async fn insert(conn: &mut Conn, new: &TerminalPayment) -> anyhow::Result<bool> {
    let TerminalSaleRow { seller, .. } = &new.sale;
    let done = sqlx::query(
        "insert into terminal_payments (id, reference, session_id, channel, point_of_sale_id, \
         operator_id, till_session_id, idempotency_key, terminal, amount_minor, currency, \
         total_minor, shown, family_name, email, language, given_minor, begun_at_ms, ask_at_ms, \
         exchange_minor, company_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, \
         $13, $14, $15, $16, $17, $18, $19, $20, $21) on conflict do nothing",
    )
    .bind(new.id.to_string())
    .bind(&new.reference)
    .bind(seller.session.to_string())
    .bind(seller.outlet.channel.as_str())
    .bind(seller.point_of_sale.map(|id| id.to_string()))
    .bind(seller.operator.map(|id| id.to_string()))
    .bind(seller.till.map(|id| id.to_string()))
    .bind(&new.sale.idempotency_key)
    .bind(&new.terminal)
    .bind(new.amount.minor)
    .bind(new.amount.currency.as_str())
    .bind(new.sale.total_minor)
    .bind(&new.sale.shown)
    .bind(&new.sale.family_name)
    .bind(&new.sale.email)
    .bind(&new.sale.language)
    .bind(new.sale.given_minor)
    .bind(new.begun_at.0)
    .bind(new.ask_at.map(|at| at.0))
    .bind(new.sale.exchange_minor)
    .bind(new.company.map(|id| id.to_string()))
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the next look for this worker; somebody looks again at `next` when it dies. False:
/// another one was faster, or it isn't time.
#[boxed]
pub async fn lease(
    conn: &mut Conn,
    known: &TerminalPayment,
    now: Moment,
    next: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set ask_at_ms = $4, asked = asked + 1 \
         where id = $1 and asked = $2 and ask_at_ms <= $3",
    )
    .bind(known.id.to_string())
    .bind(known.asked)
    .bind(now.0)
    .bind(next.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// When to look next, where something is left to be done.
#[boxed]
pub async fn look_at(conn: &mut Conn, id: TerminalPaymentId, next: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update terminal_payments set ask_at_ms = $2 where id = $1 and ask_at_ms is not null",
    )
    .bind(id.to_string())
    .bind(next.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// The terminal shows the sum: the provider's name for it.
#[boxed]
pub async fn name(conn: &mut Conn, id: TerminalPaymentId, provider_id: &str) -> anyhow::Result<()> {
    sqlx::query("update terminal_payments set provider_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(provider_id)
        .execute(conn)
        .await?;
    Ok(())
}

/// Somebody wants it cancelled. False: it is decided.
#[boxed]
pub async fn want_cancelled(
    conn: &mut Conn,
    id: TerminalPaymentId,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set cancel_at_ms = coalesce(cancel_at_ms, $2), ask_at_ms = $2 \
         where id = $1 and approved_at_ms is null and ended_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(now.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// The terminal took the money. Somebody looks at it again at once, for its order.
#[boxed]
pub async fn mark_taken(
    conn: &mut Conn,
    id: TerminalPaymentId,
    taken: &TerminalTaken,
) -> anyhow::Result<()> {
    sqlx::query(
        "update terminal_payments set approved_at_ms = $2, approved_minor = $3, \
         approved_currency = $4, capture_id = $5, ask_at_ms = $2 \
         where id = $1 and approved_at_ms is null and ended_at_ms is null",
    )
    .bind(id.to_string())
    .bind(taken.at.0)
    .bind(taken.amount.minor)
    .bind(taken.amount.currency.as_str())
    .bind(&taken.capture)
    .execute(conn)
    .await?;
    Ok(())
}

/// It took none, and never will. False: it was decided before.
#[boxed]
pub async fn end(
    conn: &mut Conn,
    id: TerminalPaymentId,
    why: TerminalEnd,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set ended_at_ms = $2, end_cause = $3, ask_at_ms = null, \
         family_name = '', email = '', noted_at_ms = $2 \
         where id = $1 and approved_at_ms is null and ended_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(now.0).bind(why.as_str()).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// What was taken pays this order, and no other. False: it pays another one, or goes back.
#[boxed]
pub async fn mark_sold(
    conn: &mut Conn,
    id: TerminalPaymentId,
    order: OrderId,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set order_id = $2, ask_at_ms = null, family_name = '', \
         email = '' where id = $1 and approved_at_ms is not null and refund_id is null \
         and (order_id is null or order_id = $2)",
    );
    let done = done.bind(id.to_string()).bind(order.to_string()).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// What was taken goes back. False: it has paid an order, or goes back already.
#[boxed]
pub async fn give_back(
    conn: &mut Conn,
    id: TerminalPaymentId,
    refund: RefundId,
    why: TerminalBack,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set refund_id = $2, back_cause = $3, ask_at_ms = $4, \
         family_name = '', email = '' where id = $1 and approved_at_ms is not null \
         and order_id is null and refund_id is null",
    )
    .bind(id.to_string())
    .bind(refund.to_string())
    .bind(why.as_str())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// One more try to give it back begins.
#[boxed]
pub async fn count_try(conn: &mut Conn, id: TerminalPaymentId) -> anyhow::Result<()> {
    sqlx::query("update terminal_payments set tries = tries + 1 where id = $1")
        .bind(id.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// The provider gave it back, or refused to. False: it said so before.
#[boxed]
pub async fn close_back(
    conn: &mut Conn,
    id: TerminalPaymentId,
    refused: Option<&str>,
    now: Moment,
) -> anyhow::Result<bool> {
    let sql = match refused {
        None => {
            "update terminal_payments set refunded_at_ms = $2, refusal = $3, ask_at_ms = null \
             where id = $1 and refunded_at_ms is null and refused_at_ms is null"
        }
        Some(_) => {
            "update terminal_payments set refused_at_ms = $2, refusal = $3, ask_at_ms = null \
             where id = $1 and refunded_at_ms is null and refused_at_ms is null"
        }
    };
    let done = sqlx::query(sql).bind(id.to_string()).bind(now.0).bind(refused).execute(conn);
    Ok(done.await?.rows_affected() == 1)
}

/// Staff have paid another way what the provider refused to give back, and know of it. False:
/// nothing is owed, or it was paid before.
#[boxed]
pub async fn settle_back(
    conn: &mut Conn,
    id: TerminalPaymentId,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update terminal_payments set settled_at_ms = $2, noted_at_ms = $2 \
         where id = $1 and refused_at_ms is not null and settled_at_ms is null",
    );
    let done = done.bind(id.to_string()).bind(now.0).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// It was paid in cash, which this point of sale has given.
#[boxed]
pub async fn mark_settled_at(
    conn: &mut Conn,
    id: TerminalPaymentId,
    point: PointOfSaleId,
) -> anyhow::Result<()> {
    sqlx::query("update terminal_payments set settled_point_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(point.to_string())
        .execute(conn)
        .await?;
    Ok(())
}

/// Somebody has read how it ended. What the house owes is told until it is paid.
#[boxed]
pub async fn note(conn: &mut Conn, id: TerminalPaymentId, now: Moment) -> anyhow::Result<()> {
    sqlx::query(
        "update terminal_payments set noted_at_ms = $2 where id = $1 and noted_at_ms is null \
         and (order_id is not null or refunded_at_ms is not null)",
    )
    .bind(id.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}
