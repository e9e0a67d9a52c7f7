//! How the house's look comes to a page: its style sheet, its logo and its icon.

use crate::shop::Shop;
use domain::poster::{mark_icon, mark_logo};
use house::locales::Locale;
use leptos::prelude::*;
use season::looks::shown;

/// The delivered sheet's place among the browser's files.
pub const MAIN: &str = "style/main.css";

/// The sheet with the house's own colours, by the look's revision.
pub fn sheet(revision: i64) -> String {
    format!("style/look-{revision}.css")
}

/// The look's revision in the name of such a sheet.
pub fn revision(name: &str) -> Option<i64> {
    name.strip_prefix("style/look-")?.strip_suffix(".css")?.parse().ok()
}

/// The address of the style sheet of every page.
pub fn style(shop: &Shop) -> String {
    let shown = shown(&shop.house);
    match shown.is_delivered {
        true => shop.site.style.clone(),
        false => shop.site.style.replace(MAIN, &sheet(shown.revision)),
    }
}

/// What stands in a browser's tab, and on a phone's home screen.
pub fn icons(shop: &Shop) -> impl IntoView + use<> {
    match &shown(&shop.house).look.icon {
        Some(icon) => view! {
            <link rel="icon" href=mark_icon(icon, 64) type="image/png" sizes="64x64"/>
            <link rel="apple-touch-icon" href=mark_icon(icon, 180)/>
        }
        .into_any(),
        None => view! {
            <link rel="icon" href=crate::route::poster("house") type="image/svg+xml"/>
        }
        .into_any(),
    }
}

/// The house in the header: its logo, or its name in letters.
pub fn house_name(shop: &Shop, locale: &Locale) -> AnyView {
    let name = locale.text("house-name");
    let shown = shown(&shop.house);
    let Some(logo) = &shown.look.logo else { return view! { {name} }.into_any() };
    let dark = shown.look.dark_logo.as_ref().map(|dark| {
        view! { <source srcset=mark_logo(dark) media="(prefers-color-scheme: dark)"/> }
    });
    view! {
        <picture class="header__logo">
            {dark}
            <img src=mark_logo(logo) height="56" alt=name/>
        </picture>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_found_by_its_name() {
        assert_eq!(revision(&sheet(12)), Some(12));
        for other in ["style/main.css", "style/look-.css", "style/look-1.css.br", "look-1.css"] {
            assert_eq!(revision(other), None, "{other}");
        }
    }
}
