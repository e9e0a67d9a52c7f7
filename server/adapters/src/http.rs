//! How banks are spoken to: with an end to patience, no redirect, and no answer without limit.

use crate::settings::Mode;
use anyhow::{Context, ensure};
use house::ports::RefundAnswer;
use reqwest::{Client, RequestBuilder, StatusCode, redirect::Policy};
use std::{fmt, time::Duration};

/// Below the house's own patience (`gateway_seconds`), so that a fault says what it was.
const TIME_OUT: Duration = Duration::from_secs(15);
const CONNECT_TIME_OUT: Duration = Duration::from_secs(5);
/// Far more than any answer of a bank.
const ANSWER_BYTES_MAX: usize = 512 * 1024;

/// Nobody answered, or the bank says no more than that it can't now. Asking again may help,
/// however often that takes. Whatever else goes wrong, the bank did answer.
#[derive(Debug)]
pub struct Unreachable;

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it can't be reached")
    }
}

impl std::error::Error for Unreachable {}

/// What a bank said, whole.
pub struct Answer {
    pub status: StatusCode,
    pub body: Vec<u8>,
}

/// # Errors
/// No TLS on this machine.
pub fn client(mode: Mode) -> anyhow::Result<Client> {
    // Another part of the program may have set one before; either does.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder()
        .timeout(TIME_OUT)
        .connect_timeout(CONNECT_TIME_OUT)
        .redirect(Policy::none())
        // As the banks were tried with.
        .http1_only()
        .https_only(mode == Mode::Production)
        .user_agent(concat!("Parterre/", env!("CARGO_PKG_VERSION")));
    // A stand-in on this machine is not behind anybody's proxy.
    let builder = if mode == Mode::Production { builder } else { builder.no_proxy() };
    builder.build().context("no HTTP client")
}

/// # Errors
/// `Unreachable` when nothing came, when the answer broke off, or when its status says no more
/// than that it can't now; another fault when too much came. Whether the bank heard isn't known
/// then.
#[boxed]
pub async fn send(request: RequestBuilder) -> anyhow::Result<Answer> {
    // Addresses may name a payment: they are not repeated.
    let answer = request.send().await.map_err(reqwest::Error::without_url);
    let mut answer = answer.context(Unreachable)?;
    let status = answer.status();
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Err(not_now(format!("it answered {status}")));
    }
    let mut body = Vec::new();
    let broken = |error: reqwest::Error| anyhow::Error::new(error.without_url());
    while let Some(chunk) = answer.chunk().await.map_err(broken).context(Unreachable)? {
        ensure!(body.len() + chunk.len() <= ANSWER_BYTES_MAX, "its answer has no end");
        body.extend_from_slice(&chunk);
    }
    Ok(Answer { status, body })
}

/// The bank's own word that it can't now.
pub fn not_now(said: String) -> anyhow::Error {
    anyhow::Error::new(Unreachable).context(said)
}

/// Of a refund, an answer that nobody here understands (a refused question, a status that we
/// don't expect, a body that can't be read) is counted, so that staff look at it in the end. A
/// bank that can't be reached is asked without end.
///
/// # Errors
/// The bank can't be reached.
pub fn counted(told: anyhow::Result<RefundAnswer>) -> anyhow::Result<RefundAnswer> {
    match told {
        Err(fault) if !fault.is::<Unreachable>() => {
            tracing::debug!("an answer to a refund is not understood: {fault:#}");
            // What lies under our own words may repeat something of a person.
            Ok(RefundAnswer::Unknown(fault.to_string()))
        }
        told => told,
    }
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
