//! Forms send the plan on which seats were chosen, and what isn't of the plan any more is not held.

use super::*;
use testing::{number, says};

/// A box of the list.
const TICKED: &str = "name=\"seat\" value=\"3\" checked";

async fn held(shopper: &Shopper) -> i64 {
    let held = "select count(*) from claims where holder = 'basket'";
    number(shopper.stage.store(), held).await.expect("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_a_former_plan_holds_nothing_and_the_new_one_comes_at_once() {
    let mut shopper = Shopper::enter().await;
    let (list, hold) =
        (format!("{}/seats", shopper.performance()), format!("{}/hold", shopper.performance()));
    let former = shopper.get(&list).await.field("plan").to_owned();
    shopper.stage.mend_plan().await;
    let refused = shopper.post(&hold, &format!("section=0&plan={former}&seat=3&seat=4")).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(says(&refused.body, "refusal-hold-plan-changed"), "{}", refused.body);
    assert!(!refused.body.contains(TICKED), "it would be another seat");
    assert_eq!(held(&shopper).await, 0);
    let now = refused.field("plan").to_owned();
    assert_ne!(now, former);
    for (mark, is_kept) in [(&former, false), (&now, true)] {
        let ticked = format!("{list}?section=0&plan={mark}&seat=3&open=0");
        assert_eq!(shopper.get(&ticked).await.body.contains(TICKED), is_kept);
    }
    let done = shopper.post(&hold, &format!("section=0&plan={now}&seat=3&seat=4")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(held(&shopper).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_of_a_former_plan_are_made_anew() {
    let mut shopper = Shopper::enter().await;
    let hold = format!("{}/hold", shopper.performance());
    let page = shopper.get(&format!("{}/best-seats?count=2", shopper.performance())).await;
    let (former, seat) = (page.field("plan").to_owned(), page.field("seat").to_owned());
    shopper.stage.mend_plan().await;
    let form = format!("best=2&plan={former}&seat={seat}");
    let refused = shopper.post(&hold, &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(says(&refused.body, "refusal-hold-plan-changed"), "{}", refused.body);
    assert_eq!(held(&shopper).await, 0);
    let form = format!("best=2&plan={}&seat={}", refused.field("plan"), refused.field("seat"));
    assert_eq!(shopper.post(&hold, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(held(&shopper).await, 1);
}
