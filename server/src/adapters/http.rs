//! How banks are spoken to: with an end to patience, no redirect, and no answer without limit.

use crate::config::Mode;
use anyhow::{Context, ensure};
use reqwest::{Client, RequestBuilder, StatusCode, redirect::Policy};
use std::time::Duration;

/// Below the house's own patience (`gateway_seconds`), so that a fault says what it was.
const TIME_OUT: Duration = Duration::from_secs(15);
const CONNECT_TIME_OUT: Duration = Duration::from_secs(5);
/// Far more than any answer of a bank.
const ANSWER_BYTES_MAX: usize = 512 * 1024;

/// What a bank said, whole.
pub struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

/// # Errors
/// No TLS on this machine.
pub fn client(mode: Mode) -> anyhow::Result<Client> {
    // Whoever set one before is welcome to it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder()
        .timeout(TIME_OUT)
        .connect_timeout(CONNECT_TIME_OUT)
        .redirect(Policy::none())
        .https_only(mode == Mode::Production)
        .user_agent(concat!("Parterre/", env!("CARGO_PKG_VERSION")));
    // A stand-in on this machine is not behind anybody's proxy.
    let builder = if mode == Mode::Production { builder } else { builder.no_proxy() };
    builder.build().context("no HTTP client")
}

/// # Errors
/// Nothing came, or too much. Whether the bank heard isn't known then.
pub async fn send(request: RequestBuilder) -> anyhow::Result<Answer> {
    // Addresses may name a payment: they are not repeated.
    let answer = request.send().await.map_err(reqwest::Error::without_url);
    let mut answer = answer.context("it can't be reached")?;
    let status = answer.status();
    let mut body = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(reqwest::Error::without_url)? {
        ensure!(body.len() + chunk.len() <= ANSWER_BYTES_MAX, "its answer has no end");
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, body })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{
        Router,
        body::Body,
        response::{IntoResponse, Redirect},
        routing::get,
    };

    /// A bank that sends elsewhere, and one that never ends.
    async fn bank() -> String {
        let endless = || async {
            let part = || Ok::<_, std::io::Error>(vec![b'a'; 64 * 1024]);
            Body::from_stream(futures::stream::repeat_with(part)).into_response()
        };
        let routes = Router::new()
            .route("/elsewhere", get(|| async { Redirect::to("/endless") }))
            .route("/endless", get(endless));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
        url
    }

    #[tokio::test]
    async fn a_bank_is_not_followed_elsewhere_nor_listened_to_for_ever() {
        let (url, client) = (bank().await, client(Mode::Test).expect("a client"));
        let elsewhere = send(client.get(format!("{url}/elsewhere"))).await.expect("an answer");
        assert_eq!(elsewhere.status, StatusCode::SEE_OTHER);
        let endless = send(client.get(format!("{url}/endless"))).await.err().expect("too much");
        assert!(endless.to_string().contains("no end"), "{endless:#}");
    }

    #[tokio::test]
    async fn production_speaks_no_plain_http_and_a_fault_names_no_payment() {
        let (url, client) = (bank().await, client(Mode::Production).expect("a client"));
        let refused = send(client.get(format!("{url}/endless?order=2611AAAA"))).await;
        let refused = format!("{:#}", refused.err().expect("not encrypted"));
        assert!(!refused.contains("2611AAAA"), "{refused}");
    }
}
