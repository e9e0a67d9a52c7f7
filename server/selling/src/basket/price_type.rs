//! For whom a ticket of the basket is, as far as its price asks.

use super::{shopper, why};
use crate::orders::price_type_words;
use anyhow::Context;
use domain::{
    id::{BasketLineId, PriceTypeId},
    moment::Moment,
    people::actor::Actor,
    sales::{
        basket::LinePriceType,
        offer::offering::Offering,
        pricing::{Stage, StageKind, Terms, TicketPriceType, alone},
    },
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use rules::{Customer, FULL, Product};
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance, Ticket},
};
use serde_json::json;
use std::sync::Arc;
use store::{
    Conn,
    baskets::{self, LineRow},
};

/// Why a ticket keeps its ticket type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceTypeRefusal {
    /// It isn't held any more, or is part of a subscription.
    UnknownLine,
    /// Not sold for it, to this person, here and now.
    NotSold,
}

/// The price is what the rules say at this moment, frozen from now on.
#[boxed]
pub async fn set_price_type(
    house: &House,
    actor: &Actor,
    line: BasketLineId,
    price_type: &str,
) -> Result<(), Failure<PriceTypeRefusal>> {
    let session = shopper(actor)?;
    let (actor, price_type) = (actor.clone(), price_type.to_owned());
    house
        .write(move |house, tx| {
            let (actor, price_type) = (actor.clone(), price_type.clone());
            Box::pin(async move {
                let now = house.now();
                let unknown = Failure::Refused(PriceTypeRefusal::UnknownLine);
                let Some(basket) = baskets::lock(tx, session).await? else {
                    return Err(unknown);
                };
                let rows = baskets::lines(tx, basket.id, now).await?;
                let row = rows.iter().find(|row| row.id == line && row.held);
                let Some(row) = row.filter(|row| row.item.is_none()) else {
                    return Err(unknown);
                };
                let catalogue = &catalogue::catalogue_in(&house, tx, actor.outlet()).await?;
                let performance = performance_of_line(&house, tx, catalogue, row).await?;
                let context =
                    super::context::context(&house, tx, catalogue, session, Some(basket.id))
                        .await?;
                let sold = performance::sold_share(&house, tx, &performance).await?;
                let zone = performance.zone(&row.zone).context("a zone that is held")?;
                let customer = context.people.rights(row.beneficiary);
                let priced = Priced { zone, customer, sold: &sold };
                let (price_type_id, terms) = terms_of(&performance, &price_type, &priced, now)
                    .ok_or(Failure::Refused(PriceTypeRefusal::NotSold))?;
                baskets::set_price(tx, line, price_type_id, &terms).await?;
                let detail = json!({ "line": line.to_string(), "price_type": price_type });
                let subject = Subject::Basket(basket.id);
                let entry = JournalEntry { action: "tariff", subject, detail };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(())
            })
        })
        .await
}

pub(super) async fn performance_of_line(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    row: &LineRow,
) -> anyhow::Result<Performance> {
    let listing = catalogue.listing(row.performance).cloned();
    performance::of_listing(house, conn, catalogue, listing.context("a performance that is held")?)
        .await
}

/// A ticket that a price is asked for.
pub(super) struct Priced<'a> {
    pub zone: u32,
    pub customer: &'a Customer,
    /// Shares that are sold, by zone.
    pub sold: &'a [i64],
}

/// By a ticket type, or by a pass that is exchanged; None where it isn't sold so.
pub(super) fn terms_of(
    performance: &Performance,
    price_type: &str,
    priced: &Priced<'_>,
    now: Moment,
) -> Option<(PriceTypeId, Terms)> {
    let Priced { zone, customer: buyer, sold } = *priced;
    let flat = buyer.flat_rate(price_type);
    let price_type = Some(price_type).filter(|_| flat.is_none());
    let product = Product::Ticket;
    let ticket = Ticket { zone, price_type, product, customer: buyer, sold };
    let (price_type_id, terms) = performance.terms(&ticket, now).ok()?;
    let Some(flat) = flat else { return Some((price_type_id, terms)) };
    let is_usable = flat.left > 0 && performance.catalogue.rules.exchanges(flat, performance, now);
    is_usable.then(|| (price_type_id, flat.exchange(terms)))
}

/// As part of an offer; None where it isn't sold so.
pub(super) fn package_terms(
    performance: &Performance,
    offering: &Offering,
    price_type: Option<&str>,
    priced: &Priced<'_>,
    now: Moment,
) -> Option<(PriceTypeId, Terms)> {
    let Priced { zone, customer, sold } = *priced;
    let product = Product::Package(offering);
    performance.terms(&Ticket { zone, price_type, product, customer, sold }, now).ok()
}

/// What the ticket could cost for whom; empty where there is nothing to choose.
pub(super) fn price_types(
    performance: &Performance,
    row: &LineRow,
    buyer: &Customer,
    sold: &[i64],
    now: Moment,
    language: &str,
) -> Vec<LinePriceType> {
    let catalogue = &performance.catalogue;
    let Some(zone) = performance.zone(&row.zone).filter(|_| row.item.is_none()) else {
        return Vec::new();
    };
    let chosen = row.terms.as_ref().map_or(FULL, |terms| &terms.price_type);
    let choice = |key: &str| {
        let product = Product::Ticket;
        let ticket = Ticket { zone, price_type: Some(key), product, customer: buyer, sold };
        let (_, terms) = performance.terms(&ticket, now).ok()?;
        let text = |part: &str| catalogue.text(&format!("tariff.{key}.{part}"), language);
        Some(LinePriceType {
            key: key.to_owned(),
            name: text("name").unwrap_or(key).to_owned(),
            note: text("note").unwrap_or_default().to_owned(),
            price_minor: alone(&terms, catalogue.currency()),
            is_chosen: key == chosen,
            limit: None,
        })
    };
    let keys = catalogue.rules.price_types.iter().map(|row| row.key.as_str());
    let mut choices: Vec<LinePriceType> = keys.filter_map(choice).collect();
    let flat_rates = buyer.flat_rates.iter().filter(|flat| {
        let is_chosen = flat.price_type() == *chosen;
        is_chosen || flat.left > 0 && catalogue.rules.exchanges(flat, performance, now)
    });
    choices.extend(flat_rates.map(|flat| {
        let name = catalogue.text(&format!("offer.{}.name", flat.key), language);
        LinePriceType {
            key: flat.price_type(),
            name: format!("{} ({})", name.unwrap_or(&flat.key), flat.left),
            note: String::new(),
            price_minor: 0,
            is_chosen: flat.price_type() == *chosen,
            limit: None,
        }
    }));
    if choices.len() > 1 { choices } else { Vec::new() }
}

/// For whom the ticket is and what they must know: by its ticket type, or by the pass that is
/// exchanged for it.
pub(super) fn words(catalogue: &Catalogue, row: &LineRow, language: &str) -> String {
    let Some(terms) = &row.terms else { return price_type_words(catalogue, FULL, language) };
    match TicketPriceType::of(&terms.price_type) {
        TicketPriceType::Listed(key) => price_type_words(catalogue, key, language),
        TicketPriceType::Pass(_) => {
            let stage = terms.stages.iter().find(|stage| stage.kind == StageKind::PriceType);
            let name = |stage: &Stage| why::name(catalogue, stage.kind, &stage.key, language);
            stage.map(name).unwrap_or_default()
        }
    }
}

/// What a ticket of a subscription or package would be as a single one.
pub(super) fn single(
    performance: &Performance,
    row: &LineRow,
    buyer: &Customer,
    sold: &[i64],
    now: Moment,
) -> Option<Terms> {
    let zone = performance.zone(&row.zone).filter(|_| row.item.is_some())?;
    let price_type = row.terms.as_ref().map(|terms| terms.price_type.as_str());
    let ticket = Ticket { zone, price_type, product: Product::Ticket, customer: buyer, sold };
    performance.terms(&ticket, now).ok().map(|(_, terms)| terms)
}
