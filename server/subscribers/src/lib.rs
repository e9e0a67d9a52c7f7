//! What holders of tickets do by themselves: they offer a seat for resale and take it back, hand a
//! ticket on, choose what becomes of it when the house changes its performance, and read their
//! season and their credit.

pub mod changes;
pub mod exchange;
pub mod my_season;
pub mod pay_out;
pub mod resale;
pub mod statement;
pub mod transfers;
pub mod waiver;

use house::work::{Job, Work};
use std::time::Duration;

/// Offers end at the end of a sale; a minute late is early enough.
const ROUND: Duration = Duration::from_secs(30);

pub fn work() -> Work {
    let resales = Job {
        name: "resales",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { resale::end_unsold(house).await.map(drop) }),
    };
    let changes = Job {
        name: "changes",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { changes::round(house).await }),
    };
    Work { jobs: vec![resales, changes], mails: Vec::new() }
}
