//! SQL for both databases. Functions take a connection inside a transaction that the use case
//! opened by `Store::write`, or one for reading by `Store::read`. No rule lives here.

pub mod admissions;
mod columns;
mod failure;
pub mod journal;
pub mod ledger;
mod migrations;
pub mod order_seats;
pub mod orders;
pub mod outbox;
pub mod payments;
mod pool;
pub mod test_bank;
mod writer;

pub use failure::{Failure, is_unique_violation};
pub use pool::{Conn, Reader, Store};
