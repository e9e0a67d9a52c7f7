//! Performances as a counter sells them: what is next, and what can be chosen of one of them. What
//! is free of a performance is counted for the counter's own channel, which may sell what the shop
//! doesn't; of a zone, what the best seats are chosen of.

mod chosen;

pub use chosen::{
    CounterArea, CounterPerformance, CounterPriceType, CounterZone, counter_performance,
};

use domain::{
    id::PerformanceId,
    moment::Moment,
    people::actor::{Action, Actor},
    sales::{outlet::Outlet, season::SaleState},
    wording::listing::Listing,
};
use house::{House, NotAnswered, locales::local};
use jiff::civil::Date;
use season::{
    catalogue::{self, Catalogue},
    plan::{self, seats_now},
    words::hall_name,
};
use std::sync::Arc;
use store::{
    Conn,
    seats::{
        areas,
        claims::{Viewer, standing},
    },
};

/// So many are shown at once; a search finds the others.
pub const NEXT_MAX: usize = 15;

/// What somebody looks for at a counter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CounterSearch {
    /// Of titles and halls, in any order.
    pub words: String,
    pub day: Option<Date>,
    /// Whether it is counted what is free of each.
    pub counts_free: bool,
}

/// A performance that is still to come.
#[derive(Clone, Debug, PartialEq)]
pub struct NextPerformance {
    pub slug: String,
    pub title: String,
    pub hall: String,
    pub starts_at: Moment,
    pub time_zone: String,
    pub sale: SaleState,
    /// Seats and unnumbered places together. None: it wasn't counted.
    pub free: Option<u32>,
}

/// The next performances, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct NextPerformances {
    pub shown: Vec<NextPerformance>,
    /// There are others after them.
    pub has_more: bool,
}

/// What can be sold at a counter, the next performance first.
///
/// # Errors
/// Without the right to sell there.
#[boxed]
pub async fn next_performances(
    house: &House,
    actor: &Actor,
    outlet: &Outlet,
    search: &CounterSearch,
    language: &str,
) -> Result<NextPerformances, NotAnswered> {
    actor.permit(Action::Sell, &outlet.scope())?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_in(house, &mut conn, outlet).await?;
    let now = house.now();
    let mut found: Vec<&Arc<Listing>> = catalogue
        .listings()
        .filter(|it| it.row.starts_at > now && it.row.cancelled_at.is_none())
        .filter(|it| is_found(&catalogue, it, search, language))
        .collect();
    found.sort_by_key(|it| (it.row.starts_at, it.row.id));
    let has_more = found.len() > NEXT_MAX;
    let mut shown = Vec::new();
    for listing in found.into_iter().take(NEXT_MAX) {
        let row = &listing.row;
        shown.push(NextPerformance {
            slug: row.slug.clone(),
            title: catalogue.title(&row.production_slug, language),
            hall: hall_name(&catalogue, &row.venue.hall, language),
            starts_at: row.starts_at,
            time_zone: row.time_zone.clone(),
            sale: listing.effective.sale(now, false),
            free: match search.counts_free {
                true => Some(free(house, &mut conn, listing, outlet).await?),
                false => None,
            },
        });
    }
    Ok(NextPerformances { shown, has_more })
}

fn is_found(
    catalogue: &Catalogue,
    listing: &Listing,
    search: &CounterSearch,
    language: &str,
) -> bool {
    let row = &listing.row;
    let is_on = |day: Date| local(row.starts_at, &row.time_zone).date() == day;
    if !search.day.is_none_or(is_on) {
        return false;
    }
    let title = catalogue.title(&row.production_slug, language);
    let hall = hall_name(catalogue, &row.venue.hall, language);
    let said = format!("{title} {hall}").to_lowercase();
    let words = search.words.to_lowercase();
    words.split_whitespace().all(|word| said.contains(word))
}

async fn free(
    house: &House,
    conn: &mut Conn,
    listing: &Listing,
    outlet: &Outlet,
) -> anyhow::Result<u32> {
    let plan = plan::plan_with(house, conn, listing.row.plan).await?;
    let (id, viewer) = (listing.row.id, Viewer::of(outlet.channel));
    let standing = standing(conn, id, viewer, house.now()).await?;
    let seats = seats_now(&plan, &standing).free.count();
    let places = match plan.hall.unnumbered.is_empty() {
        true => 0,
        false => free_places(conn, id).await?.into_iter().map(|(_, free)| free).sum(),
    };
    Ok(u32::try_from(seats).unwrap_or(u32::MAX).saturating_add(places))
}

/// By the keys of the areas.
async fn free_places(
    conn: &mut Conn,
    performance: PerformanceId,
) -> anyhow::Result<Vec<(String, u32)>> {
    let counters = areas::counters(conn, performance).await?.into_iter();
    Ok(counters.map(|(area, capacity, taken)| (area, capacity.saturating_sub(taken))).collect())
}
