//! Blocked seats and places that everybody may buy again.

use super::{
    end,
    named::{Named, UnknownName, identity},
    reachable,
};
use domain::{
    id::{BlockId, Ordinal, PerformanceId},
    people::actor::Actor,
    seats::{block::BlockKind, seat_state::SeatOwner},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::performance::Performance;
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    seats::{
        blocks::{self, Block, BlockedPlaces},
        house_seats,
    },
    tills::allotments,
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnblockRequest {
    /// The performance's key.
    pub performance: String,
    /// As in `BlockRequest`; empty: all that the blocks have which kind and name choose.
    pub named: Vec<String>,
    /// Only of blocks of this kind.
    pub kind: Option<BlockKind>,
    /// Only of blocks of this name.
    pub name: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freed {
    pub seats: usize,
    pub places: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnblockRefusal {
    UnknownPerformance,
    /// As it was asked for.
    UnknownSeat(String),
    /// No seats, no places, no kind and no name.
    NothingNamed,
    /// These aren't blocked, or not by such a block: seats and areas. None: there is no such block.
    NotBlocked(Vec<String>),
}

impl UnblockRefusal {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownPerformance => "unknown-performance",
            Self::UnknownSeat(_) => "unknown-seat",
            Self::NothingNamed => "nothing-named",
            Self::NotBlocked(_) => "not-blocked",
        }
    }
}

impl From<UnknownName> for UnblockRefusal {
    fn from(unknown: UnknownName) -> Self {
        Self::UnknownSeat(unknown.0)
    }
}

/// What a transaction needs of a request.
struct Work {
    actor: Actor,
    performance: Performance,
    named: Named,
    kind: Option<BlockKind>,
    name: Option<String>,
}

impl Work {
    fn is_meant(&self, block: &Block) -> bool {
        self.kind.is_none_or(|kind| kind == block.terms.kind)
            && self.name.as_ref().is_none_or(|name| *name == block.terms.name)
    }

    /// Whether the house seats of the plan are among the blocks that are meant: their block has no
    /// name.
    fn means_house_seats(&self) -> bool {
        self.kind.is_none_or(|kind| kind == BlockKind::House)
            && self.name.as_ref().is_none_or(String::is_empty)
    }
}

/// What stands of what is meant.
struct Standing {
    /// The oldest first.
    blocks: Vec<Block>,
    /// House seats of the plan that nobody has freed yet, and nobody owns but these blocks.
    house_seats: BTreeSet<Ordinal>,
}

impl Standing {
    async fn of(house: &House, conn: &mut Conn, work: &Work) -> anyhow::Result<Self> {
        let performance = work.performance.row.id;
        let mut blocks = blocks::standing(conn, performance).await?;
        blocks.retain(|block| work.is_meant(block));
        if work.name.is_none() {
            // Their tills may have sold them: who frees them names them.
            let taken = allotments::all_taken(conn, performance).await?;
            blocks.retain(|block| !taken.contains(&block.id));
        }
        let mut standing = Self { blocks, house_seats: BTreeSet::new() };
        if work.means_house_seats() {
            standing.house_seats.extend(work.performance.plan.house_seats());
        }
        if standing.house_seats.is_empty() {
            return Ok(standing);
        }
        for seat in house_seats::freed(conn, performance).await? {
            standing.house_seats.remove(&seat);
        }
        let blocked: HashMap<_, _> =
            blocks::blocked_seats(conn, performance).await?.into_iter().collect();
        for (seat, facts) in blocks::seat_facts(conn, performance, house.now()).await? {
            let is_blocked = match facts.owner {
                None | Some(SeatOwner::Reservation) => true,
                Some(SeatOwner::Block(_)) => {
                    blocked.get(&seat).is_some_and(|block| standing.has(*block))
                }
                Some(SeatOwner::Ticket(_) | SeatOwner::Renewal) => false,
            };
            if !is_blocked {
                standing.house_seats.remove(&seat);
            }
        }
        Ok(standing)
    }

    fn has(&self, block: BlockId) -> bool {
        self.blocks.iter().any(|it| it.id == block)
    }
}

/// A seat that a basket or an order holds at this moment stays held.
///
/// # Errors
/// See `UnblockRefusal`. Nothing is freed then.
#[boxed]
pub async fn unblock(
    house: &House,
    actor: &Actor,
    request: &UnblockRequest,
) -> Result<Freed, Failure<UnblockRefusal>> {
    let mut conn = house.store().read().await?;
    let (key, unknown) = (&request.performance, UnblockRefusal::UnknownPerformance);
    let performance = reachable(house, &mut conn, actor, key, unknown).await?;
    drop(conn);
    let named = Named::of(&performance.plan, &request.named);
    let named = named.map_err(|unknown| Failure::Refused(UnblockRefusal::from(unknown)))?;
    if named.is_empty() && request.kind.is_none() && request.name.is_none() {
        return Err(Failure::Refused(UnblockRefusal::NothingNamed));
    }
    let id = performance.row.id;
    let (kind, name) = (request.kind, request.name.clone());
    let work = Arc::new(Work { actor: actor.clone(), performance, named, kind, name });
    let freed = house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move { free(&house, conn, &work).await })
        })
        .await?;
    house.announce(&[id]).await;
    Ok(freed)
}

async fn free(
    house: &House,
    conn: &mut Conn,
    work: &Work,
) -> Result<Freed, Failure<UnblockRefusal>> {
    let id = work.performance.row.id;
    let standing = Standing::of(house, conn, work).await?;
    if work.named.is_empty() {
        return free_all(house, conn, work, &standing).await;
    }
    let seats = blocked_seats(conn, work, &standing).await?;
    let of_plan: Vec<Ordinal> =
        work.named.seats.intersection(&standing.house_seats).copied().collect();
    house_seats::free(conn, id, &of_plan, house.now()).await?;
    let mut places: u32 = 0;
    for (block, seats) in &seats {
        blocks::lock(conn, *block).await?;
        blocks::free_seats(conn, *block, id, seats).await?;
    }
    for (area, quantity) in &work.named.places {
        let wanted = Places { area, quantity: *quantity };
        free_places(conn, id, &standing.blocks, wanted).await?;
        places += quantity;
    }
    let detail = json!({ "seats": work.named.seats, "places": work.named.places });
    let entry = JournalEntry { action: "block.free", subject: Subject::Performance(id), detail };
    journal::record(house, conn, &work.actor, entry).await?;
    Ok(Freed { seats: work.named.seats.len(), places })
}

/// Ends the blocks, and frees house seats of the plan.
async fn free_all(
    house: &House,
    conn: &mut Conn,
    work: &Work,
    standing: &Standing,
) -> Result<Freed, Failure<UnblockRefusal>> {
    if standing.blocks.is_empty() && standing.house_seats.is_empty() {
        return Err(Failure::Refused(UnblockRefusal::NotBlocked(Vec::new())));
    }
    let id = work.performance.row.id;
    let blocked = blocks::blocked_seats(conn, id).await?.into_iter();
    let mut seats: BTreeSet<Ordinal> =
        blocked.filter(|(_, of)| standing.has(*of)).map(|(seat, _)| seat).collect();
    seats.extend(&standing.house_seats);
    let places = blocks::places_of(conn, id).await?;
    let places = places.iter().filter(|(of, ..)| standing.has(*of)).map(|(.., places)| *places);
    let places: u32 = places.sum();
    for block in &standing.blocks {
        end(house, conn, &work.actor, block).await?;
    }
    if !standing.house_seats.is_empty() {
        let of_plan = Vec::from_iter(standing.house_seats.iter().copied());
        house_seats::free(conn, id, &of_plan, house.now()).await?;
        let detail = json!({ "seats": of_plan });
        let subject = Subject::Performance(id);
        let entry = JournalEntry { action: "block.free", subject, detail };
        journal::record(house, conn, &work.actor, entry).await?;
    }
    Ok(Freed { seats: seats.len(), places })
}

/// The seats that were named, by their blocks; house seats that the plan alone keeps back are in
/// none.
async fn blocked_seats(
    conn: &mut Conn,
    work: &Work,
    standing: &Standing,
) -> Result<BTreeMap<BlockId, Vec<Ordinal>>, Failure<UnblockRefusal>> {
    let known = blocks::blocked_seats(conn, work.performance.row.id).await?;
    let known: HashMap<Ordinal, BlockId> = known.into_iter().collect();
    let mut seats: BTreeMap<BlockId, Vec<Ordinal>> = BTreeMap::new();
    let mut others = Vec::new();
    for seat in &work.named.seats {
        match known.get(seat).filter(|of| standing.has(**of)) {
            Some(block) => seats.entry(*block).or_default().push(*seat),
            None if standing.house_seats.contains(seat) => {}
            None => others.push(identity(&work.performance.plan, *seat)),
        }
    }
    match others.is_empty() {
        true => Ok(seats),
        false => Err(Failure::Refused(UnblockRefusal::NotBlocked(others))),
    }
}

/// So many places of an area, from the oldest blocks first.
struct Places<'a> {
    area: &'a str,
    quantity: u32,
}

async fn free_places(
    conn: &mut Conn,
    performance: PerformanceId,
    standing: &[Block],
    wanted: Places<'_>,
) -> Result<(), Failure<UnblockRefusal>> {
    let Places { area, quantity } = wanted;
    let known = blocks::places_of(conn, performance).await?;
    let mut left = quantity;
    for block in standing.iter().map(|block| block.id) {
        let own = known.iter().filter(|(of, name, _)| *of == block && name == area);
        let quantity = left.min(own.map(|(.., places)| places).sum());
        let places = BlockedPlaces { block, performance, area, quantity };
        // Fewer where some are held over it at this moment.
        if quantity > 0 && blocks::lock(conn, block).await? {
            if !blocks::free_places(conn, places).await? {
                break;
            }
            left -= quantity;
        }
    }
    match left {
        0 => Ok(()),
        _ => Err(Failure::Refused(UnblockRefusal::NotBlocked(vec![area.to_owned()]))),
    }
}
