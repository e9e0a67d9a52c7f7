//! A hall whose places have no numbers: no page suggests seats in it.

use super::*;
use domain::people::actor::Actor;
use season::sheets::season_import::import_season;
use testing::season_house;

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
