//! The rules of the house: pure values and functions, no IO, no clock, no chance. Builds for
//! the browser too, which has its values from here.

pub mod actor;
pub mod basket;
pub mod change;
pub mod choose;
pub mod counter;
pub mod credit;
pub mod customer;
pub mod email_typo;
pub mod exchange;
pub mod extra;
pub mod hold;
pub mod id;
pub mod invoice;
pub mod lines;
pub mod listing;
pub mod moment;
pub mod money;
pub mod offer;
pub mod order;
pub mod passkey;
pub mod payment;
pub mod plan;
pub mod plan_version;
pub mod pricing;
pub mod profile;
pub mod proposal;
pub mod renewal;
pub mod season;
pub mod settings;
pub mod settlement;
mod sorting;
pub mod staff;
pub mod tax;
pub mod ticket;
pub mod transfer;
pub mod waiting;
