//! What can be bought, by whom, and how much of it.

pub(crate) mod extras;
mod for_another;
mod network_shares;
mod offers;
mod one_of_a_package;
mod package_rules;
mod packages;
mod proof;
pub(crate) mod receipts;
mod repeats;
mod rights;
#[path = "schools/house.rs"]
pub(crate) mod school_house;
pub(crate) mod schools;
mod seat_limits;
mod strangers;
