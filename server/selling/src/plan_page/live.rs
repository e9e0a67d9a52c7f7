//! The live plan: a snapshot, then what changed. Read from the database, so that a lost
//! message, a restart or another node never leaves a wrong seat on a screen for long.

use crate::looker;
use domain::{
    id::{PerformanceId, SessionId},
    people::actor::Channel,
};
use futures::{
    StreamExt,
    stream::{self, BoxStream},
};
use house::House;
use season::{
    performance,
    plan::{Plan, seats_now},
};
use seatmap::seat_set::SeatSet;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};
use store::seats::claims::Viewer;
use tokio::sync::{
    broadcast::{self, error::RecvError},
    watch,
};

/// Changes of one performance are read at most this often.
pub(crate) const BREATH: Duration = Duration::from_millis(100);
/// A watched performance is read anew after this time in any case: holds end by themselves, a
/// message may be lost, and on SQLite a command such as `parterre block` reaches no other program.
/// With `BREATH` it is less than a second.
const HEARTBEAT: Duration = Duration::from_millis(800);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LiveEvent {
    /// Free seats as `SeatSet::to_hex` over the plan's places.
    Snapshot { version: u64, free: String },
    /// Places that became free and places that were taken since the version before.
    Delta { version: u64, freed: Vec<u32>, taken: Vec<u32> },
}

/// What watchers of one performance see.
#[derive(Clone)]
struct Picture {
    version: u64,
    free: Arc<SeatSet>,
}

/// The performances that somebody watches; each has one task that reads for all of them.
#[derive(Default)]
pub(crate) struct Hub {
    /// True once the house shuts down.
    closed: watch::Sender<bool>,
    watched: Mutex<HashMap<PerformanceId, Weak<watch::Receiver<Picture>>>>,
}

/// Ends when the house shuts down. None for unknown performances, and for those that aren't
/// there for whoever asks.
#[boxed]
pub async fn watch(
    house: &House,
    performance: PerformanceId,
    session: Option<SessionId>,
) -> anyhow::Result<Option<BoxStream<'static, LiveEvent>>> {
    let performance = performance::load(house, performance).await?;
    let Some(performance) = performance else { return Ok(None) };
    let mut conn = house.store().read().await?;
    let looker = looker::looker(house, &mut conn, &performance.catalogue, session).await?;
    drop(conn);
    if !performance.catalogue.rules.shows(&performance, &looker, house.now()) {
        return Ok(None);
    }
    let pictures = pictures(house, performance.row.id, performance.plan).await?;
    let receiver = pictures.as_ref().clone();
    let mut closed = closing(house);
    let end = async move {
        // An error means that the house is gone, which is an end too.
        let _ = closed.wait_for(|closed| *closed).await;
    };
    let start = (receiver, pictures, None::<Picture>);
    let events = stream::unfold(start, |(mut receiver, alive, last)| async move {
        let event = match &last {
            None => {
                let now = receiver.borrow_and_update().clone();
                let event = LiveEvent::Snapshot { version: now.version, free: now.free.to_hex() };
                (event, now)
            }
            Some(last) => {
                receiver.changed().await.ok()?;
                let now = receiver.borrow_and_update().clone();
                (delta(last, &now), now)
            }
        };
        Some((event.0, (receiver, alive, Some(event.1))))
    });
    Ok(Some(events.take_until(end).boxed()))
}

/// Ends all watching: a graceful stop waits for every answer that is under way, and these
/// would never end by themselves. Browsers come back by themselves, to whoever is there.
pub fn end_watching(house: &House) {
    house.kept::<Hub>().closed.send_replace(true);
}

/// True once all watching ends.
pub(crate) fn closing(house: &House) -> watch::Receiver<bool> {
    house.kept::<Hub>().closed.subscribe()
}

/// The version that a page starts from; zero while nobody watches, and any snapshot wins.
pub(crate) fn live_version(house: &House, performance: PerformanceId) -> u64 {
    let hub = house.kept::<Hub>();
    let watched = hub.watched.lock().expect("because nothing panics while it is held");
    watched
        .get(&performance)
        .and_then(Weak::upgrade)
        .map_or(0, |pictures| pictures.borrow().version)
}

async fn pictures(
    house: &House,
    performance: PerformanceId,
    plan: Arc<Plan>,
) -> anyhow::Result<Arc<watch::Receiver<Picture>>> {
    if let Some(known) = watched(house, performance) {
        return Ok(known);
    }
    // Listen before the first reading, so that nothing falls between the two.
    let changes = house.store().changes();
    let free = Arc::new(free_now(house, performance, &plan).await?);
    let first = Picture { version: 1, free };
    let (sender, receiver) = watch::channel(first);
    let receiver = Arc::new(receiver);
    let hub = house.kept::<Hub>();
    {
        let mut watched = hub.watched.lock().expect("because nothing panics while it is held");
        if let Some(known) = watched.get(&performance).and_then(Weak::upgrade) {
            return Ok(known);
        }
        watched.retain(|_, pictures| pictures.strong_count() > 0);
        watched.insert(performance, Arc::downgrade(&receiver));
    }
    let reader = Reader {
        house: house.clone(),
        performance,
        plan,
        sender,
        watchers: Arc::downgrade(&receiver),
    };
    tokio::spawn(reader.run(changes));
    Ok(receiver)
}

fn watched(house: &House, performance: PerformanceId) -> Option<Arc<watch::Receiver<Picture>>> {
    let hub = house.kept::<Hub>();
    let watched = hub.watched.lock().expect("because nothing panics while it is held");
    watched.get(&performance).and_then(Weak::upgrade)
}

async fn free_now(
    house: &House,
    performance: PerformanceId,
    plan: &Plan,
) -> anyhow::Result<SeatSet> {
    let mut conn = house.store().read().await?;
    let viewer = Viewer::of(Channel::SHOP);
    let standing =
        store::seats::claims::standing(&mut conn, performance, viewer, house.now()).await?;
    Ok(seats_now(plan, &standing).free)
}

/// Reads one performance for all its watchers until the last has gone.
struct Reader {
    house: House,
    performance: PerformanceId,
    plan: Arc<Plan>,
    sender: watch::Sender<Picture>,
    watchers: Weak<watch::Receiver<Picture>>,
}

impl Reader {
    async fn run(self, mut changes: broadcast::Receiver<String>) {
        let name = self.performance.to_string();
        while self.watchers.strong_count() > 0 {
            changed(&mut changes, &name).await;
            match free_now(&self.house, self.performance, &self.plan).await {
                Ok(free) => {
                    self.sender.send_if_modified(|picture| {
                        let changed = *picture.free != free;
                        if changed {
                            *picture =
                                Picture { version: picture.version + 1, free: Arc::new(free) };
                        }
                        changed
                    });
                }
                Err(error) => tracing::warn!(%error, "a watched plan could not be read"),
            }
            tokio::time::sleep(BREATH).await;
        }
    }
}

/// Until the performance of this name changed, messages were lost, or the heartbeat.
pub(crate) async fn changed(changes: &mut broadcast::Receiver<String>, name: &str) {
    let change = async {
        loop {
            match changes.recv().await {
                Ok(changed) if changed == *name => return,
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return,
                Err(RecvError::Closed) => std::future::pending().await,
            }
        }
    };
    let _ = tokio::time::timeout(HEARTBEAT, change).await;
}

fn delta(last: &Picture, now: &Picture) -> LiveEvent {
    let seat_indexes = |from: &SeatSet, to: &SeatSet| {
        to.iter()
            .filter(|&seat_index| !from.contains(seat_index))
            .map(|seat_index| seat_index as u32)
            .collect()
    };
    LiveEvent::Delta {
        version: now.version,
        freed: seat_indexes(&last.free, &now.free),
        taken: seat_indexes(&now.free, &last.free),
    }
}
