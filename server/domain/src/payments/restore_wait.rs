//! What was open in a copy of the database that was put back, and waits until staff confirm it.

use crate::people::actor::Action;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaitKind {
    /// Asked for, or in a file for the bank.
    PayOut,
    /// Not sent to its bank, as the copy knows.
    Refund,
    /// A gift voucher with a balance.
    Voucher,
    /// A person's.
    Credit,
    Receivable,
    /// A mail, or what another program is told.
    Message,
    /// All of them together: they charge cards and write to subscribers.
    Renewals,
    /// Of the time since the copy, all together: who was erased is there again.
    Erasures,
}

impl WaitKind {
    pub const ALL: [Self; 8] = [
        Self::PayOut,
        Self::Refund,
        Self::Voucher,
        Self::Credit,
        Self::Receivable,
        Self::Message,
        Self::Renewals,
        Self::Erasures,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::PayOut => "pay-out",
            Self::Refund => "refund",
            Self::Voucher => "voucher",
            Self::Credit => "credit",
            Self::Receivable => "receivable",
            Self::Message => "message",
            Self::Renewals => "renewals",
            Self::Erasures => "erasures",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whoever confirms it may do by hand what a release leads to.
    pub fn right(self) -> Action {
        match self {
            Self::PayOut | Self::Credit | Self::Receivable => Action::Settle,
            Self::Refund | Self::Voucher | Self::Message => Action::RefundOrder,
            Self::Renewals => Action::ImportSeason,
            Self::Erasures => Action::EraseCustomers,
        }
    }

    /// Whether it can be said that it left, or was spent, after the copy was made. A receivable
    /// that was paid is settled instead.
    pub fn can_be_discarded(self) -> bool {
        !matches!(self, Self::Receivable | Self::Renewals | Self::Erasures)
    }

    /// Whether a part of it may be left.
    pub fn has_balance(self) -> bool {
        matches!(self, Self::Voucher | Self::Credit)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitEnd {
    /// It counts as it stands in the copy.
    Released,
    /// It left, or was spent, after the copy was made.
    Discarded,
}

impl WaitEnd {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Released => "released",
            Self::Discarded => "discarded",
        }
    }
}
