//! Answers to refunds that nobody here understands, and a bank that is away.

use super::*;
use crate::peers::{STRANGE_ANSWERS, bank_that_says};

#[tokio::test]
async fn an_answer_to_a_refund_that_nobody_understands_is_counted_and_a_bank_that_is_away_is_not() {
    let request = request("1111AAAA");
    for (status, body, is_answer) in STRANGE_ANSWERS {
        let stripe = adapter(&bank_that_says(status, body).await, KEY);
        // Made at once, looked for first, and with the session asked for its payment before.
        for (is_again, capture) in [(false, Some("pi_1")), (true, Some("pi_1")), (false, None)] {
            let mut back = refund(&request, "cs_1", 100, is_again);
            back.capture = capture.map(str::to_owned);
            let told = stripe.refund(&back).await;
            let is_counted = matches!(told, Ok(RefundAnswer::Unknown(_)));
            assert_eq!(is_counted, is_answer, "{status} {body} {is_again} {told:?}");
            assert_eq!(told.is_err(), !is_answer, "{status} {body} {is_again} {told:?}");
        }
    }
    let new = r#"{"error":{"type":"invalid_request_error","code":"a_new_one","message":"Ana"}}"#;
    let mut back = refund(&request, "cs_1", 100, false);
    back.capture = Some("pi_1".to_owned());
    let stripe = adapter(&bank_that_says(400, new).await, KEY);
    let told = stripe.refund(&back).await.expect("an answer");
    assert_eq!(told, RefundAnswer::Unknown("stripe-a_new_one".to_owned()), "only its name");
}

#[tokio::test]
async fn a_key_that_stripe_no_longer_knows_and_a_state_that_we_don_t_know_are_counted() {
    let met = met();
    let request = request("1111AAAA");
    let (session, capture) = met.paid(&request).await;
    let mut back = refund(&request, &session, 100, false);
    back.capture = Some(capture);
    met.peer.control(&json!({ "do": "refunds", "state": "on_its_way" })).await;
    for is_again in [false, true] {
        back.is_again = is_again;
        let told = met.stripe.refund(&back).await.expect("heard");
        assert_eq!(told, RefundAnswer::Unknown("stripe-refund-on_its_way".to_owned()));
    }
    let revoked = adapter(&met.peer.url, "sk_test_revoked");
    for is_again in [false, true] {
        back.is_again = is_again;
        let told = revoked.refund(&back).await.expect("an answer");
        assert!(matches!(told, RefundAnswer::Unknown(_)), "{told:?}");
    }
}
