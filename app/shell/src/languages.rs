//! Links to the same page in the other languages; each names itself in its own words.

use house::locales::Locale;
use leptos::prelude::*;
use std::sync::Arc;
use ui::{route::Route, shop::Shop};

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
            let query = query.map(|query| format!("?{query}")).unwrap_or_default();
            Some(LanguageLink {
                name: locales.get(code)?.text("language-name"),
                href: format!("{}{query}", route.path(code)),
                is_current: code == current.language(),
                code: code.to_owned(),
            })
        })
        .collect()
}

#[component]
pub fn LanguageSwitch(route: Route, query: Option<String>) -> impl IntoView {
    let locale = expect_context::<Arc<Locale>>();
    let items = links(&route, query.as_deref())
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
        .collect_view();
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
