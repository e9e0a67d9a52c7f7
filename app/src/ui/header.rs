//! The head of every page: the house's name, the way to the season, basket, language.

use crate::{
    route::Route,
    ui::languages::{LanguageSwitch, LanguageSwitchProps},
};
use domain::basket::BasketState;
use house::locales::Locale;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Header(
    route: Route,
    query: Option<String>,
    /// None when the database doesn't answer: the page says nothing about the basket then.
    basket: Option<BasketState>,
) -> impl IntoView {
    let locale = expect_context::<Arc<Locale>>();
    let home = Route::Season.path(locale.language());
    let is_season = route == Route::Season;
    let badge = basket.map(|state| badge(&locale, state, route == Route::Basket));
    view! {
        <header class="header">
            <a class="header__house" href=home.clone()>
                {locale.text("house-name")}
            </a>
            <nav class="header__nav" aria-label=locale.text("common-nav")>
                <a
                    class="header__link"
                    href=home
                    aria-current=is_season.then_some("page")
                >
                    {locale.text("common-season")}
                </a>
                {badge}
                {LanguageSwitch(LanguageSwitchProps { route, query })}
            </nav>
        </header>
    }
}

fn badge(locale: &Locale, state: BasketState, is_current: bool) -> impl IntoView + use<> {
    let time = state.ends_at.map(|ends| crate::locale::clock(ends.since_ms(state.now)));
    view! {
        <a
            class="basket-badge"
            href=Route::Basket.path(locale.language())
            aria-current=is_current.then_some("page")
        >
            {locale.text("basket-title")}
            " "
            {(state.tickets > 0)
                .then(|| view! { <span class="basket-badge__count">{state.tickets}</span> })}
            {time.map(|time| view! { <span class="basket-badge__time">{time}</span> })}
        </a>
    }
}
