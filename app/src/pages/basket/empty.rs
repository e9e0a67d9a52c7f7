//! The basket with nothing in it, the way there, and the order that waits meanwhile.

use crate::pages::basket::form::FORM;
use house::locales::Locale;
use markup::{Html, view};
use ui::route::{Route, Target};

/// An order of this browser's that waits for its money: never lost out of sight.
pub fn waiting(locale: &Locale, order: Option<String>) -> Option<Html> {
    let href = Route::Order(order?).path(locale.language());
    Some(view! {
        <div class="notice notice--warning">
            <p>
                {locale.text("basket-order-waiting")} " "
                <a href=href>{locale.text("basket-to-order")}</a>
            </p>
        </div>
    })
}

pub fn empty(locale: &Locale, life_ms: i64, order: Option<String>) -> Html {
    let minutes = (life_ms / domain::moment::MINUTE_MS).into();
    view! {
        {waiting(locale, order)}
        <div class="page__head basket__empty">
            <h1>{locale.text("basket-empty-title")}</h1>
            <p class="lede">{locale.text_with("basket-empty-text", &[("minutes", minutes)])}</p>
            <a class="button" href=Route::Season.path(locale.language())>
                {locale.text("basket-empty-link")}
            </a>
        </div>
    }
}

/// The first press asks, the second one gives everything back: nothing can bring back seats that
/// somebody else took meanwhile. It opens without a script too.
pub fn empty_all(locale: &Locale, has_tickets: bool) -> Html {
    let why = if has_tickets { "basket-empty-all-why" } else { "basket-empty-all-extras" };
    let action = Target::EmptyBasket.path(locale.language());
    view! {
        <details class="basket__empty-all">
            <summary class="button button--plain">{locale.text("basket-empty-all")}</summary>
            <div>
                <p>{locale.text(why)}</p>
                <button
                    class="button button--quiet"
                    type="submit"
                    form=FORM
                    formaction=action
                >
                    {locale.text("basket-empty-all-yes")}
                </button>
            </div>
        </details>
    }
}
