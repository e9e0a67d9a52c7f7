//! The staff's pages of money and orders: by the code of an order to its timeline, and back from
//! there goes a ticket.

use super::*;
use testing::{PASSWORD, Staffer, app_code};

impl Browser {
    /// In the little house, with a paid order of so many seats; its code. Its page is open.
    async fn with_paid_order(count: u32) -> (Self, String) {
        let mut browser = Self::in_little_house().await;
        browser.hold_best("tosca-2026-12-11-2000", count).await;
        browser.buy("ana@example.org").await;
        let code = browser.one(".order__code").text();
        (browser, code)
    }

    pub(super) async fn in_little_house() -> Self {
        Self::open(Shopper::enter().await, "/en").await
    }

    /// The next code of an app, a minute later.
    pub(super) fn next_code(&self, secret: &str) -> String {
        let stage = &self.shopper.stage;
        stage.clock.advance_ms(domain::moment::MINUTE_MS);
        app_code(secret, stage.house.now())
    }

    /// At the staff's door, whose page is open.
    pub(super) async fn enter(&mut self, email: &str, password: &str, code: &str) {
        self.fill("#email", email);
        self.fill("#password", password);
        self.fill("#code", code);
        self.press("form:has(#code) button").await;
    }

    /// Somebody of the staff, at the page that they wanted.
    pub(super) async fn staff_at(&mut self, role: &str, path: &str) -> Staffer {
        let rosa = self.shopper.stage.staffer("rosa@example.org", role).await;
        self.go(path).await;
        assert!(self.says("staff-door-title"), "{}", self.told());
        let code = self.next_code(&rosa.totp_secret);
        self.enter(&rosa.email, PASSWORD, &code).await;
        assert_eq!(self.address, path, "{}", self.told());
        rosa
    }

    pub(super) fn assert_notice(&self, id: &str) {
        assert!(says(&self.one(".notice--good").text(), id), "{}", self.told());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_found_by_its_code_and_its_timeline_says_what_happened() {
    let (mut browser, code) = Browser::with_paid_order(2).await;
    browser.staff_at("finance", "/en/staff/money").await;
    assert_eq!(browser.count(".desk-section"), 6, "{}", browser.told());
    let sections = browser.all(".desk-section").into_iter();
    let sound = sections.filter(|it| says(&it.text(), "staff-money-none-by-design")).count();
    assert_eq!(sound, 2, "neither money without an order nor an order without money");
    browser.fill("#code", "2222-2222");
    browser.press(".desk-search button").await;
    assert_eq!(browser.count("#code-error"), 1, "{}", browser.told());
    let asked = &browser.shopper.addresses;
    assert!(asked.iter().all(|it| !it.contains("code=")), "what is typed stands in no address");
    browser.fill("#code", &format!("{}\u{200b}", code.replace('-', "\u{2013}").to_lowercase()));
    browser.press(".desk-search button").await;
    assert_eq!(browser.address, format!("/en/staff/orders/{code}"), "{}", browser.told());
    assert!(browser.one("h1").text().contains(&code), "{}", browser.told());
    let steps: String = browser.all("tbody").iter().map(|table| table.text()).collect();
    for step in ["order-place", "order-pay", "payment-captured", "ledger-sale", "admission-issued"]
    {
        assert!(says(&steps, &format!("timeline-{step}")), "{step}: {steps}");
    }
    let page = browser.one("body").text();
    assert!(!page.contains('@'), "it does not say whose order it is: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_come_in_see_nothing_that_is_not_theirs_and_go() {
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("finance", "/en/staff").await;
    browser.follow(".desk-deed__name[href$=/staff/money]").await;
    assert_eq!(browser.answer.status, StatusCode::OK, "{}", browser.told());
    browser.go("/en/staff/people").await;
    assert_eq!(browser.answer.status, StatusCode::FORBIDDEN);
    assert!(browser.says("staff-forbidden-title"), "{}", browser.told());
    assert!(browser.says("staff-action-manage-staff"), "the missing right: {}", browser.told());
    browser.press("header form button").await;
    assert_eq!(browser.count(".notice--good"), 1, "{}", browser.told());
    for path in ["/en/staff", "/en/staff/money"] {
        browser.go(path).await;
        assert_eq!(browser.address, format!("/en/staff/sign-in?next={path}"));
        assert!(browser.says("staff-door-title"), "{}", browser.told());
        assert!(!browser.answer.body.contains("Rosa Vidal"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_taken_back_in_two_steps_and_its_invoice_corrected() {
    let (mut browser, code) = Browser::with_paid_order(2).await;
    let order = browser.path().to_owned();
    let path = format!("/en/staff/orders/{code}");
    browser.staff_at("finance", &path).await;
    browser.follow("a[href$=/refund]").await;
    browser.tick("#what-some");
    browser.press("button[value=check]").await;
    let error = browser.one(".field__error").text();
    assert!(says(&error, "staff-refund-none-chosen"), "{error}");
    browser.tick(Pick::First("input[name=line]"));
    browser.press("button[value=check]").await;
    assert_eq!(browser.count(".desk-refund__ways li"), 1, "{}", browser.told());
    browser.press("button[value=refund]").await;
    assert_eq!(browser.count(".notice--good"), 1, "{}", browser.told());
    assert_ne!(browser.count(".papers__list a"), 0, "{}", browser.told());
    browser.go(&order).await;
    assert_eq!(browser.count(".papers__list a"), 2, "{}", browser.told());
}
