//! What the price of an order is covered by.

use store::{books::receivables::Receivable, payments::Payment};

/// What the whole price of an order is covered by (invariant 2).
#[derive(Clone, Copy)]
pub(crate) enum Cover<'a> {
    /// It costs nothing.
    Nothing,
    /// A payment for each share; the last one has just come.
    Money(&'a [Payment]),
    /// Owed by a customer who may pay later.
    Receivables(&'a [Receivable]),
}

impl Cover<'_> {
    pub(crate) fn minor(self) -> i64 {
        match self {
            Self::Nothing => 0,
            Self::Money(payments) => payments.iter().map(|payment| payment.amount.minor).sum(),
            Self::Receivables(owed) => owed.iter().map(|receivable| receivable.amount_minor).sum(),
        }
    }

    pub(crate) fn payments(self) -> Vec<String> {
        match self {
            Self::Money(payments) => payments.iter().map(|it| it.id.to_string()).collect(),
            Self::Nothing | Self::Receivables(_) => Vec::new(),
        }
    }
}
