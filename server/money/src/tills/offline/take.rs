//! A device takes what is set aside for its till.

use super::TillDesk;
use domain::{
    id::{BlockId, Ordinal},
    moment::Moment,
    people::actor::Actor,
    sales::{
        outlet::Outlet,
        pricing::{Terms, alone},
        till::TillRefusal,
    },
};
use house::{Failure, House, chance};
use rules::{Customer, PriceTypeRule, Product, Proof};
use season::{
    catalogue,
    performance::{self, Performance, Ticket},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{
    Conn,
    seats::blocks,
    tills::{
        Till,
        allotments::{self, AllottedPrice, TillDevice},
        lock,
    },
};

/// What the device has from now on.
#[derive(Clone)]
pub struct Taken {
    pub now: Moment,
    pub allotments: Vec<Allotment>,
    /// So many of the till are another device's.
    pub elsewhere: usize,
}

#[derive(Clone)]
pub struct Allotment {
    pub block: BlockId,
    pub performance: Performance,
    /// The device sells no more of it from then on.
    pub until: Moment,
    pub seats: Vec<AllottedSeat>,
    /// By the zone's key.
    pub prices: Vec<AllottedPrice>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllottedSeat {
    pub seat: Ordinal,
    /// In the plan.
    pub seat_index: usize,
    /// Its key.
    pub zone: String,
    /// What a ticket for it shows.
    pub code: String,
}

/// What a transaction needs of a request.
struct Work {
    till: Till,
    device: String,
    outlet: Outlet,
}

/// What was set aside for the till is this device's, unless another one was first. The same again
/// gives the same, with what came since, and without what is sold.
///
/// # Errors
/// `UnknownTill`; `UnknownPoint`; without the right to sell there.
#[boxed]
pub async fn take(
    house: &House,
    actor: &Actor,
    till: &str,
    device: &str,
) -> Result<Taken, Failure<TillRefusal>> {
    let desk = TillDesk::of(house, actor, till, device).await?;
    let outlet = desk.outlet().await?;
    let TillDesk { till, device, .. } = desk;
    let work = Arc::new(Work { till, device, outlet });
    let taken = house.fault_only(move |house, conn| {
        let work = work.clone();
        Box::pin(async move { take_in(&house, conn, &work).await })
    });
    Ok(taken.await?)
}

async fn take_in(house: &House, conn: &mut Conn, work: &Work) -> anyhow::Result<Taken> {
    let Work { till, device, outlet } = work;
    lock(conn, &till.key).await?;
    let now = house.now();
    let by = TillDevice { till: till.id, device, at: now };
    let catalogue = catalogue::catalogue_in(house, conn, outlet).await?;
    let mut taken = Taken { now, allotments: Vec::new(), elsewhere: 0 };
    for (block, performance) in allotments::of_till(conn, &till.key).await? {
        let Some(listing) = catalogue.listing(performance).cloned() else { continue };
        if !allotments::take(conn, block, by).await? {
            taken.elsewhere += 1;
            continue;
        }
        let performance = performance::of_listing(house, conn, &catalogue, listing).await?;
        taken.allotments.push(allotment(house, conn, block, performance).await?);
    }
    Ok(taken)
}

async fn allotment(
    house: &House,
    conn: &mut Conn,
    block: BlockId,
    performance: Performance,
) -> anyhow::Result<Allotment> {
    let (id, starts_at) = (performance.row.id, performance.row.starts_at);
    let standing = blocks::standing(conn, id).await?;
    let until = standing.iter().find(|it| it.id == block).and_then(|it| it.terms.until);
    let until = until.map_or(starts_at, |until| until.resolve(starts_at));
    let mut known = allotments::codes(conn, block).await?;
    let mut seats = Vec::new();
    for (seat, of) in blocks::blocked_seats(conn, id).await? {
        // A seat that the plan has no more is nobody's to sell.
        let Some(seat_index) = performance.plan.seat_index(seat).filter(|_| of == block) else {
            continue;
        };
        let zone = performance.zones.seats.get(seat_index).map(|zone| *zone as usize);
        let Some(zone) = zone.and_then(|zone| performance.zones.zones.get(zone)) else { continue };
        let code = match known.remove(&seat) {
            Some(code) => code,
            None => new_code(house, conn, block, seat).await?,
        };
        seats.push(AllottedSeat { seat, seat_index, zone: zone.key.clone(), code });
    }
    let zones: BTreeSet<&str> = seats.iter().map(|seat| seat.zone.as_str()).collect();
    let prices = prices(house, conn, &performance, block, &zones).await?;
    Ok(Allotment { block, performance, until, seats, prices })
}

async fn new_code(
    house: &House,
    conn: &mut Conn,
    block: BlockId,
    seat: Ordinal,
) -> anyhow::Result<String> {
    for _ in 0..chance::DRAWS_MAX {
        let code = chance::barcode(house.chance(), house.settings().symbology);
        if allotments::set_code(conn, block, seat, &code).await? {
            return Ok(code);
        }
    }
    anyhow::bail!("{} barcodes in a row were taken", chance::DRAWS_MAX)
}

/// The key of the only price in a house that has no ticket types.
pub(super) const NO_PRICE_TYPE: &str = "";

/// Those that hold since the allotment was taken, with those of zones that came to it. No ticket of
/// it takes fees: some are charged once for an order, which the device can't tell. Left out is what
/// asks for several, for a proof at the box office or for somebody whom only the house knows.
async fn prices(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    block: BlockId,
    zones: &BTreeSet<&str>,
) -> anyhow::Result<Vec<AllottedPrice>> {
    let catalogue = &performance.catalogue;
    let (customer, sold) =
        (Customer::default(), performance::sold_share(house, conn, performance).await?);
    let known = allotments::prices(conn, block).await?;
    let new = zones.iter().filter(|zone| known.iter().all(|price| price.zone != **zone));
    let indexes: BTreeMap<&str, u32> =
        new.filter_map(|zone| Some((*zone, performance.zone(zone)?))).collect();
    let is_plain = |row: &&PriceTypeRule| {
        row.proof != Some(Proof::BoxOffice)
            && !row.is_invitation
            && row.min.is_none_or(|least| least <= 1)
    };
    let plain = catalogue.rules.price_types.iter().filter(is_plain);
    let mut keys: Vec<&str> = plain.map(|row| row.key.as_str()).collect();
    if catalogue.rules.price_types.is_empty() {
        keys.push(NO_PRICE_TYPE);
    }
    for (zone, index) in indexes {
        for key in &keys {
            let price_type = Some(*key).filter(|key| *key != NO_PRICE_TYPE);
            let product = Product::Ticket;
            let ticket =
                Ticket { zone: index, price_type, product, customer: &customer, sold: &sold };
            let Ok((price_type_id, terms)) = performance.terms(&ticket, house.now()) else {
                continue;
            };
            let terms = Terms { takes_fees: false, ..terms };
            let price = AllottedPrice {
                zone: zone.to_owned(),
                price_type: (*key).to_owned(),
                price_type_id,
                price_minor: alone(&terms, catalogue.currency()),
                terms,
            };
            allotments::set_price(conn, block, &price).await?;
        }
    }
    allotments::prices(conn, block).await
}
