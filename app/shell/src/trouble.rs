//! Pages for what went wrong: they say what happened, what is still the reader's, where to go.
//! None knows whether money moved: what they say is true either way.

use crate::{Head, Page, render};
use axum::{http::StatusCode, response::Response};
use markup::view;
use ui::{route::Route, session::Visit};

/// `code`: names a fault of ours in the log. `again`: an address that may be asked for again.
pub async fn page(
    visit: Visit,
    status: StatusCode,
    code: Option<String>,
    path: &str,
    again: Option<String>,
) -> Response {
    let locale = visit.locale.clone();
    let (title, words) = match status {
        StatusCode::NOT_FOUND if is_of_an_order(path) => {
            ("error-no-order-title", "error-no-order-text")
        }
        status => messages(status),
    };
    let title = locale.text(title);
    let words = locale.text(words);
    let code = code.map(|code| (locale.text("error-code"), code));
    let home = Route::Season.path(locale.language());
    let onward = locale.text("error-to-season");
    let may_pass = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    let again = again.filter(|_| may_pass).map(|href| (href, locale.text("error-again")));
    let class = if again.is_some() { "button button--quiet" } else { "button" };
    let head = Head { title: title.clone(), description: words.clone(), ..Head::default() };
    let main = move || {
        view! {
            <div class="error">
                <h1>{title}</h1>
                <p class="lede">{words}</p>
                {code
                    .map(|(words, code)| {
                        view! { <p>{words} " " <span class="order__code">{code}</span></p> }
                    })}
                <div class="order__actions">
                    {again
                        .map(|(href, words)| view! { <a class="button" href=href>{words}</a> })}
                    <a class=class href=home>{onward}</a>
                </div>
            </div>
        }
    };
    render(visit, Page::new(Route::Nowhere, head, "page", main).with_status(status)).await
}

fn is_of_an_order(path: &str) -> bool {
    path.split('/').nth(2) == Some("orders")
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
