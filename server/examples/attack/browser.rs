//! A browser of a stranger. It keeps its cookies and sends forms as a page of the shop does.

use anyhow::ensure;
use reqwest::{RequestBuilder, StatusCode, header};
use std::collections::BTreeMap;

/// Switches the limits by minute off, so that only the limit under attack answers.
pub const NO_MINUTE_LIMITS: [(&str, &str); 3] = [
    ("LIMITS__PAGES_PER_MINUTE", "0"),
    ("LIMITS__CHANGES_PER_MINUTE", "0"),
    ("LIMITS__CHECKOUTS_PER_MINUTE", "0"),
];

/// The header in which a proxy names a client, and that the attacker's machine is such a proxy: so
/// it can come from any address.
pub const ANY_ADDRESS: [(&str, &str); 2] = [
    ("LIMITS__CLIENT_ADDRESS_HEADER", "x-forwarded-for"),
    ("LIMITS__TRUSTED_PROXIES", "127.0.0.1"),
];

pub struct Browser {
    client: reqwest::Client,
    url: String,
    /// Where it says that it comes from.
    address: Option<String>,
    cookies: BTreeMap<String, String>,
}

pub struct Answer {
    pub status: StatusCode,
    /// Where it leads, without the shop's own origin; empty: nowhere.
    pub location: String,
    pub body: String,
}

impl Browser {
    /// A browser that was never in the shop. All of them share the client's connections.
    pub fn new(client: &reqwest::Client, url: &str) -> Self {
        Self {
            client: client.clone(),
            url: url.to_owned(),
            address: None,
            cookies: BTreeMap::new(),
        }
    }

    /// The same from another address.
    pub fn from_address(client: &reqwest::Client, url: &str, address: &str) -> Self {
        Self { address: Some(address.to_owned()), ..Self::new(client, url) }
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        let request = self.client.get(format!("{}{path}", self.url));
        self.send(request).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> anyhow::Result<Answer> {
        let request = self.client.post(format!("{}{path}", self.url));
        self.send(request.header("sec-fetch-site", "same-origin").form(form)).await
    }

    async fn send(&mut self, mut request: RequestBuilder) -> anyhow::Result<Answer> {
        if let Some(address) = &self.address {
            request = request.header("x-forwarded-for", address);
        }
        let pairs = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = pairs.collect::<Vec<_>>().join("; ");
        let answer = request.header(header::COOKIE, cookies).send().await?;
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str()?.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let status = answer.status();
        ensure!(!status.is_server_error(), "the server failed: {status}");
        let location = answer.headers().get(header::LOCATION).and_then(|it| it.to_str().ok());
        let location = location.unwrap_or_default();
        let location = location.strip_prefix(&self.url).unwrap_or(location).to_owned();
        Ok(Answer { status, location, body: answer.text().await? })
    }
}
