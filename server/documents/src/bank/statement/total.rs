//! A total below the rows. It proves that the list is whole: so it must be the rows' sum.

use super::{
    Kind, Row,
    amount::{self, Money},
};
use std::collections::BTreeMap;

/// With which banks begin a total, in languages of the house.
const WORDS: [&str; 7] = ["total", "totaal", "sum", "gesamt", "somme", "итог", "всего"];

pub(super) fn is_called_total(cell: &str) -> bool {
    let cell = cell.trim().to_lowercase();
    WORDS.iter().any(|word| cell.starts_with(word))
}

/// In minor units. A list may write refunds and fees without a sign, and count fees apart.
#[derive(Clone, Copy, Default)]
struct Sum {
    written: i64,
    net: i64,
    without_fees: i64,
}

/// Of the rows, by currency.
#[derive(Default)]
pub(super) struct Sums(BTreeMap<String, Sum>);

impl Sums {
    /// `written_minor`: with the sign that the list has.
    pub fn add(&mut self, row: &Row, written_minor: i64) {
        let sum = self.0.entry(row.currency.clone()).or_default();
        let (net, without_fees) = match row.kind {
            Kind::Payment => (row.minor, row.minor),
            Kind::Refund | Kind::Chargeback => (-row.minor, -row.minor),
            Kind::Fee => (-row.minor, 0),
        };
        sum.written = sum.written.saturating_add(written_minor);
        sum.net = sum.net.saturating_add(net);
        sum.without_fees = sum.without_fees.saturating_add(without_fees);
    }

    /// Whether the text is the sum of all rows of a currency. `money`: of a list without rows.
    pub fn is_one(&self, text: &str, money: Money<'_>, decimals: impl Fn(&str) -> u32) -> bool {
        let is_sum = |sum: &Sum, money: Money<'_>| {
            amount::read(text, money)
                .is_ok_and(|minor| [sum.written, sum.net, sum.without_fees].contains(&minor))
        };
        if self.0.is_empty() {
            return is_sum(&Sum::default(), money);
        }
        self.0.iter().any(|(currency, sum)| {
            is_sum(sum, Money { currency, decimals: decimals(currency), ..money })
        })
    }
}
