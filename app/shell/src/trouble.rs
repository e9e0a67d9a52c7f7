//! Pages for what went wrong: they say what happened, what is still the reader's, where to go.
//! None knows whether money moved: what they say is true either way.

use crate::{Head, Page, render};
use axum::{http::StatusCode, response::Response};
use house::locales::Locale;
use markup::{Html, view};
use ui::{
    route::{Route, staff::StaffRoute},
    session::Visit,
};

/// A fault of ours.
pub struct Fault {
    /// Names it in the log.
    pub code: String,
    /// The key is missing that encrypted something.
    pub lacks_key: bool,
}

/// What a request came to.
pub struct Trouble {
    pub status: StatusCode,
    pub fault: Option<Fault>,
    /// That was asked for.
    pub path: String,
    /// An address that may be asked for again.
    pub again: Option<String>,
}

/// The same in the reader's words, for whatever frame it stands in.
pub struct Told {
    pub status: StatusCode,
    pub title: String,
    pub words: String,
    pub main: Html,
}

/// In the shop's frame.
pub async fn page(visit: Visit, trouble: Trouble) -> Response {
    let Told { status, title, words, main } = told(&visit.locale, trouble);
    let head = Head { title, description: words, ..Head::default() };
    let page = Page::new(Route::Nowhere, head, "page", move || main);
    render(visit, page.with_status(status)).await
}

pub fn told(locale: &Locale, trouble: Trouble) -> Told {
    let Trouble { status, fault, path, again } = trouble;
    let is_of_staff = is_of_staff(&path);
    let lacks_key = fault.as_ref().is_some_and(|fault| fault.lacks_key);
    let of_staff = is_of_staff.then(|| staff_messages(status, lacks_key)).flatten();
    let (title, words) = of_staff.unwrap_or_else(|| match status {
        StatusCode::NOT_FOUND if part(&path) == Some("orders") => {
            ("error-no-order-title", "error-no-order-text")
        }
        status => messages(status),
    });
    let title = locale.text(title);
    let words = locale.text(words);
    let ask = match (is_of_staff, lacks_key) {
        (true, true) => "staff-error-key-code",
        (true, false) => "staff-error-code",
        (false, _) => "error-code",
    };
    let (home, onward) = match is_of_staff {
        true => (Route::Staff(StaffRoute::Home), "staff-error-home"),
        false => (Route::Season, "error-to-season"),
    };
    let code = fault.map(|fault| (locale.text(ask), fault.code));
    let (home, onward) = (home.path(locale.language()), locale.text(onward));
    let passes = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    let may_pass = passes && !(is_of_staff && lacks_key);
    let again = again.filter(|_| may_pass).map(|href| (href, locale.text("error-again")));
    let class = if again.is_some() { "button button--quiet" } else { "button" };
    let main = view! {
        <div class="error">
            <h1>{title.clone()}</h1>
            <p class="lede">{words.clone()}</p>
            {code
                .map(|(words, code)| {
                    view! { <p>{words} " " <span class="order__code">{code}</span></p> }
                })}
            <div class="order__actions">
                {again.map(|(href, words)| view! { <a class="button" href=href>{words}</a> })}
                <a class=class href=home>{onward}</a>
            </div>
        </div>
    };
    Told { status, title, words, main }
}

/// Whether an address is one of the staff's pages.
pub fn is_of_staff(path: &str) -> bool {
    part(path) == Some("staff")
}

/// Of the site: what stands behind the language.
fn part(path: &str) -> Option<&str> {
    path.split('/').nth(2)
}

/// Where those who work at the house need other words than shoppers.
fn staff_messages(status: StatusCode, lacks_key: bool) -> Option<(&'static str, &'static str)> {
    match status {
        _ if lacks_key => Some(("staff-error-key-title", "staff-error-key-text")),
        StatusCode::NOT_FOUND => Some(("error-not-found-title", "staff-error-not-found")),
        StatusCode::SERVICE_UNAVAILABLE => Some(("error-closed-title", "staff-error-closed")),
        status if status.is_server_error() => Some(("error-fault-title", "staff-error-fault")),
        _ => None,
    }
}

fn messages(status: StatusCode) -> (&'static str, &'static str) {
    match status {
        StatusCode::NOT_FOUND => ("error-not-found-title", "error-not-found-text"),
        StatusCode::FORBIDDEN => ("error-origin-title", "error-origin-text"),
        StatusCode::METHOD_NOT_ALLOWED => ("error-method-title", "error-method-text"),
        StatusCode::PAYLOAD_TOO_LARGE => ("error-too-large-title", "error-too-large-text"),
        StatusCode::TOO_MANY_REQUESTS => ("error-too-many-title", "error-too-many-text"),
        StatusCode::SERVICE_UNAVAILABLE => ("error-closed-title", "error-closed-text"),
        status if status.is_client_error() => ("error-form-title", "error-form-text"),
        _ => ("error-fault-title", "error-fault-text"),
    }
}
