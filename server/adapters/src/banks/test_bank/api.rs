//! The bank's counter: what it answers to the shop, and how it tells the shop. Every question
//! is signed by the shop; every notification by the bank.

use super::{
    API, Asked, BODY_BYTES_MAX, Back, BackAnswer, Door, Question, SIGNATURE, State, StoredCharge,
    TestBank, Told, state,
};
use anyhow::Context;
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State as Held},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use domain::moment::Moment;
use house::{Failure, House};
use serde::{Serialize, de::DeserializeOwned};
use store::{
    Conn,
    payments::test_bank::{self as books, Charge},
};

/// The bank at work: its books and keys, with the house's clock and words.
#[derive(Clone)]
pub(super) struct TestBankApi {
    pub bank: TestBank,
    pub house: House,
}

pub(super) fn routes() -> Router<TestBankApi> {
    Router::new()
        .route(&format!("{API}/charges"), post(open))
        .route(&format!("{API}/questions"), post(ask))
        .route(&format!("{API}/refunds"), post(refund))
        .route(&format!("{API}/stored-charges"), post(charge_stored))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
}

async fn open(Held(api): Held<TestBankApi>, headers: HeaderMap, body: Bytes) -> Response {
    api.answer(&headers, &body, async |asked: Asked| {
        let url = format!("{}/test-bank/{}", api.house.settings().public_url, asked.reference);
        api.keep(asked).await?;
        Ok(Door { url })
    })
    .await
}

async fn ask(Held(api): Held<TestBankApi>, headers: HeaderMap, body: Bytes) -> Response {
    api.answer(&headers, &body, async |question: Question| api.told(&question.reference).await)
        .await
}

async fn refund(Held(api): Held<TestBankApi>, headers: HeaderMap, body: Bytes) -> Response {
    api.answer(&headers, &body, async |back: Back| {
        let charge = api.charge(&back.reference).await?;
        let fits = charge.is_some_and(|charge| charge.currency == back.currency.as_str());
        let now = api.house.now();
        let done = fits
            && api
                .write(move |conn| {
                    let back = back.clone();
                    Box::pin(async move {
                        let id = back.refund.to_string();
                        let minor = back.amount_minor;
                        books::refund(conn, &id, &back.reference, minor, now).await
                    })
                })
                .await?;
        let refused = (!done).then(|| "the charge has not so much left".to_owned());
        Ok(BackAnswer { refused })
    })
    .await
}

async fn charge_stored(Held(api): Held<TestBankApi>, headers: HeaderMap, body: Bytes) -> Response {
    api.answer(&headers, &body, async |charge: StoredCharge| {
        let card = charge.credential.strip_prefix("card-").unwrap_or_default();
        let known = api.charge(card).await?.is_some_and(|card| card.state == "captured");
        let reference = charge.asked.reference.clone();
        api.keep(charge.asked).await?;
        api.decide(&reference, "open", if known { "captured" } else { "declined" }).await?;
        api.told(&reference).await
    })
    .await
}

impl TestBankApi {
    /// Unsigned questions get no answer; ours that fail are logged once.
    async fn answer<Q: DeserializeOwned, A: Serialize>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        work: impl AsyncFnOnce(Q) -> anyhow::Result<A>,
    ) -> Response {
        let signature = headers.get(SIGNATURE).and_then(|value| value.to_str().ok());
        if !self.bank.is_signed(body, signature) {
            return StatusCode::FORBIDDEN.into_response();
        }
        let Ok(question) = serde_json::from_slice(body) else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        match work(question).await {
            Ok(answer) => axum::Json(answer).into_response(),
            Err(error) => {
                tracing::error!("the test bank stumbled: {error:#}");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }

    /// The same reference again changes nothing.
    async fn keep(&self, asked: Asked) -> anyhow::Result<()> {
        let charge = Charge {
            reference: asked.reference.clone(),
            request: serde_json::to_string(&asked)?,
            state: "open".to_owned(),
            amount_minor: asked.amount_minor,
            currency: asked.currency.as_str().to_owned(),
            refunded_minor: 0,
            opened_at: self.house.now(),
            decided_at: None,
        };
        self.write(move |conn| {
            let charge = charge.clone();
            Box::pin(async move { books::open(conn, &charge).await })
        })
        .await
    }

    #[boxed]
    pub async fn charge(&self, reference: &str) -> anyhow::Result<Option<Charge>> {
        let mut conn = self.bank.0.store.read().await?;
        books::charge(&mut conn, reference).await
    }

    /// Takes late money whose time has come, and closes the page of a shopper who never chose.
    #[boxed]
    pub async fn current(&self, reference: &str) -> anyhow::Result<Option<(Charge, Asked)>> {
        let Some(mut charge) = self.charge(reference).await? else { return Ok(None) };
        let asked: Asked = serde_json::from_str(&charge.request).context("the bank's books")?;
        let now = self.house.now();
        let is_taken = charge.state == "late" && charge.decided_at.is_some_and(|at| at <= now);
        let is_left = charge.state == "open" && Moment(asked.pay_by_ms) <= now;
        if is_taken || is_left {
            let to = if is_taken { "captured" } else { "abandoned" };
            self.decide(reference, &charge.state, to).await?;
            charge = self.charge(reference).await?.context("charges are never deleted")?;
        }
        Ok(Some((charge, asked)))
    }

    #[boxed]
    pub async fn told(&self, reference: &str) -> anyhow::Result<Told> {
        let unknown = Told {
            reference: reference.to_owned(),
            state: State::Unknown,
            amount_minor: 0,
            currency: domain::money::EUR,
        };
        let Some((charge, asked)) = self.current(reference).await? else { return Ok(unknown) };
        Ok(Told {
            reference: charge.reference,
            state: state(&charge.state)?,
            amount_minor: charge.amount_minor,
            currency: asked.currency,
        })
    }

    /// False: it was decided before.
    #[boxed]
    pub async fn decide(&self, reference: &str, from: &str, to: &str) -> anyhow::Result<bool> {
        self.decide_at(reference, from, to, self.house.now()).await
    }

    #[boxed]
    pub async fn decide_at(
        &self,
        reference: &str,
        from: &str,
        to: &str,
        at: Moment,
    ) -> anyhow::Result<bool> {
        let (reference, from, to) = (reference.to_owned(), from.to_owned(), to.to_owned());
        self.write(move |conn| {
            let (reference, from, to) = (reference.clone(), from.clone(), to.clone());
            Box::pin(async move { books::decide(conn, &reference, &from, &to, at).await })
        })
        .await
    }

    /// Tells the shop; a shop that doesn't listen will ask.
    #[boxed]
    pub async fn notify(&self, asked: &Asked) {
        if let Err(error) = self.try_to_notify(asked).await {
            tracing::warn!("the test bank's notification was not taken: {error:#}");
        }
    }

    async fn try_to_notify(&self, asked: &Asked) -> anyhow::Result<()> {
        let body = serde_json::to_vec(&self.told(&asked.reference).await?)?;
        // The shop's public address may lie behind a proxy that this machine can't reach.
        let path = asked
            .notification_url
            .strip_prefix(&self.house.settings().public_url)
            .context("the shop asked to be notified elsewhere")?;
        self.bank
            .0
            .client
            .post(format!("{}{path}", self.bank.0.url))
            .header(SIGNATURE, self.bank.sign(&body))
            .body(body)
            .send()
            .await?
            .error_for_status()?;
        Ok(())
    }

    async fn write<T, F>(&self, mut work: F) -> anyhow::Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnMut(&'t mut Conn) -> futures::future::BoxFuture<'t, anyhow::Result<T>>
            + Send
            + 'static,
    {
        let done = self.bank.0.store.write(move |conn| {
            let work = work(conn);
            Box::pin(async move { work.await.map_err(Failure::<()>::Fault) })
        });
        done.await.map_err(|failure| anyhow::anyhow!("{failure}"))
    }
}
