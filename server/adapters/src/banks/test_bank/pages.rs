//! The bank's page: says what is paid to whom, and lets its visitor choose what a bank may do.
//! Its look is its own: nobody should take it for the shop, or for a real bank.

use super::{Asked, Choice, api::TestBankApi};
use axum::{
    Form, Router,
    extract::{Path, State as Held},
    http::{StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{moment::MINUTE_MS, money::Money};
use house::locales::Locale;
use serde::Deserialize;
use std::{sync::Arc, time::Duration};

const MINUTES_LATE_MAX: u32 = 7 * 24 * 60;
/// The page styles itself, loads nothing and runs nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

pub(super) fn routes() -> Router<TestBankApi> {
    Router::new().route("/test-bank/{reference}", get(show).post(choose))
}

#[derive(Deserialize)]
struct Chosen {
    choice: Choice,
    minutes: Option<u32>,
}

async fn show(Held(api): Held<TestBankApi>, Path(reference): Path<String>) -> Response {
    answered(page(&api, &reference).await)
}

async fn choose(
    Held(api): Held<TestBankApi>,
    Path(reference): Path<String>,
    Form(chosen): Form<Chosen>,
) -> Response {
    answered(decide(&api, &reference, &chosen).await)
}

fn answered(done: anyhow::Result<Option<Response>>) -> Response {
    match done {
        Ok(Some(response)) => response,
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!("the test bank's page failed: {error:#}");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

async fn page(api: &TestBankApi, reference: &str) -> anyhow::Result<Option<Response>> {
    let Some((charge, asked)) = api.current(reference).await? else { return Ok(None) };
    let locale = api.house.locales().get_or_fallback(&asked.language);
    let html = if charge.state == "open" {
        choices(&locale, &asked)
    } else {
        let body = format!(
            "<p>{}</p><p><a class=\"way\" href=\"{}\">{}</a></p>",
            escaped(&locale.text("bank-decided")),
            escaped(back(api, &asked)),
            escaped(&locale.text("bank-back"))
        );
        frame(&locale, &asked, &body)
    };
    let headers = [(header::CONTENT_SECURITY_POLICY, POLICY), (header::CACHE_CONTROL, "no-store")];
    Ok(Some((headers, Html(html)).into_response()))
}

/// The charge is decided once; a second choice only leads back to the shop.
async fn decide(
    api: &TestBankApi,
    reference: &str,
    chosen: &Chosen,
) -> anyhow::Result<Option<Response>> {
    let Some((_, asked)) = api.current(reference).await? else { return Ok(None) };
    let asked = Arc::new(asked);
    let minutes = chosen.minutes.unwrap_or(1).min(MINUTES_LATE_MAX);
    let (to, at) = match chosen.choice {
        Choice::Pay | Choice::PayNotifyFirst | Choice::PayNotifyTwice | Choice::PaySilently => {
            ("captured", api.house.now())
        }
        Choice::PayLate => ("late", api.house.now().plus_ms(i64::from(minutes) * MINUTE_MS)),
        Choice::Decline => ("declined", api.house.now()),
        Choice::Abandon => ("abandoned", api.house.now()),
    };
    if api.decide_at(reference, "open", to, at).await? {
        match chosen.choice {
            Choice::Pay | Choice::Decline | Choice::Abandon => later(api, &asked, &[0]),
            Choice::PayNotifyTwice => later(api, &asked, &[0, 0]),
            Choice::PayNotifyFirst => api.notify(&asked).await,
            Choice::PaySilently => {}
            Choice::PayLate => later(api, &asked, &[minutes]),
        }
    }
    Ok(Some(Redirect::to(back(api, &asked)).into_response()))
}

/// To the shop by the name that the shopper typed, where it stands beside the bank.
fn back<'a>(api: &TestBankApi, asked: &'a Asked) -> &'a str {
    let url = asked.return_url.as_str();
    let path = url.strip_prefix(&api.house.settings().public_url);
    path.filter(|path| path.starts_with('/')).unwrap_or(url)
}

/// One message after each of these minutes. A bank that is restarted before forgets them, as
/// banks do; the shop asks.
fn later(api: &TestBankApi, asked: &Arc<Asked>, minutes: &[u32]) {
    for &minutes in minutes {
        let (api, asked) = (api.clone(), asked.clone());
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(u64::from(minutes) * 60)).await;
            api.notify(&asked).await;
        });
    }
}

fn choices(locale: &Locale, asked: &Asked) -> String {
    let ways: Vec<String> = Choice::ALL
        .into_iter()
        .map(|choice| {
            let id = format!("bank-{}", choice.as_str());
            let minutes = match choice {
                Choice::PayLate => format!(
                    "<label>{} <input type=\"number\" name=\"minutes\" value=\"5\" min=\"1\" \
                     max=\"{MINUTES_LATE_MAX}\"></label>",
                    escaped(&locale.text("bank-minutes"))
                ),
                _ => String::new(),
            };
            format!(
                "<form method=\"post\"><input type=\"hidden\" name=\"choice\" value=\"{0}\">\
                 {minutes}<button class=\"way {0}\">{1}</button></form>",
                choice.as_str(),
                escaped(&locale.text(&id))
            )
        })
        .collect();
    frame(locale, asked, &ways.join("\n"))
}

fn frame(locale: &Locale, asked: &Asked, body: &str) -> String {
    let title = locale.text("bank-title");
    let amount = locale.money(Money::new(asked.amount_minor, asked.currency));
    let order = [("code", asked.description.clone().into())];
    let text = |id: &str| escaped(&locale.text(id));
    format!(
        "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"robots\" \
         content=\"noindex\"><title>{}</title><style>{STYLE}</style></head>\n<body><main>\n\
         <p class=\"play\">{}</p>\n<h1>{}</h1>\n<dl><dt>{}</dt><dd>{}</dd><dt>{}</dt>\
         <dd>{}</dd></dl>\n{body}\n</main></body></html>\n",
        escaped(locale.language()),
        escaped(&title),
        text("bank-play-money"),
        escaped(&title),
        text("bank-for"),
        escaped(&locale.text_with("bank-order", &order)),
        text("bank-amount"),
        escaped(&amount)
    )
}

const STYLE: &str = "\
:root{color-scheme:light dark}\
body{margin:0;font:1rem/1.5 system-ui,sans-serif;background:#e8eef5;color:#10243c}\
main{max-width:28rem;margin:0 auto;padding:2rem 1.25rem}\
h1{font-size:1.5rem;margin:.5rem 0 1rem}\
.play{background:#10243c;color:#fff;padding:.5rem .75rem;margin:0}\
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1.5rem}\
dt{color:#44597a}dd{margin:0;font-weight:600;text-align:end}\
form{margin:0 0 .6rem}label{display:block;margin:0 0 .3rem}\
input[type=number]{width:6rem;font:inherit;padding:.3rem}\
.way{display:block;box-sizing:border-box;width:100%;min-height:2.75rem;padding:.6rem 1rem;\
font:inherit;text-align:start;text-decoration:none;border:1px solid #10243c;background:#fff;\
color:#10243c;cursor:pointer}\
.way.pay{background:#10243c;color:#fff;font-weight:600;text-align:center}\
.way:focus-visible{outline:3px solid #d08a00;outline-offset:2px}\
@media(prefers-color-scheme:dark){body{background:#0b1522;color:#e8eef5}dt{color:#a8bbd4}\
.way{background:#16283f;color:#e8eef5;border-color:#a8bbd4}.play{background:#a8bbd4;\
color:#0b1522}.way.pay{background:#e8eef5;color:#0b1522}}";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
