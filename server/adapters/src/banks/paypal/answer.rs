//! What PayPal answers, as far as anybody here reads it.

use super::amount::Amount;
use anyhow::{Context, bail};
use domain::payments::{decline::DeclineReason, gateway::Outcome};
use house::ports::RefundAnswer;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Order {
    pub id: String,
    status: String,
    #[serde(default)]
    purchase_units: Vec<Unit>,
    #[serde(default)]
    links: Vec<Link>,
}

#[derive(Debug, Deserialize)]
struct Unit {
    custom_id: Option<String>,
    #[serde(default)]
    payments: Payments,
}

#[derive(Debug, Default, Deserialize)]
struct Payments {
    #[serde(default)]
    captures: Vec<Capture>,
    #[serde(default)]
    refunds: Vec<Refund>,
}

#[derive(Debug, Deserialize)]
struct Capture {
    id: String,
    status: String,
    amount: Option<Amount>,
}

#[derive(Debug, Deserialize)]
pub struct Refund {
    status: Option<String>,
    custom_id: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Link {
    pub href: String,
    pub rel: String,
}

impl Order {
    pub fn way_to_approve(&self) -> Option<String> {
        let leads = |link: &&Link| ["payer-action", "approve"].contains(&link.rel.as_str());
        self.links.iter().find(leads).map(|link| link.href.clone())
    }

    pub fn is_for(&self, reference: &str) -> bool {
        self.purchase_units.iter().any(|unit| unit.custom_id.as_deref() == Some(reference))
    }

    /// Its payer approved; the money isn't taken.
    pub fn waits_for_us(&self) -> bool {
        self.status == "APPROVED" && self.captures().next().is_none()
    }

    pub fn capture_id(&self) -> Option<String> {
        self.captures().next().map(|capture| capture.id.clone())
    }

    pub fn refund(&self, custom_id: &str) -> Option<&Refund> {
        let refunds = self.purchase_units.iter().flat_map(|unit| &unit.payments.refunds);
        refunds.into_iter().find(|refund| refund.custom_id.as_deref() == Some(custom_id))
    }

    fn captures(&self) -> impl Iterator<Item = &Capture> {
        self.purchase_units.iter().flat_map(|unit| &unit.payments.captures)
    }

    /// # Errors
    /// An answer that doesn't hold together.
    pub fn outcome(&self, is_over: bool) -> anyhow::Result<Outcome> {
        if let Some(capture) = self.captures().next() {
            return capture.outcome();
        }
        Ok(match self.status.as_str() {
            "VOIDED" => Outcome::Abandoned,
            // Without us nothing is taken, and we won't.
            "CREATED" | "SAVED" | "APPROVED" | "PAYER_ACTION_REQUIRED" if is_over => {
                Outcome::Abandoned
            }
            "CREATED" | "SAVED" | "APPROVED" | "PAYER_ACTION_REQUIRED" => Outcome::Pending,
            "COMPLETED" => bail!("a completed order without its capture"),
            _ => bail!("an order in no state that is known"),
        })
    }
}

impl Capture {
    fn outcome(&self) -> anyhow::Result<Outcome> {
        Ok(match self.status.as_str() {
            // What went back later was taken all the same.
            "COMPLETED" | "PARTIALLY_REFUNDED" | "REFUNDED" => Outcome::Captured {
                amount: self.amount.as_ref().context("a capture of nothing")?.money()?,
                stored_credential: None,
                capture: Some(self.id.clone()),
                card_end: None,
            },
            "PENDING" => Outcome::Pending,
            "DECLINED" | "FAILED" => {
                let reason = format!("paypal-capture-{}", self.status.to_lowercase());
                Outcome::Declined { reason }
            }
            _ => bail!("a capture in no state that is known"),
        })
    }
}

/// PayPal says little of why: what its page asks for, it asks for there.
pub fn why(failure: &str) -> Option<DeclineReason> {
    Some(match failure.strip_prefix("paypal-")? {
        "instrument-declined"
        | "transaction-refused"
        | "payer-cannot-pay"
        | "payer-account-restricted"
        | "payer-account-locked-or-closed"
        | "compliance-violation"
        | "capture-declined"
        | "capture-failed" => DeclineReason::Refused,
        _ => return None,
    })
}

impl Refund {
    /// # Errors
    /// A state that PayPal doesn't have.
    pub fn answer(&self) -> anyhow::Result<RefundAnswer> {
        Ok(match self.status.as_deref().context("a refund without a state")? {
            "COMPLETED" => RefundAnswer::Done,
            "PENDING" => RefundAnswer::Pending,
            state @ ("FAILED" | "CANCELLED") => {
                RefundAnswer::Refused(format!("paypal-refund-{}", state.to_lowercase()))
            }
            _ => RefundAnswer::Unknown("paypal-refund-in-an-unknown-state".to_owned()),
        })
    }
}
