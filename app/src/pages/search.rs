//! Search over the season: titles, authors, people, halls, and dates as the reader writes them.

use crate::pages::{
    date_state::{self, price_from},
    search_words::{Haystack, Way, has_word},
    season::genre_words,
};
use axum::{extract::Query, response::Response};
use domain::{
    moment::Moment,
    season::{Availability, PerformanceCard, ProductionCard, SaleState, SeasonView},
};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    locale::machine_time,
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

pub async fn show(visit: Visit, Query(query): Query<SearchQuery>) -> Result<Response, Stop> {
    let locale = visit.locale.clone();
    let asked: String = query.q.trim().chars().take(CHARS_MAX).collect();
    let house = &visit.shop.house;
    let season = selling::programme::season(house, visit.session_id(), visit.language()).await?;
    let found_by = selling::programme::found_by(house, visit.language()).await?;
    let time_zone = season.as_ref().map(|season| season.time_zone.clone()).unwrap_or_default();
    let now = house.now();
    let question = |way| Question { asked: &asked, way, now };
    let within = |way| hits(&locale, season.as_ref(), &found_by, &question(way));
    let mut hits = within(Way::AsWritten);
    // No other day is nearly tomorrow.
    if hits.is_empty() && !is_day(&locale, &asked) {
        hits = within(Way::NearlyAsWritten);
    }
    let title = locale.text("search-title");
    let head = Head { title: title.clone(), ..Head::default() };
    let main = move || {
        let count = i64::try_from(hits.len()).unwrap_or(i64::MAX);
        let words = match (asked.is_empty(), hits.is_empty()) {
            (true, _) => locale.text("search-hint"),
            (_, true) => locale.text_with("search-none", &[("words", asked.as_str().into())]),
            _ => locale.text_with("search-found", &[("count", count.into())]),
        };
        let items = hits.iter().map(|hit| item(&locale, hit, &time_zone)).collect::<Html>();
        view! {
            <header class="page__head">
                <h1>{title}</h1>
            </header>
            {form(&locale, &asked)}
            <p class="search__count" role="status">{words}</p>
            <ul class="works">{items}</ul>
            <p><a href=Route::Season.path(locale.language())>{locale.text("error-to-season")}</a></p>
        }
    };
    Ok(render(visit, Page::new(Route::Search, head, "page page--narrow", main)).await)
}

struct Question<'q> {
    asked: &'q str,
    way: Way,
    now: Moment,
}

/// How people write these days; the words of one are in one message.
const DAYS: [&str; 3] = ["search-words-today", "search-words-tomorrow", "search-words-weekend"];

/// `Next Saturday` is the first for some, and the one after it for others.
const NEXT_DAYS: i32 = 14;

/// Whether one of them was asked for, and nothing else.
fn is_day(locale: &Locale, asked: &str) -> bool {
    let words = |id: &&str| Haystack::of([locale.text(id).as_str()]);
    DAYS.iter().map(words).any(|day| day.has_all(asked, Way::AsWritten))
}

/// `found_by`: what else productions are found by, by their slugs.
fn hits(
    locale: &Locale,
    season: Option<&SeasonView>,
    found_by: &[(String, String)],
    question: &Question<'_>,
) -> Vec<Hit> {
    let Some(season) = season.filter(|_| has_word(question.asked)) else { return Vec::new() };
    let mut hits = Vec::new();
    for card in &season.productions {
        let more = found_by.iter().find(|(slug, _)| *slug == card.slug);
        let more = more.map(|(_, words)| words.as_str()).unwrap_or_default();
        let genre = genre_words(locale, card.genre, card.own_genre.as_ref());
        let about = Haystack::of([&card.title, &card.author, &card.hall, &genre, more]);
        let of_it = season.performances.iter().filter(|it| it.production_slug == card.slug);
        let is_found = |it: &&PerformanceCard| {
            let about = about.with(&date_words(locale, it, &season.time_zone));
            let near = near_words(locale, it, question.now, &season.time_zone);
            let about = about.with(&near);
            about.has_all(question.asked, question.way)
        };
        let ahead = of_it.filter(|it| !matches!(it.sale, SaleState::Past));
        let performances: Vec<PerformanceCard> = ahead.filter(is_found).cloned().collect();
        if !performances.is_empty() || about.has_all(question.asked, question.way) {
            hits.push(Hit { card: card.clone(), performances });
        }
    }
    // What is over comes last.
    hits.sort_by_key(|hit| hit.performances.is_empty());
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

/// The date in all ways in which it is written here: `Friday 15 January 2027`, `15/1`, `20:00`.
fn date_words(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> String {
    let day = ui::locale::day(card.starts_at, time_zone);
    let (number, month, year) = (day.day(), day.month(), day.year());
    [
        locale.date_long(card.starts_at, time_zone),
        locale.date_short(card.starts_at, time_zone),
        locale.month(year.into(), month.unsigned_abs().into()),
        locale.time(card.starts_at, time_zone),
        format!("{day} {number} {number:02} {number}.{month}. {number}/{month}"),
        format!("{number:02}.{month:02}.{year}"),
        format!("{number:02}/{month:02}/{year} {number}/{month}/{year} {month}/{number}"),
    ]
    .join(" ")
}

/// What a near date is called: `today`, `tomorrow`, `this weekend`, `next` before its weekday.
fn near_words(locale: &Locale, card: &PerformanceCard, now: Moment, time_zone: &str) -> String {
    let [today, day] = [now, card.starts_at].map(|at| ui::locale::day(at, time_zone));
    let ahead = (day - today).get_days();
    let is_this_week = i32::from(today.weekday().to_monday_zero_offset()) + ahead <= 6;
    let is_weekend = day.weekday().to_monday_zero_offset() >= 5 && is_this_week;
    let of_day = DAYS.iter().zip([ahead == 0, ahead == 1, is_weekend]);
    let of_day = of_day.filter(|(_, is_so)| *is_so).map(|(id, _)| *id);
    let is_next = (1..NEXT_DAYS).contains(&ahead);
    let words = of_day.chain(is_next.then_some("search-words-next")).map(|id| locale.text(id));
    words.collect::<Vec<_>>().join(" ")
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
        let from = from.map(|from| view! { " · " <span>{from}</span> });
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
