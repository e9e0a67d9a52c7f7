//! What offers cost, as their cards say it. It is worked out once and kept in memory, until
//! something changes of what it is worked out of.

use crate::products::{Asking, OnSale};
use domain::{
    id::{OfferId, PerformanceId},
    moment::MINUTE_MS,
};
use house::House;
use season::catalogue::Catalogue;
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
    /// How much is sold of each of them, by zone; None where no rule asks.
    shares: Vec<Option<Vec<i64>>>,
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
    let ids = on_sale.performances.iter().map(|performance| performance.row.id);
    let of = WorkedOutOf {
        version: catalogue.version.clone(),
        minute: asking.now.0.div_euclid(MINUTE_MS),
        performances: ids.clone().collect(),
        shares: ids.map(|id| asking.shares.get(&id).cloned()).collect(),
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
