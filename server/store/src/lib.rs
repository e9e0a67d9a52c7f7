//! SQL for both databases. Functions take a connection inside a transaction that the use case
//! opened by `Store::write`, or one for reading by `Store::read`. No rule lives here.

pub mod accounts;
pub mod admissions;
pub mod areas;
pub mod backup;
pub mod basket_codes;
pub mod baskets;
mod bulk;
pub mod cancellations;
pub mod catalogue;
pub mod changes;
pub mod checkout;
pub mod claims;
pub mod columns;
pub mod counters;
pub mod credits;
pub mod disputes;
pub mod exchanges;
pub mod extras;
mod failure;
#[cfg(feature = "testing")]
pub mod interludes;
pub mod invoice_sources;
pub mod invoices;
pub mod job_leases;
pub mod journal;
pub mod ledger;
pub mod login;
mod migrations;
pub mod offers;
pub mod order_seats;
pub mod orders;
pub mod outbox;
pub mod owed;
pub mod payments;
pub mod people;
pub mod plans;
mod pool;
pub mod prices;
mod private;
pub mod receivables;
pub mod refunds;
pub mod releases;
pub mod repeats;
pub mod reservations;
pub mod restores;
pub mod season;
pub mod season_rows;
pub mod seat_limits;
pub mod seeds;
pub mod sessions;
pub mod setup;
pub mod shares;
pub mod sheet_rows;
pub mod staff;
pub mod staff_door;
pub mod staff_own;
pub mod test_bank;
#[cfg(feature = "testing")]
pub mod testing;
pub mod texts;
pub mod transfers;
mod writer;

pub use failure::{Failure, is_away, is_unique_violation};
pub use pool::{Conn, Reader, Store};
