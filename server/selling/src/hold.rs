//! Holding seats: all of a line or none, decided by the claims' primary key.
//!
//! 1. `facts` asks who may what, then in one transaction lets those who wait come first
//!    (`claim::in_turn`) and reads all that decides.
//! 2. `decide` says, without asking anything, what comes into the basket or why nothing does.
//! 3. `write` claims it and writes it down. A seat that somebody else has by then is refused, and
//!    nothing is written.

mod chosen;
mod decide;
mod facts;
mod general_admission;
mod holding;
mod line;
mod package;
mod seats;
mod turns;
mod write;

use crate::basket::{self, quote_of};
use decide::{Decision, decide};
use domain::{
    id::{BasketItemId, BasketLineId, PerformanceId},
    people::actor::Actor,
    sales::basket::BasketState,
    seats::hold::{HoldRefusal, HoldRequest, SeatRequest},
};
use facts::{Asked, Facts, Turn};
use holding::{New, NewIds};
use house::{Failure, House};
use season::performance::{self, Performance};
use seatmap::seat_set::SeatSet;
use std::{collections::BTreeSet, sync::Arc};
use store::{Conn, baskets::BasketRow};

#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub basket: BasketState,
    /// Places of the seats that are the basket's now, of this performance.
    pub mine: Vec<u32>,
    /// Single free seats that are left beside them: a warning, never a block. None where the house
    /// chose the seats.
    pub lone: Vec<u32>,
    /// Performances whose seats changed.
    pub touched: Vec<PerformanceId>,
}

/// How often the best seats are chosen anew when others are faster (PostgreSQL only: SQLite's
/// writer takes one shopper after the other).
const TRIES_MAX: u32 = 20;

/// Puts seats into the session's basket, which is opened when there is none. Seats that
/// the basket has already are left as they are, so the same request twice is one. When
/// somebody was faster at a seat that was chosen for the shopper, others are chosen.
#[boxed]
pub async fn hold(
    house: &House,
    actor: &Actor,
    request: &HoldRequest,
) -> Result<Held, Failure<HoldRefusal>> {
    let HoldRequest { performance, seat_request } = request;
    let performance = performance::load_in(house, *performance, actor.outlet())
        .await?
        .ok_or(Failure::Refused(HoldRefusal::UnknownPerformance))?;
    let mut conn = house.store().read().await?;
    let asked = Asked::of(house, &mut conn, actor, performance, seat_request).await?;
    drop(conn);
    // Before anything is asked of a seat: its index may be another seat's by now.
    if !seat_request.is_of_plan(&asked.performance.plan_mark) {
        return Err(Failure::Refused(HoldRefusal::PlanChanged));
    }
    let (asked, mut tries) = (Arc::new(asked), 0);
    let is_best = matches!(seat_request, SeatRequest::Best { .. });
    let mut held = loop {
        tries += 1;
        let asked = asked.clone();
        let done = house
            .write(move |house, tx| {
                let asked = asked.clone();
                Box::pin(async move { hold_in(&house, tx, &asked, Turn::AfterThoseWhoWait).await })
            })
            .await;
        match done {
            Err(Failure::Refused(
                HoldRefusal::SeatsTaken { .. } | HoldRefusal::OfferTaken { .. },
            )) if tries < TRIES_MAX && is_best => {}
            done => break done?,
        }
    };
    if is_best {
        held.lone.clear();
    }
    house.announce(&held.touched).await;
    Ok(held)
}

/// Seats that are the actor's next, within the caller's transaction, in which they were freed: they
/// were offered to the actor, or taken out of a reservation. Whoever calls it announces them.
///
/// # Errors
/// Why nothing is held: then the transaction must not commit.
#[boxed]
pub async fn hold_freed(
    house: &House,
    tx: &mut Conn,
    actor: &Actor,
    performance: &Performance,
    seat_request: &SeatRequest,
) -> Result<Held, Failure<HoldRefusal>> {
    let asked = Asked::of(house, tx, actor, performance.clone(), seat_request).await?;
    hold_in(house, tx, &asked, Turn::Own).await
}

async fn hold_in(
    house: &House,
    tx: &mut Conn,
    asked: &Asked,
    turn: Turn,
) -> Result<Held, Failure<HoldRefusal>> {
    let facts = Facts::load(house, tx, asked, turn).await?;
    let line = || BasketLineId(house.new_id());
    let item = || BasketItemId(house.new_id());
    let decision = decide(asked, &facts, &NewIds { item: &item, line: &line })?;
    Ok(match decision {
        Decision::Nothing => held(house, asked, &facts, None)?,
        Decision::Add(new) => {
            write::write(house, tx, asked, &facts, &new).await?;
            held(house, asked, &facts, Some(&new))?
        }
    })
}

/// What the shopper sees of it. `new`: what has come into the basket.
fn held(house: &House, asked: &Asked, facts: &Facts, new: Option<&New>) -> anyhow::Result<Held> {
    let (performance, context) = (&asked.performance, &asked.context);
    let nothing = New::default();
    let (lines, items) = new.unwrap_or(&nothing).with_held(&facts.lines, &facts.items);
    let chosen = new.map_or(&[][..], |new| &new.chosen);
    let quote = quote_of(&performance.catalogue, &lines, &items, context, None, house.now())?;
    let mut places = SeatSet::empty(performance.plan.hall.seats.len());
    chosen.iter().for_each(|seat_index| places.insert(*seat_index as usize));
    let lone = performance.plan.runs.lone_seats(&facts.seats.free, &places);
    let (basket, touched) = match new {
        // The same request again gives no more time.
        None => (facts.basket, vec![performance.row.id]),
        Some(new) => {
            let touched: BTreeSet<_> = new.lines.iter().map(|line| line.performance).collect();
            let basket = BasketRow { ends_at: facts.until, ..facts.basket };
            (basket, touched.into_iter().collect())
        }
    };
    Ok(Held {
        basket: basket::state_of(house, &basket, &lines, context, &quote),
        mine: seat_indexes_of(&facts.seats.mine, chosen),
        lone: lone.into_iter().map(|seat_index| seat_index as u32).collect(),
        touched,
    })
}

/// Those that were the basket's and those that came, rising.
fn seat_indexes_of(mine: &SeatSet, added: &[u32]) -> Vec<u32> {
    let mut seat_indexes: Vec<u32> =
        mine.iter().map(|seat_index| seat_index as u32).chain(added.iter().copied()).collect();
    seat_indexes.sort_unstable();
    seat_indexes
}
