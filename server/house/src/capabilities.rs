//! The work that each capability adds.

use crate::{
    House, accounts, findings, invoices,
    jobs::ROUND,
    letters, payments, reservations, sessions,
    work::{Job, LetterWriter, Work},
};
use std::time::Duration;
use store::order_seats;

/// Nobody waits for what is forgotten.
const FORGETTING_ROUND: Duration = Duration::from_secs(10 * 60);
const FINDINGS_ROUND: Duration = Duration::from_secs(30);

pub fn people_work() -> Work {
    Work {
        jobs: vec![Job {
            name: "forgetting",
            every: FORGETTING_ROUND,
            is_check: false,
            run: |house| Box::pin(async move { sessions::forget(house).await.map(drop) }),
        }],
        letters: vec![LetterWriter {
            topic: accounts::LOGIN_CODE,
            write: |house, message| Box::pin(accounts::letter(house, message)),
        }],
    }
}

pub fn selling_work() -> Work {
    let job = |name, run| Job { name, every: ROUND, is_check: false, run };
    people_work().and(Work {
        jobs: vec![
            job("sweep", |house| Box::pin(sweep_basket_holds(house))),
            job("reservations", |house| {
                Box::pin(async move { reservations::release_reservations(house).await.map(drop) })
            }),
        ],
        letters: vec![LetterWriter {
            topic: letters::LETTER,
            write: |house, message| Box::pin(letters::write(house, message)),
        }],
    })
}

/// Gives back what baskets held past their time.
async fn sweep_basket_holds(house: &House) -> anyhow::Result<()> {
    let now = house.now();
    let changed = house
        .fault_only(move |_, conn| Box::pin(order_seats::sweep_basket_holds(conn, now)))
        .await?;
    house.announce(&Vec::from_iter(changed)).await;
    Ok(())
}

pub fn money_work() -> Work {
    let job = |name, run| Job { name, every: ROUND, is_check: false, run };
    let check = |name, run| Job { name, every: FINDINGS_ROUND, is_check: true, run };
    selling_work().and(Work {
        jobs: vec![
            job("questions", |house| {
                Box::pin(async move { payments::ask_about_attempts(house).await.map(drop) })
            }),
            job("endings", |house| Box::pin(payments::end_unpaid_orders(house))),
            job("refunds", |house| Box::pin(payments::bring_refunds(house))),
            job("invoices", |house| {
                Box::pin(async move { invoices::issue_invoices(house).await.map(drop) })
            }),
            check("findings", |house| Box::pin(findings::look_for_findings(house))),
            check("books", |house| Box::pin(findings::check_books_when_due(house))),
        ],
        letters: Vec::new(),
    })
}
