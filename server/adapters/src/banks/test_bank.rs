//! Our own bank, for demo and tests only: to the house it is a gateway like any other, spoken
//! to over HTTP with signed messages; to the shopper a page that does what a bank's may do.
//! It keeps books of its own, which the house never reads.

mod api;
mod pages;

use crate::settings::Mode;
use anyhow::{Context, bail, ensure};
use axum::Router;
use domain::{
    id::RefundId,
    money::{Currency, Money},
    payments::{
        decline::DeclineReason,
        gateway::{
            About, Attempt, News, Notice, Opened, Outcome, PaymentRequest, Redirect, RefundRequest,
        },
    },
};
use futures::{FutureExt, future::BoxFuture};
use hmac::{Hmac, KeyInit, Mac};
use house::{
    House,
    chance::{SystemChance, secret},
    ports::{Forged, Gateway, Message, RefundAnswer},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::Sha256;
use std::{sync::Arc, time::Duration};
use store::Store;

/// Why, when somebody presses "decline" on its page.
const DECLINED: &str = "declined";

/// As `merchant_accounts.gateway` names it.
pub const NAME: &str = "test-bank";
/// Where a parent gives it to each of its children: two of them answer at one address while one
/// takes over from the other.
pub const KEY: &str = "PARTERRE_TEST_BANK_KEY";
const SIGNATURE: &str = "x-test-bank-signature";
/// Below the path that banks' messages come by: no rate limit, no check of the origin; what is
/// signed is believed.
const API: &str = "/payments/test-bank";
const TIME_OUT: Duration = Duration::from_secs(10);
/// Far more than any message between the shop and its bank.
const BODY_BYTES_MAX: usize = 16 * 1024;

#[derive(Clone)]
pub struct TestBank(Arc<Bank>);

struct Bank {
    /// Where the program reaches itself.
    url: String,
    key: String,
    client: reqwest::Client,
    store: Store,
}

/// What the shop asks for, as it travels and as the bank keeps it.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Asked {
    reference: String,
    amount_minor: i64,
    currency: Currency,
    description: String,
    language: String,
    return_url: String,
    notification_url: String,
    pay_by_ms: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Door {
    url: String,
}

/// What the bank says of a charge, when asked and in its notifications.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Told {
    reference: String,
    state: State,
    amount_minor: i64,
    currency: Currency,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Unknown,
    Pending,
    Captured,
    Declined,
    Abandoned,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Back {
    refund: RefundId,
    reference: String,
    amount_minor: i64,
    currency: Currency,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct BackAnswer {
    refused: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Question {
    reference: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct StoredCharge {
    credential: String,
    asked: Asked,
}

impl TestBank {
    /// # Errors
    /// In production there is no play money.
    #[expect(
        clippy::disallowed_methods,
        reason = "the stand-in of a bank runs as a process of its own"
    )]
    pub fn new(mode: Mode, url: &str, store: Store) -> anyhow::Result<Self> {
        ensure!(mode != Mode::Production, "the test bank takes no part in production");
        // Another part of the program may have set one before; either does.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .timeout(TIME_OUT)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .context("no HTTP client")?;
        let key = std::env::var(KEY).unwrap_or_else(|_| secret(&SystemChance));
        Ok(Self(Arc::new(Bank { url: url.to_owned(), key, client, store })))
    }

    /// The bank's own pages and what it answers to the shop.
    pub fn routes(&self, house: House) -> Router {
        let api = api::TestBankApi { bank: self.clone(), house };
        api::routes().merge(pages::routes()).with_state(api)
    }

    fn sign(&self, body: &[u8]) -> String {
        let mac = self.mac(body).finalize().into_bytes();
        mac.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// In constant time.
    fn is_signed(&self, body: &[u8], signature: Option<&str>) -> bool {
        let Some(signature) = signature.and_then(from_hex) else { return false };
        self.mac(body).verify_slice(&signature).is_ok()
    }

    fn read(&self, message: &Message<'_>) -> Result<Option<Notice>, Forged> {
        let is_short = message.body.len() <= BODY_BYTES_MAX;
        if !is_short || !self.is_signed(message.body, message.header(SIGNATURE)) {
            return Err(Forged("the signature is not the test bank's"));
        }
        let told: Told = serde_json::from_slice(message.body)
            .map_err(|_| Forged("signed, but no notice of ours"))?;
        let news = News::Outcome(told.outcome());
        Ok(Some(Notice { about: About::Reference(told.reference), news }))
    }

    fn mac(&self, body: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.0.key.as_bytes())
            .expect("because HMAC takes keys of any length");
        mac.update(body);
        mac
    }

    async fn call<Q: Serialize, A: DeserializeOwned>(
        &self,
        path: &str,
        question: &Q,
    ) -> anyhow::Result<A> {
        let body = serde_json::to_vec(question)?;
        let answer = self
            .0
            .client
            .post(format!("{}{API}/{path}", self.0.url))
            .header(SIGNATURE, self.sign(&body))
            .body(body)
            .send()
            .await
            .context("the test bank can't be reached")?
            .error_for_status()
            .context("the test bank refuses")?;
        let answer = answer.bytes().await.context("the test bank's answer broke off")?;
        ensure!(answer.len() <= BODY_BYTES_MAX, "the test bank talks too much");
        serde_json::from_slice(&answer).context("the test bank's answer can't be read")
    }
}

impl Gateway for TestBank {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        async move {
            let door: Door = self.call("charges", &asked(request)).await?;
            let redirect = Redirect { url: door.url, fields: Vec::new() };
            Ok(Opened { redirect, gateway_id: None })
        }
        .boxed()
    }

    fn why_declined(&self, failure: &str) -> Option<DeclineReason> {
        (failure == DECLINED).then_some(DeclineReason::Refused)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        async move { Ok(self.read(message)) }.boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            let question = Question { reference: attempt.reference.clone() };
            let told: Told = self.call("questions", &question).await?;
            Ok(told.outcome())
        }
        .boxed()
    }

    fn tells_refunds_apart(&self) -> bool {
        true
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move {
            let back = Back {
                refund: request.refund,
                reference: request.attempt.reference.clone(),
                amount_minor: request.amount.minor,
                currency: request.amount.currency,
            };
            let answer: BackAnswer = self.call("refunds", &back).await?;
            Ok(answer.refused.map_or(RefundAnswer::Done, RefundAnswer::Refused))
        }
        .boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        async move {
            let charge = StoredCharge { credential: credential.to_owned(), asked: asked(request) };
            let told: Told = self.call("stored-charges", &charge).await?;
            Ok(told.outcome())
        }
        .boxed()
    }
}

impl Told {
    fn outcome(&self) -> Outcome {
        match self.state {
            State::Unknown => Outcome::Unknown,
            State::Pending => Outcome::Pending,
            State::Declined => Outcome::Declined { reason: DECLINED.to_owned() },
            State::Abandoned => Outcome::Abandoned,
            State::Captured => Outcome::Captured {
                amount: Money::new(self.amount_minor, self.currency),
                // The bank's name for the card; a charge's reference serves.
                stored_credential: Some(format!("card-{}", self.reference)),
                capture: None,
                card_end: None,
            },
        }
    }
}

fn asked(request: &PaymentRequest) -> Asked {
    Asked {
        reference: request.reference.clone(),
        amount_minor: request.amount.minor,
        currency: request.amount.currency,
        description: request.description.clone(),
        language: request.language.clone(),
        return_url: request.return_url.clone(),
        notification_url: request.notification_url.clone(),
        pay_by_ms: request.pay_by.0,
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> =
        text.chars().map(|c| c.to_digit(16).map(|d| d as u8)).collect::<Option<_>>()?;
    let pairs = digits.chunks(2).map(|pair| match pair {
        [high, low] => Some(high << 4 | low),
        _ => None,
    });
    pairs.collect()
}

/// What the shopper chose on the bank's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Choice {
    Pay,
    /// The money is taken, the message comes before the shopper is back.
    PayNotifyFirst,
    PayNotifyTwice,
    /// Nobody tells the shop: it has to ask.
    PaySilently,
    /// The money is taken minutes later.
    PayLate,
    Decline,
    Abandon,
}

impl Choice {
    const ALL: [Self; 7] = [
        Self::Pay,
        Self::PayNotifyFirst,
        Self::PayNotifyTwice,
        Self::PaySilently,
        Self::PayLate,
        Self::Decline,
        Self::Abandon,
    ];

    fn as_str(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::PayNotifyFirst => "pay-notify-first",
            Self::PayNotifyTwice => "pay-notify-twice",
            Self::PaySilently => "pay-silently",
            Self::PayLate => "pay-late",
            Self::Decline => "decline",
            Self::Abandon => "abandon",
        }
    }
}

/// The bank's own names for where a charge stands.
fn state(kept: &str) -> anyhow::Result<State> {
    Ok(match kept {
        "open" | "late" => State::Pending,
        "captured" => State::Captured,
        "declined" => State::Declined,
        "abandoned" => State::Abandoned,
        other => bail!("the bank knows no charge that is {other}"),
    })
}

#[cfg(test)]
mod tests;
