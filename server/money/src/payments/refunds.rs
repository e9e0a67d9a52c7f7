//! Refunds go to the gateway after the commit that asked for them, until it answers: done, or
//! refused for good, which makes the money a debt of the house.

use super::{round::ROUND_MAX, taken::share_out, terminals};
use crate::{
    books::{self, RefundTurn},
    pay_outs::credit_holds,
    vouchers,
};
use anyhow::{Context, anyhow};
use domain::{
    id::{OrderId, PaymentId, RefundId},
    moment::{Moment, SECOND_MS},
    money::Money,
    payments::gateway::RefundRequest,
    people::actor::Actor,
};
use house::{
    House,
    clock::CLOCKS_DIFFER_MS,
    gateways::{self, printable},
    jobs,
    journal::{self, JournalEntry, Subject},
    ports::RefundAnswer,
};
use selling::mails::{self, Matter};
use serde_json::json;
use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
};
use store::{
    Conn, orders,
    payments::{
        self, disputes,
        merchants::TERMINAL,
        refunds::{self, ANOTHER_WAY, AT_COUNTER, Refund, Round},
    },
};

const FIRST_TRY_GAP_MS: i64 = 10 * SECOND_MS;
const REFUSAL_CHARS_MAX: usize = 100;
/// So often a gateway may answer with something that we don't know. With the waits between, this
/// takes about a day: time enough for a gateway that has a bad day.
const UNKNOWN_ANSWERS_MAX: u32 = 30;

pub(crate) async fn bring_refunds(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let mut work = Vec::new();
    let mut all = store::payments::merchants::gateways(&mut conn).await?;
    // What a terminal took that the house speaks to. What staff gave back by hand is closed.
    all.push(TERMINAL.to_owned());
    for gateway in all {
        let tells_apart = match gateway.as_str() {
            TERMINAL => true,
            name => gateways::gateway(house, name).is_ok_and(|it| it.tells_refunds_apart()),
        };
        let round = Round { gateway: &gateway, tells_apart, now: house.now(), limit: ROUND_MAX };
        let due = refunds::due(&mut conn, &round).await?;
        work.push(due.into_iter().map(|refund| (refund.id.to_string(), refund)).collect());
    }
    drop(conn);
    super::round::beside_each_other(house, work, |refund| bring_refund(house, refund)).await;
    Ok(())
}

/// Not given up while the gateway is away: money that isn't ours goes back, however long that
/// takes. The gateway knows the refund by its identity, so a try that it had heard is not a
/// second. Answers that we don't know are limited; after them the refund counts as refused.
async fn bring_refund(house: &House, refund: Refund) -> anyhow::Result<()> {
    // No other process tries again while this try may still be answered.
    let patience = 2 * house.settings().gateway_limit.as_millis() as i64;
    let gap = jobs::back_off_ms(FIRST_TRY_GAP_MS, refund.tries).max(patience);
    let begun = house.now();
    // Some gateways know a refund by nothing but its sum.
    let next = begun.plus_ms(gap.max(patience + CLOCKS_DIFFER_MS));
    let leased = refund.clone();
    let mine = house
        .fault_only(move |_, conn| {
            let refund = leased.clone();
            Box::pin(async move { refunds::lease(conn, &refund, next).await })
        })
        .await?;
    if !mine {
        return Ok(());
    }
    let end = begun.plus_ms(patience);
    let answer = match refund.merchant.is_terminal() {
        true => until(house, end, terminals::refund_of_order(house, &refund)).await,
        false => {
            let request = refund_request(house, &refund).await?;
            let gateway = gateways::gateway(house, &refund.merchant.gateway)?;
            until(house, end, gateway.refund(&request)).await
        }
    };
    let heard = answer.as_ref().cloned().unwrap_or(RefundAnswer::Pending);
    house
        .fault_only(move |house, conn| {
            let (refund, heard) = (refund.clone(), heard.clone());
            Box::pin(async move {
                if heard == RefundAnswer::Pending {
                    return refunds::try_again_at(conn, &refund, house.now().plus_ms(gap)).await;
                }
                if matches!(heard, RefundAnswer::Refused(_) | RefundAnswer::Unknown(_))
                    && refunds::tries(conn, refund.id).await? != refund.tries + 1
                {
                    // This process was suspended, and another one has asked since. Its answer
                    // counts.
                    return Ok(());
                }
                let RefundAnswer::Unknown(reason) = heard else {
                    return close(&house, conn, &refund, &heard, BY_ITSELF).await;
                };
                tracing::warn!(refund = %refund.id, "an unknown answer to a refund: {reason}");
                let said = printable(&format!("unknown-answer {reason}"), REFUSAL_CHARS_MAX);
                let count = refunds::count_unknown(conn, refund.id, &said).await?;
                if count < UNKNOWN_ANSWERS_MAX {
                    return refunds::try_again_at(conn, &refund, house.now().plus_ms(gap)).await;
                }
                let refused = RefundAnswer::Refused(said);
                close(&house, conn, &refund, &refused, BY_ITSELF).await
            })
        })
        .await?;
    answer.map(drop)
}

/// A machine that slept must not send what it was about to: others have tried meanwhile.
async fn until<T>(
    house: &House,
    end: Moment,
    call: impl Future<Output = anyhow::Result<T>>,
) -> anyhow::Result<T> {
    let mut call = pin!(call);
    poll_fn(|context| match house.now() > end {
        true => Poll::Ready(Err(anyhow!("its time was over before it was sent"))),
        false => call.as_mut().poll(context),
    })
    .await
}

async fn refund_request(house: &House, refund: &Refund) -> anyhow::Result<RefundRequest> {
    let mut conn = house.store().read().await?;
    let payment = payments::by_id(&mut conn, refund.payment).await?;
    let payment = payment.context("payments are never deleted")?;
    let order = orders::by_id(&mut conn, refund.order).await?;
    let order = order.context("orders are never deleted")?;
    let gone_back = refunds::gone_back_minor(&mut conn, payment.id).await?;
    Ok(RefundRequest {
        refund: refund.id,
        attempt: super::attempt(&payment, &order, house.now()),
        capture: payment.capture,
        amount: refund.amount,
        is_again: refund.tries > 0,
        gone_back: Money::new(gone_back, refund.amount.currency),
    })
}

/// A gateway says that a refund which it had confirmed failed after all. The money is still here,
/// and the house owes it.
pub(super) async fn failed_after_all(
    house: &House,
    payment: PaymentId,
    refund: RefundId,
    reason: String,
) -> anyhow::Result<()> {
    house
        .fault_only(move |house, conn| {
            let reason = reason.clone();
            Box::pin(async move { reopen(&house, conn, payment, refund, &reason).await })
        })
        .await
}

async fn reopen(
    house: &House,
    conn: &mut Conn,
    payment: PaymentId,
    refund: RefundId,
    reason: &str,
) -> anyhow::Result<()> {
    let payment = payments::by_id(conn, payment).await?.context("payments are never deleted")?;
    orders::lock(conn, payment.order).await?.context("orders are never deleted")?;
    let known = refunds::of_order(conn, payment.order).await?;
    let known = known.into_iter().find(|it| it.id == refund && it.payment == payment.id);
    let Some(refund) = known else {
        tracing::warn!(payment = %payment.id, "a gateway speaks of a refund that nobody asked for");
        return Ok(());
    };
    if refund.done_at.is_some() {
        refunds::undo(conn, refund.id).await?;
        books::post_refund(house, conn, &refund, RefundTurn::Undone).await?;
    }
    let answer = RefundAnswer::Refused(reason.to_owned());
    close(house, conn, &refund, &answer, BY_ITSELF).await
}

/// Each time that the house comes to owe what its bank refused, its shopper is told. A chargeback
/// may have brought all of it already; then nothing is owed.
pub(super) async fn tell_of_debt(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    refund: RefundId,
) -> anyhow::Result<()> {
    if refunds::owed_minor(conn, refund).await? == 0 {
        return Ok(());
    }
    let told_before = mails::told_of_debt(conn, order, refund).await?;
    mails::enqueue(house, conn, order, Matter::RefundRefused { refund, told_before }).await
}

/// Who says how a refund ended, and what they say of it.
#[derive(Clone, Copy)]
struct Said<'a> {
    actor: &'a Actor,
    how: Option<&'a str>,
}

const BY_ITSELF: Said<'_> = Said { actor: &Actor::Job { name: "reconciler" }, how: None };

/// Staff have sent the money by hand, on the bank's or the gateway's own pages, by the payment
/// method that paid. No gateway is asked for it.
pub(crate) async fn done_by_hand(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    actor: &Actor,
    how: &str,
) -> anyhow::Result<()> {
    close(house, conn, refund, &RefundAnswer::Done, Said { actor, how: Some(how) }).await
}

/// A refund that a copy of the database has as open, and that was given after the copy was made.
pub(crate) async fn left_since_copy(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    id: RefundId,
) -> anyhow::Result<()> {
    let refund = refunds::by_id(conn, id).await?.context("refunds are never deleted")?;
    done_by_hand(house, conn, &refund, actor, "given before the database was put back").await
}

/// What was paid with credit is the buyer's credit again at once. No gateway is asked for it.
pub(crate) async fn credited(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    refund: RefundId,
    actor: &Actor,
) -> anyhow::Result<()> {
    let known = refunds::of_order(conn, order).await?;
    let refund = known.into_iter().find(|it| it.id == refund).context("it was asked for")?;
    close(house, conn, &refund, &RefundAnswer::Done, Said { actor, how: None }).await
}

/// No gateway is asked for it: staff took the money, or its shopper's bank has taken of it already,
/// and it would come twice.
pub(crate) async fn is_by_hand(
    conn: &mut Conn,
    payment: &payments::Payment,
) -> anyhow::Result<bool> {
    Ok(payment.merchant.is_at_counter() || disputes::taken_minor(conn, payment.id).await? > 0)
}

/// It can't go back the way it came: the house owes it, less what a chargeback has brought. `why`:
/// `AT_COUNTER` or `ANOTHER_WAY`.
pub(crate) async fn owed_by_hand(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    actor: &Actor,
    why: &str,
) -> anyhow::Result<()> {
    let answer = RefundAnswer::Refused(why.to_owned());
    close(house, conn, refund, &answer, Said { actor, how: None }).await
}

async fn close(
    house: &House,
    conn: &mut Conn,
    refund: &Refund,
    answer: &RefundAnswer,
    said: Said<'_>,
) -> anyhow::Result<()> {
    let Said { actor, how } = said;
    let order = orders::lock(conn, refund.order).await?.context("orders are never deleted")?;
    let reason = match answer {
        RefundAnswer::Pending | RefundAnswer::Unknown(_) => return Ok(()),
        RefundAnswer::Done => None,
        RefundAnswer::Refused(reason) => Some(printable(reason, REFUSAL_CHARS_MAX)),
    };
    let owed_minor = refunds::owed_minor(conn, refund.id).await?;
    let turn = match &reason {
        None if refunds::close(conn, refund.id, house.now(), None).await? => RefundTurn::Given,
        None if refunds::done_after_all(conn, refund.id, house.now()).await? => {
            RefundTurn::GivenAfterAll
        }
        Some(why) if refunds::close(conn, refund.id, house.now(), Some(why)).await? => {
            RefundTurn::Refused
        }
        None | Some(_) => return Ok(()),
    };
    let of = Refund { owed_minor, ..refund.clone() };
    books::post_refund(house, conn, &of, turn).await?;
    if turn == RefundTurn::Given {
        for (person, minor) in vouchers::refunded(house, conn, &order, refund).await? {
            credit_holds::hold_refund(house, conn, refund, person, minor).await?;
        }
    } else {
        if turn == RefundTurn::GivenAfterAll {
            disputes::not_brought(conn, refund.id).await?;
        }
        let payment = payments::by_id(conn, refund.payment).await?;
        let payment = payment.context("payments are never deleted")?;
        share_out(house, conn, &order, &payment).await?;
    }
    let is_by_bank = !matches!(reason.as_deref(), Some(AT_COUNTER | ANOTHER_WAY));
    if turn == RefundTurn::Refused && is_by_bank && matches!(actor, Actor::Job { .. }) {
        tracing::error!(refund = %refund.id, "the bank refused a refund for good");
    }
    tell_of_debt(house, conn, order.id, refund.id).await?;
    let action = if reason.is_some() { "refund.refuse" } else { "refund.done" };
    let detail = json!({
        "refund": refund.id.to_string(),
        "amount_minor": refund.amount.minor,
        "reason": reason.as_deref().or(how),
    });
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await
}
