//! Banks and payment services.

pub mod connections;
pub mod paypal;
pub mod redsys;
pub mod settlement;
pub mod stripe;
pub mod terminals;
pub mod test_bank;
pub mod webhook;
