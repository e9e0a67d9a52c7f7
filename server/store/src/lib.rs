//! The tables: SQL for both databases. Functions take a connection inside a transaction that the
//! use case opened by `Store::write`, or one for reading by `Store::read`. No rule lives here.

#[macro_use]
extern crate boxed;

pub mod accounts;
pub mod admissions;
pub mod areas;
pub mod bank_accounts;
pub mod basket_codes;
pub mod baskets;
pub mod blocks;
pub mod cancellations;
pub mod cards;
pub mod catalogue;
pub mod changes;
pub mod checkout;
pub mod claims;
pub mod counter_sales;
pub mod counters;
pub mod credits;
pub mod disputes;
pub mod due_jobs;
pub mod exchanges;
pub mod extras;
pub mod invoice_sources;
pub mod invoices;
pub mod job_leases;
pub mod journal;
pub mod kept_ibans;
pub mod kept_links;
pub mod ledger;
pub mod line_stages;
pub mod login;
pub mod media;
pub mod merchants;
pub mod networks;
pub mod offers;
pub mod order_address;
pub mod order_seats;
pub mod orders;
pub mod outbox;
pub mod owed;
pub mod pay_outs;
pub mod payment_parts;
pub mod payments;
pub mod people;
pub mod prices;
pub mod receivables;
pub mod refunds;
pub mod releases;
pub mod renewals;
pub mod repeats;
pub mod reserved_orders;
pub mod restores;
pub mod seat_limits;
pub mod seeds;
pub mod sessions;
pub mod settlements;
pub mod shares;
pub mod staff;
pub mod staff_door;
pub mod staff_own;
pub mod stored_cards;
pub mod subscription_transfers;
pub mod test_bank;
#[cfg(feature = "testing")]
pub mod testing;
pub mod ticket_prints;
pub mod transfers;
pub mod waiting;

#[cfg(feature = "testing")]
pub use database::interludes;
pub use database::{
    Answered, Conn, Failure, NotAnswered, Permitted, Reader, Store, backup, columns, is_away,
    is_unique_violation, savepoint,
};

use database::bulk;
