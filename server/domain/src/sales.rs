//! What is sold, by whom, and what it costs.

pub mod basket;
pub mod commission;
pub mod counter;
pub mod extra;
pub mod invitation;
pub mod lines;
pub mod offer;
pub mod outlet;
pub mod pricing;
pub mod reservation;
pub mod sale_alert;
pub mod season;
pub mod seller;
pub mod tax;
pub mod till;
pub mod voucher;
