//! At the checkout: that the order is a present. Its card is written once it is paid.

use crate::pages::checkout::filled::Filled;
use house::locales::Locale;
use markup::{Html, view};

/// None where nothing can be given, as of an exchange, or of what is paid later.
pub fn present(locale: &Locale, filled: &Filled) -> Option<Html> {
    let is_paid_now = filled.exchanged.is_none() && filled.invoices.is_empty();
    (filled.can_be_given() && is_paid_now && !filled.lines.is_over).then(|| {
        view! {
            <label class="choice" for="present">
                <input
                    class="choice__input"
                    id="present"
                    name="present"
                    type="checkbox"
                    value="yes"
                    checked=filled.request.is_present
                />
                " "
                <span>{locale.text("checkout-present")}</span>
            </label>
        }
    })
}
