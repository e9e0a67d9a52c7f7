//! What is to be paid, and why: tickets, fees, total, the VAT inside.

mod exchange;
#[cfg(feature = "ssr")]
pub mod fees;
#[cfg(feature = "ssr")]
pub mod invoices;
#[cfg(feature = "ssr")]
pub mod items;
mod savings;

pub use exchange::SumExchange;

use crate::locale::money;
use domain::{
    order::MoneyBack,
    sales::pricing::{FeeBasis, Quote, QuoteFee},
};
use house::locales::Locale;
use markup::{Html, view};
use savings::{Reason, Saving, by_reason, savings};

struct Line {
    class: &'static str,
    name: String,
    why: Option<String>,
    amount: String,
}

/// What was bought beside tickets.
pub struct SumExtra {
    /// Of its lines in the quote; empty where they aren't known.
    pub key: String,
    pub name: String,
    pub quantity: u32,
    pub due_minor: i64,
}

/// What is summed up.
pub struct Sum {
    pub quote: Quote,
    pub extras: Vec<SumExtra>,
    /// What each company sells of it, where there are several.
    pub sellers: Vec<(String, i64)>,
    /// What the house calls its fees, by their keys.
    pub fee_names: Vec<(String, String)>,
    /// What of it goes back.
    pub back: Option<MoneyBack>,
    pub exchange: Option<SumExchange>,
}

pub fn sum(locale: &Locale, sum: Sum) -> Html {
    let Sum { quote, extras, sellers, fee_names, back, exchange } = sum;
    // Whoever didn't pay for the former ticket would see in a difference what somebody else did.
    let (whole, sellers) = match exchange.as_ref().is_none_or(SumExchange::is_buyers) {
        true => (lines(locale, &quote, &extras, &fee_names), sellers),
        false => (Vec::new(), Vec::new()),
    };
    let lines = whole
        .into_iter()
        .chain(exchange.iter().flat_map(|exchange| exchange.lines(locale, &quote)))
        .chain(back.iter().flat_map(|back| goes_back(locale, &quote, back)))
        .chain(sellers.iter().map(|(name, minor)| sold_by(locale, &quote, name, *minor)))
        .map(|line| {
            view! {
                <div class=line.class>
                    <dt>
                        {line.name}
                        {line
                            .why
                            .map(|why| view! { <br/><span class="sum__why">{why}</span> })}
                    </dt>
                    <dd class="sum__amount">{line.amount}</dd>
                </div>
            }
        })
        .collect::<Html>();
    view! { <dl class="sum">{lines}</dl> }
}

fn lines(
    locale: &Locale,
    quote: &Quote,
    extras: &[SumExtra],
    fee_names: &[(String, String)],
) -> Vec<Line> {
    let amount = |minor: i64| money(locale, minor, quote.currency);
    let all: u32 = quote.lines.iter().map(|line| line.quantity).sum();
    let due: i64 = quote.lines.iter().map(|line| line.due_minor).sum();
    let tickets = all.saturating_sub(extras.iter().map(|extra| extra.quantity).sum());
    let extras_minor: i64 = extras.iter().map(|extra| extra.due_minor).sum();
    // What is taken off stands in lines of its own, and what it is taken off before that.
    let savings = match extras.iter().all(|extra| !extra.key.is_empty()) {
        true => savings(quote),
        false => Vec::new(),
    };
    let of_extra = |saving: &&Saving| extras.iter().any(|extra| extra.key == saving.of);
    let saved = |key: &str| -> i64 {
        savings.iter().filter(|saving| saving.of == key).map(|saving| saving.minor).sum()
    };
    let on_tickets: i64 =
        savings.iter().filter(|saving| !of_extra(saving)).map(|saving| saving.minor).sum();
    let mut lines = Vec::new();
    if tickets > 0 {
        lines.push(Line {
            class: "sum__line",
            name: locale.text_with("common-tickets", &[("count", tickets.into())]),
            why: None,
            amount: amount(due - extras_minor + on_tickets),
        });
    }
    lines.extend(extras.iter().map(|extra| Line {
        class: "sum__line",
        name: counted(locale, &extra.name, extra.quantity),
        why: None,
        amount: amount(extra.due_minor + saved(&extra.key)),
    }));
    lines.extend(by_reason(&savings).into_iter().map(|(reason, minor)| Line {
        class: "sum__line",
        name: match reason {
            Reason::Package => locale.text("sum-package"),
            Reason::Seniority => locale.text("sum-seniority"),
            Reason::Code(code) => locale.text_with("sum-code", &[("code", code.as_str().into())]),
        },
        why: (*reason == Reason::Package).then(|| locale.text("sum-package-why")),
        amount: format!("−{}", amount(minor)),
    }));
    lines.extend(quote.fees.iter().map(|fee| Line {
        class: "sum__line",
        name: match fee_names.iter().find(|(key, _)| *key == fee.key) {
            Some((_, name)) => name.clone(),
            None => locale.text("sum-fee"),
        },
        why: fee_why(locale, quote, fee),
        amount: amount(fee.due_minor),
    }));
    lines.push(Line {
        class: "sum__line sum__line--total",
        name: locale.text("sum-total"),
        why: None,
        amount: amount(quote.total_minor),
    });
    lines.extend(quote.taxes.iter().filter(|tax| tax.tax_minor > 0).map(|tax| Line {
        class: "sum__line sum__why",
        name: locale.text_with("sum-tax", &[("rate", locale.percent(tax.rate_ppm).into())]),
        why: None,
        amount: amount(tax.tax_minor),
    }));
    lines
}

/// A fee's rate and what it is charged on.
fn fee_why(locale: &Locale, quote: &Quote, fee: &QuoteFee) -> Option<String> {
    let amount = |minor: i64| money(locale, minor, quote.currency);
    if fee.percent_ppm > 0 {
        let args = [
            ("percent", locale.percent(fee.percent_ppm).into()),
            ("base", amount(fee.base_minor).into()),
        ];
        return Some(locale.text_with("sum-fee-percent", &args));
    }
    // A percentage in an order of a former version, which didn't keep its rate.
    if fee.each_minor == 0 {
        return None;
    }
    let args = [("price", amount(fee.each_minor).into()), ("count", fee.quantity.into())];
    Some(match fee.basis {
        FeeBasis::Ticket | FeeBasis::PackageTicket => locale.text_with("sum-fee-each", &args),
        FeeBasis::Package => locale.text_with("sum-fee-package", &args),
        FeeBasis::Order => locale.text("sum-fee-order"),
    })
}

/// What went, that which became credit apart; then what is still to go.
fn goes_back(locale: &Locale, quote: &Quote, back: &MoneyBack) -> Vec<Line> {
    let parts = [
        ("sum-went-back", back.done_minor - back.credit_minor),
        ("sum-became-credit", back.credit_minor),
        ("sum-goes-back", back.amount_minor - back.done_minor),
    ];
    let line = |(id, minor)| Line {
        class: "sum__line",
        name: locale.text(id),
        why: None,
        amount: format!("−{}", money(locale, minor, quote.currency)),
    };
    parts.into_iter().filter(|(_, minor)| *minor > 0).map(line).collect()
}

fn sold_by(locale: &Locale, quote: &Quote, name: &str, minor: i64) -> Line {
    Line {
        class: "sum__line sum__why",
        name: locale.text_with("sum-seller", &[("name", name.into())]),
        why: None,
        amount: money(locale, minor, quote.currency),
    }
}

/// `2 × Programme book`; one is not counted.
pub fn counted(locale: &Locale, name: &str, quantity: u32) -> String {
    match quantity {
        1 => name.to_owned(),
        count => {
            let args = [("count", count.into()), ("name", name.into())];
            locale.text_with("extras-count", &args)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        money::EUR,
        sales::pricing::{PricedStage, QuoteLine, StageKind},
    };
    use house::locales::Locales;
    use std::path::Path;
    use std::sync::Arc;

    fn english() -> Arc<Locale> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let locales = Locales::load(&[], Some(&folder)).expect("the project's own");
        locales.get("en").expect("English")
    }

    /// A fee on two of what it is charged for.
    fn fee(basis: FeeBasis, each_minor: i64, percent_ppm: i64) -> QuoteFee {
        QuoteFee {
            key: "booking".to_owned(),
            each_minor,
            quantity: 2,
            base_minor: 10_000,
            percent_ppm,
            due_minor: 300,
            tax_rate_ppm: 0,
            tax_minor: 0,
            basis,
            parts: Vec::new(),
        }
    }

    /// The fee's name and the words below it.
    fn said(fee: QuoteFee, names: &[(String, String)]) -> (String, Option<String>) {
        let quote = Quote { fees: vec![fee], ..quote(Vec::new(), 300) };
        let line = lines(&english(), &quote, &[], names).swap_remove(0);
        (line.name, line.why)
    }

    /// Without fees and taxes.
    fn quote(lines: Vec<QuoteLine>, total_minor: i64) -> Quote {
        Quote {
            currency: EUR,
            lines,
            fees: Vec::new(),
            taxes: Vec::new(),
            sellers: Vec::new(),
            total_minor,
        }
    }

    #[test]
    fn a_fee_says_what_it_is_charged_on() {
        for (fee, why) in [
            (fee(FeeBasis::Ticket, 150, 0), "2 tickets at €1.50 each"),
            (fee(FeeBasis::PackageTicket, 150, 0), "2 tickets at €1.50 each"),
            (fee(FeeBasis::Package, 150, 0), "2 subscriptions or packages at €1.50 each"),
            (fee(FeeBasis::Order, 300, 0), "once per order"),
            (fee(FeeBasis::Ticket, 0, 30_000), "3% of €100.00"),
            (fee(FeeBasis::Order, 0, 25_000), "2.5% of €100.00"),
        ] {
            let basis = fee.basis;
            assert_eq!(
                said(fee, &[]),
                ("Booking fee".to_owned(), Some(why.to_owned())),
                "{basis:?}"
            );
        }
        let rate_not_kept = fee(FeeBasis::Ticket, 0, 0);
        assert_eq!(said(rate_not_kept, &[]).1, None, "never an amount of nothing");
    }

    #[test]
    fn what_became_credit_is_not_called_refunded() {
        let back = MoneyBack {
            currency: EUR,
            amount_minor: 1_000,
            cause: "taken-back".to_owned(),
            done_minor: 800,
            credit_minor: 500,
            exchanged_minor: 0,
            handed_minor: 0,
            voucher_minor: 0,
            cash_minor: 0,
            otherwise_minor: 0,
            refused_minor: 0,
            at_counter_minor: 0,
            another_way_minor: 0,
        };
        let lines = goes_back(&english(), &quote(Vec::new(), 1_000), &back);
        let said: Vec<_> = lines.iter().map(|line| (&*line.name, &*line.amount)).collect();
        let expected =
            [("Refunded", "−€3.00"), ("Added to credit", "−€5.00"), ("To be refunded", "−€2.00")];
        assert_eq!(said, expected);
    }

    #[test]
    fn a_code_stands_in_the_sum_as_its_own_line() {
        let line = |key: &str, listed_minor, after_minor, quantity| QuoteLine {
            key: key.to_owned(),
            item: String::new(),
            listed_minor,
            stages: vec![PricedStage {
                kind: StageKind::Code,
                key: "OPERA-10".to_owned(),
                change: None,
                after_minor,
            }],
            quantity,
            is_extra: false,
            due_minor: after_minor * i64::from(quantity),
            tax_rate_ppm: 0,
            tax_minor: 0,
            single_minor: None,
        };
        let seats_and_book = vec![line("seat", 10_000, 9_000, 2), line("book", 1_000, 900, 1)];
        let quote = quote(seats_and_book, 18_900);
        let book = |key: &str| SumExtra {
            key: key.to_owned(),
            name: "Book".to_owned(),
            quantity: 1,
            due_minor: 900,
        };
        let said = |extras: &[SumExtra]| -> Vec<String> {
            lines(&english(), &quote, extras, &[]).into_iter().map(|line| line.amount).collect()
        };
        assert_eq!(said(&[book("book")]), ["€200.00", "€10.00", "−€21.00", "€189.00"]);
        assert_eq!(said(&[book("")]), ["€180.00", "€9.00", "€189.00"], "an old order");
    }

    #[test]
    fn what_a_subscription_and_its_years_save_stands_in_lines_of_their_own() {
        let stage = |kind, after_minor| PricedStage {
            kind,
            key: "five".to_owned(),
            change: None,
            after_minor,
        };
        let line = QuoteLine {
            key: "seat".to_owned(),
            item: "one".to_owned(),
            listed_minor: 10_000,
            stages: vec![
                stage(StageKind::Occupancy, 11_000),
                stage(StageKind::Package, 9_000),
                stage(StageKind::Seniority, 8_000),
            ],
            quantity: 2,
            is_extra: false,
            due_minor: 16_000,
            tax_rate_ppm: 0,
            tax_minor: 0,
            single_minor: None,
        };
        let quote = quote(vec![line], 16_000);
        let said = lines(&english(), &quote, &[], &[]);
        let said: Vec<_> = said.iter().map(|line| line.amount.as_str()).collect();
        assert_eq!(said, ["€220.00", "−€40.00", "−€20.00", "€160.00"]);
    }

    #[test]
    fn a_fee_bears_the_name_that_the_house_gave_it() {
        let names = [("parcel", "Parcel"), ("booking", "Web booking")];
        let names = names.map(|(key, name)| (key.to_owned(), name.to_owned()));
        assert_eq!(said(fee(FeeBasis::Order, 300, 0), &names).0, "Web booking");
    }
}
