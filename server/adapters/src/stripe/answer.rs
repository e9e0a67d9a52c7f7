//! What Stripe answers, as far as anybody here reads it.

use super::amount;
use crate::http::Answer;
use anyhow::{Context, bail};
use domain::payment::Outcome;
use house::ports::RefundAnswer;
use reqwest::StatusCode;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Session {
    pub id: String,
    pub url: Option<String>,
    pub livemode: bool,
    pub client_reference_id: Option<String>,
    status: String,
    payment_status: String,
    pub payment_intent: Option<Intent>,
}

/// Whole where it was asked for, else its name.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Intent {
    Name(String),
    Whole(Box<PaymentIntent>),
}

impl Intent {
    pub fn into_id(self) -> String {
        match self {
            Self::Name(id) => id,
            Self::Whole(intent) => intent.id,
        }
    }
}

#[derive(Debug, Deserialize)]
pub struct PaymentIntent {
    id: String,
    status: String,
    #[serde(default)]
    amount_received: Option<i64>,
    amount: i64,
    currency: String,
    customer: Option<String>,
    payment_method: Option<String>,
    #[serde(default)]
    setup_future_usage: Option<String>,
    #[serde(default)]
    metadata: Named,
}

#[derive(Debug, Deserialize)]
pub struct Found {
    pub data: Vec<PaymentIntent>,
}

impl Session {
    pub fn is_open(&self) -> bool {
        self.status == "open"
    }

    /// # Errors
    /// An answer that doesn't hold together.
    pub fn outcome(self) -> anyhow::Result<Outcome> {
        match (self.status.as_str(), self.payment_status.as_str()) {
            // Also after a declined card: the page lets its shopper try another.
            ("open", _) => Ok(Outcome::Pending),
            ("expired", _) => Ok(Outcome::Abandoned),
            ("complete", "paid") => match self.payment_intent {
                Some(Intent::Whole(intent)) => intent.outcome(),
                Some(Intent::Name(_)) | None => bail!("a paid session without its payment"),
            },
            ("complete", _) => match self.payment_intent {
                Some(Intent::Whole(intent)) => intent.outcome(),
                Some(Intent::Name(_)) | None => Ok(Outcome::Pending),
            },
            (other, _) => {
                bail!("a session can't be {}", other.chars().take(20).collect::<String>())
            }
        }
    }
}

impl PaymentIntent {
    pub fn is_paid(&self) -> bool {
        self.status == "succeeded"
    }

    pub fn is_for(&self, reference: &str) -> bool {
        self.metadata.reference.as_deref() == Some(reference)
    }

    /// # Errors
    /// An amount that is none.
    pub fn outcome(&self) -> anyhow::Result<Outcome> {
        Ok(match self.status.as_str() {
            "succeeded" => {
                let taken = self.amount_received.unwrap_or(self.amount);
                let keeps = self.setup_future_usage.as_deref() == Some("off_session");
                let card = self.customer.as_ref().zip(self.payment_method.as_ref());
                Outcome::Captured {
                    amount: amount::of_stripe(taken, &self.currency)?,
                    stored_credential: card
                        .filter(|_| keeps)
                        .map(|(customer, method)| format!("{customer}:{method}")),
                    capture: Some(self.id.clone()),
                }
            }
            "canceled" => Outcome::Abandoned,
            "requires_payment_method" | "requires_action" => {
                Outcome::Declined { reason: format!("stripe-{}", self.status) }
            }
            _ => Outcome::Pending,
        })
    }
}

#[derive(Debug, Deserialize)]
pub struct Refunds {
    pub data: Vec<Refund>,
    #[serde(default)]
    pub has_more: bool,
}

#[derive(Debug, Deserialize)]
pub struct Refund {
    status: Option<String>,
    #[serde(default)]
    failure_reason: Option<String>,
    #[serde(default)]
    pub metadata: Named,
}

/// What we wrote beside it.
#[derive(Debug, Default, Deserialize)]
pub struct Named {
    pub refund: Option<String>,
    pub reference: Option<String>,
    pub payment: Option<String>,
}

impl Refund {
    /// # Errors
    /// A state that Stripe doesn't have.
    pub fn answer(self) -> anyhow::Result<RefundAnswer> {
        Ok(match self.status.as_deref().context("a refund without a state")? {
            "succeeded" => RefundAnswer::Done,
            "pending" | "requires_action" => RefundAnswer::Pending,
            "failed" | "canceled" => RefundAnswer::Refused(self.reason()),
            state => RefundAnswer::Unknown(format!("stripe-refund-{}", named(state))),
        })
    }

    pub fn is_failed(&self) -> bool {
        matches!(self.status.as_deref(), Some("failed" | "canceled"))
    }

    pub fn reason(&self) -> String {
        format!("stripe-{}", self.failure_reason.as_deref().unwrap_or("refund-failed"))
    }
}

/// Stripe's no, with what it may be known by.
#[derive(Debug)]
pub struct Refusal {
    pub status: StatusCode,
    kind: String,
    code: Option<String>,
    pub param: Option<String>,
}

#[derive(Deserialize)]
struct Body {
    error: Error,
}

#[derive(Deserialize)]
struct Error {
    #[serde(rename = "type", default)]
    kind: String,
    code: Option<String>,
    decline_code: Option<String>,
    param: Option<String>,
}

/// Short, and of the signs that names have.
fn named(text: &str) -> String {
    let is_of_name = |c: &char| c.is_ascii_alphanumeric() || "_-[]".contains(*c);
    text.chars().filter(is_of_name).take(60).collect()
}

impl Refusal {
    /// Its sentences may hold what a shopper typed: only names are kept.
    pub fn read(answer: &Answer) -> Self {
        let name = |text: String| named(&text);
        let error = serde_json::from_slice::<Body>(&answer.body).ok().map(|body| body.error);
        let (kind, code, param) = error.map_or((String::new(), None, None), |error| {
            (error.kind, error.decline_code.or(error.code), error.param)
        });
        let (kind, code, param) = (name(kind), code.map(name), param.map(name));
        Self { status: answer.status, kind, code, param }
    }

    /// Nothing left to give back, or not from there: asking again changes nothing.
    pub fn is_for_good(&self) -> bool {
        let known = ["charge_already_refunded", "charge_disputed", "refund_disputed_payment"];
        let is_named = self.code.as_deref().is_some_and(|code| known.contains(&code));
        let is_amount = self.param.as_deref() == Some("amount");
        self.status == StatusCode::BAD_REQUEST
            && self.kind == "invalid_request_error"
            && (is_named || is_amount)
    }

    /// It says no to what was asked for. Others are about our key, about how much we ask, or
    /// about another question that is under way.
    pub fn is_about_it(&self) -> bool {
        matches!(
            self.status,
            StatusCode::BAD_REQUEST | StatusCode::PAYMENT_REQUIRED | StatusCode::NOT_FOUND
        )
    }

    /// The card can't be charged: it is declined, or it isn't kept there any more.
    pub fn is_no_such_card(&self) -> bool {
        let is_unknown = self.kind == "invalid_request_error"
            && matches!(self.status, StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND);
        self.status == StatusCode::PAYMENT_REQUIRED || is_unknown
    }

    pub fn reason(&self) -> String {
        format!("stripe-{}", self.code.as_deref().unwrap_or("refused"))
    }

    pub fn fault(self, what: &str) -> anyhow::Error {
        let Self { status, kind, code, param } = self;
        anyhow::anyhow!("{what} was refused: {status} {kind} {code:?} {param:?}")
    }
}
