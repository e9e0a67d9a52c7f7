//! The performance: its plan is the page. The forms in it (best seats, places by number) and the
//! list of seats work without the browser's help.

pub(crate) mod date_state;
mod early_sales;
pub(crate) mod instead;
pub mod notice;
mod packages;
pub mod sale_alert;
pub mod sale_reminder;
mod similar;
pub mod waiting;

use crate::pages::{
    offers,
    performance::{
        instead::Panels,
        notice::{
            change_notice, exchange_notice, for_exchange, state_above, taken_off, type_notes,
        },
        packages::packages,
    },
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    id::BasketLineId,
    money::Currency,
    sales::{
        offer::{
            product::{Product, ProductKind},
            view::OfferName,
        },
        season::{Availability, SaleState},
    },
    seats::plan::{PlanView, SeatTable},
};
use house::locales::Locale;
use islands::plan::{PlanSection, plan_section, product_frame};
use markup::{Html, view};
use season::plan::Plan;
use selling::plan_page::OpenPlan;
use serde::Deserialize;
use serde_json::{Value, json};
use shell::{
    Head, Page,
    notice::notice_box,
    render,
    rich::{plain, rich},
};
use std::sync::Arc;
use ui::{
    error::Stop,
    locale::{machine_time, when_long, when_or_today},
    route::{Route, poster, poster_card, poster_sizes},
    session::{Notice, Visit},
};

/// Pages of a performance that can be looked at for one of its offers.
#[derive(Debug, Default, Deserialize)]
pub struct OfferQuery {
    /// The offer's key.
    #[serde(default)]
    offer: Option<String>,
    /// The line of the basket whose seat is exchanged for another.
    #[serde(default)]
    change: Option<String>,
    /// For how many people a package is chosen.
    #[serde(default)]
    people: Option<String>,
}

pub async fn show(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(query): Query<OfferQuery>,
) -> Result<Response, Stop> {
    let line = query.change.and_then(|line| line.parse().ok());
    let people = query.people.and_then(|people| people.parse().ok()).unwrap_or_default();
    let asked = Asked { offer: query.offer.as_deref(), changed_line: line, people };
    show_with(visit, slug, asked, StatusCode::OK, None).await
}

/// What the plan is opened for.
#[derive(Clone, Copy, Default)]
pub struct Asked<'a> {
    /// The offer's key.
    pub offer: Option<&'a str>,
    /// The line of the basket whose seat is exchanged for another.
    pub changed_line: Option<BasketLineId>,
    /// For how many people a package is chosen; 0 where nothing is said.
    pub people: u32,
}

/// Again after a refusal, with its message and status; nothing that was chosen is lost, for
/// what was held is in the basket and what was not is said.
pub async fn show_with(
    visit: Visit,
    slug: String,
    asked: Asked<'_>,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, Stop> {
    let (house, session) = (&visit.shop.house, visit.session_id());
    let (offer, changed_line) = (asked.offer, asked.changed_line);
    let opened =
        selling::plan_page::open_plan(house, &slug, visit.language(), session, offer).await?;
    let OpenPlan { view: mut plan, plan: drawn, table, .. } = opened.ok_or(Stop::NotFound)?;
    let exchange = for_exchange(&visit, &mut plan).await?;
    plan.data.product = product_frame::asked_for(&plan.data, offer);
    let locale = visit.locale.clone();
    let when = when_long(&locale, plan.card.starts_at, &plan.time_zone);
    let now = visit.shop.house.now();
    let shown = when_or_today(&locale, plan.card.starts_at, &plan.time_zone, now);
    let head = Head {
        title: locale.text_with(
            "performance-title",
            &[("title", plan.card.title.as_str().into()), ("when", when.as_str().into())],
        ),
        description: plain(&plan.synopsis),
        poster: Some(plan.poster.clone()),
        data: Some(event_data(&visit, &plan)),
    };
    let standing = state_above(&locale, &plan);
    let state = plan.data.basket.clone();
    let exchange = exchange.filter(|_| plan.data.on_sale);
    let exchanged = exchange.as_ref().map(|former| exchange_notice(&locale, former));
    let taken_off = exchange.as_ref().and_then(|former| taken_off(&locale, former));
    let change = match changed_line.filter(|_| plan.data.on_sale) {
        Some(line) => change_notice(&visit, line).await?,
        None => None,
    };
    let changed_line = changed_line.or(exchange.and_then(|former| former.gives_way()));
    let instead = instead::of(&visit, &plan).await?;
    let has_other_dates = similar::has_other_dates(&visit, &plan.card).await?;
    let notes = type_notes(&visit, &plan, taken_off.as_deref()).await?;
    let notice = notice.or(change).or(exchanged).or(standing);
    let people = asked.people;
    let hall = Hall { plan: drawn, table, changed_line, notes, people, notice, has_other_dates };
    let main = move || {
        let instead = instead.panels(&locale, &plan);
        body(&locale, plan, hall, shown, instead)
    };
    let page = Page::new(Route::Performance(slug), head, "performance", main)
        .with_status(status)
        .with_basket(Some(state));
    Ok(render(visit, page).await)
}

/// What the plan is drawn from, and what is said above it.
struct Hall {
    plan: Arc<Plan>,
    table: SeatTable,
    changed_line: Option<BasketLineId>,
    notes: product_frame::TypeNotes,
    people: u32,
    notice: Option<Notice>,
    has_other_dates: bool,
}

fn body(locale: &Locale, plan: PlanView, hall: Hall, when: String, instead: Panels) -> Html {
    let list = notice::list_address(locale, &plan);
    let has_seats = plan.is_drawn();
    let is_form_first = plan.data.on_sale && !plan.is_sold_out();
    // A phone's plan takes the screen, and what else there is to say comes below it.
    let below = has_seats.then(|| {
        let (series, others) = (series(locale, &plan), others(locale, &plan));
        view! { <div class="performance__below">{series} {others}</div> }
    });
    let packages = (plan.data.on_sale && !plan.packages.is_empty())
        .then(|| packages(locale, &plan.packages, hall.people));
    let waiting = waiting_list(locale, &plan);
    let (waiting, waiting_below) = if has_seats { (waiting, None) } else { (None, waiting) };
    let has_list = plan.has_choice();
    let to_list = has_list.then(|| notice::to_list(locale, list.clone()));
    let without = has_list.then(|| {
        view! {
            <section aria-labelledby="list">
                <h2 id="list">{locale.text("performance-list-title")}</h2>
                <p>{locale.text("performance-list-text")}</p>
                <p>
                    <a class="button button--plain" href=list>
                        {locale.text("performance-list-link")}
                    </a>
                </p>
                {waiting}
                {below}
            </section>
            {instead.below}
        }
    });
    let about = (!has_seats).then(|| view! { {words_of(locale, &plan)} {waiting_below} });
    // Who is here to buy chooses first how many places.
    let (above, about) = if is_form_first { (None, about) } else { (about, None) };
    let notice = hall.notice.map(|notice| {
        view! { <div class="performance__notice">{notice_box(locale, notice)}</div> }
    });
    let head = view! {
        {header(locale, &plan, when, hall.has_other_dates)}
        {to_list}
        {notice}
        {packages}
        {instead.before}
        {above}
    };
    plan_section(PlanSection {
        view: plan,
        plan: hall.plan,
        table: hall.table,
        head,
        ways: without.or(about),
        changed_line: hall.changed_line,
        notes: hall.notes,
        is_framed: false,
    })
}

/// The way back, what is given, when and where.
fn header(locale: &Locale, plan: &PlanView, when: String, has_other_dates: bool) -> Html {
    let back = match has_other_dates {
        true => "performance-other-dates",
        false => "performance-production",
    };
    let production =
        Route::Production(plan.card.production_address.clone()).path(locale.language());
    let title = plan.card.title.clone();
    let machine = machine_time(plan.card.starts_at, &plan.time_zone);
    let hall_name = plan.venue.hall.clone();
    let (series, others) = (series(locale, plan), others(locale, plan));
    view! {
        <header class="performance__head">
            <a class="performance__other" href=production>
                <svg class="performance__back" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M12.5 3.5 6 10l6.5 6.5"></path>
                </svg>
                <span class="performance__other-text">
                    {locale.text(back)}
                </span>
            </a>
            <h1 class="performance__title">{title}</h1>
            <p class="performance__when">
                <time datetime=machine>{when}</time>
                <span class="performance__hall">"\u{a0}· " {hall_name}</span>
            </p>
            {series}
            {others}
        </header>
    }
}

/// To the waiting list, where a price zone is sold out.
fn waiting_list(locale: &Locale, plan: &PlanView) -> Option<Html> {
    let mut sold = plan.data.zones.iter().filter(|zone| zone.price_minor.is_some());
    let is_out = !plan.is_sold_out() && sold.any(|zone| zone.free == 0);
    let (href, words) = instead::waiting_link(locale, &plan.card)?;
    is_out.then(|| {
        view! {
            <p>
                <a href=href>{words}</a>
            </p>
        }
    })
}

/// The subscriptions that have the performance.
fn series(locale: &Locale, plan: &PlanView) -> Option<Html> {
    let is_series = |product: &&Product| product.kind == ProductKind::Subscription;
    let offers = plan.data.products.iter().filter(is_series);
    let name =
        |product: &Product| OfferName { key: product.key.clone(), name: product.name.clone() };
    let offers: Vec<OfferName> = offers.map(name).collect();
    (!offers.is_empty()).then(|| {
        view! { <p class="performance__series">{offers::links(locale, &offers)}</p> }
    })
}

/// To the packages that the performance can be chosen for.
fn others(locale: &Locale, plan: &PlanView) -> Option<Html> {
    let offers = Route::Offers.path(locale.language());
    let href = format!("{offers}?with={}", plan.card.slug);
    plan.has_packages.then(|| {
        view! {
            <p class="performance__series">
                <a href=href>{locale.text("choice-others")}</a>
            </p>
        }
    })
}

/// Poster and synopsis, where there is no plan to look at.
fn words_of(locale: &Locale, plan: &PlanView) -> Html {
    let alt = match plan.picture.is_empty() {
        true => locale.text_with("common-poster", &[("title", plan.card.title.as_str().into())]),
        false => plan.picture.clone(),
    };
    view! {
        <div class="performance__words">
            <img
                class="performance__poster"
                src=poster(&plan.poster)
                srcset=poster_sizes(&plan.poster)
                sizes="(min-width: 60rem) 20rem, 60vw"
                width="600"
                height="900"
                alt=alt
            />
            <div class="performance__synopsis">{rich(&plan.synopsis)}</div>
        </div>
    }
}

/// The plan's currency as the house wrote it; an unreadable one can't be sold in.
pub fn currency(plan: &PlanView) -> Currency {
    Currency::parse(&plan.data.currency).unwrap_or(domain::money::EUR)
}

/// schema.org `Event`: what search engines show beside the link.
fn event_data(visit: &Visit, plan: &PlanView) -> Value {
    let public_url = &visit.shop.house.settings().public_url;
    let address = Route::Performance(plan.card.slug.clone()).path(visit.language());
    let status = match plan.sale {
        SaleState::Cancelled => "https://schema.org/EventCancelled",
        _ => "https://schema.org/EventScheduled",
    };
    let ends_at = plan
        .card
        .starts_at
        .plus_ms(i64::from(plan.duration_minutes).saturating_mul(domain::moment::MINUTE_MS));
    json!({
        "@context": "https://schema.org",
        "@type": "TheaterEvent",
        "name": plan.card.title,
        "description": plain(&plan.synopsis),
        "image": [format!("{public_url}{}", poster_card(&plan.poster))],
        "url": format!("{public_url}{address}"),
        "startDate": machine_time(plan.card.starts_at, &plan.time_zone),
        "endDate": machine_time(ends_at, &plan.time_zone),
        "doorTime": machine_time(plan.doors_at, &plan.time_zone),
        "eventStatus": status,
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "inLanguage": visit.language(),
        "location": {
            "@type": "PerformingArtsTheater",
            "name": plan.venue.name,
            "address": {
                "@type": "PostalAddress",
                "streetAddress": plan.venue.street,
                "addressLocality": plan.venue.town,
                "postalCode": plan.venue.postcode,
                "addressCountry": plan.venue.country,
            },
        },
        "performer": { "@type": "PerformingGroup", "name": visit.locale.text("house-name") },
        "organizer": {
            "@type": "Organization",
            "name": visit.locale.text("house-name"),
            "url": public_url,
        },
        "offers": zone_offers(plan, &format!("{public_url}{address}")),
    })
}

fn zone_offers(plan: &PlanView, url: &str) -> Vec<Value> {
    let is_open = matches!(plan.sale, SaleState::Open { .. });
    let is_cancelled = matches!(plan.sale, SaleState::Cancelled);
    let ticket = plan.data.products.first().filter(|_| !is_cancelled);
    let zones = plan.data.zones.iter().enumerate();
    zones
        .filter_map(|(at, zone)| {
            // With its fees in any house: nothing stands beside it.
            let price = plan.data.rules.price(ticket?, at, false)?.total_minor;
            let left = Availability::of(zone.free as usize, zone.seats as usize);
            let availability = match left {
                Availability::Good if is_open => "https://schema.org/InStock",
                Availability::Few if is_open => "https://schema.org/LimitedAvailability",
                _ => "https://schema.org/SoldOut",
            };
            Some(json!({
                "@type": "Offer",
                "name": zone.name,
                "price": currency(plan).plain(price),
                "priceCurrency": plan.data.currency,
                "availability": availability,
                "url": url,
            }))
        })
        .collect()
}
