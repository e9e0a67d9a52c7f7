//! Whatever the rules say, the parts of a quote add up. `PROPTEST_CASES=n` for a longer run.

mod purchases;

use domain::{
    money::EUR,
    sales::pricing::{
        AS_TICKET, Change, Code, FeeChange, Item, Line, Package, Purchase, Quote, QuoteLine, Stage,
        StageKind, Terms, quote, text,
    },
};
use proptest::{collection::vec, prelude::*};
use purchases::purchase;
use std::{cmp::Reverse, collections::BTreeMap};

const CASES: u32 = 100_000;

fn discount() -> impl Strategy<Value = Change> {
    prop_oneof![
        (-1_000_000_i64..=0).prop_map(Change::Percent),
        (-20_000_i64..=0).prop_map(Change::Amount),
    ]
}

/// By line, all of its parts together.
fn dues(quote: &Quote) -> BTreeMap<String, i64> {
    let mut dues = BTreeMap::new();
    for line in &quote.lines {
        *dues.entry(line.key.clone()).or_default() += line.due_minor;
    }
    dues
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
        prop_assert!(quote.taxes.is_sorted_by(|a, b| a.rate_ppm < b.rate_ppm));
        prop_assert!(quote.sellers.is_sorted_by(|(a, _), (b, _)| a < b));
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
                let is_price_type = |stage: &Stage| stage.kind == StageKind::PriceType;
                let price_types = stages.iter().take_while(|stage| is_price_type(stage)).count();
                let (price_types, others) = stages.split_at(price_types);
                line.terms.stages = [price_types, &turned(others, from)].concat();
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
    fn a_fee_of_which_nothing_is_left_is_not_charged_and_another_one_s_changes_do_nothing(
        purchase in purchase(),
    ) {
        let with = |fee_changes: &[FeeChange]| {
            let mut purchase = purchase.clone();
            for line in purchase.items.iter_mut().flat_map(|item| &mut item.lines) {
                line.terms.fee_changes = fee_changes.to_vec();
            }
            quote(&purchase)
        };
        let nothing = |fee: &str| FeeChange { fee: fee.to_owned(), change: Change::Fixed(0) };
        let none = with(&[nothing("")]);
        prop_assert!(none.fees.is_empty());
        let whole = with(&[]);
        prop_assert_eq!(none.lines, whole.lines.clone(), "prices stay");
        prop_assert_eq!(with(&[nothing("other")]), whole);
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
                performance: String::new(),
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
    fn no_ticket_of_a_package_costs_more_than_it_would_alone(purchase in purchase()) {
        let mut purchase = purchase;
        purchase.codes.clear();
        let quote = quote(&purchase);
        for item in purchase.items.iter().filter(|item| item.package.is_some()) {
            for line in &item.lines {
                let priced = quote.lines.iter().find(|it| it.key == line.key).expect("priced");
                let single = line.terms.single_minor;
                prop_assert!(single.is_none_or(|single| priced.due_minor <= single));
                let told = priced.stages.iter().any(|stage| stage.key == AS_TICKET);
                prop_assert!(!told || single == Some(priced.due_minor), "told only where it holds");
            }
        }
    }

    #[test]
    fn of_the_tickets_for_a_performance_one_is_the_package_s_own(purchase in purchase()) {
        let quote = quote(&purchase);
        for item in purchase.items.iter().filter(|item| item.package.is_some()) {
            let mut own: BTreeMap<&str, usize> = BTreeMap::new();
            for line in item.lines.iter().filter(|line| !line.performance.is_empty()) {
                let priced = quote.lines.iter().find(|it| it.key == line.key).expect("priced");
                *own.entry(&line.performance).or_default() += usize::from(!priced.is_extra);
            }
            prop_assert!(own.values().all(|count| *count == 1), "{:?}", own);
        }
    }

    /// Any other ticket as the package's own would cost the shopper as much or more.
    #[test]
    fn own_and_extra_tickets_are_allotted_in_the_shopper_s_favour(
        prices in vec((0_i64..20_000, 0_usize..3), 1..6), step in discount(), extra in discount(),
    ) {
        let package = |own: &[usize]| {
            let lines = prices.iter().enumerate().map(|(at, (listed_minor, performance))| Line {
                key: at.to_string(),
                quantity: 1,
                // Without a name the line says itself what it is.
                performance: if own.is_empty() { performance.to_string() } else { String::new() },
                is_extra: !own.contains(&at),
                terms: Terms { listed_minor: *listed_minor, ..Terms::default() },
            });
            let rule = Package {
                key: "package".to_owned(),
                steps: vec![(0, step)],
                extra: Some(extra),
                sum_for: 0,
            };
            let item =
                Item { key: "i".to_owned(), package: Some(rule), lines: lines.collect() };
            let (codes, fees) = (Vec::new(), Vec::new());
            quote(&Purchase { currency: EUR, items: vec![item], codes, fees }).total_minor
        };
        let mut ways: Vec<Vec<usize>> = vec![Vec::new()];
        for performance in 0..3 {
            let its = || (0..prices.len()).filter(|at| prices[*at].1 == performance);
            if its().next().is_some() {
                let with = |way: &Vec<usize>| {
                    its().map(|at| [way.as_slice(), &[at]].concat()).collect::<Vec<_>>()
                };
                ways = ways.iter().flat_map(with).collect();
            }
        }
        let best = ways.iter().map(|own| package(own)).min();
        prop_assert_eq!(Some(package(&[])), best);
    }

    #[test]
    fn codes_save_as_much_as_they_can(
        prices in vec((1_i64..10_000, 1_u32..3), 1..4),
        codes in vec((discount(), proptest::option::of(0_u32..3), any::<u8>()), 1..4),
    ) {
        check_codes(&prices, codes)?;
    }

    /// Amounts so small that several ways often save the same.
    #[test]
    fn of_ways_that_save_the_same_the_first_piece_saves_most(
        prices in vec((1_i64..8, 1_u32..3), 1..5),
        codes in vec(((-8_i64..0).prop_map(Change::Amount), few(), any::<u8>()), 1..5),
    ) {
        check_codes(&prices, codes)?;
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

fn few() -> impl Strategy<Value = Option<u32>> {
    proptest::option::weighted(0.9, 0_u32..3)
}

type CodeOf = (Change, Option<u32>, u8);

/// Against all ways there are. Prices with their quantities; the bits of a code's last number
/// say which of these lines it is meant for.
fn check_codes(prices: &[(i64, u32)], codes: Vec<CodeOf>) -> Result<(), TestCaseError> {
    let items = || {
        let lines = prices.iter().enumerate();
        lines.map(|(at, (minor, quantity))| Item::ticket(at.to_string(), *minor, *quantity, 0))
    };
    let codes: Vec<Code> = codes
        .into_iter()
        .enumerate()
        .map(|(at, (change, tickets_max, mask))| {
            let meant = (0..prices.len()).filter(|line| mask >> line & 1 == 1);
            let lines = meant.map(|line| line.to_string()).collect();
            Code { key: format!("c{at}"), change, tickets_max, lines }
        })
        .collect();
    let pieces: Vec<(usize, i64)> = prices
        .iter()
        .enumerate()
        .flat_map(|(at, (minor, quantity))| vec![(at, *minor); *quantity as usize])
        .collect();
    let (best, first) = best(&pieces, &codes, &mut vec![0; codes.len()]);
    let full: i64 = pieces.iter().map(|(_, minor)| minor).sum();
    let purchase =
        |codes| Purchase { currency: EUR, items: items().collect(), codes, fees: Vec::new() };
    let once = quote(&purchase(codes.clone()));
    prop_assert_eq!(once.total_minor, full - best);
    let mut savings = Vec::new();
    for line in &once.lines {
        let each = line.listed_minor - line.due_minor / i64::from(line.quantity);
        let code = codes_of(line).find_map(|key| codes.iter().position(|code| code.key == key));
        let saving = (each, Reverse(code.unwrap_or(codes.len())));
        savings.extend(vec![saving; line.quantity as usize]);
    }
    prop_assert_eq!(savings, first, "the first saves most, then the second, and so on");
    let twice = [codes.clone(), codes].concat();
    prop_assert_eq!(quote(&purchase(twice)), once, "the same code again is no second one");
    Ok(())
}

/// What a piece saves, and by which code: the earlier code is the greater.
type Saving = (i64, Reverse<usize>);

/// Most that the codes save, and the savings by piece. Of equal ways, the first piece has the
/// greatest saving, then the second, and so on.
fn best(pieces: &[(usize, i64)], codes: &[Code], used: &mut [u32]) -> (i64, Vec<Saving>) {
    let Some(((line, minor), rest)) = pieces.split_first() else { return (0, Vec::new()) };
    let none = (0, Reverse(codes.len()));
    let mut found = {
        let (sum, after) = best(rest, codes, used);
        (sum, [vec![none], after].concat())
    };
    for (at, code) in codes.iter().enumerate() {
        let saved = minor - code.change.apply(*minor, EUR);
        let has_room = code.tickets_max.is_none_or(|most| used[at] < most);
        if saved > 0 && has_room && code.lines.contains(&line.to_string()) {
            used[at] += 1;
            let (sum, after) = best(rest, codes, used);
            used[at] -= 1;
            found = found.max((saved + sum, [vec![(saved, Reverse(at))], after].concat()));
        }
    }
    found
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(CASES)
}
