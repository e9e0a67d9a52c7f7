//! Evenings for one kind of person (F-school): unseen by all others, reserved now, paid by
//! invoice.

#[path = "schools/invoices.rs"]
mod invoices;
mod sale;
#[path = "schools/house.rs"]
mod school_house;
#[path = "schools/unseen.rs"]
mod unseen;
