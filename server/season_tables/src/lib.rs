//! The tables of what staff set up: plans, seasons, the kept sheets, texts.

#[macro_use]
extern crate boxed;

pub mod addresses;
pub mod appearance;
pub mod measuring;
pub mod points_of_sale;
pub mod revisions;
pub mod season;
pub mod setup;
pub mod texts;
