//! Several subscriptions of one person on the page of renewals.

use super::{
    renewal_plan::{LESS, asked_of, link},
    *,
};
use subscribers::renewal::TOGETHER_MAX;
use testing::{number, plant, says};

const PAGE: &str = "/en/account/renewals";

/// As a form sends what the page names.
fn form(page: &Answer, more: &str) -> String {
    format!("renewals={}{more}", page.field("renewals").replace(' ', "+"))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_seats_of_a_series_are_one_card_and_one_answer() {
    let mut shopper = asked_of(2).await;
    let page = shopper.get(PAGE).await;
    assert_eq!(page.body.matches("class=\"renewal\"").count(), 1, "{}", page.body);
    assert_eq!(page.body.matches("class=\"renewal__seat\"").count(), 2, "{}", page.body);
    assert!(says(&page.body, "renewal-open-several"), "{}", page.body);
    assert!(page.body.contains("€418.00"), "{}", page.body);
    for (way, is_later) in [("invoice", true), ("card", false), ("debit", true)] {
        let (_, after) = page.body.split_once(&format!("value=\"{way}\"")).expect("its radio");
        let (label, _) = after.split_once("</label>").expect("its label");
        assert_eq!(label.contains("Due on"), is_later, "{way}: {label}");
    }
    let each = shopper.get(&format!("{PAGE}?each=1")).await;
    assert_eq!(each.body.matches("class=\"renewal\"").count(), 2, "{}", each.body);
    let sent = form(&page, "&answer=declined&payment=invoice");
    assert_eq!(shopper.post(PAGE, &sent).await.location(), PAGE);
    let page = shopper.get(PAGE).await;
    for id in ["renewal-declined-together", "renewal-declined"] {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
    let account = shopper.get("/en/account").await;
    assert_eq!(account.body.matches("You have chosen not to renew").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_renews_together_reads_what_is_left_out_before_and_after() {
    let mut shopper = asked_of(3).await;
    let plan = link(&shopper.get(&format!("{PAGE}?each=1")).await.body, "/plan\"");
    let drawn = shopper.get(&format!("{plan}?package=series-b-27")).await;
    let confirm = shopper.get(&link(&drawn.body, LESS)).await;
    let wish = format!(
        "package={}&price_type={}&seat={}",
        confirm.field("package"),
        confirm.field("price_type"),
        confirm.field("seat")
    );
    shopper.post(&plan, &wish).await;
    let gone = "update renewals set terms = null where id = (select max(id) from renewals)";
    plant(shopper.stage.store(), gone).await.expect("planted");
    let page = shopper.get(PAGE).await;
    let before =
        ["renewal-together-some-title", "renewal-together-left", "renewal-together-no-seat"];
    for id in before {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
    assert!(!says(&page.body, "renewal-together-confirm"), "{}", page.body);
    assert!(page.body.contains("href=\"#renewal-"), "{}", page.body);
    assert_eq!(page.field("renewals").split(' ').count(), 2);
    assert_eq!(shopper.post(PAGE, &form(&page, "")).await.location(), PAGE);
    let page = shopper.get(PAGE).await;
    for id in ["renewal-answered-together", "renewal-left", "renewal-missing"] {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_one_answer_is_for_are_refused_and_nothing_is_left_out_in_silence() {
    let mut shopper = asked_of(2).await;
    let page = shopper.get(PAGE).await;
    let both = page.field("renewals").to_owned();
    let (one, _) = both.split_once(' ').expect("two of them");
    let sent = |count: usize| format!("renewals={}", vec![one; count].join("+"));
    let answers = "select count(*) from journal where action = 'renewal.answer'";
    let refused = shopper.post(PAGE, &sent(TOGETHER_MAX + 1)).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    assert_eq!(number(shopper.stage.store(), answers).await.expect("a number"), 0);
    assert_eq!(shopper.post(PAGE, &sent(TOGETHER_MAX)).await.location(), PAGE);
    assert_eq!(number(shopper.stage.store(), answers).await.expect("a number"), 1);
    let page = shopper.get(PAGE).await;
    for id in ["renewal-answered-together", "renewal-left"] {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_three_is_left_out_and_the_button_names_the_sum_of_the_others() {
    let mut shopper = asked_of(3).await;
    let page = shopper.get(PAGE).await;
    for id in ["renewal-one-order", "renewal-leave-out"] {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
    assert!(page.body.contains("Renew these subscriptions with obligation to pay €627.00"));
    let page = shopper.get(&link(&page.body, "?without=")).await;
    assert!(page.body.contains("Renew these subscriptions with obligation to pay €418.00"));
    assert_eq!(page.field("renewals").split(' ').count(), 2);
    assert!(says(&page.body, "renewal-include-all"), "{}", page.body);
    let left_out = page.field("without").to_owned();
    let wrong = form(&page, &format!("&answer=confirmed&payment=debit&without={left_out}"));
    let refused = shopper.post(PAGE, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.field("without"), left_out, "it stays left out");
    let sent = form(&page, "&answer=confirmed&payment=invoice");
    assert_eq!(shopper.post(PAGE, &sent).await.location(), PAGE);
    let together = "select count(*) from renewals where together_id is not null";
    assert_eq!(number(shopper.stage.store(), together).await.expect("a number"), 2);
    let page = shopper.get(PAGE).await;
    for id in ["renewal-answered-together", "renewal-next-invoice", "renewal-left"] {
        assert!(says(&page.body, id), "{id}: {}", page.body);
    }
}
