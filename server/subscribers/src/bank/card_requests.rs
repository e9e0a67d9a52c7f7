//! What the supplier of subscribers' cards is told (T6.6.1f): as a mail, or as the event of a
//! webhook. Written when it leaves, so that it has the code that admits then.

use anyhow::Context;
use domain::id::CardRequestId;
use house::{
    House,
    jobs::work::{EventWriter, MailSamples, MailWriter, SampleRequest},
    locales::Locale,
    mail::{MailContent, Part},
    ports::WebhookEvent,
    samples,
};
use season::{catalogue, seasons::season_name};
use selling::tickets::cards::{Payload, TOPIC};
use serde_json::json;
use std::sync::Arc;
use store::{
    baskets::offers,
    orders,
    running::outbox::Message,
    tickets::cards::{self, Addressee, CardRequest},
};

pub(crate) fn mail_writer() -> MailWriter {
    MailWriter {
        topic: TOPIC,
        write: |house, message| Box::pin(mail(house, message)),
        samples: MailSamples {
            kinds: &["card_request"],
            write: |_, request| Box::pin(async move { Ok(sample(request)) }),
        },
    }
}

pub(crate) fn event_writer() -> EventWriter {
    EventWriter { topic: TOPIC, write: |house, message| Box::pin(event(house, message)) }
}

/// All that a card needs, and no more.
struct Card {
    request: CardRequest,
    /// Of the order.
    order_code: String,
    to: Addressee,
    subscription: String,
    season: String,
    /// None: each ticket has a code of its own.
    code: Option<String>,
}

/// None: there is nothing to be made any more.
async fn card(house: &House, message: &Message) -> anyhow::Result<Option<Card>> {
    let payload: Payload = serde_json::from_str(&message.payload).context("a card's request")?;
    let mut conn = house.store().read().await?;
    let known = cards::by_id(&mut conn, payload.request).await?.context("requests stay")?;
    let order = orders::by_id(&mut conn, known.request.order).await?.context("orders stay")?;
    let item = known.request.item;
    if !store::tickets::renewals::former_stands(&mut conn, item).await? {
        return Ok(None);
    }
    let mut to = cards::addressee(&mut conn, item).await?.unwrap_or_default();
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
    if to.given_name.trim().is_empty() && to.family_name.trim().is_empty() {
        to.given_name = order.given_name;
        to.family_name = order.family_name;
    }
    Ok(Some(Card {
        request: known.request,
        order_code: order.code,
        to,
        subscription: catalogue.offer_name(offering, language),
        season: season.unwrap_or_default(),
        code,
    }))
}

/// None: there is nothing to be made any more, or nobody makes it.
async fn mail(house: &House, message: &Message) -> anyhow::Result<Option<MailContent>> {
    let Some(supplier) = house.settings().card_supplier.clone() else { return Ok(None) };
    let Some(card) = card(house, message).await? else { return Ok(None) };
    let locale = house.locales().fallback();
    let name = domain::wording::text::full_name(&card.to.given_name, &card.to.family_name);
    let request: CardRequestId = card.request.id;
    let said = Said {
        name: &name,
        address: address(&card.to),
        subscription: card.subscription,
        season: card.season,
        code: card.code.unwrap_or_else(|| "–".to_owned()),
        request: request.to_string(),
        order: card.order_code,
    };
    Ok(Some(words(&locale, said).to(supplier, "")))
}

fn sample(request: &SampleRequest) -> MailContent {
    let said = Said {
        name: &format!("{} {}", samples::GIVEN_NAME, samples::FAMILY_NAME),
        address: "–".to_owned(),
        subscription: samples::TITLE.to_owned(),
        season: "2000/01".to_owned(),
        code: samples::TICKET_CODE.to_owned(),
        request: samples::SECRET.to_owned(),
        order: samples::ORDER_CODE.to_owned(),
    };
    words(&request.locale, said).to(samples::EMAIL, "")
}

struct Said<'a> {
    name: &'a str,
    address: String,
    subscription: String,
    season: String,
    code: String,
    request: String,
    /// Its code.
    order: String,
}

fn words(locale: &Arc<Locale>, said: Said<'_>) -> MailContent {
    let words = locale.text_with(
        "mail-card",
        &[
            ("name", said.name.into()),
            ("address", said.address.into()),
            ("subscription", said.subscription.into()),
            ("season", said.season.into()),
            ("code", said.code.into()),
            ("request", said.request.into()),
        ],
    );
    let subject = locale.text_with("mail-card-subject", &[("code", said.order.into())]);
    let parts: Vec<Part> = words.lines().map(|line| Part::Text(line.trim().to_owned())).collect();
    MailContent::new(locale, subject, parts)
}

/// In one line; a dash where the house knows none.
fn address(to: &Addressee) -> String {
    let town = format!("{} {}", to.postcode, to.town);
    let parts = [to.street.as_str(), town.trim(), to.country.as_str()];
    let known: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() { "–".to_owned() } else { known.join(", ") }
}

/// The body is described in docs/operations.md. Its identity is the request's, so that a supplier
/// who took it and whose answer was lost makes one card.
async fn event(house: &House, message: &Message) -> anyhow::Result<Option<WebhookEvent>> {
    let Some(card) = card(house, message).await? else { return Ok(None) };
    let Card { request, to, subscription, season, code, .. } = card;
    let asked_at = jiff::Timestamp::from_millisecond(request.asked_at.0)?.to_string();
    let body = json!({
        "type": "subscription-card.requested",
        "timestamp": asked_at,
        "data": {
            "request": request.id.to_string(),
            "cause": request.cause.as_str(),
            "code": code,
            "subscription": subscription,
            "season": season,
            "holder": {
                "given_name": to.given_name,
                "family_name": to.family_name,
                "street": to.street,
                "postcode": to.postcode,
                "town": to.town,
                "country": to.country,
            },
        },
    });
    let body = body.to_string();
    Ok(Some(WebhookEvent { id: request.id.to_string(), at: house.now(), body }))
}
