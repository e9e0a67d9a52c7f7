//! Google Wallet's interface: a performance's class and a ticket's object, made or changed with
//! the token of a service account (RFC 7523).

use super::{apple::read, settings::GoogleSettings};
use crate::http::{Answer, send};
use ::wallets::{
    event_pass::EventPass,
    google::{GoogleIssuer, SAVE_URL},
};
use anyhow::{Context, ensure};
use domain::moment::{Moment, SECOND_MS};
use futures::future::BoxFuture;
use house::ports::wallets::GoogleWallet;
use jiff::Timestamp;
use reqwest::{Client, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
/// A token that ends sooner is not used any more.
const SPARE_MS: i64 = 60 * SECOND_MS;

pub struct Google {
    issuer: GoogleIssuer,
    url: String,
    /// Links may be opened from there.
    origin: String,
    client: Client,
    token: Mutex<Option<Token>>,
}

struct Token {
    text: String,
    ends_at: Moment,
}

#[derive(Deserialize)]
struct TokenAnswer {
    access_token: String,
    expires_in: i64,
}

impl Google {
    /// # Errors
    /// The key file can't be read.
    pub fn new(
        settings: &GoogleSettings,
        client: Client,
        public_url: &str,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            issuer: GoogleIssuer::new(&settings.issuer, &read(&settings.key_file)?)?,
            url: settings.url.trim_end_matches('/').to_owned(),
            origin: public_url.to_owned(),
            client,
            token: Mutex::default(),
        })
    }

    async fn token(&self, at: Moment) -> anyhow::Result<String> {
        let mut kept = self.token.lock().await;
        if let Some(token) = kept.as_ref().filter(|token| token.ends_at > at.plus_ms(SPARE_MS)) {
            return Ok(token.text.clone());
        }
        let assertion = self.issuer.assertion(timestamp(at)?)?;
        let form = [("grant_type", GRANT), ("assertion", assertion.as_str())];
        let answer = send(self.client.post(&self.issuer.token_url).form(&form)).await?;
        ensure!(answer.status.is_success(), "Google gave no token: {}", answer.status);
        let token: TokenAnswer = serde_json::from_slice(&answer.body)
            .ok()
            .context("Google gave a token that can't be read")?;
        let ends_at = at.plus_ms(token.expires_in.saturating_mul(SECOND_MS));
        *kept = Some(Token { text: token.access_token.clone(), ends_at });
        Ok(token.access_token)
    }

    /// Changes what is there, or makes it.
    async fn put(&self, kind: &str, id: &str, body: &Value, at: Moment) -> anyhow::Result<()> {
        let token = self.token(at).await?;
        let all = format!("{}/walletobjects/v1/{kind}", self.url);
        let one = format!("{all}/{id}");
        let changed = send(self.client.patch(one).bearer_auth(&token).json(body)).await?;
        if changed.status != StatusCode::NOT_FOUND {
            return self.taken(kind, &changed).await;
        }
        let made = send(self.client.post(all).bearer_auth(&token).json(body)).await?;
        // Somebody else made it a moment ago.
        if made.status == StatusCode::CONFLICT {
            return Ok(());
        }
        self.taken(kind, &made).await
    }

    async fn taken(&self, kind: &str, answer: &Answer) -> anyhow::Result<()> {
        if answer.status == StatusCode::UNAUTHORIZED {
            *self.token.lock().await = None;
        }
        ensure!(answer.status.is_success(), "Google refused an {kind}: {}", answer.status);
        Ok(())
    }
}

impl GoogleWallet for Google {
    fn whole_token(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String> {
        self.issuer.whole_token(pass, &self.origin, timestamp(at)?)
    }

    fn save_link(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String> {
        let token = self.issuer.short_token(pass, &self.origin, timestamp(at)?)?;
        Ok(format!("{SAVE_URL}{token}"))
    }

    fn whole_link(&self, pass: &EventPass, at: Moment) -> anyhow::Result<String> {
        Ok(format!("{SAVE_URL}{}", self.whole_token(pass, at)?))
    }

    fn write<'a>(&'a self, pass: &'a EventPass, at: Moment) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(async move {
            let (class, object) = (self.issuer.class(pass)?, self.issuer.object(pass)?);
            self.put("eventTicketClass", &self.issuer.class_id(pass), &class, at).await?;
            self.put("eventTicketObject", &self.issuer.object_id(pass), &object, at).await
        })
    }
}

fn timestamp(at: Moment) -> anyhow::Result<Timestamp> {
    Ok(Timestamp::from_millisecond(at.0)?)
}
