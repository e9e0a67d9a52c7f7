//! What is to be paid, and why: tickets, fees, total, the VAT inside.

use crate::locale::money;
use domain::pricing::Quote;
use house::locales::Locale;
use leptos::prelude::*;
use std::sync::Arc;

struct Line {
    class: &'static str,
    name: String,
    why: Option<String>,
    amount: String,
}

#[component]
pub fn Sum(quote: Quote) -> impl IntoView {
    let locale = expect_context::<Arc<Locale>>();
    let lines = lines(&locale, &quote)
        .into_iter()
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
        .collect_view();
    view! { <dl class="sum">{lines}</dl> }
}

fn lines(locale: &Locale, quote: &Quote) -> Vec<Line> {
    let amount = |minor: i64| money(locale, minor, quote.currency);
    let tickets: u32 = quote.lines.iter().map(|line| line.quantity).sum();
    let due = quote.lines.iter().map(|line| line.due_minor).sum();
    let mut lines = vec![Line {
        class: "sum__line",
        name: locale.text_with("common-tickets", &[("count", tickets.into())]),
        why: None,
        amount: amount(due),
    }];
    lines.extend(quote.fees.iter().map(|fee| Line {
        class: "sum__line",
        name: locale.text("sum-fee"),
        why: Some(locale.text_with(
            "sum-fee-each",
            &[("price", amount(fee.each_minor).into()), ("count", fee.quantity.into())],
        )),
        amount: amount(fee.due_minor),
    }));
    lines.push(Line {
        class: "sum__line sum__line--total",
        name: locale.text("sum-total"),
        why: None,
        amount: amount(quote.total_minor),
    });
    lines.extend(quote.taxes.iter().map(|tax| Line {
        class: "sum__line sum__why",
        name: locale.text_with("sum-tax", &[("rate", locale.percent(tax.rate_ppm).into())]),
        why: None,
        amount: amount(tax.tax_minor),
    }));
    lines
}
