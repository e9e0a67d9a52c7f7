//! Passkeys over HTTP: questions for the browser's part, and refusals in words.

use super::*;
use domain::moment::MINUTE_MS;

#[tokio::test]
async fn a_question_opens_a_session_and_a_wrong_answer_is_refused_in_words() {
    let mut shopper = Shopper::enter().await;
    let page = shopper.get("/en/sign-in?next=/en/basket").await;
    assert!(page.body.contains("data-passkey=\"get\""));
    assert!(shopper.cookies.iter().all(|cookie| !cookie.starts_with("parterre=")));
    let question = shopper.post("/en/sign-in/passkey/options", "").await;
    assert_eq!(question.status, StatusCode::OK);
    assert!(question.body.contains("\"rpId\":\"localhost\""), "{}", question.body);
    assert!(!question.body.contains("mediation"));
    let form = "answer=%7B%7D&next=/en/basket";
    let refused = shopper.post("/en/sign-in/passkey", form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("notice--error"));
    assert_eq!(refused.field("next"), "/en/basket");
    let elsewhere = shopper.post("/en/sign-in/passkey", "answer=x&next=//evil.example").await;
    assert_eq!(elsewhere.field("next"), "");
}

#[tokio::test]
async fn after_a_while_one_signs_in_again_before_passkeys_change() {
    let mut shopper = Shopper::enter().await;
    let guest = shopper.post("/en/account/passkeys/options", "").await;
    assert_eq!(guest.status, StatusCode::CONFLICT);
    let guest = shopper.post("/en/account/passkeys", "name=x&answer=%7B%7D").await;
    assert_eq!(guest.location(), "/en/sign-in?next=/en/account/profile");
    shopper.sign_in("").await;
    let profile = shopper.get("/en/account/profile").await;
    assert!(profile.body.contains("data-passkey=\"create\""));
    shopper.stage.clock.advance_ms(15 * MINUTE_MS);
    let profile = shopper.get("/en/account/profile").await;
    assert!(!profile.body.contains("data-passkey=\"create\""));
    assert_eq!(shopper.post("/en/account/passkeys/options", "").await.status, StatusCode::CONFLICT);
    let late = shopper.post("/en/account/passkeys", "name=x&answer=").await;
    assert_eq!(late.location(), "/en/account/profile");
    assert!(shopper.get("/en/account/profile").await.body.contains("notice--warning"));
    let again = shopper.post("/en/account/sign-in-again", "").await;
    assert_eq!(again.location(), "/en/sign-in?next=/en/account/profile");
    assert!(shopper.get("/en/sign-in").await.body.contains("notice--good"));
}
