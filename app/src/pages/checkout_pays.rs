//! On the checkout: the buyer's credit and a former ticket, which pay before anybody is sent to a
//! bank.

use crate::pages::checkout_form::Filled;
use domain::{
    basket::BasketView,
    money::Currency,
    order::{OrderLineView, WayToPay},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    error::Stop,
    locale::{money, when_long},
    refusal,
    session::{Notice, Tone, Visit},
};

/// Why no bank takes what the basket comes to, said before anything is typed. None: one does, or
/// the basket costs nothing or is paid later.
pub async fn no_way(
    visit: &mut Visit,
    basket: Option<&BasketView>,
    ways: &[WayToPay],
) -> Result<Option<Notice>, Stop> {
    let Some((basket, session)) = basket.zip(visit.session_id()) else { return Ok(None) };
    let is_due_now = basket.quote.total_minor > 0 && basket.invoices.is_empty();
    if !is_due_now || !ways.is_empty() {
        return Ok(None);
    }
    let actor = visit.actor().await?;
    let why = ::money::checkout::why_no_way(&visit.shop.house, &actor, session).await?;
    let words = why.and_then(|why| refusal::place(&visit.locale, &why, basket.quote.currency));
    Ok(words.map(|words| Notice::new(Tone::Error, words)))
}

/// What the ticket pays that is exchanged, and what is then left.
pub fn exchanged(locale: &Locale, line: &OrderLineView, way: &WayToPay) -> Html {
    let amount = |minor: i64| money(locale, minor, way.quote.currency).into();
    let args = [
        ("title", line.title.as_str().into()),
        ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
        ("used", amount(way.exchange_minor)),
    ];
    let then = left_words(locale, way.quote.total_minor - way.exchange_minor, way.quote.currency);
    let lost = (way.exchange_lost_minor > 0).then(|| {
        let lost = [("amount", amount(way.exchange_lost_minor))];
        view! { <p>{locale.text_with("exchange-lost", &lost)}</p> }
    });
    view! {
        <section class="checkout__group" aria-labelledby="exchanged">
            <h2 class="checkout__group-title" id="exchanged">
                {locale.text("exchange-pays-title")}
            </h2>
            <p>{locale.text_with("exchange-pays", &args)} " " {then}</p>
            {lost}
            <input type="hidden" name="exchange" value=way.exchange_minor/>
        </section>
    }
}

/// What is left when the former ticket and gift vouchers have paid. None: vouchers pay the rest,
/// and their own sentence says so.
pub fn left_in_the_end(locale: &Locale, way: &WayToPay) -> Option<String> {
    let rest_minor = way.before_credit_minor();
    (way.vouchers_minor == 0 || rest_minor > 0)
        .then(|| left_words(locale, rest_minor, way.quote.currency))
}

fn left_words(locale: &Locale, rest_minor: i64, currency: Currency) -> String {
    match rest_minor {
        0 => locale.text("exchange-all"),
        rest_minor => {
            let rest = money(locale, rest_minor, currency);
            locale.text_with("exchange-rest", &[("rest", rest.into())])
        }
    }
}

/// Whether the buyer's credit pays, and what is then left: a former ticket and gift vouchers have
/// paid before. `is_same`: whatever is chosen.
pub fn credit(
    locale: &Locale,
    balance_minor: i64,
    way: &WayToPay,
    uses: bool,
    is_same: bool,
) -> Html {
    let amount = |minor: i64| money(locale, minor, way.quote.currency).into();
    let rest_minor = way.before_credit_minor() - way.credit_minor;
    let used = [("used", amount(way.credit_minor)), ("rest", amount(rest_minor))];
    let then = match rest_minor {
        0 => locale.text("checkout-credit-all"),
        _ => locale.text_with("checkout-credit-rest", &used),
    };
    let then = is_same.then(|| view! { <p class="field__hint" id="credit-then">{then}</p> });
    view! {
        <fieldset class="checkout__group">
            <legend class="checkout__group-title">{locale.text("checkout-credit-title")}</legend>
            <label class="choice" for="credit">
                <input
                    class="choice__input"
                    id="credit"
                    name="credit"
                    type="checkbox"
                    value=balance_minor
                    checked=uses
                    aria-describedby=then.is_some().then_some("credit-then")
                />
                " "
                <span>
                    {locale.text_with("checkout-credit-use", &[("balance", amount(balance_minor))])}
                </span>
            </label>
            {then}
        </fieldset>
    }
}

/// Whether the card that pays is kept for renewals.
pub fn keep_card(locale: &Locale, filled: &Filled) -> Option<Html> {
    filled.can_keep_card.then(|| {
        view! {
            <label class="choice" for="keep-card">
                <input
                    class="choice__input"
                    id="keep-card"
                    name="keep_card"
                    type="checkbox"
                    value="yes"
                    checked=filled.request.keeps_card
                />
                " "
                <span>{locale.text("checkout-keep-card")}</span>
            </label>
        }
    })
}
