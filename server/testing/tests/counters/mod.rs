//! What the house sells at its counters.

mod caller_keys;
mod counter_invoices;
mod counter_money;
pub(crate) mod counter_parts;
mod counter_rights;
pub(crate) mod counter_sales;
mod deposits_at_counters;
mod desk;
mod desk_plan;
#[path = "plans/by_chance.rs"]
mod desk_plan_by_chance;
mod house_seats;
#[path = "invitations/given.rs"]
mod invitations;
#[path = "invitations/bring_nothing.rs"]
mod invitations_bring_nothing;
#[path = "points/statements.rs"]
mod point_statements;
#[path = "points/by_chance.rs"]
mod points_by_chance;
#[path = "points/cash.rs"]
mod points_cash;
#[path = "points/invoices.rs"]
mod points_invoices;
#[path = "points/of_sale.rs"]
mod points_of_sale;
mod printers;
#[path = "reservations/by_link.rs"]
mod reservations_by_link;
#[path = "reservations/called_off.rs"]
mod reservations_called_off;
#[path = "reservations/charged_back.rs"]
mod reservations_charged_back;
#[path = "reservations/deposits.rs"]
mod reservations_deposits;
#[path = "reservations/told.rs"]
mod reservations_told;
pub(crate) mod sale_customers;
mod sold_over;
#[path = "terminals/back.rs"]
mod terminals_back;
#[path = "terminals/killed.rs"]
mod terminals_killed;
#[path = "terminals/owed.rs"]
mod terminals_owed;
#[path = "terminals/rights.rs"]
mod terminals_rights;
#[path = "terminals/sold.rs"]
mod terminals_sold;
pub(crate) mod tills;
