//! The waiting list by forms alone: what is said before it is joined, on its mails, on the page of
//! an entry and in the account.

use super::*;
use house::jobs::tick;

/// The newest mail's text, and the page that its link leads to.
fn mailed(shopper: &Shopper) -> (String, String) {
    let text = shopper.stage.mail.mails().pop().expect("a mail").text;
    let (_, secret) = text.split_once("/en/waiting/").expect("a link");
    let secret = secret.split_whitespace().next().expect("a secret").to_owned();
    (text, format!("/en/waiting/{secret}"))
}

/// Ana waits for two seats, each for itself, in any zone. Gives the page of her entry.
async fn join(shopper: &mut Shopper) -> String {
    take(shopper, "<> ''").await;
    let list = format!("{}/waiting-list", shopper.performance());
    let joined = shopper.post(&list, "count=2&together=no&email=ana%40example.org").await;
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    tick(&shopper.stage.house.clone()).await;
    let (text, page) = mailed(shopper);
    assert!(says(&text, "waiting-wish") && says(&text, "waiting-wish-apart"), "{text}");
    assert!(says(&shopper.get(&page).await.body, "waiting-wish"));
    shopper.post(&format!("{page}/confirm"), "").await;
    page
}

/// Two seats of zone A come back, and are offered.
async fn offer(shopper: &Shopper) {
    let back = "delete from claims where owner_id = 'test' and seat_ordinal in \
                (select ordinal from seats where guid in ('a-1', 'a-2'))";
    plant(shopper.stage.store(), back).await.expect("planted");
    // Once to hold them, once for the mail.
    tick(&shopper.stage.house).await;
    tick(&shopper.stage.house).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_can_buy_is_told_so_before_the_form_and_keeps_what_was_filled_in() {
    let mut shopper = Shopper::enter().await;
    let performance = shopper.performance();
    let list = format!("{performance}/waiting-list");
    let form = shopper.get(&list).await.body;
    assert!(says(&form, "waiting-free-now") && says(&form, "waiting-choose"), "{form}");
    let at = |part: &str| form.find(part).unwrap_or_else(|| panic!("{part} in {form}"));
    assert!(at(&format!("href=\"{performance}\"")) < at("name=\"email\""));
    let refused = shopper.post(&list, "count=3&together=no&email=ana%40example.org").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&refused.body, "waiting-seats-free"), "{}", refused.body);
    assert!(refused.body.contains("value=\"ana@example.org\""), "{}", refused.body);
    take(&shopper, "<> ''").await;
    assert!(!says(&shopper.get(&list).await.body, "waiting-choose"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_says_its_price_and_how_long_a_basket_holds_it_and_where_the_seats_are() {
    let mut shopper = Shopper::enter().await;
    let page = join(&mut shopper).await;
    assert!(says(&shopper.get(&page).await.body, "waiting-wish-count"));
    offer(&shopper).await;
    let (mail, _) = mailed(&shopper);
    let body = shopper.get(&page).await.body;
    for text in [mail.as_str(), body.as_str()] {
        assert!(says(text, "waiting-minutes") && says(text, "waiting-price"), "{text}");
        assert!(text.contains("51.50"), "with the fee: {text}");
    }
    let taken = shopper.post(&page, "").await;
    assert_eq!(taken.location(), "/en/basket");
    assert!(says(&shopper.get(&page).await.body, "waiting-end-taken"));
    shopper.post("/en/basket/empty", "").await;
    let body = shopper.get(&page).await.body;
    assert!(says(&body, "waiting-end-given-back"), "{body}");
    assert!(!says(&body, "waiting-end-taken") && body.contains("/waiting-list\""), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_account_has_what_its_address_waits_for_and_what_is_offered() {
    let mut shopper = Shopper::enter().await;
    let page = join(&mut shopper).await;
    shopper.sign_in("/en/account").await;
    let account = shopper.get("/en/account").await.body;
    assert!(says(&account, "waiting-first") && account.contains(&page), "{account}");
    offer(&shopper).await;
    let account = shopper.get("/en/account").await.body;
    assert!(says(&account, "waiting-offered-places") && account.contains(&page), "{account}");
    shopper.post(&format!("{page}/leave"), "").await;
    let account = shopper.get("/en/account").await.body;
    assert!(!account.contains(&page), "{account}");
}
