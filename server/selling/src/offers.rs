//! The pages of what is sold beside single tickets.

mod choice;
mod left;
mod prices;

pub use choice::choice;

use crate::{
    basket,
    extras::extras_for,
    plan_page::{
        fullness,
        kept_seats::{FreeSeats, KeptSeats, kept_seats},
    },
    products::{Asking, OnSale},
    programme::Cards,
};
use domain::{
    id::{PerformanceId, SessionId},
    moment::Moment,
    sales::{
        extra::ExtraCard,
        offer::{
            offering::Offering,
            package::Seats,
            price::ProductPrice,
            view::{OfferCard, OfferName, OfferView, OfferZone, OffersView},
        },
        season::PerformanceCard,
    },
    wording::listing::Listing,
};
use house::House;
use prices::worked_out;
use rules::People;
use season::{
    catalogue::{self, Catalogue},
    performance::Performance,
    seasons::{self, currency_of, season_name},
    words::HallWords,
};
use seatmap::seat_set::SeatSet;
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
};
use store::Conn;

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
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    let visitor = Visitor { house, catalogue: &catalogue, people: &people, language };
    visitor.offers(&mut conn, with).await
}

/// From when the subscription or package with this key is sold, where that is still to come: until
/// then it has no page.
#[boxed]
pub async fn sold_from(house: &House, key: &str) -> anyhow::Result<Option<Moment>> {
    let catalogue = catalogue::catalogue(house).await?;
    let offering = catalogue.offers().iter().find(|offering| offering.row.key == key);
    Ok(offering.and_then(|offering| opens_later(&catalogue, offering, house.now())))
}

/// The same, of one that is read already.
pub fn opens_later(catalogue: &Catalogue, offering: &Offering, now: Moment) -> Option<Moment> {
    let opens = catalogue.rules.package_opens(offering, now);
    opens.filter(|opens| *opens > now)
}

/// All that is sold beside single tickets: these offers, and passes, extras and donations.
#[boxed]
pub async fn offers_and_extras(
    house: &House,
    language: &str,
    session: Option<SessionId>,
) -> anyhow::Result<(Option<OffersView>, Vec<ExtraCard>)> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    let extras = extras_for(house, &mut conn, &catalogue, &people, language).await?;
    let visitor = Visitor { house, catalogue: &catalogue, people: &people, language };
    Ok((visitor.offers(&mut conn, None).await?, extras))
}

/// Who looks at what is offered.
struct Visitor<'v> {
    house: &'v House,
    catalogue: &'v Arc<Catalogue>,
    people: &'v People,
    language: &'v str,
}

impl Visitor<'_> {
    async fn offers(
        &self,
        conn: &mut Conn,
        with: Option<&str>,
    ) -> anyhow::Result<Option<OffersView>> {
        let Self { house, catalogue, people, language } = *self;
        let Some(season) = seasons::current(house, &catalogue.seasons) else { return Ok(None) };
        let now = house.now();
        let with = with.and_then(|slug| catalogue.listing_by_slug(slug));
        let with = with.filter(|listing| catalogue.rules.shows(listing, people, now));
        let is_meant = |offering: &&Arc<Offering>| {
            let can_have = |it: &Arc<Listing>| {
                offering.is_chosen_one_by_one() && offering.index_of(it.row.id).is_some()
            };
            offering.row.season == season.id
                && with.is_none_or(can_have)
                && catalogue.rules.sells_to(offering, people, now)
        };
        let mut on_sale = Vec::new();
        for offering in catalogue.offers().iter().filter(is_meant) {
            on_sale.extend(OnSale::read(house, conn, catalogue, offering, now).await?);
        }
        if let Some(with) = with {
            on_sale.retain(|it| it.performances.iter().any(|other| other.row.id == with.row.id));
        }
        let seats = kept_of(house, conn, &on_sale).await?;
        let cards = Cards::new(catalogue, people, now, language);
        let shown = Shown::new(house, cards, &seats, &on_sale);
        let mut offers: Vec<OfferCard> = on_sale.iter().filter_map(|it| shown.card(it)).collect();
        // Among fixed subscriptions shorter keys come first, so that `z` stands before `aa`.
        let order = |card: &OfferCard| {
            let key = card.offer.key.clone();
            let is_fixed = card.choice.is_none();
            (card.kind, if is_fixed { key.len() } else { 0 }, key)
        };
        offers.sort_by_key(order);
        Ok(Some(OffersView {
            season: season_name(catalogue, season, language),
            time_zone: season.time_zone.clone(),
            with: with.map(|it| shown.cards.card(it)),
            offers,
        }))
    }
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
    let offering = catalogue.offering(key).filter(|it| !it.is_chosen_one_by_one());
    let Some(offering) = offering else { return Ok(None) };
    let people = basket::visitor(house, &mut conn, &catalogue, session).await?;
    if !catalogue.rules.sells_to(offering, &people, house.now()) {
        return Ok(None);
    }
    let season = catalogue.seasons.iter().find(|season| season.id == offering.row.season);
    let on_sale = OnSale::read(house, &mut conn, &catalogue, offering, house.now()).await?;
    let (Some(season), Some(on_sale)) = (season, on_sale) else { return Ok(None) };
    let own = std::slice::from_ref(&on_sale);
    let seats = kept_of(house, &mut conn, own).await?;
    let visitor = Visitor { house, catalogue: &catalogue, people: &people, language };
    let left = left::left(&visitor, &mut conn, session, offering).await?;
    drop(conn);
    let cards = Cards::new(&catalogue, &people, house.now(), language);
    let shown = Shown::new(house, cards, &seats, own);
    let Some(sold) = shown.sold(&on_sale) else { return Ok(None) };
    let Some(card) = shown.fixed(&sold) else { return Ok(None) };
    Ok(Some(OfferView {
        zones: sold.zones(language),
        fees_apart: house.settings().fees_apart.is_some(),
        season: season_name(&catalogue, season, language),
        time_zone: season.time_zone.clone(),
        left,
        card,
    }))
}

/// Of all performances of these offers.
async fn kept_of(house: &House, conn: &mut Conn, on_sale: &[OnSale]) -> anyhow::Result<KeptSeats> {
    let performances: Vec<&Performance> = on_sale.iter().flat_map(|it| &it.performances).collect();
    kept_seats(house, conn, &performances).await
}

/// What the cards of offers are made of, each thing once.
struct Shown<'s> {
    house: &'s House,
    free: &'s FreeSeats,
    asking: Asking<'s>,
    cards: Cards<'s>,
    /// Most performances are in several offers.
    made: HashMap<PerformanceId, PerformanceCard>,
}

/// Prices of offers are shown as whoever hasn't signed in pays them.
static NOBODY: LazyLock<People> = LazyLock::new(People::default);

impl<'s> Shown<'s> {
    fn new(house: &'s House, cards: Cards<'s>, seats: &'s KeptSeats, on_sale: &[OnSale]) -> Self {
        let mut made = HashMap::new();
        for performance in on_sale.iter().flat_map(|it| &it.performances) {
            made.entry(performance.row.id).or_insert_with(|| cards.card(performance));
        }
        let asking = Asking::new(cards.catalogue, &seats.shares, &NOBODY, cards.now);
        Self { house, free: &seats.free, asking, cards, made }
    }

    /// None where it has no price.
    fn card(&self, on_sale: &OnSale) -> Option<OfferCard> {
        match on_sale.offering.is_chosen_one_by_one() {
            true => self.chosen(on_sale),
            false => self.fixed(&self.sold(on_sale)?),
        }
    }

    fn of_performance(&self, performance: &Performance) -> PerformanceCard {
        let made = self.made.get(&performance.row.id).cloned();
        made.unwrap_or_else(|| self.cards.card(performance))
    }

    /// A fixed subscription.
    fn sold<'o>(&self, on_sale: &'o OnSale) -> Option<Sold<'o>> {
        let first = on_sale.performances.first()?;
        let free = on_sale.free(first, self.free, self.free.get(&first.row.id)?);
        let work = || on_sale.prices(first, &self.asking);
        let prices = worked_out(self.house, self.cards.catalogue, on_sale, &self.asking, work);
        Some(Sold { first, on_sale, prices, free: free_by_zone(first, &free) })
    }

    /// None where no zone has a price for all performances.
    fn fixed(&self, sold: &Sold<'_>) -> Option<OfferCard> {
        let Cards { catalogue, language, .. } = self.cards;
        // What nobody can have any more is no price to begin at; where all is gone, each is shown.
        let is_out = sold.free.iter().all(|free| *free == 0);
        let zones =
            || sold.prices.iter().zip(&sold.free).filter(move |(_, free)| is_out || **free > 0);
        let prices = || zones().filter_map(|(price, _)| *price).map(|price| price.total_minor);
        let performances = sold.on_sale.performances.iter();
        Some(OfferCard {
            offer: name_of(catalogue, &sold.on_sale.offering, language),
            kind: sold.on_sale.offering.row.kind,
            text: text_of(catalogue, &sold.on_sale.offering, language),
            poster: sold.first.row.poster.clone(),
            choice: None,
            performances: performances.map(|it| self.of_performance(it)).collect(),
            currency: currency_of(&sold.first.row),
            from_minor: prices().min()?,
            to_minor: prices().max()?,
        })
    }
}

/// An offer that is sold now, with its first performance.
struct Sold<'o> {
    first: &'o Performance,
    on_sale: &'o OnSale,
    /// By zone of the first performance.
    prices: Vec<Option<ProductPrice>>,
    /// The number of seats that are free for all its performances, by the same zones.
    free: Vec<u32>,
}

fn free_by_zone(first: &Performance, free: &SeatSet) -> Vec<u32> {
    let zones = fullness::free_by_zone(first, free).into_iter();
    zones.map(|zone| zone.for_all + zone.apart).collect()
}

impl Sold<'_> {
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
