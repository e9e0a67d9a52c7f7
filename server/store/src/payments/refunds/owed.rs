//! What the house owes of a refund, and why where it asked no bank for it.

use super::Refund;
use domain::money::Money;

/// Staff took the money at a counter, and nobody was there to hand it back.
pub const AT_COUNTER: &str = "at-counter";
/// It came by no method that it could go back by, or staff send it by another one.
pub const ANOTHER_WAY: &str = "paid-another-way";

impl Refund {
    /// Of what its bank refused for good.
    pub fn owed(&self) -> Money {
        Money::new(self.owed_minor, self.amount.currency)
    }

    pub fn is_owed(&self) -> bool {
        self.owed_minor > 0
    }

    /// Why no bank is asked for it.
    pub fn unasked_because(&self) -> &'static str {
        if self.merchant.is_at_counter() { AT_COUNTER } else { ANOTHER_WAY }
    }

    /// What the house owes of it, if it owes it for this reason.
    pub fn owed_for_minor(&self, why: &str) -> i64 {
        if self.failure.as_deref() == Some(why) { self.owed_minor } else { 0 }
    }
}
