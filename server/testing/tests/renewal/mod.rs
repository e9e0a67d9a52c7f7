//! Subscriptions that go on.

mod my_season;
pub(crate) mod renewals;
mod renewals_booked;
mod renewals_flexible;
mod renewals_for_two;
mod renewals_in_one_order;
mod renewals_of_two;
mod renewals_paid;
pub(crate) mod renewals_run;
mod renewals_told;
pub(crate) mod subscription_transfers;
