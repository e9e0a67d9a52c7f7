//! SQL for both databases. Functions take a connection inside a transaction that the use case
//! opened by `Store::write`, or one for reading by `Store::read`. No rule lives here.

mod failure;
mod migrations;
mod pool;
mod writer;

pub use failure::{Failure, is_unique_violation};
pub use pool::{Conn, Reader, Store};
