//! The same seats are kept back for all performances of a production, of a series or of a season
//! that are still to come. What somebody has already stays theirs, and is told.
//!
//! Each performance is blocked in a transaction of its own, so that none waits for all others. The
//! same request again blocks what has become free since.

use super::{
    BlockRefusal, BlockRequest, TakenSeat, block, check, covers,
    named::{Named, identity},
};
use domain::{
    id::{Ordinal, PlanVersionId},
    people::actor::{Action, Actor, Reach},
    seats::{
        block::BlockTerms,
        seat_state::{self, SeatFacts, SeatState},
    },
    wording::{
        listing::{Listing, PerformanceRow},
        text::one_line,
    },
};
use house::{Failure, House, NotAnswered};
use season::{
    catalogue::{self, Catalogue},
    performance::{self, Performance},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    seats::{areas, blocks},
};

/// No season of a house has more performances.
const PERFORMANCES_MAX: usize = 600;
/// How often a performance is tried again whose seats others take at the same moment.
const TRIES_MAX: u32 = 5;

/// Which performances.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockScope {
    /// By its key.
    Production(String),
    Series {
        season: String,
        code: String,
    },
    Season(String),
}

impl BlockScope {
    /// As a form sends it.
    pub fn to_text(&self) -> String {
        match self {
            Self::Production(key) => format!("production:{key}"),
            Self::Series { season, code } => format!("series:{season}:{code}"),
            Self::Season(key) => format!("season:{key}"),
        }
    }

    /// As `to_text` writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, key) = text.split_once(':')?;
        match kind {
            "production" => Some(Self::Production(key.to_owned())),
            "series" => {
                let (season, code) = key.split_once(':')?;
                Some(Self::Series { season: season.to_owned(), code: code.to_owned() })
            }
            "season" => Some(Self::Season(key.to_owned())),
            _ => None,
        }
    }

    fn has(&self, row: &PerformanceRow) -> bool {
        match self {
            Self::Production(key) => *key == row.production_slug,
            Self::Series { season, code } => *season == row.season_key && row.series.contains(code),
            Self::Season(key) => *key == row.season_key,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WideRequest {
    pub scope: BlockScope,
    /// As in `BlockRequest`.
    pub named: Vec<String>,
    pub terms: BlockTerms,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WideRefusal {
    /// Nothing of it is still to come, or nothing within the actor's rights.
    NothingToCome,
    /// No seats and no places were named.
    NothingNamed,
    TooManyPerformances,
}

/// One of the performances.
pub struct WidePerformance {
    pub performance: Performance,
    pub outcome: WideOutcome,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WideOutcome {
    Blocked {
        seats: usize,
        places: u32,
        /// Those that somebody else has.
        taken: Vec<TakenSeat>,
    },
    /// Nothing of it, such as where the hall has no such seat.
    Refused(BlockRefusal),
}

/// For which productions, series and seasons the actor can block seats.
///
/// # Errors
/// Without the right to block any.
#[boxed]
pub async fn block_scopes(
    house: &House,
    actor: &Actor,
) -> Result<BTreeSet<BlockScope>, NotAnswered> {
    let reach = actor.permit_somewhere(Action::Block)?;
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let mut scopes = BTreeSet::new();
    for listing in to_come(house, &mut conn, &catalogue, &reach).await? {
        let row = &listing.row;
        let season = &row.season_key;
        scopes.insert(BlockScope::Production(row.production_slug.clone()));
        scopes.insert(BlockScope::Season(season.clone()));
        let series = row.series.iter();
        scopes.extend(
            series.map(|code| BlockScope::Series { season: season.clone(), code: code.clone() }),
        );
    }
    Ok(scopes)
}

/// Within reach, the next one first.
async fn to_come(
    house: &House,
    conn: &mut Conn,
    catalogue: &Catalogue,
    reach: &Reach,
) -> anyhow::Result<Vec<Arc<Listing>>> {
    let now = house.now();
    let mut found = Vec::new();
    for listing in catalogue.listings() {
        let row = &listing.row;
        let is_to_come = row.starts_at > now && row.cancelled_at.is_none();
        if is_to_come && covers(conn, reach, row).await? {
            found.push(listing.clone());
        }
    }
    found.sort_by_key(|it| (it.row.starts_at, it.row.id));
    Ok(found)
}

/// The performances that are meant.
async fn meant(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    request: &WideRequest,
) -> Result<Vec<Performance>, Failure<WideRefusal>> {
    let reach = actor.permit_somewhere(Action::Block)?;
    if request.named.is_empty() {
        return Err(Failure::Refused(WideRefusal::NothingNamed));
    }
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let mut listings = to_come(house, conn, &catalogue, &reach).await?;
    listings.retain(|listing| request.scope.has(&listing.row));
    if listings.is_empty() {
        return Err(Failure::Refused(WideRefusal::NothingToCome));
    }
    if listings.len() > PERFORMANCES_MAX {
        return Err(Failure::Refused(WideRefusal::TooManyPerformances));
    }
    let mut performances = Vec::new();
    for listing in listings {
        performances.push(performance::of_listing(house, conn, &catalogue, listing).await?);
    }
    Ok(performances)
}

/// What was named, on each plan: a season has many performances on few of them, and it takes long
/// to find seats by their names.
#[derive(Default)]
struct NamedOnPlans(HashMap<PlanVersionId, Result<Arc<Named>, String>>);

impl NamedOnPlans {
    fn named(
        &mut self,
        performance: &Performance,
        request: &WideRequest,
    ) -> Result<Arc<Named>, BlockRefusal> {
        let plan = &performance.plan;
        let found = || Named::of(plan, &request.named).map(Arc::new).map_err(|unknown| unknown.0);
        let known = self.0.entry(plan.id).or_insert_with(found);
        known.clone().map_err(BlockRefusal::UnknownSeat)
    }
}

fn with_clean_name(terms: &BlockTerms) -> BlockTerms {
    BlockTerms { name: one_line(&terms.name), ..terms.clone() }
}

/// What `block_all` would do now. Nothing changes.
///
/// # Errors
/// See `WideRefusal`.
#[boxed]
pub async fn preview_blocks(
    house: &House,
    actor: &Actor,
    request: &WideRequest,
) -> Result<Vec<WidePerformance>, Failure<WideRefusal>> {
    let mut conn = house.store().read().await?;
    let (mut previews, mut plans) = (Vec::new(), NamedOnPlans::default());
    for performance in meant(house, &mut conn, actor, request).await? {
        let outcome = match plans.named(&performance, request) {
            Ok(named) => preview(house, &mut conn, &performance, request, &named).await?,
            Err(why) => WideOutcome::Refused(why),
        };
        previews.push(WidePerformance { performance, outcome });
    }
    Ok(previews)
}

async fn preview(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    request: &WideRequest,
    named: &Named,
) -> anyhow::Result<WideOutcome> {
    if let Err(why) = check(house, performance, &with_clean_name(&request.terms)) {
        return Ok(WideOutcome::Refused(why));
    }
    let id = performance.row.id;
    let counters = areas::counters(conn, id).await?;
    for (area, quantity) in &named.places {
        let counter = counters.iter().find(|(name, ..)| name == area);
        let left = counter.map_or(0, |(_, capacity, taken)| capacity.saturating_sub(*taken));
        if left < *quantity {
            let area = area.clone();
            return Ok(WideOutcome::Refused(BlockRefusal::NoRoom { area, left }));
        }
    }
    let facts = blocks::seat_facts(conn, id, house.now()).await?;
    let facts: HashMap<Ordinal, SeatFacts> = facts.into_iter().collect();
    let state =
        |seat: &Ordinal| facts.get(seat).map_or(SeatState::Free, |it| seat_state::state(*it));
    let taken: Vec<TakenSeat> = named
        .seats
        .iter()
        .map(|seat| TakenSeat { seat: identity(&performance.plan, *seat), state: state(seat) })
        .filter(|seat| seat.state != SeatState::Free)
        .collect();
    let seats = named.seats.len().saturating_sub(taken.len());
    Ok(WideOutcome::Blocked { seats, places: named.places.values().sum(), taken })
}

/// Gives what was done of each performance.
///
/// # Errors
/// See `WideRefusal`.
#[boxed]
pub async fn block_all(
    house: &House,
    actor: &Actor,
    request: &WideRequest,
) -> Result<Vec<WidePerformance>, Failure<WideRefusal>> {
    let mut conn = house.store().read().await?;
    let performances = meant(house, &mut conn, actor, request).await?;
    drop(conn);
    let (mut done, mut plans) = (Vec::new(), NamedOnPlans::default());
    for performance in performances {
        let outcome = match plans.named(&performance, request) {
            Ok(named) => block_rest(house, actor, &performance, request, &named).await?,
            Err(why) => WideOutcome::Refused(why),
        };
        done.push(WidePerformance { performance, outcome });
    }
    Ok(done)
}

/// All of it that nobody has.
async fn block_rest(
    house: &House,
    actor: &Actor,
    performance: &Performance,
    request: &WideRequest,
    named: &Named,
) -> Result<WideOutcome, Failure<WideRefusal>> {
    let plan = &performance.plan;
    let places = named.places.iter().map(|(area, quantity)| format!("{area}={quantity}"));
    let seats = named.seats.iter().map(|seat| identity(plan, *seat));
    let mut names: Vec<String> = seats.chain(places).collect();
    let mut taken: Vec<TakenSeat> = Vec::new();
    for _ in 0..TRIES_MAX {
        if names.is_empty() {
            break;
        }
        let wanted = BlockRequest {
            performance: performance.row.slug.clone(),
            named: names.clone(),
            terms: request.terms.clone(),
        };
        match block(house, actor, &wanted).await {
            Ok(done) => {
                let (seats, places) = (done.seats, done.places);
                return Ok(WideOutcome::Blocked { seats, places, taken });
            }
            Err(Failure::Refused(BlockRefusal::Taken(lost))) => {
                names.retain(|name| lost.iter().all(|seat| seat.seat != *name));
                taken.extend(lost);
            }
            Err(Failure::Refused(why)) => return Ok(WideOutcome::Refused(why)),
            Err(Failure::NotPermitted(missing)) => return Err(Failure::NotPermitted(missing)),
            Err(Failure::Fault(fault)) => return Err(Failure::Fault(fault)),
        }
    }
    Ok(WideOutcome::Blocked { seats: 0, places: 0, taken })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_read_as_it_is_written() {
        let series = BlockScope::Series { season: "2026-27".to_owned(), code: "A".to_owned() };
        let production = BlockScope::Production("tosca".to_owned());
        for scope in [production, series, BlockScope::Season("2026-27".to_owned())] {
            assert_eq!(BlockScope::parse(&scope.to_text()), Some(scope));
        }
        for unknown in ["", "tosca", "venue:main", "series:2026-27"] {
            assert_eq!(BlockScope::parse(unknown), None, "{unknown}");
        }
    }
}
