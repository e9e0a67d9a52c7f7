//! Admissions, their barcodes, and what the door answers.

use serde::{Deserialize, Serialize};

/// Digits of a Code 128 ticket code (T6.10c: 13 or 14): random, never derived from anything.
pub const CODE_DIGITS: usize = 14;

/// What the door says. `parterre scan` prints the kebab-case names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanAnswer {
    Admitted,
    /// An extra's code: its piece is handed out, and nobody is admitted by it.
    HandedOut,
    Refused,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanReason {
    Valid,
    UnknownCode,
    /// The ticket was replaced; only the newer one admits.
    Replaced,
    /// A card of several performances, of which this one was printed alone.
    PrintedAlone,
    Cancelled,
    /// Its holder has offered it for resale, and may take it back.
    OnOffer,
    /// Somebody else has bought its seat from the holder.
    Resold,
    /// Its ticket type needs a proof that the box office has not seen.
    ProofNeeded,
    /// The shopper's bank took the money back.
    PaymentDisputed,
    AlreadyEntered,
    /// An extra that was handed out before.
    AlreadyUsed,
    OtherPerformance,
    /// The house has cancelled the performance.
    PerformanceCancelled,
    TooEarly,
    Over,
}

/// How long before the curtain the doors take tickets, in milliseconds.
pub const ENTRY_OPENS_MS: i64 = 3 * crate::moment::HOUR_MS;

impl ScanReason {
    const ALL: [Self; 15] = [
        Self::Valid,
        Self::UnknownCode,
        Self::Replaced,
        Self::PrintedAlone,
        Self::Cancelled,
        Self::OnOffer,
        Self::Resold,
        Self::ProofNeeded,
        Self::PaymentDisputed,
        Self::AlreadyEntered,
        Self::AlreadyUsed,
        Self::OtherPerformance,
        Self::PerformanceCancelled,
        Self::TooEarly,
        Self::Over,
    ];

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::UnknownCode => "unknown-code",
            Self::Replaced => "replaced",
            Self::PrintedAlone => "printed-alone",
            Self::Cancelled => "cancelled",
            Self::OnOffer => "on-offer",
            Self::Resold => "resold",
            Self::ProofNeeded => "proof-needed",
            Self::PaymentDisputed => "payment-disputed",
            Self::AlreadyEntered => "already-entered",
            Self::AlreadyUsed => "already-used",
            Self::OtherPerformance => "other-performance",
            Self::PerformanceCancelled => "performance-cancelled",
            Self::TooEarly => "too-early",
            Self::Over => "over",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scan_s_reason_is_read_as_it_is_written() {
        for reason in ScanReason::ALL {
            assert_eq!(ScanReason::parse(reason.as_str()), Some(reason));
            assert_eq!(serde_json::to_value(reason).expect("a name"), reason.as_str());
        }
        assert_eq!(ScanReason::parse("late"), None);
    }

    #[test]
    fn doors_take_tickets_from_three_hours_before_the_performance() {
        assert_eq!(ENTRY_OPENS_MS, 10_800_000);
    }
}
