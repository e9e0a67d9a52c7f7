//! Fees that differ from ticket to ticket: by discount, by performance, in packages.

use super::*;

fn with_fee_change(line: Line, fee: &str, change: Change) -> Line {
    let fee_changes = vec![FeeChange { fee: fee.to_owned(), change }];
    Line { terms: Terms { fee_changes, ..line.terms }, ..line }
}

/// A whole fee, half a fee, and none.
#[test]
fn discounts_change_a_fee_ticket_by_ticket_and_it_is_told_by_amount() {
    let of = |amount_minor, percent_ppm| {
        let rule = FeeRule { amount_minor, percent_ppm, ..web_fee() };
        let half = with_fee_change(line("half", 10_000, vec![]), "", less(50));
        let none = with_fee_change(line("none", 10_000, vec![]), "", Change::Fixed(0));
        let elsewhere = with_fee_change(line("other", 10_000, vec![]), "web", Change::Fixed(0));
        let whole = with_fee_change(line("whole", 10_000, vec![]), "gala", Change::Fixed(0));
        let lines = [whole, half, none, elsewhere];
        let items = lines.into_iter().map(|line| item(&line.key.clone(), None, vec![line]));
        let quote = quote(&Purchase { fees: vec![rule], ..purchase(items.collect()) });
        let told = |fee: &QuoteFee| {
            let lines: Vec<String> = fee.parts.iter().map(|part| part.line.clone()).collect();
            (lines.join(" "), fee.each_minor, fee.percent_ppm, fee.due_minor, fee.tax_minor)
        };
        quote.fees.iter().map(told).collect::<Vec<_>>()
    };
    let (whole, half) = ("whole".to_owned(), "half".to_owned());
    assert_eq!(of(150, 0), [(whole.clone(), 150, 0, 150, 26), (half.clone(), 75, 0, 75, 13)]);
    assert_eq!(of(0, 20_000), [(whole, 0, 20_000, 200, 35), (half, 100, 0, 100, 17)]);
}

#[test]
fn a_fee_for_other_performances_counts_no_ticket_of_this_one() {
    let of = |basis| {
        let rule = FeeRule { basis, amount_minor: 0, percent_ppm: 20_000, ..web_fee() };
        let elsewhere = with_fee_change(line("a", 10_000, vec![]), "web", Change::Fixed(0));
        let lines = vec![elsewhere, line("b", 5_000, vec![])];
        let package = (basis == FeeBasis::Package).then(|| package(&[]));
        let quote =
            quote(&Purchase { fees: vec![rule], ..purchase(vec![item("i", package, lines)]) });
        (quote.fees[0].base_minor, quote.fees[0].due_minor)
    };
    assert_eq!(of(FeeBasis::Order), (5_000, 100));
    assert_eq!(of(FeeBasis::Package), (5_000, 100));
    assert_eq!(of(FeeBasis::Ticket), (5_000, 100));
}

/// Only what leaves nothing of any fee takes a ticket out of what is charged once.
#[test]
fn a_fee_that_is_charged_once_is_charged_in_full_unless_nothing_is_left_of_it_on_any_ticket() {
    let of = |change| {
        let rule = FeeRule { basis: FeeBasis::Order, ..web_fee() };
        let lines = vec![with_fee_change(line("a", 10_000, vec![]), "", change)];
        let items = vec![item("i", None, lines)];
        quote(&Purchase { fees: vec![rule], ..purchase(items) }).total_minor - 10_000
    };
    assert_eq!(of(less(50)), 150);
    assert_eq!(of(Change::Amount(-900)), 150);
    assert_eq!(of(less(100)), 0);
    assert_eq!(of(Change::Fixed(0)), 0);
}

#[test]
fn a_fee_by_ticket_of_a_package_is_charged_on_its_tickets_alone() {
    let rule = FeeRule { basis: FeeBasis::PackageTicket, ..web_fee() };
    let lines = vec![line("a", 3_000, vec![]), line("b", 2_000, vec![]), line("free", 0, vec![])];
    let single = item("s", None, vec![line("single", 4_000, vec![])]);
    let items = vec![item("p", Some(package(&[])), lines), single];
    let quote = quote(&Purchase { fees: vec![rule], ..purchase(items) });
    let fee = &quote.fees[0];
    assert_eq!((fee.quantity, fee.base_minor, fee.due_minor), (2, 5_000, 300));
    let parts: Vec<&str> = fee.parts.iter().map(|part| part.line.as_str()).collect();
    assert_eq!(parts, ["a", "b"]);
}
