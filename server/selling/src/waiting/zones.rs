//! The price zones of a waiting list: what they are called, what a ticket costs there, and what is
//! offered of them.

use crate::products;
use domain::money::Money;
use house::House;
use rules::People;
use season::{
    performance::{self, Performance},
    seasons::currency_of,
    words::HallWords,
};
use store::{Conn, seats::waiting::Entry};

/// What is offered in a price zone.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedZone {
    /// In the visitor's language.
    pub name: String,
    pub count: u32,
    /// Of each at the standard ticket type, fees included.
    pub price: Money,
}

/// A zone in which something is sold.
pub(super) struct ZonePrice {
    pub key: String,
    pub name: String,
    pub price: Money,
}

/// By their indexes in the zone map. None: nothing is sold there.
pub(super) async fn zone_prices(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    language: &str,
) -> anyhow::Result<Vec<Option<ZonePrice>>> {
    let shares = performance::sold_shares(conn, std::slice::from_ref(performance)).await?;
    let nobody = People::default();
    let asking = products::Asking::new(&performance.catalogue, &shares, &nobody, house.now());
    let prices = products::ticket_prices(performance, &asking);
    let words = HallWords::of(&performance.catalogue, language);
    let currency = currency_of(&performance.row);
    let zones = performance.zones.zones.iter().enumerate().map(|(at, zone)| {
        let price = prices.get(at).copied().flatten()?;
        Some(ZonePrice {
            key: zone.key.clone(),
            name: words.zone(&zone.key, &zone.name),
            price: Money::new(price.total_minor, currency),
        })
    });
    Ok(zones.collect())
}

/// What an entry is offered by zone. `seats`: their places in the plan.
pub(super) fn offered(
    prices: &[Option<ZonePrice>],
    performance: &Performance,
    entry: &Entry,
    seats: &[u32],
) -> Vec<OfferedZone> {
    let zones = &performance.zones;
    let zone_of = |at: &u32| zones.seats.get(*at as usize).copied();
    let mut of_each: Vec<u32> = seats.iter().filter_map(zone_of).collect();
    let area = zones.areas.iter().find(|(key, _)| entry.area.as_ref() == Some(key));
    if let Some((_, zone)) = area {
        of_each.extend((0..entry.quantity).map(|_| *zone));
    }
    let zones = prices.iter().enumerate().filter_map(|(index, zone)| {
        let zone = zone.as_ref()?;
        let count = of_each.iter().filter(|of| **of as usize == index).count() as u32;
        let offered = OfferedZone { name: zone.name.clone(), count, price: zone.price };
        (count > 0).then_some(offered)
    });
    zones.collect()
}
