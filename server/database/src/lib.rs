//! The database itself, SQLite or PostgreSQL: connections, the writer that commits many use cases
//! together, migrations, and what every statement needs. What is in the tables, `store` knows.

#[macro_use]
extern crate boxed;

pub mod backup;
pub mod bulk;
pub mod columns;
mod failure;
#[cfg(feature = "testing")]
mod former;
#[cfg(feature = "testing")]
pub mod interludes;
mod migrations;
mod pool;
mod private;
pub mod savepoint;
mod writer;

pub use failure::{Answered, Failure, NotAnswered, Permitted, is_away, is_unique_violation};
pub use pool::{Conn, Reader, Store};
