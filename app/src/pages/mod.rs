//! The pages: each loads, decides its status, and composes components.

pub mod account;
pub mod basket;
mod basket_goods;
mod basket_seat;
pub mod checkout;
mod checkout_form;
pub mod elsewhere;
mod goods;
mod items;
pub mod mails;
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
