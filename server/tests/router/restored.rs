//! The staff's page of what waits since the database was put back.

use super::*;
use domain::people::actor::Actor;
use testing::says;

const PAGE: &str = "/en/staff/restored";

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_after_a_restore_is_listed_and_released_by_its_button() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    shopper.post("/en/checkout", &form).await;
    let reference = shopper.stage.bank.newest();
    shopper.stage.bank.capture(&reference);
    shopper.get(&format!("/payments/return/{reference}")).await;
    let rosa = shopper.stage.staffer("rosa@example.org", "finance").await;
    shopper.staff_in(&rosa, "").await;
    let before = shopper.get("/en/staff/money").await;
    assert!(!before.body.contains(PAGE), "nothing waits");
    assert!(says(&shopper.get(PAGE).await.body, "staff-restored-none"));
    // Its mail with the tickets wasn't sent when the copy was made.
    let house = shopper.stage.house.clone();
    money::restores::after_restore(&house, house.now()).await.expect("prepared");
    // It ends the sessions of the staff, too.
    shopper.staff_in(&rosa, "").await;
    let page = shopper.get("/en/staff/money").await;
    assert!(page.body.contains(PAGE), "{}", page.body);
    let page = shopper.get(PAGE).await;
    assert!(says(&page.body, "staff-restored-kind-message"), "{}", page.body);
    assert!(says(&page.body, "staff-restored-hint-message"), "{}", page.body);
    let waits = money::restores::waits(&house, &Actor::Console).await.expect("read");
    let id = waits.first().expect("a mail").subject.clone();
    assert!(page.body.contains(&format!("name=\"id\" value=\"{id}\"")), "{}", page.body);
    for odd in ["kind=message&id=1&end=release", "kind=nothing&end=release", "kind=message&end=x"] {
        let answer = shopper.post(PAGE, odd).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{odd}");
        assert!(says(&answer.body, "staff-restored-gone"), "{odd}: {}", answer.body);
    }
    let form = format!("kind=message&id={id}&end=release");
    let done = shopper.post(PAGE, &form).await;
    assert_eq!(done.location(), format!("{PAGE}?done=restored"));
    assert!(says(&shopper.get(done.location()).await.body, "staff-done-restored"));
    let again = shopper.post(PAGE, &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let left = money::restores::waits(&house, &Actor::Console).await.expect("read");
    assert_eq!(left.len(), waits.len() - 1);
}
