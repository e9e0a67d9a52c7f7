//! What one client can take: seats, time and tries of codes, by real requests.

use super::*;
use domain::moment::MINUTE_MS;
use house::HouseSettings;
use house::settings::SeatLimits;
use testing::{number, says};

/// Only in the refusal: what the badge may say later stands in every page.
const NEEDS_ADDRESS: &str = "refusal-extend-needs-address";

#[tokio::test(flavor = "multi_thread")]
async fn one_address_with_ever_new_browsers_holds_so_many_seats_and_hears_what_to_do() {
    let seat_limits = SeatLimits { network_guests: 4, ..SeatLimits::OFF };
    let settings = HouseSettings { seat_limits, ..testing::settings() };
    let stage = Stage::on_sqlite_with(settings).await;
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    let performance = shopper.performance();
    let mut held = 0;
    for _ in 0..5 {
        shopper.cookies.clear();
        shopper.get(&performance).await;
        let answer = shopper.post(&format!("{performance}/hold"), "count=2&zone=").await;
        match answer.status {
            StatusCode::SEE_OTHER => held += 2,
            status => {
                assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
                assert!(says(&answer.body, "refusal-hold-network-guest-seats"));
            }
        }
    }
    assert_eq!(held, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_the_time_is_extended_twice_and_the_page_says_how_to_go_on() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    // A program that loads no page.
    shopper.post(&format!("{performance}/hold"), "count=2&zone=").await;
    shopper.stage.clock.advance_ms(MINUTE_MS);
    shopper.post("/en/basket/extend", "back=basket").await;
    let basket = shopper.get("/en/basket").await;
    assert!(says(&basket.body, NEEDS_ADDRESS));
    // It has loaded one now.
    for _ in 0..2 {
        shopper.stage.clock.advance_ms(MINUTE_MS);
        shopper.post("/en/basket/extend", "back=basket").await;
    }
    let basket = shopper.get("/en/basket").await;
    assert!(basket.body.contains("To extend the time again, please sign in"));
    assert!(basket.body.contains("/en/sign-in?next=/en/basket\""));
    assert!(!basket.body.contains("action=\"/en/basket/extend\""));
    // The code is asked for, and nobody has typed it yet.
    shopper.post("/en/sign-in", "email=ana%40example.org&next=/en/basket").await;
    let basket = shopper.get("/en/basket").await;
    assert!(basket.body.contains("action=\"/en/basket/extend\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn made_up_cookies_are_no_page_that_was_loaded() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    let secret = format!("parterre={}", "a".repeat(40));
    for cookies in
        [vec![secret, "parterre-language=en".to_owned()], vec!["parterre-language=en".to_owned()]]
    {
        shopper.cookies = cookies;
        shopper.post(&format!("{performance}/hold"), "count=1&zone=").await;
        shopper.stage.clock.advance_ms(MINUTE_MS);
        shopper.post("/en/basket/extend", "back=basket").await;
        let basket = shopper.get("/en/basket").await;
        assert!(says(&basket.body, NEEDS_ADDRESS));
    }
    // A browser without a script, whose first change is a form of a page.
    shopper.cookies.clear();
    shopper.get(&performance).await;
    shopper.post(&format!("{performance}/hold"), "count=1&zone=").await;
    shopper.stage.clock.advance_ms(MINUTE_MS);
    shopper.post("/en/basket/extend", "back=basket").await;
    let basket = shopper.get("/en/basket").await;
    assert!(!says(&basket.body, NEEDS_ADDRESS));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_eleventh_wrong_code_of_an_hour_is_not_compared() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    for number in 0..11 {
        let answer = shopper.post("/en/basket/codes", &format!("code=GUESS-{number}")).await;
        let is_stopped = says(&answer.body, "refusal-promo-too-many-tries");
        assert_eq!(is_stopped, number == 10, "{number}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_has_a_gift_voucher_s_code_however_it_was_typed() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    // Digits that look like a code; with words beside it, and with a wrong letter.
    for typed in ["5724000000000000123", "Gift+5724+0000+0000+0000+0123", "572400000000000B0123"] {
        let answer = shopper.post("/en/basket/codes", &format!("code={typed}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!answer.headers.contains_key(header::LOCATION));
        // It stays to be corrected, with the reason beside it.
        let typed = format!("value=\"{}\"", typed.replace('+', " "));
        assert!(answer.body.contains(&typed), "{}", answer.body);
        assert!(answer.body.contains("id=\"code-error\""), "{}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_voucher_s_code_at_the_checkout_orders_nothing_and_keeps_what_was_typed() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    assert!(page.body.contains("href=\"#voucher_code\""), "{}", page.body);
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let entered = |code: &str| format!("{form}&enter=voucher&voucher_code={code}");
    let refused = shopper.post("/en/checkout", &entered("5724000000000000123")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    for kept in ["value=\"Ana\"", "value=\"Ruiz\"", "value=\"5724000000000000123\""] {
        assert!(refused.body.contains(kept), "{kept}: {}", refused.body);
    }
    assert!(refused.body.contains("id=\"voucher_code-error\""), "{}", refused.body);
    // The key "Enter" in the field presses the button that orders: the sum would change by it.
    let ordered = format!("{form}&voucher_code=5724000000000000123");
    let refused = shopper.post("/en/checkout", &ordered).await;
    assert!(refused.body.contains("id=\"voucher_code-error\""), "{}", refused.body);
    let empty = shopper.post("/en/checkout", &entered("")).await;
    assert_eq!(empty.status, StatusCode::OK, "{}", empty.body);
    let orders = number(shopper.stage.store(), "select count(*) from orders").await;
    assert_eq!(orders.expect("a number"), 0, "no button but the order's own orders");
}
