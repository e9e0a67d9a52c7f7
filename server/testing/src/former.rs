//! Houses as former programs have left them.

use crate::{NOON, Stage, place::Place, settings};
use domain::moment::Moment;

/// The database of a former program: the statements of its dump.
pub struct Former<'a> {
    /// Its tables as SQLite has them, and which migrations had run.
    pub schema: &'a str,
    pub rows: &'a str,
    /// The newest of these migrations.
    pub newest: i64,
}

impl Stage {
    /// A house over such a database, brought up to date: one for each kind of database that tests
    /// can reach.
    pub async fn over_former(former: &Former<'_>, now: Moment) -> anyhow::Result<Vec<Self>> {
        let mut places = vec![Place::on_former_sqlite(former).await?];
        places.extend(Place::on_former_postgres(former).await?);
        let stages = places.into_iter().map(|(store, place)| {
            let stage = Self::around(store, place, 9, settings());
            stage.clock.advance_ms(now.since_ms(NOON));
            stage
        });
        Ok(stages.collect())
    }
}
