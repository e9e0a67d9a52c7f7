//! What of a random basket can be sold to a buyer whom the house does not know.

use oracle::{
    Request, Season,
    request::{Item, Person},
};
use season::{catalogue, performance};
use std::collections::BTreeSet;
use testing::Stage;

const BUYER: &str = "buyer";

/// Leaves out what `parterre quote` alone can pretend: people with kinds, years and passes, payment
/// methods that no counter has, shares sold. Limited codes and stocks count over all orders, so
/// they are left to the comparison of quotes, too.
pub fn make_sellable(season: &Season, basket: &mut Request) {
    basket.channel = match basket.channel.as_str() {
        "point-of-sale" => "point-of-sale:kiosk".to_owned(),
        "external" => "point-of-sale:tour".to_owned(),
        channel => channel.to_owned(),
    };
    basket.means = None;
    basket.sold.clear();
    basket.codes.retain(|typed| {
        let typed = typed.trim().to_uppercase();
        let known = season.codes.iter().find(|code| code.text == typed);
        known.is_none_or(|code| {
            code.uses.is_none() && code.per_person.is_none() && !code.verified_outside
        })
    });
    let mut offers: BTreeSet<String> = BTreeSet::new();
    basket.items.retain(|item| {
        let extra = item.extra.as_ref().and_then(|key| season.extras.get(key));
        let has_stock = extra.is_some_and(|extra| extra.stock.is_some());
        let key = item.package.as_ref().or(item.pass.as_ref()).or(item.extra.as_ref());
        // The shop puts the same extra twice into one line, completes a package before it begins
        // another one, and takes the same wish at the same moment for one that was sent twice.
        let key = match (&item.ticket, key) {
            (Some(slug), _) => format!("{slug} {:?} {:?}", item.zone, item.tariff),
            (None, Some(key)) => key.clone(),
            (None, None) => return true,
        };
        !has_stock && offers.insert(key)
    });
    // The buyer of a pass is its holder, and all that is bought with it is for them.
    let has_pass = basket.items.iter().any(|item| item.pass.is_some());
    let person = has_pass.then(|| BUYER.to_owned());
    basket.people =
        person.iter().map(|key| Person { key: key.clone(), ..Person::default() }).collect();
    for item in &mut basket.items {
        item.exchange = None;
        item.person = person.clone();
        if item.package.is_some() {
            at_standard(item);
        }
    }
    basket.items.sort_by_key(|item| item.pass.is_none());
}

/// A package is held at the standard price types, and no wish for a ticket of it comes twice.
fn at_standard(item: &mut Item) {
    item.tariff = None;
    let mut asked: BTreeSet<(String, Option<String>)> = BTreeSet::new();
    if let Some(tickets) = &mut item.tickets {
        // The first of a performance is the package's own; of extra tickets one in each zone.
        tickets.retain(|ticket| {
            let performance = &ticket.performance;
            asked.insert((performance.clone(), None))
                || asked.insert((performance.clone(), Some(ticket.zone.clone())))
        });
    }
    for ticket in item.tickets.iter_mut().flatten() {
        ticket.tariff = None;
    }
}

/// Tells the second pricer how much of each zone the house has sold.
pub async fn tell_sold(stage: &Stage, basket: &mut Request) -> anyhow::Result<()> {
    let house = &stage.house;
    let catalogue = catalogue::catalogue(house).await?;
    let mut slugs: BTreeSet<String> = BTreeSet::new();
    for item in &basket.items {
        slugs.extend(item.ticket.clone());
        slugs.extend(item.tickets.iter().flatten().map(|ticket| ticket.performance.clone()));
        let offering = item.package.as_ref().and_then(|key| catalogue.offering(key));
        let listings = offering.into_iter().flat_map(|offering| offering.performances());
        slugs.extend(listings.map(|listing| listing.row.slug.clone()));
    }
    let mut conn = house.store().read().await?;
    for slug in slugs {
        let Some(listing) = catalogue.listing_by_slug(&slug) else { continue };
        let of = performance::of_listing(house, &mut conn, &catalogue, listing.clone()).await?;
        let shares = performance::sold_share(house, &mut conn, &of).await?;
        let zones = of.zones.zones.iter().zip(shares);
        let percents = zones.map(|(zone, ppm)| (zone.key.clone(), ppm as f64 / 10_000.0));
        basket.sold.insert(slug, percents.collect());
    }
    Ok(())
}
