//! Money in and out by a gateway. Return, notification and reconciler all end in one decision
//! about one attempt.

use crate::{id::PaymentId, moment::Moment, money::Money};
use serde::{Deserialize, Serialize};

/// What a gateway is asked to charge. The attempt has an identity of its own: gateways refuse
/// a reused one for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequest {
    pub payment: PaymentId,
    /// Unique for ever at the gateway; digits and letters only.
    pub reference: String,
    pub amount: Money,
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

/// What the gateway knows of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Not decided yet.
    Pending,
    Captured {
        amount: Money,
        stored_credential: Option<String>,
    },
    Declined {
        reason: String,
    },
    /// The shopper gave up, or the gateway's session ended.
    Abandoned,
    /// The gateway never heard of it.
    Unknown,
}

/// A notification that was verified to come from the gateway.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    pub reference: String,
    pub outcome: Outcome,
}

/// How an answer reached us; for the order's timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    Return,
    Notification,
    Query,
}

impl Evidence {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Return => "return",
            Self::Notification => "notification",
            Self::Query => "query",
        }
    }
}
