//! Messages in PayPal's name that a stranger made up. PayPal is a server of our own here, which
//! counts what reaches it.

use crate::{
    shop::{Shop, client},
    table::Row,
};
use anyhow::ensure;
use axum::{Router, body::Bytes, extract::State, http::Uri, response::IntoResponse};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

const LASTS: Duration = Duration::from_secs(6);
const FORGERS: u32 = 16;
/// In the place of a status: the connection was closed.
const UNREAD: u16 = 0;
/// A machine that is busy sends fewer, but never so few.
const SENT_LEAST: u64 = 50;
/// As much as a message may hold.
const BODY_BYTES: usize = 60_000;

#[derive(Default)]
struct Reached {
    calls: AtomicU64,
    bytes: AtomicU64,
}

async fn paypal(State(reached): State<Arc<Reached>>, uri: Uri, body: Bytes) -> impl IntoResponse {
    reached.calls.fetch_add(1, Ordering::Relaxed);
    reached.bytes.fetch_add(body.len() as u64, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_millis(150)).await;
    match uri.path() {
        "/v1/oauth2/token" => r#"{"access_token":"a","expires_in":3600}"#,
        _ => r#"{"verification_status":"FAILURE"}"#,
    }
}

pub async fn run(shop: &mut Shop) -> anyhow::Result<Vec<Row>> {
    let reached = Arc::new(Reached::default());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    let routes = Router::new().fallback(paypal).with_state(reached.clone());
    let serving = tokio::spawn(async move { axum::serve(listener, routes).await });
    shop.start(&[
        ("GATEWAYS__PAYPAL__KIND", "paypal"),
        ("GATEWAYS__PAYPAL__CLIENT_ID", "a"),
        ("GATEWAYS__PAYPAL__SECRET", "a"),
        ("GATEWAYS__PAYPAL__WEBHOOK_ID", "a"),
        ("GATEWAYS__PAYPAL__URL", &url),
    ])
    .await?;
    let begun = Instant::now();
    let mut forgers = JoinSet::new();
    for forger in 0..FORGERS {
        let (shop_url, paypal_url) = (shop.url.clone(), url.clone());
        forgers.spawn(forge(shop_url, paypal_url, forger, begun));
    }
    let mut answers: BTreeMap<u16, u64> = BTreeMap::new();
    for statuses in forgers.join_all().await {
        for (status, count) in statuses? {
            *answers.entry(status).or_default() += count;
        }
    }
    serving.abort();
    let sent: u64 = answers.values().sum();
    let (calls, bytes) =
        (reached.calls.load(Ordering::Relaxed), reached.bytes.load(Ordering::Relaxed));
    let failed: u64 = answers.range(500..).map(|(_, count)| count).sum();
    ensure!(sent >= SENT_LEAST, "only {sent} messages were sent");
    ensure!(calls == 0, "{calls} calls to PayPal about payments that nobody made");
    ensure!(failed == 0, "the server failed: {answers:?}");
    Ok(vec![Row {
        attack: "forged messages",
        done: format!("{sent} messages of {BODY_BYTES} bytes in {} s", LASTS.as_secs()),
        got: format!("{calls} calls and {bytes} bytes to PayPal; answers {answers:?}"),
    }])
}

async fn forge(
    shop_url: String,
    paypal_url: String,
    forger: u32,
    begun: Instant,
) -> anyhow::Result<BTreeMap<u16, u64>> {
    let client = client(Duration::from_secs(30))?;
    let mut answers = BTreeMap::new();
    let filling = "x".repeat(BODY_BYTES);
    for n in 0.. {
        if begun.elapsed() > LASTS {
            break;
        }
        let body = serde_json::json!({
            "event_type": "CHECKOUT.ORDER.APPROVED",
            "resource": { "id": format!("{forger}A{n}"), "x": filling },
        });
        let request = client
            .post(format!("{shop_url}/payments/notifications/paypal"))
            .header("paypal-auth-algo", "SHA256withRSA")
            .header("paypal-cert-url", format!("{paypal_url}/v1/notifications/certs/{forger}-{n}"))
            .header("paypal-transmission-id", "a")
            .header("paypal-transmission-time", "2026-11-20T12:00:00Z")
            .header("paypal-transmission-sig", "bm9uZQ==")
            .body(body.to_string());
        // A message that is refused before its body is read may find the connection closed.
        let status = match request.send().await {
            Ok(answer) => answer.status().as_u16(),
            Err(error) if error.is_timeout() => return Err(error.into()),
            Err(_) => UNREAD,
        };
        *answers.entry(status).or_default() += 1;
    }
    Ok(answers)
}
