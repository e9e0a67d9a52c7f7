//! Whatever the rules say, the parts of a quote add up. `PROPTEST_CASES=n` for a longer run.

mod purchases;

use domain::{
    money::EUR,
    pricing::{
        Change, Item, Line, Package, Purchase, Quote, QuoteLine, Stage, StageKind, Terms, quote,
        text,
    },
};
use proptest::{collection::vec, prelude::*};
use purchases::purchase;
use std::collections::BTreeMap;

const CASES: u32 = 100_000;

fn discount() -> impl Strategy<Value = Change> {
    prop_oneof![
        (-1_000_000_i64..=0).prop_map(Change::Percent),
        (-20_000_i64..=0).prop_map(Change::Amount),
    ]
}

fn dues(quote: &Quote) -> BTreeMap<String, i64> {
    quote.lines.iter().map(|line| (line.key.clone(), line.due_minor)).collect()
}

/// The same things in another order.
fn turned<T: Clone>(list: &[T], from: usize) -> Vec<T> {
    let mut list = list.to_vec();
    let count = list.len().max(1);
    list.rotate_left(from % count);
    list.reverse();
    list
}

fn codes_of(line: &QuoteLine) -> impl Iterator<Item = &str> {
    let codes = line.stages.iter().filter(|stage| stage.kind == StageKind::Code);
    codes.map(|stage| stage.key.as_str())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn lines_fees_and_vat_add_up_and_nothing_is_negative(purchase in purchase()) {
        let quote = quote(&purchase);
        let mut lines = 0;
        for line in &quote.lines {
            let each = line.stages.last().map_or(line.listed_minor, |stage| stage.after_minor);
            prop_assert_eq!(line.due_minor, each * i64::from(line.quantity));
            prop_assert!(each >= 0 && line.tax_minor >= 0 && line.tax_minor <= line.due_minor);
            prop_assert!(line.stages.is_sorted_by_key(|stage| stage.kind));
            lines += line.due_minor;
        }
        let fees: i64 = quote.fees.iter().map(|fee| fee.due_minor).sum();
        prop_assert!(quote.fees.iter().all(|fee| fee.due_minor > 0 && fee.tax_minor >= 0));
        prop_assert_eq!(lines + fees, quote.total_minor);
        let taxed: i64 = quote.taxes.iter().map(|tax| tax.base_minor + tax.tax_minor).sum();
        prop_assert_eq!(taxed, quote.total_minor);
        let sellers: i64 = quote.sellers.iter().map(|(_, minor)| minor).sum();
        prop_assert_eq!(sellers, quote.total_minor);
    }

    #[test]
    fn the_order_of_lines_items_codes_and_fees_changes_no_price(
        purchase in purchase(), from in 0_usize..5,
    ) {
        let there = quote(&purchase);
        let mut other = purchase.clone();
        other.items = turned(&purchase.items, from);
        for item in &mut other.items {
            item.lines = turned(&item.lines, from);
            for line in &mut item.lines {
                let stages = &line.terms.stages;
                let is_tariff = |stage: &Stage| stage.kind == StageKind::Tariff;
                let tariffs = stages.iter().take_while(|stage| is_tariff(stage)).count();
                let (tariffs, others) = stages.split_at(tariffs);
                line.terms.stages = [tariffs, &turned(others, from)].concat();
            }
        }
        other.codes = turned(&purchase.codes, from);
        other.fees = turned(&purchase.fees, from);
        let here = quote(&other);
        prop_assert_eq!(dues(&there), dues(&here));
        prop_assert_eq!(there.total_minor, here.total_minor);
        prop_assert_eq!(there.taxes, here.taxes);
        prop_assert_eq!(there.sellers, here.sellers);
    }

    #[test]
    fn a_purchase_comes_back_from_its_text(purchase in purchase()) {
        let text = text::write_purchase(&purchase);
        prop_assert_eq!(text::answer(&text), text::write_quote(&quote(&purchase)));
        prop_assert_eq!(text::read_purchase(&text), Some(purchase));
    }

    #[test]
    fn a_package_is_never_dearer_than_its_rule_says(
        prices in vec(0_i64..40_000, 1..8), sum in 0_i64..100_000, more in 0_u32..3,
        after in vec(discount(), 0..3),
    ) {
        let discounts = after.into_iter().enumerate().map(|(at, change)| Stage {
            kind: StageKind::Discount,
            key: at.to_string(),
            change,
        });
        let stages: Vec<Stage> = discounts.collect();
        let lines: Vec<Line> = prices
            .iter()
            .enumerate()
            .map(|(at, listed_minor)| Line {
                key: at.to_string(),
                quantity: 1,
                is_extra: false,
                terms: Terms {
                    listed_minor: *listed_minor,
                    sum_minor: Some(sum),
                    stages: stages.clone(),
                    ..Terms::default()
                },
            })
            .collect();
        let sum_for = lines.len() as u32 + more;
        let package = Package { key: "package".to_owned(), sum_for, ..Package::default() };
        let item = Item { key: "item".to_owned(), package: Some(package), lines };
        let (codes, fees) = (Vec::new(), Vec::new());
        let purchase = Purchase { currency: EUR, items: vec![item], codes, fees };
        let total = quote(&purchase).total_minor;
        prop_assert!(total <= sum);
        if more == 0 && stages.is_empty() {
            prop_assert_eq!(total, sum);
        }
    }

    #[test]
    fn a_code_is_never_used_more_often_than_it_may(purchase in purchase()) {
        let quote = quote(&purchase);
        prop_assert!(quote.lines.iter().all(|line| codes_of(line).count() <= 1));
        for code in &purchase.codes {
            let mut tickets = 0;
            for line in &quote.lines {
                if codes_of(line).any(|key| key == code.key) {
                    prop_assert!(code.lines.contains(&line.key));
                    tickets += line.quantity;
                }
            }
            prop_assert!(code.tickets_max.is_none_or(|most| tickets <= most));
        }
    }
}

fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(CASES)
}
