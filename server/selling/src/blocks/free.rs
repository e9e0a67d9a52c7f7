//! Blocked seats and places that everybody may buy again.

use super::{
    end,
    named::{Named, UnknownName, identity},
    reachable,
};
use domain::{
    id::{BlockId, Ordinal, PerformanceId},
    people::actor::Actor,
    seats::block::BlockKind,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
};
use season::performance::Performance;
use serde_json::json;
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::{
    Conn,
    seats::blocks::{self, Block, BlockedPlaces},
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
    let mut standing = blocks::standing(conn, id).await?;
    standing.retain(|block| work.is_meant(block));
    if standing.is_empty() && work.named.is_empty() {
        return Err(Failure::Refused(UnblockRefusal::NotBlocked(Vec::new())));
    }
    if work.named.is_empty() {
        return free_all(house, conn, work, &standing).await;
    }
    let seats = blocked_seats(conn, work, &standing).await?;
    let mut places: u32 = 0;
    for (block, seats) in &seats {
        blocks::lock(conn, *block).await?;
        blocks::free_seats(conn, *block, id, seats).await?;
    }
    for (area, quantity) in &work.named.places {
        let wanted = Places { area, quantity: *quantity };
        free_places(conn, id, &standing, wanted).await?;
        places += quantity;
    }
    let seats: Vec<Ordinal> = seats.into_values().flatten().collect();
    let detail = json!({ "seats": seats, "places": work.named.places });
    let entry = JournalEntry { action: "block.free", subject: Subject::Performance(id), detail };
    journal::record(house, conn, &work.actor, entry).await?;
    Ok(Freed { seats: seats.len(), places })
}

/// Ends the blocks.
async fn free_all(
    house: &House,
    conn: &mut Conn,
    work: &Work,
    standing: &[Block],
) -> Result<Freed, Failure<UnblockRefusal>> {
    let id = work.performance.row.id;
    let is_meant = |of: &BlockId| standing.iter().any(|block| block.id == *of);
    let seats = blocks::blocked_seats(conn, id).await?;
    let seats = seats.iter().filter(|(_, of)| is_meant(of)).count();
    let places = blocks::places_of(conn, id).await?;
    let places = places.iter().filter(|(of, ..)| is_meant(of)).map(|(.., places)| *places);
    let places: u32 = places.sum();
    for block in standing {
        end(house, conn, &work.actor, block).await?;
    }
    Ok(Freed { seats, places })
}

/// The seats that were named, by their blocks.
async fn blocked_seats(
    conn: &mut Conn,
    work: &Work,
    standing: &[Block],
) -> Result<BTreeMap<BlockId, Vec<Ordinal>>, Failure<UnblockRefusal>> {
    let known = blocks::blocked_seats(conn, work.performance.row.id).await?;
    let known: HashMap<Ordinal, BlockId> = known.into_iter().collect();
    let mut seats: BTreeMap<BlockId, Vec<Ordinal>> = BTreeMap::new();
    let mut others = Vec::new();
    for seat in &work.named.seats {
        match known.get(seat).filter(|of| standing.iter().any(|block| block.id == **of)) {
            Some(block) => seats.entry(*block).or_default().push(*seat),
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
