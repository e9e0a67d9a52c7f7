//! A season that is loaded once, and copied for each test of it; many orders like one.

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

    /// So many orders more, of the same buyer and the same moment as the only one: in lists alone,
    /// since nothing is sold with them.
    pub async fn copy_orders(&self, copies: usize) {
        let numbers: Vec<String> = (1..=copies).map(|at| format!("({})", 1_000 + at)).collect();
        let numbers = format!("(values {}) v", numbers.join(", "));
        let id = |of: &str| format!("substr({of}, 1, 32) || cast(v.column1 as text)");
        let (basket, order) = (id("b.id"), id("o.id"));
        let of_order = id("o.basket_id");
        let sql = format!(
            "insert into baskets (id, session_id, channel, created_at_ms, ends_at_ms, extensions, \
             ordered_at_ms) select {basket}, b.session_id, b.channel, b.created_at_ms, \
             b.ends_at_ms, b.extensions, b.ordered_at_ms from baskets b cross join {numbers} \
             where b.ordered_at_ms is not null; \
             insert into orders (id, code, secret, idempotency_key, basket_id, session_id, \
             person_id, channel, given_name, family_name, email, language, currency, total_minor, \
             quote, placed_at_ms, pay_by_ms, paid_at_ms) select {order}, \
             cast(v.column1 as text) || o.code, cast(v.column1 as text) || o.secret, \
             cast(v.column1 as text) || o.idempotency_key, {of_order}, o.session_id, o.person_id, \
             o.channel, o.given_name, o.family_name, o.email, o.language, o.currency, \
             o.total_minor, o.quote, o.placed_at_ms, o.pay_by_ms, o.paid_at_ms \
             from orders o cross join {numbers}"
        );
        store::testing::plant(self.store(), &sql).await.expect("planted");
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
