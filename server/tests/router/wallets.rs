//! Tickets for the wallets of phones from outside: the buttons, the files behind an order's secret,
//! and Apple's calls as Apple documents them.

use super::*;
use ::wallets::apple::{BUNDLE_MEDIA_TYPE, MEDIA_TYPE};
use serde_json::{Value, json};
use testing::PASS_TYPE;

/// An order of two tickets in a house that has keys; its page's address.
async fn bought() -> (Shopper, String) {
    let mut stage = Stage::on_sqlite().await;
    stage.open_wallets();
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    (shopper, order)
}

fn links(page: &str, ending: &str) -> Vec<String> {
    let all = page.split("href=\"").skip(1).filter_map(|it| it.split('"').next());
    all.filter(|link| link.ends_with(ending)).map(str::to_owned).collect()
}

/// One line of a pass in memory.
fn said<'a>(pass: &'a str, name: &str) -> &'a str {
    let lines = pass.lines().filter_map(|line| line.split_once('='));
    lines.filter(|(it, _)| *it == name).map(|(_, value)| value).next().expect(name)
}

struct Kept {
    serial: String,
    token: String,
}

async fn kept(shopper: &mut Shopper, order: &str) -> Vec<Kept> {
    let page = shopper.get(order).await;
    let mut all = Vec::new();
    for link in links(&page.body, "/ticket.pkpass") {
        let pass = shopper.get(&link).await;
        assert_eq!(pass.header("content-type"), MEDIA_TYPE);
        assert_eq!(pass.header("cache-control"), "private, no-store");
        let (serial, token) = (said(&pass.body, "serial"), said(&pass.body, "token"));
        all.push(Kept { serial: serial.to_owned(), token: token.to_owned() });
    }
    all
}

fn registration(device: &str, serial: &str) -> String {
    format!("/wallet/apple/v1/devices/{device}/registrations/{PASS_TYPE}/{serial}")
}

fn authorized(request: axum::http::request::Builder, token: &str) -> axum::http::request::Builder {
    request.header(header::AUTHORIZATION, format!("ApplePass {token}"))
}

async fn register(shopper: &mut Shopper, path: &str, token: &str) -> StatusCode {
    let request = authorized(Request::post(path), token);
    let body = json!({ "pushToken": "0123abcd" }).to_string();
    shopper.send(request.header(header::CONTENT_TYPE, "application/json"), body).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_s_whole_life_with_a_pass_goes_as_apple_documents_it() {
    let (mut shopper, order) = bought().await;
    let passes = kept(&mut shopper, &order).await;
    let [mine, other] = &passes[..] else { panic!("two passes") };
    shopper.cookies.clear();
    let path = registration("device1", &mine.serial);
    assert_eq!(register(&mut shopper, &path, "").await, StatusCode::UNAUTHORIZED);
    assert_eq!(register(&mut shopper, &path, &other.token).await, StatusCode::UNAUTHORIZED);
    assert_eq!(register(&mut shopper, &path, &mine.token).await, StatusCode::CREATED);
    assert_eq!(register(&mut shopper, &path, &mine.token).await, StatusCode::OK);

    let list = format!("/wallet/apple/v1/devices/device1/registrations/{PASS_TYPE}");
    let listed = shopper.get(&list).await;
    assert_eq!(listed.header("content-type"), "application/json");
    let listed: Value = serde_json::from_str(&listed.body).expect("JSON");
    assert_eq!(listed["serialNumbers"], json!([mine.serial]));
    let tag = listed["lastUpdated"].as_str().expect("a tag").to_owned();
    let since = format!("{list}?passesUpdatedSince={tag}");
    assert_eq!(shopper.get(&since).await.status, StatusCode::NO_CONTENT);
    let stranger = list.replace("device1", "device2");
    assert_eq!(shopper.get(&stranger).await.status, StatusCode::NO_CONTENT);

    let path = format!("/wallet/apple/v1/passes/{PASS_TYPE}/{}", mine.serial);
    assert_eq!(shopper.get(&path).await.status, StatusCode::UNAUTHORIZED);
    let pass = shopper.send(authorized(Request::get(&path), &mine.token), String::new()).await;
    assert_eq!((pass.status, pass.header("content-type")), (StatusCode::OK, MEDIA_TYPE));
    let modified = pass.header("last-modified").to_owned();
    assert!(modified.ends_with(" GMT"), "{modified}");
    let again = authorized(Request::get(&path), &mine.token).header("if-modified-since", modified);
    assert_eq!(shopper.send(again, String::new()).await.status, StatusCode::NOT_MODIFIED);
    let odd = authorized(Request::get(&path), &mine.token).header("if-modified-since", "today");
    assert_eq!(shopper.send(odd, String::new()).await.status, StatusCode::OK);

    let path = registration("device1", &mine.serial);
    let wrong = authorized(Request::delete(&path), &other.token);
    assert_eq!(shopper.send(wrong, String::new()).await.status, StatusCode::UNAUTHORIZED);
    for _ in 0..2 {
        let gone = authorized(Request::delete(&path), &mine.token);
        assert_eq!(shopper.send(gone, String::new()).await.status, StatusCode::OK);
    }
    assert_eq!(shopper.get(&list).await.status, StatusCode::NO_CONTENT);
    let log = Request::post("/wallet/apple/v1/log").header("content-type", "application/json");
    let log = shopper.send(log, json!({ "logs": ["it failed"] }).to_string()).await;
    assert_eq!(log.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_sends_nonsense_is_refused_and_nothing_breaks() {
    let (mut shopper, order) = bought().await;
    let passes = kept(&mut shopper, &order).await;
    let mine = &passes[0];
    let path = registration("device1", &mine.serial);
    for body in ["", "{", "[]", "{\"pushToken\": 1}", "{\"pushToken\": \"\"}", "\u{0}"] {
        let request = authorized(Request::post(&path), &mine.token);
        let answer = shopper.send(request, body.to_owned()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
    }
    for token in ["Basic abc", "ApplePass", "applepass abc", "ApplePass \u{e9}"] {
        let request = Request::post(&path).header(header::AUTHORIZATION, token.as_bytes());
        let answer = shopper.send(request, "{\"pushToken\": \"a\"}".to_owned()).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{token}");
    }
    for odd in ["%00", "..", "%ff", "a%2Fb"] {
        let list = format!("/wallet/apple/v1/devices/{odd}/registrations/{PASS_TYPE}");
        assert!(!shopper.get(&list).await.status.is_server_error(), "{odd}");
        let path = registration(odd, &mine.serial);
        let status = register(&mut shopper, &path, &mine.token).await;
        assert!(status.is_client_error(), "{odd}: {status}");
    }
    for body in ["", "{}", "{\"logs\": 3}", "[1]"] {
        let log = Request::post("/wallet/apple/v1/log").header("content-type", "application/json");
        assert_eq!(shopper.send(log, body.to_owned()).await.status, StatusCode::OK, "{body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_button_of_the_reader_s_own_device_comes_first() {
    let (mut shopper, order) = bought().await;
    for (agent, apple_first) in [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", true),
        ("Mozilla/5.0 (Linux; Android 15; Pixel 9)", false),
        ("Mozilla/5.0 (Windows NT 10.0)", true),
    ] {
        let request = Request::get(&order).header(header::USER_AGENT, agent);
        let page = shopper.send(request, String::new()).await.body;
        let of = |ending: &str| page.find(ending).unwrap_or_else(|| panic!("{ending}"));
        assert_eq!(of("/ticket.pkpass\"") < of("/google-wallet\""), apple_first, "{agent}");
    }
    let page = shopper.get(&order).await.body;
    let bundle = shopper.get(&links(&page, "/tickets.pkpasses")[0]).await;
    assert_eq!(bundle.header("content-type"), BUNDLE_MEDIA_TYPE);
    let google = shopper.get(&links(&page, "/google-wallet")[0]).await;
    assert_eq!(google.status, StatusCode::SEE_OTHER);
    assert!(google.location().starts_with("https://pay.google.com/gp/v/save/"));
    shopper.stage.wallet.set_away(true);
    let away = shopper.get(&links(&page, "/google-wallet")[0]).await;
    assert_eq!(away.status, StatusCode::SEE_OTHER, "the link brings the whole pass along");
    assert!(away.location().starts_with("https://pay.google.com/gp/v/save/whole."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_keys_or_with_an_ended_certificate_offers_no_wallet() {
    let (mut shopper, order) = bought().await;
    let page = shopper.get(&order).await.body;
    let link = links(&page, "/ticket.pkpass").remove(0);
    shopper.stage.wallet.open_until(shopper.stage.house.now());
    assert!(links(&shopper.get(&order).await.body, ".pkpass").is_empty());
    assert_eq!(shopper.get(&link).await.status, StatusCode::NOT_FOUND);

    let mut keyless = Shopper::enter().await;
    let (order, reference) = keyless.order().await;
    keyless.stage.bank.capture(&reference);
    keyless.get(&format!("/payments/return/{reference}")).await;
    let page = keyless.get(&order).await.body;
    assert!(!page.contains("pkpass") && !page.contains("google-wallet"));
    let list = format!("/wallet/apple/v1/devices/device1/registrations/{PASS_TYPE}");
    assert_eq!(keyless.get(&list).await.status, StatusCode::NO_CONTENT);
    let path = registration("device1", "1");
    assert_eq!(register(&mut keyless, &path, "a").await, StatusCode::UNAUTHORIZED);
}
