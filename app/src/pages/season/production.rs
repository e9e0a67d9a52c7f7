//! A production: its performances first, then what it is and who makes it.

use crate::pages::{
    house::help,
    offers,
    performance::{
        date_state::{availability_mark, price_from},
        instead,
        notice::sale_words,
    },
    season::genre_words,
};
use ::season::{catalogue, contents};
use axum::{
    extract::{Path, Request},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::sales::season::{Availability, PerformanceCard, ProductionView, SaleState};
use house::{Answered, locales::Locale};
use markup::{Html, view};
use shell::{
    Head, Page, render,
    rich::{plain, rich},
};
use staff::{frame::context::StaffContext, production::form::typed};
use ui::{
    error::Stop,
    locale::{machine_time, when_long, zoned},
    route::{Route, Target, poster, poster_sizes},
    session::{Notice, Tone, Visit},
    text_mode::without_drafts,
};

pub async fn show(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let catalogue = catalogue::catalogue(house).await?;
    let key = catalogue.addresses.key(&slug);
    let production =
        selling::programme::production(house, key, visit.session_id(), visit.language()).await?;
    let production = production.ok_or(Stop::NotFound)?;
    if production.card.address != slug {
        return Ok(moved(visit, Route::Production(production.card.address)));
    }
    answer(visit, production, None).await
}

/// With what was typed into its form, for those who edit it.
pub async fn preview(
    context: StaffContext,
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Stop> {
    let visit = without_drafts(visit);
    let house = visit.shop.house.clone();
    let edited = match contents::production(&house, &context.actor(), &key).await.answered()? {
        Ok(edited) => edited,
        Err(_) => return Err(Stop::NotFound),
    };
    let edit = typed(request).await.ok_or(Stop::NotFound)?;
    let language = visit.language().to_owned();
    let production =
        selling::programme::production(&house, &key, visit.session_id(), &language).await?;
    let production = production.ok_or(Stop::NotFound)?;
    let own = house.locales().fallback().language().to_owned();
    // What a language doesn't say is said in the house's own.
    let said = |column: &'static str| {
        let of = |language: &String| edit.texts.get(&(column, language.clone()));
        let mut texts = [of(&language), of(&own)].into_iter().flatten().map(|text| text.trim());
        texts.find(|text| !text.is_empty()).unwrap_or_default().to_owned()
    };
    let mut production = selling::programme::with_words(production, said);
    production.card.poster = edited.drafted_poster().to_owned();
    let number = |typed: &str, now: u32| typed.trim().parse().unwrap_or(now);
    let production = ProductionView {
        duration_minutes: number(&edit.minutes, production.duration_minutes),
        intervals: number(&edit.intervals, production.intervals),
        ..production
    };
    let words = context.locale.text("staff-production-preview");
    let notice = Some(Notice::new(Tone::Warning, words));
    let mut response = answer(visit, production, notice).await?;
    let no_store = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, no_store);
    Ok(response)
}

async fn answer(
    visit: Visit,
    production: ProductionView,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let conditions = help::conditions(&visit).await?;
    let locale = visit.locale.clone();
    let route = Route::Production(production.card.address.clone());
    let head = Head {
        title: production.card.title.clone(),
        description: plain(&production.synopsis),
        poster: Some(production.card.poster.clone()),
        data: None,
    };
    let main = move || {
        let card = &production.card;
        view! {
            <article class="production">
                <div>
                    <img
                        class="production__poster"
                        src=poster(&card.poster)
                        srcset=poster_sizes(&card.poster)
                        sizes="(min-width: 60rem) 26rem, 60vw"
                        width="600"
                        height="900"
                        alt=production.picture.clone()
                        fetchpriority="high"
                    />
                </div>
                <div class="production__words">
                    <header class="production__head">
                        <h1 class="production__title">{card.title.clone()}</h1>
                        <p class="production__by">{card.author.clone()}</p>
                        <p class="production__facts">{facts(&locale, &production)}</p>
                        <p class="scripted">
                            <button
                                class="button button--plain"
                                type="button"
                                data-share=locale.text("production-share-copied")
                            >
                                {locale.text("production-share")}
                            </button>
                        </p>
                    </header>
                    <section aria-labelledby="performances">
                        <h2 class="production__section-title" id="performances">
                            {locale.text("production-performances")}
                        </h2>
                        {performances(&locale, &production)}
                        {conditions}
                    </section>
                    <div class=synopsis_class(&production.synopsis)>
                        {rich(&production.synopsis)}
                    </div>
                    {team(&locale, &production)}
                </div>
            </article>
        }
    };
    Ok(render(visit, Page::new(route, head, "page", main).with_notice(notice)).await)
}

/// With a large initial, but where the first word is one letter: it would join the next word.
fn synopsis_class(synopsis: &str) -> &'static str {
    let words = plain(synopsis);
    let first = words.split(' ').next().unwrap_or_default();
    match first.chars().filter(|it| it.is_alphanumeric()).count() {
        0 | 1 => "production__synopsis",
        _ => "production__synopsis initial",
    }
}

/// A page that stands elsewhere now, for ever; what was asked of it stays.
pub fn moved(visit: Visit, to: Route) -> Response {
    let query = visit.query.as_deref().map(|query| format!("?{query}"));
    let to = to.path(visit.language()) + &query.unwrap_or_default();
    visit.with_cookies(Redirect::permanent(&to).into_response())
}

fn facts(locale: &Locale, production: &ProductionView) -> Html {
    let length = locale.text_with(
        "production-length",
        &[
            ("hours", (production.duration_minutes / 60).into()),
            ("minutes", (production.duration_minutes % 60).into()),
        ],
    );
    let intervals =
        locale.text_with("production-intervals", &[("count", production.intervals.into())]);
    let sung = (!production.sung_in.is_empty()).then(|| production.sung_in.clone());
    let more = production.facts.iter().cloned();
    let card = &production.card;
    [genre_words(locale, card.genre, card.own_genre.as_ref()), length, intervals]
        .into_iter()
        .chain(sung)
        .chain(more)
        .map(|fact| view! { <span>{fact}</span> })
        .collect::<Html>()
}

fn performances(locale: &Locale, production: &ProductionView) -> Html {
    let zone = &production.time_zone;
    let common = common_sale(&production.performances);
    let line = |card: &PerformanceCard| performance(locale, card, zone, common.is_none());
    let is_past = |card: &&PerformanceCard| matches!(card.sale, SaleState::Past);
    let (past, ahead): (Vec<_>, Vec<_>) = production.performances.iter().partition(is_past);
    // Where all is over, all is shown.
    let (past, ahead) = if ahead.is_empty() { (ahead, past) } else { (past, ahead) };
    let lines = ahead.into_iter().map(line).collect::<Html>();
    let count = i64::try_from(past.len()).unwrap_or(i64::MAX);
    let past = (!past.is_empty()).then(|| {
        let lines = past.into_iter().map(line).collect::<Html>();
        view! {
            <details class="disclosure performances__past">
                <summary class="disclosure__chosen">
                    {locale.text_with("production-past", &[("count", count.into())])}
                </summary>
                <ol class="performances__list">{lines}</ol>
            </details>
        }
    });
    let common = common
        .and_then(|card| sale_words(locale, card, zone))
        .map(|words| view! { <p class="performances__sale">{words}</p> });
    view! {
        {common}
        <ol class="performances__list">{lines}</ol>
        {past}
    }
}

/// What is true of several performances, and of all of them, is said once.
fn common_sale(performances: &[PerformanceCard]) -> Option<&PerformanceCard> {
    let (first, others) = performances.split_first()?;
    let is_common = matches!(first.sale, SaleState::NotYet { .. })
        && !others.is_empty()
        && others.iter().all(|other| other.sale == first.sale && other.early == first.early);
    is_common.then_some(first)
}

fn performance(locale: &Locale, card: &PerformanceCard, time_zone: &str, says_sale: bool) -> Html {
    let can_buy =
        matches!(card.sale, SaleState::Open { .. }) && card.availability != Availability::SoldOut;
    let class =
        if can_buy { "performances__line" } else { "performances__line performances__line--none" };
    let when = when_long(locale, card.starts_at, time_zone);
    let aloud = format!(", {when}");
    let href = Route::Performance(card.slug.clone()).path(locale.language());
    let best = Route::BestSeats(card.slug.clone()).path(locale.language());
    let reminder = matches!(card.sale, SaleState::NotYet { .. }).then(|| {
        let href = Target::SaleReminder(card.slug.clone()).path(locale.language());
        view! {
            <a href=href download>
                {locale.text("reminder-add")}
                <span class="aloud">{aloud.clone()}</span>
            </a>
        }
    });
    let from = price_from(locale, card.from).filter(|_| card.availability.has_usual_places());
    let state = match card.sale {
        SaleState::Open { .. } => Some(availability_mark(locale, card.availability)),
        _ => sale_words(locale, card, time_zone)
            .filter(|_| says_sale)
            .map(|words| view! { <span>{words}</span> }),
    };
    view! {
        <li class=class>
            <span class="performances__day" aria-hidden="true">
                {zoned(card.starts_at, time_zone).day()}
            </span>
            <time class="performances__when" datetime=machine_time(card.starts_at, time_zone)>
                {when}
            </time>
            <p class="performances__facts">
                <span>{card.hall.clone()}</span>
                {from.map(|from| view! { <span>{from}</span> })}
                {state}
                {instead::link(locale, card, aloud.clone())}
                {reminder}
                {offers::links(locale, &card.offers)}
            </p>
            {can_buy
                .then(|| {
                    view! {
                        <div class="performances__actions">
                            <a class="button button--quiet performances__action" href=href>
                                {locale.text("common-choose-seats")}
                                <span class="aloud">{aloud.clone()}</span>
                            </a>
                            {(!card.is_unnumbered).then(|| {
                                view! {
                                    <a class="button button--plain" href=best>
                                        {locale.text("suggest-link")}
                                        <span class="aloud">{aloud}</span>
                                    </a>
                                }
                            })}
                        </div>
                    }
                })}
        </li>
    }
}

fn team(locale: &Locale, production: &ProductionView) -> Option<Html> {
    let lines = production
        .team
        .iter()
        .map(|(role, names)| {
            view! {
                <div class="cast__line">
                    <dt class="cast__part">{role.clone()}</dt>
                    <dd class="cast__name">{names.clone()}</dd>
                </div>
            }
        })
        .collect::<Html>();
    (!production.team.is_empty()).then(|| {
        view! {
            <section aria-labelledby="team">
                <h2 class="production__section-title" id="team">
                    {locale.text("production-team")}
                </h2>
                <dl class="cast">{lines}</dl>
            </section>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_one_letter_has_no_large_initial() {
        for alone in ["A nádor.", "В Севилье.", "«Y» es una letra.", "É noite.", ""] {
            assert_eq!(synopsis_class(alone), "production__synopsis", "{alone}");
        }
        for long in ["Az udvarban.", "**Am** See.", "L’opera comincia.", "«En» el río."] {
            assert_eq!(synopsis_class(long), "production__synopsis initial", "{long}");
        }
    }
}
