//! What the house does: one function per use case, each `permit → load → decide → write →
//! outbox`. `House` is what pages, jobs and commands hold in their hands.

pub mod account_page;
pub mod accounts;
pub mod audit;
pub mod backups;
mod barcodes;
pub mod basket;
mod books;
pub mod cancellation;
pub mod capabilities;
pub mod catalogue;
pub mod chance;
pub mod checkout;
pub mod clock;
pub mod customers;
mod day_keys;
pub mod demo;
mod evening;
pub mod extras;
pub mod findings;
pub mod gateways;
pub mod goods;
pub mod hold;
pub mod invoices;
pub mod jobs;
mod journal;
mod kept;
pub mod ledger;
mod letters;
pub mod live;
pub mod locales;
mod looker;
pub mod mail;
pub mod money_page;
pub mod network;
mod offering;
pub mod offers;
pub mod on_sale;
pub mod orders;
pub mod outbox;
pub mod packages;
pub mod payments;
pub mod people;
pub mod plan;
pub mod plan_page;
pub mod ports;
mod printout;
pub mod products;
pub mod programme;
pub mod proof;
pub mod quote_file;
mod request_limits;
mod reservations;
pub mod restores;
mod rules;
pub mod scan;
pub mod season_folder;
pub mod season_import;
pub mod seasons;
pub mod seat_limits;
pub mod sessions;
mod settlement;
mod shares;
pub mod staff;
pub mod statements;
#[cfg(feature = "testing")]
pub mod testing;
pub mod tickets;
pub mod timeline;
pub mod visible;
pub mod words;
pub mod work;

pub use store::{Failure, is_away};

use chance::Chance;
use clock::Clock;
use domain::{id::PerformanceId, moment::Moment};
use futures::future::BoxFuture;
use locales::Locales;
use ports::Ports;
use std::{sync::Arc, time::Duration};
use store::{Conn, Store};
use work::Work;

/// Cheap to clone; all of it is shared.
#[derive(Clone)]
pub struct House {
    inner: Arc<Inner>,
    store: Store,
}

struct Inner {
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub ports: Ports,
    pub settings: HouseSettings,
    pub locales: Arc<Locales>,
    pub work: Work,
    pub kept: kept::Kept,
    pub day_keys: day_keys::KeptDayKeys,
}

/// What the operator decides, checked at start.
#[derive(Clone, Debug)]
pub struct HouseSettings {
    /// Without a slash at its end: `https://tickets.example.org`.
    pub public_url: String,
    pub basket_life_ms: i64,
    pub order_life_ms: i64,
    /// Whoever ordered for the same evening so short ago is asked whether they mean it.
    pub repeat_ms: i64,
    pub seat_limits: seat_limits::SeatLimits,
    /// A gateway that hasn't answered then counts as away.
    pub gateway_limit: Duration,
    /// For writing a letter and handing it to the mail server; shorter than an outbox lease.
    pub letter_limit: Duration,
    /// Calls to one part of the outside at the same time: letters, questions to gateways.
    pub calls_at_once: usize,
    /// Code 128 with 14 digits or EAN-13 (T6.10c).
    pub symbology: Symbology,
    /// Encrypts the seeds of the staff's apps. None: nobody of the staff can be given one.
    pub seed_key: Option<staff::SeedKey>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbology {
    Code128,
    Ean13,
}

impl Default for HouseSettings {
    fn default() -> Self {
        Self {
            public_url: "http://localhost:3000".to_owned(),
            basket_life_ms: domain::hold::BASKET_LIFE_MS,
            order_life_ms: domain::order::ORDER_LIFE_MS,
            repeat_ms: domain::order::REPEAT_MS,
            seat_limits: seat_limits::SeatLimits::default(),
            gateway_limit: Duration::from_secs(20),
            letter_limit: outbox::LETTER_LIMIT,
            calls_at_once: 8,
            symbology: Symbology::Code128,
            seed_key: None,
        }
    }
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
            day_keys: day_keys::KeptDayKeys::default(),
        });
        Self { inner, store }
    }

    /// The same house by the staff's own connections to the database: pages and checks of the
    /// books use it, so that they never take a shopper's connection.
    pub fn for_staff(&self) -> Self {
        Self { inner: self.inner.clone(), store: self.store.for_staff() }
    }

    pub fn now(&self) -> Moment {
        self.inner.clock.now()
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
        chance::new_id(self.now(), self.chance())
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
        done.map_err(|failure| match failure {
            Failure::Fault(fault) => fault,
            Failure::Refused(never) => match never {},
        })
    }
}
