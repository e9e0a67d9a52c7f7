//! The pages: each loads, decides its status, and composes components.

pub mod account;
mod account_people;
pub mod bank_account;
pub mod bank_fields;
pub mod credit;
pub mod data_copy;
pub mod email_change;
pub mod email_change_link;
pub mod erasure;
pub mod exchange;
mod my_season;
mod next_performance;
pub mod pay_out;
pub mod profile;
mod profile_data;
mod profile_news;
pub mod renewal_payment;
pub mod renewal_seat;
pub mod renewals;
pub mod resale;
pub mod share;
pub mod sign_in;
pub mod sign_in_code;
pub mod transfer;
pub mod waiver;
