//! For whom a ticket of the basket is, as far as its price asks.

use super::shopper;
use anyhow::Context;
use domain::{
    actor::{Actor, Channel},
    basket::LineTariff,
    id::{BasketLineId, PriceTypeId},
    moment::Moment,
    pricing::{Terms, alone},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::{
    catalogue,
    evening::{self, Evening, Ticket},
    offering::Offering,
    rules::{Customer, FULL, Product},
};
use serde_json::json;
use store::{
    Conn,
    baskets::{self, LineRow},
};

/// Why a ticket keeps its tariff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TariffRefusal {
    /// It isn't held any more, or is part of a subscription.
    UnknownLine,
    /// Not sold for it, to this person, here and now.
    NotSold,
}

/// The price is what the rules say at this moment, frozen from now on.
pub async fn set_tariff(
    house: &House,
    actor: &Actor,
    line: BasketLineId,
    tariff: &str,
) -> Result<(), Failure<TariffRefusal>> {
    let session = shopper(actor)?;
    let (actor, tariff) = (actor.clone(), tariff.to_owned());
    house
        .write(move |house, tx| {
            let (actor, tariff) = (actor.clone(), tariff.clone());
            Box::pin(async move {
                let now = house.now();
                let unknown = Failure::Refused(TariffRefusal::UnknownLine);
                let Some(basket) = baskets::lock(tx, session).await? else {
                    return Err(unknown);
                };
                let rows = baskets::lines(tx, basket.id, now).await?;
                let row = rows.iter().find(|row| row.id == line && row.held);
                let Some(row) = row.filter(|row| row.item.is_none()) else {
                    return Err(unknown);
                };
                let evening = evening_of_line(&house, tx, row).await?;
                let catalogue = &evening.catalogue;
                let context =
                    super::context::context(&house, tx, catalogue, session, Some(basket.id))
                        .await?;
                let sold = evening::sold_share(&house, tx, &evening).await?;
                let zone = evening.zone(&row.zone).context("a zone that is held")?;
                let asked = (zone, context.people.rights(row.beneficiary), &*sold);
                let (price_type, terms) = terms_of(&evening, &tariff, asked, now)
                    .ok_or(Failure::Refused(TariffRefusal::NotSold))?;
                baskets::set_price(tx, line, price_type, &terms).await?;
                let detail = json!({ "line": line.to_string(), "price_type": tariff });
                let (channel, id) = (Channel::Web, basket.id);
                let entry = JournalEntry {
                    channel: channel.as_str(),
                    action: "tariff",
                    subject: Subject::Basket(id),
                    detail,
                };
                journal::record(&house, tx, &actor, entry).await?;
                Ok(())
            })
        })
        .await
}

pub(super) async fn evening_of_line(
    house: &House,
    conn: &mut Conn,
    row: &LineRow,
) -> anyhow::Result<Evening> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let listing = catalogue.listing(row.performance).cloned();
    evening::evening_of(house, conn, &catalogue, listing.context("a performance that is held")?)
        .await
}

/// By a tariff, or by a pass that is exchanged; None where it isn't sold so.
pub(super) fn terms_of(
    evening: &Evening,
    tariff: &str,
    (zone, buyer, sold): (u32, &Customer, &[i64]),
    now: Moment,
) -> Option<(PriceTypeId, Terms)> {
    let flat = buyer.flat_rate(tariff);
    let tariff = Some(tariff).filter(|_| flat.is_none());
    let product = Product::Ticket;
    let ticket = Ticket { zone, tariff, product, customer: buyer, sold };
    let (price_type, terms) = evening.terms(&ticket, now).ok()?;
    let Some(flat) = flat else { return Some((price_type, terms)) };
    let is_good = flat.left > 0 && evening.catalogue.rules.exchanges(flat, evening, now);
    is_good.then(|| (price_type, flat.exchange(terms)))
}

/// As part of an offer; None where it isn't sold so.
pub(super) fn package_terms(
    evening: &Evening,
    (offering, tariff): (&Offering, Option<&str>),
    (zone, customer, sold): (u32, &Customer, &[i64]),
    now: Moment,
) -> Option<(PriceTypeId, Terms)> {
    let product = Product::Package(offering);
    evening.terms(&Ticket { zone, tariff, product, customer, sold }, now).ok()
}

/// What the ticket could cost for whom; empty where there is nothing to choose.
pub(super) fn tariffs(
    evening: &Evening,
    row: &LineRow,
    (buyer, sold): (&Customer, &[i64]),
    now: Moment,
    language: &str,
) -> Vec<LineTariff> {
    let catalogue = &evening.catalogue;
    let Some(zone) = evening.zone(&row.zone).filter(|_| row.item.is_none()) else {
        return Vec::new();
    };
    let chosen = row.terms.as_ref().map_or(FULL, |terms| &terms.tariff);
    let choice = |key: &str| {
        let product = Product::Ticket;
        let ticket = Ticket { zone, tariff: Some(key), product, customer: buyer, sold };
        let (_, terms) = evening.terms(&ticket, now).ok()?;
        let text = |part: &str| catalogue.text(&format!("tariff.{key}.{part}"), language);
        Some(LineTariff {
            key: key.to_owned(),
            name: text("name").unwrap_or(key).to_owned(),
            note: text("note").unwrap_or_default().to_owned(),
            price_minor: alone(&terms),
            is_chosen: key == chosen,
        })
    };
    let keys = catalogue.rules.folder.tariffs.iter().map(|row| row.key.as_str());
    let mut choices: Vec<LineTariff> = keys.filter_map(choice).collect();
    let flat_rates = buyer.flat_rates.iter().filter(|flat| {
        let is_chosen = flat.tariff() == *chosen;
        is_chosen || flat.left > 0 && catalogue.rules.exchanges(flat, evening, now)
    });
    choices.extend(flat_rates.map(|flat| {
        let name = catalogue.text(&format!("offer.{}.name", flat.key), language);
        LineTariff {
            key: flat.tariff(),
            name: format!("{} ({})", name.unwrap_or(&flat.key), flat.left),
            note: String::new(),
            price_minor: 0,
            is_chosen: flat.tariff() == *chosen,
        }
    }));
    if choices.len() > 1 { choices } else { Vec::new() }
}

/// What a ticket of a subscription or package would cost as a single one.
pub(super) fn single(
    evening: &Evening,
    row: &LineRow,
    (buyer, sold): (&Customer, &[i64]),
    now: Moment,
) -> Option<i64> {
    let zone = evening.zone(&row.zone).filter(|_| row.item.is_some())?;
    let tariff = row.terms.as_ref().map(|terms| terms.tariff.as_str());
    let ticket = Ticket { zone, tariff, product: Product::Ticket, customer: buyer, sold };
    evening.terms(&ticket, now).ok().map(|(_, terms)| alone(&terms))
}
