//! The pages of what is sold beside single tickets.

mod choice;

pub use choice::choice;

use crate::{
    basket,
    products::{self, Asking, OnSale, taken_beside},
    programme::card,
};
use domain::{
    actor::Channel,
    id::{PerformanceId, SessionId},
    listing::Listing,
    moment::Moment,
    offer::{
        offering::Offering,
        package::Seats,
        price::ProductPrice,
        view::{OfferCard, OfferName, OfferView, OfferZone, OffersView},
    },
};
use house::House;
use rules::People;
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
    plan::seats_now,
    seasons::{self, currency_of, season_name},
    words::HallWords,
};
use seatmap::seat_set::SeatSet;
use std::{collections::HashMap, sync::Arc};
use store::{Conn, claims};

/// Those of the running season that are sold to this visitor now; None where there is no
/// season. `with`: only packages that this performance can be chosen for.
#[boxed]
pub async fn offers(
    house: &House,
    language: &str,
    session: Option<SessionId>,
    with: Option<&str>,
) -> anyhow::Result<Option<OffersView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(season) = seasons::current(house, &catalogue.seasons) else { return Ok(None) };
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    let with = with.and_then(|slug| catalogue.listing_by_slug(slug));
    let with = with.filter(|listing| catalogue.rules.shows(listing, &people, house.now()));
    let is_meant = |offering: &&Arc<Offering>| {
        let has = |performance| {
            offering.is_chosen_one_by_one() && offering.has_on_sale(performance, house.now())
        };
        offering.row.season == season.id && with.is_none_or(|it| has(it.row.id))
    };
    let mut offers = Vec::new();
    for offering in catalogue.offers().iter().filter(is_meant) {
        if !catalogue.rules.sells_to(offering, &people, Channel::Web, house.now()) {
            continue;
        }
        if offering.is_chosen_one_by_one() {
            let conn = &mut conn;
            let card =
                choice::choice_card(house, conn, &catalogue, &people, offering, language).await?;
            offers.extend(card);
        } else if let Some(sold) = offer_sold(house, &mut conn, &catalogue, offering).await? {
            offers.extend(offer_card(house, &sold, &people, language));
        }
    }
    // Among fixed subscriptions shorter keys come first, so that `z` stands before `aa`.
    let order = |card: &OfferCard| {
        let key = card.offer.key.clone();
        let is_fixed = card.choice.is_none();
        (card.kind, if is_fixed { key.len() } else { 0 }, key)
    };
    offers.sort_by_key(order);
    Ok(Some(OffersView {
        season: season_name(&catalogue, season, language),
        time_zone: season.time_zone.clone(),
        with: with.map(|it| card(&catalogue, &people, it, house.now(), language)),
        offers,
    }))
}

/// A fixed subscription; None for an unknown one and for one that isn't sold now, or not to
/// this visitor.
#[boxed]
pub async fn offer(
    house: &House,
    key: &str,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Option<OfferView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(offering) = catalogue.offering(key) else { return Ok(None) };
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    if !catalogue.rules.sells_to(offering, &people, Channel::Web, house.now()) {
        return Ok(None);
    }
    let season = catalogue.seasons.iter().find(|season| season.id == offering.row.season);
    let sold = offer_sold(house, &mut conn, &catalogue, offering).await?;
    let (Some(season), Some(sold)) = (season, sold) else { return Ok(None) };
    let Some(card) = offer_card(house, &sold, &people, language) else { return Ok(None) };
    drop(conn);
    Ok(Some(OfferView {
        zones: sold.zones(language),
        fees_apart: house.settings().fees_apart.is_some(),
        season: season_name(&catalogue, season, language),
        time_zone: season.time_zone.clone(),
        card,
    }))
}

async fn offer_sold(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    offering: &Arc<Offering>,
) -> anyhow::Result<Option<Sold>> {
    let performances = offering.performances_on_sale(house.now());
    let Some(first) = performances.first().map(|listing| (*listing).clone()) else {
        return Ok(None);
    };
    let first = performance::of_listing(house, conn, catalogue, first).await?;
    let on_sale = products::offer_on_sale(house, conn, &first, offering, house.now()).await?;
    let Some(on_sale) = on_sale else { return Ok(None) };
    let shares = performance::sold_shares(conn, &on_sale.performances).await?;
    let nobody = People::default();
    let asking = Asking::new(catalogue, &shares, &nobody, house.now());
    let prices = on_sale.prices(&first, &asking);
    let standing = claims::standing(conn, first.row.id, None, house.now()).await?;
    let taken = taken_beside(conn, &first, std::slice::from_ref(&on_sale), house.now()).await?;
    let free = on_sale.free(&first, &taken, &seats_now(&first.plan, &standing).free);
    let free = free_by_zone(&first, &free);
    Ok(Some(Sold { first, on_sale, prices, free }))
}

/// None where no zone has a price for all performances.
fn offer_card(house: &House, sold: &Sold, looker: &People, language: &str) -> Option<OfferCard> {
    let catalogue = &sold.first.catalogue;
    // What nobody can have any more is no price to begin at; where all is gone, each is shown.
    let is_out = sold.free.iter().all(|free| *free == 0);
    let zones = || sold.prices.iter().zip(&sold.free).filter(move |(_, free)| is_out || **free > 0);
    let prices = || zones().filter_map(|(price, _)| *price).map(|price| price.total_minor);
    let performances = sold.on_sale.performances.iter();
    Some(OfferCard {
        offer: name_of(catalogue, &sold.on_sale.offering, language),
        kind: sold.on_sale.offering.row.kind,
        text: text_of(catalogue, &sold.on_sale.offering, language),
        poster: sold.first.row.poster.clone(),
        choice: None,
        performances: performances
            .map(|it| card(catalogue, looker, it, house.now(), language))
            .collect(),
        currency: currency_of(&sold.first.row),
        from_minor: prices().min()?,
        to_minor: prices().max()?,
    })
}

/// An offer that is sold now, with its first performance.
struct Sold {
    first: Performance,
    on_sale: OnSale,
    /// By zone of the first performance.
    prices: Vec<Option<ProductPrice>>,
    /// The number of seats that are free for all its performances, by the same zones.
    free: Vec<u32>,
}

fn free_by_zone(first: &Performance, free: &SeatSet) -> Vec<u32> {
    let mut counts = vec![0; first.zones.zones.len()];
    for seat_index in free.iter() {
        let zone = first.zones.seats.get(seat_index).copied().unwrap_or(u32::MAX);
        if let Some(count) = counts.get_mut(zone as usize) {
            *count += 1;
        }
    }
    counts
}

impl Sold {
    fn zones(&self, language: &str) -> Vec<OfferZone> {
        let words = HallWords::of(&self.first.catalogue, language);
        let free = self.free.iter().copied();
        let zones = self.first.zones.zones.iter().zip(self.prices.clone()).zip(free);
        let zone = |((zone, price), free): ((&season::plan::MappedZone, Option<_>), u32)| {
            let name = words.zone(&zone.key, &zone.name);
            Some(OfferZone { name, price: price?, free })
        };
        zones.filter_map(zone).collect()
    }
}

fn name_of(catalogue: &Catalogue, offering: &Offering, language: &str) -> OfferName {
    let name = catalogue.offer_name(offering, language);
    OfferName { key: offering.row.key.clone(), name }
}

/// What it is, as the house says it; empty where it says nothing.
fn text_of(catalogue: &Catalogue, offering: &Offering, language: &str) -> String {
    let text = catalogue.text(&format!("offer.{}.text", offering.row.key), language);
    text.unwrap_or_default().to_owned()
}

/// The fixed subscriptions that each performance can be bought as part of.
pub(crate) fn names_by_performance(
    catalogue: &Catalogue,
    looker: &People,
    now: Moment,
    language: &str,
) -> HashMap<PerformanceId, Vec<OfferName>> {
    let mut names: HashMap<PerformanceId, Vec<OfferName>> = HashMap::new();
    for offering in catalogue.offers().iter().filter(|it| it.row.rules.seats == Seats::Same) {
        let is_meant = |it: &Arc<Listing>| catalogue.rules.is_there_for(it, looker);
        if !offering.performances().iter().all(is_meant) {
            continue;
        }
        let name = name_of(catalogue, offering, language);
        for listing in offering.performances_on_sale(now) {
            names.entry(listing.row.id).or_default().push(name.clone());
        }
    }
    names
}
