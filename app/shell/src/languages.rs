//! Links to the same page in the other languages; each names itself in its own words. Addresses in
//! a language that the house no longer speaks lead to the same page in its own.

use crate::consent::address;
use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use house::locales::Locale;
use leptos::prelude::expect_context;
use markup::{Html, view};
use std::sync::Arc;
use ui::{
    route::Route,
    session::language_in,
    shop::Shop,
    text_mode::{self, TextMode},
};

/// A form that was open when its language was switched off is sent on as it is.
pub async fn keep_to_spoken(State(shop): State<Shop>, request: Request, next: Next) -> Response {
    let silent = language_in(request.uri()).filter(|code| shop.house.locales().is_silent(code));
    let Some(silent) = silent else { return next.run(request).await };
    let rest = rest_of(request.uri(), silent);
    let (silent, headers) = (silent.to_owned(), request.headers().clone());
    if !rest.starts_with("/staff") && is_prepared(&shop, &silent, &headers).await {
        return next.run(request).await;
    }
    let address = format!("/{}{rest}", shop.house.locales().fallback().language());
    let headers = [(header::LOCATION, address.as_str()), (header::CACHE_CONTROL, "no-store")];
    (StatusCode::TEMPORARY_REDIRECT, headers).into_response()
}

/// What follows the language in an address.
fn rest_of(uri: &Uri, language: &str) -> String {
    let path = uri.path_and_query().map_or("", |path| path.as_str());
    path.get(1 + language.len()..).unwrap_or_default().to_owned()
}

/// Whether staff look at it with their drafts, before they switch it on.
async fn is_prepared(shop: &Shop, language: &str, headers: &HeaderMap) -> bool {
    let is_known = shop.house.locales().get_known(language).is_some();
    is_known && text_mode::of(shop, headers).await.is_ok_and(|mode| mode != TextMode::Off)
}

pub struct LanguageLink {
    pub code: String,
    pub name: String,
    pub href: String,
    pub is_current: bool,
}

/// One for each language that the house has, the query kept.
pub fn links(route: &Route, query: Option<&str>) -> Vec<LanguageLink> {
    let shop = expect_context::<Shop>();
    let current = expect_context::<Arc<Locale>>();
    let locales = shop.house.locales();
    locales
        .languages()
        .into_iter()
        .filter_map(|code| {
            Some(LanguageLink {
                name: locales.get(code)?.text("language-name"),
                href: address(route.path(code), query),
                is_current: code == current.language(),
                code: code.to_owned(),
            })
        })
        .collect()
}

pub fn language_switch(locale: &Locale, route: &Route, query: Option<&str>) -> Html {
    let items = links(route, query)
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <a
                        class="language-switch__link"
                        href=link.href
                        lang=link.code.clone()
                        hreflang=link.code
                        aria-current=link.is_current.then_some("true")
                    >
                        {link.name}
                    </a>
                </li>
            }
        })
        .collect::<Html>();
    view! {
        <details class="language-switch">
            <summary class="language-switch__current">
                <span class="aloud">{locale.text("common-language")}</span>
                " "
                <span class="language-switch__name">{locale.text("language-name")}</span>
                <span class="language-switch__code" aria-hidden="true">
                    {locale.language().to_owned()}
                </span>
            </summary>
            <ul class="language-switch__list">{items}</ul>
        </details>
    }
}
