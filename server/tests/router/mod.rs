//! The shop from outside: real requests to the whole router, a real database, a bank and a
//! mailbox in memory.

mod announcement;
mod audience;
mod brands;
mod browser;
mod calls;
mod card_pictures;
mod contents;
mod counter;
mod customer_fields;
mod embed;
mod every_route;
mod every_text;
mod help;
mod hostile;
mod identities;
mod in_all_languages;
mod landing;
mod languages;
mod limits;
mod lists;
mod look;
mod measuring;
mod named_sums;
mod news;
mod own_ticket;
mod papers;
mod parties;
mod passkeys;
mod plan_marks;
mod plan_style;
mod presents;
mod prices;
mod purchase;
mod receivables;
mod refund;
mod renewal_plan;
mod renewal_together;
mod restored;
mod returned_mail;
mod samples;
mod sign_in;
mod silence;
mod sold_out;
mod staff;
mod staff_provider;
mod staff_roles;
mod texts;
mod ticket_states;
mod unnumbered;
mod wallets;
mod without_scripts;

use super::*;
use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
    response::Response,
};
use futures::StreamExt;
use testing::Stage;
use tower::Service;

struct Shopper {
    stage: Stage,
    router: Router,
    cookies: Vec<String>,
    /// Every address that was asked for or sent to.
    addresses: Vec<String>,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn location(&self) -> &str {
        self.header(header::LOCATION.as_str())
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The value of a hidden field.
    fn field(&self, name: &str) -> &str {
        let (_, rest) = self.body.split_once(&format!("name=\"{name}\" value=\"")).expect(name);
        rest.split('"').next().unwrap_or_default()
    }
}

impl Shopper {
    async fn enter() -> Self {
        Self::enter_with(RateLimits::default()).await
    }

    async fn enter_with(limits: RateLimits) -> Self {
        Self::enter_at(Stage::on_sqlite().await, limits)
    }

    fn enter_at(stage: Stage, limits: RateLimits) -> Self {
        let state = AppState {
            house: stage.house.clone(),
            limits,
            body_limit: std::time::Duration::from_secs(30),
            form_hosts: vec!["https://bank.example".to_owned()],
            embed_sites: vec!["https://www.teatro.example".to_owned()],
            mailbox: None,
            bank_routes: None,
            metrics: None,
        };
        let router = router(state).expect("good settings");
        Self { stage, router, cookies: Vec::new(), addresses: Vec::new() }
    }

    async fn send(
        &mut self,
        request: axum::http::request::Builder,
        body: impl Into<Body>,
    ) -> Answer {
        let request = request.header(header::ACCEPT, "text/html");
        let response = self.answer(request, body).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Sends the request with the cookies, and keeps those of the response.
    async fn answer(
        &mut self,
        request: axum::http::request::Builder,
        body: impl Into<Body>,
    ) -> Response {
        let request = match self.cookies.is_empty() {
            true => request,
            false => request.header(header::COOKIE, self.cookies.join("; ")),
        };
        let request = request.body(body.into()).expect("a request");
        self.addresses.push(request.uri().to_string());
        let response: Response = self.router.call(request).await.expect("it never fails");
        if let Some(onward) = response.headers().get(header::LOCATION) {
            self.addresses.push(onward.to_str().expect("text").to_owned());
        }
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().expect("text").split(';').next().unwrap_or_default();
            let name = pair.split('=').next().unwrap_or_default();
            self.cookies.retain(|kept| kept.split('=').next() != Some(name));
            self.cookies.push(pair.to_owned());
        }
        response
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    async fn post(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request, form.to_owned()).await
    }

    /// In the session's cookie.
    fn secret(&self) -> String {
        let found = self.cookies.iter().find_map(|cookie| cookie.strip_prefix("parterre="));
        found.expect("a session").to_owned()
    }

    fn performance(&self) -> String {
        format!("/en/performances/{}", self.stage.performance_slug)
    }

    /// Two seats in the basket, and the checkout page.
    async fn at_checkout(&mut self) -> Answer {
        let hold = format!("{}/hold", self.performance());
        assert_eq!(self.post(&hold, "count=2&zone=").await.status, StatusCode::SEE_OTHER);
        self.get("/en/checkout").await
    }

    /// The order's page, and the reference at the bank.
    async fn order(&mut self) -> (String, String) {
        let page = self.at_checkout().await;
        let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
        let placed = self.post("/en/checkout", &form).await;
        assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
        let reference = self.stage.bank.newest();
        let back = self.get(&format!("/payments/return/{reference}")).await;
        let page = back.location().strip_suffix("?returned").expect("the bank's word is awaited");
        (page.to_owned(), reference)
    }
}

/// What the checkout page sends when it is filled in.
fn checkout_form(page: &Answer, given: &str, family: &str, email: &str) -> String {
    format!(
        "key={}&total={}&shown={}&lines={}&given_name={given}&family_name={family}\
         &email={email}&language=en&terms=yes",
        page.field("key"),
        page.field("total"),
        page.field("shown"),
        page.field("lines").replace(' ', "+")
    )
}

#[tokio::test]
async fn the_bare_address_leads_to_the_season() {
    let mut shopper = Shopper::enter().await;
    let answer = shopper.get("/").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.location().len() == "/en".len(), "{}", answer.location());
    assert!(answer.header("vary").contains("accept-language"));
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_a_page_too() {
    let mut shopper = Shopper::enter().await;
    for path in ["/xx", "/a/b/c/d"] {
        let answer = shopper.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<h1>"), "{path}");
    }
    let long = format!("performances/{}", "x".repeat(4_000));
    for (path, title) in [
        ("nothing", "error-not-found-title"),
        ("productions/nothing", "error-not-found-title"),
        ("performances/none", "error-not-found-title"),
        ("performances/none/seats", "error-not-found-title"),
        ("performances/%00", "error-not-found-title"),
        ("performances/..%2f..%2fetc", "error-not-found-title"),
        (long.as_str(), "error-not-found-title"),
        ("orders/none", "error-no-order-title"),
        ("orders/none/tickets.pdf", "error-no-order-title"),
    ] {
        let answer = shopper.get(&format!("/en/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(testing::says(&answer.body, title), "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_picture_that_is_missing_is_no_page() {
    let mut shopper = Shopper::enter().await;
    for path in ["/posters/none.gif", "/site/0/pkg/none.js"] {
        let request = Request::get(path).header(header::ACCEPT, "image/avif,*/*;q=0.8");
        let answer = shopper.router.call(request.body(Body::empty()).expect("a request")).await;
        let answer = answer.expect("it never fails");
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
        assert!(!answer.headers().contains_key(header::CONTENT_TYPE), "{path}");
    }
}

#[tokio::test]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let mut shopper = Shopper::enter().await;
    for path in ["/en", "/en/nothing", "/robots.txt", "/health/live"] {
        let answer = shopper.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"), "{path}");
        assert!(policy.contains("form-action 'self' https://bank.example;"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    }
}

#[tokio::test]
async fn a_page_runs_nothing_inline() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    for path in ["/en", &performance, "/en/basket"] {
        let page = shopper.get(path).await.body;
        let scripts = page.split("<script").skip(1);
        for script in scripts {
            let (tag, _) = script.split_once('>').expect("a whole tag");
            let is_data = tag.contains("ld+json") || tag.contains("text/plain");
            assert!(is_data || tag.contains(" src="), "{path}: {tag}");
        }
        assert!(!page.contains(" style="), "{path}");
        assert!(!page.contains(" onclick="), "{path}");
    }
}

#[tokio::test]
async fn looking_makes_no_session_and_holding_does() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    for path in ["/en", &performance, "/en/basket"] {
        shopper.get(path).await;
    }
    let rows = "select count(*) from sessions";
    let sessions = testing::number(shopper.stage.store(), rows).await;
    assert_eq!(sessions.expect("a number"), 0, "crawlers pass by in crowds");
    let held = shopper.post(&format!("{performance}/hold"), "count=1").await;
    let cookie = held.header("set-cookie");
    assert!(cookie.starts_with("parterre="), "{cookie}");
    for part in ["HttpOnly", "SameSite=Lax", "Max-Age="] {
        assert!(cookie.contains(part), "{cookie}");
    }
}

#[tokio::test]
async fn a_change_from_another_site_is_refused() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    for path in ["/en/basket/empty", &hold, "/en/checkout", "/en/checkout/again"] {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, "https://evil.example")
            .header("sec-fetch-site", "cross-site");
        let answer = shopper.send(request, "count=1".to_owned()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(testing::says(&answer.body, "error-origin-title"), "{path}: {}", answer.body);
    }
    assert!(shopper.cookies.iter().all(|cookie| !cookie.starts_with("parterre=")));
}

#[tokio::test]
async fn a_megabyte_in_a_field_is_refused_as_a_page() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let form = format!("given_name={}", "a".repeat(1 << 20));
    let answer = shopper.post("/en/checkout", &form).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(testing::says(&answer.body, "error-too-large-title"), "{}", answer.body);
    assert!(shopper.get("/en/basket").await.body.contains("basket__seat"), "it stays");
}

#[tokio::test]
async fn a_notification_without_end_is_refused_before_it_is_read() {
    const MEBIBYTE: usize = 1 << 20;
    let mut shopper = Shopper::enter().await;
    let sent = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = sent.clone();
    let parts = futures::stream::iter(0..50 * 64).map(move |_| {
        count.fetch_add(MEBIBYTE / 64, std::sync::atomic::Ordering::SeqCst);
        Ok::<_, std::io::Error>(vec![b'a'; MEBIBYTE / 64])
    });
    let request = Request::post("/payments/notifications/test-bank").body(Body::from_stream(parts));
    let answer = shopper.router.call(request.expect("a request")).await.expect("it never fails");
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(sent.load(std::sync::atomic::Ordering::SeqCst) <= MEBIBYTE / 8, "{sent:?}");
}

#[tokio::test]
async fn a_message_for_an_unknown_gateway_is_refused_before_it_is_read() {
    let mut shopper = Shopper::enter().await;
    let never = Body::from_stream(futures::stream::pending::<Result<Vec<u8>, std::io::Error>>());
    let request = Request::post("/payments/notifications/paypai").body(never);
    let answer = shopper.router.call(request.expect("a request")).await.expect("it never fails");
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn one_request_too_many_waits() {
    let limits = RateLimits { pages_per_minute: 2, ..RateLimits::default() };
    let mut shopper = Shopper::enter_with(limits).await;
    shopper.get("/en").await;
    shopper.get("/en").await;
    let third = shopper.get("/en").await;
    assert_eq!(third.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(third.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds >= 1));
    assert!(third.body.contains("<h1>"));
    assert_eq!(shopper.get("/health/ready").await.body, "ready");
}

#[tokio::test]
async fn the_sitemap_lists_the_performance_and_robots_stay_out_of_baskets() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    assert!(shopper.get("/sitemap.xml").await.body.contains(&performance));
    let robots = shopper.get("/robots.txt").await.body;
    assert!(robots.contains("Disallow: /en/basket") && !robots.contains("/demo/"), "{robots}");
}

#[tokio::test]
async fn a_performance_tells_search_engines_what_it_is() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.get(&shopper.performance()).await.body;
    let (_, rest) = page.split_once("application/ld+json\">").expect("a data block");
    let (json, _) = rest.split_once("</script>").expect("its end");
    let event: serde_json::Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(event["@type"], "TheaterEvent");
    assert_eq!(event["startDate"], "2026-12-11T20:00:00+01:00");
    // The zone's price with its fee: what one pays in the end.
    assert!(
        event["offers"].as_array().is_some_and(|all| all.iter().any(|o| o["price"] == "51.50"))
    );
    assert!(page.contains("rel=\"canonical\""));
    assert!(page.contains("hreflang=\"x-default\""));
}

#[tokio::test]
async fn the_demo_s_mails_are_no_page_without_a_mailbox() {
    let mut shopper = Shopper::enter().await;
    assert_eq!(shopper.get("/en/demo/mails").await.status, StatusCode::NOT_FOUND);
}
