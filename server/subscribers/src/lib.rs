//! What holders of tickets do by themselves: they offer a seat for resale and take it back, and
//! read their season and their credit.

pub mod my_season;
pub mod pay_out;
pub mod resale;
pub mod statement;

use house::work::{Job, Work};
use std::time::Duration;

/// Offers end at the end of a sale; a minute late is early enough.
const ROUND: Duration = Duration::from_secs(30);

pub fn work() -> Work {
    let end = Job {
        name: "resales",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { resale::end_unsold(house).await.map(drop) }),
    };
    Work { jobs: vec![end], mails: Vec::new() }
}
