//! Performances for one kind of person (F-school): unseen by all others, reserved now, paid by
//! invoice.

pub mod invoices;
mod unseen;
