//! What a gateway is asked about money in and out, and what it answers. Return, notification and
//! reconciler all end in one decision about one attempt.

use super::method::PaymentMethod;
use crate::{
    id::{PaymentId, RefundId},
    moment::Moment,
    money::Money,
};
use serde::{Deserialize, Serialize};

/// What a gateway is asked to charge. The attempt has an identity of its own: gateways refuse
/// a reused one for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequest {
    pub payment: PaymentId,
    /// Unique for ever at the gateway; digits and letters only.
    pub reference: String,
    pub amount: Money,
    pub payment_method: PaymentMethod,
    pub description: String,
    pub language: String,
    pub return_url: String,
    pub notification_url: String,
    /// The gateway should not take money after this.
    pub pay_by: Moment,
    /// Keep the card for later charges (renewals).
    pub store_credential: bool,
}

/// Where the shopper's browser goes next.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Redirect {
    pub url: String,
    /// Empty: a plain GET; otherwise a form that posts these.
    pub fields: Vec<(String, String)>,
}

/// A payment that waits for its shopper at the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub redirect: Redirect,
    /// How the gateway calls the attempt, where it doesn't go by our reference. Kept before the
    /// shopper is sent there.
    pub gateway_id: Option<String>,
}

/// An attempt, as its gateway is asked about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub payment: PaymentId,
    pub reference: String,
    /// None: the gateway goes by the reference, or no shopper was ever sent there.
    pub gateway_id: Option<String>,
    /// What was asked for.
    pub amount: Money,
    pub created_at: Moment,
    /// Nobody waits for it any more: what is approved and not captured stays so, what is open is
    /// closed where the gateway can.
    pub is_over: bool,
}

/// Money to give back.
#[derive(Clone, Debug, PartialEq)]
pub struct RefundRequest {
    pub refund: RefundId,
    pub attempt: Attempt,
    /// How the gateway calls what it captured.
    pub capture: Option<String>,
    pub amount: Money,
    /// Asked before; whether it was heard is not known.
    pub is_again: bool,
    /// What went back of this attempt by refunds that are done. Never two at the same time.
    pub gone_back: Money,
}

/// What the gateway knows of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Not decided yet.
    Pending,
    Captured {
        amount: Money,
        stored_credential: Option<String>,
        /// How the gateway calls the capture, where it has a name of its own: in disputes and
        /// lists of what it paid out.
        capture: Option<String>,
        /// The last four digits of the card that paid, where the gateway tells them.
        card_end: Option<String>,
    },
    Declined {
        reason: String,
    },
    /// The shopper gave up, or the gateway's session ended.
    Abandoned,
    /// The gateway never heard of it.
    Unknown,
}

impl Outcome {
    pub fn captured(amount: Money) -> Self {
        Self::Captured { amount, stored_credential: None, capture: None, card_end: None }
    }
}

/// The last four digits of a card's number; more of it is kept nowhere.
pub fn is_card_end(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A notification that was verified to come from the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub about: About,
    pub news: News,
}

/// Which attempt a notification is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Ours.
    Reference(String),
    /// The gateway's name for the attempt.
    GatewayId(String),
    /// The gateway's name for the capture.
    Capture(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum News {
    Outcome(Outcome),
    /// Something happened, and the gateway is to be asked what: its messages come in any order.
    Ask,
    Dispute(Dispute),
    /// It had said that the refund was done.
    RefundFailed {
        refund: RefundId,
        reason: String,
    },
}

/// The shopper's bank takes money back, or asks for it: a chargeback.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// The gateway's name for it.
    pub id: String,
    /// Of the money's going, told apart from the dispute that may be behind it.
    pub is_reversal: bool,
    pub amount: Money,
    pub state: DisputeState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeState {
    /// The money is gone for now.
    Opened,
    /// It came back.
    Won,
    /// It is gone for good.
    Lost,
}

/// How an answer reached us; for the order's timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Return,
    Notification,
    /// The answer speaks of the time of its question, however long it took.
    Query {
        asked_at: Moment,
    },
}

impl Evidence {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Notification => "notification",
            Self::Query { .. } => "query",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_timeline_names_how_an_answer_came() {
        let query = Evidence::Query { asked_at: Moment(0) };
        let ways = [Evidence::Return, Evidence::Notification, query];
        assert_eq!(ways.map(Evidence::as_str), ["return", "notification", "query"]);
    }
}
