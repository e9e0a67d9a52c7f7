//! Beside localstripe and Stripe's own library, with a page that neither has.

mod schedules;
mod unknown;

use super::*;
use crate::{http, peers::Peer, settings::Mode};
use domain::{
    id::{PaymentId, RefundId},
    moment::{Moment, SECOND_MS},
    money::Money,
    payments::gateway::{About, Dispute, DisputeState, News},
};
use house::chance::{SystemChance, new_id};
use serde_json::{Value, json};

const KEY: &str = "sk_test_parterre";
const WEBHOOK_SECRET: &str = "whsec_test_secret";

struct Met {
    peer: Peer,
    stripe: Stripe,
}

fn connection(url: &str, key: &str) -> StripeConnection {
    StripeConnection {
        settlement: None,
        secret_key: Some(Secret::new(key)),
        secret_key_file: None,
        webhook_secret: Some(Secret::new(WEBHOOK_SECRET)),
        webhook_secret_file: None,
        url: url.to_owned(),
        pages_url: url.replace("127.0.0.1", "localhost"),
    }
}

fn adapter(url: &str, key: &str) -> Stripe {
    let client = http::client(Mode::Test).expect("a client");
    Stripe::new(&connection(url, key), client).expect("good settings")
}

fn met() -> Met {
    let peer = Peer::start("stripe", "stripe_checkout.py", &[KEY, WEBHOOK_SECRET]);
    let stripe = adapter(&peer.url, KEY);
    Met { peer, stripe }
}

#[expect(clippy::disallowed_methods, reason = "what is tested is told there")]
fn now() -> Moment {
    let now = jiff::Timestamp::now();
    Moment(now.as_millisecond())
}

fn request(reference: &str) -> PaymentRequest {
    PaymentRequest {
        payment: PaymentId(new_id(now(), &SystemChance)),
        reference: reference.to_owned(),
        amount: Money::euro(5_150),
        payment_method: PaymentMethod::Card,
        description: "K7QF-M4XR".to_owned(),
        language: "ca".to_owned(),
        return_url: format!("http://localhost:3000/payments/return/{reference}"),
        notification_url: "http://localhost:3000/payments/notifications/stripe".to_owned(),
        pay_by: now().plus_ms(45 * MINUTE_MS),
        store_credential: false,
    }
}

fn attempt(request: &PaymentRequest, session: &str, is_over: bool) -> Attempt {
    Attempt {
        payment: request.payment,
        reference: request.reference.clone(),
        gateway_id: Some(session.to_owned()),
        amount: request.amount,
        created_at: Moment(0),
        is_over,
    }
}

impl Met {
    async fn open(&self, request: &PaymentRequest) -> String {
        self.stripe.open(request).await.expect("opened").gateway_id.expect("a session")
    }

    async fn choose(&self, session: &str, choice: &str) -> Value {
        self.peer.control(&json!({ "do": "choose", "session": session, "choice": choice })).await
    }

    async fn ask(&self, request: &PaymentRequest, session: &str, is_over: bool) -> Outcome {
        self.stripe.ask(&attempt(request, session, is_over)).await.expect("an answer")
    }

    async fn books(&self, session: &str) -> Value {
        self.peer.control(&json!({ "do": "books", "session": session })).await
    }

    /// A paid session and what it captured.
    async fn paid(&self, request: &PaymentRequest) -> (String, String) {
        let session = self.open(request).await;
        self.choose(&session, "pay-silently").await;
        match self.ask(request, &session, false).await {
            Outcome::Captured { amount, capture: Some(capture), .. } => {
                assert_eq!(amount, request.amount);
                (session, capture)
            }
            other => panic!("not captured: {other:?}"),
        }
    }

    async fn signed(&self, kind: &str, object: Value) -> (String, String) {
        let told =
            self.peer.control(&json!({ "do": "sign", "type": kind, "object": object })).await;
        let text = |name: &str| told[name].as_str().expect("text").to_owned();
        (text("body"), text("header"))
    }

    async fn news(&self, kind: &str, object: Value) -> Option<Notice> {
        let (body, header) = self.signed(kind, object).await;
        read(&self.stripe, &body, &header, now()).expect("genuine")
    }
}

fn read(stripe: &Stripe, body: &str, header: &str, at: Moment) -> Result<Option<Notice>, Forged> {
    let headers = [("stripe-signature".to_owned(), header.to_owned())];
    stripe.read(&Message { headers: &headers, body: body.as_bytes(), at })
}

#[tokio::test]
async fn a_session_is_opened_once_paid_on_stripe_s_page_and_asked_about() {
    let met = met();
    let request = request("1111AAAA");
    let session = met.open(&request).await;
    assert_eq!(met.open(&request).await, session, "the same attempt is the same session");
    let later = PaymentRequest { pay_by: request.pay_by.plus_ms(1), ..request.clone() };
    assert_eq!(met.open(&later).await, session, "whenever it asks again");
    let form = met.books(&session).await["form"].clone();
    assert_eq!(form["client_reference_id"], "1111AAAA");
    assert_eq!(form["locale"], "es", "Stripe speaks no Catalan");
    assert_eq!(met.ask(&request, &session, false).await, Outcome::Pending);
    met.choose(&session, "decline").await;
    assert_eq!(met.ask(&request, &session, false).await, Outcome::Pending, "another card may do");
    met.choose(&session, "pay-silently").await;
    let paid = met.ask(&request, &session, true).await;
    assert!(matches!(paid, Outcome::Captured { amount, .. } if amount == Money::euro(5_150)));
    let other = self::request("3333CCCC");
    let nobody = Attempt { gateway_id: None, ..attempt(&other, "", false) };
    assert_eq!(met.stripe.ask(&nobody).await.expect("an answer"), Outcome::Unknown);
    let foreign = Attempt { reference: "2222".to_owned(), ..attempt(&request, &session, false) };
    assert!(met.stripe.ask(&foreign).await.is_err(), "another attempt's session");
}

#[tokio::test]
async fn an_attempt_that_is_over_is_closed_at_stripe() {
    let met = met();
    let request = request("1111AAAA");
    let session = met.open(&request).await;
    assert_eq!(met.ask(&request, &session, true).await, Outcome::Abandoned);
    met.choose(&session, "pay").await;
    assert_eq!(met.ask(&request, &session, false).await, Outcome::Abandoned);
}

#[tokio::test]
async fn an_old_attempt_opens_without_an_end_and_a_lost_answer_opens_no_second_session() {
    let met = met();
    let mut old = request("1111AAAA");
    old.payment = PaymentId(new_id(now().minus_ms(40 * MINUTE_MS), &SystemChance));
    old.pay_by = now().plus_ms(5 * MINUTE_MS);
    let session = met.open(&old).await;
    assert!(met.books(&session).await["form"].get("expires_at").is_none());
    let request = request("2222BBBB");
    met.peer.control(&json!({ "do": "lose-answer" })).await;
    assert!(met.stripe.open(&request).await.is_err(), "the line broke");
    let session = met.open(&request).await;
    assert_eq!(met.open(&request).await, session);
}

fn refund(request: &PaymentRequest, session: &str, minor: i64, is_again: bool) -> RefundRequest {
    RefundRequest {
        refund: RefundId(uuid::Uuid::from_u128(minor as u128)),
        attempt: attempt(request, session, true),
        capture: None,
        amount: Money::euro(minor),
        is_again,
        gone_back: Money::euro(0),
    }
}

#[tokio::test]
async fn the_same_refund_is_one_even_when_stripe_has_forgotten_its_key() {
    let met = met();
    let request = request("1111AAAA");
    let (session, capture) = met.paid(&request).await;
    let mut first = refund(&request, &session, 5_000, false);
    met.peer.control(&json!({ "do": "lose-answer" })).await;
    assert!(met.stripe.refund(&first).await.is_err(), "the line broke");
    assert_eq!(met.stripe.refund(&first).await.expect("heard"), RefundAnswer::Done);
    met.peer.control(&json!({ "do": "forget-keys" })).await;
    first.is_again = true;
    first.capture = Some(capture);
    assert_eq!(met.stripe.refund(&first).await.expect("heard"), RefundAnswer::Done);
    assert_eq!(met.books(&session).await["refunded"], 5_000);
    let more = met.stripe.refund(&refund(&request, &session, 151, true)).await;
    assert!(matches!(more, Ok(RefundAnswer::Refused(_))), "{more:?}");
    let rest = met.stripe.refund(&refund(&request, &session, 150, true)).await;
    assert_eq!(rest.expect("heard"), RefundAnswer::Done);
}

#[tokio::test]
async fn a_refund_may_take_its_time_and_fail_after_all() {
    let met = met();
    let request = request("1111AAAA");
    let (session, capture) = met.paid(&request).await;
    met.peer.control(&json!({ "do": "refunds", "state": "pending" })).await;
    let first = refund(&request, &session, 100, false);
    assert_eq!(met.stripe.refund(&first).await.expect("heard"), RefundAnswer::Pending);
    let again = refund(&request, &session, 100, true);
    assert_eq!(met.stripe.refund(&again).await.expect("heard"), RefundAnswer::Pending);
    met.peer.control(&json!({ "do": "refunds-become", "state": "failed" })).await;
    let failed = met.stripe.refund(&again).await.expect("heard");
    assert!(matches!(failed, RefundAnswer::Refused(_)));
    let object = json!({
        "id": "re_1", "object": "refund", "payment_intent": capture, "status": "failed",
        "failure_reason": "lost_or_stolen_card", "metadata": { "refund": first.refund },
    });
    let news = News::RefundFailed {
        refund: first.refund,
        reason: "stripe-lost_or_stolen_card".to_owned(),
    };
    let notice = Notice { about: About::Capture(capture), news };
    assert_eq!(met.news("refund.updated", object.clone()).await, Some(notice.clone()));
    assert_eq!(met.news("refund.failed", object.clone()).await, Some(notice));
    let mut done = object;
    done["status"] = json!("succeeded");
    assert_eq!(met.news("refund.updated", done).await, None);
}

#[tokio::test]
async fn a_kept_card_is_charged_later_once() {
    let met = met();
    let first = PaymentRequest { store_credential: true, ..request("1111AAAA") };
    let session = met.open(&first).await;
    met.choose(&session, "pay-silently").await;
    let Outcome::Captured { stored_credential: Some(card), .. } =
        met.ask(&first, &session, false).await
    else {
        panic!("the card was to be kept");
    };
    let later = request("2222BBBB");
    let charged = met.stripe.charge_stored(&card, &later).await.expect("charged");
    assert!(matches!(charged, Outcome::Captured { amount, .. } if amount == later.amount));
    assert_eq!(met.stripe.charge_stored(&card, &later).await.expect("the same"), charged);
    let unnamed = Attempt { gateway_id: None, ..attempt(&later, "", false) };
    assert_eq!(met.stripe.ask(&unnamed).await.expect("an answer"), charged, "found by its name");
    assert!(met.stripe.charge_stored("cus_1/../:pm_1", &later).await.is_err());
}

#[tokio::test]
async fn messages_say_what_to_ask_about_and_who_takes_money_back() {
    let met = met();
    let session = json!({ "id": "cs_1", "metadata": { "payment": "p" } });
    let ask = |about| Some(Notice { about, news: News::Ask });
    for kind in ["completed", "expired", "async_payment_succeeded", "async_payment_failed"] {
        let told = met.news(&format!("checkout.session.{kind}"), session.clone()).await;
        assert_eq!(told, ask(About::GatewayId("cs_1".to_owned())), "{kind}");
    }
    let ours = json!({ "id": "pi_1", "metadata": { "payment": "p", "reference": "1111" } });
    let told = met.news("payment_intent.succeeded", ours).await;
    assert_eq!(told, ask(About::Reference("1111".to_owned())));
    let foreign = json!({ "id": "x", "metadata": {} });
    assert_eq!(met.news("payment_intent.succeeded", foreign.clone()).await, None);
    assert_eq!(met.news("checkout.session.completed", foreign.clone()).await, None);
    assert_eq!(met.news("customer.created", foreign).await, None);
    for (status, state) in [
        ("needs_response", DisputeState::Opened),
        ("under_review", DisputeState::Opened),
        ("won", DisputeState::Won),
        ("lost", DisputeState::Lost),
    ] {
        let object = json!({
            "id": "dp_1", "amount": 5_150, "currency": "eur", "status": status,
            "payment_intent": "pi_1",
        });
        let dispute = Dispute {
            id: "dp_1".to_owned(),
            is_reversal: false,
            amount: Money::euro(5_150),
            state,
        };
        let about = About::Capture("pi_1".to_owned());
        let notice = Notice { about, news: News::Dispute(dispute) };
        assert_eq!(met.news("charge.dispute.updated", object).await, Some(notice), "{status}");
    }
    let question = json!({
        "id": "dp_2", "amount": 1, "currency": "eur", "status": "warning_needs_response",
        "payment_intent": "pi_1",
    });
    assert_eq!(met.news("charge.dispute.created", question).await, None);
}

#[tokio::test]
async fn what_stripe_s_library_signed_is_believed_for_five_minutes_and_nothing_else_is() {
    let met = met();
    let object = json!({ "id": "cs_1", "metadata": { "payment": "p" } });
    let (body, header) = met.signed("checkout.session.completed", object).await;
    let at = now();
    assert!(read(&met.stripe, &body, &header, at).is_ok());
    let v1 = header.split("v1=").nth(1).expect("a signature").to_owned();
    let time = header.split(',').next().expect("a time").to_owned();
    let two = format!("{time},v0=00,v1={},v1={v1}", "0".repeat(64));
    assert!(read(&met.stripe, &body, &two, at).is_ok(), "any of several");
    for late_s in [-290, 290] {
        assert!(read(&met.stripe, &body, &header, at.plus_ms(late_s * SECOND_MS)).is_ok());
    }
    for late_s in [-310, 310, 72 * 3_600] {
        let late = read(&met.stripe, &body, &header, at.plus_ms(late_s * SECOND_MS));
        assert!(late.is_err(), "{late_s}");
    }
    let cheaper = body.replace("cs_1", "cs_2");
    assert!(read(&met.stripe, &cheaper, &header, at).is_err());
    for wrong in [
        String::new(),
        time.clone(),
        format!("v1={v1}"),
        format!("{time},v0={v1}"),
        format!("{time},v1={}", &v1[..62]),
        format!("t=0,v1={v1}"),
        format!("{time},v1=é"),
    ] {
        assert!(read(&met.stripe, &body, &wrong, at).is_err(), "{wrong}");
    }
    let live = adapter("http://localhost:1", "sk_live_parterre");
    assert!(read(&live, &body, &header, at).is_err(), "a test is no money");
}

/// Made by the official library for Node, and by openssl.
#[test]
fn the_worked_example_is_believed_at_its_time() {
    let stripe = adapter("http://localhost:1", KEY);
    let body = r#"{"id":"evt_1","object":"event","type":"payment_intent.succeeded"}"#;
    let header = "t=1700000000,v1=67da5088c63e080c71bd2bb0cb5c03d85a8fc6a21ce3aaf484df809654745b92";
    let verify = |s: i64| stripe.verify(header, body.as_bytes(), Moment(s * SECOND_MS));
    assert_eq!(verify(1_700_000_300), Ok(()));
    assert!(verify(1_700_000_301).is_err());
}

#[test]
fn a_setting_that_is_no_secret_of_stripe_s_is_named() {
    let client = http::client(Mode::Test).expect("a client");
    let public = connection("http://localhost:1", "pk_test_parterre");
    let error = Stripe::new(&public, client.clone()).err().expect("a public key");
    assert!(error.to_string().contains("secret_key") && !error.to_string().contains("pk_"));
    let mut other = connection("http://localhost:1", KEY);
    other.webhook_secret = Some(Secret::new("secret"));
    let error = Stripe::new(&other, client).err().expect("no webhook secret");
    assert!(error.to_string().contains("webhook_secret"));
}
