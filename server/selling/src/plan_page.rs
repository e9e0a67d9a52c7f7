//! The page that opens the plan of a performance.

mod announced;
pub(crate) mod fullness;
pub(crate) mod kept_seats;
pub mod live;
pub mod visible;

use crate::{basket, products, programme};
use domain::{
    id::SessionId,
    sales::{
        basket::BasketState,
        offer::{
            begun,
            price::{PriceRules, ProductPrice},
            product::Product,
        },
        season::SaleState,
    },
    seats::plan::{GeneralAdmissionOffer, PlanData, PlanView, SeatTable, VenueView, ZoneOffer},
};
use house::House;
use rules::People;
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
    plan::{Plan, Seats, seats_now},
    words::{HallWords, hall_name},
};
use seatmap::{best::PARTY_MAX, seat_set::SeatSet};
use std::sync::Arc;
use store::{
    Conn,
    seats::{
        areas,
        claims::{Viewer, standing},
    },
};

/// What the plan's page is drawn from.
pub struct OpenPlan {
    pub view: PlanView,
    /// The version that the performance sells on.
    pub plan: Arc<Plan>,
    /// Its seats, with areas and sections in the reader's language.
    pub table: SeatTable,
    /// Companion seats are sold without their wheelchair spaces, too.
    pub companions_apart: bool,
}

/// Opens the plan of a performance. `session` marks the seats of its own basket; `offer` is the
/// key of the offer that the shopper comes for. None for an unknown performance, and for one that
/// is not visible to this shopper.
#[boxed]
pub async fn open_plan(
    house: &House,
    performance_slug: &str,
    language: &str,
    session: Option<SessionId>,
    offer: Option<&str>,
) -> anyhow::Result<Option<OpenPlan>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let listing = catalogue.listing_by_slug(performance_slug).cloned();
    let Some(listing) = listing else { return Ok(None) };
    let now = house.now();
    let (basket, basket_state, people) = shopper_of(house, &mut conn, &catalogue, session).await?;
    let own = basket.as_ref().map(|basket| basket.row.id);
    if !catalogue.rules.shows(&listing, &people, now) {
        return Ok(None);
    }
    let performance = performance::of_listing(house, &mut conn, &catalogue, listing).await?;
    let viewer = Viewer { channel: catalogue.channel(), basket: own };
    let standing = standing(&mut conn, performance.row.id, viewer, now).await?;
    let counters = match performance.plan.hall.unnumbered.is_empty() {
        true => Vec::new(),
        false => areas::counters(&mut conn, performance.row.id).await?,
    };
    let admitted = catalogue.rules.admitted_together(&performance, &people, now);
    let seats = seats_now(&performance.plan, &standing);
    let products::Products { mut products, at_price_types, mut known, shares } =
        products::products(house, &mut conn, &performance, &people, &seats.free, language).await?;
    drop(conn);
    let looker =
        products::Looker { people: &people, basket: basket.as_ref(), offer, shares: &shares };
    let packages = products::packages_of(house, &performance, &mut known, &looker, language);
    products.extend(packages.products);
    // Last: lists of offers leave them out, and count on.
    products.extend(at_price_types);
    let is_open = matches!(admitted.sale, SaleState::Open { .. });
    let is_early = is_sold_early(&catalogue, admitted.sale, &mut products);
    let rules = known.rules(catalogue.price_rules(now));
    let words = HallWords::of(&catalogue, language);
    let availability = fullness::of_seats(&performance.plan, &seats.free, &counters);
    let general_admission = general_admission_offers(&performance, &counters, &words);
    let sold = Sold { products, rules, basket: basket_state };
    let data = PlanData {
        seats_max: admitted.seats_max.min(PARTY_MAX as u32),
        version: live::live_version(house, performance.row.id),
        on_sale: is_open || is_early,
        tickets_on_sale: is_open,
        product: u32::from(is_early),
        ..plan_data(&performance, &seats, general_admission, sold, &words)
    };
    let text = |name| catalogue.production_text(&performance.row.production_slug, name, language);
    let view = PlanView {
        card: programme::card_of(house, &performance, &people, availability, language),
        author: text("author"),
        synopsis: text("synopsis"),
        poster: performance.row.poster.clone(),
        picture: text("picture"),
        time_zone: performance.row.time_zone.clone(),
        doors_at: performance.row.doors_at,
        duration_minutes: performance.row.duration_minutes,
        venue: venue_of(&performance, language),
        sale: admitted.sale,
        packages: packages.here,
        has_packages: packages.are_sold,
        data,
    };
    let companions_apart = performance.effective.are_companions_released(now);
    let plan = performance.plan;
    Ok(Some(OpenPlan { view, table: words.say(&plan.hall, &plan.table), plan, companions_apart }))
}

/// With the hall's name in the reader's language.
fn venue_of(performance: &Performance, language: &str) -> VenueView {
    let hall = hall_name(&performance.catalogue, &performance.row.venue.hall, language);
    VenueView { hall, ..performance.row.venue.clone() }
}

/// What seats can be bought as, beside what the shopper has.
struct Sold {
    products: Vec<Product>,
    rules: PriceRules,
    basket: BasketState,
}

/// What the drawing and its prices are made of; what depends on the shopper is filled in after.
fn plan_data(
    performance: &Performance,
    seats: &Seats,
    general_admission: Vec<GeneralAdmissionOffer>,
    sold: Sold,
    words: &HallWords,
) -> PlanData {
    let Sold { products, rules, basket } = sold;
    let ticket = products.first();
    let prices: Vec<Option<ProductPrice>> = (0..performance.zones.zones.len())
        .map(|zone| rules.price(ticket?, zone, basket.pieces > 0))
        .collect();
    PlanData {
        performance: performance.row.id,
        plan_mark: performance.plan_mark.clone(),
        currency: performance.row.currency.clone(),
        seats_max: 0,
        zones: zone_offers(performance, &seats.free, &general_admission, &prices, words),
        seat_zones: performance
            .zones
            .seats
            .iter()
            // A plan has no more zones than that.
            .map(|&zone| u8::try_from(zone).unwrap_or(u8::MAX))
            .collect(),
        free: seats.free.to_hex(),
        mine: seats.mine.iter().map(|seat_index| seat_index as u32).collect(),
        version: 0,
        on_sale: false,
        tickets_on_sale: false,
        basket,
        general_admission,
        products,
        rules,
        product: 0,
    }
}

/// Whether packages that don't wait for the tickets' sale are sold here already; the others are
/// taken out then.
fn is_sold_early(catalogue: &Catalogue, sale: SaleState, products: &mut Vec<Product>) -> bool {
    let has_own_date = |product: &Product| {
        let offering = catalogue.offering(begun::named(&product.key).0);
        offering.is_some_and(|offering| catalogue.rules.has_own_date(offering))
    };
    let is_early = matches!(sale, SaleState::NotYet { .. }) && products.iter().any(has_own_date);
    if is_early {
        products.retain(|product| product.key.is_empty() || has_own_date(product));
    }
    is_early
}

/// The basket of the session, its state, and who shops there.
async fn shopper_of(
    house: &House,
    conn: &mut Conn,
    catalogue: &Arc<Catalogue>,
    session: Option<SessionId>,
) -> anyhow::Result<(Option<basket::Open>, BasketState, People)> {
    let Some(session) = session else {
        let state = BasketState { now: house.now(), ..Default::default() };
        return Ok((None, state, People::default()));
    };
    let own = basket::own_with(house, conn, catalogue, session).await?;
    let state = own.state(house)?;
    Ok((own.open, state, own.context.people))
}

fn zone_offers(
    performance: &Performance,
    free: &SeatSet,
    general_admission: &[GeneralAdmissionOffer],
    prices: &[Option<ProductPrice>],
    words: &HallWords,
) -> Vec<ZoneOffer> {
    let mut offers: Vec<ZoneOffer> = performance
        .zones
        .zones
        .iter()
        .enumerate()
        .map(|(index, zone)| ZoneOffer {
            key: zone.key.clone(),
            name: words.zone(&zone.key, &zone.name),
            price_minor: prices.get(index).copied().flatten().map(|price| price.shown_minor),
            fees_minor: prices.get(index).copied().flatten().map_or(0, |price| price.fees_minor),
            free: 0,
            apart: 0,
            seats: 0,
        })
        .collect();
    for &zone in &performance.zones.seats {
        if let Some(offer) = offers.get_mut(zone as usize) {
            offer.seats += 1;
        }
    }
    for (offer, free) in offers.iter_mut().zip(fullness::free_by_zone(performance, free)) {
        (offer.free, offer.apart) = (free.for_all, free.apart);
    }
    for area in general_admission {
        if let Some(offer) = offers.get_mut(area.zone as usize) {
            offer.seats += area.capacity;
            offer.free += area.free;
        }
    }
    offers
}

fn general_admission_offers(
    performance: &Performance,
    counters: &[(String, u32, u32)],
    words: &HallWords,
) -> Vec<GeneralAdmissionOffer> {
    counters
        .iter()
        .filter_map(|(key, capacity, taken)| {
            let zone = performance.zones.areas.iter().find(|(area, _)| area == key)?.1;
            let drawn = performance.plan.hall.unnumbered.iter().find(|area| area.key == *key)?;
            Some(GeneralAdmissionOffer {
                key: key.clone(),
                name: words.area(key, &drawn.name),
                zone,
                free: capacity.saturating_sub(*taken),
                capacity: *capacity,
            })
        })
        .collect()
}
