//! The season as the shop shows it.

pub mod at_counter;

use crate::{looker, offers::names_by_performance, plan_page::fullness};
use domain::{
    id::SessionId,
    moment::Moment,
    money::Money,
    sales::season::{
        Availability, EarlySale, OwnGenre, PerformanceCard, ProductionCard, ProductionView,
        SaleState, SeasonView,
    },
    wording::listing::{Listing, PerformanceRow},
};
use house::House;
use rules::People;
use season::{
    catalogue::{self, Catalogue},
    performance::Performance,
    seasons,
    shown_prices::ShownPrices,
    words::hall_name,
};
use season_tables::season::SeasonRow;
use std::sync::Arc;
use store::Conn;

/// What the cards of a season are made of.
struct Programme<'c> {
    catalogue: &'c Catalogue,
    language: &'c str,
    performances: Vec<(&'c PerformanceRow, PerformanceCard)>,
}

/// The running season, or the next one in August, as far as it is there for whoever looks;
/// None where nothing is set up.
#[boxed]
pub async fn season(
    house: &House,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Option<SeasonView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(season) = seasons::current(house, &catalogue.seasons) else { return Ok(None) };
    let looker = looker::looker(house, &mut conn, &catalogue, session).await?;
    let listings = seen(house, &catalogue, catalogue.of_season(season.id), &looker);
    let programme = programme(house, &mut conn, &catalogue, &looker, &listings, language).await?;
    Ok(Some(programme.into_view(season)))
}

/// These productions and no others, season by season, as far as they are there for whoever looks.
#[boxed]
pub async fn chosen(
    house: &House,
    keys: &[String],
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Vec<SeasonView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let looker = looker::looker(house, &mut conn, &catalogue, session).await?;
    let mut views = Vec::new();
    for season in &catalogue.seasons {
        let is_chosen = |it: &&Arc<Listing>| keys.contains(&it.row.production_slug);
        let listings = catalogue.of_season(season.id).filter(is_chosen);
        let listings = seen(house, &catalogue, listings, &looker);
        let found = programme(house, &mut conn, &catalogue, &looker, &listings, language).await?;
        views.push(found.into_view(season));
    }
    Ok(views)
}

/// None for unknown and for invisible ones.
#[boxed]
pub async fn production(
    house: &House,
    slug: &str,
    session: Option<SessionId>,
    language: &str,
) -> anyhow::Result<Option<ProductionView>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let looker = looker::looker(house, &mut conn, &catalogue, session).await?;
    let listings = seen(house, &catalogue, catalogue.of_production(slug), &looker);
    let Some(first) = listings.first().map(|listing| &listing.row) else { return Ok(None) };
    let Some(season) = catalogue.seasons.iter().find(|season| season.id == first.season) else {
        return Ok(None);
    };
    let programme = programme(house, &mut conn, &catalogue, &looker, &listings, language).await?;
    let Some(card) = programme.productions().pop() else { return Ok(None) };
    let mut offers = names_by_performance(&catalogue, &looker, house.now(), language);
    let with_offers = |(row, card): (&PerformanceRow, PerformanceCard)| PerformanceCard {
        offers: offers.remove(&row.id).unwrap_or_default(),
        ..card
    };
    Ok(Some(ProductionView {
        season: seasons::season_name(&catalogue, season, language),
        time_zone: first.time_zone.clone(),
        synopsis: programme.text(slug, "synopsis"),
        sung_in: programme.text(slug, "sung-in"),
        team: team(&programme.text(slug, "team")),
        facts: facts(&programme.text(slug, "facts")),
        picture: programme.text(slug, "picture"),
        duration_minutes: first.duration_minutes,
        intervals: first.intervals,
        performances: programme.performances.into_iter().map(with_offers).collect(),
        card,
    }))
}

/// What else each production is found by, by its slug: who takes part, and its title and author as
/// each language of the house spells them.
#[boxed]
pub async fn found_by(house: &House, language: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let Some(season) = seasons::current(house, &catalogue.seasons) else { return Ok(Vec::new()) };
    let mut found_by: Vec<(String, String)> = Vec::new();
    for listing in catalogue.of_season(season.id) {
        let slug = &listing.row.production_slug;
        if found_by.iter().all(|(known, _)| known != slug) {
            let mut words = catalogue.production_text(slug, "team", language);
            for spelled in house.locales().languages() {
                for name in ["title", "author"] {
                    words.push(' ');
                    words.push_str(&catalogue.production_text(slug, name, spelled));
                }
            }
            found_by.push((slug.clone(), words));
        }
    }
    Ok(found_by)
}

/// What may be looked at now.
fn seen<'c>(
    house: &House,
    catalogue: &Catalogue,
    listings: impl Iterator<Item = &'c Arc<Listing>>,
    looker: &People,
) -> Vec<&'c Listing> {
    let now = house.now();
    let is_shown = |listing: &&Listing| catalogue.rules.shows(listing, looker, now);
    listings.map(Arc::as_ref).filter(is_shown).collect()
}

async fn programme<'c>(
    house: &House,
    conn: &mut Conn,
    catalogue: &'c Catalogue,
    looker: &People,
    listings: &[&'c Listing],
    language: &'c str,
) -> anyhow::Result<Programme<'c>> {
    let full = fullness::fullness(house, conn, catalogue, listings).await?;
    let cards = Cards::new(catalogue, looker, house.now(), language);
    let performances = listings
        .iter()
        .map(|listing| {
            let row = &listing.row;
            let mut card = cards.card(listing);
            if let Some(full) = full.get(&row.id) {
                card = full.on(card);
            }
            if matches!(card.sale, SaleState::Closed | SaleState::Cancelled | SaleState::Past) {
                card.from = None;
            }
            (row, card)
        })
        .collect();
    Ok(Programme { catalogue, language, performances })
}

pub(crate) fn card_of(
    house: &House,
    performance: &Performance,
    looker: &People,
    availability: Availability,
    language: &str,
) -> PerformanceCard {
    let cards = Cards::new(&performance.catalogue, looker, house.now(), language);
    let is_unnumbered = performance.plan.for_sale() == 0;
    PerformanceCard { availability, is_unnumbered, ..cards.card(performance) }
}

/// Makes the cards of performances for whoever looks.
pub(crate) struct Cards<'c> {
    pub catalogue: &'c Catalogue,
    looker: &'c People,
    pub now: Moment,
    pub language: &'c str,
    prices: ShownPrices<'c>,
}

impl<'c> Cards<'c> {
    pub fn new(
        catalogue: &'c Catalogue,
        looker: &'c People,
        now: Moment,
        language: &'c str,
    ) -> Self {
        Self { catalogue, looker, now, language, prices: catalogue.shown_prices(now) }
    }

    /// Without regard to how full the performance is. Its sale is the one that the looker has:
    /// friends of the house may buy before everybody else.
    pub fn card(&self, listing: &Listing) -> PerformanceCard {
        let Self { catalogue, looker, now, language, ref prices } = *self;
        let row = &listing.row;
        let lowest = prices.lowest_minor(listing, |_| true);
        let sale = catalogue.rules.admitted_together(listing, looker, now).sale;
        let for_all = listing.effective.sale(now, row.cancelled_at.is_some());
        PerformanceCard {
            id: row.id,
            slug: row.slug.clone(),
            production_slug: row.production_slug.clone(),
            production_address: catalogue.addresses.of_production(&row.production_slug).to_owned(),
            title: catalogue.title(&row.production_slug, language),
            genre: row.genre,
            own_genre: own_genre(catalogue, &row.production_slug, language),
            hall: hall_name(catalogue, &row.venue.hall, language),
            starts_at: row.starts_at,
            availability: Availability::Good,
            is_unnumbered: false,
            sale,
            from: lowest.map(|minor| Money { minor, currency: seasons::currency_of(row) }),
            series: row.series.clone(),
            offers: Vec::new(),
            early: early(catalogue, listing, sale, language),
            opens_for_all: match (sale, for_all) {
                (SaleState::NotYet { opens }, SaleState::NotYet { opens: all }) if opens < all => {
                    Some(all)
                }
                (SaleState::Open { .. }, SaleState::NotYet { opens: all }) => Some(all),
                _ => None,
            },
        }
    }
}

/// A production's genre of the house's own.
fn own_genre(catalogue: &Catalogue, production: &str, language: &str) -> Option<OwnGenre> {
    let key = catalogue.rules.own_genres.get(production)?;
    Some(named_genre(catalogue, key, language))
}

fn named_genre(catalogue: &Catalogue, key: &str, language: &str) -> OwnGenre {
    let name = catalogue.text(&format!("genre.{key}"), language).unwrap_or(key);
    OwnGenre { key: key.to_owned(), name: name.to_owned() }
}

/// Who may buy before whoever has this sale.
fn early(
    catalogue: &Catalogue,
    listing: &Listing,
    sale: SaleState,
    language: &str,
) -> Vec<EarlySale> {
    let SaleState::NotYet { opens } = sale else { return Vec::new() };
    let early = catalogue.rules.early_openings(listing).into_iter();
    let name = |kind: &str| catalogue.text(&format!("kind.{kind}"), language).unwrap_or_default();
    early
        .filter(|it| it.opens < opens)
        .map(|it| EarlySale { who: name(it.kind).to_owned(), opens: it.opens })
        .collect()
}

impl Programme<'_> {
    fn into_view(self, season: &SeasonRow) -> SeasonView {
        SeasonView {
            id: season.id,
            name: seasons::season_name(self.catalogue, season, self.language),
            starts_on: season.starts_on.clone(),
            ends_on: season.ends_on.clone(),
            time_zone: season.time_zone.clone(),
            own_genres: self.own_genres(),
            productions: self.productions(),
            performances: self.performances.into_iter().map(|(_, card)| card).collect(),
        }
    }

    fn text(&self, slug: &str, name: &str) -> String {
        self.catalogue.production_text(slug, name, self.language)
    }

    fn own_genres(&self) -> Vec<OwnGenre> {
        let keys = self.catalogue.rules.genres.iter();
        keys.map(|key| named_genre(self.catalogue, key, self.language)).collect()
    }

    /// In the order of their first performance.
    fn productions(&self) -> Vec<ProductionCard> {
        let mut cards: Vec<ProductionCard> = Vec::new();
        for (row, performance) in &self.performances {
            match cards.iter_mut().find(|card| card.id == row.production) {
                Some(card) => {
                    card.last_at = card.last_at.max(row.starts_at);
                    card.performances += 1;
                    card.from = cheaper(card.from, performance.from);
                }
                None => cards.push(ProductionCard {
                    id: row.production,
                    slug: row.production_slug.clone(),
                    address: performance.production_address.clone(),
                    genre: row.genre,
                    own_genre: performance.own_genre.clone(),
                    title: performance.title.clone(),
                    author: self.text(&row.production_slug, "author"),
                    poster: row.poster.clone(),
                    hall: performance.hall.clone(),
                    first_at: row.starts_at,
                    last_at: row.starts_at,
                    performances: 1,
                    from: performance.from,
                }),
            }
        }
        cards
    }
}

fn cheaper(a: Option<Money>, b: Option<Money>) -> Option<Money> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.minor < a.minor { b } else { a }),
        (one, other) => one.or(other),
    }
}

/// As it would look with these words. `said`: by the column of its sheet.
pub fn with_words(
    mut production: ProductionView,
    said: impl Fn(&'static str) -> String,
) -> ProductionView {
    production.card.title = said("title");
    production.card.author = said("author");
    production.synopsis = said("synopsis");
    production.sung_in = said("sung_in");
    production.picture = said("picture");
    production.team = team(&said("team"));
    production.facts = facts(&said("facts"));
    production
}

/// Parted by `;`.
fn facts(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|fact| !fact.is_empty()).map(str::to_owned).collect()
}

/// One line a role: `Conductor: Name, Name`.
fn team(text: &str) -> Vec<(String, String)> {
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(role, names)| (role.trim().to_owned(), names.trim().to_owned()))
        .collect()
}
