//! The published rules of a real house, as data, and the prices that follow from them.

mod fees;
mod steps;

use super::*;
use crate::money::EUR;

const TICKET_TAX: i64 = 100_000;

fn less(percent: i64) -> Change {
    Change::Percent(-percent * 10_000)
}

fn stage(kind: StageKind, change: Change) -> Stage {
    Stage { kind, key: format!("{kind:?}"), change }
}

fn line(key: &str, listed_minor: i64, stages: Vec<Stage>) -> Line {
    let terms = Terms {
        listed_minor,
        stages,
        tax_rate_ppm: TICKET_TAX,
        takes_fees: true,
        ..Terms::default()
    };
    Line { key: key.to_owned(), quantity: 1, terms, ..Line::default() }
}

fn item(key: &str, package: Option<Package>, lines: Vec<Line>) -> Item {
    Item { key: key.to_owned(), package, lines }
}

fn purchase(items: Vec<Item>) -> Purchase {
    Purchase { currency: EUR, items, codes: Vec::new(), fees: Vec::new() }
}

fn package(steps: &[(u32, Change)]) -> Package {
    Package { key: "package".to_owned(), steps: steps.to_vec(), ..Package::default() }
}

fn dues(quote: &Quote) -> Vec<i64> {
    quote.lines.iter().map(|line| line.due_minor).collect()
}

fn web_fee() -> FeeRule {
    FeeRule { key: "web".into(), amount_minor: 150, tax_rate_ppm: 210_000, ..FeeRule::default() }
}

#[test]
fn two_tickets_and_their_fees_add_up() {
    let items = vec![
        Item::ticket("a".into(), 9_600, 1, TICKET_TAX),
        Item::ticket("b".into(), 4_800, 1, TICKET_TAX),
    ];
    let quote = quote(&Purchase { fees: vec![web_fee()], ..purchase(items) });
    assert_eq!(quote.total_minor, 9_600 + 4_800 + 300);
    assert_eq!(quote.taxes.len(), 2);
    assert_eq!(quote.fees[0].quantity, 2);
}

#[test]
fn a_fee_of_the_order_is_charged_once_and_not_for_invitations() {
    let rule = FeeRule { basis: FeeBasis::Order, ..web_fee() };
    let of = |prices: &[i64]| {
        let ticket = |(at, minor): (usize, &i64)| Item::ticket(at.to_string(), *minor, 1, 0);
        let items = prices.iter().enumerate().map(ticket).collect();
        quote(&Purchase { fees: vec![rule.clone()], ..purchase(items) })
    };
    assert_eq!(of(&[9_600, 4_800]).total_minor, 9_600 + 4_800 + 150);
    assert_eq!(of(&[0]).total_minor, 0);
    assert!(of(&[0]).fees.is_empty());
}

#[test]
fn a_percentage_is_charged_on_what_is_due() {
    let rule = FeeRule { amount_minor: 0, percent_ppm: 25_000, ..web_fee() };
    let items = vec![item("a", None, vec![line("a", 9_990, vec![])])];
    let quote = quote(&Purchase { fees: vec![rule], ..purchase(items) });
    assert_eq!(quote.fees[0].due_minor, 250, "2.5 % of 99.90");
}

#[test]
fn a_fee_says_on_which_lines_it_is_charged() {
    let parts = |basis, percent_ppm| {
        let amount_minor = if percent_ppm == 0 { 150 } else { 0 };
        let rule = FeeRule { basis, amount_minor, percent_ppm, ..web_fee() };
        let items = vec![
            Item::ticket("dear".into(), 10_000, 1, TICKET_TAX),
            Item::ticket("cheap".into(), 1_000, 2, TICKET_TAX),
            Item::ticket("free".into(), 0, 1, TICKET_TAX),
        ];
        let quote = quote(&Purchase { fees: vec![rule], ..purchase(items) });
        let parts = quote.fees[0].parts.iter();
        parts.map(|part| (part.line.clone(), part.due_minor)).collect::<Vec<_>>()
    };
    let named = |dear, cheap| vec![("dear".to_owned(), dear), ("cheap".to_owned(), cheap)];
    assert_eq!(parts(FeeBasis::Ticket, 0), named(150, 300));
    assert_eq!(parts(FeeBasis::Ticket, 20_000), named(200, 40));
    assert_eq!(parts(FeeBasis::Order, 0), []);
}

/// Season, Reduced and Popular subscriptions: 4, 2 and 15 % less; then seniority.
#[test]
fn a_real_house_s_subscriptions_cost_what_its_rules_say() {
    let years = [(0, 0), (1, 8), (2, 10), (3, 12), (4, 15), (10, 18), (20, 20)];
    for (discount, listed, expected) in [
        // listed 145.00: 4 % → 139.20; then 0, 8, 10, 12, 15, 18, 20 %
        (4, 14_500, [13_920, 12_806, 12_528, 12_250, 11_832, 11_414, 11_136]),
        (2, 14_500, [14_210, 13_073, 12_789, 12_505, 12_079, 11_652, 11_368]),
        (15, 4_850, [4_123, 3_793, 3_711, 3_628, 3_505, 3_381, 3_298]),
    ] {
        for ((years, seniority), expected) in years.iter().zip(expected) {
            let stages = vec![stage(StageKind::Seniority, less(*seniority))];
            let steps = [(0, less(discount))];
            let bought = item("s", Some(package(&steps)), vec![line("a", listed, stages)]);
            let quote = quote(&purchase(vec![bought]));
            assert_eq!(quote.total_minor, expected, "{discount} % after {years} years");
        }
    }
}

#[test]
fn a_flexible_subscription_costs_less_the_more_performances_it_has() {
    let steps = [(4, less(8)), (7, less(12))];
    for (performances, each) in [(3, 12_000), (4, 11_040), (6, 11_040), (7, 10_560), (9, 10_560)] {
        let lines = (0..performances).map(|at| line(&at.to_string(), 12_000, vec![])).collect();
        let quote = quote(&purchase(vec![item("f", Some(package(&steps)), lines)]));
        assert!(dues(&quote).iter().all(|due| *due == each), "{performances}: {quote:?}");
    }
}

#[test]
fn the_stages_come_in_their_order_and_each_is_told() {
    let stages = vec![
        stage(StageKind::Discount, Change::Amount(-500)),
        stage(StageKind::Occupancy, Change::Percent(100_000)),
        stage(StageKind::Seniority, less(10)),
    ];
    let bought = item("s", Some(package(&[(0, less(4))])), vec![line("a", 14_500, stages)]);
    let code =
        Code { key: "OPERA".into(), change: less(50), tickets_max: None, lines: vec!["a".into()] };
    let quote = quote(&Purchase { codes: vec![code], ..purchase(vec![bought]) });
    let told: Vec<_> = quote.lines[0].stages.iter().map(|s| (s.kind, s.after_minor)).collect();
    assert_eq!(
        told,
        [
            (StageKind::Occupancy, 15_950),
            (StageKind::Package, 15_312),
            (StageKind::Seniority, 13_781),
            (StageKind::Discount, 13_281),
            (StageKind::Code, 6_641),
        ]
    );
    assert_eq!(quote.total_minor, 6_641);
}

fn summed(key: &str, listed_minor: i64, sum_minor: i64) -> Line {
    let mut line = line(key, listed_minor, vec![]);
    line.terms.sum_minor = Some(sum_minor);
    line
}

#[test]
fn a_package_s_fixed_sum_is_shared_by_what_its_performances_would_cost() {
    let three = Package { sum_for: 3, ..package(&[]) };
    let of = |lines| dues(&quote(&purchase(vec![item("p", Some(three.clone()), lines)])));
    let whole =
        vec![summed("a", 6_000, 10_000), summed("b", 3_000, 10_000), summed("c", 3_000, 10_000)];
    assert_eq!(of(whole.clone()), [5_000, 2_500, 2_500]);
    assert_eq!(of(whole[..1].to_vec()), [3_334], "unfinished: a third");
    let mixed =
        vec![summed("a", 6_000, 10_000), summed("b", 3_000, 7_000), summed("c", 3_000, 10_000)];
    assert_eq!(of(mixed), [3_334, 2_333, 3_333], "each a third of its own zone's sum");
    let four = [whole, vec![summed("d", 3_000, 10_000)]].concat();
    assert_eq!(of(four), [4_000, 2_000, 2_000, 2_000], "one more, for the same sum");
}

#[test]
fn a_ticket_has_a_share_of_the_fixed_sum_or_the_step_and_never_both() {
    let steps = [(0, less(10))];
    let of = |package, lines| dues(&quote(&purchase(vec![item("p", Some(package), lines)])));
    let three = Package { sum_for: 3, ..package(&steps) };
    let with_and_without = vec![summed("a", 6_000, 9_000), line("b", 5_000, vec![])];
    assert_eq!(of(three, with_and_without), [3_000, 4_500]);
    assert_eq!(of(package(&steps), vec![summed("a", 6_000, 9_000)]), [5_400], "no sum is asked");
}

#[test]
fn an_extra_ticket_has_a_price_of_its_own() {
    let rule = Package { extra: Some(less(5)), ..package(&[(0, less(20))]) };
    let mut second = line("b", 10_000, vec![]);
    second.is_extra = true;
    let bought = item("p", Some(rule), vec![line("a", 10_000, vec![]), second]);
    assert_eq!(dues(&quote(&purchase(vec![bought]))), [8_000, 9_500]);
}

#[test]
fn a_code_counts_by_piece() {
    let extra = |quantity| item("a", None, vec![Line { quantity, ..line("a", 300, vec![]) }]);
    let of = |quantity, tickets_max| {
        let code = Code {
            key: "CAFE".into(),
            change: Change::Amount(-200),
            tickets_max,
            lines: vec!["a".into()],
        };
        let quote = quote(&Purchase { codes: vec![code], ..purchase(vec![extra(quantity)]) });
        quote.lines.iter().map(|line| (line.quantity, line.due_minor)).collect::<Vec<_>>()
    };
    assert_eq!(of(2, Some(1)), [(1, 100), (1, 300)], "one of two");
    assert_eq!(of(3, None), [(3, 300)]);
    assert_eq!(of(2, Some(0)), [(2, 600)]);
}

/// Ten off either, or six off the first: greedily 10, together 16.
#[test]
fn codes_make_room_for_one_another() {
    let items = vec![
        item("a", None, vec![line("a", 5_000, vec![])]),
        item("b", None, vec![line("b", 4_000, vec![])]),
    ];
    let code = |key: &str, minor: i64, lines: &[&str]| Code {
        key: key.into(),
        change: Change::Amount(-minor),
        tickets_max: Some(1),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    let codes = vec![code("ANY", 1_000, &["a", "b"]), code("FIRST", 600, &["a"])];
    let quote = quote(&Purchase { codes, ..purchase(items) });
    assert_eq!(dues(&quote), [4_400, 3_000]);
}

/// Six off the first and four off the last, or five, two and three off each: both save ten.
#[test]
fn of_two_ways_that_save_the_same_the_first_ticket_saves_most() {
    let items = [("first", 1_000), ("second", 200), ("third", 400)]
        .map(|(key, minor)| item(key, None, vec![line(key, minor, vec![])]))
        .to_vec();
    let code = |key: &str, minor: i64, lines: &[&str]| Code {
        key: key.into(),
        change: Change::Amount(-minor),
        tickets_max: Some(1),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    let codes = vec![
        code("A", 300, &["third"]),
        code("B", 500, &["first", "third"]),
        code("C", 600, &["first", "second"]),
    ];
    let quote = quote(&Purchase { codes, ..purchase(items) });
    assert_eq!(dues(&quote), [400, 200, 0]);
}

#[test]
fn a_package_is_never_dearer_than_its_tickets_alone() {
    let mut early = line("a", 10_000, vec![]);
    early.terms.single_minor = Some(9_000);
    let other = Line {
        terms: Terms { single_minor: Some(10_000), ..line("b", 10_000, vec![]).terms },
        ..line("b", 10_000, vec![])
    };
    let bought = item("p", Some(package(&[(0, less(8))])), vec![early, other]);
    let quote = quote(&purchase(vec![bought]));
    assert_eq!(dues(&quote), [9_000, 9_200]);
    let last = quote.lines[0].stages.last().expect("told");
    assert_eq!((&*last.key, last.change), (AS_TICKET, Some(Change::Fixed(9_000))));
}

#[test]
fn a_ticket_that_costs_the_same_alone_is_priced_by_its_package() {
    let mut same = line("a", 10_000, vec![]);
    same.terms.single_minor = Some(9_200);
    let quote = quote(&purchase(vec![item("p", Some(package(&[(0, less(8))])), vec![same])]));
    assert_eq!(dues(&quote), [9_200]);
    assert!(quote.lines[0].stages.iter().all(|stage| stage.key != AS_TICKET));
}

#[test]
fn own_and_extra_tickets_hang_on_no_order() {
    let rule = Package { extra: Some(less(5)), ..package(&[(0, less(20))]) };
    let of = |prices: &[i64]| {
        let lines = prices.iter().enumerate().map(|(at, minor)| Line {
            performance: "tonight".into(),
            ..line(&at.to_string(), *minor, vec![])
        });
        let quote = quote(&purchase(vec![item("p", Some(rule.clone()), lines.collect())]));
        (dues(&quote), quote.lines.iter().map(|line| line.is_extra).collect::<Vec<_>>())
    };
    assert_eq!(of(&[5_000, 10_000]), (vec![4_750, 8_000], vec![true, false]));
    assert_eq!(of(&[10_000, 5_000]), (vec![8_000, 4_750], vec![false, true]));
}

/// What a ticket saves as the own one: its price as an extra ticket less its part of the sum.
#[test]
fn of_tickets_with_fixed_sums_the_own_one_is_the_one_that_saves_most() {
    let rule = Package { extra: Some(less(5)), sum_for: 3, ..package(&[]) };
    let of = |tickets: [(i64, i64); 2]| {
        let lines = tickets.iter().enumerate().map(|(at, (listed_minor, sum_minor))| Line {
            performance: "tonight".into(),
            ..summed(&at.to_string(), *listed_minor, *sum_minor)
        });
        dues(&quote(&purchase(vec![item("p", Some(rule.clone()), lines.collect())])))
    };
    assert_eq!(of([(10_000, 12_000), (4_000, 9_000)]), [4_000, 3_800]);
    assert_eq!(of([(10_000, 18_000), (8_000, 9_000)]), [9_500, 3_000]);
}

#[test]
fn a_code_is_used_where_it_saves_most_and_no_more_often_than_it_may() {
    let lines = ["a", "b", "c"];
    let items = lines
        .iter()
        .zip([4_000, 9_000, 6_000])
        .map(|(key, minor)| item(key, None, vec![line(key, minor, vec![])]))
        .collect();
    let code = Code {
        key: "RADIO".into(),
        change: less(50),
        tickets_max: Some(2),
        lines: lines.map(str::to_owned).to_vec(),
    };
    let quote = quote(&Purchase { codes: vec![code], ..purchase(items) });
    assert_eq!(dues(&quote), [4_000, 4_500, 3_000]);
}

#[test]
fn vat_is_taken_out_of_each_ticket_of_a_line() {
    let quote = quote(&purchase(vec![Item::ticket("a".into(), 4_850, 3, TICKET_TAX)]));
    assert_eq!(quote.lines[0].tax_minor, 3 * 441);
}

#[test]
fn a_percentage_of_the_order_is_charged_on_all_its_tickets() {
    let rule =
        FeeRule { basis: FeeBasis::Order, amount_minor: 0, percent_ppm: 20_000, ..web_fee() };
    let items = vec![Item::ticket("a".into(), 10_000, 3, TICKET_TAX)];
    let quote = quote(&Purchase { fees: vec![rule], ..purchase(items) });
    assert_eq!((quote.fees[0].base_minor, quote.fees[0].due_minor), (30_000, 600));
}

#[test]
fn a_fee_of_a_package_is_shared_by_its_tickets_and_not_charged_for_invitations() {
    let rule = FeeRule { basis: FeeBasis::Package, ..web_fee() };
    let of = |listed_minor| {
        let two = Line { quantity: 2, ..line("a", listed_minor, vec![]) };
        let lines = vec![two, line("b", listed_minor, vec![])];
        let bought = item("p", Some(package(&[])), lines);
        quote(&Purchase { fees: vec![rule.clone()], ..purchase(vec![bought]) })
    };
    let paid = of(3_000);
    let parts: Vec<i64> = paid.fees[0].parts.iter().map(|part| part.due_minor).collect();
    assert_eq!((paid.fees[0].quantity, parts), (1, vec![100, 50]));
    assert!(of(0).fees.is_empty());
}

#[test]
fn a_package_of_so_many_performances_has_the_step_and_the_sum_for_them() {
    let steps = [(0, less(2)), (4, less(8))];
    let three = Package { sum_for: 3, ..package(&steps) };
    let five = Package { sum_for: 5, ..package(&[(0, less(8))]) };
    assert_eq!(three.with_performances(5), five);
    assert_eq!(three.with_performances(2), Package { sum_for: 3, ..package(&[(0, less(2))]) });
    assert_eq!(package(&steps).with_performances(5), package(&[(0, less(8))]), "without a sum");
}

#[test]
fn a_fee_of_a_ticket_is_charged_and_taxed_for_each() {
    let of = |amount_minor, percent_ppm| {
        let rule = FeeRule { amount_minor, percent_ppm, ..web_fee() };
        let items = vec![Item::ticket("a".into(), 10_000, 3, TICKET_TAX)];
        let quote = quote(&Purchase { fees: vec![rule], ..purchase(items) });
        let fee = &quote.fees[0];
        [fee.each_minor, fee.quantity.into(), fee.base_minor, fee.due_minor, fee.tax_minor]
    };
    assert_eq!(of(150, 0), [150, 3, 30_000, 450, 78]);
    assert_eq!(of(0, 20_000), [0, 3, 30_000, 600, 104]);
}

#[test]
fn a_ticket_alone_costs_what_all_its_own_stages_come_to() {
    let stages = vec![
        stage(StageKind::Discount, Change::Amount(-500)),
        stage(StageKind::Occupancy, Change::Percent(100_000)),
    ];
    let ticket = line("a", 14_500, stages);
    assert_eq!(alone(&ticket.terms, EUR), 15_450);
    assert_eq!(dues(&quote(&purchase(vec![item("i", None, vec![ticket])]))), [15_450]);
}
