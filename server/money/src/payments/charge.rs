//! Kept cards are charged: each payment once, whatever breaks in between. Before a card is charged
//! that may have been charged already, its gateway is asked, which knows each payment by a
//! reference of its own.

use super::{ask_gateway, settle};
use crate::checkout::request;
use anyhow::Context;
use domain::{
    id::{OrderId, PaymentId},
    payments::gateway::{Evidence, Outcome},
};
use futures::StreamExt;
use house::{House, gateways, jobs::guarded};
use store::{
    orders,
    payments::{self, stored_cards},
};

/// Payments looked at together.
const BATCH: i64 = 200;

/// Charges what is to be charged. What a gateway doesn't answer to is left for the next round.
/// Gives how many were looked at.
#[boxed]
pub async fn charge_cards(house: &House) -> anyhow::Result<usize> {
    let (mut after, mut count) = (None, 0);
    loop {
        let mut conn = house.store().read().await?;
        let due = stored_cards::to_charge(&mut conn, after, BATCH).await?;
        let Some(last) = due.last().copied() else { return Ok(count) };
        let last = payments::by_id(&mut conn, last).await?.context("payments stay")?;
        drop(conn);
        after = Some((last.created_at, last.id));
        count += due.len();
        futures::stream::iter(due)
            .for_each_concurrent(house.settings().calls_at_once, |payment| async move {
                if let Err(error) = guarded(charge(house, payment)).await {
                    tracing::warn!(%payment, "not charged yet: {error:#}");
                }
            })
            .await;
    }
}

async fn charge(house: &House, payment: PaymentId) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let payment = payments::by_id(&mut conn, payment).await?.context("payments stay")?;
    let order = orders::by_id(&mut conn, payment.order).await?.context("orders stay")?;
    drop(conn);
    let Some(credential) = payment.charges.clone().filter(|_| payment.is_open()) else {
        return Ok(());
    };
    // Nobody waits for it any more: the reconciler closes it.
    if order.is_over() || house.now() >= order.pay_by {
        return Ok(());
    }
    let id = payment.id;
    let asked_at = house.now();
    let may_be_charged = house
        .fault_only(move |house, conn| {
            Box::pin(async move { stored_cards::mark_charged(conn, id, house.now()).await })
        })
        .await?;
    let known = match may_be_charged {
        true => ask_gateway(house, &payment).await?,
        false => Outcome::Unknown,
    };
    let outcome = match known {
        // Nothing was taken, and since the card was taken back nothing will be.
        Outcome::Unknown if !may_charge(house, order.id).await? => {
            Outcome::Declined { reason: "card-forgotten".to_owned() }
        }
        Outcome::Unknown => {
            let gateway = gateways::gateway(house, &payment.merchant.gateway)?;
            gateway.charge_stored(&credential, &request(house, &order, &payment)).await?
        }
        known => known,
    };
    settle(house, &payment.reference, outcome, Evidence::Query { asked_at }).await
}

/// As late as can be: while a gateway was asked, the card may have been taken back.
async fn may_charge(house: &House, order: OrderId) -> anyhow::Result<bool> {
    let mut conn = house.store().read().await?;
    let order = orders::by_id(&mut conn, order).await?.context("orders stay")?;
    Ok(order.keeps_card)
}
