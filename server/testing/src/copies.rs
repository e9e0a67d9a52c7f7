//! A season that is loaded once, and copied for each test of it.

use crate::{NOON, Stage, place::Place, settings};
use domain::moment::Moment;

impl Stage {
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
