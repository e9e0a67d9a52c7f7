//! The buyer of a gift voucher withdraws from its purchase.

use domain::id::VoucherId;
use house::locales::Locale;
use markup::{Html, view};
use ui::route::Target;

/// The first press opens what it means, which is this message; the second one does it.
pub fn withdraw(locale: &Locale, order_secret: &str, voucher: VoucherId, text: &str) -> Html {
    let action = Target::WithdrawVoucher(order_secret.to_owned()).path(locale.language());
    view! {
        <details class="disclosure">
            <summary class="disclosure__chosen">{locale.text("voucher-withdraw")}</summary>
            <form method="post" action=action>
                <p class="small">{locale.text(text)}</p>
                <input type="hidden" name="voucher" value=voucher.to_string()/>
                <button class="button button--quiet" type="submit">
                    {locale.text("voucher-withdraw-confirm")}
                </button>
            </form>
        </details>
    }
}
