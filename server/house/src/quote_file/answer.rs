//! What a basket costs, and why, as `parterre quote --json` prints it. Amounts are in minor
//! units, VAT included.

use domain::pricing::{Change, PricedStage, Quote, StageKind};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuoteAnswer {
    pub currency: String,
    /// In the order of the items.
    pub lines: Vec<AnswerLine>,
    pub fees: Vec<AnswerFee>,
    /// By rate, lowest first.
    pub taxes: Vec<AnswerTax>,
    /// One for each company that is paid.
    pub payments: Vec<AnswerPayment>,
    /// What packages cost less than their evenings one by one.
    pub saved_minor: i64,
    pub total_minor: i64,
    /// Empty when the basket can be ordered.
    pub problems: Vec<Problem>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerLine {
    pub item: String,
    /// What is bought: `ticket`, or the offer's key.
    pub offer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub performance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariff: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    pub quantity: u32,
    pub listed_minor: i64,
    /// From the listed price to what one costs.
    pub stages: Vec<AnswerStage>,
    pub each_minor: i64,
    pub due_minor: i64,
    /// VAT treatment by its key; none: out of its scope.
    pub tax: Option<String>,
    pub tax_percent: f64,
    pub tax_minor: i64,
    pub company: String,
}

impl AnswerLine {
    /// All but how many.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let bare = |line: &Self| Self { quantity: 0, due_minor: 0, tax_minor: 0, ..line.clone() };
        bare(self) == bare(other)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerStage {
    pub kind: StageKind,
    /// Names the rule.
    pub rule: String,
    /// As in the sheets; none: the share of a fixed sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    pub after_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerFee {
    pub fee: String,
    pub quantity: u32,
    pub due_minor: i64,
    pub tax_percent: f64,
    pub tax_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerTax {
    pub percent: f64,
    pub base_minor: i64,
    pub tax_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerPayment {
    pub company: String,
    /// The merchant account that is paid; none where no sheet has one for the channel.
    pub account: Option<String>,
    pub amount_minor: i64,
}

/// Why the basket can't be ordered as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// None: of the whole basket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// Names the kind of problem.
    pub problem: &'static str,
    pub message: String,
}

/// What the file says wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuoteFault {
    /// `items[2].zone`
    pub path: String,
    pub message: String,
}

pub(super) fn stages(stages: &[PricedStage], write: &dyn Fn(Change) -> String) -> Vec<AnswerStage> {
    let stage = |stage: &PricedStage| AnswerStage {
        kind: stage.kind,
        rule: stage.key.clone(),
        change: stage.change.map(write),
        after_minor: stage.after_minor,
    };
    stages.iter().map(stage).collect()
}

pub(super) fn fees(quote: &Quote) -> Vec<AnswerFee> {
    let fee = |fee: &domain::pricing::QuoteFee| AnswerFee {
        fee: fee.key.clone(),
        quantity: fee.quantity,
        due_minor: fee.due_minor,
        tax_percent: percent(fee.tax_rate_ppm),
        tax_minor: fee.tax_minor,
    };
    quote.fees.iter().map(fee).collect()
}

pub(super) fn taxes(quote: &Quote) -> Vec<AnswerTax> {
    let tax = |tax: &domain::pricing::QuoteTax| AnswerTax {
        percent: percent(tax.rate_ppm),
        base_minor: tax.base_minor,
        tax_minor: tax.tax_minor,
    };
    quote.taxes.iter().map(tax).collect()
}

pub(super) fn percent(ppm: i64) -> f64 {
    ppm as f64 / 10_000.0
}
