//! The head of every page: the house's name, the way to the season, basket, language.

use crate::{
    basket_badge::BasketBadge,
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
    let (href, is_basket) = (Route::Basket.path(locale.language()), route == Route::Basket);
    let badge = basket.map(|state| {
        // A basket is in one currency; so is the house.
        let currency = domain::money::EUR.as_str().to_owned();
        view! { <BasketBadge state href currency is_current=is_basket/> }
    });
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
