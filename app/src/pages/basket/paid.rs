//! What gift vouchers pay of a basket and what is left, in the words and sums of the checkout.

use crate::pages::{
    basket::{exchange::Exchange, vouchers::balance_minor},
    order::split::{Split, left_words, paid_lines},
};
use domain::sales::{basket::BasketView, voucher::Voucher};
use house::locales::Locale;
use markup::{Html, view};
use selling::basket::Own;
use ui::{error::Stop, locale::money, session::Visit};

/// None: no voucher pays for it. The basket has the total that the checkout names.
pub async fn split(
    visit: &mut Visit,
    own: Option<&Own>,
    exchange: Option<&Exchange>,
    basket: Option<&mut BasketView>,
) -> Result<Option<Split>, Stop> {
    let Some((own, basket)) = own.zip(basket) else { return Ok(None) };
    if !own.has_vouchers() || !basket.invoices.is_empty() {
        return Ok(None);
    }
    if let Some(exchange) = exchange {
        return Ok(Split::of_basket(exchange.ways()));
    }
    let actor = visit.actor().await?;
    let ways = ::money::checkout::ways_of(&visit.shop.house, &actor, own).await?;
    let split = Split::of_basket(&ways);
    // With a fee of the only payment method.
    let way = ways.into_iter().next().filter(|_| split.is_some());
    if let Some(way) = way.filter(|way| way.quote.total_minor != basket.quote.total_minor) {
        basket.quote = way.quote;
    }
    Ok(split)
}

/// Below the sum.
pub fn paid(locale: &Locale, split: Split, vouchers: &[Voucher], basket: &BasketView) -> Html {
    let currency = basket.quote.currency;
    let words = match left_words(locale, split, currency) {
        Some(left) => left,
        None if split.credit_minor > 0 => locale.text("checkout-credit-all"),
        None => {
            let balance_minor = balance_minor(vouchers, basket.state.now, currency);
            let left = money(locale, balance_minor - split.vouchers_minor, currency);
            let left = locale.text_with("voucher-checkout-left", &[("left", left.into())]);
            format!("{} {left}", locale.text("voucher-checkout-all"))
        }
    };
    view! {
        {paid_lines(locale, split, currency)}
        <p>
            <strong>{words}</strong>
        </p>
    }
}
