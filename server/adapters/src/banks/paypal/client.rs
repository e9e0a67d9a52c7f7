//! The line to PayPal: a token that is fetched anew before it ends, and answers by what PayPal
//! calls its no.

use crate::{
    banks::connections::Secret,
    http::{self, Answer},
};
use anyhow::{Context, ensure};
use reqwest::{Client, Method, StatusCode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// Before its end: requests take their time.
const TOKEN_MARGIN: Duration = Duration::from_secs(60);

pub(super) struct PaypalClient {
    client: Client,
    url: String,
    client_id: String,
    secret: Secret,
    token: Mutex<Option<Token>>,
}

struct Token {
    text: Secret,
    ends: Instant,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: u64,
}

/// PayPal's no, with what it may be known by.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    names: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Body {
    #[serde(default)]
    name: String,
    #[serde(default)]
    details: Vec<Detail>,
}

#[derive(Deserialize)]
struct Detail {
    #[serde(default)]
    issue: String,
}

impl Refusal {
    /// Its sentences may hold what a shopper typed: only names are kept.
    fn read(answer: &Answer) -> Self {
        let body: Body = serde_json::from_slice(&answer.body).unwrap_or_default();
        let said = body.details.into_iter().map(|it| it.issue).chain([body.name]);
        let is_of_name = |c: &char| c.is_ascii_alphanumeric() || *c == '_';
        let name = |text: String| text.chars().filter(is_of_name).take(60).collect::<String>();
        let names = said.map(name).filter(|name| !name.is_empty()).collect();
        Self { status: answer.status, names }
    }

    pub fn is_one_of(&self, names: &[&str]) -> bool {
        self.names.iter().any(|name| names.contains(&name.as_str()))
    }

    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
    }

    pub fn is_malformed(&self) -> bool {
        self.status == StatusCode::BAD_REQUEST || self.status == StatusCode::UNPROCESSABLE_ENTITY
    }

    pub fn reason(&self) -> String {
        let name = self.names.first().map_or("refused", String::as_str);
        format!("paypal-{}", name.to_lowercase().replace('_', "-"))
    }

    pub fn fault(self, what: &str) -> anyhow::Error {
        anyhow::anyhow!("{what} was refused: {} {:?}", self.status, self.names)
    }
}

impl PaypalClient {
    pub fn new(client: Client, url: &str, client_id: &str, secret: Secret) -> Self {
        let (url, client_id) = (url.to_owned(), client_id.to_owned());
        Self { client, url, client_id, secret, token: Mutex::new(None) }
    }

    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<Result<T, Refusal>> {
        self.call(Method::GET, path, None, "").await
    }

    /// `key`: the same wish again is the same, and has the same answer.
    pub async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        wish: &impl Serialize,
        key: &str,
    ) -> anyhow::Result<Result<T, Refusal>> {
        self.call(Method::POST, path, Some(serde_json::to_string(wish)?), key).await
    }

    /// `json`: as it is to travel, byte for byte.
    pub async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        json: Option<String>,
        key: &str,
    ) -> anyhow::Result<Result<T, Refusal>> {
        let mut answer = self.send(&method, path, json.as_ref(), key).await?;
        if answer.status == StatusCode::UNAUTHORIZED {
            // Ended before its time, or taken back.
            *self.token.lock().await = None;
            answer = self.send(&method, path, json.as_ref(), key).await?;
        }
        let status = answer.status;
        match status.is_success() {
            true => serde_json::from_slice(&answer.body).context("no answer of PayPal's").map(Ok),
            false => {
                ensure!(status.is_client_error(), "PayPal answered {status}");
                Ok(Err(Refusal::read(&answer)))
            }
        }
    }

    async fn send(
        &self,
        method: &Method,
        path: &str,
        json: Option<&String>,
        key: &str,
    ) -> anyhow::Result<Answer> {
        let token = self.token().await?;
        let mut request = self
            .client
            .request(method.clone(), format!("{}{path}", self.url))
            .bearer_auth(token.expose())
            .header("prefer", "return=representation");
        if let Some(json) = json {
            request = request.header("content-type", "application/json").body(json.clone());
        }
        if !key.is_empty() {
            request = request.header("paypal-request-id", key);
        }
        http::send(request).await
    }

    /// One at a time asks for it; the others wait and use the same.
    async fn token(&self) -> anyhow::Result<Secret> {
        let mut kept = self.token.lock().await;
        if let Some(token) = kept.as_ref().filter(|token| Instant::now() < token.ends) {
            return Ok(token.text.clone());
        }
        let request = self
            .client
            .post(format!("{}/v1/oauth2/token", self.url))
            .basic_auth(&self.client_id, Some(self.secret.expose()))
            .form(&[("grant_type", "client_credentials")]);
        let answer = http::send(request).await?;
        ensure!(answer.status.is_success(), "PayPal gave no token: {}", answer.status);
        let granted: Granted = serde_json::from_slice(&answer.body).context("no token")?;
        let life = Duration::from_secs(granted.expires_in).saturating_sub(TOKEN_MARGIN);
        let text = Secret::new(&granted.access_token);
        *kept = Some(Token { text: text.clone(), ends: Instant::now() + life });
        Ok(text)
    }
}
