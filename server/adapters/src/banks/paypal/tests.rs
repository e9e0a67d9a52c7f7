//! Beside a stand-in that validates what it is asked by PayPal's own documents, where the folder
//! `PAYPAL_OPENAPI` has them, and whose messages openssl signs and verifies.

mod schedules;
mod signatures;

use super::*;
use crate::{
    banks::connections::Secret,
    http,
    peers::{Peer, STRANGE_ANSWERS, bank_that_says},
    settings::Mode,
};
use domain::{
    id::{PaymentId, RefundId},
    moment::Moment,
    money::Money,
    payments::gateway::{About, Dispute, DisputeState, News},
};

const SECRET: &str = "EHLhgqTlVPK9";
const CLIENT: &str = "AQkquBDf1zct";
const WEBHOOK: &str = "1JE4291016473214C";

struct Met {
    peer: Peer,
    paypal: Paypal,
}

fn connection(url: &str, secret: &str) -> PaypalConnection {
    PaypalConnection {
        settlement: None,
        client_id: CLIENT.to_owned(),
        secret: Some(Secret::new(secret)),
        secret_file: None,
        webhook_id: WEBHOOK.to_owned(),
        url: url.to_owned(),
        pages_url: url.replace("127.0.0.1", "localhost"),
        merchant_name: Some("Gran Teatro Ñandú".to_owned()),
    }
}

fn met() -> Met {
    met_with(SECRET)
}

fn met_with(secret: &str) -> Met {
    let peer = Peer::start("paypal", "paypal_orders.py", &[CLIENT, SECRET, WEBHOOK]);
    let connection = connection(&peer.url, secret);
    let client = http::client(Mode::Test).expect("a client");
    Met { peer, paypal: Paypal::new(&connection, client).expect("good settings") }
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn request(reference: &str) -> PaymentRequest {
    PaymentRequest {
        payment: PaymentId(uuid::Uuid::now_v7()),
        reference: reference.to_owned(),
        amount: Money::euro(5_150),
        payment_method: PaymentMethod::Paypal,
        description: "K7QF-M4XR".to_owned(),
        language: "ca".to_owned(),
        return_url: format!("https://tickets.example.org/payments/return/{reference}"),
        notification_url: "https://tickets.example.org/payments/notifications/paypal".to_owned(),
        pay_by: Moment(0),
        store_credential: false,
    }
}

fn attempt(request: &PaymentRequest, order: &str, is_over: bool) -> Attempt {
    Attempt {
        payment: request.payment,
        reference: request.reference.clone(),
        gateway_id: Some(order.to_owned()),
        amount: request.amount,
        created_at: Moment(0),
        is_over,
    }
}

fn refund(request: &PaymentRequest, order: &str, minor: i64, is_again: bool) -> RefundRequest {
    RefundRequest {
        refund: RefundId(uuid::Uuid::from_u128(minor as u128)),
        attempt: attempt(request, order, true),
        capture: None,
        amount: Money::euro(minor),
        is_again,
        gone_back: Money::euro(0),
    }
}

impl Met {
    async fn open(&self, request: &PaymentRequest) -> String {
        self.paypal.open(request).await.expect("opened").gateway_id.expect("an order")
    }

    async fn choose(&self, order: &str, choice: &str) {
        self.peer.control(&json!({ "do": choice, "order": order })).await;
    }

    async fn ask(&self, request: &PaymentRequest, order: &str, is_over: bool) -> Outcome {
        self.paypal.ask(&attempt(request, order, is_over)).await.expect("an answer")
    }

    async fn books(&self, order: &str) -> Value {
        self.peer.control(&json!({ "do": "books", "order": order })).await
    }

    async fn paid(&self, request: &PaymentRequest) -> String {
        let order = self.open(request).await;
        self.choose(&order, "approve").await;
        let paid = self.ask(request, &order, false).await;
        assert!(matches!(paid, Outcome::Captured { amount, .. } if amount == request.amount));
        order
    }

    async fn back(&self, request: &RefundRequest) -> RefundAnswer {
        self.paypal.refund(request).await.expect("heard")
    }

    async fn signed(&self, event: &Value) -> (Vec<(String, String)>, String) {
        let told = self.peer.control(&json!({ "do": "sign", "event": event })).await;
        let headers = told["headers"].as_object().expect("headers").iter();
        let headers = headers
            .map(|(name, value)| (name.clone(), value.as_str().expect("text").to_owned()))
            .collect();
        (headers, told["body"].as_str().expect("text").to_owned())
    }

    async fn read(
        &self,
        headers: &[(String, String)],
        body: &str,
    ) -> Result<Option<Notice>, Forged> {
        let message = Message { headers, body: body.as_bytes(), at: Moment(0) };
        self.paypal.read_notice(&message).await.expect("it can be told")
    }

    async fn news(&self, kind: &str, resource: Value) -> Option<Notice> {
        let event = json!({ "id": "WH-1", "event_type": kind, "resource": resource });
        let (headers, body) = self.signed(&event).await;
        self.read(&headers, &body).await.expect("genuine")
    }
}

#[tokio::test]
async fn what_its_payer_approved_is_taken_once_when_it_is_asked_about() {
    let met = met();
    let request = request("1111AAAA");
    let order = met.open(&request).await;
    assert_eq!(met.open(&request).await, order, "the same attempt is the same order");
    assert_eq!(met.ask(&request, &order, false).await, Outcome::Pending);
    met.choose(&order, "approve").await;
    met.peer.control(&json!({ "do": "lose-answer" })).await;
    let lost = met.paypal.ask(&attempt(&request, &order, false)).await;
    assert!(lost.is_err(), "the line broke");
    for is_over in [false, true] {
        let paid = met.ask(&request, &order, is_over).await;
        assert!(matches!(paid, Outcome::Captured { amount, .. } if amount == request.amount));
    }
    assert_eq!(met.books(&order).await["captures"], 1);
    let foreign = Attempt { reference: "2222".to_owned(), ..attempt(&request, &order, false) };
    assert!(met.paypal.ask(&foreign).await.is_err(), "another attempt's order");
    assert_eq!(met.ask(&request, "NEVERHEARD", false).await, Outcome::Unknown);
}

#[tokio::test]
async fn what_was_approved_too_late_is_never_taken() {
    let met = met();
    let request = request("1111AAAA");
    let order = met.open(&request).await;
    assert_eq!(met.ask(&request, &order, true).await, Outcome::Abandoned);
    met.choose(&order, "approve").await;
    assert_eq!(met.ask(&request, &order, true).await, Outcome::Abandoned);
    assert_eq!(met.books(&order).await["captures"], 0);
}

#[tokio::test]
async fn an_account_may_decline_and_money_may_take_its_time() {
    let met = met();
    let declined = request("1111AAAA");
    let order = met.open(&declined).await;
    met.choose(&order, "decline").await;
    let reason = "paypal-instrument-declined".to_owned();
    assert_eq!(met.ask(&declined, &order, false).await, Outcome::Declined { reason });
    let slow = request("2222BBBB");
    let order = met.open(&slow).await;
    met.choose(&order, "pending").await;
    assert_eq!(met.ask(&slow, &order, false).await, Outcome::Pending);
    assert_eq!(met.ask(&slow, &order, true).await, Outcome::Pending, "it may still come");
    met.peer.control(&json!({ "do": "clear", "order": order, "state": "COMPLETED" })).await;
    assert!(matches!(met.ask(&slow, &order, true).await, Outcome::Captured { .. }));
    met.peer.control(&json!({ "do": "clear", "order": order, "state": "REFUNDED" })).await;
    assert!(matches!(met.ask(&slow, &order, true).await, Outcome::Captured { .. }));
}

#[tokio::test]
async fn the_same_refund_is_one_and_never_more_than_came() {
    let met = met();
    let request = request("1111AAAA");
    let order = met.paid(&request).await;
    let mut first = refund(&request, &order, 5_000, false);
    met.peer.control(&json!({ "do": "lose-answer" })).await;
    assert!(met.paypal.refund(&first).await.is_err(), "the line broke");
    assert_eq!(met.back(&first).await, RefundAnswer::Done);
    met.peer.control(&json!({ "do": "forget-keys" })).await;
    first.is_again = true;
    assert_eq!(met.back(&first).await, RefundAnswer::Done);
    assert_eq!(met.books(&order).await["refunded"], "50.00");
    let more = met.back(&refund(&request, &order, 151, false)).await;
    assert_eq!(more, RefundAnswer::Refused("paypal-refund-amount-exceeded".to_owned()));
    met.peer.control(&json!({ "do": "refunds", "state": "PENDING" })).await;
    let rest = refund(&request, &order, 150, false);
    assert_eq!(met.back(&rest).await, RefundAnswer::Pending);
    let wish = json!({ "do": "refunds-become", "order": order, "state": "FAILED" });
    met.peer.control(&wish).await;
    let failed = met.back(&RefundRequest { is_again: true, ..rest }).await;
    assert_eq!(failed, RefundAnswer::Refused("paypal-refund-failed".to_owned()));
}

#[tokio::test]
async fn an_answer_to_a_refund_that_nobody_understands_is_counted_and_a_bank_that_is_away_is_not() {
    let request = request("1111AAAA");
    for (status, body, is_answer) in STRANGE_ANSWERS {
        let connection = connection(&bank_that_says(status, body).await, SECRET);
        let client = http::client(Mode::Test).expect("a client");
        let paypal = Paypal::new(&connection, client).expect("good settings");
        for is_again in [false, true] {
            let told = paypal.refund(&refund(&request, "ORDER1", 100, is_again)).await;
            let is_counted = matches!(told, Ok(RefundAnswer::Unknown(_)));
            assert_eq!(is_counted, is_answer, "{status} {body} {told:?}");
            assert_eq!(told.is_err(), !is_answer, "{status} {body} {told:?}");
        }
    }
}

#[tokio::test]
async fn a_refund_that_paypal_answers_with_something_new_is_counted() {
    let met = met();
    let request = request("1111AAAA");
    let order = met.paid(&request).await;
    // A capture and an order that PayPal doesn't have, made and looked for.
    let strange = |is_again| RefundRequest {
        capture: Some("NEVERHEARD".to_owned()),
        ..refund(&request, "NEVERHEARD", 100, is_again)
    };
    let reason = "paypal-invalid-resource-id".to_owned();
    assert_eq!(met.back(&strange(false)).await, RefundAnswer::Unknown(reason));
    let gone = "the order is gone".to_owned();
    assert_eq!(met.back(&strange(true)).await, RefundAnswer::Unknown(gone));
    // A refund in a state that we don't know.
    met.peer.control(&json!({ "do": "refunds", "state": "ON_ITS_WAY" })).await;
    let state = "paypal-refund-in-an-unknown-state".to_owned();
    for is_again in [false, true] {
        let told = met.back(&refund(&request, &order, 100, is_again)).await;
        assert_eq!(told, RefundAnswer::Unknown(state.clone()));
    }
    let stranger = met_with("another-secret");
    for is_again in [false, true] {
        let told = stranger.back(&refund(&request, &order, 100, is_again)).await;
        assert!(matches!(told, RefundAnswer::Unknown(_)), "{told:?}");
    }
}

#[tokio::test]
async fn a_token_that_ended_is_fetched_anew_and_a_wrong_secret_is_a_fault_without_it() {
    let met = met();
    let request = request("1111AAAA");
    let order = met.open(&request).await;
    met.peer.control(&json!({ "do": "end-tokens" })).await;
    assert_eq!(met.ask(&request, &order, false).await, Outcome::Pending);
    let stranger = met_with("another-secret");
    let fault = stranger.paypal.open(&request).await.expect_err("no token");
    assert!(!format!("{fault:#} {fault:?}").contains("another-secret"));
}

#[tokio::test]
async fn what_paypal_verifies_is_believed_byte_by_byte_and_nothing_else_is() {
    let met = met();
    let resource = json!({ "id": "5O190127TN364715T", "payer": { "name": "Núñez \u{1f3ad}" } });
    let event = json!({
        "id": "WH-1", "event_type": "CHECKOUT.ORDER.APPROVED", "resource": resource,
    });
    let (headers, body) = met.signed(&event).await;
    let about = About::GatewayId("5O190127TN364715T".to_owned());
    let notice = Notice { about, news: News::Ask };
    assert_eq!(met.read(&headers, &body).await, Ok(Some(notice)));
    for changed in [body.replace("5O19", "5O18"), body.replace(": ", ":"), format!("{body} ")] {
        assert!(met.read(&headers, &changed).await.is_err(), "{changed}");
    }
    for (n, (name, _)) in headers.iter().enumerate() {
        let mut without = headers.clone();
        without.remove(n);
        assert!(met.read(&without, &body).await.is_err(), "without {name}");
    }
    let mut other = headers.clone();
    for (name, value) in &mut other {
        if name == "paypal-transmission-time" {
            *value = "2026-11-20T12:00:01Z".to_owned();
        }
    }
    assert!(met.read(&other, &body).await.is_err(), "another time");
    assert!(met.read(&headers, "{").await.is_err());
    let before = met.peer.control(&json!({ "do": "asked" })).await;
    let nothing = json!({ "event_type": "BILLING.PLAN.CREATED", "resource": {} }).to_string();
    assert_eq!(met.read(&[], &nothing).await, Ok(None));
    assert_eq!(met.peer.control(&json!({ "do": "asked" })).await, before, "nobody was asked");
}

#[tokio::test]
async fn messages_say_what_to_ask_about_and_who_takes_money_back() {
    let met = met();
    let capture = json!({
        "id": "2GG279541U471931P", "custom_id": "1111AAAA",
        "amount": { "currency_code": "EUR", "value": "51.50" },
        "supplementary_data": { "related_ids": { "order_id": "5O190127TN364715T" } },
        "links": [{
            "rel": "up", "href": "https://api.paypal.com/v2/payments/captures/42311647XV020574X",
        }],
    });
    let ask = |about| Some(Notice { about, news: News::Ask });
    let told = met.news("PAYMENT.CAPTURE.COMPLETED", capture.clone()).await;
    assert_eq!(told, ask(About::GatewayId("5O190127TN364715T".to_owned())));
    let dispute = |id: &str, state| {
        let about = About::Capture("42311647XV020574X".to_owned());
        let (is_reversal, amount) = (!id.starts_with("PP-D"), Money::euro(5_150));
        let dispute = Dispute { id: id.to_owned(), is_reversal, amount, state };
        Some(Notice { about, news: News::Dispute(dispute) })
    };
    let told = met.news("PAYMENT.CAPTURE.REVERSED", capture.clone()).await;
    assert_eq!(told, dispute("2GG279541U471931P", DisputeState::Lost));
    for (outcome, state) in [
        (None, DisputeState::Opened),
        (Some("RESOLVED_SELLER_FAVOUR"), DisputeState::Won),
        (Some("RESOLVED_BUYER_FAVOUR"), DisputeState::Lost),
    ] {
        let mut disputed = json!({
            "dispute_id": "PP-D-1", "dispute_life_cycle_stage": "CHARGEBACK",
            "dispute_amount": { "currency_code": "EUR", "value": "51.50" },
            "disputed_transactions": [{ "seller_transaction_id": "42311647XV020574X" }],
        });
        if let Some(code) = outcome {
            disputed["dispute_outcome"] = json!({ "outcome_code": code });
        }
        let told = met.news("CUSTOMER.DISPUTE.UPDATED", disputed.clone()).await;
        assert_eq!(told, dispute("PP-D-1", state));
        disputed["dispute_life_cycle_stage"] = json!("INQUIRY");
        assert_eq!(met.news("CUSTOMER.DISPUTE.CREATED", disputed).await, None);
    }
    let id = uuid::Uuid::from_u128(7);
    let mut failed = capture;
    failed["custom_id"] = json!(id.to_string());
    let reason = "paypal-refund-failed".to_owned();
    let news = News::RefundFailed { refund: RefundId(id), reason };
    let about = About::Capture("42311647XV020574X".to_owned());
    let told = met.news("PAYMENT.REFUND.FAILED", failed).await;
    assert_eq!(told, Some(Notice { about, news }));
}
