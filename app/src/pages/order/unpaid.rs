//! The order page before all is paid: waiting for the bank, failed, paid in part.

use crate::pages::order::{RETURNED, over::ways_back};
use ::money::checkout::CreditOffer;
use domain::{
    moment::{DAY_MS, MINUTE_MS, Moment},
    order::{MoneyBack, OrderView},
    payments::{decline::DeclineReason, method::PaymentMethod},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    locale::{money, when_long},
    parts,
    route::{Route, Target, sign_in_from_order},
};

/// How often a page that waits for the bank looks again, in seconds.
const LOOK_AGAIN_S: u32 = 3;

/// Banks confirm within seconds. Whoever is still asked to wait then has rather not paid.
const CONFIRMED_WITHIN_MS: i64 = 2 * MINUTE_MS;

/// Looks again by itself where the browser can; the link does the same by hand. Most who come from
/// the bank have paid: what others may do is folded away at first. Later paying comes first.
pub fn waiting(locale: &Locale, order: &OrderView, now: Moment) -> Html {
    let begun = order.paying_since.unwrap_or(order.placed_at);
    if now.since_ms(begun) >= CONFIRMED_WITHIN_MS {
        return unconfirmed(locale, order);
    }
    let until = [("time", time_to_pay(locale, order).into())];
    view! {
        {looks_again(locale)}
        <div class="order__actions">{look_again(locale, order, "button", true)}</div>
        <details class="bundle order__not-paid">
            <summary class="bundle__count">{locale.text("order-not-paid")}</summary>
            <p>{locale.text_with("order-not-paid-text", &until)}</p>
            <div class="order__actions">
                {pay_form(locale, order, "order-to-bank-again", "button button--quiet")}
                {other_forms(locale, order)}
                {give_up_form(locale, order)}
            </div>
        </details>
    }
}

/// The bank has said nothing for minutes, or nobody came from there.
pub fn unconfirmed(locale: &Locale, order: &OrderView) -> Html {
    let until = [("time", time_to_pay(locale, order).into())];
    view! {
        <p>{locale.text_with("order-not-paid-text", &until)}</p>
        <div class="order__actions">
            {pay_form(locale, order, "order-to-bank-again", "button")}
            {look_again(locale, order, "button button--quiet", false)}
            {other_forms(locale, order)}
            {give_up_form(locale, order)}
        </div>
        {looks_again(locale)}
    }
}

fn looks_again(locale: &Locale) -> Html {
    view! {
        <div class="waiting" role="status" data-look-again-s=LOOK_AGAIN_S>
            <div class="waiting__thread"></div>
            <p>{locale.text("order-waiting-text")}</p>
        </div>
    }
}

fn look_again(locale: &Locale, order: &OrderView, class: &'static str, has_returned: bool) -> Html {
    let page = Route::Order(order.secret.clone()).path(locale.language());
    let href = if has_returned { format!("{page}?{RETURNED}") } else { page };
    view! {
        <a class=class href=href>
            {locale.text("order-look-again")}
        </a>
    }
}

/// `declined`: why, where the bank says something that helps.
pub fn failed(
    locale: &Locale,
    order: &OrderView,
    now: Moment,
    declined: Option<DeclineReason>,
) -> Html {
    let can_pay = order.attempts_left > 0 && order.pay_by.since_ms(now) > 0;
    let paid = paid_so_far(locale, order);
    let text = match (can_pay, &paid) {
        (true, paid) => {
            let is_part = paid.is_some() && unfit(order).is_none();
            let text = if is_part { "order-partly-failed-text" } else { "order-failed-text" };
            let args = [
                ("time", time_to_pay(locale, order).into()),
                ("attempts", order.attempts_left.into()),
            ];
            let text = locale.text_with(text, &args);
            match is_part {
                true => text,
                false => format!("{} {text}", charged(locale, order)),
            }
        }
        (false, None) => {
            format!("{} {}", charged(locale, order), locale.text("order-failed-last-text"))
        }
        (false, Some(paid)) if is_overdue(order, now) => {
            locale.text_with("order-partly-overdue-text", &[("paid", paid.as_str().into())])
        }
        (false, Some(paid)) => {
            let time = time_to_pay(locale, order);
            let args = [("paid", paid.as_str().into()), ("time", time.into())];
            locale.text_with("order-partly-last-text", &args)
        }
    };
    let stands = paid.filter(|_| can_pay).map(|paid| {
        let words = locale.text_with("order-partly-stands", &[("paid", paid.into())]);
        view! { <p>{words}</p> }
    });
    view! {
        <div class="notice notice--error" role="alert">
            {declined.map(|why| view! { <p>{locale.text(why_words(why))}</p> })}
            <p>{text}</p>
            {stands}
        </div>
        <div class="order__actions">
            {can_pay.then(|| pay_form(locale, order, "order-pay-again", "button"))}
            {can_pay.then(|| other_forms(locale, order))}
            {give_up_form(locale, order)}
        </div>
    }
}

fn why_words(why: DeclineReason) -> &'static str {
    match why {
        DeclineReason::CardExpired => "declined-card-expired",
        DeclineReason::NotEnoughMoney => "declined-not-enough-money",
        DeclineReason::WrongCode => "declined-wrong-code",
        DeclineReason::Refused => "declined-refused",
        DeclineReason::BankAway => "declined-bank-away",
    }
}

/// Another sum than was asked for was taken, and goes back.
pub fn unfit(order: &OrderView) -> Option<&MoneyBack> {
    order.back.as_ref().filter(|back| back.cause == "mismatch")
}

/// What the bank took of an order that isn't paid.
fn charged(locale: &Locale, order: &OrderView) -> String {
    let Some(back) = unfit(order) else { return locale.text("order-failed-nothing") };
    let said = |id: &str, minor: i64| {
        let total = money(locale, minor, back.currency);
        let args = [("total", total.into()), ("email", order.email.as_str().into())];
        locale.text_with(id, &args)
    };
    match back.refused_minor + back.by_staff_minor() {
        0 => said("order-unfit-text", back.amount_minor),
        _ => {
            let taken = said("order-unfit-refused", back.amount_minor);
            format!("{taken} {}", ways_back(locale, order, back))
        }
    }
}

/// By the theatre's clock, and said to be: who buys from afar has another.
fn time_to_pay(locale: &Locale, order: &OrderView) -> String {
    let time_zone = order.lines.first().map_or("UTC", |line| line.time_zone.as_str());
    if order.pay_by.since_ms(order.placed_at) > DAY_MS {
        let when = when_long(locale, order.pay_by, time_zone);
        return locale.text_with("order-theatre-when", &[("when", when.into())]);
    }
    let time = locale.time(order.pay_by, time_zone);
    locale.text_with("order-theatre-time", &[("time", time.into())])
}

/// Of several payments; None where nothing is paid yet.
fn paid_so_far(locale: &Locale, order: &OrderView) -> Option<String> {
    let paid = order.payments.iter().filter(|payment| payment.paid_at.is_some());
    let minor: i64 = paid.map(|payment| payment.amount_minor).sum();
    (minor > 0).then(|| money(locale, minor, order.quote.currency))
}

/// Its page takes no money any more, and what was paid of it keeps its seats.
fn is_overdue(order: &OrderView, now: Moment) -> bool {
    order.pay_by <= now
}

pub fn partly(locale: &Locale, order: &OrderView, now: Moment) -> Html {
    let can_pay = !is_overdue(order, now);
    let text = if can_pay { "order-partly-text" } else { "order-partly-overdue-text" };
    let next = if order.is_rest_next() { "order-pay-rest" } else { "order-pay-next" };
    let paid = paid_so_far(locale, order).unwrap_or_default();
    let args = [("paid", paid.into()), ("time", time_to_pay(locale, order).into())];
    view! {
        <div class="notice" role="status">
            <p>{locale.text_with(text, &args)}</p>
        </div>
        <div class="order__actions">
            {can_pay.then(|| pay_form(locale, order, next, "button"))}
            {can_pay.then(|| other_forms(locale, order))}
            {give_up_form(locale, order)}
        </div>
    }
}

/// What was made for its buyer is a renewal, or what the box office reserves.
pub fn is_subscription(order: &OrderView) -> bool {
    order.lines.iter().any(|line| line.item.is_some())
}

/// Nobody has tried to pay it: it was made for its buyer, whose credit comes first. A reader who
/// isn't signed in is told how to use credit, and neither a sum nor whether there is one.
pub fn to_pay(
    locale: &Locale,
    order: &OrderView,
    credit: Option<CreditOffer>,
    is_guest: bool,
) -> Html {
    let until = [("until", time_to_pay(locale, order).into())];
    let text = match order.item_count() {
        0 => "order-reserved-to-pay-text",
        1 => "order-to-pay-text",
        _ => "order-to-pay-text-several",
    };
    let by_bank = if credit.is_some() { "button button--quiet" } else { "button" };
    let sign_in = (is_guest && is_subscription(order)).then(|| {
        let language = locale.language();
        let back = Route::Order(order.secret.clone()).path(language);
        let href = sign_in_from_order(&back, &order.secret, language);
        let link = view! { <a href=href>{locale.text("common-sign-in")}</a> };
        view! { <p class="small">{locale.text("order-credit-sign-in")} " " {link}</p> }
    });
    view! {
        <div class="notice" role="status">
            <p>{locale.text_with(text, &until)}</p>
        </div>
        {sign_in}
        <div class="order__actions">
            {credit.map(|credit| credit_form(locale, order, credit))}
            {(order.attempts_left > 0).then(|| pay_form(locale, order, "order-pay-now", by_bank))}
            {other_forms(locale, order)}
            {give_up_form(locale, order)}
        </div>
    }
}

/// The button names what is taken of the credit, and what a bank is then asked for.
pub fn credit_form(locale: &Locale, order: &OrderView, credit: CreditOffer) -> Html {
    let amount = |minor: i64| money(locale, minor, order.quote.currency).into();
    let args = [("used", amount(credit.used_minor)), ("rest", amount(credit.rest_minor))];
    let words = match credit.rest_minor {
        0 => "order-pay-credit",
        _ => "order-pay-credit-rest",
    };
    let action = Target::PayAgain(order.secret.clone()).path(locale.language());
    view! {
        <form method="post" action=action>
            <input type="hidden" name="credit" value=credit.used_minor/>
            <button class="button" type="submit">{locale.text_with(words, &args)}</button>
        </form>
    }
}

/// Another attempt; `words` and `class` are the button's.
fn pay_form(locale: &Locale, order: &OrderView, words: &'static str, class: &'static str) -> Html {
    let total = money(locale, order.next_minor(), order.quote.currency);
    let action = Target::PayAgain(order.secret.clone()).path(locale.language());
    view! {
        <form method="post" action=action>
            <button class=class type="submit">
                {locale.text_with(words, &[("total", total.into())])}
            </button>
        </form>
    }
}

/// The same payment by another payment method.
fn other_forms(locale: &Locale, order: &OrderView) -> Html {
    let action = Target::PayAgain(order.secret.clone()).path(locale.language());
    let form = |payment_method: &PaymentMethod| {
        let words = [("means", parts::name(locale, *payment_method).into())];
        view! {
            <form method="post" action=action.clone()>
                <input type="hidden" name="payment_method" value=payment_method.as_str()/>
                <button class="button button--quiet" type="submit">
                    {locale.text_with("order-pay-other", &words)}
                </button>
            </form>
        }
    };
    order.other_payment_methods.iter().map(form).collect::<Html>()
}

/// The seats go back at once, for another choice or for others.
fn give_up_form(locale: &Locale, order: &OrderView) -> Html {
    let action = Target::GiveUpOrder(order.secret.clone()).path(locale.language());
    view! {
        <details class="basket__empty-all order__give-up">
            <summary class="button button--plain">{locale.text("order-give-up")}</summary>
            <form method="post" action=action>
                <p>{locale.text("order-give-up-why")}</p>
                <button class="button button--quiet" type="submit">
                    {locale.text("order-give-up-yes")}
                </button>
            </form>
        </details>
    }
}
