//! Visits and purchases, told to an analytics service of the house's choice (T6.5l): only where
//! the house has entered an account, and only of shoppers who allowed it. The server tells; no
//! page loads anything of the service.

pub mod account;
mod google;
mod matomo;
pub mod purchases;
pub mod views;
pub mod visitor;

use domain::moment::HOUR_MS;
use house::{
    jobs::ROUND,
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
