//! Who exchanges tickets, and why they are not exchanged.

use crate::{id::TransferId, moment::Moment};
use serde::{Deserialize, Serialize};

/// Who has exchanged a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExchangedBy {
    Buyer,
    /// Whoever had accepted it from its buyer.
    Recipient,
}

impl ExchangedBy {
    /// `transfer`: by which the ticket became theirs.
    pub fn of(transfer: Option<TransferId>) -> Self {
        match transfer {
            Some(_) => Self::Recipient,
            None => Self::Buyer,
        }
    }
}

/// Why a ticket isn't exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum ExchangeRefusal {
    /// Or it is somebody else's.
    UnknownTicket,
    /// No rule of the house lets it be exchanged.
    NotAllowed,
    TooEarly {
        from: Moment,
    },
    TooLate,
    /// As often as can be.
    Often {
        most: u32,
    },
    /// It doesn't admit: its payment is disputed, or a proof is missing.
    NotValid,
    /// It is paid later, and something is still to be paid.
    Owed,
    Entered,
    /// It is on offer for resale or handed on: that is taken back first.
    Offered,
    /// The new seat isn't for this exchange: another production or price zone.
    OtherSeat,
    /// An exchange is for one seat, and nothing else is in the basket.
    OneSeat,
    /// Tickets that are exchanged together are for as many seats of one performance, and nothing
    /// else is in the basket.
    Seats,
    /// It isn't of the same order and performance as the others, or there are too many.
    NotTogether,
    /// The address isn't the one that the ticket was bought with or handed to.
    OtherPerson,
    /// Its worth isn't what was shown.
    Changed,
    /// Another ticket is exchanged in the same browser, and nobody said that it be left.
    Another,
}

impl ExchangeRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownTicket => "unknown-ticket",
            Self::NotAllowed => "not-allowed",
            Self::TooEarly { .. } => "too-early",
            Self::TooLate => "too-late",
            Self::Often { .. } => "often",
            Self::NotValid => "not-valid",
            Self::Owed => "owed",
            Self::Entered => "entered",
            Self::Offered => "offered",
            Self::OtherSeat => "other-seat",
            Self::OneSeat => "one-seat",
            Self::Seats => "seats",
            Self::NotTogether => "not-together",
            Self::OtherPerson => "other-person",
            Self::Changed => "changed",
            Self::Another => "another",
        }
    }
}
