//! The figures of a shift, as X and Z reports tell them.

use super::{Compared, MovementKind, Papers, Pieces};
use crate::{id::AccountId, moment::Moment, payments::method::PaymentMethod};
use serde::Serialize;

/// One of the house who has a hand in a shift.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Clerk {
    /// None: a command on the machine itself.
    pub account: Option<AccountId>,
    /// Empty where it was a command.
    pub name: String,
}

/// The point of sale of a till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TillPoint {
    pub key: String,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShiftMovement {
    pub kind: MovementKind,
    /// Below zero: it left the drawer.
    pub amount_minor: i64,
    pub reason: String,
    pub by: Clerk,
    pub at: Moment,
}

/// What one payment method brought and gave back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MethodFigures {
    pub payment_method: PaymentMethod,
    pub payments: u32,
    pub taken_minor: i64,
    pub refunds: u32,
    pub given_back_minor: i64,
}

/// What was sold at one rate of VAT, less what was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct VatFigures {
    /// Millionths: 210,000 is 21 %.
    pub rate_ppm: i64,
    /// With the VAT in it.
    pub due_minor: i64,
    pub tax_minor: i64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ComparedPapers {
    pub expected: Papers,
    pub counted: Papers,
}

/// One of the counts of a shift. A manager may have a drawer counted again: each count stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShiftCount {
    /// From 1.
    pub number: u32,
    pub at: Moment,
    pub by: Clerk,
    pub cash: Compared,
    pub slips: ComparedPapers,
    pub paper: ComparedPapers,
    pub pieces: Vec<Pieces>,
    /// What of the cash was counted as a sum.
    pub sum_minor: i64,
}

/// What a clerk doesn't see before the cash was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShiftFigures {
    pub methods: Vec<MethodFigures>,
    pub vat: Vec<VatFigures>,
    /// The first one first. The last one counts.
    pub counts: Vec<ShiftCount>,
}

impl ShiftFigures {
    /// None: nothing was counted, which no figures are of.
    pub fn last_count(&self) -> Option<&ShiftCount> {
        self.counts.last()
    }
}
