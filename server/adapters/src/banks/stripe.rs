//! Stripe: its own payment page by redirect (no script of theirs on ours), a signed message that
//! something happened, and the session itself asked what.

pub(crate) mod amount;
pub(crate) mod answer;
pub(crate) mod client;
mod notice;

use crate::banks::connections::{Secret, StripeConnection, secret};
use answer::Session;
use anyhow::{Context, ensure};
use client::{BackOf, Form, StripeClient, Told, form, is_name};
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

/// Stripe wants half an hour at least, from when it hears; this much from when the attempt was
/// made, so that the same attempt asks for the same.
const SESSION_LIFE_MIN_MS: i64 = 45 * MINUTE_MS;
/// And a day at most.
const SESSION_LIFE_MAX_MS: i64 = 23 * 60 * MINUTE_MS;
const LANGUAGES: [&str; 34] = [
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fil", "fr", "hr", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th",
    "tr", "vi", "zh",
];

pub struct Stripe {
    api: StripeClient,
    webhook_secret: Secret,
    pages_url: String,
}

impl Stripe {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(connection: &StripeConnection, client: reqwest::Client) -> anyhow::Result<Self> {
        let it = connection;
        let api = StripeClient::new(it, client)?;
        let webhook_secret = secret("webhook_secret", &it.webhook_secret, &it.webhook_secret_file)?;
        ensure!(
            webhook_secret.expose().starts_with("whsec_"),
            "webhook_secret is no signing secret of Stripe's"
        );
        Ok(Self { api, webhook_secret, pages_url: it.pages_url.clone() })
    }

    /// Whether real money is meant.
    fn is_live(&self) -> bool {
        self.api.is_live()
    }

    async fn open_session(&self, request: &PaymentRequest) -> anyhow::Result<Opened> {
        ensure!(request.payment_method == PaymentMethod::Card, "only cards are taken at Stripe");
        let key = request.payment.to_string();
        let session: Told<Session> =
            self.api.post("/v1/checkout/sessions", session_form(request, true)?, &key).await?;
        let session = match session {
            // The attempt is older than it may be: without an end of its own it is over when the
            // order is, since whoever asks about it then closes it.
            Err(refusal) if refusal.param.as_deref() == Some("expires_at") => {
                let form = session_form(request, false)?;
                self.api.post("/v1/checkout/sessions", form, &format!("{key}-late")).await?
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
        let closed: Told<Session> = self.api.post(&path, Vec::new(), "").await?;
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
        let found: Told<answer::Found> = self.api.get(&path).await?;
        let found = found.map_err(|refusal| refusal.fault("the search"))?;
        let ours = found.data.iter().filter(|intent| intent.is_for(&attempt.reference));
        let ours = ours.max_by_key(|intent| intent.is_paid());
        ours.map_or(Ok(Outcome::Unknown), answer::PaymentIntent::outcome)
    }

    async fn session(&self, id: &str) -> anyhow::Result<Session> {
        let path = format!("{}?expand[]=payment_intent", session_path(id)?);
        let session: Told<Session> = self.api.get(&path).await?;
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
        let (amount, is_again) = (request.amount, request.is_again);
        self.api.give_back(BackOf { intent, amount, refund: request.refund, is_again }).await
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
            self.api.post("/v1/payment_intents", form, &key).await?;
        match charged {
            Ok(intent) => intent.outcome(),
            Err(refusal) if refusal.is_no_such_card() => {
                Ok(Outcome::Declined { reason: refusal.reason() })
            }
            Err(refusal) => Err(refusal.fault("the charge")),
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

fn session_path(id: &str) -> anyhow::Result<String> {
    ensure!(is_name(id), "the attempt is no session of Stripe's");
    Ok(format!("/v1/checkout/sessions/{id}"))
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
