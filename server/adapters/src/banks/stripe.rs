//! Stripe: its own payment page by redirect (no script of theirs on ours), a signed message that
//! something happened, and the session itself asked what.

mod amount;
mod answer;
mod notice;

use crate::banks::connections::{Secret, StripeConnection, secret};
use answer::{Refund, Refunds, Refusal, Session};
use anyhow::{Context, bail, ensure};
use domain::{
    moment::MINUTE_MS,
    money::Currency,
    payments::{
        decline::DeclineReason,
        gateway::{Attempt, Notice, Opened, Outcome, PaymentRequest, Redirect, RefundRequest},
        method::PaymentMethod,
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{Forged, Gateway, Message, RefundAnswer};
use reqwest::Method;
use serde::de::DeserializeOwned;

/// What Stripe's answers look like doesn't change under us.
const API_VERSION: &str = "2024-06-20";
/// Stripe wants half an hour at least, from when it hears; this much from when the attempt was
/// made, so that the same attempt asks for the same.
const SESSION_LIFE_MIN_MS: i64 = 45 * MINUTE_MS;
/// And a day at most.
const SESSION_LIFE_MAX_MS: i64 = 23 * 60 * MINUTE_MS;
/// Refunds of one payment, far more than anybody makes.
const REFUNDS_MAX: &str = "100";
const LANGUAGES: [&str; 34] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fil", "fr", "hr", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th",
    "tr", "vi", "zh",
];

pub struct Stripe {
    client: reqwest::Client,
    key: Secret,
    webhook_secret: Secret,
    url: String,
    pages_url: String,
}

type Form = Vec<(String, String)>;

/// What came of a call: an answer, or a no that Stripe has a name for.
type Told<T> = Result<T, Refusal>;

impl Stripe {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(connection: &StripeConnection, client: reqwest::Client) -> anyhow::Result<Self> {
        let it = connection;
        let key = secret("secret_key", &it.secret_key, &it.secret_key_file)?;
        let is_key = ["sk_live_", "rk_live_", "sk_test_", "rk_test_"];
        ensure!(
            is_key.iter().any(|start| key.expose().starts_with(start)),
            "secret_key is no secret key of Stripe's"
        );
        let webhook_secret = secret("webhook_secret", &it.webhook_secret, &it.webhook_secret_file)?;
        ensure!(
            webhook_secret.expose().starts_with("whsec_"),
            "webhook_secret is no signing secret of Stripe's"
        );
        let (url, pages_url) = (it.url.clone(), it.pages_url.clone());
        Ok(Self { client, key, webhook_secret, url, pages_url })
    }

    /// Whether real money is meant.
    fn is_live(&self) -> bool {
        self.key.expose().contains("_live_")
    }

    async fn open_session(&self, request: &PaymentRequest) -> anyhow::Result<Opened> {
        ensure!(request.payment_method == PaymentMethod::Card, "only cards are taken at Stripe");
        let key = request.payment.to_string();
        let session: Told<Session> =
            self.post("/v1/checkout/sessions", session_form(request, true)?, &key).await?;
        let session = match session {
            // The attempt is older than it may be: without an end of its own it is over when the
            // order is, since whoever asks about it then closes it.
            Err(refusal) if refusal.param.as_deref() == Some("expires_at") => {
                let form = session_form(request, false)?;
                self.post("/v1/checkout/sessions", form, &format!("{key}-late")).await?
            }
            session => session,
        };
        let session = session.map_err(|refusal| refusal.fault("the session"))?;
        ensure!(session.livemode == self.is_live(), "test and live are mixed up");
        let url = session.url.context("the session is closed already")?;
        let is_theirs = url.strip_prefix(&self.pages_url).is_some_and(|it| it.starts_with('/'));
        ensure!(is_theirs, "Stripe's page is not at pages_url");
        let redirect = Redirect { url, fields: Vec::new() };
        Ok(Opened { redirect, gateway_id: Some(session.id) })
    }

    async fn ask_session(&self, attempt: &Attempt) -> anyhow::Result<Outcome> {
        let Some(id) = &attempt.gateway_id else { return self.ask_charge(attempt).await };
        let session = self.session(id).await?;
        ensure!(
            session.client_reference_id.as_deref() == Some(attempt.reference.as_str()),
            "the session is another attempt's"
        );
        if !attempt.is_over || !session.is_open() {
            return session.outcome();
        }
        let path = format!("{}/expire", session_path(id)?);
        let closed: Told<Session> = self.post(&path, Vec::new(), "").await?;
        match closed {
            Ok(closed) => closed.outcome(),
            // Paid in this moment, say.
            Err(_) => self.session(id).await?.outcome(),
        }
    }

    /// Nobody was ever sent to a page; perhaps a kept card was charged, and the answer lost.
    /// Stripe's search knows it within a minute.
    async fn ask_charge(&self, attempt: &Attempt) -> anyhow::Result<Outcome> {
        let query = format!("metadata['payment']:'{}'", attempt.payment);
        let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
        let path = format!("/v1/payment_intents/search?query={query}");
        let found: Told<answer::Found> = self.call(Method::GET, &path, None).await?;
        let found = found.map_err(|refusal| refusal.fault("the search"))?;
        let ours = found.data.iter().filter(|intent| intent.is_for(&attempt.reference));
        let ours = ours.max_by_key(|intent| intent.is_paid());
        ours.map_or(Ok(Outcome::Unknown), answer::PaymentIntent::outcome)
    }

    async fn session(&self, id: &str) -> anyhow::Result<Session> {
        let path = format!("{}?expand[]=payment_intent", session_path(id)?);
        let session: Told<Session> = self.call(Method::GET, &path, None).await?;
        session.map_err(|refusal| refusal.fault("the session"))
    }

    async fn give_back(&self, request: &RefundRequest) -> anyhow::Result<RefundAnswer> {
        let intent = match &request.capture {
            Some(intent) => intent.clone(),
            None => {
                let id = request.attempt.gateway_id.as_ref().context("a payment without a name")?;
                let intent = self.session(id).await?.payment_intent.map(answer::Intent::into_id);
                intent.context("the session took no money")?
            }
        };
        ensure!(is_name(&intent), "the capture is no payment intent");
        let refund = request.refund.to_string();
        // Stripe forgets its keys after a day.
        if request.is_again
            && let Some(known) = self.refund_of(&intent, &refund).await?
        {
            return known.answer();
        }
        let form = form([
            ("payment_intent", intent),
            ("amount", amount::to_stripe(request.amount)?.to_string()),
            ("metadata[refund]", refund.clone()),
        ]);
        let made: Told<Refund> = self.post("/v1/refunds", form, &refund).await?;
        match made {
            Ok(made) => made.answer(),
            Err(refusal) if refusal.is_for_good() => Ok(RefundAnswer::Refused(refusal.reason())),
            Err(refusal) if refusal.is_about_it() => Ok(RefundAnswer::Unknown(refusal.reason())),
            Err(refusal) => Err(refusal.fault("the refund")),
        }
    }

    async fn refund_of(&self, intent: &str, refund: &str) -> anyhow::Result<Option<Refund>> {
        let path = format!("/v1/refunds?payment_intent={intent}&limit={REFUNDS_MAX}");
        let known: Told<Refunds> = self.call(Method::GET, &path, None).await?;
        let known = known.map_err(|refusal| refusal.fault("the list of refunds"))?;
        ensure!(!known.has_more, "more refunds of one payment than anybody makes");
        Ok(known.data.into_iter().find(|it| it.metadata.refund.as_deref() == Some(refund)))
    }

    async fn charge(&self, credential: &str, request: &PaymentRequest) -> anyhow::Result<Outcome> {
        let card = credential.split_once(':').filter(|(a, b)| is_name(a) && is_name(b));
        let (customer, method) = card.context("the credential is none of Stripe's")?;
        let form = form([
            ("amount", amount::to_stripe(request.amount)?.to_string()),
            ("currency", request.amount.currency.as_str().to_lowercase()),
            ("customer", customer.to_owned()),
            ("payment_method", method.to_owned()),
            ("payment_method_types[]", "card".to_owned()),
            ("confirm", "true".to_owned()),
            ("off_session", "true".to_owned()),
            ("metadata[reference]", request.reference.clone()),
            ("metadata[payment]", request.payment.to_string()),
        ]);
        let key = request.payment.to_string();
        let charged: Told<answer::PaymentIntent> =
            self.post("/v1/payment_intents", form, &key).await?;
        match charged {
            Ok(intent) => intent.outcome(),
            Err(refusal) if refusal.is_no_such_card() => {
                Ok(Outcome::Declined { reason: refusal.reason() })
            }
            Err(refusal) => Err(refusal.fault("the charge")),
        }
    }

    async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        form: Form,
        key: &str,
    ) -> anyhow::Result<Told<T>> {
        self.call(Method::POST, path, Some((form, key))).await
    }

    async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        form: Option<(Form, &str)>,
    ) -> anyhow::Result<Told<T>> {
        let mut request = self
            .client
            .request(method, format!("{}{path}", self.url))
            .bearer_auth(self.key.expose())
            .header("stripe-version", API_VERSION);
        if let Some((form, key)) = form {
            request = request.form(&form);
            if !key.is_empty() {
                request = request.header("idempotency-key", key);
            }
        }
        let answer = crate::http::send(request).await?;
        match answer.status.is_success() {
            true => serde_json::from_slice(&answer.body).context("no answer of Stripe's").map(Ok),
            false if answer.status.is_client_error() => Ok(Err(Refusal::read(&answer))),
            false => bail!("Stripe answered {}", answer.status),
        }
    }
}

/// The same attempt asks for the same, whenever it asks: else its key would be refused.
fn session_form(request: &PaymentRequest, ends: bool) -> anyhow::Result<Form> {
    let currency = request.amount.currency.as_str().to_lowercase();
    let mut form = form([
        ("mode", "payment".to_owned()),
        ("client_reference_id", request.reference.clone()),
        ("success_url", request.return_url.clone()),
        ("cancel_url", request.return_url.clone()),
        ("locale", locale(&request.language).to_owned()),
        ("payment_method_types[]", "card".to_owned()),
        ("line_items[0][quantity]", "1".to_owned()),
        ("line_items[0][price_data][currency]", currency),
        ("line_items[0][price_data][unit_amount]", amount::to_stripe(request.amount)?.to_string()),
        ("line_items[0][price_data][product_data][name]", request.description.clone()),
        ("metadata[payment]", request.payment.to_string()),
        ("payment_intent_data[metadata][reference]", request.reference.clone()),
        ("payment_intent_data[metadata][payment]", request.payment.to_string()),
    ]);
    if ends {
        let until = session_end_s(request).to_string();
        form.push(("expires_at".to_owned(), until));
    }
    if request.store_credential {
        form.extend([
            ("payment_intent_data[setup_future_usage]".to_owned(), "off_session".to_owned()),
            ("customer_creation".to_owned(), "always".to_owned()),
        ]);
    }
    Ok(form)
}

/// The attempt's identity holds the time when it was made.
fn session_end_s(request: &PaymentRequest) -> i64 {
    let made = request.payment.0.get_timestamp().map(|time| time.to_unix());
    let made_ms = made.map_or(request.pay_by.0, |(s, ns)| {
        i64::try_from(s).unwrap_or_default() * 1_000 + i64::from(ns) / 1_000_000
    });
    let soonest = made_ms.saturating_add(SESSION_LIFE_MIN_MS);
    let latest = made_ms.saturating_add(SESSION_LIFE_MAX_MS);
    request.pay_by.0.clamp(soonest, latest) / 1_000
}

fn form<const N: usize>(pairs: [(&str, String); N]) -> Form {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn session_path(id: &str) -> anyhow::Result<String> {
    ensure!(is_name(id), "the attempt is no session of Stripe's");
    Ok(format!("/v1/checkout/sessions/{id}"))
}

/// It goes into an address.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Stripe has no Catalan, Galician or Basque page.
fn locale(tag: &str) -> &str {
    let spoken = tag.split('-').next().unwrap_or_default();
    match spoken {
        "ca" | "gl" | "eu" => "es",
        known if LANGUAGES.contains(&known) => known,
        _ => "auto",
    }
}

impl Gateway for Stripe {
    fn open<'a>(&'a self, request: &'a PaymentRequest) -> BoxFuture<'a, anyhow::Result<Opened>> {
        self.open_session(request).boxed()
    }

    fn why_declined(&self, failure: &str) -> Option<DeclineReason> {
        answer::why(failure)
    }

    fn read_notice<'a>(
        &'a self,
        message: &'a Message<'a>,
    ) -> BoxFuture<'a, anyhow::Result<Result<Option<Notice>, Forged>>> {
        let read = self.read(message);
        async move { Ok(read) }.boxed()
    }

    fn ask<'a>(&'a self, attempt: &'a Attempt) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.ask_session(attempt).boxed()
    }

    fn closes(&self) -> bool {
        true
    }

    fn least_minor(&self, currency: Currency) -> i64 {
        amount::least_minor(currency)
    }

    fn step_minor(&self, currency: Currency) -> Option<i64> {
        Some(amount::step_minor(currency))
    }

    fn tells_refunds_apart(&self) -> bool {
        true
    }

    fn refund<'a>(
        &'a self,
        request: &'a RefundRequest,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move { crate::http::counted(self.give_back(request).await) }.boxed()
    }

    fn charge_stored<'a>(
        &'a self,
        credential: &'a str,
        request: &'a PaymentRequest,
    ) -> BoxFuture<'a, anyhow::Result<Outcome>> {
        self.charge(credential, request).boxed()
    }
}

#[cfg(test)]
mod tests;
