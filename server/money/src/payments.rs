//! Payments and what their gateways say of them. The shopper's return (`returned`), the gateway's
//! message (`notified`) and the reconciler's question all end in `settle`. It has the same effect
//! once or ten times.

mod charge;
mod debts;
mod disputes;
pub(crate) mod new_attempt;
mod notified;
pub(crate) mod owed;
pub(crate) mod reach;
mod reconcile;
pub(crate) mod refunds;
mod round;
pub(crate) mod schedule;
mod taken;
pub mod terminals;

pub use charge::charge_cards;
pub use debts::{
    EnteredRefund, debt_of, debt_to_pay, enter_refund, refunds_under_way, settle_debt,
    settle_debt_in_cash,
};
pub use disputes::tell_of_dispute;
pub use notified::notified;
pub use owed::{end_owed, owed_by};
pub use reconcile::reconcile;
pub(crate) use reconcile::{ask_about_attempts, end_unpaid_orders};
pub(crate) use refunds::bring_refunds;

use crate::settlement::{self, Reported};
use anyhow::Context;
pub use debts::{Debt, DebtKind, HOW_CHARS_MAX, SettleRefusal};
pub use disputes::{Heard, Told, ToldRefusal};
use house::{
    House,
    gateways::{self, printable},
    journal::{self, JournalEntry, Subject},
    sealed,
};
pub use owed::OwedEnd;
pub(crate) use reconcile::end as end_unpaid_order;
use selling::orders::stands;

use domain::{
    id::{OrderId, PaymentId, PerformanceId, SessionId},
    moment::Moment,
    payments::{
        decline::{ABANDONED, DeclineReason},
        gateway::{Attempt, Evidence, Outcome, is_card_end},
    },
    people::actor::Actor,
};
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order},
    payments::{self, Payment},
};

/// What a gateway says of a failure, in the journal and the attempt.
const FAILURE_CHARS_MAX: usize = 100;

/// Why a bank took no money for an order at the last attempt. None: it was paid or broken off, or
/// the bank says nothing that its shopper could use.
#[boxed]
pub async fn why_declined(
    house: &House,
    order_secret: &str,
) -> anyhow::Result<Option<DeclineReason>> {
    let mut conn = house.store().read().await?;
    let secret = sealed::link_lookup(house, order_secret)?;
    let Some(order) = orders::by_secret(&mut conn, &secret).await? else { return Ok(None) };
    let attempts = payments::of_order(&mut conn, order.id).await?;
    let last = attempts.iter().max_by_key(|payment| payment.failed_at);
    Ok(last.and_then(|payment| {
        let failure = payment.failure.as_deref()?;
        gateways::why_declined(house, &payment.merchant.gateway, failure)
    }))
}

/// The page for a visitor who comes back from the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Returned {
    /// The browser that ordered, or that pays by a mail's link: to the order's page. `waits`: for
    /// the bank's word.
    Buyer { secret: String, language: String, waits: bool },
    /// Any other. A reference goes through the bank's hands, its logs and the address bars of
    /// its pages, so it opens nothing; the buyer has a mail with the way to the order.
    Stranger { language: String },
}

struct Settled {
    order: OrderId,
    changed: Vec<PerformanceId>,
}

/// A shopper comes back from the bank: asks the gateway and settles. This is done for any visitor
/// of the address. None for an unknown reference.
#[boxed]
pub async fn returned(
    house: &House,
    reference: &str,
    session: Option<SessionId>,
) -> anyhow::Result<Option<Returned>> {
    let mut conn = house.store().read().await?;
    let Some(payment) = payments::by_reference(&mut conn, reference).await? else {
        return Ok(None);
    };
    drop(conn);
    // Also after a failure: some banks let a shopper try another card on the same page.
    if payment.captured_at.is_none() {
        match ask_returned(house, &payment).await {
            Ok(outcome) => {
                settle(house, reference, outcome, Evidence::Return).await?;
            }
            // The order page says that the bank's word is awaited; the reconciler asks on.
            Err(error) => tracing::warn!("a gateway didn't answer a return: {error:#}"),
        }
    }
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payment.order).await?;
    let order = order.context("orders are never deleted")?;
    // What is captured stays so.
    let waits = !order.is_over()
        && payment.captured_at.is_none()
        && payments::by_reference(&mut conn, reference).await?.is_some_and(|it| it.is_open());
    let Order { id, session: buyer, secret, language, .. } = order;
    let is_buyer = match session {
        Some(session) => session == buyer || orders::is_payer(&mut conn, id, session).await?,
        None => false,
    };
    let secret = is_buyer.then(|| sealed::open_link(house, &secret));
    Ok(Some(match secret {
        Some(Ok(secret)) => Returned::Buyer { secret, language, waits },
        // A secret of another key opens no page.
        Some(Err(_)) | None => Returned::Stranger { language },
    }))
}

/// Outside of any transaction. What failed was said to be uncharged: a gateway takes nothing
/// for it because of this question.
pub(crate) async fn ask_gateway(house: &House, payment: &Payment) -> anyhow::Result<Outcome> {
    let mut attempt = attempt_of(house, payment).await?;
    attempt.is_over |= !payment.is_open();
    gateways::gateway(house, &payment.merchant.gateway)?.ask(&attempt).await
}

/// The same, of an attempt whose shopper comes back from the gateway's page.
async fn ask_returned(house: &House, payment: &Payment) -> anyhow::Result<Outcome> {
    let attempt = attempt_of(house, payment).await?;
    gateways::gateway(house, &payment.merchant.gateway)?.ask(&attempt).await
}

/// The same, of an attempt that its shopper gives up for another: it is closed where the
/// gateway can.
pub(crate) async fn close_at_gateway(house: &House, payment: &Payment) -> anyhow::Result<Outcome> {
    let gateway = gateways::gateway(house, &payment.merchant.gateway)?;
    let attempt = Attempt { is_over: true, ..attempt_of(house, payment).await? };
    match gateway.ask(&attempt).await? {
        // Nobody was ever sent there, and nobody will be.
        Outcome::Unknown if gateway.closes() => Ok(Outcome::Abandoned),
        outcome => Ok(outcome),
    }
}

async fn attempt_of(house: &House, payment: &Payment) -> anyhow::Result<Attempt> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, payment.order).await?;
    let order = order.context("orders are never deleted")?;
    let mut attempt = attempt(payment, &order, house.now());
    attempt.is_over |= is_superseded(&mut conn, payment).await?;
    Ok(attempt)
}

/// Records an outcome of a payment attempt, in one transaction. Repeated and reordered reports
/// have the effect of one (invariant 4).
pub(crate) async fn settle(
    house: &House,
    reference: &str,
    outcome: Outcome,
    evidence: Evidence,
) -> anyhow::Result<()> {
    let reference = reference.to_owned();
    let settled = house
        .fault_only(move |house, conn| {
            let (outcome, reference) = (outcome.clone(), reference.clone());
            Box::pin(
                async move { settle_locked(&house, conn, &reference, outcome, evidence).await },
            )
        })
        .await?;
    if let Some(Settled { order, changed }) = settled {
        tracing::debug!(%order, "settled");
        house.announce(&changed).await;
    }
    Ok(())
}

async fn settle_locked(
    house: &House,
    conn: &mut Conn,
    reference: &str,
    outcome: Outcome,
    evidence: Evidence,
) -> anyhow::Result<Option<Settled>> {
    let locked = orders::lock_of_attempt(conn, reference).await?;
    let Some((order, catalogue)) = locked else { return Ok(None) };
    // Only now: before the lock another settlement may have been at work.
    let mut others = payments::of_order(conn, order.id).await?;
    let own = others.iter().position(|payment| payment.reference == reference);
    let payment = others.remove(own.context("payments are never deleted")?);
    let actor = settlement::GATEWAY;
    let reported = Reported { actor, order, payment, others, catalogue: Some(catalogue) };
    settle_one(house, conn, reported, outcome, evidence).await
}

async fn settle_one(
    house: &House,
    conn: &mut Conn,
    reported: Reported,
    outcome: Outcome,
    evidence: Evidence,
) -> anyhow::Result<Option<Settled>> {
    let now = house.now();
    let Reported { order, payment, .. } = &reported;
    let is_asked = match evidence {
        Evidence::Query { asked_at } => {
            payments::mark_answered(conn, payment.id, asked_at).await?;
            true
        }
        Evidence::Return | Evidence::Notification => false,
    };
    let mut changed = Vec::new();
    let (action, mut detail) = match outcome {
        Outcome::Pending | Outcome::Unknown => return Ok(None),
        outcome if buys_nothing(&outcome) && !payment.is_open() => {
            if is_asked && payment.captured_at.is_none() {
                ask_rarely(house, conn, payment, order).await?;
            }
            return Ok(None);
        }
        Outcome::Declined { reason } => {
            let reason = printable(&reason, FAILURE_CHARS_MAX);
            payments::mark_failed(conn, payment.id, now, &reason).await?;
            ask_rarely(house, conn, payment, order).await?;
            ("payment.decline", json!({ "reason": reason }))
        }
        Outcome::Abandoned => {
            payments::mark_failed(conn, payment.id, now, ABANDONED).await?;
            ask_rarely(house, conn, payment, order).await?;
            ("payment.abandon", json!({}))
        }
        // No money that could be sold for or given back: the attempt failed, and staff can see
        // why. What the gateway says later still counts.
        Outcome::Captured { amount, .. } if amount.minor <= 0 => {
            tracing::error!(payment = %payment.id, "a gateway says that it captured nothing");
            payments::mark_failed(conn, payment.id, now, "captured nothing").await?;
            ask_rarely(house, conn, payment, order).await?;
            ("payment.nothing", json!({ "captured_minor": amount.minor }))
        }
        Outcome::Captured { amount, stored_credential, capture, card_end } => {
            if payment.captured_at.is_some() {
                return Ok(None);
            }
            let keepable = |kept: &&str| !kept.contains(char::is_control);
            let credential = stored_credential.as_deref().filter(keepable);
            let card = credential.filter(|_| order.keeps_card);
            let capture = capture.as_deref().filter(keepable);
            let id = payment.id;
            let is_disputed = payments::mark_captured(conn, id, now, amount, card, capture).await?;
            keep_card_end(conn, id, card_end).await?;
            changed = settlement::settle_capture(house, conn, &reported, amount).await?;
            // It may have been told before the payment was.
            if is_disputed {
                let payment = Payment { captured: Some(amount), ..payment.clone() };
                taken::share_out(house, conn, order, &payment).await?;
            }
            ("payment.capture", json!({ "captured_minor": amount.minor }))
        }
    };
    detail["payment"] = json!(payment.id.to_string());
    detail["evidence"] = json!(evidence.as_str());
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &Actor::Job { name: "settlement" }, entry).await?;
    Ok(Some(Settled { order: order.id, changed }))
}

async fn keep_card_end(
    conn: &mut Conn,
    payment: PaymentId,
    card_end: Option<String>,
) -> anyhow::Result<()> {
    match card_end.filter(|end| is_card_end(end)) {
        Some(end) => payments::keep_card_end(conn, payment, &end).await,
        None => Ok(()),
    }
}

/// As its gateway is asked about it.
fn attempt(payment: &Payment, order: &Order, now: Moment) -> Attempt {
    let seats_wait = now < order.pay_by.plus_ms(schedule::UNDECIDED_GRACE_MS);
    Attempt {
        payment: payment.id,
        reference: payment.reference.clone(),
        gateway_id: payment.gateway_id.clone(),
        amount: payment.amount,
        created_at: payment.created_at,
        is_over: order.is_over() || !seats_wait,
    }
}

/// A later attempt for the same share exists, or the share is paid.
async fn is_superseded(conn: &mut Conn, payment: &Payment) -> anyhow::Result<bool> {
    let mut others = payments::of_order(conn, payment.order).await?;
    others.retain(|other| other.share == payment.share && other.id != payment.id);
    if others.iter().any(|other| other.attempt > payment.attempt) {
        return Ok(true);
    }
    if others.iter().all(|other| other.captured_at.is_none()) {
        return Ok(false);
    }
    let refunds = store::payments::refunds::of_order(conn, payment.order).await?;
    Ok(others.iter().any(|other| stands(other, &refunds)))
}

fn buys_nothing(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Declined { .. } | Outcome::Abandoned => true,
        Outcome::Captured { amount, .. } => amount.minor <= 0,
        Outcome::Pending | Outcome::Unknown => false,
    }
}

/// What failed may still be paid on the bank's page, and its message be lost (invariant 3).
async fn ask_rarely(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    order: &Order,
) -> anyhow::Result<()> {
    let now = house.now();
    let (created_at, is_over) = (payment.created_at, order.is_over());
    let next = schedule::next_question_after_failure(now, created_at, order.pay_by, is_over);
    payments::ask_at(conn, payment.id, next).await
}
