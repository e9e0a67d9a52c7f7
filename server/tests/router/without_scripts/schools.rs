//! Performances for schools: unseen by everybody else; reserved now, paid by invoice.

use super::*;

const MATINEE: &str = "/en/performances/giselle-2027-03-18-1100";
const PUBLIC: &str = "/en/performances/giselle-2027-03-14-1800";
const EMAIL: &str = "school@example.org";

impl Browser {
    async fn become_school(&mut self) {
        self.go("/en/sign-in").await;
        self.sign_in(EMAIL).await;
        self.shopper.stage.grant(EMAIL, None, "school").await;
    }

    async fn hold_matinee(&mut self, count: u32) {
        self.go(MATINEE).await;
        self.fill("#best-count", &count.to_string());
        self.press("form:has(#best-count) button[type=submit]").await;
        assert_eq!(self.address, "/en/basket?held=1", "{}", self.told());
    }

    async fn assert_status(&mut self, path: &str, status: StatusCode) {
        self.go(path).await;
        assert_eq!(self.answer.status, status, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_matinee_for_schools_is_nowhere_for_anybody_else() {
    let mut browser = Browser::in_demo_house("/en").await;
    for path in ["/en", "/en/productions/giselle", "/sitemap.xml"] {
        browser.go(path).await;
        assert!(!browser.answer.body.contains(MATINEE), "{path}");
        assert_eq!(browser.answer.status, StatusCode::OK, "{path}");
    }
    browser.assert_status(MATINEE, StatusCode::NOT_FOUND).await;
    browser.assert_status(&format!("{MATINEE}/seats"), StatusCode::NOT_FOUND).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_reserves_sixty_seats_gets_its_tickets_and_no_bank() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.become_school().await;
    browser.go("/en").await;
    assert!(browser.one("main").text().contains("Giselle"), "{}", browser.told());
    assert!(!browser.answer.body.contains(PUBLIC));
    browser.hold_matinee(60).await;
    let badge = browser.one(".header").text();
    assert!(badge.contains("720.00"), "{badge}");
    browser.press(".basket__aside .button--large").await;
    assert_eq!(browser.count(".invoices__performance"), 1, "{}", browser.told());
    let invoices = browser.one(".invoices").text();
    assert!(invoices.contains("720.00") && invoices.contains("17 April 2027"), "{invoices}");
    let button = browser.order_button();
    assert!(button.contains("Reserve with obligation to pay"), "{button}");
    browser.order(EMAIL).await;
    assert!(browser.address.starts_with("/en/orders/"), "no bank: {}", browser.told());
    assert!(browser.says("invoice-order-text"), "{}", browser.told());
    let invoices = browser.one(".invoices").text();
    assert!(invoices.contains("17 April 2027"), "{invoices}");
    let transfer = browser.one("section[aria-labelledby=pay-to]").text();
    assert!(transfer.contains("ES91 2100 0418 4502 0005 1332"), "{transfer}");
    assert!(transfer.contains("720.00"), "{transfer}");
    assert_eq!(browser.count(".ticket"), 60);
    let numbers = browser.ticket_numbers();
    let performance = MATINEE.rsplit('/').next().expect("a slug");
    let (answer, _) = browser.scan(&numbers[0], performance).await;
    assert_eq!(answer, ScanAnswer::Admitted);
    browser.go("/en/account").await;
    let order = browser.one(".account__order").text();
    assert!(says(&order, "invoice-account"), "{order}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_that_signs_out_shops_as_everybody_and_the_matinee_is_gone() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.become_school().await;
    browser.assert_status(MATINEE, StatusCode::OK).await;
    browser.assert_status(PUBLIC, StatusCode::NOT_FOUND).await;
    browser.go("/en/account").await;
    browser.press("form[action$=/sign-out] button").await;
    browser.assert_status(MATINEE, StatusCode::NOT_FOUND).await;
    browser.assert_status(PUBLIC, StatusCode::OK).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn seats_of_a_guest_are_not_for_a_school() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.hold_best("giselle-2027-03-14-1800", 1).await;
    browser.become_school().await;
    browser.go("/en/basket").await;
    let text = browser.one("main").text();
    assert!(text.contains("“School”"), "{text}");
    browser.press(Pick::First(".basket__seat .button--plain")).await;
    assert_eq!(browser.count(".basket__seat"), 0, "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_is_seated_reserved_and_invoiced_by_forms() {
    let mut browser = Browser::in_demo_house("/en").await;
    browser.become_school().await;
    browser.go(MATINEE).await;
    browser.choose("#best-zone", "1");
    browser.fill("#best-count", "25");
    browser.press("form:has(#best-count) button[type=submit]").await;
    assert_eq!(browser.address, "/en/basket?held=1", "{}", browser.told());
    assert_eq!(browser.count(".basket__seat"), 25);
    browser.press(".basket__aside .button--large").await;
    assert_eq!(browser.count(".invoices__performance"), 1, "{}", browser.told());
    browser.order(EMAIL).await;
    assert_eq!(browser.count(".ticket"), 25, "{}", browser.told());
    let invoices = browser.one(".invoices").text();
    assert!(invoices.contains("300.00"), "{invoices}");

    // From the list: a few more.
    browser.go(&format!("{MATINEE}/seats")).await;
    for seat in 0..15 {
        browser.tick(Pick::Nth("input[name=seat]:not([disabled])", seat));
    }
    browser.press(".seat-list__send button").await;
    assert_eq!(browser.count(".basket__seat"), 15, "{}", browser.told());
    // The form of a public performance from another tab is refused in words.
    browser.send(&format!("{PUBLIC}/hold"), "count=1&zone=").await;
    let text = browser.one("body").text();
    assert!(says(&text, "refusal-hold-other-kind"), "{text}");
}
