//! Where an order stands.

use crate::{moment::Moment, tickets::renewal::RenewalPayment};
use serde::{Deserialize, Serialize};

/// Where an order stands, derived from what happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderState {
    /// Waiting for the bank; seats are kept until `pay_by`.
    AwaitingPayment,
    /// The last attempt was declined or given up; another can be made until `pay_by`.
    PaymentFailed,
    /// Of several payments some are made; the next can be made until `pay_by`.
    PartlyPaid,
    /// Made for its buyer, who can pay until `pay_by`.
    ToPay,
    Paid,
    /// Paid by invoice later; its tickets are valid.
    Reserved,
    /// Paid, and all of its tickets taken back by the house since.
    Cancelled,
    /// Ended without money.
    Expired,
    /// Ended by its shopper, without money.
    GivenUp,
    /// Money came too late and goes back, or went back.
    Refunding,
    Refunded,
    /// The bank refused the refund for good: the house owes the money.
    Owed,
}

impl OrderState {
    /// What it is about is its buyer's.
    pub fn is_complete(self) -> bool {
        matches!(self, Self::Paid | Self::Reserved)
    }

    /// Its money is waited for.
    pub fn is_open(self) -> bool {
        matches!(self, Self::AwaitingPayment | Self::PaymentFailed | Self::PartlyPaid | Self::ToPay)
    }
}

/// Why an order is paid later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidLater {
    /// Each performance after it took place.
    Performances,
    /// A renewed subscription, on the house's days.
    Renewal(RenewalPayment),
    /// Sold at a counter by invoice, which names its day.
    Invoice,
}

/// What became of the newest mail about an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "mail")]
pub enum MailState {
    None,
    Waiting,
    Sent {
        at: Moment,
    },
    Failing {
        since: Moment,
    },
    /// The mail server took it, and it came back.
    Bounced {
        at: Moment,
    },
}
