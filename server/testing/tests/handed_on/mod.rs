//! Tickets that their holders exchange, resell and hand on.

mod days_to_choose;
pub(crate) mod exchange;
pub(crate) mod exchange_after_change;
pub(crate) mod exchange_by_recipient;
mod exchange_given_up;
mod exchange_handed_back;
mod exchange_of_free;
pub(crate) mod exchange_together;
mod exchange_told;
mod exchanged_debts;
mod recipients;
pub(crate) mod resale;
mod resale_promises;
mod transfers;
