//! One performance at a counter: its zones, unnumbered areas and ticket types, with what they cost
//! there and what is free of them.

use super::free_places;
use crate::plan_page::fullness::{ZoneSeats, free_by_zone};
use domain::{
    moment::Moment,
    people::actor::{Action, Actor, Channel},
    sales::{pricing::alone, season::SaleState},
};
use house::{House, NotAnswered};
use rules::{Customer, FULL, Product};
use season::{
    catalogue,
    performance::{self, Performance, Ticket},
    plan::seats_now,
    words::{HallWords, hall_name},
};
use store::seats::claims::{Viewer, standing};

/// A performance that a seller has chosen.
pub struct CounterPerformance {
    pub performance: Performance,
    pub title: String,
    pub hall: String,
    pub sale: SaleState,
    /// Those that have a price at this counter.
    pub zones: Vec<CounterZone>,
    pub areas: Vec<CounterArea>,
    /// The standard one first.
    pub price_types: Vec<CounterPriceType>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterZone {
    pub key: String,
    pub name: String,
    /// At the standard ticket type.
    pub price_minor: i64,
    /// Of which the best ones can be asked for: what is kept back is sold seat by seat.
    pub free: u32,
}

/// An unnumbered area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterArea {
    pub key: String,
    pub name: String,
    /// At the standard ticket type. None: it has no price here.
    pub price_minor: Option<i64>,
    pub free: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterPriceType {
    pub key: String,
    pub name: String,
    /// The price in the zone where it is lowest.
    pub from_minor: i64,
    pub is_standard: bool,
}

/// As the sale's own counter sells it. None for an unknown performance.
///
/// # Errors
/// Without the right to sell there.
#[boxed]
pub async fn counter_performance(
    house: &House,
    seller: &Actor,
    slug: &str,
    language: &str,
) -> Result<Option<CounterPerformance>, NotAnswered> {
    let outlet = seller.outlet();
    seller.permit(Action::Sell, &outlet.scope())?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_in(house, &mut conn, outlet).await?;
    let Some(listing) = catalogue.listing_by_slug(slug).cloned() else { return Ok(None) };
    let performance = performance::of_listing(house, &mut conn, &catalogue, listing).await?;
    let (row, now) = (&performance.row, house.now());
    let standing = standing(&mut conn, row.id, Viewer::of(Channel::SHOP), now).await?;
    let free = free_by_zone(&performance, &seats_now(&performance.plan, &standing).free);
    let places = free_places(&mut conn, row.id).await?;
    let sold = performance::sold_share(house, &mut conn, &performance).await?;
    drop(conn);
    let prices = Prices { performance: &performance, sold: &sold, now };
    let words = HallWords::of(&catalogue, language);
    let (zones, areas) = (zones(&prices, &free, &words), areas(&prices, &places, &words));
    let price_types = price_types(&prices, language);
    Ok(Some(CounterPerformance {
        title: catalogue.title(&row.production_slug, language),
        hall: hall_name(&catalogue, &row.venue.hall, language),
        sale: performance.effective.sale(now, row.cancelled_at.is_some()),
        zones,
        areas,
        price_types,
        performance,
    }))
}

/// What tickets cost somebody of whom nothing is known.
struct Prices<'a> {
    performance: &'a Performance,
    /// Shares that are sold, by zone.
    sold: &'a [i64],
    now: Moment,
}

impl Prices<'_> {
    /// None: not sold so. `price_type`: None for the standard one.
    fn price(&self, zone: u32, price_type: Option<&str>) -> Option<i64> {
        let (product, customer) = (Product::Ticket, &Customer::default());
        let ticket = Ticket { zone, price_type, product, customer, sold: self.sold };
        let (_, terms) = self.performance.terms(&ticket, self.now).ok()?;
        Some(alone(&terms, self.performance.catalogue.currency()))
    }
}

fn zones(prices: &Prices<'_>, free: &[ZoneSeats], words: &HallWords) -> Vec<CounterZone> {
    let all = prices.performance.zones.zones.iter().zip(free).zip(0_u32..);
    let zones = all.filter_map(|((zone, free), index)| {
        Some(CounterZone {
            key: zone.key.clone(),
            name: words.zone(&zone.key, &zone.name),
            price_minor: prices.price(index, None)?,
            free: free.for_all + free.apart,
        })
    });
    zones.collect()
}

fn areas(prices: &Prices<'_>, places: &[(String, u32)], words: &HallWords) -> Vec<CounterArea> {
    let performance = prices.performance;
    let areas = performance.plan.hall.unnumbered.iter().filter_map(|area| {
        let (_, zone) = performance.zones.areas.iter().find(|(key, _)| *key == area.key)?;
        let (_, free) = places.iter().find(|(key, _)| *key == area.key)?;
        Some(CounterArea {
            key: area.key.clone(),
            name: words.area(&area.key, &area.name),
            price_minor: prices.price(*zone, None),
            free: *free,
        })
    });
    areas.collect()
}

fn price_types(prices: &Prices<'_>, language: &str) -> Vec<CounterPriceType> {
    let performance = prices.performance;
    let catalogue = &performance.catalogue;
    let standard = performance.price(0).map_or(FULL, |price| price.price_type.as_str());
    let known = catalogue.rules.price_types.iter().filter_map(|row| {
        let zones = 0..performance.zones.zones.len() as u32;
        let from_minor = zones.filter_map(|zone| prices.price(zone, Some(&row.key))).min()?;
        let name = catalogue.text(&format!("tariff.{}.name", row.key), language);
        Some(CounterPriceType {
            key: row.key.clone(),
            name: name.unwrap_or(&row.key).to_owned(),
            from_minor,
            is_standard: row.key == standard,
        })
    });
    let mut known: Vec<CounterPriceType> = known.collect();
    known.sort_by_key(|price_type| !price_type.is_standard);
    known
}
