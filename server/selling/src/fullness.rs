//! How full performances are, as calendars and lists say it. It is counted once and kept in
//! memory; what is sold, held or given back brings it up to date, performance by performance.

use crate::announced::{Announced, KEPT_MS};
use domain::{
    id::{PerformanceId, SeasonId},
    listing::Listing,
    moment::Moment,
    season::{Availability, PerformanceCard},
};
use house::House;
use season::{catalogue::Catalogue, plan};
use season_tables::season::{Taken, taken_of_performance, taken_of_season};
use std::collections::HashMap;
use store::Conn;
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
        let gone = taken.seats + taken.people;
        let availability = Availability::of(all.saturating_sub(gone), all);
        full.insert(row.id, Fullness { availability, is_unnumbered: plan.for_sale() == 0 });
    }
    Ok(full)
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
