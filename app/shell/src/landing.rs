//! Links to pages of the house's own, at the top and at the foot of every page.

use house::locales::Locale;
use leptos::prelude::expect_context;
use season::shown::landing_pages::{LandingPage, shown};
use ui::{route::Route, shop::Shop};

pub struct LandingLink {
    pub address: String,
    pub href: String,
    pub name: String,
    /// Where its name is in another language than the page.
    pub language: Option<String>,
}

/// To those that are shown now and are meant.
pub fn links(locale: &Locale, is_meant: impl Fn(&LandingPage) -> bool) -> Vec<LandingLink> {
    let house = expect_context::<Shop>().house;
    let own = house.locales().fallback().language().to_owned();
    let language = locale.language();
    let landings = shown(&house);
    let pages = landings.now(house.now()).into_iter().filter(|page| is_meant(page));
    let link = |page: &LandingPage| {
        let name = page.name(language, &own)?;
        Some(LandingLink {
            address: page.address.clone(),
            href: Route::Landing(page.address.clone()).path(language),
            name: name.text,
            language: (name.language != language).then_some(name.language),
        })
    };
    pages.filter_map(link).collect()
}
