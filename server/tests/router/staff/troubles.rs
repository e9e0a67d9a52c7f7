//! What goes wrong on the staff's pages stands in their frame, once it is known who asks.

use super::*;
use testing::plant;

const NOWHERE: &str = "/en/staff/nothing";
const BASKET: &str = "/en/basket";
const MENU: &str = "href=\"/en/staff/vouchers\"";

/// In the frame of the staff's pages, with their menu.
fn is_of_staff(page: &Answer) -> bool {
    let body = &page.body;
    body.contains("desk-header") && body.contains(MENU) && !body.contains(BASKET)
}

#[tokio::test(flavor = "multi_thread")]
async fn troubles_of_staff_stand_in_the_frame_of_their_pages() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer(ROSA, "administrator").await;
    shopper.staff_in(&rosa, "").await;
    for (path, status, title) in [
        (NOWHERE, StatusCode::NOT_FOUND, "error-not-found-title"),
        ("/en/staff/productions/nothing", StatusCode::NOT_FOUND, "error-not-found-title"),
        ("/en/staff/sign-out", StatusCode::METHOD_NOT_ALLOWED, "error-method-title"),
    ] {
        let page = shopper.get(path).await;
        assert_eq!(page.status, status, "{path}");
        assert!(says(&page.body, title) && is_of_staff(&page), "{path}: {}", page.body);
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        let (_, menu) = page.body.split_once("<details class=\"desk-menu\">").expect("a menu");
        let (summary, _) = menu.split_once("</summary>").expect("its name");
        assert!(says(summary, "staff-menu") && !says(summary, title), "{path}: {summary}");
    }
    let of_shop = shopper.get("/en/nothing").await;
    assert!(of_shop.body.contains(BASKET) && !is_of_staff(&of_shop), "{}", of_shop.body);
    let gone = "alter table vouchers rename to former_vouchers";
    plant(shopper.stage.store(), gone).await.expect("planted");
    let fault = shopper.get("/en/staff/vouchers").await;
    assert_eq!(fault.status, StatusCode::INTERNAL_SERVER_ERROR, "{}", fault.body);
    assert!(is_of_staff(&fault) && says(&fault.body, "staff-error-fault"), "{}", fault.body);
    assert!(says(&fault.body, "staff-error-code"), "{}", fault.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_at_an_address_of_staff_that_leads_nowhere_are_told_no_more_than_before() {
    let mut shopper = Shopper::enter().await;
    for cookie in ["", "parterre-staff=none"] {
        shopper.cookies = cookie.split_whitespace().map(str::to_owned).collect();
        let page = shopper.get(NOWHERE).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "nobody is led to the door");
        assert!(page.body.contains(BASKET) && !page.body.contains("desk-header"), "{}", page.body);
    }
}
