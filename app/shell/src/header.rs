//! The head of every page: the house's name, the way to the season, basket, account, language.

use crate::{consent::address, landing, languages::language_switch};
use domain::sales::basket::BasketState;
use house::locales::Locale;
use islands::basket_badge::{Given, basket_badge};
use leptos::prelude::{expect_context, use_context};
use markup::{Html, view};
use ui::{
    frame::look::{self, Worn},
    route::{Route, sign_in_for},
    shop::Shop,
};

pub struct Header {
    pub route: Route,
    pub query: Option<String>,
    /// None when the database doesn't answer: the page says nothing about the basket then.
    pub basket: Option<BasketState>,
    /// The first name of whoever is signed in; empty where none is known.
    pub who: Option<String>,
}

pub fn header(locale: &Locale, header: Header) -> Html {
    let Header { route, query, basket, who } = header;
    let home = Route::Season.path(locale.language());
    let worn = use_context::<Worn>().unwrap_or_default();
    let is_season = route == Route::Season;
    let is_offers = matches!(route, Route::Offers | Route::Offer(_));
    let (href, is_basket) = (Route::Basket.path(locale.language()), route == Route::Basket);
    let badge = basket.map(|state| {
        // A basket is in one currency; so is the house.
        let currency =
            season::catalogue::currency(&expect_context::<Shop>().house).as_str().to_owned();
        basket_badge(Given { state, href, currency, is_current: is_basket })
    });
    let own = landing::links(locale, |page| page.in_menu).into_iter().map(|link| {
        let is_here = route == Route::Landing(link.address);
        view! {
            <a
                class="header__link"
                href=link.href
                lang=link.language
                aria-current=is_here.then_some("page")
            >
                {link.name}
            </a>
        }
    });
    let own = own.collect::<Html>();
    let account = account_link(locale, &route, query.as_deref(), who);
    view! {
        <header class="header">
            <a class="header__house" href=home.clone()>
                {look::house_name(&expect_context::<Shop>(), &worn, locale)}
            </a>
            <nav class="header__nav" aria-label=locale.text("common-nav")>
                <a
                    class="header__link"
                    href=home
                    aria-current=is_season.then_some("page")
                >
                    {locale.text("common-season")}
                </a>
                <a
                    class="header__link"
                    href=Route::Offers.path(locale.language())
                    aria-current=is_offers.then_some("page")
                >
                    {locale.text("common-offers")}
                </a>
                {own}
                {badge}
                {language_switch(locale, &route, query.as_deref())}
            </nav>
            {account}
        </header>
    }
}

/// To the account, or to the sign-in page and back here.
fn account_link(locale: &Locale, route: &Route, query: Option<&str>, who: Option<String>) -> Html {
    let language = locale.language();
    let Some(name) = who else {
        let here = address(route.path(language), query);
        let (href, is_current) = match route {
            Route::SignIn | Route::SignInCode => (here, true),
            Route::Account | Route::Season | Route::Nowhere => {
                (Route::SignIn.path(language), false)
            }
            _ => (sign_in_for(&here, language), false),
        };
        return view! {
            <a
                class="header__link header__account"
                href=href
                aria-current=is_current.then_some("page")
            >
                {locale.text("common-sign-in")}
            </a>
        };
    };
    let is_current = *route == Route::Account;
    let (aloud, name) = match name.as_str() {
        "" => (None, locale.text("account-short")),
        _ => (Some(locale.text("account-aloud")), name),
    };
    view! {
        <a
            class="header__link header__account"
            href=Route::Account.path(language)
            aria-current=is_current.then_some("page")
        >
            {aloud.map(|words| view! { <span class="aloud">{words}</span> " " })}
            <span class="header__who">{name}</span>
        </a>
    }
}
