//! Money of an order that buys nothing, and how it goes back.

use super::{GATEWAY, standing};
use crate::{
    books,
    payments::{owed::undo_write_offs, refunds},
};
use anyhow::Context;
use domain::{id::RefundId, money::Money, payments::settlement::RefundCause};
use house::{
    House,
    journal::{self, JournalEntry, Subject},
};
use selling::mails::{self, Matter};
use serde_json::json;
use store::{Conn, orders::Order, payments::Payment};

/// The order ends unpaid: what was paid of it goes back.
pub(crate) async fn give_back_parts(
    house: &House,
    conn: &mut Conn,
    order: &Order,
) -> anyhow::Result<()> {
    let all = store::payments::of_order(conn, order.id).await?;
    let parts = standing(conn, order.id, all).await?;
    give_parts_back(house, conn, order, parts, RefundCause::Unpaid).await
}

pub(super) async fn give_parts_back(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    parts: Vec<Payment>,
    cause: RefundCause,
) -> anyhow::Result<()> {
    for part in parts {
        undo_write_offs(house, conn, order, &part).await?;
        books::post_part_returned(house, conn, &part).await?;
        request_refund(house, conn, order, &part, part.amount, cause).await?;
    }
    Ok(())
}

/// Captured money that buys nothing: owed to the shopper from this moment, in the books and
/// as a refund that the reconciler brings to the gateway.
pub(super) async fn give_back(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
    amount: Money,
    cause: RefundCause,
) -> anyhow::Result<()> {
    if request_refund(house, conn, order, payment, amount, cause).await? {
        books::post_owed(house, conn, payment, amount).await?;
    }
    Ok(())
}

/// False: it was asked for before.
async fn request_refund(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    payment: &Payment,
    amount: Money,
    cause: RefundCause,
) -> anyhow::Result<bool> {
    let refund = RefundId(house.new_id());
    let (cause, now) = (cause.as_str(), house.now());
    if !store::payments::refunds::insert(conn, refund, payment.id, amount, cause, now).await? {
        return Ok(false);
    }
    mails::enqueue(house, conn, order.id, Matter::MoneyBack { refund }).await?;
    let detail = json!({
        "payment": payment.id.to_string(),
        "refund": refund.to_string(),
        "cause": cause,
        "asked_minor": payment.amount.minor,
        "captured_minor": amount.minor,
        "captured_currency": amount.currency.as_str(),
    });
    let entry = JournalEntry { action: "refund.ask", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &GATEWAY, entry).await?;
    if payment.merchant.house_owed_it() {
        refunds::credited(house, conn, order.id, refund, &GATEWAY).await?;
    } else if refunds::is_by_hand(conn, payment).await? {
        // Nobody brings it back by itself, and it is nobody's credit.
        let refund =
            store::payments::refunds::by_id(conn, refund).await?.context("it was asked for")?;
        let why = refund.unasked_because();
        refunds::owed_by_hand(house, conn, &refund, &GATEWAY, why).await?;
    }
    Ok(true)
}
