//! Cards for subscribers, which an outside supplier makes (T6.6.1f): each new subscription asks for
//! one, each card that gets a new code for another one. The supplier is asked by a mail from the
//! outbox, so that a supplier who is away holds up no sale; its state is the outbox's.

use anyhow::Context;
use domain::{
    card::CardCause,
    id::{AdmissionId, CardRequestId, OrderId, OrderItemId},
    offer::OfferKind,
};
use house::{
    House,
    mail::{Part, host, write_out},
    outbox::{self, Effect},
    ports::Mail,
};
use season::{
    catalogue::{self, Catalogue},
    seasons::season_name,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{
    Conn,
    cards::{self, Addressee, CardRequest, Listed},
    offers,
    orders::{self, Order},
    outbox::Message,
};

/// The outbox's topic.
pub(crate) const TOPIC: &str = "card";

/// In the outbox: identities only.
#[derive(Serialize, Deserialize)]
struct Payload {
    request: CardRequestId,
}

/// One for each subscription of an order that was just paid; nothing without a supplier.
pub async fn of_order(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    order: OrderId,
) -> anyhow::Result<()> {
    if house.settings().card_supplier.is_none() {
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
pub async fn duplicate(
    house: &House,
    conn: &mut Conn,
    order: &Order,
    shown: &[AdmissionId],
) -> anyhow::Result<()> {
    if house.settings().card_supplier.is_none() || shown.len() < 2 {
        return Ok(());
    }
    let tickets = store::admissions::of_order(conn, order.id).await?;
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
pub async fn new_holder(
    house: &House,
    conn: &mut Conn,
    order: OrderId,
    item: OrderItemId,
) -> anyhow::Result<()> {
    if house.settings().card_supplier.is_none() {
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
pub async fn all(house: &House) -> anyhow::Result<Vec<Listed>> {
    let mut conn = house.store().read().await?;
    cards::all(&mut conn).await
}

/// As it stands when it leaves: the code that admits then. None: there is nothing to be made any
/// more, or nobody makes it.
pub(crate) async fn write(house: &House, message: &Message) -> anyhow::Result<Option<Mail>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a card's request")?;
    let Some(supplier) = house.settings().card_supplier.clone() else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let known = cards::by_id(&mut conn, payload.request).await?.context("requests stay")?;
    let order = orders::by_id(&mut conn, known.request.order).await?.context("orders stay")?;
    let item = known.request.item;
    let stands = store::renewals::former_stands(&mut conn, item).await?;
    if !stands {
        return Ok(None);
    }
    let to = cards::addressee(&mut conn, item).await?.unwrap_or_default();
    let code = cards::shared_code(&mut conn, item).await?;
    let items = offers::order_items(&mut conn, order.id).await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    drop(conn);
    let locale = house.locales().fallback();
    let language = locale.language();
    let offer = items.iter().find(|(id, _)| *id == item).map(|(_, offer)| *offer);
    let offering = offer.and_then(|offer| catalogue.offering_by_id(offer));
    let offering = offering.context("an item's offer stays")?;
    let season = catalogue.seasons.iter().find(|season| season.id == offering.row.season);
    let season = season.map(|season| season_name(&catalogue, season, language));
    // Who never told their account a name has told the checkout one.
    let name = match format!("{} {}", to.given_name, to.family_name).trim() {
        "" => format!("{} {}", order.given_name, order.family_name),
        known => known.to_owned(),
    };
    let words = locale.text_with(
        "mail-card",
        &[
            ("name", name.into()),
            ("address", address(&to).into()),
            ("subscription", catalogue.offer_name(offering, language).into()),
            ("season", season.unwrap_or_default().into()),
            ("code", code.unwrap_or_else(|| "–".to_owned()).into()),
            ("request", payload.request.to_string().into()),
        ],
    );
    let subject = locale.text_with("mail-card-subject", &[("code", order.code.into())]);
    let parts: Vec<Part> = words.lines().map(|line| Part::Text(line.trim().to_owned())).collect();
    let (subject, text, html) = write_out(&locale, subject, &parts);
    let url = &house.settings().public_url;
    Ok(Some(Mail {
        message_id: format!("<{}@{}>", message.id, host(url)),
        to: supplier,
        to_name: String::new(),
        language: language.to_owned(),
        subject,
        text,
        html,
        attachments: Vec::new(),
        pictures: Vec::new(),
    }))
}

/// In one line; a dash where the house knows none.
fn address(to: &Addressee) -> String {
    let town = format!("{} {}", to.postcode, to.town);
    let parts = [to.street.as_str(), town.trim(), to.country.as_str()];
    let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() { "–".to_owned() } else { known.join(", ") }
}
