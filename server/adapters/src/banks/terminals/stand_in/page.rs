//! The reader itself: what it shows, and what the buyer does with it. Its look is its own.

use super::{Card, PAGE, Served};
use axum::{
    Form,
    extract::State as Held,
    http::{HeaderMap, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use house::locales::Locale;
use serde::Deserialize;

/// The page styles itself, loads nothing and runs nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";
/// So many seconds it waits for a payment before it looks again.
const LOOK_AGAIN_S: &str = "3";

#[derive(Deserialize)]
pub(super) struct Chosen {
    choice: Choice,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Choice {
    Pay,
    Decline,
    BreakOff,
}

pub(super) async fn show(Held(served): Held<Served>, headers: HeaderMap) -> Response {
    let wanted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = served.house.locales().negotiate(wanted);
    let shown = served.stand_in.shown();
    let body = match shown {
        None => format!("<p>{}</p>", escaped(&locale.text("staff-reader-waits"))),
        Some(amount) => {
            let button = |choice: &str, id: &str| {
                let words = escaped(&locale.text(id));
                format!("<p><button name=\"choice\" value=\"{choice}\">{words}</button></p>")
            };
            format!(
                "<p><strong>{}</strong></p><form method=\"post\">{}{}{}</form>",
                escaped(&locale.money(amount)),
                button("pay", "staff-reader-pay"),
                button("decline", "bank-decline"),
                button("break-off", "staff-reader-break-off")
            )
        }
    };
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFRESH, LOOK_AGAIN_S),
    ];
    (headers, Html(framed(&locale, &body))).into_response()
}

pub(super) async fn choose(
    Held(served): Held<Served>,
    Form(Chosen { choice }): Form<Chosen>,
) -> Response {
    served.stand_in.hold(match choice {
        Choice::Pay => Card::Pays,
        Choice::Decline => Card::Declined,
        Choice::BreakOff => Card::BrokenOff,
    });
    Redirect::to(PAGE).into_response()
}

fn framed(locale: &Locale, body: &str) -> String {
    let text = |id: &str| escaped(&locale.text(id));
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" \
         content=\"noindex\"><title>{title}</title><style>{STYLE}</style></head>\n<body><main>\n\
         <p>{}</p>\n<h1>{title}</h1>\n{body}\n</main></body></html>\n",
        escaped(locale.language()),
        text("bank-play-money"),
        title = text("staff-reader-title"),
    )
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0;font:1rem/1.5 system-ui,sans-serif}\
main{max-width:20rem;margin:0 auto;padding:2rem 1.25rem}\
h1{font-size:1.5rem;margin:.5rem 0 1rem}strong{font-size:2rem}\
button{width:100%;min-height:2.75rem;font:inherit}";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
