//! Pages for what went wrong: they say what happened, what is still the reader's, where to go.

use crate::{
    route::Route,
    session::Visit,
    shell::{Head, Page, render},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `code`: names a fault of ours in the log.
pub async fn page(visit: Visit, status: StatusCode, code: Option<String>) -> Response {
    let locale = visit.locale.clone();
    let (title, words) = messages(status);
    let title = locale.text(title);
    let words = locale.text(words);
    let code = code.map(|code| (locale.text("error-code"), code));
    let home = Route::Season.path(locale.language());
    let onward = locale.text("error-to-season");
    let number = status.is_client_error().then(|| status.as_u16());
    let head = Head { title: title.clone(), description: words.clone(), ..Head::default() };
    let main = move || {
        view! {
            <div class="error">
                {number
                    .map(|number| {
                        view! { <p class="error__number" aria-hidden="true">{number}</p> }
                    })}
                <h1>{title}</h1>
                <p class="lede">{words}</p>
                {code
                    .map(|(words, code)| {
                        view! { <p>{words} " " <span class="order__code">{code}</span></p> }
                    })}
                <a class="button" href=home>{onward}</a>
            </div>
        }
        .into_any()
    };
    render(visit, Page::new(Route::Nowhere, head, "page", main).with_status(status)).await
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
