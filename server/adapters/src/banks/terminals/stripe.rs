//! A reader of Stripe Terminal, driven from our server: we make a PaymentIntent, hand it to the
//! reader, and ask both how it went. The money is captured at once, so that what is approved is
//! taken. Sources, read on 30 November 2026:
//! - docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven,
//!   with its parts "Reader offline", "Reader busy" and "Reader timeout": the last error may come
//!   although the reader has the payment.
//! - docs.stripe.com/api/terminal/readers (`process_payment_intent`, `cancel_action`, retrieve),
//!   docs.stripe.com/api/payment_intents (create, retrieve, search, cancel),
//!   docs.stripe.com/api/idempotent_requests: the same key gives the first answer again for 24
//!   hours at least.
//! - the fixtures of github.com/stripe/openapi, commit f6c2a48, for the fields.

use super::TerminalSettings;
use crate::banks::{
    connections::StripeConnection,
    stripe::{
        amount,
        answer::Named,
        client::{BackOf, StripeClient, Told, form, is_name},
    },
};
use anyhow::{bail, ensure};
use domain::{
    id::TerminalPaymentId,
    moment::HOUR_MS,
    money::Currency,
    payments::terminal::{
        TerminalAttempt, TerminalEnd, TerminalRefund, TerminalRequest, TerminalStart, TerminalState,
    },
};
use futures::{FutureExt, future::BoxFuture};
use house::ports::{RefundAnswer, terminals::Terminal};
use serde::Deserialize;

/// So long a key surely names what was made by it.
const KEY_LIFE_MS: i64 = 20 * HOUR_MS;

pub struct StripeTerminal {
    api: StripeClient,
    reader: String,
    label: String,
    point: String,
}

#[derive(Debug, Deserialize)]
struct Intent {
    id: String,
    status: String,
    amount: i64,
    amount_received: Option<i64>,
    currency: String,
    livemode: bool,
    #[serde(default)]
    metadata: Named,
    /// Why the last try took no money; what it says stays with Stripe.
    #[serde(default)]
    last_payment_error: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
struct Found {
    data: Vec<Intent>,
}

#[derive(Debug, Deserialize)]
struct Reader {
    action: Option<Action>,
}

/// What the reader does, or did last.
#[derive(Debug, Deserialize)]
struct Action {
    status: String,
    #[serde(default)]
    process_payment_intent: Option<Processed>,
}

#[derive(Debug, Deserialize)]
struct Processed {
    payment_intent: String,
}

impl Reader {
    /// How it stands with this payment. None: it did something else last.
    fn status(&self, intent: &str) -> Option<&str> {
        let action = self.action.as_ref()?;
        let processed = action.process_payment_intent.as_ref()?;
        (processed.payment_intent == intent).then_some(action.status.as_str())
    }
}

impl StripeTerminal {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(
        settings: &TerminalSettings,
        connection: &StripeConnection,
        client: reqwest::Client,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            api: StripeClient::new(connection, client)?,
            reader: settings.reader.clone(),
            label: settings.label.clone(),
            point: settings.point.clone(),
        })
    }

    fn path(&self, action: &str) -> String {
        format!("/v1/terminal/readers/{}{action}", self.reader)
    }

    async fn present(&self, request: &TerminalRequest) -> anyhow::Result<TerminalStart> {
        let intent = match self.made(request).await? {
            Ok(intent) => intent,
            Err(refusal) if refusal.is_about_it() => {
                return Ok(TerminalStart::Not(TerminalEnd::Refused));
            }
            Err(refusal) => return Err(refusal.fault("the payment")),
        };
        let key = format!("{}-present", request.payment);
        let wanted = form([("payment_intent", intent.id.clone())]);
        let told: Told<Reader> =
            self.api.post(&self.path("/process_payment_intent"), wanted, &key).await?;
        let why = match told {
            Ok(_) => return Ok(TerminalStart::Presented { provider_id: intent.id }),
            // The reader may have it all the same.
            Err(refusal) if refusal.has_code("terminal_reader_timeout") => {
                return Err(refusal.fault("the reader"));
            }
            Err(refusal) if refusal.has_code("terminal_reader_offline") => TerminalEnd::Offline,
            Err(refusal) if refusal.has_code("terminal_reader_busy") => TerminalEnd::Busy,
            Err(refusal) if refusal.is_about_it() => TerminalEnd::Refused,
            Err(refusal) => return Err(refusal.fault("the reader")),
        };
        match self.close(&intent).await? {
            TerminalState::Closed => Ok(TerminalStart::Not(why)),
            other => bail!("the reader refused a payment that is {other:?}"),
        }
    }

    /// The same payment is the same intent, as long as Stripe knows the key. Nothing shows it yet.
    async fn made(&self, request: &TerminalRequest) -> anyhow::Result<Told<Intent>> {
        let wanted = form([
            ("amount", amount::to_stripe(request.amount)?.to_string()),
            ("currency", request.amount.currency.as_str().to_lowercase()),
            ("payment_method_types[]", "card_present".to_owned()),
            ("capture_method", "automatic".to_owned()),
            ("description", request.reference.clone()),
            ("metadata[reference]", request.reference.clone()),
            ("metadata[payment]", request.payment.to_string()),
        ]);
        self.api.post("/v1/payment_intents", wanted, &request.payment.to_string()).await
    }

    /// None: Stripe knows none, and will take nothing for it.
    async fn intent(&self, attempt: &TerminalAttempt) -> anyhow::Result<Option<Intent>> {
        let asked = &attempt.asked;
        let id = match &attempt.provider_id {
            Some(id) => id.clone(),
            None if attempt.now.since_ms(attempt.begun_at) < KEY_LIFE_MS => {
                match self.made(asked).await? {
                    Ok(intent) => intent.id,
                    Err(refusal) if refusal.is_about_it() => return Ok(None),
                    Err(refusal) => return Err(refusal.fault("the payment")),
                }
            }
            None => match self.found(asked.payment).await? {
                Some(intent) => intent.id,
                None => return Ok(None),
            },
        };
        let intent = self.by_id(&id).await?;
        let is_ours = intent.metadata.payment.as_deref() == Some(&*asked.payment.to_string());
        ensure!(is_ours, "the intent is another payment's");
        ensure!(intent.livemode == self.api.is_live(), "test and live are mixed up");
        Ok(Some(intent))
    }

    /// By what we wrote beside it: Stripe's search knows it within a minute.
    async fn found(&self, payment: TerminalPaymentId) -> anyhow::Result<Option<Intent>> {
        let query = format!("metadata['payment']:'{payment}'");
        let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
        let path = format!("/v1/payment_intents/search?query={query}");
        let found: Told<Found> = self.api.get(&path).await?;
        let found = found.map_err(|refusal| refusal.fault("the search"))?;
        Ok(found.data.into_iter().next())
    }

    async fn by_id(&self, id: &str) -> anyhow::Result<Intent> {
        ensure!(is_name(id), "the payment is no intent of Stripe's");
        let intent: Told<Intent> = self.api.get(&format!("/v1/payment_intents/{id}")).await?;
        intent.map_err(|refusal| refusal.fault("the payment"))
    }

    async fn reader(&self) -> anyhow::Result<Reader> {
        let reader: Told<Reader> = self.api.get(&self.path("")).await?;
        reader.map_err(|refusal| refusal.fault("the reader"))
    }

    /// The intent says whether money was taken; the reader, what it does until then.
    async fn state_of(&self, intent: &Intent) -> anyhow::Result<TerminalState> {
        Ok(match intent.status.as_str() {
            "succeeded" => {
                let taken = intent.amount_received.unwrap_or(intent.amount);
                let amount = amount::of_stripe(taken, &intent.currency)?;
                TerminalState::Approved { amount, capture: intent.id.clone() }
            }
            "canceled" => TerminalState::Closed,
            "requires_payment_method" => match self.reader().await?.status(&intent.id) {
                Some("failed") => TerminalState::Declined,
                Some(_) => TerminalState::Waiting,
                None if intent.last_payment_error.is_some() => TerminalState::Declined,
                None => TerminalState::NotPresented,
            },
            _ => TerminalState::Waiting,
        })
    }

    async fn look(&self, attempt: &TerminalAttempt) -> anyhow::Result<TerminalState> {
        match self.intent(attempt).await? {
            Some(intent) => self.state_of(&intent).await,
            None => Ok(TerminalState::NotPresented),
        }
    }

    /// An intent that is cancelled takes no money any more, whatever a reader still shows.
    async fn close(&self, intent: &Intent) -> anyhow::Result<TerminalState> {
        let id = &intent.id;
        if self.reader().await?.status(id) == Some("in_progress") {
            // A reader that holds a card already says no; the intent tells what comes of it.
            let _: Told<Reader> =
                self.api.post(&self.path("/cancel_action"), Vec::new(), "").await?;
        }
        let path = format!("/v1/payment_intents/{id}/cancel");
        let wanted = form([("cancellation_reason", "abandoned".to_owned())]);
        let closed: Told<Intent> = self.api.post(&path, wanted, "").await?;
        match closed {
            Ok(intent) => self.state_of(&intent).await,
            Err(_) => self.state_of(&self.by_id(id).await?).await,
        }
    }

    async fn close_attempt(&self, attempt: &TerminalAttempt) -> anyhow::Result<TerminalState> {
        match self.intent(attempt).await? {
            Some(intent) => self.close(&intent).await,
            None => Ok(TerminalState::Closed),
        }
    }

    async fn give_back(&self, refund: &TerminalRefund) -> anyhow::Result<RefundAnswer> {
        let TerminalRefund { refund, capture, amount, is_again } = refund.clone();
        self.api.give_back(BackOf { intent: capture, amount, refund, is_again }).await
    }
}

impl Terminal for StripeTerminal {
    fn label(&self) -> &str {
        &self.label
    }

    fn point(&self) -> &str {
        &self.point
    }

    fn least_minor(&self, currency: Currency) -> i64 {
        amount::least_minor(currency)
    }

    fn start<'a>(
        &'a self,
        request: &'a TerminalRequest,
    ) -> BoxFuture<'a, anyhow::Result<TerminalStart>> {
        self.present(request).boxed()
    }

    fn state<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        self.look(attempt).boxed()
    }

    fn cancel<'a>(
        &'a self,
        attempt: &'a TerminalAttempt,
    ) -> BoxFuture<'a, anyhow::Result<TerminalState>> {
        self.close_attempt(attempt).boxed()
    }

    fn refund<'a>(
        &'a self,
        refund: &'a TerminalRefund,
    ) -> BoxFuture<'a, anyhow::Result<RefundAnswer>> {
        async move { crate::http::counted(self.give_back(refund).await) }.boxed()
    }
}

#[cfg(test)]
mod tests;
