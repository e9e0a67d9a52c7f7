//! The pages: each loads, decides its status, and composes components.

pub mod account;
pub mod basket;
mod basket_package;
pub mod checkout;
mod checkout_form;
pub mod elsewhere;
mod items;
pub mod mails;
pub mod offer_choice;
pub mod offers;
pub mod order;
pub mod performance;
pub mod production;
pub mod replace_ticket;
pub mod root;
pub mod season;
mod season_calendar;
pub mod seats;
mod seats_group;
pub mod sign_in;
pub mod sign_in_code;
pub mod texts;
pub mod to_bank;
pub mod trouble;
