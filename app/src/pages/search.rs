//! Search over the season: titles, authors, people, halls, and dates as the reader writes them.

mod days;
mod words;

use crate::pages::{
    performance::date_state::{self, price_from},
    search::{
        days::{Asked, day_words},
        words::{Haystack, Way, has_word},
    },
    season::genre_words,
};
use axum::{extract::Query, response::Response};
use domain::sales::season::{Availability, PerformanceCard, ProductionCard, SaleState, SeasonView};
use house::locales::Locale;
use jiff::civil::Date;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    locale::{day, machine_time, zoned},
    route::{Route, poster_small},
    session::Visit,
};

/// Longer questions are cut: nobody types them.
const CHARS_MAX: usize = 100;

#[derive(Debug, Default, Deserialize)]
pub struct SearchQuery {
    #[serde(default)]
    q: String,
}

/// A production with those of its performances that were found.
struct Hit {
    card: ProductionCard,
    performances: Vec<PerformanceCard>,
}

#[derive(Default)]
struct Results {
    hits: Vec<Hit>,
    /// Nothing is on the days that were asked for: these are the closest before and after.
    is_nearest: bool,
}

pub async fn show(visit: Visit, Query(query): Query<SearchQuery>) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let asked: String = query.q.trim().chars().take(CHARS_MAX).collect();
    let house = &visit.shop.house;
    let season = selling::programme::season(house, visit.session_id(), visit.language()).await?;
    let found_by = selling::programme::found_by(house, visit.language()).await?;
    let time_zone = season.as_ref().map(|season| season.time_zone.clone()).unwrap_or_default();
    let today = day(house.now(), &time_zone);
    let results = season.as_ref().filter(|_| has_word(&asked)).map(|season| {
        let search = Search { locale: &locale, season, found_by: &found_by, today };
        search.results(&asked)
    });
    let results = results.unwrap_or_default();
    let title = locale.text("search-title");
    let head = Head { title: title.clone(), ..Head::default() };
    let main = move || {
        let hits = results.hits.iter().map(|hit| item(&locale, hit, &time_zone)).collect::<Html>();
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            {form(&locale, &asked)}
            <p class="search__count" role="status">{told(&locale, &asked, &results)}</p>
            <ul class="works">{hits}</ul>
            <p><a href=Route::Season.path(locale.language())>{locale.text("error-to-season")}</a></p>
        }
    };
    Ok(render(visit, Page::new(Route::Search, head, "page page--narrow", main)).await)
}

fn told(locale: &Locale, asked: &str, results: &Results) -> String {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    let hits = &results.hits;
    match (asked.is_empty(), hits.is_empty(), results.is_nearest) {
        (true, _, _) => locale.text("search-hint"),
        (_, true, _) => locale.text_with("search-none", &[("words", asked.into())]),
        (_, _, true) => {
            let dates: usize = hits.iter().map(|hit| hit.performances.len()).sum();
            let args = [("words", asked.into()), ("count", count(dates))];
            locale.text_with("search-nearest", &args)
        }
        _ => locale.text_with("search-found", &[("count", count(hits.len()))]),
    }
}

struct Search<'s> {
    locale: &'s Locale,
    season: &'s SeasonView,
    /// What else productions are found by, by their slugs.
    found_by: &'s [(String, String)],
    /// Where the season is.
    today: Date,
}

impl Search<'_> {
    fn results(&self, typed: &str) -> Results {
        let asked = Asked::read(self.locale, typed, Way::AsWritten);
        let hits = self.hits(typed, &asked, Way::AsWritten);
        if !hits.is_empty() {
            return Results { hits, is_nearest: false };
        }
        // No other day is nearly tomorrow.
        let hits = self.nearest(&asked);
        if !hits.is_empty() {
            return Results { hits, is_nearest: true };
        }
        let asked = Asked::read(self.locale, typed, Way::NearlyAsWritten);
        Results { hits: self.hits(typed, &asked, Way::NearlyAsWritten), is_nearest: false }
    }

    /// What is next comes first, and what is over last.
    fn hits(&self, typed: &str, asked: &Asked, way: Way) -> Vec<Hit> {
        let mut hits = Vec::new();
        for card in &self.season.productions {
            let about = self.about(card);
            let is_meant = about.has_all(typed, way)
                || !asked.has_phrase() && about.has_all(asked.words(), way);
            let of_it = self.ahead().filter(|it| it.production_slug == card.slug);
            let is_found = |it: &&PerformanceCard| {
                is_meant || self.is_on(asked, it) && self.says(&about, it, asked.words(), way)
            };
            let performances: Vec<PerformanceCard> = of_it.filter(is_found).cloned().collect();
            if is_meant || !performances.is_empty() {
                hits.push(Hit { card: card.clone(), performances });
            }
        }
        in_their_order(hits)
    }

    /// The last performance before the days that were asked for and the first one after them, of
    /// the productions that were named. Empty where no day was asked for.
    fn nearest(&self, asked: &Asked) -> Vec<Hit> {
        let productions = || self.season.productions.iter();
        let Some(left) = productions().map(|card| self.left(card, asked)).min_by_key(String::len)
        else {
            return Vec::new();
        };
        let last = self.season.ends_on.parse().unwrap_or(self.today);
        let Some(first) = asked.first_day(self.locale, &left, self.today, last) else {
            return Vec::new();
        };
        let named: Vec<&ProductionCard> =
            productions().filter(|card| self.left(card, asked) == left).collect();
        let ahead: Vec<&PerformanceCard> = self
            .ahead()
            .filter(|it| !matches!(it.sale, SaleState::Cancelled))
            .filter(|it| named.iter().any(|card| card.slug == it.production_slug))
            .collect();
        let is_before = |it: &&&PerformanceCard| self.starts_on(it) < first;
        let before = ahead.iter().rev().find(is_before).copied();
        let after = ahead.iter().find(|it| !is_before(it)).copied();
        let found: Vec<&PerformanceCard> = before.into_iter().chain(after).collect();
        let hits = named.into_iter().map(|card| Hit {
            card: card.clone(),
            performances: found
                .iter()
                .filter(|it| it.production_slug == card.slug)
                .map(|it| (*it).clone())
                .collect(),
        });
        in_their_order(hits.filter(|hit| !hit.performances.is_empty()).collect())
    }

    /// By their start, as the season has them.
    fn ahead(&self) -> impl Iterator<Item = &PerformanceCard> {
        self.season.performances.iter().filter(|it| !matches!(it.sale, SaleState::Past))
    }

    fn about(&self, card: &ProductionCard) -> Haystack {
        let more = self.found_by.iter().find(|(slug, _)| *slug == card.slug);
        let more = more.map(|(_, words)| words.as_str()).unwrap_or_default();
        let genre = genre_words(self.locale, card.genre, card.own_genre.as_ref());
        Haystack::of([&card.title, &card.author, &card.hall, &genre, more])
    }

    /// The words that say nothing of a production.
    fn left(&self, card: &ProductionCard, asked: &Asked) -> String {
        let about = self.about(card);
        let is_left = |word: &&str| !about.has_all(word, Way::AsWritten);
        asked.words().split(' ').filter(is_left).collect::<Vec<_>>().join(" ")
    }

    fn starts_on(&self, card: &PerformanceCard) -> Date {
        day(card.starts_at, &self.season.time_zone)
    }

    fn is_on(&self, asked: &Asked, card: &PerformanceCard) -> bool {
        asked.is_then(zoned(card.starts_at, &self.season.time_zone).datetime(), self.today)
    }

    /// Whether a performance has these words in its production, its date or its time.
    fn says(&self, about: &Haystack, card: &PerformanceCard, words: &str, way: Way) -> bool {
        let date = day_words(self.locale, self.starts_on(card));
        let time = self.locale.time(card.starts_at, &self.season.time_zone);
        about.with(&date).with(&time).has_all(words, way)
    }
}

fn in_their_order(mut hits: Vec<Hit>) -> Vec<Hit> {
    let first = |hit: &Hit| hit.performances.first().map(|card| card.starts_at);
    hits.sort_by_key(|hit| (hit.performances.is_empty(), first(hit)));
    hits
}

/// The field that leads to this page; the season's page has it too.
pub fn form(locale: &Locale, asked: &str) -> Html {
    view! {
        <form
            class="search"
            role="search"
            method="get"
            action=Route::Search.path(locale.language())
        >
            <label class="aloud" for="q">{locale.text("search-label")}</label>
            <input
                class="field__input"
                id="q"
                name="q"
                type="search"
                maxlength=CHARS_MAX
                placeholder=locale.text("search-label")
                value=asked.to_owned()
            />
            <button class="button button--quiet" type="submit">{locale.text("search-title")}</button>
        </form>
    }
}

fn item(locale: &Locale, hit: &Hit, time_zone: &str) -> Html {
    let language = locale.language();
    let href = Route::Production(hit.card.address.clone()).path(language);
    let dates = hit.performances.iter().map(|card| {
        let href = Route::Performance(card.slug.clone()).path(language);
        let day = locale.date_short(card.starts_at, time_zone);
        let time = locale.time(card.starts_at, time_zone);
        let is_open = matches!(card.sale, SaleState::Open { .. });
        let mark = date_state::state(locale, card, time_zone);
        let has_seats = is_open && card.availability != Availability::SoldOut;
        let class = if has_seats { "" } else { "soft" };
        let from = price_from(locale, card.from).filter(|_| card.availability.has_usual_places());
        let from = from.map(|from| view! { "\u{a0}· " <span>{from}</span> });
        view! {
            <li>
                <a class=class href=href>
                    <time datetime=machine_time(card.starts_at, time_zone)>
                        {format!("{day}, {time}")}
                    </time>
                </a>
                " "
                {mark}
                {from}
            </li>
        }
    });
    let dates = dates.collect::<Html>();
    let over = hit.performances.is_empty().then(|| {
        view! { <p class="soft small">{locale.text("season-over")}</p> }
    });
    view! {
        <li class="work">
            <img
                class="work__poster"
                src=poster_small(&hit.card.poster)
                width="600"
                height="900"
                alt=""
                loading="lazy"
            />
            <div>
                <h2 class="work__title">
                    <a href=href>{hit.card.title.clone()}</a>
                </h2>
                <p class="soft small">{hit.card.author.clone()}</p>
                <ul class="work__performances">{dates}</ul>
                {over}
            </div>
        </li>
    }
}
