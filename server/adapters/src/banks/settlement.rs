//! How a gateway writes its list of what it settled (`gateways.NAME.settlement`). Their formats
//! differ by contract and year, so each house says what its own list looks like.

use anyhow::ensure;
use documents::bank::statement::{Dialect, Kind, is_day_format};
use domain::money::Currency;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    #[serde(default = "comma")]
    pub delimiter: String,
    /// Before the decimals: `.` or `,`.
    #[serde(default = "point")]
    pub decimal: String,
    /// As strftime has it.
    #[serde(default = "iso_date")]
    pub date: String,
    #[serde(default)]
    pub encoding: Encoding,
    /// Column with our reference, or with the gateway's own name for the payment.
    pub reference: String,
    /// Column.
    pub amount: String,
    /// Column.
    pub day: String,
    /// Column; missing: all amounts are in `currency_is`.
    pub currency: Option<String>,
    #[serde(default = "euro")]
    pub currency_is: String,
    /// Column; missing: what is below zero is a refund.
    pub kind: Option<String>,
    /// What that column says of each kind.
    #[serde(default)]
    pub payments: Vec<String>,
    #[serde(default)]
    pub refunds: Vec<String>,
    #[serde(default)]
    pub chargebacks: Vec<String>,
    #[serde(default)]
    pub fees: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// Or Windows-1252, which has the same signs and some more.
    #[serde(rename = "latin-1", alias = "windows-1252")]
    Latin1,
}

fn comma() -> String {
    ",".to_owned()
}

fn point() -> String {
    ".".to_owned()
}

fn iso_date() -> String {
    "%Y-%m-%d".to_owned()
}

fn euro() -> String {
    "EUR".to_owned()
}

impl Settlement {
    /// # Errors
    /// Names the setting.
    pub fn check(&self) -> anyhow::Result<()> {
        ensure!(self.delimiter.len() == 1, "settlement.delimiter is one sign of ASCII");
        ensure!([".", ","].contains(&&*self.decimal), "settlement.decimal is . or ,");
        ensure!(self.kind.is_none() || !self.payments.is_empty(), "settlement.payments is empty");
        ensure!(is_day_format(&self.date), "settlement.date is no day, such as %d/%m/%Y");
        ensure!(Currency::parse(&self.currency_is).is_ok(), "settlement.currency_is is none");
        Ok(())
    }

    pub fn dialect(&self) -> Dialect {
        let kinds = [
            (&self.payments, Kind::Payment),
            (&self.refunds, Kind::Refund),
            (&self.chargebacks, Kind::Chargeback),
            (&self.fees, Kind::Fee),
        ];
        let kinds = kinds
            .into_iter()
            .flat_map(|(words, kind)| words.iter().map(move |word| (word.clone(), kind)));
        Dialect {
            delimiter: self.delimiter.bytes().next().unwrap_or(b','),
            decimal: self.decimal.chars().next().unwrap_or('.'),
            date: self.date.clone(),
            is_latin_1: self.encoding == Encoding::Latin1,
            reference_column: self.reference.clone(),
            amount_column: self.amount.clone(),
            currency_column: self.currency.clone(),
            currency: self.currency_is.clone(),
            date_column: self.day.clone(),
            kind_column: self.kind.clone(),
            kinds: kinds.collect(),
        }
    }
}
