//! From a basket to its payment, on the web, at a counter with its tills or after a reservation,
//! and all that money does afterwards: settlement, refunds, chargebacks, debts, cancelled tickets,
//! invoices, the ledger, gift vouchers, an order's timeline, and the audit over it.

#[macro_use]
extern crate boxed;

pub mod books;
pub mod cancellation;
pub mod checkout;
pub mod exchange;
pub mod invoices;
pub mod line_stages;
pub mod pay_outs;
pub mod payments;
pub mod receivables;
pub mod reservations;
pub mod restores;
pub mod sealing;
pub mod settlement;
pub mod tills;
pub mod timeline;
pub mod vouchers;

use house::jobs::{
    ROUND,
    work::{Job, Work},
};
use std::time::Duration;

const FINDINGS_ROUND: Duration = Duration::from_secs(30);
/// Their times are days.
const REMINDERS_ROUND: Duration = Duration::from_secs(60);

/// What runs without being asked, that of `people` and `selling` included.
pub fn work() -> Work {
    let job = |name, run| Job { name, every: ROUND, is_check: false, run };
    let check = |name, run| Job { name, every: FINDINGS_ROUND, is_check: true, run };
    selling::work().and(Work {
        jobs: vec![
            job("questions", |house| {
                Box::pin(async move { payments::ask_about_attempts(house).await.map(drop) })
            }),
            job("endings", |house| Box::pin(payments::end_unpaid_orders(house))),
            job("charges", |house| {
                Box::pin(async move { payments::charge_cards(house).await.map(drop) })
            }),
            job("vouchers", |house| {
                Box::pin(async move { vouchers::end_expired(house).await.map(drop) })
            }),
            job("refunds", |house| Box::pin(payments::bring_refunds(house))),
            job("terminals", |house| Box::pin(payments::terminals::look_after(house))),
            job("invoices", |house| {
                Box::pin(async move { invoices::issue_invoices(house).await.map(drop) })
            }),
            job("stages", |house| Box::pin(line_stages::fill(house))),
            Job {
                every: REMINDERS_ROUND,
                ..job("receivables", |house| Box::pin(receivables::remind(house)))
            },
            Job {
                every: REMINDERS_ROUND,
                ..job("reservations", |house| Box::pin(reservations::look_after(house)))
            },
            check("findings", |house| Box::pin(books::findings::look_for_findings(house))),
            check("books", |house| Box::pin(books::findings::check_books_when_due(house))),
        ],
        mails: vec![
            checkout::parts::credit_spent(),
            pay_outs::writer(),
            receivables::writer(),
            receivables::reminder(),
            receivables::receipt(),
            reservations::deposit_receipt(),
        ],
        papers: vec![invoices::paper(), vouchers::paper()],
        ..Work::default()
    })
}
