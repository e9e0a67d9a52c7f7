//! A hall whose places have no numbers: no page suggests seats in it.

use super::*;
use domain::people::actor::Actor;
use season::sheets::season_import::import_season;
use testing::{says, season_house};

const PERFORMANCE: &str = "/en/performances/weill-at-midnight-2027-01-23-2330";

#[tokio::test(flavor = "multi_thread")]
async fn seats_are_suggested_only_where_places_have_numbers() {
    let mut shopper = Shopper::enter().await;
    let folder = season_house();
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    let best = format!("{PERFORMANCE}/best-seats");
    let answer = shopper.get(&format!("{best}?count=3")).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, PERFORMANCE));
    let page = shopper.get("/en/productions/weill-at-midnight").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(PERFORMANCE) && !page.body.contains(&best));
    let page = shopper.get("/en/productions/carmen").await;
    assert!(page.body.contains("/best-seats"), "seats have numbers there");
}

#[tokio::test(flavor = "multi_thread")]
async fn how_many_places_is_asked_before_the_synopsis() {
    let mut shopper = Shopper::enter().await;
    let folder = season_house();
    import_season(&shopper.stage.house, &Actor::Console, &folder, false).await.expect("a season");
    let page = shopper.get(PERFORMANCE).await.body;
    let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
    assert!(at("/hold\"") < at("performance__synopsis"), "the form comes first");
    at(">Full price</option>");
    assert!(!page.contains(">This performance only</option>"), "one ticket type of several");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_and_its_mail_say_that_any_free_place_may_be_taken() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    let held = shopper.post(&hold, "area=floor&count=1").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER, "{}", held.body);
    let (order, reference) = shopper.order().await;
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let page = shopper.get(&order).await.body;
    assert!(says(&page, "performance-unnumbered"), "{page}");
    house::jobs::tick(&shopper.stage.house).await;
    let mail = shopper.stage.mail.mails().pop().expect("the tickets");
    assert!(mail.text.contains("Floor, any free place"), "{}", mail.text);
}
