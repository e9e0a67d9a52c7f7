//! What an order has beside its tickets.

use crate::pages::basket::person::for_whom;
use ::money::vouchers::{Withdrawal, Withdrawals};
use domain::{
    moment::Moment,
    order::{OrderExtra, OrderView},
    sales::voucher::Voucher,
};
use house::{Symbology, locales::Locale};
use markup::{Html, view};
use ui::{
    locale::money,
    route::Target,
    sum::{SumExtra, counted, items::performance_words},
    ticket::receipts::{Pieces, pieces},
};

/// What the sum names beside tickets, also what of it was returned.
pub fn sum_extras(locale: &Locale, order: &OrderView) -> Vec<SumExtra> {
    let extra = |extra: &OrderExtra| SumExtra {
        key: String::new(),
        name: extra.name.clone(),
        quantity: extra.quantity,
        due_minor: extra.due_minor,
    };
    let mut extras: Vec<SumExtra> = order.extras.iter().map(extra).collect();
    let tickets = || order.lines.iter().chain(&order.taken_back);
    let all: u32 = order.quote.lines.iter().map(|line| line.quantity).sum();
    let known = tickets().count() as u32 + extras.iter().map(|it| it.quantity).sum::<u32>();
    if all > known {
        let due: i64 = order.quote.lines.iter().map(|line| line.due_minor).sum();
        let known_minor = tickets().map(|line| line.price_minor).sum::<i64>()
            + extras.iter().map(|it| it.due_minor).sum::<i64>();
        extras.push(SumExtra {
            key: String::new(),
            name: locale.text("order-extras-returned"),
            quantity: all - known,
            due_minor: due - known_minor,
        });
    }
    extras
}

/// How the extras of an order are shown.
pub struct ShownExtras<'a> {
    pub now: Moment,
    pub symbology: Symbology,
    /// As a gift that nobody has accepted yet: its vouchers' codes wait for the recipient.
    pub is_given: bool,
    /// Of its vouchers.
    pub withdrawals: &'a Withdrawals,
}

/// Passes with their time, extras with their performance, gifts.
pub fn extras(locale: &Locale, order: &OrderView, shown: &ShownExtras<'_>) -> Option<Html> {
    if order.extras.is_empty() {
        return None;
    }
    let is_theirs = order.state.is_complete();
    let collects = order.extras.iter().any(OrderExtra::is_to_collect);
    let lines = order.extras.iter().map(|extra| {
        let performance =
            extra.performance.as_ref().map(|performance| performance_words(locale, performance));
        let valid = extra.span.map(|(from, until)| {
            let date = |at| locale.date_plain(at, &extra.time_zone);
            let args = [("from", date(from).into()), ("until", date(until).into())];
            locale.text_with("extras-valid", &args)
        });
        let whose = extra.beneficiary.as_ref().map(|name| for_whom(locale, Some(name)));
        let said: Vec<String> = performance.into_iter().chain(whose).chain(valid).collect();
        view! {
            <li class="order__extra">
                <h3 class="extras__name">
                    <span>{counted(locale, &extra.name, extra.quantity)}</span>
                    <span class="basket__price">
                        {money(locale, extra.due_minor, order.quote.currency)}
                    </span>
                </h3>
                {said
                    .into_iter()
                    .map(|text| view! { <p class="small">{text}</p> })
                    .collect::<Html>()}
                {is_theirs.then(|| view! { <p class="small soft">{extra.text.clone()}</p> })}
                {receipts(locale, order, extra, shown.symbology)}
                {vouchers(locale, order, extra, shown)}
            </li>
        }
    });
    let lines = lines.collect::<Html>();
    let has_vouchers =
        !shown.is_given && order.extras.iter().any(|extra| !extra.vouchers.is_empty());
    // Alone in the order they come beside nothing.
    let is_alone = order.lines.is_empty() && order.taken_back.is_empty();
    let heading = if is_alone { "order-yours" } else { "order-extras" };
    let cards = Target::VouchersPdf(order.secret.clone()).path(locale.language());
    Some(view! {
        <section aria-labelledby="extras">
            <h2 class="production__section-title" id="extras">{locale.text(heading)}</h2>
            <ul>{lines}</ul>
            {has_vouchers.then(|| view! { <p><a class="button" href=cards download>{locale.text("voucher-print")}</a></p> })}
            {(is_theirs && collects)
                .then(|| view! { <p class="small">{locale.text("order-extras-collect")}</p> })}
        </section>
    })
}

/// The codes of the buyer's pieces, and how many went with a present.
fn receipts(locale: &Locale, order: &OrderView, extra: &OrderExtra, symbology: Symbology) -> Html {
    let own = Pieces {
        name: &extra.name,
        receipts: &extra.receipts,
        time_zone: &extra.time_zone,
        order_secret: Some(&order.secret),
    };
    let given = extra.given.len() as u32;
    let given = (given > 0).then(|| {
        let words = locale.text_with("receipt-given", &[("count", given.into())]);
        view! { <p class="small">{words}</p> }
    });
    view! { {pieces(locale, &own, symbology)} {given} }
}

/// The codes of gift vouchers, with what is left of each; of those that are given, no code.
fn vouchers(
    locale: &Locale,
    order: &OrderView,
    extra: &OrderExtra,
    shown: &ShownExtras<'_>,
) -> Option<Html> {
    let withdraw = |voucher: &Voucher, its: &Withdrawal| {
        account::withdraw(locale, &order.secret, voucher.id, its, "voucher-withdraw-text")
    };
    let line = |voucher: &Voucher| {
        let until = voucher.valid_until.map(|until| {
            let day = locale.date_plain(until.minus_ms(1), &extra.time_zone);
            locale.text_with("voucher-valid-until", &[("day", day.into())])
        });
        let balance = money(locale, voucher.balance_minor, voucher.currency);
        let words = locale.text_with("voucher-left", &[("balance", balance.into())]);
        let is_given = shown.is_given && voucher.can_be_given(shown.now);
        let its = shown.withdrawals.get(&voucher.id);
        let waits = || match its {
            Some(its) => {
                let day = account::withdrawal_last_day(locale, its);
                locale.text_with("voucher-in-gift-withdraw", &[("day", day.into())])
            }
            None => locale.text("voucher-in-gift"),
        };
        let code = match is_given {
            true => view! { <p>{waits()}</p> },
            false => view! { <p class="voucher__code">{voucher.code.to_string()}</p> },
        };
        view! {
            <li>
                {code}
                <p class="small">{words} " " {until}</p>
                {its.filter(|_| !is_given).map(|its| withdraw(voucher, its))}
            </li>
        }
    };
    let lines: Vec<_> = extra.vouchers.iter().map(line).collect();
    (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> })
}
