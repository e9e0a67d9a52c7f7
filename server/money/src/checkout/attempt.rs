//! Attempts to pay. Each has a reference of its own, unique for ever at the gateway.

use super::{PayRefusal, again::unreachable, frozen::not_taken};
use crate::payments::new_attempt::insert_attempt;
use anyhow::Context;
use domain::{
    id::OrderId,
    money::Currency,
    payments::{
        gateway::{PaymentRequest, Redirect},
        method::PaymentMethod,
    },
    people::actor::Actor,
};
use house::{
    Failure, House,
    gateways::{self, printable},
    journal::{self, JournalEntry, Subject},
};
use season::{catalogue, shares::Sold};
use selling::orders::Paying;
use serde_json::json;
use store::{
    Conn,
    orders::{self, Order, shares::Share},
    payments::{self, Payment},
};

const GATEWAY_ID_CHARS_MAX: usize = 255;

pub(super) async fn first_attempt(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    shares: &[Share],
    attempt: u32,
) -> anyhow::Result<Payment> {
    let share = shares.iter().find(|share| !share.merchant.takes_no_gateway());
    let share = share.context("what costs something is paid to somebody")?;
    insert_attempt(house, conn, order, share, attempt).await
}

/// The attempt that is open, or a new one, while the order's time lasts. Without a payment method
/// it is paid as the last one was.
pub(super) async fn attempt_again(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    payment_method: Option<PaymentMethod>,
) -> Result<(Order, Payment), Failure<PayRefusal>> {
    let order = orders::lock(conn, order).await?.context("orders are never deleted")?;
    if order.is_over() || house.now() >= order.pay_by {
        return Err(Failure::Refused(PayRefusal::NotOpen));
    }
    let attempts = payments::of_order(conn, order.id).await?;
    let refunds = store::payments::refunds::of_order(conn, order.id).await?;
    let shares = store::orders::shares::of_order(conn, order.id).await?;
    let paying = Paying { shares: &shares, attempts: &attempts, refunds: &refunds };
    if let Some(open) = paying.open() {
        // A kept card is being charged.
        if open.charges.is_some() {
            return Err(Failure::Refused(PayRefusal::StillAtBank));
        }
        return match payment_method
            .is_none_or(|payment_method| payment_method == open.payment_method)
        {
            true => Ok((order, open.clone())),
            false => Err(Failure::Refused(PayRefusal::StillAtBank)),
        };
    }
    if paying.next().is_none() {
        return Err(Failure::Refused(PayRefusal::NotOpen));
    }
    if paying.attempts_left() == 0 {
        return Err(Failure::Refused(PayRefusal::TooManyAttempts));
    }
    let catalogue = catalogue::catalogue_of_order(house, conn, &order).await?;
    let lines = orders::lines(conn, order.id).await?;
    let extras = store::orders::extras::of_order(conn, order.id).await?;
    let sold = Sold { lines: &lines, extras: &extras };
    let ways = paying.ways(&catalogue, &sold, house.now());
    let way = ways.iter().find(|way| {
        payment_method.is_none_or(|payment_method| payment_method == way.payment_method)
    });
    let way = way.ok_or(Failure::Refused(PayRefusal::PaymentMethodGone))?;
    let currency = Currency::parse(&order.currency).map_err(|e| anyhow::anyhow!("{e}"))?;
    if not_taken(house, way, currency).is_some() {
        return Err(Failure::Refused(PayRefusal::PaymentMethodGone));
    }
    // An attempt that nobody could ask about would keep its seats for ever.
    gateways::gateway(house, &way.merchant.gateway).map_err(unreachable)?;
    let attempt = attempts.len() as u32 + 1;
    let payment = insert_attempt(house, conn, &order, way, attempt).await?;
    let actor = Actor::Guest { session: order.session };
    let detail = json!({ "payment": payment.id.to_string(), "attempt": payment.attempt });
    let entry = JournalEntry { action: "payment.try", subject: Subject::Order(order.id), detail };
    journal::record(house, conn, &actor, entry).await?;
    Ok((order, payment))
}

/// What the gateway is told of a payment.
pub(crate) fn request(house: &House, order: &Order, payment: &Payment) -> PaymentRequest {
    let url = &house.settings().public_url;
    PaymentRequest {
        payment: payment.id,
        reference: payment.reference.clone(),
        amount: payment.amount,
        payment_method: payment.payment_method,
        description: order.code.clone(),
        language: order.language.clone(),
        return_url: format!("{url}/payments/return/{}", payment.reference),
        notification_url: format!("{url}/payments/notifications/{}", payment.merchant.gateway),
        pay_by: order.pay_by,
        store_credential: order.keeps_card
            && payment.payment_method == PaymentMethod::Card
            && payment.charges.is_none(),
    }
}

/// Outside of any transaction. What the gateway calls it is kept before anybody is sent
/// there. The same attempt again is the same payment at the gateway.
pub(super) async fn open_at_gateway(
    house: &House,
    order: &Order,
    payment: &Payment,
) -> anyhow::Result<Redirect> {
    let request = request(house, order, payment);
    let opened = gateways::gateway(house, &payment.merchant.gateway)?.open(&request).await?;
    let Some(name) = opened.gateway_id else { return Ok(opened.redirect) };
    let name = printable(&name, GATEWAY_ID_CHARS_MAX);
    if payment.gateway_id.as_deref() != Some(name.as_str()) {
        let payment = payment.id;
        house
            .fault_only(move |_, conn| {
                let name = name.clone();
                Box::pin(async move { payments::name_at_gateway(conn, payment, &name).await })
            })
            .await?;
    }
    Ok(opened.redirect)
}
