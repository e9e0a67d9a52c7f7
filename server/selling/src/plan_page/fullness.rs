//! How full performances are, as calendars and lists say it. It is counted once and kept in
//! memory; what is sold, held or given back brings it up to date, performance by performance.

use crate::plan_page::announced::{Announced, KEPT_MS};
use domain::{
    id::{PerformanceId, SeasonId},
    moment::Moment,
    people::actor::Channel,
    sales::season::{Availability, PerformanceCard},
    wording::listing::Listing,
};
use house::House;
use season::{
    catalogue::Catalogue,
    performance::Performance,
    plan::{self, Plan},
};
use season_tables::season::{Taken, taken_of_performance, taken_of_season};
use seatmap::seat_set::SeatSet;
use std::collections::HashMap;
use store::{Conn, seats::claims::Viewer};
use tokio::sync::Mutex;

/// With more changes than this, one count of the season costs less.
const ONE_BY_ONE_MAX: usize = 8;

#[derive(Clone, Copy)]
pub(crate) struct Fullness {
    pub availability: Availability,
    pub is_unnumbered: bool,
}

impl Fullness {
    pub fn on(self, card: PerformanceCard) -> PerformanceCard {
        let Self { availability, is_unnumbered } = self;
        PerformanceCard { availability, is_unnumbered, ..card }
    }
}

/// Of performances of one season.
pub(crate) async fn fullness(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    listings: &[&Listing],
) -> anyhow::Result<HashMap<PerformanceId, Fullness>> {
    let mut full = HashMap::new();
    let Some(season) = listings.first().map(|listing| listing.row.season) else {
        return Ok(full);
    };
    let taken = house.kept::<Counts>().of(house, conn, &catalogue.version, season).await?;
    for row in listings.iter().map(|listing| &listing.row) {
        let plan = plan::plan_with(house, conn, row.plan).await?;
        let taken = taken.get(&row.id).copied().unwrap_or_default();
        let all = plan.for_sale() + taken.capacity;
        let left = all.saturating_sub(taken.seats + taken.people);
        // Some of the taken seats may be house seats, which aren't among all.
        let house_seats = plan.house_seats().count().min(taken.seats);
        let at_best = Availability::of(left + house_seats, all);
        let at_worst = Availability::of(left.saturating_sub(apart(&plan)), all);
        // Of few performances it depends on which seats are taken, and on how many wheelchair
        // places are among what is left.
        let availability = match at_best == at_worst {
            true => at_best,
            false => seat_by_seat(conn, row.id, &plan, house.now()).await?,
        };
        full.insert(row.id, Fullness { availability, is_unnumbered: plan.for_sale() == 0 });
    }
    Ok(full)
}

/// Wheelchair places and the seats that are sold with them alone.
fn apart(plan: &Plan) -> usize {
    plan.hall.seats.iter().filter(|seat| !seat.is_for_all()).count()
}

async fn seat_by_seat(
    conn: &mut Conn,
    performance: PerformanceId,
    plan: &Plan,
    now: Moment,
) -> anyhow::Result<Availability> {
    let viewer = Viewer::of(Channel::SHOP);
    let standing = store::seats::claims::standing(conn, performance, viewer, now).await?;
    let areas = store::seats::areas::counters(conn, performance).await?;
    Ok(of_seats(plan, &plan::seats_now(plan, &standing).free, &areas))
}

/// Of a performance whose free seats are known; `areas`: key, capacity and people of each
/// unnumbered area.
pub(crate) fn of_seats(plan: &Plan, free: &SeatSet, areas: &[(String, u32, u32)]) -> Availability {
    let capacity: usize = areas.iter().map(|(_, capacity, _)| *capacity as usize).sum();
    let in_areas: usize =
        areas.iter().map(|(_, capacity, taken)| capacity.saturating_sub(*taken) as usize).sum();
    let (mut usual, mut wheelchairs) = (in_areas, 0);
    for seat in free.iter().filter_map(|seat_index| plan.hall.seats.get(seat_index)) {
        wheelchairs += usize::from(seat.attributes.wheelchair);
        usual += usize::from(seat.is_for_all());
    }
    Availability::of(usual, plan.for_sale() + capacity).by_kind(usual, wheelchairs)
}

/// The free seats of a price zone.
#[derive(Clone, Copy, Default)]
pub(crate) struct ZoneSeats {
    pub for_all: u32,
    /// Wheelchair places and companion seats.
    pub apart: u32,
}

/// By zone, as every page counts them. Unnumbered places aren't among them.
pub(crate) fn free_by_zone(performance: &Performance, free: &SeatSet) -> Vec<ZoneSeats> {
    let mut zones = vec![ZoneSeats::default(); performance.zones.zones.len()];
    let seats = performance.plan.hall.seats.iter().zip(&performance.zones.seats).enumerate();
    for (_, (seat, zone)) in seats.filter(|(seat_index, _)| free.contains(*seat_index)) {
        let Some(of_zone) = zones.get_mut(*zone as usize) else { continue };
        match seat.is_for_all() {
            true => of_zone.for_all += 1,
            false => of_zone.apart += 1,
        }
    }
    zones
}

/// What this program has counted.
#[derive(Default)]
struct Counts(Mutex<Counted>);

#[derive(Default)]
struct Counted {
    announced: Announced,
    seasons: HashMap<SeasonId, OfSeason>,
}

struct OfSeason {
    counted_at: Moment,
    /// Of the catalogue: staff may have changed how many places there are.
    version: String,
    taken: HashMap<PerformanceId, Taken>,
    /// Changed since they were counted.
    stale: Vec<PerformanceId>,
}

impl Counts {
    async fn of(
        &self,
        house: &House,
        conn: &mut Conn,
        version: &str,
        season: SeasonId,
    ) -> anyhow::Result<HashMap<PerformanceId, Taken>> {
        let mut counted = self.0.lock().await;
        counted.hear(house);
        let now = house.now();
        let known = counted.seasons.get_mut(&season).and_then(|known| {
            known.expire(now);
            known.is_good(version, now).then_some(known)
        });
        let Some(known) = known else {
            let taken = taken_of_season(conn, season, now).await?;
            let version = version.to_owned();
            let counts = OfSeason { counted_at: now, version, taken, stale: Vec::new() };
            let kept = counted.seasons.entry(season).insert_entry(counts);
            return Ok(kept.get().taken.clone());
        };
        while let Some(performance) = known.stale.last().copied() {
            let taken = taken_of_performance(conn, performance, now).await?;
            known.taken.insert(performance, taken);
            known.stale.pop();
        }
        Ok(known.taken.clone())
    }
}

impl Counted {
    /// Takes in what changed.
    fn hear(&mut self, house: &House) {
        let Some(changed) = self.announced.since(house) else {
            self.seasons.clear();
            return;
        };
        for performance in changed {
            self.seasons.values_mut().for_each(|season| season.mark(performance));
        }
    }
}

impl OfSeason {
    fn is_good(&self, version: &str, now: Moment) -> bool {
        let age_ms = now.since_ms(self.counted_at);
        self.version == version
            && (0..KEPT_MS).contains(&age_ms)
            && self.stale.len() <= ONE_BY_ONE_MAX
    }

    /// One of another season is counted here too, which costs a statement and changes nothing.
    fn mark(&mut self, performance: PerformanceId) {
        if !self.stale.contains(&performance) {
            self.stale.push(performance);
        }
    }

    /// Baskets end by themselves, and nobody says it.
    fn expire(&mut self, now: Moment) {
        let over = |taken: &Taken| taken.until.is_some_and(|until| until <= now);
        let ended: Vec<PerformanceId> =
            self.taken.iter().filter(|(_, it)| over(it)).map(|(id, _)| *id).collect();
        ended.into_iter().for_each(|performance| self.mark(performance));
    }
}
