//! The pages: each loads, decides its status, and composes components.

pub mod account;
mod account_people;
pub mod bank_account;
pub mod bank_fields;
pub mod credit;
pub mod exchange;
mod my_season;
mod next_performance;
pub mod pay_out;
pub mod profile;
pub mod renewal_payment;
pub mod renewal_seat;
pub mod renewals;
pub mod resale;
pub mod share;
pub mod sign_in;
pub mod sign_in_code;
pub mod transfer;
pub mod waiver;
