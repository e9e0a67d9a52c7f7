//! A season that is loaded once, and copied for each test of it.

use crate::{NOON, Stage, locales, place::Place, settings, work};
use domain::moment::Moment;
use house::{
    House,
    chance::SeededChance,
    clock::{Clock, HandClock},
};
use std::sync::Arc;

/// Moves on with each reading, as a clock does outside of tests.
struct MovingClock(Arc<HandClock>);

impl Clock for MovingClock {
    fn now(&self) -> Moment {
        self.0.advance_ms(1);
        self.0.now()
    }
}

impl Stage {
    /// The same house, in which no two readings of the clock are alike.
    pub fn on_moving_clock(&self) -> House {
        House::new(
            self.store().clone(),
            Arc::new(MovingClock(self.clock.clone())),
            Arc::new(SeededChance::new(8)),
            self.house.ports().clone(),
            self.house.settings().clone(),
            Arc::new(locales()),
            work(),
        )
    }

    /// The same house on another clock: a season is loaded around its day.
    pub async fn empty_at(now: Moment) -> Self {
        let stage = Self::empty().await;
        stage.clock.advance_ms(now.since_ms(NOON));
        stage
    }

    /// Closes a house on SQLite and gives its database, of which tests make copies: a season is
    /// loaded once for all of them.
    pub async fn into_database(self) -> anyhow::Result<Vec<u8>> {
        store::testing::seal(self.store()).await?;
        self.place.file()
    }

    /// A house with a copy of a database, at this moment. Its identities differ from those of the
    /// house that the database is from.
    pub async fn on_copy(database: &[u8], now: Moment) -> Self {
        let (store, place) = Place::on_copy(database).await.expect("a database");
        let stage = Self::around(store, place, 9, settings());
        stage.clock.advance_ms(now.since_ms(NOON));
        stage
    }
}
