//! One page in all languages at once: frames of our own pages, for staff who may edit texts, in
//! which nothing runs, is sent or remembered.

use super::*;
use ::texts::editing::edit::{Saved, Step, Which, save};

const PAGE: &str = "/en/staff/in-all-languages";

/// As a browser asks for what stands in a frame.
fn framed(path: &str, site: &str) -> axum::http::request::Builder {
    Request::get(path).header("sec-fetch-dest", "iframe").header("sec-fetch-site", site)
}

async fn draft(shopper: &Shopper, language: &str) {
    let which = Which { id: "basket-empty-title".to_owned(), language: language.to_owned() };
    let text = format!("Only for colleagues ({language})");
    let saved = Saved { which, text, step: Step::Draft, seen: None };
    let house = &shopper.stage.house;
    save(house, &domain::people::actor::Actor::Console, &saved).await.expect("saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_language_has_a_frame_with_the_page_and_its_drafts() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    shopper.stage.house.locales().speak(Some(&["en".to_owned(), "ru".to_owned()]));
    let page = shopper.get(&format!("{PAGE}?page=/de/basket")).await;
    assert_eq!(page.status, StatusCode::OK);
    let policy = page.header("content-security-policy");
    assert!(policy.contains("frame-src 'self';") && policy.contains("frame-ancestors 'none';"));
    assert!(!policy.contains("script-src"), "{policy}");
    let frames = page.body.matches("<iframe").count();
    assert_eq!(frames, 6, "also of languages that are off: {}", page.body);
    assert_eq!(page.body.matches("sandbox=\"allow-same-origin\"").count(), frames);
    for (code, name) in [("es", "Español"), ("de", "Deutsch"), ("ru", "Русский")] {
        let path = format!("/{code}/basket");
        assert!(page.body.contains(&format!("src=\"{path}\"")), "{path}");
        let title = format!("title=\"{name}: the page with all drafts\"");
        assert!(page.body.contains(&title), "{title}");
        draft(&shopper, code).await;
        let before = shopper.cookies.clone();
        let framed = shopper.send(framed(&path, "same-origin"), String::new()).await;
        assert_eq!(framed.status, StatusCode::OK, "{path}");
        assert!(framed.body.contains(&format!("Only for colleagues ({code})")), "{path}");
        assert!(!framed.body.contains("<script"), "nothing runs: {}", framed.body);
        let policy = framed.header("content-security-policy");
        for part in ["frame-ancestors 'self';", "form-action 'none';", "sandbox allow-same-origin"]
        {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("script-src"), "{policy}");
        assert_eq!(framed.header("cache-control"), "private, no-store");
        assert_eq!(shopper.cookies, before, "nothing is remembered");
    }
    let missing = shopper.send(framed("/de/nothing", "same-origin"), String::new()).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.header("content-security-policy").contains("frame-ancestors 'self';"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_gets_a_page_in_a_frame() {
    let mut shopper = Shopper::enter().await;
    draft(&shopper, "en").await;
    let bruno = shopper.stage.staffer("bruno@example.org", "door").await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    let is_framed = |answer: &Answer| {
        !answer.header("content-security-policy").contains("frame-ancestors 'none'")
    };
    // Nobody, staff without the right, and another site that embeds the shop for the right one.
    for (who, site) in
        [(None, "same-origin"), (Some(&bruno), "same-origin"), (Some(&rosa), "cross-site")]
    {
        if let Some(staffer) = who {
            shopper.staff_in(staffer, "").await;
        }
        let page = shopper.send(framed("/en/basket", site), String::new()).await;
        assert!(!is_framed(&page) && !page.body.contains("Only for colleagues"), "{site}");
    }
    let plain = shopper.get("/en/basket").await;
    assert!(!is_framed(&plain) && !plain.body.contains("Only for colleagues"), "no frame");
    let staffs = shopper.send(framed("/en/staff/texts", "same-origin"), String::new()).await;
    assert!(!is_framed(&staffs), "no page of the staff's stands in a frame");
    // Rosa prepares a language that is off; shoppers are led home.
    shopper.stage.house.locales().speak(Some(&["en".to_owned()]));
    let page = shopper.send(framed("/fr/basket", "same-origin"), String::new()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(shopper.get("/fr/basket").await.status, StatusCode::TEMPORARY_REDIRECT);
    shopper.cookies.clear();
    let page = shopper.send(framed("/fr/basket", "same-origin"), String::new()).await;
    assert_eq!(page.status, StatusCode::TEMPORARY_REDIRECT);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_of_the_shop_is_refused_in_words() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    for evil in ["//evil.example", "/en/staff/people", "/%2E%2E/x", "%22%3E%3Cscript%3E", "/%00"] {
        let page = shopper.get(&format!("{PAGE}?page={evil}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{evil}");
        assert!(page.body.contains("not an address of a page"), "{evil}");
        assert!(!page.body.contains("<script"), "{evil}");
        assert!(page.body.contains("src=\"/de\""), "the season stands in");
    }
    let wide = shopper.get(&format!("{PAGE}?page=/terms&width=desktop")).await;
    assert!(wide.body.contains("frames--desktop") && wide.body.contains("src=\"/de/terms\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_editor_s_basket_is_in_the_previews_of_the_basket_alone() {
    let mut shopper = Shopper::enter().await;
    let rosa = shopper.stage.staffer("rosa@example.org", "marketing").await;
    shopper.staff_in(&rosa, "").await;
    let performance = shopper.performance();
    let held = shopper.post(&format!("{performance}/hold"), "count=2&zone=").await;
    assert_eq!(held.status, StatusCode::SEE_OTHER);
    for (path, pieces) in [("/de/basket", 2), ("/de/offers", 0)] {
        let page = shopper.send(framed(path, "same-origin"), String::new()).await;
        let badge = format!("data-basket=\"{pieces} ");
        assert!(page.body.contains(&badge), "{path}: {}", page.body);
    }
    // The bar stays while pages change in place: it leads on from the page that is shown.
    let from = Request::get(format!("{PAGE}?bar=yes&page=/en/basket"));
    let from = from.header("referer", "http://localhost/en/terms");
    let page = shopper.send(from, String::new()).await;
    assert!(page.body.contains("src=\"/de/terms\""), "{}", page.body);
}
