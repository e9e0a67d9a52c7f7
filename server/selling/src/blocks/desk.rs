//! What each seat of a performance is to somebody who has a sale open at a counter, at once and as
//! it changes. All who watch a performance share one reader; each is told of it what their own sale
//! makes of it.

use super::{StatesRefusal, covers, within};
use crate::plan_page::live;
use domain::{
    id::{Ordinal, PerformanceId, PersonId, PlanVersionId, SessionId},
    people::actor::{Action, Actor, Channel, Reach},
    seats::{
        desk_state::{DeskFacts, DeskState},
        plan_version::Plan,
        seat_state::{self, SeatFacts, SeatState},
    },
};
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use house::{Failure, House};
use season::performance::Performance;
use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, Weak},
    time::Duration,
};
use store::{
    Conn,
    seats::{
        blocks::{self, ClaimedSeat},
        house_seats,
    },
};
use tokio::sync::{broadcast, watch};

/// A stream ends after this time. The browser opens the next one at once, and so it is asked again
/// whether its clerk may see all of this.
const STREAM_MAX: Duration = Duration::from_secs(15);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskSeats {
    /// In the plan's order.
    pub states: Vec<DeskState>,
    /// Whether the seller may block seats of this performance, and free blocked ones.
    pub may_block: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskEvent {
    /// In the plan's order.
    All(Vec<DeskState>),
    /// What seats are now, by their places in the plan.
    Changed(Vec<(u32, DeskState)>),
}

/// A seat as all sellers are told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct KnownSeat {
    state: SeatState,
    held_by: Option<SessionId>,
    held_in: Option<Channel>,
    has_entered: bool,
}

impl KnownSeat {
    fn seen_by(&self, seller: &Actor) -> DeskState {
        let is_mine = self.held_by.is_some() && self.held_by == seller.session();
        let facts = DeskFacts { held_in: self.held_in, is_mine, has_entered: self.has_entered };
        DeskState::of(self.state, facts)
    }
}

/// For a seller who has a sale open.
///
/// # Errors
/// See `StatesRefusal`; without the right to sell where the sale is.
#[boxed]
pub async fn desk_seats(
    house: &House,
    seller: &Actor,
    performance_key: &str,
) -> Result<DeskSeats, Failure<StatesRefusal>> {
    let mut conn = house.store().read().await?;
    let performance = sold_here(house, &mut conn, seller, performance_key).await?;
    let reach = seller.reach(Action::Block);
    let may_block = covers(&mut conn, &reach, &performance.row).await?;
    let (id, plan) = (performance.row.id, &performance.plan);
    let seats = known_seats(house, &mut conn, id, plan).await?;
    let states = seats.iter().map(|seat| seat.seen_by(seller)).collect();
    Ok(DeskSeats { states, may_block })
}

/// Whose seat it is, by its identity in the plan's file. None: nobody's who is known.
///
/// # Errors
/// See `StatesRefusal`; without the right to see all orders, or to sell where the sale is.
#[boxed]
pub async fn seat_customer(
    house: &House,
    seller: &Actor,
    performance_key: &str,
    seat: &str,
) -> Result<Option<PersonId>, Failure<StatesRefusal>> {
    seller.permit(Action::ReadTimeline, "*")?;
    let mut conn = house.store().read().await?;
    let performance = sold_here(house, &mut conn, seller, performance_key).await?;
    let known = performance.plan.hall.seats.iter().find(|it| it.guid == seat);
    match known.map(|it| it.ordinal) {
        Some(seat) => Ok(blocks::customer_of(&mut conn, performance.row.id, seat).await?),
        None => Ok(None),
    }
}

async fn sold_here(
    house: &House,
    conn: &mut Conn,
    seller: &Actor,
    performance_key: &str,
) -> Result<Performance, Failure<StatesRefusal>> {
    seller.permit(Action::Sell, &seller.outlet().scope())?;
    within(house, conn, &Reach::All, performance_key, StatesRefusal::UnknownPerformance).await
}

async fn known_seats(
    house: &House,
    conn: &mut Conn,
    performance: PerformanceId,
    plan: &Plan,
) -> anyhow::Result<Vec<KnownSeat>> {
    let claimed = blocks::claimed_seats(conn, performance, house.now()).await?;
    let claimed: HashMap<Ordinal, ClaimedSeat> =
        claimed.into_iter().map(|it| (it.seat, it)).collect();
    let freed = house_seats::freed(conn, performance).await?;
    let freed: HashSet<Ordinal> = freed.into_iter().collect();
    let seats = plan.hall.seats.iter().map(|seat| {
        let claim = claimed.get(&seat.ordinal);
        let facts = claim.map(|it| it.facts).unwrap_or_default();
        let is_house_seat = seat.attributes.house_seat && !freed.contains(&seat.ordinal);
        KnownSeat {
            state: seat_state::state(SeatFacts { is_house_seat, ..facts }),
            held_by: claim.and_then(|it| it.held_by),
            held_in: claim.and_then(|it| it.held_in),
            has_entered: claim.is_some_and(|it| it.has_entered),
        }
    });
    Ok(seats.collect())
}

type Picture = Arc<Vec<KnownSeat>>;

/// Which performance is watched, on which plan.
type Watched = (PerformanceId, PlanVersionId);

/// The performances that sellers watch; one task reads each of them for all.
#[derive(Default)]
struct DeskHub {
    watched: Mutex<HashMap<Watched, Weak<watch::Receiver<Picture>>>>,
}

/// As `desk_seats`, then what changes, until it is time to ask again. None: the performance has
/// another plan than the page that asks.
///
/// # Errors
/// See `StatesRefusal`; without the right to sell where the sale is.
#[boxed]
pub async fn watch_desk(
    house: &House,
    seller: &Actor,
    performance_key: &str,
    plan_mark: &str,
) -> Result<Option<BoxStream<'static, DeskEvent>>, Failure<StatesRefusal>> {
    let mut conn = house.store().read().await?;
    let performance = sold_here(house, &mut conn, seller, performance_key).await?;
    drop(conn);
    if performance.plan_mark != plan_mark {
        return Ok(None);
    }
    let pictures = pictures(house, &performance).await?;
    let receiver = pictures.as_ref().clone();
    let watching = Watching { receiver, _alive: pictures, seller: seller.clone(), last: None };
    let mut closed = live::closing(house);
    let end = async move {
        // Either the time is over, or the house shuts down.
        let _ = tokio::time::timeout(STREAM_MAX, closed.wait_for(|closed| *closed)).await;
    };
    Ok(Some(stream::unfold(watching, Watching::next).take_until(end).boxed()))
}

struct Watching {
    receiver: watch::Receiver<Picture>,
    /// The reader goes on while somebody has this.
    _alive: Arc<watch::Receiver<Picture>>,
    seller: Actor,
    /// What was sent.
    last: Option<Vec<DeskState>>,
}

impl Watching {
    async fn next(mut self) -> Option<(DeskEvent, Self)> {
        let Some(last) = self.last.take() else {
            let states = self.states();
            self.last = Some(states.clone());
            return Some((DeskEvent::All(states), self));
        };
        loop {
            self.receiver.changed().await.ok()?;
            let states = self.states();
            let changed: Vec<(u32, DeskState)> = (0_u32..)
                .zip(last.iter().zip(&states))
                .filter(|(_, (before, now))| before != now)
                .map(|(seat_index, (_, now))| (seat_index, *now))
                .collect();
            // A seat that passed from one seller to another is the same to all others.
            if !changed.is_empty() {
                self.last = Some(states);
                return Some((DeskEvent::Changed(changed), self));
            }
        }
    }

    fn states(&mut self) -> Vec<DeskState> {
        let seats = self.receiver.borrow_and_update().clone();
        seats.iter().map(|seat| seat.seen_by(&self.seller)).collect()
    }
}

async fn pictures(
    house: &House,
    performance: &Performance,
) -> anyhow::Result<Arc<watch::Receiver<Picture>>> {
    let hub = house.kept::<DeskHub>();
    let key = (performance.row.id, performance.plan.id);
    let known = || {
        let watched = hub.watched.lock().expect("because nothing panics while it is held");
        watched.get(&key).and_then(Weak::upgrade)
    };
    if let Some(known) = known() {
        return Ok(known);
    }
    let reader =
        Reader { house: house.clone(), performance: key.0, plan: performance.plan.clone() };
    // Listen before the first reading, so that nothing falls between the two.
    let changes = house.store().changes();
    let (sender, receiver) = watch::channel(Arc::new(reader.read().await?));
    let receiver = Arc::new(receiver);
    {
        let mut watched = hub.watched.lock().expect("because nothing panics while it is held");
        if let Some(known) = watched.get(&key).and_then(Weak::upgrade) {
            return Ok(known);
        }
        watched.retain(|_, pictures| pictures.strong_count() > 0);
        watched.insert(key, Arc::downgrade(&receiver));
    }
    tokio::spawn(reader.run(sender, Arc::downgrade(&receiver), changes));
    Ok(receiver)
}

/// Reads one performance for all its watchers until the last has gone.
struct Reader {
    house: House,
    performance: PerformanceId,
    plan: Arc<Plan>,
}

impl Reader {
    async fn read(&self) -> anyhow::Result<Vec<KnownSeat>> {
        let mut conn = self.house.store().read().await?;
        known_seats(&self.house, &mut conn, self.performance, &self.plan).await
    }

    async fn run(
        self,
        sender: watch::Sender<Picture>,
        watchers: Weak<watch::Receiver<Picture>>,
        mut changes: broadcast::Receiver<String>,
    ) {
        let name = self.performance.to_string();
        while watchers.strong_count() > 0 {
            live::changed(&mut changes, &name).await;
            match self.read().await {
                Ok(seats) => {
                    sender.send_if_modified(|picture| {
                        let has_changed = **picture != seats;
                        if has_changed {
                            *picture = Arc::new(seats);
                        }
                        has_changed
                    });
                }
                Err(error) => tracing::warn!(%error, "what sellers watch could not be read"),
            }
            tokio::time::sleep(live::BREATH).await;
        }
    }
}
