//! What holders of tickets do by themselves: they offer a seat for resale and take it back, hand a
//! ticket or a whole subscription on, give an order as a present, choose what becomes of a ticket
//! when the house changes its performance, read their season and their credit, and decide about
//! their own data.

#[macro_use]
extern crate boxed;

pub mod bank;
pub mod changes;
pub mod exchange;
pub mod gifts;
pub mod my_season;
pub mod own_data;
pub mod passes;
pub mod renewal;
pub mod resale;
pub mod transfers;
pub mod waiver;

use house::jobs::work::{Job, Work};
use std::time::Duration;

/// Offers end at the end of a sale; a minute late is early enough.
const ROUND: Duration = Duration::from_secs(30);

/// Their times are days.
const RENEWALS_ROUND: Duration = Duration::from_secs(300);

/// Nobody waits for what is forgotten.
const FORGETTING_ROUND: Duration = Duration::from_secs(10 * 60);

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
    let renewals = Job {
        name: "renewals",
        every: RENEWALS_ROUND,
        is_check: false,
        run: |house| Box::pin(async move { renewal::round(house).await }),
    };
    let addresses = Job {
        name: "former-addresses",
        every: FORGETTING_ROUND,
        is_check: false,
        run: |house| Box::pin(async move { own_data::email_change::forget(house).await.map(drop) }),
    };
    let erasures = Job {
        name: "erasures",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { own_data::erasure::round(house).await.map(drop) }),
    };
    let sale_alerts = Job {
        name: "sale-alerts",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { own_data::sale_alerts::round(house).await }),
    };
    let told_alerts = Job {
        name: "told-sale-alerts",
        every: FORGETTING_ROUND,
        is_check: false,
        run: |house| Box::pin(async move { own_data::sale_alerts::forget(house).await }),
    };
    let gifts = Job {
        name: "gifts",
        every: ROUND,
        is_check: false,
        run: |house| Box::pin(async move { gifts::round(house).await }),
    };
    let mails = vec![
        gifts::writer(),
        gifts::thanks::writer(),
        renewal::mails::writer(),
        renewal::saved_mail::writer(),
        own_data::email_change::mails::writer(),
        own_data::erasure::mails::writer(),
        own_data::sale_alerts::writer(),
        own_data::consents::mails::writer(),
        bank::card_requests::mail_writer(),
    ];
    let mut jobs =
        vec![resales, changes, renewals, addresses, erasures, sale_alerts, told_alerts, gifts];
    jobs.extend([own_data::consents::job(), gifts::thanks::job()]);
    jobs.extend(passes::jobs());
    let papers = gifts::papers().into_iter().chain([bank::statement::paper()]).collect();
    let events = vec![bank::card_requests::event_writer()];
    Work { jobs, mails, events, papers, ..Work::default() }
}
