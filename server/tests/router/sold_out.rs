//! What a performance's pages say first where little or nothing is left, and where they lead.

mod waiting;

use super::*;
use domain::people::actor::Actor;
use subscribers::changes::{Wanted, change};
use testing::{plant, says, season_example};

/// Nobody else can have these seats of any performance, nor a place on the floor.
async fn take(shopper: &Shopper, seats: &str) {
    let claims = format!(
        "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, owned_at_ms) \
         select p.id, s.ordinal, p.venue_id, 'block', 'test', 0 from performances p \
         join seats s on s.venue_id = p.venue_id \
         where s.hall_id = (select hall_id from seats where guid = 'c-1') and s.guid {seats}"
    );
    for sql in [claims.as_str(), "update area_counters set taken = capacity"] {
        plant(shopper.stage.store(), sql).await.expect("planted");
    }
}

/// What each page says of its state, each with the way to the waiting list.
async fn see(shopper: &mut Shopper, said: &str, in_lists: &str) {
    let performance = shopper.performance();
    let waiting = format!("{performance}/waiting-list");
    for page in [performance.clone(), format!("{performance}/best-seats")] {
        let answer = shopper.get(&page).await;
        assert!(says(&answer.body, said) && answer.body.contains(&waiting), "{}", answer.body);
    }
    let production = shopper.get("/en/productions/tosca").await.body;
    assert!(says(&production, in_lists) && production.contains(&waiting), "{production}");
    assert_eq!(shopper.get(&waiting).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn wheelchair_spaces_alone_are_named_so_on_every_page() {
    let mut shopper = Shopper::enter().await;
    let mut before = Shopper::enter().await;
    let production = before.get("/en/productions/tosca").await.body;
    assert!(production.contains("from\u{a0}€"), "{production}");
    take(&shopper, "not in ('c-1', 'c-2')").await;
    see(&mut shopper, "performance-wheelchairs-only", "common-wheelchairs-only").await;
    let page = shopper.get(&shopper.performance()).await.body;
    assert!(page.contains("performance__app"), "they can be chosen on the plan");
    assert!(says(&page, "common-wheelchairs-only"), "the legend tells them from other seats");
    assert!(!page.contains("id=\"best-seats\""), "none of them is found for anybody");
    let best = shopper.get(&format!("{}/best-seats?count=2", shopper.performance())).await.body;
    assert!(says(&best, "performance-sold-out-text"), "what can be done: {best}");
    assert!(!best.contains("seats together are no longer"), "not one is left: {best}");
    let production = shopper.get("/en/productions/tosca").await.body;
    assert!(!production.contains("from\u{a0}€"), "no price of seats that are gone: {production}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wheelchair_spaces_are_not_counted_among_the_seats_of_a_zone() {
    let mut shopper = Shopper::enter().await;
    take(&shopper, "not in ('c-1', 'c-2', 'c-3')").await;
    let page = shopper.get(&shopper.performance()).await.body;
    assert!(page.contains(">1 available<"), "one seat of three is for everybody: {page}");
    assert!(!page.contains(">3 available<"));
    let list = shopper.get(&format!("{}/seats", shopper.performance())).await.body;
    assert!(list.contains("2 available") && list.contains("1 available"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn best_seats_that_are_not_side_by_side_are_not_passed_off_as_such() {
    let mut shopper = Shopper::enter().await;
    let best = format!("{}/best-seats?count=2", shopper.performance());
    let together = shopper.get(&best).await.body;
    assert!(together.contains("proposal__seats") && !together.contains("Not all side by side"));
    let mut shopper = Shopper::enter().await;
    take(&shopper, "not in ('a-4', 'a-5', 'b-4', 'b-5')").await;
    let best = format!("{}/best-seats?count=4", shopper.performance());
    let apart = shopper.get(&best).await.body;
    assert!(apart.contains("We found no 4 seats side by side"), "{apart}");
    assert!(apart.contains("Not all side by side: 2 + 2"), "{apart}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_sold_out_says_so_before_a_plan_on_which_nothing_can_be_chosen() {
    let mut shopper = Shopper::enter().await;
    take(&shopper, "<> ''").await;
    see(&mut shopper, "performance-sold-out", "common-sold-out").await;
    let page = shopper.get(&shopper.performance()).await.body;
    let at = |text: &str| page.find(text).expect(text);
    assert!(at("/waiting-list") < at("plan__drawing"), "on a phone's first screen");
    assert!(!page.contains("performance__app") && !page.contains("id=\"best-seats\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_performance_shows_neither_plan_nor_prices() {
    let mut shopper = Shopper::enter().await;
    let cancel = "update performances set cancelled_at_ms = 1, revision = 1";
    plant(shopper.stage.store(), cancel).await.expect("planted");
    let page = shopper.get(&shopper.performance()).await.body;
    assert!(says(&page, "performance-cancelled"), "{page}");
    assert!(page.contains("performance__synopsis"), "what it would have been: {page}");
    for gone in ["legend", "plan__drawing", "seat-keys", "plan-data"] {
        assert!(!page.contains(&format!("{gone}\"")), "{gone}: {page}");
    }
    assert!(page.contains("EventCancelled") && !page.contains("\"Offer\""), "{page}");
    for list in ["seats", "best-seats"] {
        let answer = shopper.get(&format!("{}/{list}", shopper.performance())).await;
        assert_eq!(answer.location(), shopper.performance(), "{list}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_production_s_only_date_to_come_leads_to_no_other_dates() {
    let mut shopper = Shopper::enter().await;
    let (house, console) = (shopper.stage.house.clone(), Actor::Console);
    let folder = season_example(&[]);
    let done = ::season::sheets::season_import::import_season(&house, &console, &folder, false);
    done.await.expect("a season");
    for (is_only, said) in [(false, "performance-other-dates"), (true, "performance-production")] {
        if is_only {
            let second = "carmen-2026-12-05-2000";
            change(&house, &console, second, Wanted::Cancel, None).await.expect("cancelled");
        }
        let page = shopper.get("/en/performances/carmen-2026-12-03-2000").await.body;
        let back = page.rsplit_once("performance__other-text\"").expect("the way back").1;
        let (back, _) = back.split_once("</a>").expect("a link");
        assert!(says(back, said), "{back}");
    }
}
