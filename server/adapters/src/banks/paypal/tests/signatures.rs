//! Messages that are verified with PayPal's certificate, without a question to PayPal.

use super::*;
use crate::schedules::{self, Bank};
use domain::moment::MINUTE_MS;
use rustls::pki_types::{CertificateDer, pem::PemObject};
use testing::Stage;

/// The stand-in's certificates are valid for a hundred years.
const IN_2050: Moment = Moment(2_524_608_000_000);

async fn met_with_authority() -> Met {
    let mut met = met();
    let told = met.peer.control(&json!({ "do": "authority" })).await;
    let pem = told["pem"].as_str().expect("text");
    let authority = CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate");
    let root = webpki::anchor_from_trusted_cert(&authority).expect("an authority").to_owned();
    let client = http::client(Mode::Test).expect("a client");
    met.paypal.certificates = Certificates::with_roots(client, &met.peer.url, vec![root]);
    met
}

fn approved() -> Value {
    let resource = json!({ "id": "5O190127TN364715T", "payer": { "name": "Núñez" } });
    json!({ "id": "WH-1", "event_type": "CHECKOUT.ORDER.APPROVED", "resource": resource })
}

impl Met {
    async fn read_at(
        &self,
        at: Moment,
        headers: &[(String, String)],
        body: &str,
    ) -> Result<Option<Notice>, Forged> {
        let message = Message { headers, body: body.as_bytes(), at };
        self.paypal.read_notice(&message).await.expect("it can be told")
    }

    async fn asked(&self, what: &str) -> u64 {
        let asked = self.peer.control(&json!({ "do": "asked" })).await;
        asked[what].as_u64().expect("a number")
    }
}

fn with(headers: &[(String, String)], name: &str, value: &str) -> Vec<(String, String)> {
    let changed = headers.iter().map(|(own, old)| match own == name {
        true => (own.clone(), value.to_owned()),
        false => (own.clone(), old.clone()),
    });
    changed.collect()
}

#[tokio::test]
async fn a_certificate_is_fetched_once_and_paypal_is_never_asked() {
    let met = met_with_authority().await;
    let (headers, body) = met.signed(&approved()).await;
    for _ in 0..3 {
        let told = met.read_at(IN_2050, &headers, &body).await;
        assert!(matches!(told, Ok(Some(_))), "{told:?}");
    }
    for forged in [body.replace("5O19", "5O18"), format!("{body} ")] {
        assert!(met.read_at(IN_2050, &headers, &forged).await.is_err(), "{forged}");
    }
    for (name, value) in [
        ("paypal-transmission-time", "2026-11-20T12:00:01Z"),
        ("paypal-transmission-id", "another"),
        ("paypal-transmission-sig", "bm9uZQ=="),
        ("paypal-transmission-sig", "***"),
        ("paypal-auth-algo", "SHA1withRSA"),
    ] {
        let forged = with(&headers, name, value);
        assert!(met.read_at(IN_2050, &forged, &body).await.is_err(), "{name}: {value}");
    }
    assert_eq!((met.asked("verifications").await, met.asked("certificates").await), (0, 1));
}

#[tokio::test]
async fn a_certificate_from_elsewhere_is_not_even_fetched() {
    let met = met_with_authority().await;
    let (headers, body) = met.signed(&approved()).await;
    let url = &met.peer.url;
    for elsewhere in [
        "https://evil.example/v1/notifications/certs/CERT-1".to_owned(),
        format!("{url}.evil.example/v1/notifications/certs/CERT-1"),
        format!("{url}@evil.example/v1/notifications/certs/CERT-1"),
        format!("{url}/v1/notifications/certs/../../v2/checkout/orders"),
        format!("{url}/v1/notifications/certs/CERT-1?x"),
        format!("{url}/v1/notifications/certs/"),
    ] {
        let forged = with(&headers, "paypal-cert-url", &elsewhere);
        assert!(met.read_at(IN_2050, &forged, &body).await.is_err(), "{elsewhere}");
    }
    assert_eq!(met.asked("certificates").await, 0);
    let unknown =
        with(&headers, "paypal-cert-url", &format!("{url}{}", "/v1/notifications/certs/2"));
    assert!(met.read_at(IN_2050, &unknown, &body).await.is_err(), "PayPal has no such certificate");
    assert_eq!((met.asked("verifications").await, met.asked("certificates").await), (0, 1));
}

#[tokio::test]
async fn who_opened_a_payment_causes_one_question_about_it_at_a_time() {
    let met = met_with_authority().await;
    let (headers, body) = met.signed(&approved()).await;
    let address = |name: &str| format!("{}/v1/notifications/certs/{name}", met.peer.url);
    let forged = async |name: &str, at: Moment| {
        let headers = with(&headers, "paypal-cert-url", &address(name));
        let message = Message { headers: &headers, body: body.as_bytes(), at };
        met.paypal.read_notice(&message).await
    };
    let names: Vec<String> = (0..20).map(|n| format!("MADE-UP-{n}")).collect();
    let answers = futures::future::join_all(names.iter().map(|name| forged(name, IN_2050))).await;
    assert_eq!(answers.iter().filter(|told| told.is_ok()).count(), 1);
    assert_eq!(met.asked("certificates").await, 1);
    // One after the other as well.
    for name in &names {
        assert!(!matches!(forged(name, IN_2050).await, Ok(Ok(_))));
    }
    assert_eq!(met.asked("certificates").await, 1);
    // Meanwhile a genuine message about another payment is verified.
    let resource = json!({ "id": "8MC585209K746392H" });
    let other = json!({ "event_type": "CHECKOUT.ORDER.APPROVED", "resource": resource });
    let (headers_of_other, other) = met.signed(&other).await;
    assert!(matches!(met.read_at(IN_2050, &headers_of_other, &other).await, Ok(Some(_))));
    assert_eq!(met.asked("certificates").await, 2);
    // Now that its certificate is kept, one about the first payment needs no question.
    assert!(matches!(met.read_at(IN_2050, &headers, &body).await, Ok(Some(_))));
    let later = IN_2050.plus_ms(MINUTE_MS);
    assert!(matches!(forged(&names[0], later).await, Ok(Err(_))), "still known to be missing");
    assert_eq!(met.asked("certificates").await, 2);
    assert!(matches!(forged("ANOTHER", later).await, Ok(Err(_))));
    assert_eq!(met.asked("certificates").await, 3);
}

#[tokio::test]
async fn a_certificate_that_leads_to_no_known_authority_makes_us_ask() {
    let met = met();
    let (headers, body) = met.signed(&approved()).await;
    assert!(matches!(met.read_at(IN_2050, &headers, &body).await, Ok(Some(_))));
    assert_eq!(met.asked("verifications").await, 1);
    let met = met_with_authority().await;
    let (headers, body) = met.signed(&approved()).await;
    let expired = Moment(IN_2050.0 * 4);
    assert!(matches!(met.read_at(expired, &headers, &body).await, Ok(Some(_))));
    assert_eq!(met.asked("verifications").await, 1, "it had ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_messages_about_unknown_payments_cause_no_question() {
    let met = met();
    let stage = Stage::on_sqlite().await;
    let house = schedules::node(&stage, met.gateway(), 1);
    let (headers, _) = met.signed(&approved()).await;
    for n in 0..100 {
        let resource = json!({
            "id": format!("FORGED{n}"), "custom_id": format!("{n}AAAA"),
            "amount": { "currency_code": "EUR", "value": "51.50" },
        });
        let kind = ["CHECKOUT.ORDER.APPROVED", "PAYMENT.CAPTURE.COMPLETED"][n % 2];
        let body = json!({ "event_type": kind, "resource": resource }).to_string();
        money::payments::notified(&house, "test-bank", &headers, body.as_bytes())
            .await
            .expect("no fault")
            .ok();
    }
    assert_eq!((met.asked("verifications").await, met.asked("certificates").await), (0, 0));
}
