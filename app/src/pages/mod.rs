//! The pages: each loads, decides its status, and composes components.

pub mod basket;
pub mod best_seats;
pub mod checkout;
pub mod elsewhere;
pub mod house;
pub mod offers;
pub mod order;
pub mod performance;
pub mod root;
pub mod search;
pub mod season;
pub mod seats;
pub mod ticket_alone;
pub mod vouchers;
