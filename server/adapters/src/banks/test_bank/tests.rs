//! The bank as the house and a shopper meet it, over HTTP.

use super::*;
use axum::http::StatusCode;
use domain::{
    id::PaymentId,
    moment::{MINUTE_MS, Moment},
    money::EUR,
    payments::method::PaymentMethod,
};
use testing::Stage;

struct Met {
    bank: TestBank,
    stage: Stage,
    client: reqwest::Client,
    url: String,
    _folder: tempfile::TempDir,
}

async fn met() -> Met {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    let bank = TestBank::new(Mode::Test, &url, store).expect("a bank");
    let stage = Stage::on_sqlite().await;
    let routes = bank.routes(stage.house.clone());
    tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
    let client = bank.0.client.clone();
    Met { bank, stage, client, url, _folder: folder }
}

impl Met {
    async fn open(&self, reference: &str) {
        let request = PaymentRequest {
            payment: PaymentId(uuid::Uuid::nil()),
            reference: reference.to_owned(),
            amount: Money::euro(5_150),
            payment_method: PaymentMethod::Card,
            description: "K7QF-M4XR".to_owned(),
            language: "en".to_owned(),
            return_url: "http://localhost:3000/back".to_owned(),
            notification_url: "http://localhost:3000/payments/notifications/test-bank".to_owned(),
            pay_by: self.stage.house.now().plus_ms(45 * MINUTE_MS),
            store_credential: false,
        };
        let redirect = self.bank.open(&request).await.expect("opened").redirect;
        assert!(redirect.url.ends_with(&format!("/test-bank/{reference}")));
    }

    async fn ask(&self, reference: &str) -> Outcome {
        self.bank.ask(&attempt(reference)).await.expect("an answer")
    }

    async fn choose(&self, reference: &str, choice: &str) -> String {
        let answer = self
            .client
            .post(format!("{}/test-bank/{reference}", self.url))
            .form(&[("choice", choice), ("minutes", "3")])
            .send()
            .await
            .expect("an answer");
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        answer.headers()["location"].to_str().expect("an address").to_owned()
    }
}

fn attempt(reference: &str) -> Attempt {
    Attempt {
        payment: PaymentId(uuid::Uuid::nil()),
        reference: reference.to_owned(),
        gateway_id: None,
        amount: Money::euro(5_150),
        created_at: Moment(0),
        is_over: false,
    }
}

fn captured(reference: &str) -> Outcome {
    let stored_credential = Some(format!("card-{reference}"));
    let (amount, capture, card_end) = (Money::new(5_150, EUR), None, None);
    Outcome::Captured { amount, stored_credential, capture, card_end }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_charge_is_decided_once_and_leads_back_to_the_shop() {
    let met = met().await;
    assert_eq!(met.ask("1111AAAA").await, Outcome::Unknown);
    met.open("1111AAAA").await;
    met.open("1111AAAA").await;
    assert_eq!(met.ask("1111AAAA").await, Outcome::Pending);
    let page = met.client.get(format!("{}/test-bank/1111AAAA", met.url)).send().await;
    let page = page.expect("a page").text().await.expect("text");
    assert!(page.contains("€51.50") && page.contains("K7QF-M4XR"), "{page}");
    assert_eq!(met.choose("1111AAAA", "pay-silently").await, "/back");
    met.choose("1111AAAA", "decline").await;
    assert_eq!(met.ask("1111AAAA").await, captured("1111AAAA"));
    met.open("2222BBBB").await;
    met.choose("2222BBBB", "decline").await;
    assert!(matches!(met.ask("2222BBBB").await, Outcome::Declined { .. }));
}

#[tokio::test(flavor = "multi_thread")]
async fn late_money_is_taken_when_its_minutes_are_over() {
    let met = met().await;
    met.open("1111AAAA").await;
    met.choose("1111AAAA", "pay-late").await;
    met.stage.clock.advance_ms(3 * MINUTE_MS - 1);
    assert_eq!(met.ask("1111AAAA").await, Outcome::Pending);
    met.stage.clock.advance_ms(1);
    assert_eq!(met.ask("1111AAAA").await, captured("1111AAAA"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_nobody_used_in_time_is_abandoned() {
    let met = met().await;
    met.open("1111AAAA").await;
    met.stage.clock.advance_ms(45 * MINUTE_MS);
    assert_eq!(met.ask("1111AAAA").await, Outcome::Abandoned);
    met.choose("1111AAAA", "pay").await;
    assert_eq!(met.ask("1111AAAA").await, Outcome::Abandoned);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_refund_twice_is_one_and_never_more_than_was_taken() {
    let met = met().await;
    met.open("1111AAAA").await;
    met.choose("1111AAAA", "pay-silently").await;
    let id = |n: u128| RefundId(uuid::Uuid::from_u128(n));
    let back = async |n, minor| {
        let request = RefundRequest {
            refund: id(n),
            attempt: attempt("1111AAAA"),
            capture: None,
            amount: Money::euro(minor),
            is_again: false,
            gone_back: Money::euro(0),
        };
        met.bank.refund(&request).await.expect("an answer")
    };
    assert_eq!(back(1, 5_000).await, RefundAnswer::Done);
    assert_eq!(back(1, 5_000).await, RefundAnswer::Done);
    assert!(matches!(back(2, 151).await, RefundAnswer::Refused(_)));
    assert_eq!(back(3, 150).await, RefundAnswer::Done);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stored_card_is_charged_later_and_an_unknown_one_is_declined() {
    let met = met().await;
    met.open("1111AAAA").await;
    met.choose("1111AAAA", "pay-silently").await;
    let request = |reference: &str| PaymentRequest {
        payment: PaymentId(uuid::Uuid::nil()),
        reference: reference.to_owned(),
        amount: Money::euro(5_150),
        payment_method: PaymentMethod::Card,
        description: String::new(),
        language: "en".to_owned(),
        return_url: String::new(),
        notification_url: String::new(),
        pay_by: met.stage.house.now().plus_ms(MINUTE_MS),
        store_credential: false,
    };
    let known = met.bank.charge_stored("card-1111AAAA", &request("3333CCCC")).await;
    assert_eq!(known.expect("an answer"), captured("3333CCCC"));
    let unknown = met.bank.charge_stored("card-9999", &request("4444DDDD")).await;
    assert!(matches!(unknown, Ok(Outcome::Declined { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn unsigned_questions_get_no_answer() {
    let met = met().await;
    let asked = met
        .client
        .post(format!("{}{API}/questions", met.url))
        .body(r#"{"reference":"1111AAAA"}"#)
        .send()
        .await;
    assert_eq!(asked.expect("an answer").status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn production_has_no_test_bank() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::in_folder(folder.path()).await.expect("a store");
    assert!(TestBank::new(Mode::Production, "http://localhost:1", store).is_err());
}

#[tokio::test]
async fn only_what_the_bank_signed_is_believed() {
    let bank = met().await.bank;
    let told = Told {
        reference: "1234ABCD".to_owned(),
        state: State::Captured,
        amount_minor: 100,
        currency: EUR,
    };
    let body = serde_json::to_vec(&told).expect("plain data");
    let signed = |signature: String| vec![("X-Test-Bank-Signature".to_owned(), signature)];
    let read = async |bank: &TestBank, headers: &[(String, String)], body: &[u8]| {
        let message = Message { headers, body, at: Moment(0) };
        bank.read_notice(&message).await.expect("it can be told")
    };
    let notice = read(&bank, &signed(bank.sign(&body)), &body).await.expect("genuine");
    let about = About::Reference("1234ABCD".to_owned());
    assert_eq!(notice.map(|notice| notice.about), Some(about));
    let cheaper = String::from_utf8(body.clone()).expect("JSON").replace("100", "1");
    for (headers, body) in [
        (signed(bank.sign(&body)), cheaper.as_bytes()),
        (signed(String::new()), body.as_slice()),
        (signed("zz".to_owned()), body.as_slice()),
        (signed("abc".to_owned()), body.as_slice()),
        (Vec::new(), body.as_slice()),
    ] {
        assert!(read(&bank, &headers, body).await.is_err());
    }
    let other = met().await;
    assert!(read(&bank, &signed(other.bank.sign(&body)), &body).await.is_err());
}
