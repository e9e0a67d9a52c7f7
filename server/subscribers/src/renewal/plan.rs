//! The plan of the hall from which a holder asks for another seat, with the prices of its seats.

use super::{
    beside::{self, Beside},
    seats::{Asking, Prices, SeatChoice, Shown, chosen, distinct, part_of, places_of},
    view::RenewalView,
};
use anyhow::Context;
use domain::{
    id::RenewalId, people::actor::Actor, seats::plan::SeatName, tickets::renewal::RenewalRefusal,
};
use house::{Failure, House};
use season::{plan::Plan, words::HallWords};
use std::sync::Arc;

/// What can be asked for instead of the seat that is kept, in the whole hall.
pub struct WishPlan {
    pub renewal: RenewalView,
    /// Key and name of each package.
    pub packages: Vec<(String, String)>,
    /// The key of the one that is shown.
    pub package: String,
    /// Key and name of each ticket type that the holder may have.
    pub price_types: Vec<(String, String)>,
    /// The key of the one whose prices are shown.
    pub price_type: String,
    /// Of the first performance.
    pub plan: Arc<Plan>,
    /// The names of its zones.
    pub zones: Vec<String>,
    /// Of the hall, by their names; the one that is shown is `part`.
    pub parts: Vec<String>,
    pub part: String,
    /// Of all parts, in the plan's order.
    pub seats: Vec<SeatOnPlan>,
    /// The holder's own other seat, side by side with this one.
    pub beside: Option<Beside>,
}

pub struct SeatOnPlan {
    /// In the plan's list.
    pub seat_index: usize,
    pub name: SeatName,
    pub part: String,
    /// Index into `WishPlan::zones`.
    pub zone: u32,
    pub choice: SeatChoice,
}

/// # Errors
/// It is unknown, or somebody else's; or the time is over.
#[boxed]
pub async fn plan(
    house: &House,
    actor: &Actor,
    renewal: RenewalId,
    shown: &Shown,
    language: &str,
) -> Result<WishPlan, Failure<RenewalRefusal>> {
    let asking = Asking::load(house, actor, renewal, shown, language).await?;
    let target = asking.target()?;
    let first = target.performances.first().context("a target has performances")?;
    let words = HallWords::of(&asking.round.catalogue, language);
    let zones = first.zones.zones.iter().map(|zone| words.zone(&zone.key, &zone.name)).collect();
    let plan = first.plan.clone();
    let mut prices = Prices::of(&asking, target);
    let mut seats = Vec::new();
    for place in places_of(target, &words) {
        let choice = prices.choice(house, &place)?;
        let part = part_of(&place.name);
        let zone = first.zones.seats.get(place.seat_index).copied().unwrap_or_default();
        seats.push(SeatOnPlan {
            seat_index: place.seat_index,
            name: place.name,
            part,
            zone,
            choice,
        });
    }
    let own = asking.view.seat.as_ref().map(part_of).unwrap_or_default();
    let parts = distinct(seats.iter().map(|seat| seat.part.clone()));
    let part = chosen(&parts, [&shown.part, &own]);
    let beside = beside::of(house, &asking, &words).await?;
    let Asking { view: renewal, packages, package, price_types, price_type, .. } = asking;
    Ok(WishPlan {
        renewal,
        packages,
        package,
        price_types,
        price_type,
        plan,
        zones,
        parts,
        part,
        seats,
        beside,
    })
}
