//! Pages of staff who write what the shop says: the house's lists, and texts found by their words.

use super::*;

const SAVE: &str = "main form button:says(Save)";

#[tokio::test(flavor = "multi_thread")]
async fn a_link_for_sharing_is_added_by_page() {
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("marketing", "/en/staff").await;
    browser.follow("a[href$=/staff/lists/share-links]").await;
    browser.follow("a[href$=/staff/lists/share-links/new]").await;
    browser.fill("#key", "telegram");
    browser.fill("#name_es", "Telegram");
    browser.fill("#address", "http://t.me/share/url?url={url}&text={text}");
    browser.press(SAVE).await;
    let error = browser.one("#address-error").text();
    assert!(says(&error, "staff-list-wrong-scheme"), "{error}");
    assert_eq!(browser.value("#name_es"), "Telegram", "what was typed stays");
    browser.fill("#address", "https://t.me/share/url?url={url}&text={text}");
    browser.press(SAVE).await;
    browser.assert_notice("staff-done-list");
    assert_eq!(browser.count("main h2:says(Telegram)"), 1, "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_added_ended_and_brought_back_by_page() {
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("marketing", "/en/staff/lists/customer-fields").await;
    browser.follow("a[href$=/staff/lists/customer-fields/new]").await;
    browser.fill("#key", "club");
    browser.fill("#name_es", "¿Es socio de un club?");
    browser.choose("#kind", "yes-no");
    browser.choose("#checkout_desktop", "shown");
    browser.press(SAVE).await;
    browser.assert_notice("staff-done-list");
    browser.press("li:has(input[value=club]) button[value=end]").await;
    browser.assert_notice("staff-done-list");
    assert!(browser.says("staff-list-nowhere"), "{}", browser.told());
    browser.press(Pick::First("form[action$=/back] button")).await;
    browser.assert_notice("staff-done-list");
    assert!(!browser.says("staff-list-nowhere"), "{}", browser.told());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_found_by_its_words_in_any_language() {
    let mut browser = Browser::in_little_house().await;
    browser.staff_at("marketing", "/en/staff/texts").await;
    browser.fill("#q", "warenkorb ist leer");
    browser.press(".desk-filter button").await;
    browser.follow(Pick::First(".desk-texts a")).await;
    assert_eq!(browser.path(), "/en/staff/texts/basket-empty-title", "{}", browser.told());
    assert_eq!(browser.count("fieldset"), 6, "a language each");
    browser.go("/en/staff/texts?q=there+is+no+such+word").await;
    let status = browser.one("[role=status]").text();
    assert!(says(&status, "staff-texts-none"), "{status}");
}
