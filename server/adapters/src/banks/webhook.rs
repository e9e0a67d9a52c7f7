//! Outgoing webhooks as Standard Webhooks 1.0 signs them: an identity that stays the same at each
//! try, the time of the try, and an HMAC over both and the body.

use crate::{
    banks::connections::{Secret, address},
    http,
    settings::Mode,
};
use anyhow::{Context, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use futures::{FutureExt, future::BoxFuture};
use hmac::{Hmac, KeyInit, Mac};
use house::ports::{Webhook, WebhookEvent};
use serde::Deserialize;
use sha2::Sha256;
use std::path::PathBuf;

/// Before a secret, in Base64.
const SECRET_PREFIX: &str = "whsec_";
/// Bytes of a secret.
const KEY_BYTES: std::ops::RangeInclusive<usize> = 24..=64;
const SECOND_MS: i64 = 1_000;

/// A service that the operator names.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookSettings {
    pub url: String,
    /// With `whsec_` and the key in Base64; a secret stands in a file.
    pub secret_file: PathBuf,
}

impl WebhookSettings {
    /// # Errors
    /// Names the setting.
    pub fn check(&self, mode: Mode) -> anyhow::Result<()> {
        address("url", self.url.trim_end_matches('/'), mode)
    }
}

pub struct HttpWebhook {
    client: reqwest::Client,
    url: reqwest::Url,
    key: Vec<u8>,
}

impl HttpWebhook {
    /// `client` follows nobody elsewhere and has an end to its patience.
    ///
    /// # Errors
    /// Of the setting that is wrong; never the secret.
    pub fn new(settings: &WebhookSettings, client: reqwest::Client) -> anyhow::Result<Self> {
        let file = &settings.secret_file;
        let secret = std::fs::read_to_string(file);
        let secret = secret.with_context(|| format!("secret_file: {}", file.display()))?;
        let url = reqwest::Url::parse(&settings.url).context("url is no address")?;
        Ok(Self { client, url, key: key(&Secret::new(secret.trim()))? })
    }

    async fn send(&self, event: &WebhookEvent) -> anyhow::Result<()> {
        let seconds = event.at.0.div_euclid(SECOND_MS);
        let request = self
            .client
            .post(self.url.clone())
            .header("content-type", "application/json")
            .header("webhook-id", &event.id)
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature(&self.key, event, seconds)?)
            .body(event.body.clone());
        // What it says may repeat what it was told: its status is enough.
        let answer = http::send(request).await?;
        ensure!(answer.status.is_success(), "the webhook's service answered {}", answer.status);
        Ok(())
    }
}

impl Webhook for HttpWebhook {
    fn tell<'a>(&'a self, event: &'a WebhookEvent) -> BoxFuture<'a, anyhow::Result<()>> {
        self.send(event).boxed()
    }
}

fn key(secret: &Secret) -> anyhow::Result<Vec<u8>> {
    let key = secret.expose().strip_prefix(SECRET_PREFIX);
    let key = key.and_then(|key| STANDARD.decode(key).ok());
    let key = key.filter(|key| KEY_BYTES.contains(&key.len()));
    key.context("secret_file: it holds whsec_ and 24 to 64 bytes in Base64")
}

fn signature(key: &[u8], event: &WebhookEvent, seconds: i64) -> anyhow::Result<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).context("a key of any length")?;
    mac.update(format!("{}.{seconds}.{}", event.id, event.body).as_bytes());
    Ok(format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::{
        Router,
        http::{HeaderMap, StatusCode},
        response::{IntoResponse, Redirect, Response},
        routing::post,
    };
    use domain::moment::Moment;
    use std::sync::{Arc, Mutex};

    /// The example of the specification's reference libraries.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const SIGNED: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    fn event() -> WebhookEvent {
        WebhookEvent {
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek".to_owned(),
            at: Moment(1_614_265_330_999),
            body: "{\"test\": 2432232314}".to_owned(),
        }
    }

    #[test]
    fn an_event_is_signed_as_the_reference_libraries_sign_it() {
        let key = key(&Secret::new(SECRET)).expect("a key");
        assert_eq!(signature(&key, &event(), 1_614_265_330).expect("signed"), SIGNED);
    }

    #[test]
    fn a_secret_that_is_short_or_of_another_kind_is_refused_and_not_repeated() {
        for wrong in ["", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
            let refused = key(&Secret::new(wrong)).expect_err("wrong").to_string();
            assert!(!refused.contains("MfKQ"), "{refused}");
        }
    }

    type Heard = Arc<Mutex<Vec<(HeaderMap, String)>>>;

    /// A service that takes events, one that fails, one that sends elsewhere.
    async fn service() -> (String, Heard) {
        let heard = Heard::default();
        let ear = heard.clone();
        let takes = move |headers: HeaderMap, body: String| {
            ear.lock().expect("whole").push((headers, body));
            std::future::ready(StatusCode::NO_CONTENT)
        };
        let elsewhere = || async { Redirect::temporary("/takes").into_response() };
        let says = || async { Response::new(axum::body::Body::from("no: Ana Ruiz")) };
        let fails = || async { (StatusCode::BAD_REQUEST, "no: Ana Ruiz").into_response() };
        let routes = Router::new()
            .route("/takes", post(takes))
            .route("/elsewhere", post(elsewhere))
            .route("/says", post(says))
            .route("/fails", post(fails));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, routes).await.expect("it serves") });
        (url, heard)
    }

    fn webhook(url: &str) -> HttpWebhook {
        HttpWebhook {
            client: http::client(Mode::Test).expect("a client"),
            url: reqwest::Url::parse(url).expect("an address"),
            key: key(&Secret::new(SECRET)).expect("a key"),
        }
    }

    #[tokio::test]
    async fn a_service_hears_identity_time_and_signature() {
        let (url, heard) = service().await;
        webhook(&format!("{url}/takes")).tell(&event()).await.expect("taken");
        let (headers, body) = heard.lock().expect("whole").pop().expect("heard");
        for (name, value) in [
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", SIGNED),
            ("content-type", "application/json"),
        ] {
            assert_eq!(headers.get(name).expect(name), value);
        }
        assert_eq!(body, event().body);
    }

    #[tokio::test]
    async fn a_refusal_is_no_success_nobody_is_followed_and_no_answer_is_repeated() {
        let (url, heard) = service().await;
        webhook(&format!("{url}/says")).tell(&event()).await.expect("any word of success");
        for (path, status) in [("fails", "400"), ("elsewhere", "307"), ("none", "404")] {
            let refused = webhook(&format!("{url}/{path}")).tell(&event()).await;
            let refused = format!("{:#}", refused.expect_err(path));
            assert!(refused.contains(status) && !refused.contains("Ana"), "{refused}");
        }
        assert!(heard.lock().expect("whole").is_empty(), "nothing went elsewhere");
    }
}
