//! The lines of an order that are fees, and which of its other lines bear how much of each.

use anyhow::Context;
use domain::{
    id::OrderLineId,
    money::{Currency, spread},
    sales::pricing::{Fee, QuoteFee},
};
use house::House;
use std::collections::BTreeMap;
use store::{
    orders::{Offer, OrderLine},
    payments::cancellations::FeePart,
};

/// Each piece of a line bears the same, to the smallest step that is paid; VAT goes with it.
pub(super) fn parts_of(
    fee: &OrderLine,
    priced: &QuoteFee,
    became: &BTreeMap<String, Vec<OrderLineId>>,
    currency: Currency,
) -> anyhow::Result<Vec<FeePart>> {
    // A line of the basket has several parts where a code is used for some of its pieces only.
    let mut on: BTreeMap<OrderLineId, i64> = BTreeMap::new();
    for part in &priced.parts {
        let pieces = became.get(&part.line).context("a fee is charged on lines of the order")?;
        let each = currency.spread(part.due_minor, &vec![1; pieces.len()]);
        for (piece, minor) in pieces.iter().copied().zip(each) {
            *on.entry(piece).or_default() += minor;
        }
    }
    if on.is_empty() {
        on.insert(fee.id, fee.due_minor);
    }
    let weights: Vec<i64> = on.values().copied().collect();
    let taxes = spread(fee.tax_minor, &weights);
    let part = |((line, minor), tax_minor)| FeePart { fee: fee.id, line, minor, tax_minor };
    Ok(on.into_iter().zip(taxes).map(part).collect())
}

pub(super) fn fee_line(house: &House, fee: &Fee, priced: &QuoteFee) -> OrderLine {
    OrderLine {
        id: OrderLineId(house.new_id()),
        offer: Offer::Fee { key: fee.rule.key.clone() },
        zone: String::new(),
        price_type_id: None,
        beneficiary: None,
        selling: fee.company,
        organising: fee.company,
        due_minor: priced.due_minor,
        tax_treatment: fee.tax_treatment,
        tax_rate_ppm: priced.tax_rate_ppm,
        tax_minor: priced.tax_minor,
        item: None,
        share: 0,
    }
}
