//! What a basket costs and why (docs/formats/quote.md, "What comes out").

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub lines: Vec<Line>,
    pub fees: Vec<FeeLine>,
    /// Missing in the answers of programs that do not tell it yet.
    #[serde(default)]
    pub codes: Option<Vec<CodeLine>>,
    pub taxes: Vec<TaxLine>,
    pub payments: Vec<PaymentLine>,
    pub saved_minor: i64,
    pub total_minor: i64,
    pub problems: Vec<Problem>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub item: String,
    pub offer: String,
    pub performance: Option<String>,
    pub zone: Option<String>,
    pub tariff: Option<String>,
    pub person: Option<String>,
    pub quantity: u32,
    pub listed_minor: i64,
    pub stages: Vec<Stage>,
    pub each_minor: i64,
    pub due_minor: i64,
    pub tax: Option<String>,
    pub tax_percent: f64,
    pub tax_minor: i64,
    pub company: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    pub kind: String,
    pub rule: String,
    #[serde(default)]
    pub change: Option<String>,
    pub after_minor: i64,
    #[serde(default)]
    pub sum_minor: Option<i64>,
    #[serde(default)]
    pub sum_for: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FeeLine {
    pub fee: String,
    #[serde(default)]
    pub basis: Option<String>,
    #[serde(default)]
    pub company: Option<String>,
    pub quantity: u32,
    #[serde(default)]
    pub base_minor: Option<i64>,
    pub due_minor: i64,
    pub tax_percent: f64,
    pub tax_minor: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CodeLine {
    pub code: String,
    pub uses: u32,
    pub saved_minor: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaxLine {
    pub percent: f64,
    pub base_minor: i64,
    pub tax_minor: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PaymentLine {
    pub company: String,
    pub account: Option<String>,
    pub amount_minor: i64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub item: Option<String>,
    pub problem: String,
}
