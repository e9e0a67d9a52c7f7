//! Subscriptions and packages: all that are sold now, and each fixed subscription on a page of its
//! own with its performances and prices. Those whose performances one chooses have
//! `offers::choice`.

pub mod choice;
pub(crate) mod extras;

use crate::pages::{house::help, performance::date_state::availability_mark};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use domain::{
    moment::Moment,
    money::Currency,
    sales::{
        offer::{
            OfferKind,
            view::{OfferCard, OfferName, OfferView, OfferZone, OffersView},
        },
        season::{Availability, PerformanceCard},
    },
};
use house::locales::Locale;
use islands::plan::product_frame;
use markup::{Html, view};
use serde::Deserialize;
use shell::{Head, Page, render};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::{machine_time, money, weekdays, when_long},
    route::{Route, poster_small},
    session::Visit,
    sum::fees::beside,
    words::Words,
};

#[derive(Debug, Default, Deserialize)]
pub struct OffersQuery {
    /// Only packages that this performance can be chosen for, by its address.
    #[serde(default)]
    with: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
pub struct OfferQuery {
    /// For how many people a package is chosen.
    #[serde(default)]
    people: String,
}

pub async fn list(visit: Visit, Query(query): Query<OffersQuery>) -> Result<Response, Stop> {
    let house = &visit.shop.house;
    let session = visit.session.as_ref().map(|session| session.id);
    let language = visit.language();
    let (offers, extras) = match query.with.as_deref() {
        None => selling::offers::offers_and_extras(house, language, session).await?,
        with => (selling::offers::offers(house, language, session, with).await?, Vec::new()),
    };
    let offers = offers.unwrap_or_else(before_a_season);
    let locale = visit.locale.clone();
    let currency = season::catalogue::currency(house);
    let title = locale.text("offers-title");
    let season = offers.season.as_str();
    let head = Head {
        title: title.clone(),
        description: match season {
            "" => locale.text("offers-none"),
            _ => locale.text_with("offers-description", &[("season", season.into())]),
        },
        ..Head::default()
    };
    let main = move || {
        let lede = match (&offers.with, offers.offers.is_empty()) {
            (_, true) => locale.text("offers-none"),
            (None, false) => locale.text("offers-lede"),
            (Some(performance), false) => with_words(&locale, performance, &offers.time_zone),
        };
        let kinds = OfferKind::ALL.into_iter().filter_map(|kind| of_kind(&locale, &offers, kind));
        let all = offers.with.as_ref().map(|_| {
            let href = Route::Offers.path(locale.language());
            view! { <p><a href=href>{locale.text("offer-all")}</a></p> }
        });
        view! {
            <header class="page__head">
                <p class="soft">{offers.season.clone()}</p>
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            {kinds.collect::<Html>()}
            {all}
            {extras::section(&locale, &extras, currency)}
        }
    };
    Ok(render(visit, Page::new(Route::Offers, head, "page", main)).await)
}

/// The menu leads here, so there is a page that says it.
fn before_a_season() -> OffersView {
    let (season, time_zone) = (String::new(), "UTC".to_owned());
    OffersView { season, time_zone, with: None, offers: Vec::new() }
}

fn with_words(locale: &Locale, performance: &PerformanceCard, time_zone: &str) -> String {
    let when = when_long(locale, performance.starts_at, time_zone);
    let title = performance.title.as_str();
    locale.text_with("choice-with", &[("title", title.into()), ("when", when.into())])
}

/// Under its heading; None where there are none of it.
fn of_kind(locale: &Locale, offers: &OffersView, kind: OfferKind) -> Option<Html> {
    let cards: Vec<&OfferCard> = offers.offers.iter().filter(|card| card.kind == kind).collect();
    let heading = locale.text(match kind {
        OfferKind::Subscription => "choice-kind-subscription",
        OfferKind::Flexible => "choice-kind-flexible",
        OfferKind::Package => "choice-kind-package",
    });
    let lines = cards.iter().map(|card| line(locale, offers, card)).collect::<Html>();
    (!cards.is_empty()).then(|| {
        view! {
            <section class="offers__kind" aria-labelledby=kind.as_str()>
                <h2 id=kind.as_str()>{heading}</h2>
                <ul class="offers">{lines}</ul>
            </section>
        }
    })
}

fn line(locale: &Locale, offers: &OffersView, card: &OfferCard) -> Html {
    let href = Route::Offer(card.offer.key.clone()).path(locale.language());
    let titles = if card.choice.is_some() { card.text.clone() } else { titles(&card.performances) };
    let said = Some(card.text.clone()).filter(|it| !it.is_empty() && card.choice.is_none());
    let starts: Vec<Moment> = card.performances.iter().map(|card| card.starts_at).collect();
    let days = weekdays(locale, &starts, &offers.time_zone);
    let facts = match &card.choice {
        Some(_) => choice::facts(locale, card),
        None => {
            let price = money(locale, card.from_minor, card.currency);
            let price = locale.text_with("common-price-from", &[("price", price.into())]);
            view! {
                <p class="offers__facts">
                    {days.map(|days| view! { <span class="offers__days">{days}</span> })}
                    <span>{count(locale, &card.performances)}</span>
                    <span class="offers__price">{price}</span>
                </p>
            }
        }
    };
    view! {
        <li class="offers__item">
            <img
                class="offers__poster"
                src=poster_small(&card.poster)
                width="600"
                height="900"
                alt=""
                loading="lazy"
            />
            <h3 class="offers__name">
                <a href=href>{card.offer.name.clone()}</a>
            </h3>
            <p class="offers__titles">{titles}</p>
            {said.map(|text| view! { <p class="offers__titles">{text}</p> })}
            {facts}
            {best(locale, card)}
        </li>
    }
}

/// Suggested seats for a whole series, one tap away; a package is chosen by its dates first.
fn best(locale: &Locale, card: &OfferCard) -> Option<Html> {
    let is_there = |it: &&PerformanceCard| it.availability.has_usual_places() && !it.is_unnumbered;
    let first = card.performances.first().filter(is_there).filter(|_| card.choice.is_none())?;
    let path = Route::BestSeats(first.slug.clone()).path(locale.language());
    let href = product_frame::with_offer(&path, &card.offer.key);
    let aloud = format!(", {}", card.offer.name);
    Some(view! {
        <p class="offers__best">
            <a href=href>
                {locale.text("suggest-link")}
                <span class="aloud">{aloud}</span>
            </a>
        </p>
    })
}

/// Each once, in the order of the performances.
fn titles(performances: &[PerformanceCard]) -> String {
    let mut titles: Vec<&str> = performances.iter().map(|card| card.title.as_str()).collect();
    titles.dedup();
    titles.join("\u{a0}· ")
}

fn count(locale: &Locale, performances: &[PerformanceCard]) -> String {
    let count = i64::try_from(performances.len()).unwrap_or(i64::MAX);
    locale.text_with("offers-performances", &[("count", count.into())])
}

pub fn price_range(locale: &Locale, card: &OfferCard) -> String {
    let price = |minor| money(locale, minor, card.currency);
    if card.from_minor == card.to_minor {
        return price(card.from_minor);
    }
    locale.text_with(
        "offers-price-range",
        &[("from", price(card.from_minor).into()), ("to", price(card.to_minor).into())],
    )
}

pub async fn one(
    visit: Visit,
    Path((_, key)): Path<(String, String)>,
    Query(query): Query<OfferQuery>,
) -> Result<Response, Stop> {
    let session = visit.session.as_ref().map(|session| session.id);
    if let Some(choice) =
        selling::offers::choice(&visit.shop.house, &key, session, visit.language()).await?
    {
        return choice::show(visit, key, choice, query.people.parse().ok()).await;
    }
    let Some(offer) =
        selling::offers::offer(&visit.shop.house, &key, session, visit.language()).await?
    else {
        return extras::one(visit, key).await;
    };
    let conditions = help::conditions(&visit).await?;
    let locale = visit.locale.clone();
    let name = offer.card.offer.name.clone();
    let head = Head {
        title: name.clone(),
        description: locale.text_with(
            "offer-description",
            &[
                ("name", name.as_str().into()),
                ("season", offer.season.as_str().into()),
                ("titles", titles(&offer.card.performances).into()),
            ],
        ),
        ..Head::default()
    };
    let main = move || {
        let all = Route::Offers.path(locale.language());
        let said = Some(offer.card.text.clone()).filter(|text| !text.is_empty());
        view! {
            <header class="page__head">
                <p class="soft">{offer.season.clone()}</p>
                <h1>{name}</h1>
                {said.map(|text| view! { <p class="lede">{text}</p> })}
                <p class="lede">{locale.text("offer-lede")}</p>
            </header>
            <div class="offer">
                <section aria-labelledby="performances">
                    <h2 id="performances">{count(&locale, &offer.card.performances)}</h2>
                    {performances(&locale, &offer)}
                </section>
                <section aria-labelledby="prices">
                    <h2 id="prices">{locale.text("offer-prices")}</h2>
                    {prices(&locale, &offer)}
                    {choose(&locale, &offer)}
                    {conditions}
                    <p><a href=all>{locale.text("offer-all")}</a></p>
                </section>
            </div>
        }
    };
    Ok(render(visit, Page::new(Route::Offer(key), head, "page", main)).await)
}

fn performances(locale: &Locale, offer: &OfferView) -> Html {
    let lines = offer.card.performances.iter().map(|card| {
        let href = Route::Production(card.production_address.clone()).path(locale.language());
        view! {
            <li class="offer__performance">
                <a class="offer__title" href=href>{card.title.clone()}</a>
                <span>
                    <time datetime=machine_time(card.starts_at, &offer.time_zone)>
                        {when_long(locale, card.starts_at, &offer.time_zone)}
                    </time>
                    "\u{a0}· "
                    {card.hall.clone()}
                </span>
            </li>
        }
    });
    view! { <ol class="offer__performances">{lines.collect::<Html>()}</ol> }
}

fn prices(locale: &Arc<Locale>, offer: &OfferView) -> Html {
    let lines = offer.zones.iter().map(|zone| zone_line(locale, zone, offer.card.currency));
    let (words, prices) = (Words(locale.clone()), offer.zones.iter().map(|zone| zone.price));
    let fees = beside(&words, prices, offer.fees_apart, offer.card.currency.as_str());
    view! {
        <table class="offer__prices">
            <thead>
                <tr>
                    <th scope="col">{locale.text("offer-zone")}</th>
                    <th scope="col">{locale.text("offer-price")}</th>
                    <th scope="col">{locale.text("offer-tickets-price")}</th>
                </tr>
            </thead>
            <tbody>{lines.collect::<Html>()}</tbody>
        </table>
        {fees.map(|fees| view! { <p class="offer__fees small soft">{fees}</p> })}
    }
}

fn zone_line(locale: &Locale, zone: &OfferZone, currency: Currency) -> Html {
    let sold_out = (zone.free == 0).then(|| availability_mark(locale, Availability::SoldOut));
    view! {
        <tr>
            <th scope="row">
                {zone.name.clone()}
                " "
                {sold_out}
            </th>
            <td class="offer__price">{money(locale, zone.price.shown_minor, currency)}</td>
            <td class="offer__price soft">{money(locale, zone.price.tickets_minor, currency)}</td>
        </tr>
    }
}

/// To the plan of its first performance, where the seats of the offer are chosen.
fn choose(locale: &Locale, offer: &OfferView) -> Html {
    let has_seats = offer.zones.iter().any(|zone| zone.free > 0);
    let first = offer.card.performances.first().filter(|_| has_seats);
    match first {
        Some(first) => {
            let path = Route::Performance(first.slug.clone()).path(locale.language());
            let href = product_frame::with_offer(&path, &offer.card.offer.key);
            let best = Route::BestSeats(first.slug.clone()).path(locale.language());
            let best = product_frame::with_offer(&best, &offer.card.offer.key);
            view! {
                <p class="offer__ways">
                    <a class="button button--large" href=href>
                        {locale.text("common-choose-seats")}
                    </a>
                    {(!first.is_unnumbered).then(|| {
                        view! {
                            <a class="button button--large button--quiet" href=best>
                                {locale.text("suggest-link")}
                            </a>
                        }
                    })}
                </p>
            }
        }
        None => view! { <p>{locale.text("offer-sold-out")}</p> },
    }
}

/// Names of subscriptions, each a link to its page.
pub fn links(locale: &Locale, offers: &[OfferName]) -> Html {
    let link = |offer: &OfferName| {
        let href = Route::Offer(offer.key.clone()).path(locale.language());
        view! { <a href=href>{offer.name.clone()}</a> }
    };
    offers.iter().map(link).collect::<Html>()
}
