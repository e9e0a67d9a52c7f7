//! What an order's buyer has paid, and what goes back to them.

use super::OrderView;
use crate::{moment::Moment, money::Currency};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyBack {
    /// The currency in which the money came; it may differ from the order's.
    pub currency: Currency,
    pub amount_minor: i64,
    /// As `settlement::RefundCause` names it: `late`, `double`, `unpaid`, `cancelled`, `mismatch`;
    /// or `taken-back`, when staff cancelled tickets.
    pub cause: String,
    pub done_minor: i64,
    /// Of what is done, what became the buyer's credit.
    pub credit_minor: i64,
    /// What the bank refused to take for good: the house owes it.
    pub refused_minor: i64,
}

impl MoneyBack {
    /// The gateway is still to take it.
    pub fn under_way_minor(&self) -> i64 {
        self.amount_minor - self.done_minor - self.refused_minor
    }
}

/// What one company's account is paid of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderPayment {
    /// The company's name.
    pub company: String,
    pub amount_minor: i64,
    pub paid_at: Option<Moment>,
    /// Paid by the buyer's credit.
    pub is_credit: bool,
    /// Paid by a former ticket that was exchanged.
    pub is_exchange: bool,
}

impl OrderView {
    /// What a ticket has paid that was exchanged for this order's.
    pub fn exchanged_minor(&self) -> i64 {
        let exchanged = self.payments.iter().filter(|part| part.is_exchange);
        exchanged.map(|part| part.amount_minor).sum()
    }
}
