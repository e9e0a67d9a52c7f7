//! How a purchase is paid: the choice of payment method, and each company's payment where there
//! are several.

use crate::{field::Choice, locale::money};
use domain::{
    money::Currency,
    order::{OrderPayment, OrderView, WayToPay},
    payments::method::PaymentMethod,
};
use house::locales::Locale;
use markup::{Html, view};

pub fn name(locale: &Locale, payment_method: PaymentMethod) -> String {
    locale.text(match payment_method {
        PaymentMethod::Card => "payment-means-card",
        PaymentMethod::Bizum => "payment-means-bizum",
        PaymentMethod::Paypal => "payment-means-paypal",
        PaymentMethod::Credit => "payment-means-credit",
        PaymentMethod::Voucher => "payment-means-voucher",
        PaymentMethod::Cash => "payment-means-cash",
        PaymentMethod::Terminal => "payment-means-terminal",
    })
}

/// What comes back with the form: the payment method, with the total and the basket that stood
/// beside it, so that nothing is charged that wasn't shown.
pub fn value(way: &WayToPay) -> String {
    format!("{} {} {}", way.payment_method.as_str(), way.quote.total_minor, way.shown)
}

/// Whether the sum hangs on what is chosen.
pub fn sums_differ(ways: &[WayToPay]) -> bool {
    ways.windows(2).any(|pair| pair[0].quote.total_minor != pair[1].quote.total_minor)
}

/// A choice where there is one; of a single way the form brings back what it is.
pub fn choice(locale: &Locale, ways: &[WayToPay], chosen: Option<PaymentMethod>) -> Html {
    let differ = sums_differ(ways);
    let chosen = chosen
        .filter(|payment_method| ways.iter().any(|way| way.payment_method == *payment_method));
    let chosen = chosen.or_else(|| ways.first().map(|way| way.payment_method));
    let radio = |way: &WayToPay| {
        let words = match differ {
            false => name(locale, way.payment_method),
            true => {
                let due_minor = way.quote.total_minor - way.exchange_minor;
                let total = money(locale, due_minor, way.quote.currency);
                let args =
                    [("means", name(locale, way.payment_method).into()), ("total", total.into())];
                locale.text_with("payment-means-total", &args)
            }
        };
        let id = format!("means-{}", way.payment_method.as_str());
        let is_chosen = chosen == Some(way.payment_method);
        Choice { name: "payment_method", id, value: value(way), is_chosen, words }.radio()
    };
    match ways {
        [] => Html::default(),
        [only] => {
            view! { <input type="hidden" name="payment_method" value=value(only)/> }
        }
        _ => {
            let radios = ways.iter().map(radio).collect::<Html>();
            view! {
                <fieldset class="checkout__group checkout__means">
                    <legend class="checkout__group-title">{locale.text("payment-means-title")}</legend>
                    {radios}
                </fieldset>
            }
        }
    }
}

/// Said before anything is ordered. What an exchanged ticket pays of it stands in the sum.
pub fn parts_before(locale: &Locale, way: Option<&WayToPay>) -> Option<Html> {
    let way = way.filter(|way| way.payments.len() > 1 && way.exchange_minor == 0)?;
    let line = |(company, minor): &(String, i64)| OrderPayment {
        company: company.clone(),
        amount_minor: *minor,
        paid_at: None,
        is_credit: false,
        payment_method: way.payment_method,
        voucher: None,
        voucher_left_minor: None,
        exchange: None,
        exchange_fee_minor: 0,
        exchange_lost_minor: 0,
    };
    let lines: Vec<_> = way.payments.iter().map(line).collect();
    Some(parts(locale, &lines, way.quote.currency))
}

/// With what of it is paid. None where a bank is paid it all, which the order's sum says; what an
/// exchanged ticket has paid stands in the sum too.
pub fn parts_of_order(locale: &Locale, order: &OrderView) -> Option<Html> {
    let payments = order.payments.iter().filter(|part| part.exchange.is_none());
    let payments: Vec<OrderPayment> = payments.cloned().collect();
    let is_shown = match payments.as_slice() {
        [] => false,
        [only] => only.is_credit || only.voucher.is_some(),
        _ => true,
    };
    let is_shown = is_shown && order.back.is_none();
    is_shown.then(|| parts(locale, &payments, order.quote.currency))
}

fn parts(locale: &Locale, payments: &[OrderPayment], currency: Currency) -> Html {
    let is_by_bank = |part: &&OrderPayment| {
        !part.is_credit && part.voucher.is_none() && !part.payment_method.is_at_counter()
    };
    let by_bank = payments.iter().filter(is_by_bank).count();
    let is_open = payments.iter().any(|part| part.paid_at.is_none()) && by_bank > 1;
    let is_begun = payments.iter().any(|part| part.paid_at.is_some());
    let lines = payments.iter().map(|part| {
        let is_paid = part.paid_at.is_some();
        let words = if is_paid { "payment-part-paid" } else { "payment-part-open" };
        let paid = is_begun.then(|| locale.text(words));
        let by = match part {
            OrderPayment { is_credit: true, .. } => name(locale, PaymentMethod::Credit),
            OrderPayment { voucher: Some(last_four), .. } => {
                let args = [("digits", last_four.as_str().into())];
                locale.text_with("voucher-part", &args)
            }
            OrderPayment { payment_method, .. } if payment_method.is_at_counter() => {
                name(locale, *payment_method)
            }
            // Each company of several is paid by itself.
            OrderPayment { company, .. } if by_bank > 1 => company.clone(),
            OrderPayment { payment_method, .. } => name(locale, *payment_method),
        };
        let left = part.voucher_left_minor.map(|minor| {
            let balance = [("balance", money(locale, minor, currency).into())];
            let words = locale.text_with("voucher-left", &balance);
            view! { <br/> <span class="small soft">{words}</span> }
        });
        view! {
            <li class="parts__part">
                <span>
                    {by}
                    {paid.map(|paid| view! { "\u{a0}" <span class="small soft">{paid}</span> })}
                    {left}
                </span>
                <span class="sum__amount">{money(locale, part.amount_minor, currency)}</span>
            </li>
        }
    });
    let lines = lines.collect::<Html>();
    view! {
        <section class="parts" aria-labelledby="parts">
            <h2 class="parts__title" id="parts">{locale.text("payment-parts-title")}</h2>
            {is_open.then(|| view! { <p class="small">{locale.text("payment-parts-text")}</p> })}
            <ol>{lines}</ol>
        </section>
    }
}
