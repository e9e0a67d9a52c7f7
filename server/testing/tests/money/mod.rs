//! What goes back, what is owed, what is booked.

mod cancellation;
pub(crate) mod cancellation_of_more;
mod chargeback_reach;
mod chargebacks_of_parts;
pub(crate) mod credit;
mod debts_and_chargebacks;
mod debts_apart;
mod disputes;
pub(crate) mod invoices;
mod lost_and_ended;
pub(crate) mod owed;
pub(crate) mod pay_outs;
pub(crate) mod receivables;
mod told_chargebacks;
