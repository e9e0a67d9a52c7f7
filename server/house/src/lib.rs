//! What all use cases share: `House` is what pages, jobs and commands have in their hands. The use
//! cases are functions in higher crates, each `permit → load → decide → write → outbox`. `House`
//! has none of them, so it doesn't grow with them. A higher crate registers its jobs and mails
//! (`work`).

#[macro_use]
extern crate boxed;

pub mod chance;
pub mod clock;
pub mod gateways;
pub mod jobs;
pub mod journal;
mod kept;
pub mod locales;
pub mod mail;
pub mod outbox;
pub mod ports;
pub mod samples;
pub mod sealed;
pub mod settings;
pub mod terminals;

pub use settings::{HouseSettings, Symbology};
pub use store::{Answered, Failure, NotAnswered, Permitted, is_away};

use chance::Chance;
use clock::Clock;
use domain::{id::PerformanceId, moment::Moment};
use futures::future::BoxFuture;
use jobs::work::Work;
use locales::Locales;
use ports::Ports;
use std::sync::Arc;
use store::{Conn, Store};

/// Cheap to clone; all of it is shared.
#[derive(Clone)]
pub struct House {
    inner: Arc<Inner>,
    store: Store,
    /// When what is written happened. None: it happens now.
    then: Option<Moment>,
}

struct Inner {
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub ports: Ports,
    pub settings: HouseSettings,
    pub locales: Arc<Locales>,
    pub work: Work,
    pub kept: kept::Kept,
    pub day_keys: sealed::day_keys::KeptDayKeys,
}

impl House {
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
        ports: Ports,
        settings: HouseSettings,
        locales: Arc<Locales>,
        work: Work,
    ) -> Self {
        let inner = Arc::new(Inner {
            clock,
            chance,
            ports,
            settings,
            locales,
            work,
            kept: kept::Kept::default(),
            day_keys: sealed::day_keys::KeptDayKeys::default(),
        });
        Self { inner, store, then: None }
    }

    /// The same house by the staff's own connections to the database: pages and checks of the
    /// books use it, so that they never take a shopper's connection.
    pub fn for_staff(&self) -> Self {
        Self { store: self.store.for_staff(), ..self.clone() }
    }

    /// The same house at a moment of before: what happened then, and is told only now.
    pub fn at(&self, then: Moment) -> Self {
        Self { then: Some(then), ..self.clone() }
    }

    pub fn now(&self) -> Moment {
        self.then.unwrap_or_else(|| self.inner.clock.now())
    }

    pub fn world_time(&self) -> Moment {
        self.inner.clock.world_time()
    }

    pub fn settings(&self) -> &HouseSettings {
        &self.inner.settings
    }

    pub fn locales(&self) -> &Locales {
        &self.inner.locales
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn ports(&self) -> &Ports {
        &self.inner.ports
    }

    pub fn chance(&self) -> &dyn Chance {
        self.inner.chance.as_ref()
    }

    /// A new identity: sorted by time, random in the rest (UUID version 7).
    pub fn new_id(&self) -> uuid::Uuid {
        chance::new_id(self.inner.clock.now(), self.chance())
    }

    /// What runs without being asked.
    pub fn work(&self) -> &Work {
        &self.inner.work
    }

    /// What a capability keeps in memory, by its type; the default when it is asked for first.
    pub fn kept<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        self.inner.kept.of()
    }

    /// Tells all who watch these performances, in every program of the house, that seats of them
    /// changed. What gets lost is read anew by a heartbeat.
    #[boxed]
    pub async fn announce(&self, performances: &[PerformanceId]) {
        for performance in performances {
            if let Err(error) = self.store().announce(performance.to_string()).await {
                tracing::warn!("a change of seats could not be announced: {error:#}");
            }
        }
    }

    /// One transaction. The work runs again from its start when the database asks for it, each
    /// time with a handle of its own.
    pub async fn write<T, R, F>(&self, mut work: F) -> Result<T, Failure<R>>
    where
        T: Send + 'static,
        R: Send + 'static,
        F: for<'t> FnMut(House, &'t mut Conn) -> BoxFuture<'t, Result<T, Failure<R>>>
            + Send
            + 'static,
    {
        let house = self.clone();
        self.store.write(move |conn| work(house.clone(), conn)).await
    }

    /// A transaction that can't be refused.
    pub async fn fault_only<T, F>(&self, mut work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnMut(House, &'t mut Conn) -> BoxFuture<'t, anyhow::Result<T>> + Send + 'static,
    {
        let done = self
            .write(move |house, conn| {
                let work = work(house, conn);
                Box::pin(
                    async move { work.await.map_err(Failure::<std::convert::Infallible>::Fault) },
                )
            })
            .await;
        let Ok(done) = done.answered()?;
        Ok(done)
    }
}
