//! A shopper's bank takes money back: what the order owes is a receivable again, and its tickets
//! are refused at the door until the money is won back (invariant 2).

use crate::{House, books, gateways::printable, journal::Deed};
use anyhow::Context;
use domain::{
    actor::Actor,
    id::{DisputeId, ReceivableId},
    payment::{Dispute, DisputeState},
};
use serde_json::json;
use store::{
    Conn,
    disputes::{self, NewDispute, Reopened},
    orders,
    payments::{self, Payment},
};

const NAME_CHARS_MAX: usize = 100;

/// However often and in whatever order it is told.
pub(super) async fn tell(house: &House, payment: Payment, dispute: Dispute) -> anyhow::Result<()> {
    let of = house.clone();
    house
        .fault_only(move |conn| {
            let (house, payment, dispute) = (of.clone(), payment.clone(), dispute.clone());
            Box::pin(async move { keep(&house, conn, &payment, &dispute).await })
        })
        .await
}

async fn keep(
    house: &House,
    conn: &mut Conn,
    payment: &Payment,
    dispute: &Dispute,
) -> anyhow::Result<()> {
    let order = orders::lock(conn, payment.order).await?.context("orders are never deleted")?;
    let payment = payments::by_id(conn, payment.id).await?.context("payments are never deleted")?;
    let now = house.now();
    let name = printable(&dispute.id, NAME_CHARS_MAX);
    let id = DisputeId(house.new_id());
    // A gateway that says more than it took is a matter for staff, not for the books.
    let held = disputes::held_minor(conn, payment.id).await?;
    let back = store::refunds::asked_minor(conn, payment.id).await?;
    let captured = payment.captured.filter(|it| it.currency == dispute.amount.currency);
    let left = captured.map_or(0, |captured| captured.minor - back - held);
    let known = disputes::by_gateway_id(conn, payment.id, &name).await?;
    if known.is_none() && (dispute.amount.minor <= 0 || dispute.amount.minor > left) {
        tracing::error!(payment = %payment.id, "a dispute about more than was captured");
        let detail = json!({
            "payment": payment.id.to_string(),
            "amount_minor": dispute.amount.minor,
            "left_minor": left,
        });
        return note(house, conn, &order, "dispute.ignore", detail).await;
    }
    let new = NewDispute {
        id,
        payment: payment.id,
        gateway_id: &name,
        amount: dispute.amount,
        opened_at: now,
    };
    let is_new = disputes::open(conn, &new).await?;
    let kept = disputes::by_gateway_id(conn, payment.id, &name).await?;
    let kept = kept.context("the dispute was just written")?;
    let detail = json!({
        "payment": payment.id.to_string(),
        "dispute": kept.id.to_string(),
        "amount_minor": kept.amount_minor,
    });
    if is_new {
        let reopened = Reopened {
            id: ReceivableId(house.new_id()),
            dispute: id,
            order: order.id,
            person: order.person,
            company: payment.merchant.company,
            amount_minor: dispute.amount.minor,
            at: now,
        };
        disputes::reopen(conn, &reopened).await?;
        disputes::suspend_tickets(conn, order.id, Some(now)).await?;
        books::post_dispute(house, conn, &payment, dispute.amount.minor).await?;
        tracing::error!(payment = %payment.id, "a shopper's bank takes money back");
        note(house, conn, &order, "dispute.open", detail.clone()).await?;
    }
    match dispute.state {
        DisputeState::Won if kept.won_at.is_none() => {
            disputes::mark_won(conn, kept.id, now).await?;
            books::post_dispute(house, conn, &payment, -kept.amount_minor).await?;
            if !disputes::is_disputed(conn, order.id).await? {
                disputes::suspend_tickets(conn, order.id, None).await?;
            }
            note(house, conn, &order, "dispute.win", detail).await
        }
        DisputeState::Lost if kept.lost_at.is_none() && kept.won_at.is_none() => {
            disputes::mark_lost(conn, kept.id, now).await?;
            note(house, conn, &order, "dispute.lose", detail).await
        }
        DisputeState::Opened | DisputeState::Won | DisputeState::Lost => Ok(()),
    }
}

async fn note(
    house: &House,
    conn: &mut Conn,
    order: &orders::Order,
    action: &'static str,
    detail: serde_json::Value,
) -> anyhow::Result<()> {
    let deed = Deed { order: order.id, channel: &order.channel, action, detail };
    house.write_down(conn, &Actor::Job { name: "settlement" }, deed).await
}
