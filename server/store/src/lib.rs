//! The tables: SQL for both databases. Functions take a connection inside a transaction that the
//! use case opened by `Store::write`, or one for reading by `Store::read`. No rule lives here.

#[macro_use]
extern crate boxed;

pub mod baskets;
pub mod books;
pub mod catalogue;
pub mod orders;
pub mod payments;
pub mod people;
pub mod prices;
pub mod running;
pub mod seats;
#[cfg(feature = "testing")]
pub mod testing;
pub mod tickets;
pub mod tills;

#[cfg(feature = "testing")]
pub use database::interludes;
pub use database::{
    Answered, Conn, Failure, NotAnswered, Permitted, Reader, Store, backup, columns, is_away,
    is_unique_violation, savepoint,
};

use database::bulk;
