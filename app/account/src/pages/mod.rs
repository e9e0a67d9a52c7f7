//! The pages: each loads, decides its status, and composes components.

pub mod account;
mod account_people;
pub mod credit;
pub mod exchange;
mod identities;
mod my_season;
mod passkeys;
pub mod profile;
pub mod renewal_payment;
pub mod renewal_seat;
pub mod renewals;
pub mod resale;
pub mod sign_in;
pub mod sign_in_code;
pub mod transfer;
pub mod waiver;
