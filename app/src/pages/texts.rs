//! Pages that are only read: accessibility, data protection, terms of sale.

use axum::response::Response;
use house::locales::Locale;
use leptos::prelude::*;
use shell::{Head, Page, render, rich::rich};
use ui::{error::Stop, route::Route, session::Visit};

/// A heading of its own, with paragraphs under it; the first part has none.
struct Part {
    heading: Option<&'static str>,
    paragraphs: &'static [&'static str],
    list: &'static [&'static str],
}

const fn part(heading: &'static str, paragraphs: &'static [&'static str]) -> Part {
    Part { heading: Some(heading), paragraphs, list: &[] }
}

const ACCESSIBILITY: &[Part] = &[
    Part { heading: None, paragraphs: &["accessibility-aim"], list: &[] },
    Part {
        heading: Some("accessibility-checked-title"),
        paragraphs: &[],
        list: &[
            "accessibility-checked-seats",
            "accessibility-checked-keyboard",
            "accessibility-checked-zoom",
            "accessibility-checked-time",
            "accessibility-checked-colour",
        ],
    },
    part("accessibility-missing-title", &["accessibility-missing-text"]),
    part("accessibility-places-title", &["accessibility-places-text"]),
    part("accessibility-contact-title", &["accessibility-contact-text"]),
];

const PRIVACY: &[Part] = &[
    Part { heading: None, paragraphs: &["privacy-controller"], list: &[] },
    Part {
        heading: Some("privacy-what-title"),
        paragraphs: &[],
        list: &[
            "privacy-what-name",
            "privacy-what-order",
            "privacy-what-account",
            "privacy-what-news",
            "privacy-what-answers",
            "privacy-what-passkey",
            "privacy-what-provider",
            "privacy-what-cookie",
            "privacy-what-device",
        ],
    },
    part("privacy-why-title", &["privacy-why-text"]),
    part("privacy-how-long-title", &["privacy-how-long-text"]),
    part("privacy-who-title", &["privacy-who-text", "privacy-who-wallet"]),
    part("privacy-rights-title", &["privacy-rights-text", "privacy-rights-account"]),
];

const TERMS: &[Part] = &[
    Part { heading: None, paragraphs: &["terms-seller"], list: &[] },
    part("terms-price-title", &["terms-price-text"]),
    part("terms-withdrawal-title", &["terms-withdrawal-text"]),
    part("terms-cancelled-title", &["terms-cancelled-text"]),
    part("terms-ticket-title", &["terms-ticket-text"]),
    part("terms-entry-title", &["terms-entry-text"]),
    part("terms-complaints-title", &["terms-complaints-text"]),
];

pub async fn accessibility(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("accessibility-lede");
    Ok(show(visit, Route::Accessibility, "accessibility-title", lede, ACCESSIBILITY).await)
}

pub async fn privacy(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("privacy-lede");
    Ok(show(visit, Route::Privacy, "privacy-title", lede, PRIVACY).await)
}

pub async fn terms(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("terms-lede");
    Ok(show(visit, Route::Terms, "terms-title", lede, TERMS).await)
}

async fn show(
    visit: Visit,
    route: Route,
    title: &'static str,
    lede: String,
    parts: &'static [Part],
) -> Response {
    let locale = visit.locale.clone();
    let title = locale.text(title);
    let head = Head { title: title.clone(), description: lede.clone(), ..Head::default() };
    let main = move || {
        let parts = parts.iter().map(|part| section(&locale, part)).collect_view();
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            <div class="text">{parts}</div>
        }
        .into_any()
    };
    render(visit, Page::new(route, head, "page page--narrow", main)).await
}

fn section(locale: &Locale, part: &Part) -> impl IntoView + use<> {
    let heading = part.heading.map(|id| view! { <h2>{locale.text(id)}</h2> });
    let paragraphs = part.paragraphs.iter().map(|id| rich(&locale.text(id))).collect_view();
    let list = (!part.list.is_empty()).then(|| {
        let items = part.list.iter().map(|id| view! { <li>{locale.text(id)}</li> }).collect_view();
        view! { <ul>{items}</ul> }
    });
    view! {
        {heading}
        {paragraphs}
        {list}
    }
}
