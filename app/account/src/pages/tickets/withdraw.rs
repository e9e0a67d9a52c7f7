//! The buyer of a gift voucher withdraws from its purchase.

use domain::{id::VoucherId, money::Money, payments::method::PaymentMethod};
use house::locales::Locale;
use markup::{Html, view};
use money::vouchers::Withdrawal;
use ui::{parts, route::Target};

/// The last day stands above. The first press opens what it means, which is this message, and what
/// goes back where; the second one does it.
pub fn withdraw(
    locale: &Locale,
    order_secret: &str,
    voucher: VoucherId,
    its: &Withdrawal,
    text: &str,
) -> Html {
    let action = Target::WithdrawVoucher(order_secret.to_owned()).path(locale.language());
    let until = [("day", last_day(locale, its).into()), ("count", 1_u32.into())];
    view! {
        <p class="small">{locale.text_with("voucher-withdraw-until", &until)}</p>
        <details class="disclosure">
            <summary class="disclosure__chosen">{locale.text("voucher-withdraw")}</summary>
            <form method="post" action=action>
                <p class="small">{locale.text(text)}</p>
                <input type="hidden" name="voucher" value=voucher.to_string()/>
                <input type="hidden" name="amount" value=its.amount.minor.to_string()/>
                {back(locale, its)}
                <button class="button button--quiet" type="submit">
                    {locale.text("voucher-withdraw-confirm")}
                </button>
            </form>
        </details>
    }
}

/// On which the right can be used for the last time.
pub fn last_day(locale: &Locale, its: &Withdrawal) -> String {
    locale.date_plain(its.ends_at.minus_ms(1), &its.time_zone)
}

/// The sum that goes back, and where to.
fn back(locale: &Locale, its: &Withdrawal) -> Option<Html> {
    let ways: Vec<String> = match its.ways.as_slice() {
        [] => return None,
        [(payment_method, _)] => vec![parts::name(locale, *payment_method)],
        several => {
            let way = |(payment_method, amount): &(PaymentMethod, Money)| {
                format!("{} ({})", parts::name(locale, *payment_method), locale.money(*amount))
            };
            several.iter().map(way).collect()
        }
    };
    let args = [("amount", locale.money(its.amount).into()), ("ways", ways.join(", ").into())];
    Some(view! { <p>{locale.text_with("voucher-withdraw-back", &args)}</p> })
}
