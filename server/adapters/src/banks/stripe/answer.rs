//! What Stripe answers, as far as anybody here reads it.

use super::amount;
use crate::http::Answer;
use anyhow::{Context, bail};
use domain::payments::{decline::DeclineReason, gateway::Outcome};
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
    /// Why the last try took no money.
    #[serde(default)]
    last_payment_error: Option<Error>,
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
                    card_end: None,
                }
            }
            "canceled" => Outcome::Abandoned,
            "requires_payment_method" | "requires_action" => {
                let code = self.last_payment_error.as_ref().and_then(Error::code);
                let code = code.unwrap_or_else(|| self.status.clone());
                Outcome::Declined { reason: format!("stripe-{code}") }
            }
            _ => Outcome::Pending,
        })
    }
}

/// What Stripe's codes of declines mean to whoever pays. A stolen card is refused like any other:
/// its bank tells its owner.
pub fn why(failure: &str) -> Option<DeclineReason> {
    Some(match failure.strip_prefix("stripe-")? {
        "expired_card" | "invalid_expiry_month" | "invalid_expiry_year" => {
            DeclineReason::CardExpired
        }
        "insufficient_funds" | "card_velocity_exceeded" | "withdrawal_count_limit_exceeded" => {
            DeclineReason::NotEnoughMoney
        }
        "incorrect_cvc"
        | "invalid_cvc"
        | "incorrect_number"
        | "invalid_number"
        | "incorrect_pin"
        | "invalid_pin"
        | "pin_try_exceeded"
        | "authentication_required"
        | "payment_intent_authentication_failure"
        | "requires_action" => DeclineReason::WrongCode,
        "issuer_not_available" | "processing_error" | "try_again_later" | "reenter_transaction" => {
            DeclineReason::BankAway
        }
        "card_declined"
        | "generic_decline"
        | "do_not_honor"
        | "do_not_try_again"
        | "call_issuer"
        | "fraudulent"
        | "lost_card"
        | "stolen_card"
        | "pickup_card"
        | "restricted_card"
        | "card_not_supported"
        | "transaction_not_allowed"
        | "no_action_taken"
        | "not_permitted"
        | "service_not_allowed"
        | "security_violation"
        | "revocation_of_authorization"
        | "requires_payment_method" => DeclineReason::Refused,
        // Of our key or of what we sent.
        _ => return None,
    })
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

#[derive(Debug, Deserialize)]
struct Error {
    #[serde(rename = "type", default)]
    kind: String,
    code: Option<String>,
    decline_code: Option<String>,
    param: Option<String>,
}

impl Error {
    /// The bank's word before Stripe's own.
    fn code(&self) -> Option<String> {
        self.decline_code.as_deref().or(self.code.as_deref()).map(named)
    }
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
            let code = error.code();
            (error.kind, code, error.param)
        });
        let (kind, param) = (name(kind), param.map(name));
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

    pub fn has_code(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }

    pub fn reason(&self) -> String {
        format!("stripe-{}", self.code.as_deref().unwrap_or("refused"))
    }

    pub fn fault(self, what: &str) -> anyhow::Error {
        let Self { status, kind, code, param } = self;
        anyhow::anyhow!("{what} was refused: {status} {kind} {code:?} {param:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_mean_one_of_a_few_things_to_who_pays() {
        for (code, why) in [
            ("stripe-expired_card", Some(DeclineReason::CardExpired)),
            ("stripe-insufficient_funds", Some(DeclineReason::NotEnoughMoney)),
            ("stripe-incorrect_cvc", Some(DeclineReason::WrongCode)),
            ("stripe-stolen_card", Some(DeclineReason::Refused)),
            ("stripe-issuer_not_available", Some(DeclineReason::BankAway)),
            ("stripe-amount_too_small", None),
            ("expired_card", None),
        ] {
            assert_eq!(super::why(code), why, "{code}");
        }
    }

    #[test]
    fn the_bank_s_own_word_is_kept_and_nothing_that_somebody_typed() {
        let intent = |error: &str| {
            let json = format!(
                r#"{{"id":"pi_1","status":"requires_payment_method","amount":100,
                     "currency":"eur","customer":null,"payment_method":null{error}}}"#
            );
            let intent: PaymentIntent = serde_json::from_str(&json).expect("an intent");
            intent.outcome().expect("it can be told")
        };
        let declined = |reason: &str| Outcome::Declined { reason: reason.to_owned() };
        let of_bank = r#","last_payment_error":{"type":"card_error","code":"card_declined",
            "decline_code":"insufficient_funds","message":"Ana's card"}"#;
        assert_eq!(intent(of_bank), declined("stripe-insufficient_funds"));
        let strange = r#","last_payment_error":{"code":"<b>a b</b>"}"#;
        assert_eq!(intent(strange), declined("stripe-babb"));
        assert_eq!(intent(""), declined("stripe-requires_payment_method"));
    }
}
