//! The tables of gift vouchers, of presents and of receipts for extras. Functions take a connection
//! as those of `store` do.

#[macro_use]
extern crate boxed;

pub mod gift_links;
pub mod gifts;
pub mod gifts_since;
pub mod receipts;
pub mod vouchers;
