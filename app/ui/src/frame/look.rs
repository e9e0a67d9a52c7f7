//! How a look comes to a page: its style sheet, its logo and its icon. A page has the house's own,
//! or that of the brand that counts for what it shows.

use crate::{route::Route, shop::Shop};
use domain::{
    id::PerformanceId,
    wording::poster::{mark_icon, mark_logo},
};
use house::locales::Locale;
use markup::{Html, view};
use rules::look::{Look, Part, font_path};
use season::{
    catalogue::last,
    shown::{brands::ShownBrand, looks::shown},
};
use std::sync::Arc;

/// The delivered sheet's place among the browser's files.
pub const MAIN: &str = "style/main.css";

/// The brand whose look a page wears; none: the house's.
#[derive(Clone, Debug, Default)]
pub struct Worn(Option<Arc<ShownBrand>>);

impl Worn {
    /// By what a page is about. Pages of several things say so themselves.
    pub fn of_route(shop: &Shop, route: &Route) -> Self {
        let Some(catalogue) = last(&shop.house) else { return Self::default() };
        let brands = &catalogue.brands;
        let found = match route {
            Route::Production(address) => {
                let key = catalogue.addresses.key(address);
                brands.of_all(catalogue.of_production(key).map(|listing| listing.row.id))
            }
            Route::Performance(slug)
            | Route::Seats(slug)
            | Route::BestSeats(slug)
            | Route::JoinWaitingList(slug)
            | Route::AskSaleAlert(slug) => {
                let listing = catalogue.listing_by_slug(slug);
                listing.and_then(|listing| brands.of_performance(listing.row.id))
            }
            _ => None,
        };
        Self(found.cloned())
    }

    /// What belongs to several performances has a brand's look if it is the same for all.
    pub fn of_all(shop: &Shop, performances: impl Iterator<Item = PerformanceId>) -> Self {
        let catalogue = last(&shop.house);
        Self(catalogue.and_then(|catalogue| catalogue.brands.of_all(performances).cloned()))
    }

    fn look(&self, shop: &Shop) -> Look {
        match &self.0 {
            Some(shown) => shown.brand.look.clone(),
            None => shown(&shop.house).look.clone(),
        }
    }

    /// What stands where the logo is missing, and what is said of it.
    fn name(&self, locale: &Locale) -> String {
        match &self.0 {
            Some(shown) => shown.brand.name.clone(),
            None => locale.text("house-name"),
        }
    }
}

/// A style sheet that somebody asks for by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName<'a> {
    /// Of the brand; empty: the house's own.
    pub brand: &'a str,
    pub revision: i64,
}

impl SheetName<'_> {
    fn path(&self) -> String {
        match self.brand {
            "" => format!("style/look-{}.css", self.revision),
            brand => format!("style/brand-{brand}-{}.css", self.revision),
        }
    }
}

impl<'a> SheetName<'a> {
    /// None for any other file.
    pub fn parse(path: &'a str) -> Option<Self> {
        let name = path.strip_prefix("style/")?.strip_suffix(".css")?;
        let (brand, revision) = match name.strip_prefix("look-") {
            Some(revision) => ("", revision),
            None => name.strip_prefix("brand-")?.rsplit_once('-')?,
        };
        Some(Self { brand, revision: revision.parse().ok()? })
    }
}

/// The address of the style sheet that every page has, with a page's look.
pub fn style(shop: &Shop, worn: &Worn) -> String {
    let own = shown(&shop.house);
    let name = match &worn.0 {
        Some(shown) => SheetName { brand: &shown.key, revision: shown.revision },
        None if own.is_delivered => return shop.site.style.clone(),
        None => SheetName { brand: "", revision: own.revision },
    };
    shop.site.style.replace(MAIN, &name.path())
}

/// Fonts that the first screen of a page needs: the house's own in place of the delivered ones.
pub fn fonts(shop: &Shop, worn: &Worn) -> Vec<String> {
    let look = worn.look(shop);
    let own = |delivered: &String| {
        let part = if delivered.contains("/serif-") { Part::Headings } else { Part::Text };
        let font = look.font(part).map(|font| font_path(&font.file));
        font.unwrap_or_else(|| delivered.clone())
    };
    shop.site.fonts.iter().map(own).collect()
}

/// What stands in a browser's tab, and on a phone's home screen.
pub fn icons(shop: &Shop, worn: &Worn) -> Html {
    // A brand without an icon has the house's.
    let icon = worn.look(shop).icon.or_else(|| shown(&shop.house).look.icon.clone());
    match &icon {
        Some(icon) => view! {
            <link rel="icon" href=mark_icon(icon, 64) type="image/png" sizes="64x64"/>
            <link rel="apple-touch-icon" href=mark_icon(icon, 180)/>
        },
        None => view! {
            <link rel="icon" href=crate::route::poster("house") type="image/svg+xml"/>
        },
    }
}

/// Whose page it is, in the header: a logo, or a name in letters.
pub fn house_name(shop: &Shop, worn: &Worn, locale: &Locale) -> Html {
    let name = worn.name(locale);
    logo(&worn.look(shop), name)
}

/// A look's logo, or the name.
pub fn logo(look: &Look, name: String) -> Html {
    let Some(logo) = &look.logo else { return view! { {name} } };
    let dark = look.dark_logo.as_ref().map(|dark| {
        view! { <source srcset=mark_logo(dark) media="(prefers-color-scheme: dark)"/> }
    });
    view! {
        <picture class="header__logo">
            {dark}
            <img src=mark_logo(logo) height="56" alt=name/>
        </picture>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_found_by_its_name() {
        for brand in ["", "retiro", "a-2-b"] {
            let name = SheetName { brand, revision: 12 };
            assert_eq!(SheetName::parse(&name.path()), Some(name.clone()));
        }
        let others = ["style/main.css", "style/look-.css", "style/look-1.css.br", "look-1.css"];
        for other in others.into_iter().chain(["style/brand-1.css", "style/brand-a-x.css"]) {
            assert_eq!(SheetName::parse(other), None, "{other}");
        }
    }
}
