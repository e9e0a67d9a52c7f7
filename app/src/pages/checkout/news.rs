//! At the checkout: news by mail, for those who want it. The box is never ticked beforehand.

use domain::people::consent::Purpose;
use house::locales::Locale;
use markup::{Html, view};
use subscribers::own_data::consents;

/// The question.
pub struct News {
    /// As it was typed.
    pub wants: bool,
    /// A mail with a link follows, and counts.
    pub is_confirmed: bool,
}

/// None: whoever looks has said yes before.
pub fn news(locale: &Locale, news: Option<&News>) -> Option<Html> {
    news.map(|&News { wants, is_confirmed }| {
        let hint = is_confirmed.then(|| {
            view! { <p class="field__hint">{locale.text("news-confirm-hint")}</p> }
        });
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
            {hint}
        }
    })
}
