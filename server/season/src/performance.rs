//! Everything that the house knows of one performance when it sells it: loaded before the
//! transaction, since none of it can be changed by a shopper.

use crate::{
    catalogue::{self, Catalogue},
    plan::{self, Plan, ZoneMap},
};
use domain::{
    id::{Ordinal, PerformanceId, PriceTypeId},
    moment::Moment,
    sales::{
        outlet::Outlet,
        pricing::{Price, Terms, WHOLE_PPM},
    },
    wording::listing::Listing,
};
use house::House;
use rules::{Ask, Customer, NoTerms, Product};
use std::{
    collections::{HashMap, HashSet},
    ops::Deref,
    sync::Arc,
};
use store::{
    Conn,
    seats::{areas, claims},
};

#[derive(Clone)]
pub struct Performance {
    pub catalogue: Arc<Catalogue>,
    pub plan: Arc<Plan>,
    pub zones: Arc<ZoneMap>,
    listing: Arc<Listing>,
}

impl Deref for Performance {
    type Target = Listing;

    fn deref(&self) -> &Listing {
        &self.listing
    }
}

impl Performance {
    /// Its index in the zone map.
    pub fn zone(&self, key: &str) -> Option<u32> {
        self.zones.zones.iter().position(|zone| zone.key == key).map(|index| index as u32)
    }

    /// Whether any price depends on how much is sold.
    pub fn asks_for_sold(&self) -> bool {
        self.catalogue.rules.asks_for_sold(&self.listing)
    }

    /// Listed price of a zone at the standard ticket type, by its index in the zone map.
    pub fn price(&self, zone: u32) -> Option<&Price> {
        let key = &self.zones.zones.get(zone as usize)?.key;
        self.prices.get(key)?.first()
    }
}

/// A ticket of the performance, as its price is asked for.
pub struct Ticket<'a> {
    /// Index in the zone map.
    pub zone: u32,
    /// None: the standard one.
    pub price_type: Option<&'a str>,
    pub product: Product<'a>,
    pub customer: &'a Customer,
    /// As `House::sold` gives it.
    pub sold: &'a [i64],
}

impl Performance {
    /// What the rules say of the ticket's price at the catalogue's outlet.
    pub fn terms(&self, ticket: &Ticket<'_>, now: Moment) -> Result<(PriceTypeId, Terms), NoTerms> {
        let zone = self.zones.zones.get(ticket.zone as usize).ok_or(NoTerms::NotSold)?;
        let standard = self.price(ticket.zone).ok_or(NoTerms::NotSold)?;
        let price_type = ticket.price_type.unwrap_or(&standard.price_type);
        let rules = &self.catalogue.rules;
        let ask = Ask {
            listing: &self.listing,
            zone: &zone.key,
            price_type,
            product: ticket.product,
            customer: ticket.customer,
            now,
            sold_ppm: ticket.sold.get(ticket.zone as usize).copied().unwrap_or_default(),
        };
        rules.check_price_type(&ask)?;
        let terms = rules.terms(&ask)?;
        let price_type_id = rules.price_type_ids.get(price_type).copied();
        Ok((price_type_id.ok_or(NoTerms::UnknownPriceType)?, terms))
    }
}

/// Sold parts of a million by zone.
pub type Shares = HashMap<PerformanceId, Vec<i64>>;

impl Performance {
    /// Sold parts of a million by zone. `seats` are those that are sold; `places` are unnumbered
    /// areas, each with its capacity and how much of it is sold.
    pub fn shares(&self, seats: Vec<Ordinal>, places: &[(String, i64, i64)]) -> Vec<i64> {
        let mut counts = vec![(0_i64, 0_i64); self.zones.zones.len()];
        let owned: HashSet<Ordinal> = seats.into_iter().collect();
        for (seat, &zone) in self.plan.hall.seats.iter().zip(&self.zones.seats) {
            let Some((sold, all)) = counts.get_mut(zone as usize) else { continue };
            let is_sold = owned.contains(&seat.ordinal);
            // A house seat counts once it is sold: there are never more sold than there are.
            *all += i64::from(is_sold || !seat.attributes.house_seat);
            *sold += i64::from(is_sold);
        }
        for (area, capacity, taken) in places {
            let zone = self.zones.areas.iter().find(|(key, _)| key == area);
            if let Some((sold, all)) = zone.and_then(|(_, zone)| counts.get_mut(*zone as usize)) {
                *all += capacity;
                *sold += taken;
            }
        }
        let share = |(sold, all): (i64, i64)| match all {
            0 => 0,
            all => sold * WHOLE_PPM / all,
        };
        counts.into_iter().map(share).collect()
    }
}

/// How much of each zone is sold, in parts of a million of what may be sold of it; what is
/// only held doesn't count. Empty where no rule asks.
#[boxed]
pub async fn sold_share(
    _house: &House,
    conn: &mut Conn,
    performance: &Performance,
) -> anyhow::Result<Vec<i64>> {
    let mut shares = sold_shares(conn, std::slice::from_ref(performance)).await?;
    Ok(shares.remove(&performance.row.id).unwrap_or_default())
}

/// The same where `owned`, the performance's sold seats, was read already.
#[boxed]
pub async fn sold_share_of(
    conn: &mut Conn,
    performance: &Performance,
    owned: Vec<Ordinal>,
) -> anyhow::Result<Vec<i64>> {
    if !performance.asks_for_sold() {
        return Ok(Vec::new());
    }
    let places = match performance.plan.hall.unnumbered.is_empty() {
        true => Vec::new(),
        false => {
            let id = performance.row.id;
            areas::owned(conn, &[id]).await?.remove(&id).unwrap_or_default()
        }
    };
    Ok(performance.shares(owned, &places))
}

/// Of several performances; those that no rule asks for are not in it.
#[boxed]
pub async fn sold_shares(conn: &mut Conn, performances: &[Performance]) -> anyhow::Result<Shares> {
    let mut asked: Vec<&Performance> = Vec::new();
    for performance in performances {
        let is_new = asked.iter().all(|known| known.row.id != performance.row.id);
        if is_new && performance.asks_for_sold() {
            asked.push(performance);
        }
    }
    let ids = |asked: &[&Performance]| asked.iter().map(|it| it.row.id).collect::<Vec<_>>();
    let mut owned: HashMap<_, _> = claims::owned(conn, &ids(&asked)).await?.into_iter().collect();
    let mut unnumbered = asked.clone();
    unnumbered.retain(|performance| !performance.plan.hall.unnumbered.is_empty());
    let places = areas::owned(conn, &ids(&unnumbered)).await?;
    let shares = asked.into_iter().map(|performance| {
        let id = performance.row.id;
        let places = places.get(&id).map(Vec::as_slice).unwrap_or_default();
        (id, performance.shares(owned.remove(&id).unwrap_or_default(), places))
    });
    Ok(shares.collect())
}

/// As the shop sells it. None for an unknown performance.
#[boxed]
pub async fn load(
    house: &House,
    performance: PerformanceId,
) -> anyhow::Result<Option<Performance>> {
    load_in(house, performance, &Outlet::WEB).await
}

/// As it is sold there.
#[boxed]
pub async fn load_in(
    house: &House,
    performance: PerformanceId,
    outlet: &Outlet,
) -> anyhow::Result<Option<Performance>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_in(house, &mut conn, outlet).await?;
    match catalogue.listing(performance).cloned() {
        Some(listing) => Ok(Some(of_listing(house, &mut conn, &catalogue, listing).await?)),
        None => Ok(None),
    }
}

#[boxed]
pub async fn of_listing(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    listing: Arc<Listing>,
) -> anyhow::Result<Performance> {
    Ok(Performance {
        catalogue: catalogue.clone(),
        plan: plan::plan_with(house, conn, listing.row.plan).await?,
        zones: plan::zone_map_with(house, conn, listing.row.zone_map).await?,
        listing,
    })
}
