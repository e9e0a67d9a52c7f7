//! Components that several pages share. Values in, no loading.

pub mod countdown;
pub mod field;
pub mod footer;
pub mod header;
pub mod invoices;
pub mod languages;
pub mod notice;
pub mod papers;
pub mod parts;
pub mod sum;
pub mod ticket;
