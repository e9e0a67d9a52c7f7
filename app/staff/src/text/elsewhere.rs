//! What the shop says beside its messages: titles, names and the house's own pages. It is found by
//! its words, with the page that edits it.

use crate::{frame::context::StaffContext, lists::list_words, production::production_words::label};
use appearance::landing::landing_pages;
use domain::{
    people::actor::{Action, Reach},
    sales::extra::ExtraKind,
};
use house::{Permitted, locales::Locale};
use markup::{Html, view};
use season::{
    catalogue::{Catalogue, catalogue},
    contents::PARTS,
    sheets::house_lists::HouseList,
    shown::landing_pages::PARTS as PAGE_PARTS,
};
use ui::{error::Stop, route::staff::StaffRoute};

const PLACES_MAX: usize = 20;
/// Of a text in the list.
const CHARS_SHOWN: usize = 160;

pub(crate) struct Place {
    /// What it is a text of.
    name: String,
    text: String,
    pub to: StaffRoute,
    /// It says the words that were looked for, and nothing else.
    pub is_exact: bool,
}

/// Those that the reader may edit; a page is named once.
pub(crate) async fn places(context: &StaffContext, words: &str) -> Result<Vec<Place>, Stop> {
    let (house, actor, locale) = (&context.shop.house, context.actor(), &*context.locale);
    let reach = actor.reach(Action::EditContents);
    let words = words.trim().to_lowercase();
    if words.is_empty() || reach == Reach::Nothing {
        return Ok(Vec::new());
    }
    let may = |to: &StaffRoute| match to {
        StaffRoute::Production(key) => {
            let scope = format!("production:{key}");
            reach.covers([scope.as_str()].into_iter())
        }
        _ => reach == Reach::All,
    };
    let known = catalogue(house).await?;
    let mut all: Vec<Place> = Vec::new();
    for (key, text) in known.saying(&words) {
        if let Some((name, to)) = place(&known, locale, key) {
            all.push(Place { name, text: text.to_owned(), to, is_exact: false });
        }
    }
    let pages = landing_pages(house, &actor).await.permitted()?.unwrap_or_default();
    for page in &pages {
        for part in PAGE_PARTS {
            for language in house.locales().known() {
                let text = page.page.text(part, language);
                if text.to_lowercase().contains(&words) {
                    let name = locale.text("staff-landing-title");
                    let to = StaffRoute::LandingPage(Some(page.id));
                    all.push(Place { name, text: text.to_owned(), to, is_exact: false });
                }
            }
        }
    }
    for it in &mut all {
        it.is_exact = it.text.trim().to_lowercase() == words;
    }
    all.sort_by_key(|it| !it.is_exact);
    let mut places: Vec<Place> = Vec::new();
    for it in all.into_iter().filter(|it| may(&it.to)) {
        let is_new = places.iter().all(|known| known.to != it.to);
        if is_new && places.len() < PLACES_MAX {
            places.push(it);
        }
    }
    Ok(places)
}

/// What a text of the catalogue is called, and the page that edits it.
pub(crate) fn place(known: &Catalogue, locale: &Locale, key: &str) -> Option<(String, StaffRoute)> {
    let (kind, rest) = key.split_once('.')?;
    if kind == "production" {
        let (production, part) = rest.rsplit_once('.')?;
        let title = known.title(production, locale.language());
        let part = PARTS.iter().find(|it| it.ends_key(part))?;
        let name = format!("{title} · {}", locale.text(label(part)));
        return Some((name, StaffRoute::Production(production.to_owned())));
    }
    let entry = rest.split('.').next().unwrap_or(rest);
    let list = match kind {
        "season" => HouseList::Seasons,
        "series" => HouseList::Series,
        "kind" => HouseList::Kinds,
        "tariff" => HouseList::TicketTypes,
        "discount" => HouseList::Discounts,
        "fee" => HouseList::Fees,
        "customer-field" => HouseList::CustomerFields,
        "genre" => HouseList::Genres,
        "share-link" => HouseList::ShareLinks,
        "offer" => match list_of_offer(known, entry) {
            Some(list) => list,
            None => return Some((locale.text("staff-list-offered"), StaffRoute::Home)),
        },
        _ => return None,
    };
    let to = StaffRoute::ListEntry(list.as_str().to_owned(), entry.to_owned());
    Some((locale.text(list_words::title(list)), to))
}

/// The list that has its name. None: it is sold no more.
fn list_of_offer(known: &Catalogue, key: &str) -> Option<HouseList> {
    match known.extra_by_key(key).map(|extra| extra.kind) {
        Some(ExtraKind::FlatRate | ExtraKind::Membership) => Some(HouseList::Passes),
        Some(ExtraKind::AddOn | ExtraKind::Donation | ExtraKind::Voucher) => {
            Some(HouseList::Extras)
        }
        None => known.offering(key).map(|_| HouseList::Packages),
    }
}

pub(crate) fn section(locale: &Locale, places: &[Place]) -> Option<Html> {
    let items = places.iter().map(|it| {
        let href = it.to.path(locale.language());
        let is_cut = it.text.chars().nth(CHARS_SHOWN).is_some();
        let mut text: String = it.text.chars().take(CHARS_SHOWN).collect();
        text.extend(is_cut.then_some('…'));
        view! {
            <li>
                <a class="desk-texts__text" href=href>{text}</a>
                <p class="small soft">{it.name.clone()}</p>
            </li>
        }
    });
    (!places.is_empty()).then(|| {
        view! {
            <section class="flow desk-part" aria-labelledby="elsewhere">
                <h2 class="desk-section__title" id="elsewhere">
                    {locale.text("staff-texts-elsewhere")}
                </h2>
                <ul class="desk-texts">{items.collect::<Html>()}</ul>
            </section>
        }
    })
}
