//! Pages of the house's own, as shoppers see them: what they say in each language, when, and at
//! which address. `appearance::landing` changes them.

use crate::catalogue::{self, CatalogueCache};
use domain::{id::LandingPageId, moment::Moment};
use house::House;
use season_tables::appearance::landing_pages::{self as rows, PublishedRow};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::Conn;

/// A text of a page, in each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PagePart {
    pub name: &'static str,
    pub chars_max: usize,
    /// It may have several lines.
    pub is_long: bool,
}

pub const TITLE: PagePart = PagePart::short("title", 120);
/// Its name in the menu and at the foot of every page; empty: the title.
pub const SHORT_TITLE: PagePart = PagePart::short("short", 30);
pub const TEXT: PagePart = PagePart { name: "text", chars_max: 10_000, is_long: true };
pub const BUTTON: PagePart = PagePart::short("button", 40);
/// What the picture shows, for those who can't see it.
pub const PICTURE: PagePart = PagePart::short("picture", 300);
/// For search engines and social networks; empty: how the text begins.
pub const SUMMARY: PagePart = PagePart::short("summary", 300);

pub const PARTS: [PagePart; 6] = [TITLE, TEXT, BUTTON, PICTURE, SUMMARY, SHORT_TITLE];

impl PagePart {
    const fn short(name: &'static str, chars_max: usize) -> Self {
        Self { name, chars_max, is_long: false }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LandingPage {
    /// The last part of the page's address.
    pub address: String,
    /// By the part's name and language; those that say nothing are missing.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// An uploaded picture's name.
    pub picture: Option<String>,
    /// Keys of the productions that are shown, in this order.
    pub productions: Vec<String>,
    /// Where the button leads: an address of the shop without its language; empty: no button.
    pub link: String,
    /// In milliseconds since 1970 (UTC); None: at once.
    pub from_ms: Option<i64>,
    /// None: until it is taken down.
    pub until_ms: Option<i64>,
    /// Whether it is named at the top of every page.
    pub in_menu: bool,
    /// Whether it is named at the foot of every page.
    pub in_footer: bool,
}

/// Words with the language that they are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub language: String,
    pub text: String,
}

impl LandingPage {
    /// What this very language says; empty where it says nothing.
    pub fn text(&self, part: PagePart, language: &str) -> &str {
        let said = self.texts.get(part.name).and_then(|texts| texts.get(language));
        said.map(String::as_str).unwrap_or_default()
    }

    /// What a language doesn't say is said in the house's own, as of productions.
    pub fn said(&self, part: PagePart, language: &str, own: &str) -> Option<Said> {
        let in_language = |language: &str| {
            let text = self.text(part, language).to_owned();
            (!text.is_empty()).then(|| Said { language: language.to_owned(), text })
        };
        in_language(language).or_else(|| in_language(own))
    }

    /// How menus name it.
    pub fn name(&self, language: &str, own: &str) -> Option<Said> {
        let short = self.text(SHORT_TITLE, language);
        let has_title = !self.text(TITLE, language).is_empty();
        match short.is_empty() && has_title {
            true => self.said(TITLE, language, own),
            false => {
                let said = self.said(SHORT_TITLE, language, own);
                said.or_else(|| self.said(TITLE, language, own))
            }
        }
    }

    pub fn set_text(&mut self, part: PagePart, language: &str, text: String) {
        let texts = self.texts.entry(part.name.to_owned()).or_default();
        match text.is_empty() {
            true => drop(texts.remove(language)),
            false => drop(texts.insert(language.to_owned(), text)),
        }
        if texts.is_empty() {
            self.texts.remove(part.name);
        }
    }

    /// Whether its time has come and isn't over.
    pub fn is_shown_at(&self, now: Moment) -> bool {
        self.from_ms.is_none_or(|from| from <= now.0) && !self.is_over(now)
    }

    pub fn is_over(&self, now: Moment) -> bool {
        self.until_ms.is_some_and(|until| until <= now.0)
    }

    /// A page that can't be read, of a later version say, is an empty one: no other fails with it.
    pub fn read(body: &str) -> Self {
        serde_json::from_str(body).unwrap_or_else(|error| {
            tracing::error!("a landing page can't be read: {error}");
            Self::default()
        })
    }
}

/// All that were published, whether or not it is their time.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Landings {
    pages: Vec<LandingPage>,
    /// Present and former addresses, with the place of their page.
    by_address: HashMap<String, usize>,
}

/// What stands at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Here(LandingPage),
    /// The page has this address now.
    Moved(String),
}

impl Landings {
    pub(crate) async fn load(conn: &mut Conn) -> anyhow::Result<Self> {
        let published = rows::published(conn).await?;
        let addresses = rows::published_addresses(conn).await?;
        Ok(Self::of(&published, addresses))
    }

    fn of(published: &[PublishedRow], addresses: Vec<(String, LandingPageId)>) -> Self {
        let pages = published.iter().map(|row| LandingPage::read(&row.body)).collect();
        let place = |id| published.iter().position(|row| row.id == id);
        let by_address =
            addresses.into_iter().filter_map(|(address, id)| Some((address, place(id)?)));
        Self { pages, by_address: by_address.collect() }
    }

    pub fn find(&self, address: &str, now: Moment) -> Option<Found> {
        // People type what they read on a poster.
        let place = self.by_address.get(&address.to_lowercase())?;
        let page = self.pages.get(*place).filter(|page| page.is_shown_at(now))?;
        Some(match page.address == address {
            true => Found::Here(page.clone()),
            false => Found::Moved(page.address.clone()),
        })
    }

    /// Those that are shown now, by their addresses.
    pub fn now(&self, now: Moment) -> Vec<&LandingPage> {
        let mut pages: Vec<_> = self.pages.iter().filter(|page| page.is_shown_at(now)).collect();
        pages.sort_by(|a, b| a.address.cmp(&b.address));
        pages
    }
}

/// As the catalogue said when it was last read: for the menus of every page.
pub fn shown(house: &House) -> Arc<Landings> {
    let last = house.kept::<CatalogueCache>().last();
    last.map_or_else(Arc::default, |catalogue| catalogue.landings.clone())
}

/// None where no page is, or it isn't its time.
#[boxed]
pub async fn find(house: &House, address: &str) -> anyhow::Result<Option<Found>> {
    let catalogue = catalogue::catalogue(house).await?;
    Ok(catalogue.landings.find(address, house.now()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(address: &str) -> LandingPage {
        let mut page = LandingPage { address: address.to_owned(), ..LandingPage::default() };
        page.set_text(TITLE, "es", "Verano en la ópera".to_owned());
        page
    }

    #[test]
    fn a_language_that_says_nothing_has_the_house_s_own_words() {
        let mut page = page("verano");
        page.set_text(TITLE, "en", "Summer at the opera".to_owned());
        page.set_text(SHORT_TITLE, "es", "Verano".to_owned());
        let said = |language| page.said(TITLE, language, "es").expect("said");
        assert_eq!(said("en").text, "Summer at the opera");
        assert_eq!((said("de").text, said("de").language), (said("es").text, "es".to_owned()));
        assert_eq!(page.said(TEXT, "en", "es"), None);
        let name = |language| page.name(language, "es").expect("a name").text;
        // A title in the reader's language says more than a short one in another.
        assert_eq!((name("es").as_str(), name("en").as_str()), ("Verano", "Summer at the opera"));
        assert_eq!(name("de"), "Verano");
        page.set_text(TITLE, "en", String::new());
        assert!(page.said(TITLE, "en", "es").is_some_and(|said| said.language == "es"));
    }

    #[test]
    fn an_address_leads_to_its_page_in_its_time() {
        let id = |number: u8| format!("00000000-0000-7000-8000-0000000000{number:02}").parse();
        let (one, other): (LandingPageId, LandingPageId) =
            (id(1).expect("an id"), id(2).expect("an id"));
        let mut summer = page("summer-2027");
        (summer.from_ms, summer.until_ms) = (Some(1_000), Some(2_000));
        let row = |id, page: &LandingPage| PublishedRow {
            id,
            revision: 1,
            body: serde_json::to_string(page).expect("JSON"),
        };
        let published = [row(one, &summer), row(other, &page("visit"))];
        let addresses = [("summer", one), ("summer-2027", one), ("visit", other)];
        let addresses = addresses.map(|(address, id)| (address.to_owned(), id)).to_vec();
        let landings = Landings::of(&published, addresses);
        let find = |address, now| landings.find(address, Moment(now));
        assert_eq!(find("summer-2027", 1_000), Some(Found::Here(summer)));
        let moved = Some(Found::Moved("summer-2027".to_owned()));
        assert_eq!((find("summer", 1_999), find("Summer-2027", 1_999)), (moved.clone(), moved));
        assert_eq!((find("summer", 999), find("summer", 2_000)), (None, None));
        assert_eq!(find("winter", 1_000), None);
        assert_eq!(landings.now(Moment(1_500)).len(), 2);
        assert_eq!(landings.now(Moment(2_500)).len(), 1);
        assert_eq!(LandingPage::read("{"), LandingPage::default());
    }
}
