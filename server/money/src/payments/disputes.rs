//! A shopper's bank takes money back: what the order owes is a receivable again, and its tickets
//! are refused at the door until the money is won back (invariant 2).

use super::{
    reach::tell_the_door,
    refunds::{owed_by_hand, tell_of_debt},
    taken::{came_in, share_out},
};
use crate::books::{self, points};
use anyhow::Context;
use domain::{
    id::{DisputeId, RefundId},
    money::Money,
    payments::gateway::{Dispute, DisputeState},
    people::actor::{Action, Actor},
};
use house::{
    Failure, House,
    gateways::printable,
    journal::{self, JournalEntry, Subject},
};
use season::sheets::season_folder::cells;
use selling::mails::{self, Matter};
use serde_json::json;
use store::{
    Conn,
    books::{invoices, owed},
    orders,
    payments::{
        self, Payment,
        disputes::{self, NewDispute},
        refunds,
    },
};

const NAME_CHARS_MAX: usize = 100;

/// What a bank's list or letter says, where its gateway sends no messages about chargebacks.
#[derive(Clone, Debug)]
pub struct Told {
    /// The payment's, as the bank's list has it.
    pub reference: String,
    /// As people write it, such as `51.50`; empty: all that was captured.
    pub amount: String,
    /// The bank's number for it; without, its amount tells it from others of the payment.
    pub case: Option<String>,
    pub state: DisputeState,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    pub amount: Money,
    /// False: it was known already, and nothing changed.
    pub is_news: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldRefusal {
    UnknownPayment,
    NotCaptured,
    /// What is wrong with it, and the remedy.
    Amount(String),
    /// Nobody told of this one, so that it can't be won or lost.
    UnknownDispute,
    /// It was won: what comes after is another one.
    Won,
}

/// Staff say of a chargeback what its bank wrote to them: opened, then won or lost. Told
/// twice, it is one.
#[boxed]
pub async fn tell_of_dispute(
    house: &House,
    actor: &Actor,
    told: &Told,
) -> Result<Heard, Failure<ToldRefusal>> {
    let refused = |refusal| Err(Failure::Refused(refusal));
    actor.permit(Action::RefundOrder, "*")?;
    let mut conn = house.store().read().await?;
    let Some(payment) = payments::by_reference(&mut conn, &told.reference).await? else {
        return refused(ToldRefusal::UnknownPayment);
    };
    let Some(captured) = payment.captured else { return refused(ToldRefusal::NotCaptured) };
    let digits = captured.currency.decimals();
    let minor = match told.amount.as_str() {
        "" => captured.minor,
        text => cells::amount(text, digits)
            .map_err(|wrong| Failure::Refused(ToldRefusal::Amount(wrong)))?,
    };
    let amount = Money::new(minor, captured.currency);
    let id = match &told.case {
        Some(case) => printable(&format!("case-{case}"), NAME_CHARS_MAX),
        None => format!("told-{minor}"),
    };
    let known = disputes::by_gateway_id(&mut conn, payment.id, &id).await?;
    drop(conn);
    if minor <= 0 {
        let nothing = format!("{} is nothing to dispute; write what the bank took", told.amount);
        return refused(ToldRefusal::Amount(nothing));
    }
    if known.is_none() && told.state != DisputeState::Opened {
        return refused(ToldRefusal::UnknownDispute);
    }
    if known.as_ref().is_some_and(|it| it.won_at.is_some()) && told.state != DisputeState::Won {
        return refused(ToldRefusal::Won);
    }
    let is_news = known.is_none_or(|known| match told.state {
        DisputeState::Opened => false,
        DisputeState::Won => known.won_at.is_none(),
        DisputeState::Lost => known.lost_at.is_none(),
    });
    // Where its gateway tells of it after all, it is the same one.
    let dispute = Dispute { id, is_reversal: true, amount, state: told.state };
    tell_as(house, actor, payment, dispute).await?;
    Ok(Heard { amount, is_news })
}

/// However often and in whatever order it is told.
pub(super) async fn tell(house: &House, payment: Payment, dispute: Dispute) -> anyhow::Result<()> {
    tell_as(house, &Actor::Job { name: "settlement" }, payment, dispute).await
}

async fn tell_as(
    house: &House,
    actor: &Actor,
    payment: Payment,
    dispute: Dispute,
) -> anyhow::Result<()> {
    let of = (house.clone(), actor.clone());
    house
        .fault_only(move |_, conn| {
            let (house, actor) = of.clone();
            let (payment, dispute) = (payment.clone(), dispute.clone());
            Box::pin(async move { keep(&house, &actor, conn, &payment, &dispute).await })
        })
        .await
}

async fn keep(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    payment: &Payment,
    dispute: &Dispute,
) -> anyhow::Result<()> {
    let order = orders::lock(conn, payment.order).await?.context("orders are never deleted")?;
    let payment = payments::by_id(conn, payment.id).await?.context("payments are never deleted")?;
    let now = house.now();
    let name = printable(&dispute.id, NAME_CHARS_MAX);
    let mut known = disputes::by_gateway_id(conn, payment.id, &name).await?;
    if known.is_none() {
        let (minor, is_reversal) = (dispute.amount.minor, dispute.is_reversal);
        known = disputes::join(conn, payment.id, &name, is_reversal, minor).await?;
    }
    let kept = match known {
        Some(kept) => kept,
        None if dispute.amount.minor <= 0 => {
            tracing::error!(payment = %payment.id, "a dispute about nothing");
            let detail = json!({
                "payment": payment.id.to_string(),
                "amount_minor": dispute.amount.minor,
            });
            return record(house, actor, conn, &order, "dispute.ignore", detail).await;
        }
        None => open(house, actor, conn, &order, &payment, dispute, &name).await?,
    };
    let detail = json!({
        "payment": payment.id.to_string(),
        "dispute": kept.id.to_string(),
        "amount_minor": kept.amount.minor,
    });
    match dispute.state {
        DisputeState::Won if kept.won_at.is_none() => {
            win(house, actor, conn, &order, &payment, &kept).await?;
            record(house, actor, conn, &order, "dispute.win", detail).await
        }
        DisputeState::Lost if kept.lost_at.is_none() && kept.won_at.is_none() => {
            disputes::mark_lost(conn, kept.id, now).await?;
            record(house, actor, conn, &order, "dispute.lose", detail).await
        }
        DisputeState::Opened | DisputeState::Won | DisputeState::Lost => Ok(()),
    }
}

/// The bank brought the money back: the chargeback's entries are undone, and what was paid for
/// tickets that were cancelled meanwhile is refunded.
async fn win(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &orders::Order,
    payment: &Payment,
    kept: &disputes::Dispute,
) -> anyhow::Result<()> {
    let now = house.now();
    if let Some(written_off) = owed::undo_write_off(conn, kept.id, now).await? {
        let lines = orders::lines(conn, order.id).await?;
        let undone = books::WriteOff {
            order,
            payment: payment.id,
            taker: payment.merchant.company,
            lines: &lines,
            written_off: &written_off,
            currency: came_in(payment),
            undone_as: Some(books::UNDONE),
        };
        books::post_write_off(house, conn, &undone).await?;
        invoices::set_due(conn, order.id, Some(now)).await?;
    }
    let owed = disputes::owed(conn, kept.id).await?;
    let owed_minor = owed.map_or(0, |(_, minor)| minor);
    let owed_again = disputes::mark_won(conn, kept.id, now).await?;
    let won = [-owed_minor, -kept.debt_minor];
    books::post_dispute(house, conn, payment, won, came_in(payment)).await?;
    // Tickets were taken back for it while it was lost: what they cost isn't ours.
    let minor = kept.held_minor - owed_minor;
    if minor > 0 {
        let amount = Money::new(minor, payment.amount.currency);
        books::post_owed(house, conn, payment, amount).await?;
        let (id, cause) =
            (RefundId(house.new_id()), format!("{}{}", refunds::CANCELLATION, kept.id));
        refunds::insert(conn, id, payment.id, amount, &cause, now).await?;
        let detail = json!({
            "payment": payment.id.to_string(),
            "refund": id.to_string(),
            "cause": cause,
            "amount_minor": minor,
        });
        record(house, actor, conn, order, "refund.ask", detail).await?;
        mails::enqueue(house, conn, order.id, Matter::MoneyBack { refund: id }).await?;
        if points::is_by_staff(conn, &payment.merchant, order.id).await? {
            let refund = refunds::by_id(conn, id).await?.context("it was asked for")?;
            owed_by_hand(house, conn, &refund, actor, refund.unasked_because()).await?;
        }
    }
    share_out(house, conn, order, payment).await?;
    for refund in owed_again {
        tell_of_debt(house, conn, order.id, refund).await?;
    }
    tell_the_door(house, conn, order.id).await
}

async fn open(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &orders::Order,
    payment: &Payment,
    dispute: &Dispute,
    name: &str,
) -> anyhow::Result<disputes::Dispute> {
    let new = NewDispute {
        id: DisputeId(house.new_id()),
        payment: payment.id,
        gateway_id: name,
        is_reversal: dispute.is_reversal,
        amount: dispute.amount,
        opened_at: house.now(),
    };
    disputes::open(conn, &new).await?;
    share_out(house, conn, order, payment).await?;
    tracing::error!(payment = %payment.id, "a shopper's bank takes money back");
    let kept = disputes::by_gateway_id(conn, payment.id, name).await?;
    let kept = kept.context("the dispute was just written")?;
    let detail = json!({
        "payment": payment.id.to_string(),
        "dispute": kept.id.to_string(),
        "amount_minor": kept.amount.minor,
        "held_minor": kept.held_minor,
        "debt_minor": kept.debt_minor,
    });
    record(house, actor, conn, order, "dispute.open", detail).await?;
    Ok(kept)
}

async fn record(
    house: &House,
    actor: &Actor,
    conn: &mut Conn,
    order: &orders::Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let entry = JournalEntry { action, subject: Subject::Order(order.id), detail };
    journal::record(house, conn, actor, entry).await
}
