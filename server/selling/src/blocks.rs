//! Staff keep seats and places back, and free them again (T6.2d, T6.11a).
//!
//! 1. `block` finds the block of the performance that says the same, or makes one, and gives it the
//!    seats and places that it doesn't own yet: all of them or none.
//! 2. A channel that may sell over the block holds its seats like free ones, by
//!    `store::seats::claims::hold`. The block stays their owner until they are paid for.
//! 3. `unblock` frees some of them, or whole blocks; `end_blocks` ends those whose time has come.
//! 4. House seats of the plan are blocked without a block: `store::seats::claims::Standing` says
//!    who may have them, and `unblock` frees them for one performance.
//! 5. `states` tells what each seat of a performance is, blocked or not: `store` reads the facts,
//!    `domain::seats::seat_state` decides. `desk_seats` tells a seller also for whom a seat is
//!    held, and `watch_desk` what changes of it.
//! 6. `block_all` does the same for all performances of a production, a series or a season, and
//!    leaves out what is taken; `preview_blocks` says so before.

mod desk;
mod free;
mod named;
mod states;
mod wide;

pub use desk::{DeskEvent, DeskSeats, desk_seats, seat_customer, watch_desk};
pub use free::{Freed, UnblockRefusal, UnblockRequest, unblock};
pub use named::seat_indexes;
pub use states::{AreaStates, PerformanceStates, StatesRefusal, states};
pub use wide::{
    BlockScope, WideOutcome, WidePerformance, WideRefusal, WideRequest, block_all, block_scopes,
    preview_blocks,
};

use domain::{
    id::{BlockId, Ordinal},
    people::actor::{Action, Actor, NotPermitted, Reach},
    seats::{
        block::{BlockTerms, NAME_CHARS_MAX},
        seat_state::{self, SeatState},
    },
    wording::{listing::PerformanceRow, text::one_line},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use named::{Named, UnknownName};
use season::{
    catalogue,
    performance::{self, Performance},
};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{
    Conn,
    seats::{
        areas,
        blocks::{self, Block, BlockedPlaces, BlockedSeats, NewBlock},
    },
};

const END: Actor = Actor::Job { name: "blocks" };

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockRequest {
    /// The performance's key.
    pub performance: String,
    /// Each a seat, by its identity in the plan's file or the end of its name, or places of an
    /// unnumbered area: `floor=20`.
    pub named: Vec<String>,
    pub terms: BlockTerms,
}

/// What the block has now of what was asked for, be it since before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    pub block: BlockId,
    pub seats: usize,
    pub places: u32,
}

/// A seat, by its identity in the plan's file, and what it is instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenSeat {
    pub seat: String,
    pub state: SeatState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockRefusal {
    UnknownPerformance,
    /// As it was asked for: no seat or area is called so, or several seats are.
    UnknownSeat(String),
    /// No seats and no places were named.
    NothingNamed,
    NameTooLong,
    Taken(Vec<TakenSeat>),
    /// Fewer places of the area are free.
    NoRoom {
        area: String,
        left: u32,
    },
    /// The performance has begun, or is cancelled.
    Over,
    /// The block would have ended already.
    UntilOver,
}

impl BlockRefusal {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
            Self::UnknownSeat(_) => "unknown-seat",
            Self::NothingNamed => "nothing-named",
            Self::NameTooLong => "name-too-long",
            Self::Taken(_) => "taken",
            Self::NoRoom { .. } => "no-room",
            Self::Over => "over",
            Self::UntilOver => "until-over",
        }
    }
}

impl From<UnknownName> for BlockRefusal {
    fn from(unknown: UnknownName) -> Self {
        Self::UnknownSeat(unknown.0)
    }
}

/// The performance, if the actor may block seats of it. `unknown` is how the caller refuses a key
/// that no performance has.
async fn reachable<R>(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    key: &str,
    unknown: R,
) -> Result<Performance, Failure<R>> {
    let reach = actor.permit_somewhere(Action::Block)?;
    within(house, conn, &reach, key, unknown).await
}

async fn within<R>(
    house: &House,
    conn: &mut Conn,
    reach: &Reach,
    key: &str,
    unknown: R,
) -> Result<Performance, Failure<R>> {
    let catalogue = catalogue::catalogue_with(house, conn).await?;
    let Some(listing) = catalogue.listing_by_slug(key).cloned() else {
        return Err(Failure::Refused(unknown));
    };
    if !covers(conn, reach, &listing.row).await? {
        return Err(NotPermitted(Action::Block).into());
    }
    Ok(performance::of_listing(house, conn, &catalogue, listing).await?)
}

/// Whether seats of the performance may be blocked within this reach.
async fn covers(conn: &mut Conn, reach: &Reach, row: &PerformanceRow) -> anyhow::Result<bool> {
    match reach {
        Reach::Nothing => Ok(false),
        Reach::All => Ok(true),
        Reach::Some(_) => {
            let venue = blocks::venue_key(conn, row.venue_id).await?;
            let scopes = [format!("venue:{venue}"), format!("production:{}", row.production_slug)];
            Ok(reach.covers(scopes.iter().map(String::as_str)))
        }
    }
}

/// What a transaction needs of a request.
struct Work {
    actor: Actor,
    performance: Performance,
    named: Named,
    terms: BlockTerms,
}

/// The same request again changes nothing and has the same answer.
///
/// # Errors
/// See `BlockRefusal`. Nothing is blocked then.
#[boxed]
pub async fn block(
    house: &House,
    actor: &Actor,
    request: &BlockRequest,
) -> Result<Blocked, Failure<BlockRefusal>> {
    let mut conn = house.store().read().await?;
    let (key, unknown) = (&request.performance, BlockRefusal::UnknownPerformance);
    let performance = reachable(house, &mut conn, actor, key, unknown).await?;
    drop(conn);
    let terms = BlockTerms { name: one_line(&request.terms.name), ..request.terms.clone() };
    check(house, &performance, &terms).map_err(Failure::Refused)?;
    let named = Named::of(&performance.plan, &request.named);
    let named = named.map_err(|unknown| Failure::Refused(BlockRefusal::from(unknown)))?;
    if named.is_empty() {
        return Err(Failure::Refused(BlockRefusal::NothingNamed));
    }
    let id = performance.row.id;
    let work = Arc::new(Work { actor: actor.clone(), performance, named, terms });
    let (blocked, is_new) = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { write(&house, conn, &work).await })
        })
        .await?;
    if is_new {
        house.announce(&[id]).await;
    }
    Ok(blocked)
}

fn check(house: &House, performance: &Performance, terms: &BlockTerms) -> Result<(), BlockRefusal> {
    let (row, now) = (&performance.row, house.now());
    if row.cancelled_at.is_some() || row.starts_at <= now {
        return Err(BlockRefusal::Over);
    }
    if terms.is_over(row.starts_at, now) {
        return Err(BlockRefusal::UntilOver);
    }
    if terms.name.chars().count() > NAME_CHARS_MAX {
        return Err(BlockRefusal::NameTooLong);
    }
    Ok(())
}

/// Gives also whether anything came to the block.
async fn write(
    house: &House,
    conn: &mut Conn,
    work: &Work,
) -> Result<(Blocked, bool), Failure<BlockRefusal>> {
    let (row, now) = (&work.performance.row, house.now());
    let by = format!("{} {}", work.actor.kind(), work.actor.identity());
    let new = NewBlock {
        id: BlockId(house.new_id()),
        performance: row.id,
        terms: &work.terms,
        blocked_by: by.trim_end(),
        at: now,
    };
    let block = blocks::same_or_new(conn, &new).await?;
    let known: BTreeSet<Ordinal> = blocks::blocked_seats(conn, row.id)
        .await?
        .into_iter()
        .filter_map(|(seat, of)| (of == block).then_some(seat))
        .collect();
    let seats: Vec<Ordinal> = work.named.seats.difference(&known).copied().collect();
    let (performance, venue) = (row.id, row.venue_id);
    let claim = BlockedSeats { block, performance, venue, seats: &seats, at: now };
    let lost = blocks::claim(conn, &claim).await?;
    if !lost.is_empty() {
        return Err(Failure::Refused(taken(house, conn, &work.performance, &lost).await?));
    }
    let places = block_places(house, conn, work, block).await?;
    let places_asked: u32 = work.named.places.values().sum();
    let blocked = Blocked { block, seats: work.named.seats.len(), places: places_asked };
    if seats.is_empty() && places.is_empty() {
        return Ok((blocked, false));
    }
    let detail = json!({
        "block": block.to_string(),
        "kind": work.terms.kind.as_str(),
        "seats": seats,
        "places": places,
    });
    let entry = JournalEntry { action: "block.add", subject: Subject::Performance(row.id), detail };
    journal::record(house, conn, &work.actor, entry).await?;
    Ok((blocked, true))
}

/// What the seats are that the block couldn't get.
async fn taken(
    house: &House,
    conn: &mut Conn,
    performance: &Performance,
    lost: &[Ordinal],
) -> anyhow::Result<BlockRefusal> {
    let facts = blocks::seat_facts(conn, performance.row.id, house.now()).await?;
    let facts: BTreeMap<Ordinal, _> = facts.into_iter().collect();
    // One that was freed in between was held a moment ago.
    let state = |seat: &Ordinal| {
        let state = facts.get(seat).map(|facts| seat_state::state(*facts));
        let state = state.filter(|state| *state != SeatState::Free).unwrap_or(SeatState::Held);
        TakenSeat { seat: named::identity(&performance.plan, *seat), state }
    };
    Ok(BlockRefusal::Taken(lost.iter().map(state).collect()))
}

/// Gives the places that came to the block, by area.
async fn block_places(
    house: &House,
    conn: &mut Conn,
    work: &Work,
    block: BlockId,
) -> Result<BTreeMap<String, u32>, Failure<BlockRefusal>> {
    let performance = work.performance.row.id;
    let mut added = BTreeMap::new();
    if work.named.places.is_empty() {
        return Ok(added);
    }
    let known = blocks::places_of(conn, performance).await?;
    for (area, wanted) in &work.named.places {
        let own = known.iter().filter(|(of, name, _)| *of == block && name == area);
        let quantity = wanted.saturating_sub(own.map(|(.., places)| places).sum());
        if quantity == 0 {
            continue;
        }
        areas::free_ended(conn, performance, area, house.now()).await?;
        let places = BlockedPlaces { block, performance, area, quantity };
        if !blocks::block_places(conn, house.new_id(), places).await? {
            let counters = areas::counters(conn, performance).await?;
            let counter = counters.into_iter().find(|(name, ..)| name == area);
            let left = counter.map_or(0, |(_, capacity, taken)| capacity.saturating_sub(taken));
            return Err(Failure::Refused(BlockRefusal::NoRoom { area: area.clone(), left }));
        }
        added.insert(area.clone(), quantity);
    }
    Ok(added)
}

/// Ends the blocks whose time has come. Gives how many.
#[boxed]
pub async fn end_blocks(house: &House) -> anyhow::Result<usize> {
    let mut conn = house.store().read().await?;
    let due = blocks::due(&mut conn, house.now()).await?;
    drop(conn);
    let (mut count, mut changed) = (0, BTreeSet::new());
    for block in due {
        let of = block.clone();
        let ended = house
            .fault_only(move |house, conn| {
                let block = of.clone();
                Box::pin(async move { end(&house, conn, &END, &block).await })
            })
            .await?;
        if ended {
            count += 1;
            changed.insert(block.performance);
        }
    }
    house.announce(&Vec::from_iter(changed)).await;
    Ok(count)
}

/// In the caller's transaction. False: it had ended before.
#[boxed]
pub async fn end(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    block: &Block,
) -> anyhow::Result<bool> {
    if !blocks::end(conn, block.id, block.performance, house.now()).await? {
        return Ok(false);
    }
    let entry = JournalEntry {
        action: "block.end",
        subject: Subject::Performance(block.performance),
        detail: json!({ "block": block.id.to_string() }),
    };
    journal::record(house, conn, actor, entry).await?;
    Ok(true)
}
