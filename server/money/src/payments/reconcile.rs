//! What heals by itself: attempts are asked about, orders whose time is up end only
//! after the gateway answered, refunds are brought to the gateway.

use super::{round::ROUND_MAX, schedule};
use crate::settlement;
use anyhow::Context;
use domain::{
    id::{OrderId, PerformanceId},
    moment::Moment,
    payments::gateway::{Evidence, Outcome},
    people::actor::Actor,
};
use house::{
    House,
    jobs::guarded,
    journal::{self, JournalEntry, Subject},
};
use selling::mails::{self, HeldStep};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order, reserved, seats},
    payments::{self, Payment},
};

/// Asks gateways about attempts that are due, ends orders whose time is up (after
/// asking once more), sends refunds. Gives the number of attempts looked at.
#[boxed]
pub async fn reconcile(house: &House) -> anyhow::Result<usize> {
    let looked_at = ask_about_attempts(house).await?;
    end_unpaid_orders(house).await?;
    super::refunds::bring_refunds(house).await?;
    Ok(looked_at)
}

pub(crate) async fn ask_about_attempts(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let mut work = Vec::new();
    for gateway in store::payments::merchants::gateways(&mut conn).await? {
        let due = payments::due(&mut conn, &gateway, house.now(), ROUND_MAX).await?;
        work.push(due.into_iter().map(|payment| (payment.id.to_string(), payment)).collect());
    }
    drop(conn);
    Ok(super::round::beside_each_other(house, work, |payment| ask_about(house, payment)).await)
}

async fn ask_about(house: &House, payment: Payment) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payment.order).await?;
    drop(conn);
    let order = order.context("orders are never deleted")?;
    let now = house.now();
    let asked = payment.asked.saturating_add(1);
    let next = match payment.is_open() {
        true => {
            let is_ended = order.is_over();
            schedule::next_question(now, payment.created_at, order.pay_by, asked, is_ended)
        }
        false => {
            let (created_at, is_over) = (payment.created_at, order.is_over());
            schedule::next_question_after_failure(now, created_at, order.pay_by, is_over)
        }
    };
    // Also the last question is asked until it is answered: a crash or a line that broke
    // must not leave an attempt, and its order's seats, to nobody.
    let again = now.plus_ms(schedule::LATE_QUESTION_GAP_MS);
    if !lease_question(house, &payment, next.unwrap_or(again)).await? {
        return Ok(());
    }
    let outcome = super::ask_gateway(house, &payment).await?;
    let outcome = match outcome {
        // The shopper never came to the bank, and now it is too late to come.
        Outcome::Unknown if now >= order.pay_by => Outcome::Abandoned,
        // Nobody would ask again: what the gateway says later still counts.
        Outcome::Pending | Outcome::Unknown if next.is_none() => Outcome::Abandoned,
        outcome => outcome,
    };
    super::settle(house, &payment.reference, outcome, Evidence::Query { asked_at: now }).await
}

async fn lease_question(house: &House, payment: &Payment, next: Moment) -> anyhow::Result<bool> {
    let payment = payment.clone();
    house
        .fault_only(move |_, conn| {
            let payment = payment.clone();
            Box::pin(async move { payments::lease_question(conn, &payment, next).await })
        })
        .await
}

pub(crate) async fn end_unpaid_orders(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let grace_ms = schedule::UNDECIDED_GRACE_MS;
    let over = orders::to_expire(&mut conn, house.now(), grace_ms, 0, ROUND_MAX).await?;
    drop(conn);
    for order in over {
        // One order that can't be ended must not keep the others' seats.
        match guarded(end_unpaid(house, order)).await {
            Ok(changed) => house.announce(&changed).await,
            Err(error) => tracing::error!(%order, "not ended: {error:#}"),
        }
    }
    Ok(())
}

async fn end_unpaid(house: &House, order: OrderId) -> anyhow::Result<Vec<PerformanceId>> {
    house
        .fault_only(move |house, conn| Box::pin(async move { expire(&house, conn, order).await }))
        .await
}

/// Gives the seats back, unless the order was paid or tried again while nobody looked.
async fn expire(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<PerformanceId>> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    let attempts = payments::of_order(conn, order.id).await?;
    if !is_over(house, &order, &attempts) || reserved::waits_for_staff(conn, order.id).await? {
        return Ok(Vec::new());
    }
    let actor = Actor::Job { name: "reconciler" };
    let changed = end(house, conn, &actor, &order, &attempts, "order.expire").await?;
    if reserved::is_reservation(conn, order.id).await? {
        mails::tell_held(house, conn, &order, HeldStep::Ended).await?;
    }
    Ok(changed)
}

/// Ends an unpaid order. Money that still comes is late. Gives the performances that changed.
pub(crate) async fn end(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    order: &Order,
    attempts: &[Payment],
    action: &'static str,
) -> anyhow::Result<Vec<PerformanceId>> {
    let lines = orders::lines(conn, order.id).await?;
    let mut changed: Vec<_> = lines.iter().filter_map(|line| line.offer.performance()).collect();
    changed.sort();
    changed.dedup();
    seats::give_back(conn, order.id).await?;
    orders::mark_ended(conn, order.id, house.now(), "expired").await?;
    settlement::give_back_parts(house, conn, order).await?;
    let undecided = attempts.iter().filter(|payment| payment.is_open()).count();
    let detail = json!({ "attempts": attempts.len(), "undecided": undecided });
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await?;
    Ok(changed)
}

/// Nobody pays for it any more, as their gateways said when the time was up. What failed may
/// have been paid on the bank's page since.
fn is_over(house: &House, order: &Order, attempts: &[Payment]) -> bool {
    let grace_ends = order.pay_by.plus_ms(schedule::UNDECIDED_GRACE_MS);
    let is_asked = |payment: &Payment| {
        let since = if payment.is_open() { grace_ends } else { order.pay_by };
        payment.answered_at.is_some_and(|at| at >= since)
    };
    !order.is_over()
        && order.pay_by <= house.now()
        && attempts.iter().filter(|payment| payment.captured_at.is_none()).all(is_asked)
}
