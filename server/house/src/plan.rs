//! Plans of halls and the page that opens one. What never changes for a plan version is
//! computed once and shared.

mod cache;
mod import;
mod table;

pub(crate) use import::keep_plan;
pub use import::{halls, import_plan, newest_plan};

pub(crate) use cache::Plans;
pub use import::{ImportReport, Imported, PlanImport};
pub(crate) use table::name as name_in;

use crate::{
    House, basket, catalogue,
    evening::{self, Evening},
    live, products,
    rules::People,
    season,
    words::{HallWords, hall_name},
};
use anyhow::Context;
use domain::{
    actor::Channel,
    id::{Ordinal, PerformanceId, PlanVersionId, SessionId, ZoneMapId},
    offer::{begun, product::Product},
    plan::{PlaceOffer, PlanData, PlanView, SeatName, SeatTable, ZoneOffer},
    season::SaleState,
};
use seatmap::{
    best::PARTY_MAX, hall::Hall, neighbours::Runs, outline::Outline, seat_set::SeatSet,
    shell::Shell, view::SeatView,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::Arc};
use store::{Conn, claims::Standing};

/// A plan version with all that follows from it, computed once.
pub struct Plan {
    pub id: PlanVersionId,
    pub hall: Hall,
    pub views: Vec<SeatView>,
    /// Grounds, labels and stage of the drawing.
    pub outline: Outline,
    /// Who sits beside whom.
    pub runs: Runs,
    /// With the names that the plan's file gives; texts may say them in other languages.
    pub table: SeatTable,
    /// The 3D module's input.
    pub scene: Vec<u8>,
    by_ordinal: HashMap<Ordinal, usize>,
}

impl Plan {
    fn new(id: PlanVersionId, document: &str) -> anyhow::Result<Self> {
        let hall = seatmap::import::read(document.as_bytes())
            .map_err(|errors| anyhow::anyhow!("plan {id} can't be read: {errors:?}"))?
            .hall;
        let shell = Shell::of(&hall);
        let views = seatmap::view::views(&hall, &shell);
        let by_ordinal =
            hall.seats.iter().enumerate().map(|(place, seat)| (seat.ordinal, place)).collect();
        let runs = Runs::of(&hall);
        let table = table::of(&hall, &runs, &views);
        let scene = seatmap::scene::maquette::Maquette::of(&hall, &shell).encode();
        Ok(Self {
            id,
            outline: seatmap::outline::outline(&hall),
            table,
            scene,
            views,
            runs,
            by_ordinal,
            hall,
        })
    }

    /// The place of a seat in the plan's list; None when this version doesn't have it.
    pub fn place(&self, seat: Ordinal) -> Option<usize> {
        self.by_ordinal.get(&seat).copied()
    }

    /// As the plan's file names it. Empty beyond the last seat.
    pub fn seat_name(&self, place: usize) -> SeatName {
        table::name(&self.table, place)
    }

    /// Seats that may be sold to the public.
    pub fn for_sale(&self) -> usize {
        self.hall.seats.iter().filter(|seat| !seat.attributes.house_seat).count()
    }

    pub fn seat_name_of(&self, seat: Ordinal) -> Option<SeatName> {
        self.place(seat).map(|place| self.seat_name(place))
    }
}

/// Which seat is in which price zone, for the performances that use this map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ZoneMap {
    pub zones: Vec<MappedZone>,
    /// Zone of each seat, by its place in the plan.
    pub seats: Vec<u32>,
    /// (key of the unnumbered area, zone)
    pub areas: Vec<(String, u32)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MappedZone {
    pub key: String,
    pub name: String,
    pub colour: String,
}

impl ZoneMap {
    /// The plan's own price levels as the first zone map.
    pub fn of(hall: &Hall) -> Self {
        let zones = hall.zones.iter().map(|zone| MappedZone {
            key: zone.key.clone(),
            name: zone.name.clone(),
            colour: zone.colour.clone(),
        });
        Self {
            zones: zones.collect(),
            seats: hall.seats.iter().map(|seat| seat.zone).collect(),
            areas: hall.unnumbered.iter().map(|area| (area.key.clone(), area.zone)).collect(),
        }
    }
}

/// What the plan's page is drawn from.
pub struct OpenPlan {
    pub view: PlanView,
    /// The version that the performance sells on.
    pub plan: Arc<Plan>,
    /// Its seats, with areas and sections in the reader's language.
    pub table: SeatTable,
}

/// The seats of an evening as they stand now, by place.
#[derive(Clone)]
pub(crate) struct Seats {
    pub free: SeatSet,
    pub mine: SeatSet,
}

pub(crate) fn seats_now(plan: &Plan, standing: &Standing) -> Seats {
    let count = plan.hall.seats.len();
    let mut seats = Seats { free: SeatSet::full(count), mine: SeatSet::empty(count) };
    for (place, seat) in plan.hall.seats.iter().enumerate() {
        if seat.attributes.house_seat {
            seats.free.remove(place);
        }
    }
    for place in standing.taken.iter().filter_map(|&seat| plan.place(seat)) {
        seats.free.remove(place);
    }
    for place in standing.mine.iter().filter_map(|&seat| plan.place(seat)) {
        seats.mine.insert(place);
    }
    seats
}

/// None for unknown ones and those that aren't there for whoever looks. `session` marks its
/// own seats.
pub async fn open_plan(
    house: &House,
    performance_slug: &str,
    language: &str,
    session: Option<SessionId>,
) -> anyhow::Result<Option<OpenPlan>> {
    open_plan_for(house, performance_slug, language, (session, None)).await
}

/// The same, for one who asks for an offer by its key.
pub async fn open_plan_for(
    house: &House,
    performance_slug: &str,
    language: &str,
    (session, offer): (Option<SessionId>, Option<&str>),
) -> anyhow::Result<Option<OpenPlan>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(listing) = catalogue.listing_by_slug(performance_slug).cloned() else {
        return Ok(None);
    };
    let now = house.now();
    let (basket, basket_state) = match session {
        Some(session) => basket::basket_and_state(house, &mut conn, &catalogue, session).await?,
        None => (None, domain::basket::BasketState { now, ..Default::default() }),
    };
    let own = basket.as_ref().map(|basket| basket.id);
    let people = match session {
        Some(session) => basket::beside(house, &mut conn, &catalogue, session, own).await?.people,
        None => People::default(),
    };
    if !catalogue.rules.shows(&listing, &people, now) {
        return Ok(None);
    }
    let evening = evening::evening_of(house, &mut conn, &catalogue, listing).await?;
    let standing = store::claims::standing(&mut conn, evening.row.id, own, now).await?;
    let counters = match evening.plan.hall.unnumbered.is_empty() {
        true => Vec::new(),
        false => store::areas::counters(&mut conn, evening.row.id).await?,
    };
    let admitted = catalogue.rules.admitted_together(&evening, &people, Channel::Web, now);
    let sale = admitted.sale;
    let seats = seats_now(&evening.plan, &standing);
    let (mut products, mut known) =
        products::products(house, &mut conn, &evening, (&people, &seats.free), language).await?;
    let shopper = (&people, basket.as_ref(), offer);
    let packages =
        products::packages_of(house, &mut conn, (&evening, &mut known), shopper, language).await?;
    products.extend(packages.products);
    let is_open = matches!(sale, SaleState::Open { .. });
    // Packages that don't wait for the tickets' sale are sold here already.
    let has_own_date = |product: &Product| {
        let offering = catalogue.offering(begun::named(&product.key).0);
        offering.is_some_and(|offering| catalogue.rules.has_own_date(offering))
    };
    let is_early = matches!(sale, SaleState::NotYet { .. }) && products.iter().any(has_own_date);
    if is_early {
        products.retain(|product| product.key.is_empty() || has_own_date(product));
    }
    let rules = known.rules(catalogue.fee_rules(None, now));
    drop(conn);
    let words = HallWords::of(&catalogue, language);
    let places = place_offers(&evening, &counters, &words);
    let ticket = products.first();
    let tonight: Vec<Option<i64>> = (0..evening.zones.zones.len())
        .map(|zone| Some(rules.price(ticket?, zone)?.due_minor))
        .collect();
    let data = PlanData {
        performance: evening.row.id,
        plan: evening.plan.id.to_string(),
        currency: evening.row.currency.clone(),
        fee_per_ticket_minor: catalogue.fee_per_ticket_minor(&evening, now),
        seats_max: admitted.seats_max.min(PARTY_MAX as u32),
        zones: zone_offers(&evening, &seats.free, &places, (&tonight, &words)),
        seat_zones: evening
            .zones
            .seats
            .iter()
            // A plan has no more zones than that.
            .map(|&zone| u8::try_from(zone).unwrap_or(u8::MAX))
            .collect(),
        free: seats.free.to_hex(),
        mine: seats.mine.iter().map(|place| place as u32).collect(),
        version: live::live_version(house, evening.row.id),
        on_sale: is_open || is_early,
        tickets_on_sale: is_open,
        basket: basket_state,
        places,
        products,
        rules,
        product: u32::from(is_early),
    };
    let slug = &evening.row.production_slug;
    let mut venue = evening.row.venue.clone();
    venue.hall = hall_name(&catalogue, &venue.hall, language);
    let view = PlanView {
        card: season::card_of(house, (&evening, &people), &seats.free, language),
        author: catalogue.production_text(slug, "author", language),
        synopsis: catalogue.production_text(slug, "synopsis", language),
        poster: evening.row.poster.clone(),
        time_zone: evening.row.time_zone.clone(),
        doors_at: evening.row.doors_at,
        duration_minutes: evening.row.duration_minutes,
        venue,
        sale,
        packages: packages.here,
        has_packages: packages.are_sold,
        data,
    };
    let plan = evening.plan;
    Ok(Some(OpenPlan { view, table: words.say(&plan.hall, &plan.table), plan }))
}

/// None for unknown ones and those that aren't announced. Whom it is there for, whoever
/// goes on with it asks: a hold, a plan.
pub async fn performance(house: &House, slug: &str) -> anyhow::Result<Option<PerformanceId>> {
    let catalogue = catalogue::catalogue(house).await?;
    let listing = catalogue.listing_by_slug(slug);
    let visible = listing.filter(|listing| listing.effective.is_visible(house.now()));
    Ok(visible.map(|listing| listing.row.id))
}

pub async fn performance_slug(
    house: &House,
    performance: PerformanceId,
) -> anyhow::Result<Option<String>> {
    let catalogue = catalogue::catalogue(house).await?;
    Ok(catalogue.listing(performance).map(|listing| listing.row.slug.clone()))
}

/// None for an unknown plan version.
pub async fn plan(house: &House, plan: PlanVersionId) -> anyhow::Result<Option<Arc<Plan>>> {
    if let Some(known) = house.plans().plan(plan) {
        return Ok(Some(known));
    }
    let mut conn = house.store().read().await?;
    match store::plans::document(&mut conn, plan).await? {
        Some(document) => Ok(Some(house.plans().keep(Plan::new(plan, &document)?))),
        None => Ok(None),
    }
}

pub(crate) async fn plan_with(
    house: &House,
    conn: &mut Conn,
    plan: PlanVersionId,
) -> anyhow::Result<Arc<Plan>> {
    if let Some(known) = house.plans().plan(plan) {
        return Ok(known);
    }
    let document = store::plans::document(conn, plan).await?.context("the plan version is gone")?;
    Ok(house.plans().keep(Plan::new(plan, &document)?))
}

pub(crate) async fn zone_map_with(
    house: &House,
    conn: &mut Conn,
    map: ZoneMapId,
) -> anyhow::Result<Arc<ZoneMap>> {
    if let Some(known) = house.plans().zone_map(map) {
        return Ok(known);
    }
    let document = store::plans::zone_map(conn, map).await?.context("the zone map is gone")?;
    Ok(house.plans().keep_zone_map(map, serde_json::from_str(&document)?))
}

fn zone_offers(
    evening: &Evening,
    free: &SeatSet,
    places: &[PlaceOffer],
    (prices, words): (&[Option<i64>], &HallWords),
) -> Vec<ZoneOffer> {
    let mut offers: Vec<ZoneOffer> = evening
        .zones
        .zones
        .iter()
        .enumerate()
        .map(|(index, zone)| ZoneOffer {
            key: zone.key.clone(),
            name: words.zone(&zone.key, &zone.name),
            price_minor: prices.get(index).copied().flatten(),
            free: 0,
            seats: 0,
        })
        .collect();
    for (place, &zone) in evening.zones.seats.iter().enumerate() {
        if let Some(offer) = offers.get_mut(zone as usize) {
            offer.seats += 1;
            offer.free += u32::from(free.contains(place));
        }
    }
    for place in places {
        if let Some(offer) = offers.get_mut(place.zone as usize) {
            offer.seats += place.capacity;
            offer.free += place.free;
        }
    }
    offers
}

fn place_offers(
    evening: &Evening,
    counters: &[(String, u32, u32)],
    words: &HallWords,
) -> Vec<PlaceOffer> {
    counters
        .iter()
        .filter_map(|(key, capacity, taken)| {
            let zone = evening.zones.areas.iter().find(|(area, _)| area == key)?.1;
            let drawn = evening.plan.hall.unnumbered.iter().find(|area| area.key == *key)?;
            Some(PlaceOffer {
                key: key.clone(),
                name: words.area(key, &drawn.name),
                zone,
                free: capacity.saturating_sub(*taken),
                capacity: *capacity,
            })
        })
        .collect()
}
