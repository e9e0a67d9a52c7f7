//! What was typed into a page: cleaned, or all that is wrong with it.

use super::{PageProblem, WrongPart};
use house::House;
use season::{
    catalogue::catalogue,
    contents::fields::{self, is_address},
    shown::landing_pages::{self, BUTTON, LandingPage, PARTS, TITLE},
};

/// Cards of productions on a page.
pub const PRODUCTIONS_MAX: usize = 12;
/// Pages in the menu: it stays one line on a desktop.
pub const MENU_MAX: usize = 3;
const LINK_CHARS_MAX: usize = 300;
/// Where no button of a page for everybody leads: behind the staff's door, to machines.
const CLOSED: [&str; 6] = ["staff", "api", "payments", "demo", "site", "wallet"];

/// A page that can be saved.
pub(super) struct Checked(LandingPage);

impl Checked {
    pub fn into_page(self) -> LandingPage {
        self.0
    }
}

/// As a draft: whatever is there must be readable.
pub(super) fn draft(house: &House, typed: &LandingPage) -> Result<Checked, Vec<WrongPart>> {
    let mut wrong = Vec::new();
    let page = cleaned(house, typed, &mut wrong);
    if wrong.is_empty() { Ok(Checked(page)) } else { Err(wrong) }
}

/// For shoppers: it has a title, its button is whole, and its time isn't over.
pub(super) fn publishable(house: &House, typed: &LandingPage) -> Result<Checked, Vec<WrongPart>> {
    let mut wrong = Vec::new();
    let page = cleaned(house, typed, &mut wrong);
    let own = house.locales().fallback().language().to_owned();
    let mut add = |field: String, why| {
        if wrong.iter().all(|known| known.field != field) {
            wrong.push(WrongPart { field, why });
        }
    };
    if page.text(TITLE, &own).is_empty() {
        add(format!("{}.{own}", TITLE.name), PageProblem::NotInOwnLanguage);
    }
    let has_words = !page.text(BUTTON, &own).is_empty();
    match (page.link.is_empty(), has_words, page.texts.contains_key(BUTTON.name)) {
        (true, _, true) => add("link".to_owned(), PageProblem::HalfButton),
        (false, false, _) => add(format!("{}.{own}", BUTTON.name), PageProblem::HalfButton),
        _ => {}
    }
    let begins = page.from_ms.unwrap_or(0).max(house.now().0);
    if page.until_ms.is_some_and(|until| until <= begins) {
        add("until".to_owned(), PageProblem::Time);
    }
    if wrong.is_empty() { Ok(Checked(page)) } else { Err(wrong) }
}

fn cleaned(house: &House, typed: &LandingPage, wrong: &mut Vec<WrongPart>) -> LandingPage {
    let mut page = LandingPage { texts: Default::default(), ..typed.clone() };
    let mut add = |field: &str, why| wrong.push(WrongPart { field: field.to_owned(), why });
    page.address = typed.address.trim().to_lowercase();
    if !is_address(&page.address) {
        add("address", PageProblem::Address);
    }
    let languages = house.locales().languages();
    for part in PARTS {
        for language in &languages {
            match fields::text(typed.text(part, language), part.chars_max, part.is_long) {
                Ok(text) => page.set_text(part, language, text),
                Err(why) => add(&format!("{}.{language}", part.name), PageProblem::Field(why)),
            }
        }
    }
    let public_url = &house.settings().public_url;
    match link(&typed.link, public_url, &languages) {
        Some(link) => page.link = link,
        None => add("link", PageProblem::Link),
    }
    page.productions.retain(|key| !key.is_empty());
    let mut seen = std::collections::HashSet::new();
    page.productions.retain(|key| seen.insert(key.clone()));
    let is_key = |key: &String| key.bytes().all(|byte| byte.is_ascii_graphic());
    if !page.productions.iter().all(is_key) {
        add("productions", PageProblem::UnknownProduction);
    }
    if page.productions.len() > PRODUCTIONS_MAX {
        add("productions", PageProblem::TooManyProductions { most: PRODUCTIONS_MAX });
    }
    page
}

/// An address of the shop without its language, as it was copied from a browser or typed; empty
/// where nothing was. None: it leads elsewhere.
fn link(typed: &str, public_url: &str, languages: &[&str]) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(String::new());
    }
    let path = typed.strip_prefix(public_url).unwrap_or(typed);
    let path = if path.is_empty() { "/" } else { path };
    let is_plain = path.len() <= LINK_CHARS_MAX
        && path.starts_with('/')
        && path.bytes().all(|byte| byte.is_ascii_graphic() && !b"\\<>\"'".contains(&byte))
        && !path.contains("//")
        && !path.split(['/', '?', '#']).any(|part| matches!(part, "." | ".."))
        && !path.to_ascii_lowercase().contains("%2e");
    let rest = path.strip_prefix('/').filter(|_| is_plain)?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (first, after) = rest.split_at(end);
    let path = if languages.contains(&first) { after } else { path };
    let path = if path == "/" { "" } else { path };
    let inner = path.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    match CLOSED.contains(&inner) {
        true => None,
        // The season's own page.
        false if path.is_empty() => Some("/".to_owned()),
        false => Some(path.to_owned()),
    }
}

/// Pages of the shop that have no name of their own in their address.
const PLACES: [&str; 13] = [
    "search",
    "offers",
    "vouchers",
    "basket",
    "checkout",
    "sign-in",
    "account",
    "accessibility",
    "privacy",
    "terms",
    "help",
    "imprint",
    "cookies",
];

/// Whether a button or link with this address would lead to no page, as the shop is now. What
/// can't be saved at all is told instead.
#[boxed]
pub async fn leads_nowhere(house: &House, typed: &str) -> anyhow::Result<bool> {
    let languages = house.locales().languages();
    let Some(link) = link(typed, &house.settings().public_url, &languages) else {
        return Ok(false);
    };
    let path = link.split(['?', '#']).next().unwrap_or_default();
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let known = catalogue(house).await?;
    Ok(match parts.as_slice() {
        [] => false,
        ["productions", address] => {
            known.of_production(known.addresses.key(address)).next().is_none()
        }
        ["performances", slug, ..] => known.listing_by_slug(slug).is_none(),
        ["offers", key] => known.offering(key).is_none(),
        ["pages", address] => landing_pages::shown(house).find(address, house.now()).is_none(),
        [first, ..] => !PLACES.contains(first),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_button_leads_into_the_shop_alone() {
        let link = |typed| link(typed, "https://shop.example", &["es", "en"]);
        for (typed, kept) in [
            ("", ""),
            ("/en/offers", "/offers"),
            ("/offers?with=a#b", "/offers?with=a#b"),
            ("https://shop.example/es/productions/carmen", "/productions/carmen"),
            (" https://shop.example ", "/"),
            ("/en", "/"),
            ("/en/", "/"),
            ("/es?genre=opera", "?genre=opera"),
            ("/english", "/english"),
        ] {
            assert_eq!(link(typed).as_deref(), Some(kept), "{typed}");
        }
        for typed in [
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "https://evil.example/",
            "https://shop.example.evil.example/",
            "https://shop.example@evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/en//evil.example",
            "/en/../../x",
            "/%2e%2e/x",
            "/en/staff",
            "/staff/people",
            "/api/x",
            "/payments/return/x",
            "offers",
            "data:text/html,x",
            "/a b",
            "/a\"b",
            "/é",
            &format!("/{}", "a".repeat(300)),
        ] {
            assert_eq!(link(typed), None, "{typed}");
        }
    }
}
