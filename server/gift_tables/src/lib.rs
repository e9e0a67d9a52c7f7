//! The tables of gift vouchers and of presents. Functions take a connection as those of `store` do.

pub mod gifts;
pub mod vouchers;
