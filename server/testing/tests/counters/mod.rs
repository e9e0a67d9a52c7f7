//! What the house sells at its counters.

mod counter_money;
pub(crate) mod counter_parts;
mod counter_sales;
mod points_of_sale;
mod reservations_called_off;
mod reservations_charged_back;
mod reservations_deposits;
mod reservations_told;
