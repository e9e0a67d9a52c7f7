//! What a basket costs, and why, as `parterre quote --json` prints it. Amounts are in minor
//! units, VAT included.

use domain::sales::pricing::{Change, FeeBasis, FeeRule, PricedStage, Quote, QuoteFee, StageKind};
use season::sheets::season_folder::cells::{Cell, Context, FeeAmount, Percent, Price};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuoteAnswer {
    pub currency: String,
    /// In the order of the items.
    pub lines: Vec<AnswerLine>,
    pub fees: Vec<AnswerFee>,
    /// As they were entered, each once.
    pub codes: Vec<AnswerCode>,
    /// By rate, lowest first.
    pub taxes: Vec<AnswerTax>,
    /// One for each company that is paid.
    pub payments: Vec<AnswerPayment>,
    /// What packages cost less than their performances one by one.
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
    #[serde(rename = "tariff")]
    pub price_type: Option<String>,
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
    /// The fixed sum of the ticket's zone, of which this is a share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_minor: Option<i64>,
    /// For how many performances the sum is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum_for: Option<u32>,
    pub after_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AnswerFee {
    pub fee: String,
    /// As in the sheet: `ticket`, `item`, `package-ticket`, `order`.
    pub basis: &'static str,
    /// As in the sheet, `1.80` or `2 %`; what discounts have left of it as an amount.
    pub amount: String,
    pub company: String,
    /// How often it is charged.
    pub quantity: u32,
    /// What is due for all that it is charged on.
    pub base_minor: i64,
    pub due_minor: i64,
    pub tax_percent: f64,
    pub tax_minor: i64,
}

/// A promo code that the file names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerCode {
    pub code: String,
    /// Pieces for which it is used.
    pub uses: u32,
    /// Zero: it is good for nothing here. The basket can be ordered all the same.
    pub saved_minor: i64,
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

/// `sum`: the fixed sum of the ticket's zone, and for how many performances it is.
pub(super) fn stages(
    stages: &[PricedStage],
    sum: Option<(i64, u32)>,
    write: &dyn Fn(Change) -> String,
) -> Vec<AnswerStage> {
    let stage = |stage: &PricedStage| {
        let sum = sum.filter(|_| stage.change.is_none());
        AnswerStage {
            kind: stage.kind,
            rule: stage.key.clone(),
            change: stage.change.map(write),
            sum_minor: sum.map(|(minor, _)| minor),
            sum_for: sum.map(|(_, count)| count),
            after_minor: stage.after_minor,
        }
    };
    stages.iter().map(stage).collect()
}

pub(super) fn fees(quote: &Quote, rules: &[FeeRule], context: &Context<'_>) -> Vec<AnswerFee> {
    let fee = |fee: &QuoteFee| {
        let rule = rules.iter().find(|rule| rule.key == fee.key);
        let rule = rule.expect("because a quote has no fee but those of its rules");
        let amount = match fee.percent_ppm {
            0 => FeeAmount::Each(Price { minor: fee.each_minor }),
            ppm => FeeAmount::Of(Percent { ppm }),
        };
        AnswerFee {
            fee: fee.key.clone(),
            basis: match rule.basis {
                FeeBasis::Ticket => "ticket",
                FeeBasis::Package => "item",
                FeeBasis::PackageTicket => "package-ticket",
                FeeBasis::Order => "order",
            },
            amount: amount.write(context),
            company: rule.seller.clone(),
            quantity: fee.quantity,
            base_minor: fee.base_minor,
            due_minor: fee.due_minor,
            tax_percent: percent(fee.tax_rate_ppm),
            tax_minor: fee.tax_minor,
        }
    };
    quote.fees.iter().map(fee).collect()
}

pub(super) fn taxes(quote: &Quote) -> Vec<AnswerTax> {
    let tax = |tax: &domain::sales::pricing::QuoteTax| AnswerTax {
        percent: percent(tax.rate_ppm),
        base_minor: tax.base_minor,
        tax_minor: tax.tax_minor,
    };
    quote.taxes.iter().map(tax).collect()
}

pub(super) fn percent(ppm: i64) -> f64 {
    ppm as f64 / 10_000.0
}
