//! A shopper's bank takes money back: what the order owes is a receivable again, and its tickets
//! are refused at the door until the money is won back (invariant 2).

use crate::{Failure, House, books, gateways::printable, journal::Deed, season_folder::cells};
use anyhow::Context;
use domain::{
    actor::{Action, Actor},
    id::{DisputeId, ReceivableId, RefundId},
    money::{Currency, Money},
    payment::{Dispute, DisputeState},
};
use serde_json::json;
use store::{
    Conn,
    disputes::{self, NewDispute, Reopened},
    orders,
    payments::{self, Payment},
    refunds,
};

const NAME_CHARS_MAX: usize = 100;

/// What a bank's list or letter says, where its gateway tells of chargebacks by no message.
#[derive(Clone, Debug)]
pub struct Told {
    /// The payment's, as the bank's list has it.
    pub reference: String,
    /// As people write it, such as `51.50`; empty: all that was captured.
    pub amount: String,
    pub state: DisputeState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldRefusal {
    NotPermitted,
    UnknownPayment,
    NotCaptured,
    /// What is wrong with it, and the remedy.
    Amount(String),
    /// Nobody told of one of this amount, so that none can be won or lost.
    UnknownDispute,
}

impl House {
    /// Staff say of a chargeback what its bank wrote to them: opened, then won or lost. Told
    /// twice, it is one.
    pub async fn tell_of_dispute(
        &self,
        actor: &Actor,
        told: &Told,
    ) -> Result<Money, Failure<ToldRefusal>> {
        let refused = |refusal| Err(Failure::Refused(refusal));
        if actor.permit(Action::RefundOrder, "*").is_err() {
            return refused(ToldRefusal::NotPermitted);
        }
        let mut conn = self.store().read().await?;
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
        let id = format!("told-{minor}");
        let known = disputes::by_gateway_id(&mut conn, payment.id, &id).await?;
        drop(conn);
        if minor <= 0 {
            let nothing =
                format!("{} is nothing to dispute; write what the bank took", told.amount);
            return refused(ToldRefusal::Amount(nothing));
        }
        if known.is_none() && told.state != DisputeState::Opened {
            return refused(ToldRefusal::UnknownDispute);
        }
        // Where its gateway tells of it after all, it is the same one.
        let dispute = Dispute { id, is_reversal: true, amount, state: told.state };
        tell_as(self, actor, payment, dispute).await?;
        Ok(amount)
    }
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
        .fault_only(move |conn| {
            let (house, actor) = of.clone();
            let (payment, dispute) = (payment.clone(), dispute.clone());
            Box::pin(async move { keep((&house, &actor), conn, &payment, &dispute).await })
        })
        .await
}

async fn keep(
    by: (&House, &Actor),
    conn: &mut Conn,
    payment: &Payment,
    dispute: &Dispute,
) -> anyhow::Result<()> {
    let (house, _) = by;
    let order = orders::lock(conn, payment.order).await?.context("orders are never deleted")?;
    let payment = payments::by_id(conn, payment.id).await?.context("payments are never deleted")?;
    let now = house.now();
    let name = printable(&dispute.id, NAME_CHARS_MAX);
    let mut known = disputes::by_gateway_id(conn, payment.id, &name).await?;
    if known.is_none() {
        let told = (name.as_str(), dispute.is_reversal);
        known = disputes::join(conn, payment.id, told, dispute.amount.minor).await?;
    }
    let kept = match known {
        Some(kept) => kept,
        None if dispute.amount.minor <= 0 => {
            tracing::error!(payment = %payment.id, "a dispute about nothing");
            let detail = json!({
                "payment": payment.id.to_string(),
                "amount_minor": dispute.amount.minor,
            });
            return note(by, conn, &order, "dispute.ignore", detail).await;
        }
        None => open(by, conn, (&order, &payment), dispute, &name).await?,
    };
    let detail = json!({
        "payment": payment.id.to_string(),
        "dispute": kept.id.to_string(),
        "amount_minor": kept.amount_minor,
    });
    match dispute.state {
        DisputeState::Won if kept.won_at.is_none() => {
            let owed_minor = disputes::owed_minor(conn, kept.id).await?;
            disputes::mark_won(conn, kept.id, now).await?;
            let won = ([-owed_minor, -kept.debt_minor], came_in(&payment));
            books::post_dispute(house, conn, &payment, won).await?;
            // Tickets were taken back for it while it was lost: what they cost isn't ours.
            let minor = kept.held_minor - owed_minor;
            if minor > 0 {
                let amount = Money::new(minor, payment.amount.currency);
                books::post_owed(house, conn, &payment, amount).await?;
                let (id, cause) =
                    (RefundId(house.new_id()), format!("{}{}", refunds::CANCELLATION, kept.id));
                refunds::ask(conn, id, payment.id, amount, (&cause, now)).await?;
                let detail = json!({
                    "payment": payment.id.to_string(),
                    "refund": id.to_string(),
                    "cause": cause,
                    "amount_minor": minor,
                });
                note(by, conn, &order, "refund.ask", detail).await?;
            }
            if !disputes::is_disputed(conn, order.id).await? {
                disputes::suspend_tickets(conn, order.id, None).await?;
            }
            note(by, conn, &order, "dispute.win", detail).await
        }
        DisputeState::Lost if kept.lost_at.is_none() && kept.won_at.is_none() => {
            disputes::mark_lost(conn, kept.id, now).await?;
            note(by, conn, &order, "dispute.lose", detail).await
        }
        DisputeState::Opened | DisputeState::Won | DisputeState::Lost => Ok(()),
    }
}

/// What a bank takes is what the house owes to the shopper anyway, then what is left of the
/// payment; whatever it says beyond that (costs, another day's exchange) isn't the order's.
async fn open(
    by: (&House, &Actor),
    conn: &mut Conn,
    (order, payment): (&orders::Order, &Payment),
    dispute: &Dispute,
    name: &str,
) -> anyhow::Result<disputes::Dispute> {
    let (house, _) = by;
    let (id, now) = (DisputeId(house.new_id()), house.now());
    let captured = payment.captured.filter(|it| it.currency == dispute.amount.currency);
    let gone = refunds::standing_minor(conn, payment.id).await?
        + disputes::taken_minor(conn, payment.id).await?;
    let left = captured.map_or(0, |captured| (captured.minor - gone).max(0));
    let mut taken = dispute.amount.minor.min(left);
    let mut brought_back = Vec::new();
    let mut debt_minor = 0;
    for (refund, minor) in disputes::debts(conn, payment.id).await? {
        if minor <= taken {
            taken -= minor;
            debt_minor += minor;
            brought_back.push(refund);
        }
    }
    let held_minor = taken;
    let new = NewDispute {
        id,
        payment: payment.id,
        gateway_id: name,
        is_reversal: dispute.is_reversal,
        amount: dispute.amount,
        held_minor,
        debt_minor,
        opened_at: now,
    };
    disputes::open(conn, &new).await?;
    for refund in brought_back {
        disputes::bring_back(conn, id, refund).await?;
    }
    if held_minor > 0 {
        let reopened = Reopened {
            id: ReceivableId(house.new_id()),
            dispute: id,
            order: order.id,
            person: order.person,
            company: payment.merchant.company,
            amount_minor: held_minor,
            at: now,
        };
        disputes::reopen(conn, &reopened).await?;
        disputes::suspend_tickets(conn, order.id, Some(now)).await?;
    }
    let taken = ([held_minor, debt_minor], came_in(payment));
    books::post_dispute(house, conn, payment, taken).await?;
    tracing::error!(payment = %payment.id, "a shopper's bank takes money back");
    let detail = json!({
        "payment": payment.id.to_string(),
        "dispute": id.to_string(),
        "amount_minor": dispute.amount.minor,
        "held_minor": held_minor,
        "debt_minor": debt_minor,
    });
    note(by, conn, order, "dispute.open", detail).await?;
    let kept = disputes::by_gateway_id(conn, payment.id, name).await?;
    kept.context("the dispute was just written")
}

/// What banks can take back of it.
fn came_in(payment: &Payment) -> Currency {
    payment.captured.map_or(payment.amount.currency, |captured| captured.currency)
}

async fn note(
    (house, actor): (&House, &Actor),
    conn: &mut Conn,
    order: &orders::Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let deed = Deed { order: order.id, channel: &order.channel, action, detail };
    house.write_down(conn, actor, deed).await
}
