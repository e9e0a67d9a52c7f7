//! What offers cost, as their cards say it. It is worked out once and kept in memory, until
//! something changes of what it is worked out of.

use crate::products::{Asking, OnSale};
use domain::{
    id::{OfferId, PerformanceId},
    moment::MINUTE_MS,
};
use house::House;
use season::{catalogue::Catalogue, performance::Performance};
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// All that prices of an offer depend on, for somebody of whom nothing is known.
#[derive(PartialEq)]
struct WorkedOutOf {
    /// Of the catalogue: rules, prices, plans, zones.
    version: String,
    /// What staff set begins and ends at whole minutes.
    minute: i64,
    performances: Vec<PerformanceId>,
    /// How many steps of occupancy are passed in each of their zones; empty where no rule asks.
    passed: Vec<Vec<usize>>,
}

/// What this program has worked out, by offer.
#[derive(Default)]
struct Prices<T>(Mutex<HashMap<OfferId, (WorkedOutOf, T)>>);

/// Gives what is kept of the offer, or works it out. `T` tells one kind of price from another.
pub(super) fn worked_out<T: Clone + Default + Send + 'static>(
    house: &House,
    catalogue: &Catalogue,
    on_sale: &OnSale,
    asking: &Asking<'_>,
    work: impl FnOnce() -> T,
) -> T {
    let steps = &catalogue.rules.occupancy_steps;
    let passed = |sold: &i64| steps.iter().filter(|step| step.above_ppm < *sold).count();
    let of_performance = |performance: &Performance| {
        let shares = asking.shares.get(&performance.row.id);
        shares.into_iter().flatten().map(passed).collect::<Vec<usize>>()
    };
    let of = WorkedOutOf {
        version: catalogue.version.clone(),
        minute: asking.now.0.div_euclid(MINUTE_MS),
        performances: on_sale.performances.iter().map(|it| it.row.id).collect(),
        passed: on_sale.performances.iter().map(of_performance).collect(),
    };
    let offer = on_sale.offering.row.id;
    let prices = house.kept::<Prices<T>>();
    let lock = || prices.0.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get(&offer).filter(|(known, _)| *known == of).map(|(_, it)| it.clone());
    known.unwrap_or_else(|| {
        // Nobody waits meanwhile: two may work out the same.
        let new = work();
        lock().insert(offer, (of, new.clone()));
        new
    })
}
