//! Which seats of performances are free, and how much of each zone is sold, for pages that show
//! many performances. Each performance is read once and kept in memory; what is sold, held or given
//! back, and the end of a basket, makes it read again. Nothing that decides goes by it: a hold and
//! an order read what stands in their own transaction.

use crate::plan_page::announced::{Announced, KEPT_MS};
use domain::{id::PerformanceId, moment::Moment, people::actor::Channel};
use house::House;
use season::{
    performance::{Performance, Shares},
    plan::seats_now,
};
use seatmap::seat_set::SeatSet;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    seats::{
        areas,
        claims::{self, Standing},
    },
};
use tokio::sync::Mutex;

/// The seats that anybody can have, by their index in the performance's plan.
pub(crate) type FreeSeats = HashMap<PerformanceId, Arc<SeatSet>>;

/// Of the performances that were asked for.
#[derive(Default)]
pub(crate) struct KeptSeats {
    pub free: FreeSeats,
    /// Without performances whose prices don't depend on it.
    pub shares: Shares,
}

/// All of one catalogue. Not within a transaction, which sees what nobody else does.
pub(crate) async fn kept_seats(
    house: &House,
    conn: &mut Conn,
    performances: &[&Performance],
) -> anyhow::Result<KeptSeats> {
    let mut found = KeptSeats::default();
    let Some(first) = performances.first() else { return Ok(found) };
    let known = house.kept::<Known>();
    let mut known = known.0.lock().await;
    let now = house.now();
    known.forget(house, &first.catalogue.version, now);
    let unknown = performances.iter().filter(|it| !known.seats.contains_key(&it.row.id));
    let unknown: BTreeMap<PerformanceId, &Performance> =
        unknown.map(|performance| (performance.row.id, *performance)).collect();
    if !unknown.is_empty() {
        let read = read(conn, &unknown, now).await?;
        known.seats.extend(read);
    }
    for id in performances.iter().map(|performance| performance.row.id) {
        let Some(seats) = known.seats.get(&id) else { continue };
        found.free.insert(id, seats.free.clone());
        if let Some(shares) = &seats.shares {
            found.shares.insert(id, shares.clone());
        }
    }
    Ok(found)
}

/// What this program has read.
#[derive(Default)]
struct Known(Mutex<ByPerformance>);

#[derive(Default)]
struct ByPerformance {
    announced: Announced,
    /// Of the catalogue, which says what plans, zones and areas there are.
    version: String,
    seats: HashMap<PerformanceId, Seats>,
}

struct Seats {
    free: Arc<SeatSet>,
    /// None where no rule asks.
    shares: Option<Vec<i64>>,
    read_at: Moment,
    /// When the first of the baskets ends that hold some of them.
    until: Option<Moment>,
}

impl ByPerformance {
    /// What is no longer true, or may not be.
    fn forget(&mut self, house: &House, version: &str, now: Moment) {
        match self.announced.since(house) {
            Some(changed) => changed.iter().for_each(|performance| {
                self.seats.remove(performance);
            }),
            None => self.seats.clear(),
        }
        if self.version != version {
            version.clone_into(&mut self.version);
            self.seats.clear();
        }
        self.seats.retain(|_, seats| seats.are_good(now));
    }
}

impl Seats {
    fn are_good(&self, now: Moment) -> bool {
        (0..KEPT_MS).contains(&now.since_ms(self.read_at))
            && self.until.is_none_or(|until| now < until)
    }
}

/// In two statements, however many performances.
async fn read(
    conn: &mut Conn,
    performances: &BTreeMap<PerformanceId, &Performance>,
    now: Moment,
) -> anyhow::Result<HashMap<PerformanceId, Seats>> {
    let ids: Vec<PerformanceId> = performances.keys().copied().collect();
    let mut gone = claims::gone(conn, &ids, Channel::SHOP, now).await?;
    let asks = |performance: &Performance| performance.catalogue.rules.asks_for_sold(performance);
    let has_areas = |performance: &Performance| !performance.plan.hall.unnumbered.is_empty();
    let counted = performances.values().filter(|it| asks(it) && has_areas(it));
    let counted: Vec<PerformanceId> = counted.map(|it| it.row.id).collect();
    let places = areas::owned(conn, &counted).await?;
    let seats = performances.iter().map(|(id, performance)| {
        let gone = gone.remove(id).unwrap_or_default();
        let places = places.get(id).map(Vec::as_slice).unwrap_or_default();
        let shares = asks(performance).then(|| performance.shares(gone.owned, places));
        let standing = Standing { taken: gone.taken, ..Standing::default() };
        let free = Arc::new(seats_now(&performance.plan, &standing).free);
        (*id, Seats { free, shares, read_at: now, until: gone.until })
    });
    Ok(seats.collect())
}
