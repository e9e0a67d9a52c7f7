//! Suggestions for seats together.

use super::*;

const BEST: &str = "/en/performances/carmen-2027-01-17-1800/best-seats";
/// Of each suggestion the button that leads to the basket; another one leads to the checkout.
const HOLD: &str = ".proposal button:not([name])";

#[tokio::test(flavor = "multi_thread")]
async fn a_suggestion_goes_into_the_basket_with_one_button() {
    let mut browser = Browser::in_demo_house(BEST).await;
    let pictures = browser.all(".proposal img");
    assert_eq!(pictures.len(), 3, "{}", browser.told());
    for picture in pictures {
        let address = picture.attribute("src").expect("a picture's address");
        assert!(address.contains("/views/") && address.ends_with(".jpg"), "{address}");
    }
    browser.press(Pick::First(HOLD)).await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    assert_eq!(browser.count(".basket__seat"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_that_somebody_took_meanwhile_are_refused_and_new_suggestions_are_there() {
    let mut browser = Browser::in_demo_house(BEST).await;
    let aside = browser.put_aside();
    browser.go(BEST).await;
    browser.press(Pick::Nth(HOLD, 1)).await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    browser.take_up(aside);
    browser.press(Pick::Nth(HOLD, 1)).await;
    assert_eq!(browser.answer.status, StatusCode::CONFLICT);
    assert_ne!(browser.count(".notice"), 0, "{}", browser.told());
    assert!(!browser.address.contains("/basket"));
    assert_ne!(browser.count(".proposal"), 0, "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wheelchair_space_is_suggested_with_its_companion_seat() {
    let mut browser = Browser::in_demo_house(&format!("{BEST}?count=2")).await;
    browser.tick("#best-wheelchair");
    browser.press(".best button[type=submit]").await;
    assert!(browser.address.contains("wheelchair=yes"), "{}", browser.address);
    browser.press(Pick::First(HOLD)).await;
    assert!(browser.address.starts_with("/en/basket"), "{}", browser.told());
    assert_eq!(browser.count(".basket__seat"), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_nobody_wrote_is_answered_with_suggestions_for_two() {
    let mut browser = Browser::in_demo_house(BEST).await;
    for query in ["count=x&up_to=y", "count=-3", "wheelchair=%00&offer=%22%3E"] {
        browser.go(&format!("{BEST}?{query}")).await;
        assert_eq!(browser.answer.status, StatusCode::OK, "{query}");
    }
    browser.go(&format!("{BEST}?up_to=1")).await;
    assert_ne!(browser.count(".notice"), 0, "{}", browser.told());
    assert_eq!(browser.count(".proposal"), 0);
}
