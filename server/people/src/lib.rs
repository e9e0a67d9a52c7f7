//! Accounts and the persons whom they act for, sign-in, staff, their roles and the sales that they
//! have open, and how many seats one of them may keep at a time. Nothing here knows an order.

#[macro_use]
extern crate boxed;

pub mod accounts;
pub mod codes;
pub mod customer_fields;
pub mod customer_page;
pub mod customers;
pub mod identities;
pub mod network;
pub mod passkeys;
pub mod persons;
pub mod profile;
pub mod sales;
pub mod seat_limits;
pub mod sessions;
pub mod staff;
mod way_added;

use customers::{file_views, search};
use house::jobs::{
    ROUND,
    work::{Job, MailWriter, Work},
};
use std::time::Duration;

/// Nobody waits for what is forgotten.
const FORGETTING_ROUND: Duration = Duration::from_secs(10 * 60);

/// What runs without being asked.
pub fn work() -> Work {
    Work {
        jobs: vec![
            Job {
                name: "forgetting",
                every: FORGETTING_ROUND,
                is_check: false,
                run: |house| Box::pin(async move { sessions::forget(house).await.map(drop) }),
            },
            Job {
                name: "words",
                every: ROUND,
                is_check: false,
                run: |house| Box::pin(search::write_words(house)),
            },
            Job {
                name: "views",
                every: FORGETTING_ROUND,
                is_check: false,
                run: |house| Box::pin(async move { file_views::forget(house).await.map(drop) }),
            },
        ],
        mails: vec![
            MailWriter {
                topic: accounts::LOGIN_CODE,
                write: |house, message| Box::pin(accounts::mail(house, message)),
                samples: accounts::SAMPLES,
            },
            MailWriter {
                topic: staff::PASSWORD_LINK,
                write: |house, message| Box::pin(staff::mail(house, message)),
                samples: staff::SAMPLES,
            },
            MailWriter {
                topic: staff::STAFF_RESET,
                write: |house, message| Box::pin(staff::reset_mail(house, message)),
                samples: staff::RESET_SAMPLES,
            },
            MailWriter {
                topic: way_added::WAY_ADDED,
                write: |house, message| Box::pin(way_added::mail(house, message)),
                samples: way_added::SAMPLES,
            },
        ],
        appearance: Some(appearance::sent_look::appearance),
        ..Work::default()
    }
}
