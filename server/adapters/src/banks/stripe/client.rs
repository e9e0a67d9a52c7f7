//! Speaking to Stripe: its payment pages and its card terminals are asked in one way.

use super::{
    amount,
    answer::{Refund, Refunds, Refusal},
};
use crate::banks::connections::{Secret, StripeConnection, secret};
use anyhow::{Context, bail, ensure};
use domain::{id::RefundId, money::Money};
use house::ports::RefundAnswer;
use reqwest::Method;
use serde::de::DeserializeOwned;

/// What Stripe's answers look like doesn't change under us.
const API_VERSION: &str = "2024-06-20";
/// Refunds of one payment, far more than anybody makes.
const REFUNDS_MAX: &str = "100";

pub(crate) type Form = Vec<(String, String)>;

/// What came of a call: an answer, or a no that Stripe has a name for.
pub(crate) type Told<T> = Result<T, Refusal>;

pub(crate) struct StripeClient {
    client: reqwest::Client,
    key: Secret,
    url: String,
}

/// Money that goes back of a payment.
pub(crate) struct BackOf {
    pub intent: String,
    pub amount: Money,
    pub refund: RefundId,
    /// Asked before; whether it was heard is not known.
    pub is_again: bool,
}

impl StripeClient {
    /// # Errors
    /// Names the setting that is wrong.
    pub fn new(connection: &StripeConnection, client: reqwest::Client) -> anyhow::Result<Self> {
        let key = secret("secret_key", &connection.secret_key, &connection.secret_key_file)?;
        let is_key = ["sk_live_", "rk_live_", "sk_test_", "rk_test_"];
        ensure!(
            is_key.iter().any(|start| key.expose().starts_with(start)),
            "secret_key is no secret key of Stripe's"
        );
        Ok(Self { client, key, url: connection.url.clone() })
    }

    /// Whether real money is meant.
    pub fn is_live(&self) -> bool {
        self.key.expose().contains("_live_")
    }

    pub async fn get<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<Told<T>> {
        self.call(Method::GET, path, None).await
    }

    /// `key`: the same again is the same; empty: each call is a new one.
    pub async fn post<T: DeserializeOwned>(
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

    /// The same refund twice is one.
    #[boxed]
    pub async fn give_back(&self, back: BackOf) -> anyhow::Result<RefundAnswer> {
        let BackOf { intent, amount, refund, is_again } = back;
        ensure!(is_name(&intent), "the capture is no payment intent");
        let refund = refund.to_string();
        // Stripe forgets its keys after a day.
        if is_again && let Some(known) = self.refund_of(&intent, &refund).await? {
            return known.answer();
        }
        let form = form([
            ("payment_intent", intent),
            ("amount", amount::to_stripe(amount)?.to_string()),
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
        let known: Told<Refunds> = self.get(&path).await?;
        let known = known.map_err(|refusal| refusal.fault("the list of refunds"))?;
        ensure!(!known.has_more, "more refunds of one payment than anybody makes");
        Ok(known.data.into_iter().find(|it| it.metadata.refund.as_deref() == Some(refund)))
    }
}

pub(crate) fn form<const N: usize>(pairs: [(&str, String); N]) -> Form {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// It goes into an address.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
