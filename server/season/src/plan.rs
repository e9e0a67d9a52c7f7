//! Plans of halls. What never changes for a plan version is computed once and shared.

mod cache;
mod import;
mod view_picture;

pub use import::{halls, import_plan, newest_plan};
pub(crate) use import::{keep_plan, new_plan};

use cache::Plans;
pub use domain::seats::plan_version::{MappedZone, Plan, ZoneMap};
pub use import::{ImportReport, Imported, PlanImport};
pub use view_picture::{HEIGHT as PICTURE_HEIGHT, Viewpoint, WIDTH as PICTURE_WIDTH, view_picture};

use crate::catalogue;
use anyhow::Context;
use domain::id::{PerformanceId, PlanVersionId, ZoneMapId};
use house::House;
use seatmap::seat_set::SeatSet;
use std::sync::Arc;
use store::{Conn, seats::claims::Standing};

/// The seats of a performance as they stand now, by place.
#[derive(Clone)]
pub struct Seats {
    pub free: SeatSet,
    pub mine: SeatSet,
    /// House seats of the plan that this buyer can't have, whoever has them.
    pub kept_back: SeatSet,
}

pub fn seats_now(plan: &Plan, standing: &Standing) -> Seats {
    let count = plan.hall.seats.len();
    let none = SeatSet::empty(count);
    let mut seats = Seats { free: SeatSet::full(count), mine: none.clone(), kept_back: none };
    for (seat_index, seat) in plan.hall.seats.iter().enumerate() {
        if seat.attributes.house_seat && standing.keeps_back(seat.ordinal) {
            seats.free.remove(seat_index);
            seats.kept_back.insert(seat_index);
        }
    }
    for seat_index in standing.taken.iter().filter_map(|&seat| plan.seat_index(seat)) {
        seats.free.remove(seat_index);
    }
    for seat_index in standing.mine.iter().filter_map(|&seat| plan.seat_index(seat)) {
        seats.mine.insert(seat_index);
    }
    seats
}

/// None for unknown ones and those that aren't announced. Whom it is there for, whoever
/// goes on with it asks: a hold, a plan.
#[boxed]
pub async fn performance(house: &House, slug: &str) -> anyhow::Result<Option<PerformanceId>> {
    let catalogue = catalogue::catalogue(house).await?;
    let listing = catalogue.listing_by_slug(slug);
    let visible = listing.filter(|listing| listing.effective.is_visible(house.now()));
    Ok(visible.map(|listing| listing.row.id))
}

#[boxed]
pub async fn performance_slug(
    house: &House,
    performance: PerformanceId,
) -> anyhow::Result<Option<String>> {
    let catalogue = catalogue::catalogue(house).await?;
    Ok(catalogue.listing(performance).map(|listing| listing.row.slug.clone()))
}

/// None for an unknown plan version.
#[boxed]
pub async fn plan(house: &House, plan: PlanVersionId) -> anyhow::Result<Option<Arc<Plan>>> {
    if let Some(known) = house.kept::<Plans>().plan(plan) {
        return Ok(Some(known));
    }
    let mut conn = house.store().read().await?;
    match season_tables::season::plans::document(&mut conn, plan).await? {
        Some(document) => Ok(Some(house.kept::<Plans>().keep(read(plan, &document)?))),
        None => Ok(None),
    }
}

#[boxed]
pub async fn plan_with(
    house: &House,
    conn: &mut Conn,
    plan: PlanVersionId,
) -> anyhow::Result<Arc<Plan>> {
    if let Some(known) = house.kept::<Plans>().plan(plan) {
        return Ok(known);
    }
    let document = season_tables::season::plans::document(conn, plan)
        .await?
        .context("the plan version is gone")?;
    Ok(house.kept::<Plans>().keep(read(plan, &document)?))
}

pub(crate) async fn zone_map_with(
    house: &House,
    conn: &mut Conn,
    map: ZoneMapId,
) -> anyhow::Result<Arc<ZoneMap>> {
    if let Some(known) = house.kept::<Plans>().zone_map(map) {
        return Ok(known);
    }
    let document =
        season_tables::season::plans::zone_map(conn, map).await?.context("the zone map is gone")?;
    Ok(house.kept::<Plans>().keep_zone_map(map, serde_json::from_str(&document)?))
}

fn read(plan: PlanVersionId, document: &str) -> anyhow::Result<Plan> {
    let read = Plan::new(plan, document);
    read.map_err(|errors| anyhow::anyhow!("plan {plan} can't be read: {errors:?}"))
}
