//! The rules of the house: pure values and functions, no IO, no clock, no chance. Builds for
//! the browser too, which has its values from here.

#[macro_use]
mod table;

pub mod id;
pub mod moment;
pub mod money;
pub mod order;
pub mod payments;
pub mod people;
pub mod sales;
pub mod seats;
pub mod tickets;
pub mod wording;
