//! Cards for subscribers, which an outside supplier makes (T6.6.1f): each new subscription asks for
//! one, each card that gets a new code for another one. The supplier is asked from the outbox, by
//! a mail or a webhook, so that a supplier who is away holds up no sale; its state is the outbox's.

use domain::{
    id::{AdmissionId, CardRequestId, OrderId, OrderItemId},
    sales::offer::OfferKind,
    tickets::card::CardCause,
};
use house::{
    House,
    outbox::{self, Effect},
};
use season::catalogue::Catalogue;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{
    Conn,
    baskets::offers,
    orders::{self, Order},
    tickets::cards::{self, CardRequest, Listed},
};

/// The outbox's topic.
pub const TOPIC: &str = "card";

/// In the outbox: identities only.
#[derive(Serialize, Deserialize)]
pub struct Payload {
    pub request: CardRequestId,
}

fn has_supplier(house: &House) -> bool {
    house.settings().card_supplier.is_some() || house.ports().webhooks.contains_key(TOPIC)
}

/// One for each subscription of an order that was just paid; nothing without a supplier.
#[boxed]
pub async fn of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: OrderId,
) -> anyhow::Result<()> {
    if !has_supplier(house) {
        return Ok(());
    }
    for (item, offer) in offers::order_items(conn, order).await? {
        let kind = catalogue.offering_by_id(offer).map(|offering| offering.row.kind);
        if matches!(kind, Some(OfferKind::Subscription | OfferKind::Flexible)) {
            ask(house, conn, order, item, CardCause::Bought).await?;
        }
    }
    Ok(())
}

/// In place of a card whose code was replaced. `shown`: what it showed.
#[boxed]
pub async fn duplicate(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    shown: &[AdmissionId],
) -> anyhow::Result<()> {
    if !has_supplier(house) || shown.len() < 2 {
        return Ok(());
    }
    let tickets = store::tickets::admissions::of_order(conn, order.id).await?;
    let lines = orders::lines(conn, order.id).await?;
    let of_card = tickets.iter().filter(|ticket| shown.contains(&ticket.admission));
    let items: BTreeSet<OrderItemId> = of_card
        .filter_map(|ticket| lines.iter().find(|line| line.id == ticket.line)?.item)
        .collect();
    let asked: BTreeSet<OrderItemId> =
        cards::of_order(conn, order.id).await?.iter().map(|it| it.request.item).collect();
    // Whoever never had a card isn't sent one for a code that was replaced.
    for item in items.intersection(&asked) {
        ask(house, conn, order.id, *item, CardCause::Duplicate).await?;
    }
    Ok(())
}

/// Of whoever takes over a subscription that has one.
#[boxed]
pub async fn new_holder(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
) -> anyhow::Result<()> {
    if !has_supplier(house) {
        return Ok(());
    }
    let before = cards::of_order(conn, order).await?;
    if before.iter().any(|it| it.request.item == item) {
        ask(house, conn, order, item, CardCause::NewHolder).await?;
    }
    Ok(())
}

async fn ask(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
    cause: CardCause,
) -> anyhow::Result<()> {
    let id = CardRequestId(house.new_id());
    let new = CardRequest { id, order, item, cause, asked_at: house.now() };
    cards::insert(conn, &new).await?;
    let effect =
        Effect { topic: TOPIC, dedupe_key: format!("card:{id}"), subject_id: order.to_string() };
    outbox::enqueue(house, conn, effect, &Payload { request: id }).await.map(drop)
}

/// For the house's list, the newest first.
#[boxed]
pub async fn all(house: &House) -> anyhow::Result<Vec<Listed>> {
    let mut conn = house.store().read().await?;
    cards::all(&mut conn).await
}
