//! What becomes of a payment at a terminal: one step at a time, each in a transaction of its own,
//! and nothing outside of the house within one. A step that was made can't be made again.

use super::{Happened, counter_sale, look_again_at, patience_ms, record, request};
use crate::{
    books::tills::{TerminalDebt, TerminalDebtTurn, post_terminal_debt},
    checkout::{CounterRefusal, parts::PartsRefusal, sell_approved},
    payments::round::{ROUND_MAX, beside_each_other},
};
use anyhow::Context;
use domain::{
    id::{CompanyId, RefundId, TerminalPaymentId},
    moment::{MINUTE_MS, SECOND_MS},
    money::Money,
    order::PlaceRefusal,
    payments::terminal::{
        PRESENTED_MS, TerminalAttempt, TerminalBack, TerminalRefund, TerminalStep, after_close,
        next_step,
    },
    people::actor::Actor,
};
use house::{
    Answered, House, NotAnswered, gateways::printable, jobs::back_off_ms, ports::RefundAnswer,
    terminals::terminal,
};
use season::catalogue;
use serde_json::json;
use store::{
    Conn,
    payments::{
        refunds::Refund,
        terminals::{self, TerminalGivenBack, TerminalPayment, TerminalTaken},
    },
};

const BY_ITSELF: Actor = Actor::Job { name: "terminals" };
/// While somebody stands before the terminal.
const LOOK_GAP_MS: i64 = 2 * SECOND_MS;
/// Afterwards.
const LATE_LOOK_GAP_MS: i64 = 30 * SECOND_MS;
const FIRST_TRY_GAP_MS: i64 = 10 * SECOND_MS;
/// So long the house tries to make an order of what was taken, where a fault of its own keeps it.
const UNSOLD_MS: i64 = 30 * MINUTE_MS;
const REFUSAL_CHARS_MAX: usize = 100;
/// So often a provider may answer with something that we don't know: for about a day.
const UNKNOWN_ANSWERS_MAX: u32 = 30;
/// Heard, made an order or given back.
const STEPS_MAX: usize = 3;

/// All that can be done now.
///
/// # Errors
/// The terminal's provider can't be reached. A job goes on.
#[boxed]
pub async fn follow(house: &House, id: TerminalPaymentId) -> anyhow::Result<()> {
    for _ in 0..STEPS_MAX {
        if !step(house, id).await? {
            break;
        }
    }
    Ok(())
}

/// The next thing that is to be done about the payment. False: nothing was, or nothing follows at
/// once.
///
/// # Errors
/// As `follow`.
#[boxed]
pub async fn step(house: &House, id: TerminalPaymentId) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let known = terminals::by_id(&mut conn, id).await?;
    drop(conn);
    let Some(known) = known else { return Ok(false) };
    if known.ask_at.is_none_or(|at| at > house.now()) || !lease(house, &known).await? {
        return Ok(false);
    }
    if known.is_open() {
        hear(house, &known).await?;
        return Ok(true);
    }
    let Some(taken) = &known.taken else { return Ok(false) };
    match (&known.back, known.order) {
        (None, None) => {
            complete(house, &known, taken).await?;
            Ok(true)
        }
        (Some(back), None) if back.done_at.is_none() && back.refused_at.is_none() => {
            bring_back(house, &known, taken, back).await?;
            Ok(false)
        }
        (Some(_), _) | (None, Some(_)) => Ok(false),
    }
}

/// Nobody else looks at it while a call may be under way.
async fn lease(house: &House, known: &TerminalPayment) -> anyhow::Result<bool> {
    let (known, now) = (known.clone(), house.now());
    let next = now.plus_ms(patience_ms(house));
    house
        .fault_only(move |_, conn| {
            let known = known.clone();
            Box::pin(async move { terminals::lease(conn, &known, now, next).await })
        })
        .await
}

/// A job: everything that is due.
pub(crate) async fn look_after(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let due = terminals::due(&mut conn, house.now(), ROUND_MAX).await?;
    drop(conn);
    let work = due.into_iter().map(|id| (id.to_string(), id)).collect();
    beside_each_other(house, vec![work], |id| follow(house, id)).await;
    Ok(())
}

/// Asks the terminal, and has the payment closed that nobody waits for any more.
async fn hear(house: &House, known: &TerminalPayment) -> anyhow::Result<()> {
    let (terminal, now) = (terminal(house, &known.terminal)?, house.now());
    let attempt = TerminalAttempt {
        asked: request(known),
        provider_id: known.provider_id.clone(),
        begun_at: known.begun_at,
        now,
    };
    let age_ms = now.since_ms(known.begun_at);
    let state = terminal.state(&attempt).await?;
    let next = match next_step(state, age_ms, known.cancel_at.is_some()) {
        TerminalStep::Close(why) => after_close(terminal.cancel(&attempt).await?, why),
        next => next,
    };
    let (id, sale) = (known.id, known.sale.seller.session);
    house
        .fault_only(move |house, conn| {
            let next = next.clone();
            Box::pin(async move {
                let now = house.now();
                match next {
                    TerminalStep::Wait | TerminalStep::Close(_) => {
                        terminals::look_at(conn, id, now.plus_ms(gap_ms(age_ms))).await
                    }
                    TerminalStep::End(why) => {
                        if !terminals::end(conn, id, why, now).await? {
                            return Ok(());
                        }
                        let detail = json!({ "payment": id.to_string(), "why": why.as_str() });
                        let happened = Happened { action: "terminal.end", detail };
                        record(&house, conn, &BY_ITSELF, sale, happened).await
                    }
                    TerminalStep::Take { amount, capture } => {
                        let taken = TerminalTaken { at: now, amount, capture };
                        terminals::mark_taken(conn, id, &taken).await
                    }
                }
            })
        })
        .await
}

fn gap_ms(age_ms: i64) -> i64 {
    if age_ms < 2 * PRESENTED_MS { LOOK_GAP_MS } else { LATE_LOOK_GAP_MS }
}

/// Makes the order of what was taken. What can't be sold any more goes back.
async fn complete(
    house: &House,
    known: &TerminalPayment,
    taken: &TerminalTaken,
) -> anyhow::Result<()> {
    if taken.amount != known.amount {
        return give_back(house, known, TerminalBack::Amount).await;
    }
    let seller = known.sale.seller.clone();
    let actor = Actor::Seller { actor: Box::new(BY_ITSELF), seller };
    let sold = sell_approved(house, &actor, &counter_sale(known), known.id).await;
    match sold.answered() {
        Ok(Ok(_)) => Ok(()),
        Ok(Err(why)) => give_back(house, known, why_back(&why)).await,
        Err(NotAnswered::NotPermitted(missing)) => Err(missing.into()),
        // The buyer doesn't wait for ever.
        Err(NotAnswered::Fault(fault)) if house.now().since_ms(taken.at) > UNSOLD_MS => {
            tracing::error!(payment = %known.id, "no order could be made: {fault:#}");
            give_back(house, known, TerminalBack::Gone).await
        }
        Err(NotAnswered::Fault(fault)) => Err(fault),
    }
}

fn why_back(why: &CounterRefusal) -> TerminalBack {
    match why {
        CounterRefusal::Order(PlaceRefusal::TotalChanged { .. } | PlaceRefusal::BasketChanged)
        | CounterRefusal::Money(PartsRefusal::Missing(_) | PartsRefusal::TooMuch(_)) => {
            TerminalBack::Changed
        }
        CounterRefusal::Order(_)
        | CounterRefusal::Money(_)
        | CounterRefusal::Invoice(_)
        | CounterRefusal::KeyUsed => TerminalBack::Gone,
    }
}

async fn give_back(
    house: &House,
    known: &TerminalPayment,
    why: TerminalBack,
) -> anyhow::Result<()> {
    let (id, sale) = (known.id, known.sale.seller.session);
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                let (refund, now) = (RefundId(house.new_id()), house.now());
                if !terminals::give_back(conn, id, refund, why, now).await? {
                    return Ok(());
                }
                let detail = json!({ "payment": id.to_string(), "why": why.as_str() });
                let happened = Happened { action: "terminal.back", detail };
                record(&house, conn, &BY_ITSELF, sale, happened).await
            })
        })
        .await
}

/// Until the provider answers: done, or refused for good. Then the house owes it, which is told at
/// the desk and on the page of money.
async fn bring_back(
    house: &House,
    known: &TerminalPayment,
    taken: &TerminalTaken,
    back: &TerminalGivenBack,
) -> anyhow::Result<()> {
    let id = known.id;
    house
        .fault_only(move |_, conn| Box::pin(async move { terminals::count_try(conn, id).await }))
        .await?;
    let refund = TerminalRefund {
        refund: back.refund,
        capture: taken.capture.clone(),
        amount: taken.amount,
        is_again: back.tries > 0,
    };
    let next = house.now().plus_ms(back_off_ms(FIRST_TRY_GAP_MS, back.tries));
    let answer = terminal(house, &known.terminal)?.refund(&refund).await;
    match answer {
        Ok(RefundAnswer::Done) => close_back(house, known, taken, None).await,
        Ok(RefundAnswer::Refused(why)) => close_back(house, known, taken, Some(why)).await,
        Ok(RefundAnswer::Unknown(why)) if back.tries >= UNKNOWN_ANSWERS_MAX => {
            close_back(house, known, taken, Some(why)).await
        }
        Ok(RefundAnswer::Pending | RefundAnswer::Unknown(_)) => {
            look_again_at(house, id, next).await
        }
        Err(fault) => {
            look_again_at(house, id, next).await?;
            Err(fault)
        }
    }
}

async fn close_back(
    house: &House,
    known: &TerminalPayment,
    taken: &TerminalTaken,
    refused: Option<String>,
) -> anyhow::Result<()> {
    if refused.is_some() {
        tracing::error!(payment = %known.id, "a terminal's provider refused a refund for good");
    }
    let refused = refused.map(|why| printable(&why, REFUSAL_CHARS_MAX));
    let (known, amount) = (known.clone(), taken.amount);
    house
        .fault_only(move |house, conn| {
            let (known, refused) = (known.clone(), refused.clone());
            Box::pin(async move {
                if !terminals::close_back(conn, known.id, refused.as_deref(), house.now()).await? {
                    return Ok(());
                }
                match refused {
                    Some(why) => owe(&house, conn, &known, amount, &why).await,
                    None => Ok(()),
                }
            })
        })
        .await
}

/// The money stays with the house, which owes it: the company that would have sold most of it.
async fn owe(
    house: &House,
    conn: &mut Conn,
    known: &TerminalPayment,
    amount: Money,
    why: &str,
) -> anyhow::Result<()> {
    let company = match known.company {
        Some(company) => company,
        None => first_company(house, conn).await?,
    };
    let debt = TerminalDebt { payment: known.id, company, amount };
    post_terminal_debt(house, conn, debt, TerminalDebtTurn::Refused).await?;
    let detail = json!({
        "payment": known.id.to_string(),
        "amount_minor": amount.minor,
        "reason": why,
    });
    let happened = Happened { action: "terminal.owe", detail };
    record(house, conn, &BY_ITSELF, known.sale.seller.session, happened).await
}

/// In rows of a former program no company is named.
async fn first_company(house: &House, conn: &mut Conn) -> anyhow::Result<CompanyId> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let first = catalogue.rules.companies.iter().min().map(|(_, id)| *id);
    first.context("a house that sells has a company")
}

/// Asks for a part of what an order was paid by a terminal, to go back to the same card.
///
/// # Errors
/// As `Gateway::refund`; or no terminal of ours has paid the order.
pub(crate) async fn refund_of_order(
    house: &House,
    refund: &Refund,
) -> anyhow::Result<RefundAnswer> {
    let mut conn = house.store().read().await?;
    let known = terminals::of_order(&mut conn, refund.order).await?;
    drop(conn);
    let known = known.context("no terminal of the house has paid it")?;
    let taken = known.taken.context("an order is paid by what was taken")?;
    let asked = TerminalRefund {
        refund: refund.id,
        capture: taken.capture,
        amount: refund.amount,
        is_again: refund.tries > 0,
    };
    terminal(house, &known.terminal)?.refund(&asked).await
}
