//! Who buys, typed once: the checkout knows it again for as long as the basket is kept.

use super::*;

const TYPED: &str = "given_name=Ana&family_name=Ruiz&email=ana%40example.org&language=en";

fn knows(page: &Answer) -> bool {
    ["Ana", "Ruiz", "ana@example.org"]
        .iter()
        .all(|typed| page.body.contains(&format!("value=\"{typed}\"")))
}

/// What the browser keeps of it.
fn kept(shopper: &Shopper) -> &str {
    let found = shopper.cookies.iter().find_map(|it| it.strip_prefix("parterre-buyer="));
    found.unwrap_or_default()
}

#[tokio::test]
async fn on_the_way_to_the_basket_nothing_typed_is_lost_until_it_is_empty() {
    let mut shopper = Shopper::enter().await;
    shopper.at_checkout().await;
    let left = shopper.post("/en/basket?code=", TYPED).await;
    assert_eq!(left.location(), "/en/basket?code=");
    let cookie = left.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("Max-Age="), "{cookie}");
    assert!(!cookie.contains("Max-Age=0"), "{cookie}");
    shopper.get("/en/basket").await;
    let page = shopper.get("/en/checkout").await;
    assert!(knows(&page), "{}", page.body);
    shopper.post("/en/basket/empty", "").await;
    shopper.get("/en/basket").await;
    assert_eq!(kept(&shopper), "");
    assert!(!knows(&shopper.at_checkout().await), "another basket");
}

#[tokio::test]
async fn a_refused_form_is_filled_in_when_the_checkout_is_opened_again_and_an_order_ends_it() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let refused = shopper.post("/en/checkout", &form.replace("&terms=yes", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    let page = shopper.get("/en/checkout").await;
    assert!(knows(&page), "{}", page.body);
    let form = checkout_form(&page, "Ana", "Ruiz", "ana%40example.org");
    let placed = shopper.post("/en/checkout", &form).await;
    assert_eq!(placed.status, StatusCode::SEE_OTHER, "{}", placed.body);
    assert_eq!(kept(&shopper), "");
}

#[tokio::test]
async fn of_somebody_without_a_basket_nothing_is_kept() {
    let mut shopper = Shopper::enter().await;
    assert_eq!(shopper.post("/en/basket", TYPED).await.location(), "/en/basket");
    assert_eq!(kept(&shopper), "");
}

#[tokio::test]
async fn whoever_signs_out_leaves_no_name_that_was_typed_before_they_signed_in() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.at_checkout().await;
    let privacy = "href=\"/en/privacy\" target=\"_blank\"";
    assert!(page.body.contains(privacy), "what is typed stays here: {}", page.body);
    shopper.post("/en/basket", TYPED).await;
    assert_ne!(kept(&shopper), "");
    shopper.sign_in("/en/checkout").await;
    shopper.post("/en/account/sign-out", "").await;
    assert_eq!(kept(&shopper), "");
    assert!(!knows(&shopper.get("/en/checkout").await));
}
