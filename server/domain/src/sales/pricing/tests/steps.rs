//! Amounts of currencies that are paid in larger steps than their minor units.

use super::*;
use crate::money::Currency;

#[test]
fn every_sum_of_a_purchase_in_forints_is_in_whole_forints() {
    let currency = Currency::parse("HUF").expect("a currency");
    let third = stage(StageKind::Discount, Change::Percent(-333_333));
    let sum = |performance: &str| {
        let mut line = line(performance, 499_000, vec![third.clone()]);
        line.performance = performance.to_owned();
        line.terms.sum_minor = Some(1_000_000);
        line
    };
    let share = Package { sum_for: 3, ..package(&[]) };
    let fee = FeeRule { percent_ppm: 33_333, ..web_fee() };
    let of_package = FeeRule { basis: FeeBasis::Package, amount_minor: 10_000, ..fee.clone() };
    let quote = quote(&Purchase {
        currency,
        items: vec![
            item("a", None, vec![line("a", 499_000, vec![third.clone()])]),
            item("b", Some(share.clone()), vec![sum("1"), sum("2"), sum("3")]),
            item("c", Some(share), vec![sum("4"), sum("5")]),
        ],
        codes: vec![Code {
            key: "code".to_owned(),
            change: Change::Percent(-77_777),
            tickets_max: None,
            lines: vec!["a".to_owned()],
        }],
        fees: vec![FeeRule { amount_minor: 0, ..fee }, of_package],
    });
    let parts = quote.fees.iter().flat_map(|fee| &fee.parts).map(|part| part.due_minor);
    let dues = dues(&quote).into_iter().chain(quote.fees.iter().map(|fee| fee.due_minor));
    let odd: Vec<i64> = dues.chain(parts).filter(|minor| minor % 100 != 0).collect();
    assert_eq!(odd, Vec::<i64>::new(), "{quote:?}");
    assert_eq!(quote.fees.len(), 2);
}
