//! The season: what is next, a calendar of one month, the productions by genre.

pub(crate) mod calendar;
pub mod production;

use crate::pages::{
    performance::date_state::{availability_mark, price_from},
    search,
    season::calendar::{Month, calendar, empty_month, month_links},
};
use axum::{extract::Query, response::Response};
use domain::{
    moment::Moment,
    sales::season::{
        Availability, Genre, OwnGenre, PerformanceCard, ProductionCard, SaleState, SeasonView,
    },
};
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use ui::{
    error::Stop,
    locale::{day, when_or_today},
    route::{Route, poster, poster_sizes},
    session::{Notice, Visit},
};

/// Anything unreadable is as if it weren't there: old links keep working.
#[derive(Debug, Default, Deserialize)]
pub struct SeasonQuery {
    genre: Option<String>,
    month: Option<String>,
}

pub async fn show(visit: Visit, Query(query): Query<SeasonQuery>) -> Result<Response, Stop> {
    answer(visit, query, None).await
}

/// With what a preview says of itself.
pub async fn answer(
    visit: Visit,
    query: SeasonQuery,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let Some(season) =
        selling::programme::season(&visit.shop.house, visit.session_id(), visit.language()).await?
    else {
        return Ok(closed(visit).await);
    };
    let locale = visit.locale.clone();
    let genre = query.genre.filter(|genre| has(&season, genre));
    let now = visit.shop.house.now();
    let today = day(now, &season.time_zone);
    let performances: Vec<PerformanceCard> = season
        .performances
        .iter()
        .filter(|card| {
            let key = genre_key(card.genre, card.own_genre.as_ref());
            genre.as_deref().is_none_or(|genre| key == genre)
        })
        .cloned()
        .collect();
    let month = Month::open_on(query.month.as_deref(), today, &performances, &season.time_zone);
    let title = season.name.clone();
    let description = locale.text_with(
        "season-description",
        &[
            ("season", season.name.as_str().into()),
            ("productions", i64::try_from(season.productions.len()).unwrap_or(0).into()),
        ],
    );
    let head = Head { title: title.clone(), description: description.clone(), ..Head::default() };
    let main = move || {
        let lead = lead(&locale, &season, title, now);
        let days =
            match empty_month(&locale, month, genre.as_deref(), &performances, &season.time_zone) {
                Some(words) => words,
                None => calendar(&locale, month, today, &performances, &season.time_zone),
            };
        let months = month_links(&locale, month, genre.as_deref(), &season);
        let heading = locale.month(month.year.into(), month.number.unsigned_abs().into());
        let productions = (!season.productions.is_empty()).then(|| {
            view! {
                <section class="season__section" aria-labelledby="productions">
                    <div class="season__section-head">
                        <h2 id="productions">{locale.text("season-productions")}</h2>
                        {genres(&locale, &season, genre.as_deref(), month)}
                    </div>
                    <ul class="season__productions">{cards(&locale, &season, genre.as_deref())}</ul>
                </section>
            }
        });
        view! {
            {lead}
            <section class="season__section" aria-labelledby="calendar">
                <div class="season__section-head">
                    <h2 id="calendar" data-changed="true">{heading}</h2>
                    {months}
                </div>
                {days}
            </section>
            {productions}
        }
    };
    let page = Page::new(Route::Season, head, "page season", main).with_notice(notice);
    Ok(render(visit, page).await)
}

fn lede(locale: &Locale, season: &SeasonView) -> String {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    // What a house wrote before November 2026 may also say how many performances there are.
    let counts = [
        ("productions", count(season.productions.len())),
        ("performances", count(season.performances.len())),
    ];
    locale.text_with("season-lede", &counts)
}

/// Before a season is set up.
async fn closed(visit: Visit) -> Response {
    let locale = visit.locale.clone();
    let title = locale.text("season-none-title");
    let head = Head {
        title: title.clone(),
        description: locale.text("season-none-text"),
        ..Head::default()
    };
    let main = move || {
        view! {
            <div class="error">
                <h1>{title}</h1>
                <p class="lede">{locale.text("season-none-text")}</p>
            </div>
        }
    };
    render(visit, Page::new(Route::Season, head, "page", main)).await
}

/// The first performance that one can still go to.
fn next_one(season: &SeasonView) -> Option<PerformanceCard> {
    let open = |card: &&PerformanceCard| {
        matches!(card.sale, SaleState::Open { .. }) && card.availability.has_usual_places()
    };
    season.performances.iter().find(open).cloned()
}

/// On a phone the poster of what is on next, its date and the way to its seats fill the first
/// screen.
fn lead(locale: &Locale, season: &SeasonView, title: String, now: Moment) -> Html {
    let next = next_one(season);
    let production = next
        .as_ref()
        .and_then(|next| season.productions.iter().find(|card| card.slug == next.production_slug));
    let image = production.map(|card| {
        let alt = locale.text_with("common-poster", &[("title", card.title.as_str().into())]);
        view! {
            <img
                class="season__next-poster"
                src=poster(&card.poster)
                srcset=poster_sizes(&card.poster)
                sizes="(min-width: 40rem) 26rem, 40vw"
                width="600"
                height="900"
                alt=alt
                fetchpriority="high"
            />
        }
    });
    // A placeholder begins so, unless somebody edits texts: they press it.
    let claim = Some(locale.text("season-claim")).filter(|claim| !claim.starts_with('['));
    let claim = claim.map(|claim| view! { <p class="lede">{claim}</p> });
    let author = production.map(|card| card.author.clone()).unwrap_or_default();
    let next = next.map(|next| {
        let href = Route::Performance(next.slug.clone()).path(locale.language());
        let best = Route::BestSeats(next.slug.clone()).path(locale.language());
        view! {
            <div class="season__next">
                <p class="soft">{locale.text("season-next")}</p>
                <h2 class="season__next-title">{next.title.clone()}</h2>
                <p class="card__by">{author}</p>
                <p>
                    <strong>
                        {when_or_today(locale, next.starts_at, &season.time_zone, now)}
                    </strong>
                </p>
                <p class="season__next-action">
                    <a class="button" href=href>{locale.text("common-choose-seats")}</a>
                </p>
                {(!next.is_unnumbered).then(|| {
                    view! { <p><a href=best>{locale.text("suggest-title")}</a></p> }
                })}
            </div>
        }
    });
    view! {
        <div class="season__lead">
            <div class="season__words">
                <h1 class="season__title">{title}</h1>
                {next}
                {claim}
                <p class="season__lede">{lede(locale, season)}</p>
                {search::form(locale, "")}
                <p>
                    <a href=Route::Offers.path(locale.language())>
                        {locale.text("season-offers")}
                    </a>
                </p>
            </div>
            {image}
        </div>
    }
}

/// Links, so that each filter has an address. A genre that the season lacks would lead nowhere.
fn genres(locale: &Locale, season: &SeasonView, chosen: Option<&str>, month: Month) -> Html {
    let link = |genre: Option<&str>, name: String| {
        let query = match genre {
            Some(genre) => format!("?genre={genre}&month={month}"),
            None => format!("?month={month}"),
        };
        let href = format!("{}{query}", Route::Season.path(locale.language()));
        let current = (genre == chosen).then_some("true");
        view! { <a class="filter__link" href=href aria-current=current>{name}</a> }
    };
    let all = link(None, locale.text("season-genre-all"));
    let others = Genre::ALL
        .into_iter()
        .filter(|genre| has(season, genre.as_str()))
        .map(|genre| link(Some(genre.as_str()), genre_words(locale, genre, None)));
    let own = season.own_genres.iter().filter(|own| has(season, &own.key));
    let own = own.map(|own| link(Some(&own.key), own.name.clone()));
    view! {
        <nav class="filter" aria-label=locale.text("season-genre")>
            {all}
            {others.collect::<Html>()}
            {own.collect::<Html>()}
        </nav>
    }
}

fn has(season: &SeasonView, genre: &str) -> bool {
    let mut cards = season.productions.iter();
    cards.any(|card| genre_key(card.genre, card.own_genre.as_ref()) == genre)
}

/// In the filter's address.
fn genre_key(genre: Genre, own: Option<&OwnGenre>) -> &str {
    own.map_or(genre.as_str(), |own| &own.key)
}

/// What the house calls it, or else what every house does.
pub fn genre_words(locale: &Locale, genre: Genre, own: Option<&OwnGenre>) -> String {
    if let Some(own) = own {
        return own.name.clone();
    }
    locale.text(match genre {
        Genre::Opera => "season-genre-opera",
        Genre::Ballet => "season-genre-ballet",
        Genre::Concert => "season-genre-concert",
        Genre::Family => "season-genre-family",
    })
}

/// What can still be seen comes first.
fn cards(locale: &Locale, season: &SeasonView, genre: Option<&str>) -> Html {
    let (over, ahead): (Vec<_>, Vec<_>) = season
        .productions
        .iter()
        .filter(|card| {
            let key = genre_key(card.genre, card.own_genre.as_ref());
            genre.is_none_or(|genre| key == genre)
        })
        .partition(|card| is_over(season, card));
    ahead.into_iter().chain(over).map(|card| self::card(locale, season, card)).collect::<Html>()
}

fn is_over(season: &SeasonView, card: &ProductionCard) -> bool {
    let mut performances =
        season.performances.iter().filter(|performance| performance.production_slug == card.slug);
    card.performances > 0
        && performances.all(|performance| matches!(performance.sale, SaleState::Past))
}

pub fn card(locale: &Locale, season: &SeasonView, card: &ProductionCard) -> Html {
    let href = Route::Production(card.address.clone()).path(locale.language());
    let state = match best_availability(season, card) {
        Some(availability) => scarce_mark(locale, availability),
        None => not_yet(locale, season, card),
    };
    let over = is_over(season, card).then(|| locale.text("season-over"));
    view! {
        <li class="card">
            <img
                class="card__poster"
                src=poster(&card.poster)
                srcset=poster_sizes(&card.poster)
                sizes="(min-width: 60rem) 18rem, 45vw"
                width="600"
                height="900"
                alt=""
                loading="lazy"
            />
            <h3 class="card__title">
                <a class="card__link" href=href>{card.title.clone()}</a>
            </h3>
            <p class="card__by">{card.author.clone()}</p>
            <p class="card__facts">
                <span>{genre_words(locale, card.genre, card.own_genre.as_ref())}</span>
                <span>{dates(locale, card, &season.time_zone)}</span>
                {price_from(locale, card.from).map(|from| view! { <span>{from}</span> })}
                {state}
                {over.map(|words| view! { <span class="availability--none">{words}</span> })}
            </p>
        </li>
    }
}

/// `14 Nov – 29 Nov`, or the one day.
pub fn dates(locale: &Locale, card: &ProductionCard, time_zone: &str) -> String {
    let (first, last) =
        (locale.date_short(card.first_at, time_zone), locale.date_short(card.last_at, time_zone));
    if first == last {
        return first;
    }
    locale.text_with("season-dates", &[("first", first.into()), ("last", last.into())])
}

/// The best of its open performances: one free seat makes a production worth looking at.
fn best_availability(season: &SeasonView, card: &ProductionCard) -> Option<Availability> {
    let open = season.performances.iter().filter(|performance| {
        performance.production_slug == card.slug
            && matches!(performance.sale, SaleState::Open { .. })
    });
    open.map(|performance| performance.availability).min_by_key(|availability| match availability {
        Availability::Good => 0,
        Availability::Few => 1,
        Availability::WheelchairsOnly => 2,
        Availability::SoldOut => 3,
    })
}

/// When the first of its performances goes on sale, where none has.
fn not_yet(locale: &Locale, season: &SeasonView, card: &ProductionCard) -> Option<Html> {
    let opens = season.performances.iter().filter_map(|performance| {
        let SaleState::NotYet { opens } = performance.sale else { return None };
        (performance.production_slug == card.slug).then_some(opens)
    });
    let date = locale.date_short(opens.min()?, &season.time_zone);
    let words = locale.text_with("season-on-sale-from", &[("date", date.into())]);
    Some(view! { <span>{words}</span> })
}

/// Of a whole production, where nothing is said as long as there is plenty.
fn scarce_mark(locale: &Locale, availability: Availability) -> Option<Html> {
    (availability != Availability::Good).then(|| availability_mark(locale, availability))
}
