//! In and out by forms alone, with a basket held, and what is refused on the way.

use super::*;
use domain::moment::{DAY_MS, MINUTE_MS};
use domain::people::actor::Actor;
use people::customers::GrantKind;

const ANA: &str = "email=ana%40example.org";

impl Shopper {
    /// Digits of the mail that went out last.
    pub(super) async fn code(&self) -> String {
        house::jobs::tick(&self.stage.house).await;
        // Mails about an order may leave at the same time, with their papers.
        let mails = self.stage.mail.mails();
        let mail = mails.iter().rfind(|mail| mail.attachments.is_empty()).expect("a mail");
        mail.subject.chars().filter(char::is_ascii_digit).collect()
    }

    /// From the address to the open account.
    pub(super) async fn sign_in(&mut self, next: &str) -> Answer {
        self.sign_in_at("en", next).await
    }

    pub(super) async fn sign_in_at(&mut self, language: &str, next: &str) -> Answer {
        let page = format!("/{language}/sign-in");
        let asked = self.post(&page, &format!("{ANA}&next={next}")).await;
        assert_eq!(asked.location(), format!("{page}/code?asked=1"));
        let code = self.code().await;
        self.post(&format!("{page}/code"), &format!("{ANA}&code={code}&next={next}")).await
    }
}

#[tokio::test]
async fn one_signs_in_on_the_way_and_comes_back_with_the_basket() {
    let mut shopper = Shopper::enter().await;
    let checkout = shopper.at_checkout().await;
    assert!(checkout.body.contains("href=\"/en/sign-in?next=/en/checkout\""));
    let before = shopper.secret();
    let page = shopper.get("/en/sign-in?next=/en/checkout").await;
    assert_eq!(page.field("next"), "/en/checkout");
    assert_eq!(page.header("cache-control"), "private, no-store");
    let opened = shopper.sign_in("/en/checkout").await;
    assert_eq!(opened.location(), "/en/checkout");
    assert_ne!(shopper.secret(), before, "whoever knew the secret knows nothing now");
    let checkout = shopper.get("/en/checkout").await;
    assert!(checkout.body.contains("value=\"ana@example.org\""), "filled in");
    assert!(checkout.body.contains("header__who\">Account<"));
    assert!(!checkout.body.contains("/en/sign-in"));
    let form = checkout_form(&checkout, "Ana", "Ruiz", "ana%40example.org");
    assert_eq!(shopper.post("/en/checkout", &form).await.status, StatusCode::SEE_OTHER);
    let account = shopper.get("/en/account").await;
    assert!(account.body.contains("header__who\">Ana<"));
    assert_eq!(account.body.matches("class=\"account__order\"").count(), 1);
    assert_eq!(account.header("cache-control"), "private, no-store");
}

#[tokio::test]
async fn a_signed_in_browser_keeps_no_page_behind() {
    let mut shopper = Shopper::enter().await;
    assert_eq!(shopper.get("/en").await.header("cache-control"), "private, no-cache");
    shopper.sign_in("").await;
    assert_eq!(shopper.get("/en").await.header("cache-control"), "private, no-store");
    let page = shopper.get("/en/sign-in?next=/en/basket").await;
    assert_eq!(page.location(), "/en/basket", "there already");
    assert_eq!(shopper.get("/en/sign-in/code").await.location(), "/en/account");
    let out = shopper.post("/en/account/sign-out", "").await;
    assert_eq!(out.location(), "/en");
    let season = shopper.get("/en").await;
    assert!(season.body.contains("notice--good"));
    assert!(!season.body.contains("ana@example.org"));
    assert_eq!(shopper.get("/en/account").await.location(), "/en/sign-in?next=/en/account");
    assert_eq!(shopper.post("/en/account/sign-out", "").await.location(), "/en", "twice is once");
}

#[tokio::test]
async fn tickets_that_a_browser_keeps_go_with_a_login_that_was_ended_elsewhere() {
    let clears = |answer: &Answer| answer.header("clear-site-data") == "\"storage\"";
    let mut shopper = Shopper::enter().await;
    shopper.sign_in("").await;
    assert!(!clears(&shopper.get("/en/account").await));
    let elsewhere = shopper.stage.signed_in("ana@example.org").await;
    let ended = people::profile::sign_out_elsewhere(&shopper.stage.house, &elsewhere).await;
    assert_eq!(ended.expect("done"), 1);
    let page = shopper.get("/en").await;
    assert!(clears(&page), "the first page after it");
    assert!(!page.body.contains("ana@example.org"));
    assert!(!clears(&shopper.get("/en").await), "once");
    shopper.sign_in("").await;
    assert!(!clears(&shopper.get("/en").await));
    shopper.stage.clock.advance_ms(31 * DAY_MS);
    assert!(clears(&shopper.get("/en").await), "a login ends by its age as well");
    shopper.sign_in("").await;
    assert!(clears(&shopper.post("/en/account/sign-out", "").await));
}

#[tokio::test]
async fn the_address_comes_first_and_nobody_lands_on_the_first_page() {
    let mut shopper = Shopper::enter().await;
    let season = shopper.get("/en").await;
    assert!(season.body.contains("href=\"/en/sign-in\""), "not back to where they are");
    let page = shopper.get("/en/sign-in").await;
    let at = |part: &str| page.body.find(part).expect("on the page");
    assert!(at("name=\"email\"") < at("data-passkey=\"get\""));
    assert!(at("data-passkey=\"get\"") < at("/sign-in/providers/"));
    for next in ["/en", "/en/", "/de?month=2026-12"] {
        let mut shopper = Shopper::enter().await;
        assert_eq!(shopper.sign_in(next).await.location(), "/en/account", "{next}");
    }
    assert_eq!(shopper.sign_in("/en/offers").await.location(), "/en/offers");
}

#[tokio::test]
async fn an_address_that_leads_elsewhere_is_not_followed() {
    for next in ["//evil.example", "https://evil.example", "/xx", "/en/%0d%0aa:b"] {
        let mut shopper = Shopper::enter().await;
        let page = shopper.get(&format!("/en/sign-in?next={next}")).await;
        assert_eq!(page.field("next"), "", "{next}");
        assert_eq!(shopper.sign_in(next).await.location(), "/en/account", "{next}");
    }
}

#[tokio::test]
async fn wrong_forms_come_back_with_what_was_typed() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.post("/en/sign-in", "email=ana%40&next=/en/basket").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("value=\"ana@\""));
    assert_eq!(page.field("next"), "/en/basket");
    assert!(page.body.contains("id=\"email-error\""));
    shopper.post("/en/sign-in", &format!("{ANA}&next=/en/basket")).await;
    let page = shopper.get("/en/sign-in/code").await;
    assert!(page.body.contains("ana@example.org"));
    assert_eq!(page.field("next"), "/en/basket");
    let page = shopper.post("/en/sign-in/code", &format!("{ANA}&code=%3Cb%3E1")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("value=\"&lt;b&gt;1\""), "escaped, and kept");
    assert!(page.body.contains("id=\"code-error\""));
    let code = shopper.code().await;
    shopper.stage.clock.advance_ms(11 * MINUTE_MS);
    let late = shopper.post("/en/sign-in/code", &format!("{ANA}&code={code}")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.body.contains("action=\"/en/sign-in/again\""));
    assert!(testing::says(&late.body, "refusal-code-ended"), "{}", late.body);
    let again = shopper.post("/en/sign-in/again", &format!("{ANA}&next=/en/basket")).await;
    assert_eq!(again.location(), "/en/sign-in/code?asked=1");
    assert!(shopper.get("/en/sign-in/code").await.body.contains("notice--good"));
    assert_eq!(shopper.post("/en/sign-in/code", "code=1").await.status.as_u16(), 422);
    let code = shopper.code().await;
    let typed = format!("{ANA}&code={code}&next=/en/basket");
    assert_eq!(shopper.post("/en/sign-in/code", &typed).await.location(), "/en/basket");
    shopper.post("/en/account/sign-out", "").await;
    let used = shopper.post("/en/sign-in/code", &typed).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "a code opens once");
}

#[tokio::test]
async fn a_letter_s_link_fills_in_the_address_and_signs_nobody_in() {
    let mut shopper = Shopper::enter().await;
    shopper.post("/en/sign-in", &format!("{ANA}&next=/en/basket")).await;
    shopper.code().await;
    let mail = shopper.stage.mail.mails().pop().expect("a mail");
    let start = mail.text.find("/en/sign-in?mail=").expect("a link");
    let link = mail.text[start..].lines().next().expect("a line").to_owned();
    let here = shopper.get(&link).await;
    assert_eq!(here.location(), "/en/sign-in/code", "only the code is missing");
    let cookies = std::mem::take(&mut shopper.cookies);
    let elsewhere = shopper.get(&link).await;
    assert!(elsewhere.body.contains("value=\"ana@example.org\""));
    let key = elsewhere.field("key");
    assert_eq!(key.len(), 32, "it shows that its reader reads the mailbox");
    let flood = "update login_counts set asked = 200 where subject like 'mail-to:%'";
    testing::plant(shopper.stage.store(), flood).await.expect("planted");
    let refused = shopper.post("/en/sign-in", &format!("{ANA}&next=")).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.body.contains("open the link in one of these emails"));
    let sent = shopper.post("/en/sign-in", &format!("{ANA}&next=&key={key}")).await;
    assert_eq!(sent.location(), "/en/sign-in/code?asked=1");
    assert_eq!(shopper.get("/en/account").await.status, StatusCode::SEE_OTHER);
    shopper.cookies = cookies;
    assert_eq!(shopper.get("/en/account").await.status, StatusCode::SEE_OTHER);
    let unknown = format!("/en/sign-in?mail={}", "0".repeat(40));
    assert_eq!(shopper.get(&unknown).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_browser_without_cookies_is_told_so() {
    let mut shopper = Shopper::enter().await;
    shopper.post("/en/sign-in", ANA).await;
    shopper.cookies.clear();
    let lost = shopper.get("/en/sign-in/code?asked=1").await;
    assert_eq!(lost.location(), "/en/sign-in?asked=1");
    assert!(shopper.get("/en/sign-in?asked=1").await.body.contains("notice--error"));
    assert_eq!(shopper.get("/en/sign-in/code").await.location(), "/en/sign-in");
}

#[tokio::test]
async fn the_account_says_what_its_holder_is() {
    let mut shopper = Shopper::enter().await;
    shopper.sign_in("").await;
    let empty = shopper.get("/en/account").await;
    assert!(!empty.body.contains("class=\"account__facts\""), "no heading stands above nothing");
    assert!(!empty.body.contains("class=\"account__orders\""), "{}", empty.body);
    assert!(!testing::says(&empty.body, "account-no-name"), "nor does a name: {}", empty.body);
    for kind in ["school", "choir"] {
        let (email, kind) = ("ana@example.org".to_owned(), kind.to_owned());
        let until = Some(jiff::civil::date(2027, 8, 31));
        let grant =
            GrantKind { email, name: None, kind, from: None, until, cause: "seen".to_owned() };
        people::customers::grant_kind(&shopper.stage.house, &Actor::Console, &grant)
            .await
            .expect("granted");
    }
    let account = shopper.get("/en/account").await;
    assert_eq!(account.body.matches("<dt class=\"account__label\">").count(), 1, "its status");
    assert!(account.body.contains("School (until 31 August 2027)"));
    assert!(account.body.contains("choir (until"), "a word of the house's own, or its key");
}
