//! The pages: each loads, decides its status, and composes components.

pub mod account;
pub mod credit;
pub mod gift;
mod my_season;
mod next_performance;
pub mod profile;
pub mod renewals;
pub mod sign_in;
pub mod tickets;
