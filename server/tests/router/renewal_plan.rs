//! A subscriber asks for another seat on the plan of the hall, without a script.

use super::*;
use ::season::sheets::season_import::import_season;
use domain::{
    moment::{DAY_MS, HOUR_MS},
    people::actor::Actor,
    seats::hold::{HoldRequest, SeatRequest},
};
use testing::{
    next_season::{ASKED, RENEWALS, folder},
    says,
};

pub(super) const LESS: &str = "€189.00, €20.00 less than now";

/// The best seat of the zone that series sell, in the basket of a new browser.
async fn hold(stage: &Stage, slug: &str, offer: Option<&str>) -> Actor {
    let guest = stage.guest().await;
    let performance = ::season::plan::performance(&stage.house, slug).await.expect("read");
    let (zone, offer) = (Some("1".to_owned()), offer.map(str::to_owned));
    let request = HoldRequest {
        performance: performance.expect("visible"),
        seat_request: SeatRequest::Best { zone, count: 1, offer },
    };
    selling::hold::hold(&stage.house, &guest, &request).await.expect("free");
    guest
}

/// Ana is signed in and is asked whether she renews; somebody has the best free seat.
async fn asked() -> Shopper {
    asked_of(1).await
}

/// The same of so many subscriptions, each bought by itself.
pub(super) async fn asked_of(count: usize) -> Shopper {
    let stage = Stage::on_sqlite().await;
    let seasons = folder(RENEWALS);
    import_season(&stage.house, &Actor::Console, &seasons, false).await.expect("good seasons");
    for _ in 0..count {
        let guest = hold(&stage, "carmen-2026-12-03-2000", Some("series-a")).await;
        stage.buy_basket(&guest, "ana@example.org").await.expect("bought");
        // Else the next one looks like the same order again.
        stage.clock.advance_ms(HOUR_MS);
    }
    stage.clock.advance_ms(ASKED * DAY_MS);
    ::house::jobs::tick(&stage.house).await;
    let mut shopper = Shopper::enter_at(stage, RateLimits::default());
    shopper.sign_in("/en/account").await;
    hold(&shopper.stage, "tosca-2027-12-03-2000", None).await;
    shopper
}

/// The address of the first link in whose tag or address this stands.
pub(super) fn link(page: &str, telling: &str) -> String {
    let mut tags = page.split("<a ").skip(1).filter_map(|rest| rest.split('>').next());
    let tag = tags.find(|tag| tag.contains(telling)).unwrap_or_else(|| panic!("{telling}: {page}"));
    let (_, href) = tag.split_once("href=\"").expect("an address");
    href.split('"').next().unwrap_or_default().replace("&amp;", "&")
}

#[tokio::test(flavor = "multi_thread")]
async fn another_seat_is_asked_for_on_the_plan_and_nothing_is_renewed_by_that() {
    let mut shopper = asked().await;
    let renewals = shopper.get("/en/account/renewals").await;
    let plan = link(&renewals.body, "/plan\"");
    let drawn = shopper.get(&format!("{plan}?package=series-b-27")).await;
    assert_eq!(drawn.status, StatusCode::OK);
    let confirm = shopper.get(&link(&drawn.body, LESS)).await;
    assert!(confirm.body.contains(LESS), "{}", confirm.body);
    assert!(says(&confirm.body, "renewal-plan-itself"), "{}", confirm.body);
    let form = format!(
        "package={}&price_type={}&seat={}",
        confirm.field("package"),
        confirm.field("price_type"),
        confirm.field("seat")
    );
    assert_eq!(shopper.post(&plan, &form).await.location(), "/en/account/renewals");
    let renewals = shopper.get("/en/account/renewals").await;
    assert!(says(&renewals.body, "renewal-wish-sent"), "{}", renewals.body);
    assert!(renewals.body.contains("€189.00"), "its price stands beside it");
    assert!(says(&renewals.body, "renewal-open") && says(&renewals.body, "renewal-itself-renews"));
    assert!(!says(&renewals.body, "renewal-wish-unsaid"), "{}", renewals.body);
    // The same seat again, by the same form.
    assert_eq!(shopper.post(&plan, &form).await.location(), plan);
    assert!(says(&shopper.get(&plan).await.body, "renewal-same-seat"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_that_cannot_be_asked_for_is_refused_in_words() {
    let mut shopper = asked().await;
    let plan = link(&shopper.get("/en/account/renewals").await.body, "/plan\"");
    let held = "select max(seat_ordinal) from claims where holder = 'basket' and owner is null";
    let taken = testing::number(shopper.stage.store(), held).await.expect("a number");
    for (seat, words) in
        [(taken.to_string(), "renewal-seat-taken"), ("4000000000".into(), "renewal-unknown-seat")]
    {
        let page = shopper.get(&format!("{plan}?seat={seat}")).await;
        assert!(says(&page.body, words), "{seat}: {}", page.body);
        assert!(!page.body.contains("name=\"seat\""), "there is no form for it");
        let form = format!("package=series-a-27&price_type=full&seat={seat}");
        assert_eq!(shopper.post(&plan, &form).await.location(), plan);
        assert!(says(&shopper.get(&plan).await.body, words));
    }
    let drawn = shopper.get(&plan).await;
    assert!(!drawn.body.contains(&format!("seat={taken}\"")), "no link leads to it");
}
