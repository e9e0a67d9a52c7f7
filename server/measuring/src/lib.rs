//! Visits and purchases, reported to an analytics service of the house's choice (T6.5l): only if
//! the house has entered an account, and only for shoppers who allowed it. The server reports; no
//! page loads anything of the service.
//!
//! 1. `ui::frame::consent::Consent::of` reads what the shopper chose.
//! 2. `shell::render` gives the route of an opened page to `views`, which keeps it in memory until
//!    a job sends it.
//! 3. The checkout remembers the visitor with the order (`purchases::remember`). When the order is
//!    settled, `purchases::settled` puts the purchase into the outbox.
//! 4. `adapters::measurer` sends both to the service.

#[macro_use]
extern crate boxed;

pub mod account;
mod google;
mod matomo;
pub mod purchases;
pub mod views;
pub mod visitor;

use domain::moment::HOUR_MS;
use house::jobs::{
    ROUND,
    work::{Job, MeasuredWriter, Work},
};
use std::time::Duration;

/// What runs without being asked.
pub fn work() -> Work {
    let job = |name, every, run| Job { name, every, is_check: false, run };
    Work {
        jobs: vec![
            job("measuring-account", ROUND, |house| Box::pin(account::load(house))),
            job("page-views", ROUND, |house| Box::pin(views::send(house))),
            job("measured-orders", Duration::from_millis(HOUR_MS.unsigned_abs()), |house| {
                Box::pin(purchases::forget_old(house))
            }),
        ],
        measured: vec![MeasuredWriter { topic: purchases::TOPIC, write: purchases::write }],
        ..Work::default()
    }
}
