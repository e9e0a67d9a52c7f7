//! Pages that are only read: accessibility, data protection, terms of sale.

use axum::response::Response;
use house::locales::Locale;
use markup::{Html, view};
use measuring::account;
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

const fn privacy_parts(what: &'static [&'static str], who: &'static [&'static str]) -> [Part; 6] {
    [
        Part { heading: None, paragraphs: &["privacy-controller"], list: &[] },
        Part { heading: Some("privacy-what-title"), paragraphs: &[], list: what },
        part("privacy-why-title", &["privacy-why-text"]),
        part("privacy-how-long-title", &["privacy-how-long-text"]),
        part("privacy-who-title", who),
        part("privacy-rights-title", &["privacy-rights-text", "privacy-rights-account"]),
    ]
}

const PRIVACY: &[Part] = &privacy_parts(
    &[
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
    &["privacy-who-text", "privacy-who-wallet"],
);

/// Where the house measures visits.
const PRIVACY_MEASURED: &[Part] = &privacy_parts(
    &[
        "privacy-what-name",
        "privacy-what-order",
        "privacy-what-account",
        "privacy-what-news",
        "privacy-what-answers",
        "privacy-what-passkey",
        "privacy-what-provider",
        "privacy-what-cookie-measured",
        "privacy-what-device",
    ],
    &["privacy-who-text", "privacy-who-measured", "privacy-who-wallet"],
);

const TERMS: &[Part] = &[
    Part { heading: None, paragraphs: &["terms-seller"], list: &[] },
    part("terms-price-title", &["terms-price-text"]),
    part("terms-withdrawal-title", &["terms-withdrawal-text"]),
    part("terms-cancelled-title", &["terms-cancelled-text"]),
    part("terms-ticket-title", &["terms-ticket-text"]),
    part("terms-entry-title", &["terms-entry-text", "terms-entry-children"]),
    part("terms-complaints-title", &["terms-complaints-text"]),
];

pub async fn accessibility(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("accessibility-lede");
    let (route, title, parts) = (Route::Accessibility, "accessibility-title", ACCESSIBILITY);
    Ok(show(visit, Read { route, title, lede, parts, more: None }).await)
}

pub async fn privacy(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("privacy-lede");
    let service = account::shown(&visit.shop.house).service.name();
    let parts = if service.is_some() { PRIVACY_MEASURED } else { PRIVACY };
    let more = service.map(|service| measuring(&visit.locale, service));
    let page = Read { route: Route::Privacy, title: "privacy-title", lede, parts, more };
    Ok(show(visit, page).await)
}

pub async fn terms(visit: Visit) -> Result<Response, Stop> {
    let lede = visit.locale.text("terms-lede");
    let (route, title, parts) = (Route::Terms, "terms-title", TERMS);
    Ok(show(visit, Read { route, title, lede, parts, more: None }).await)
}

/// What visits are measured for, by whom, and how to change one's mind.
fn measuring(locale: &Locale, service: String) -> Html {
    let text = locale.text_with("privacy-measuring-text", &[("service", service.into())]);
    let cookies = Route::Cookies.path(locale.language());
    view! {
        <h2>{locale.text("privacy-measuring-title")}</h2>
        {rich(&text)}
        <p><a href=cookies>{locale.text("cookies-more")}</a></p>
    }
}

/// A page that is only read.
struct Read {
    route: Route,
    title: &'static str,
    lede: String,
    parts: &'static [Part],
    /// After its parts.
    more: Option<Html>,
}

async fn show(visit: Visit, page: Read) -> Response {
    let Read { route, title, lede, parts, more } = page;
    let locale = visit.locale.clone();
    let title = locale.text(title);
    let head = Head { title: title.clone(), description: lede.clone(), ..Head::default() };
    let main = move || {
        let parts = parts.iter().map(|part| section(&locale, part)).collect::<Html>();
        view! {
            <header class="page__head">
                <h1>{title}</h1>
                <p class="lede">{lede}</p>
            </header>
            <div class="text">{parts} {more}</div>
        }
    };
    render(visit, Page::new(route, head, "page page--narrow", main)).await
}

fn section(locale: &Locale, part: &Part) -> Html {
    let heading = part.heading.map(|id| view! { <h2>{locale.text(id)}</h2> });
    let paragraphs = part.paragraphs.iter().map(|id| rich(&locale.text(id))).collect::<Html>();
    let list = (!part.list.is_empty()).then(|| {
        let items =
            part.list.iter().map(|id| view! { <li>{locale.text(id)}</li> }).collect::<Html>();
        view! { <ul>{items}</ul> }
    });
    view! {
        {heading}
        {paragraphs}
        {list}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use house::locales::is_rich;

    #[test]
    fn editors_may_write_bold_words_where_the_page_shows_them() {
        for part in [ACCESSIBILITY, PRIVACY, PRIVACY_MEASURED, TERMS].into_iter().flatten() {
            assert!(part.paragraphs.iter().all(|id| is_rich(id)), "{:?}", part.paragraphs);
            assert!(!part.list.iter().any(|id| is_rich(id)), "{:?}", part.list);
        }
    }
}
