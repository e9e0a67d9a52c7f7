//! What each seat of a performance is to the house, and how many places of each area are what.

use super::{reachable, within};
use domain::{
    people::actor::{Action, Actor, Reach},
    seats::seat_state::{self, SeatFacts, SeatState},
};
use house::{Failure, House};
use std::collections::{BTreeMap, HashMap};
use store::seats::{areas, blocks, house_seats};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PerformanceStates {
    /// Each seat by its identity in the plan's file, in the plan's order.
    pub seats: Vec<(String, SeatState)>,
    pub areas: Vec<AreaStates>,
}

/// Of an unnumbered area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaStates {
    pub area: String,
    pub places: BTreeMap<SeatState, u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatesRefusal {
    UnknownPerformance,
}

impl StatesRefusal {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
        }
    }
}

/// For those who may block seats of the performance, or may sell where they are: a clerk sees what
/// every seat is.
///
/// # Errors
/// See `StatesRefusal`.
#[boxed]
pub async fn states(
    house: &House,
    actor: &Actor,
    performance_key: &str,
) -> Result<PerformanceStates, Failure<StatesRefusal>> {
    let mut conn = house.store().read().await?;
    let unknown = StatesRefusal::UnknownPerformance;
    let performance = match may_sell(actor) {
        true => within(house, &mut conn, &Reach::All, performance_key, unknown).await?,
        false => reachable(house, &mut conn, actor, performance_key, unknown).await?,
    };
    let (id, now) = (performance.row.id, house.now());
    let known = blocks::seat_facts(&mut conn, id, now).await?;
    let known: HashMap<_, SeatFacts> = known.into_iter().collect();
    let freed = house_seats::freed(&mut conn, id).await?;
    let seats = performance.plan.hall.seats.iter().map(|seat| {
        let facts = known.get(&seat.ordinal).copied().unwrap_or_default();
        let is_house_seat = seat.attributes.house_seat && !freed.contains(&seat.ordinal);
        (seat.guid.clone(), seat_state::state(SeatFacts { is_house_seat, ..facts }))
    });
    let seats = seats.collect();
    let counters = areas::counters(&mut conn, id).await?;
    let claimed = match counters.is_empty() {
        true => Vec::new(),
        false => blocks::place_facts(&mut conn, id, now).await?,
    };
    let areas = counters.into_iter().map(|(area, capacity, _)| {
        let mut places: BTreeMap<SeatState, u32> = BTreeMap::new();
        for (_, count, facts) in claimed.iter().filter(|(of, ..)| *of == area) {
            *places.entry(seat_state::state(*facts)).or_default() += count;
        }
        // What a basket held past its time is free, counted or not.
        places.remove(&SeatState::Free);
        let free = capacity.saturating_sub(places.values().sum());
        places.insert(SeatState::Free, free);
        AreaStates { area, places }
    });
    Ok(PerformanceStates { seats, areas: areas.collect() })
}

/// At the counter of the sale that they have open, or else everywhere.
fn may_sell(actor: &Actor) -> bool {
    actor.permit(Action::Sell, &actor.outlet().scope()).is_ok()
}
