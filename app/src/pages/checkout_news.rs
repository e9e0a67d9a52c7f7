//! At the checkout: news by mail, for those who want it. The box is never ticked beforehand.

use domain::consent::Purpose;
use house::locales::Locale;
use leptos::prelude::*;
use subscribers::consents;

/// `wants`: as it was typed; None: whoever looks has said yes before.
pub fn news(locale: &Locale, wants: Option<bool>) -> Option<impl IntoView + use<>> {
    wants.map(|wants| {
        view! {
            <label class="choice" for="news">
                <input
                    class="choice__input"
                    id="news"
                    name="news"
                    type="checkbox"
                    value="yes"
                    checked=wants
                />
                " "
                <span>{consents::words(locale, Purpose::Newsletter)}</span>
            </label>
        }
    })
}
