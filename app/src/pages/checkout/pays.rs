//! On the checkout: the buyer's credit and a former ticket, which pay before anybody is sent to a
//! bank.

use crate::pages::{checkout::filled::Filled, performance::notice::fee_of_it};
use domain::{
    money::Money,
    order::WayToPay,
    sales::{basket::BasketView, voucher::Voucher},
    tickets::exchange::ExchangedBy,
};
use house::locales::Locale;
use markup::{Html, view};
use subscribers::exchange::{self, Wished};
use ui::{
    error::Stop,
    locale::{money, when_long},
    refusal,
    session::{Notice, Tone, Visit},
    sum::SumExchange,
};

/// What is in the basket, with what it can be paid, and its gift vouchers. None: there is nothing
/// to buy here.
pub async fn basket_and_ways(
    visit: &mut Visit,
) -> Result<(Option<BasketView>, Vec<WayToPay>, Vec<Voucher>), Stop> {
    let Some(session) = visit.session_id() else { return Ok((None, Vec::new(), Vec::new())) };
    let actor = visit.actor().await?;
    let house = &visit.shop.house;
    let own = selling::basket::own(house, session).await?;
    // What a ticket isn't exchanged for, the basket's page says.
    if ::money::checkout::why_not_exchanged(house, &actor, &own).await?.is_some() {
        return Ok((None, Vec::new(), Vec::new()));
    }
    let mut basket = selling::basket::view(house, &own, visit.language()).await?;
    let ways = ::money::checkout::ways_of(house, &actor, &own).await?;
    if let Some(way) = ways.first().filter(|way| way.exchange_minor > 0) {
        basket.state.total_minor = way.quote.total_minor - way.exchange_minor;
    }
    Ok((Some(basket), ways, own.vouchers(house).await?))
}

/// The ticket that helps to pay, since it is exchanged.
pub async fn wished(visit: &Visit, ways: &[WayToPay]) -> Result<Option<Wished>, Stop> {
    if ways.iter().all(|way| way.exchange_minor == 0) {
        return Ok(None);
    }
    let Some(session) = visit.session_id() else { return Ok(None) };
    Ok(exchange::wished(&visit.shop.house, session, visit.language()).await?)
}

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
pub fn exchanged(locale: &Locale, wished: &Wished, way: &WayToPay) -> Html {
    let (Wished { line, by, .. }, is_one) = (wished, wished.count() == 1);
    let amount = |minor: i64| money(locale, minor, way.quote.currency).into();
    let args = [
        ("title", line.title.as_str().into()),
        ("when", when_long(locale, line.starts_at, &line.time_zone).into()),
        // As its line in the sum, below which the fee of the exchange stands.
        ("used", amount(way.exchange_minor + way.exchange_fee_minor)),
    ];
    let said = |one: &'static str, several: &'static str| if is_one { one } else { several };
    let is_all = way.exchange_minor == way.quote.total_minor;
    let then = is_all.then(|| locale.text(said("exchange-all", "exchange-all-several")));
    let is_buyers = *by == ExchangedBy::Buyer;
    let fee = Money::new(way.exchange_fee_minor, way.quote.currency);
    let fee = is_buyers.then(|| fee_of_it(locale, fee));
    let pays = if is_buyers { "exchange-pays" } else { "exchange-pays-handed" };
    let lost = (is_buyers && way.exchange_lost_minor > 0).then(|| {
        let lost = [("amount", amount(way.exchange_lost_minor))];
        let words = said("exchange-lost", "exchange-lost-several");
        view! { <p>{locale.text_with(words, &lost)}</p> }
    });
    let left_minor = way.quote.total_minor - way.exchange_minor;
    let shown = match by {
        ExchangedBy::Buyer => {
            view! { <input type="hidden" name="exchange" value=way.exchange_minor/> }
        }
        // They may see what is left to pay, not what somebody else has paid.
        ExchangedBy::Recipient => {
            view! { <input type="hidden" name="exchange_left" value=left_minor/> }
        }
    };
    view! {
        <section class="checkout__group" aria-labelledby="exchanged">
            <h2 class="checkout__group-title" id="exchanged">
                {locale.text(said("exchange-pays-title", "exchange-pays-title-several"))}
            </h2>
            <p>{locale.text_with(pays, &args)} {fee} " " {then}</p>
            {lost}
            {shown}
        </section>
    }
}

/// What the ticket that is exchanged pays in the sum.
pub fn in_sum(filled: &Filled, way: Option<&WayToPay>) -> Option<SumExchange> {
    let (wished, way) = filled.exchanged.as_ref().zip(way)?;
    let (by, pays_minor, fee_minor) = (wished.by, way.exchange_minor, way.exchange_fee_minor);
    // What isn't refunded stands above, beside the ticket.
    Some(SumExchange { by, pays_minor, rest: "exchange-to-pay", fee_minor, lost_minor: 0 })
}

/// Whether the buyer's credit pays, and how much: a former ticket and gift vouchers have paid
/// before. `is_same`: whatever is chosen.
pub fn credit(
    locale: &Locale,
    balance_minor: i64,
    way: &WayToPay,
    uses: bool,
    is_same: bool,
) -> Html {
    let amount = |minor: i64| money(locale, minor, way.quote.currency).into();
    let rest_minor = way.before_credit_minor() - way.credit_minor;
    let used = [("used", amount(way.credit_minor))];
    let then = match rest_minor {
        0 => locale.text("checkout-credit-all"),
        _ => locale.text_with("checkout-credit-used", &used),
    };
    let is_said = uses && is_same;
    let then = is_said.then(|| view! { <p class="field__hint" id="credit-then">{then}</p> });
    // The button names an amount, so that it asks again where the box was pressed since.
    let named = is_same.then(|| {
        let named = if uses { "yes" } else { "no" };
        view! { <input type="hidden" name="credit_named" value=named/> }
    });
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
            {named}
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
