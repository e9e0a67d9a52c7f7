//! What the house does: one function per use case, each `permit → load → decide → write →
//! outbox`. `House` is what pages, jobs and commands hold in their hands.

pub mod basket;
pub mod chance;
pub mod checkout;
pub mod clock;
pub mod hold;
pub mod live;
pub mod locales;
pub mod orders;
pub mod payments;
pub mod plan;
pub mod ports;
pub mod scan;
pub mod season;
pub mod sessions;
pub mod tickets;

pub use store::Failure;

use chance::Chance;
use clock::Clock;
use locales::Locales;
use ports::Ports;
use std::sync::Arc;
use store::Store;

/// Cheap to clone; all of it is shared.
#[derive(Clone)]
pub struct House(Arc<Inner>);

pub(crate) struct Inner {
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    pub chance: Arc<dyn Chance>,
    pub ports: Ports,
    pub settings: HouseSettings,
    pub locales: Arc<Locales>,
}

/// What the operator decides, checked at start.
#[derive(Clone, Debug)]
pub struct HouseSettings {
    /// Without a slash at its end: `https://tickets.example.org`.
    pub public_url: String,
    pub basket_life_ms: i64,
    pub order_life_ms: i64,
    /// Code 128 with 14 digits or EAN-13 (T6.10c).
    pub symbology: Symbology,
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
            symbology: Symbology::Code128,
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
    ) -> Self {
        Self(Arc::new(Inner { store, clock, chance, ports, settings, locales }))
    }

    pub fn now(&self) -> domain::moment::Moment {
        self.0.clock.now()
    }

    pub fn settings(&self) -> &HouseSettings {
        &self.0.settings
    }

    pub fn locales(&self) -> &Locales {
        &self.0.locales
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn ports(&self) -> &Ports {
        &self.0.ports
    }

    pub(crate) fn chance(&self) -> &dyn Chance {
        self.0.chance.as_ref()
    }

    /// A new identity: sorted by time, random in the rest (UUID version 7).
    pub(crate) fn new_id(&self) -> uuid::Uuid {
        chance::new_id(self.now(), self.chance())
    }
}
