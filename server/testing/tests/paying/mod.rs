//! Checkout, and what banks answer.

mod checkout;
mod gateways;
mod give_up;
mod in_time;
mod nonsense;
pub(crate) mod parts;
mod patience;
mod payments;
mod questions;
mod refund_tries;
mod silent_money;
mod sums_only;
mod unknown_answers;
