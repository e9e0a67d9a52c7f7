//! Tickets that are handed on to somebody else.

use crate::moment::Moment;

/// So often a ticket can be offered to somebody: each time a mail is written to an address that
/// anybody may have typed.
pub const OFFERS_MAX: i64 = 5;

/// What is known of a ticket that its holder wants to hand on, or somebody to accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handing {
    pub now: Moment,
    pub starts_at: Moment,
    pub is_performance_cancelled: bool,
    /// It was paid for, and nothing of it was taken back.
    pub is_valid: bool,
    pub has_entered: bool,
    /// For resale.
    pub is_offered: bool,
    pub is_sold: bool,
}

/// Why a ticket isn't handed on, accepted or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferRefusal {
    /// Or it is somebody else's.
    UnknownTicket,
    /// The address is no address.
    BadAddress,
    /// The address is the holder's own.
    ToOneself,
    /// The performance has begun or was cancelled.
    Over,
    /// It doesn't admit: its payment is disputed, a proof is missing, or it was taken back.
    NotValid,
    Entered,
    /// It is on offer for resale: that is taken back first.
    OnOffer,
    Sold,
    /// It is being handed on to somebody.
    Offered,
    /// Somebody has accepted it.
    Accepted,
    /// Nobody was offered it, or it was taken back.
    NotOffered,
    /// It was offered to others as often as can be.
    Often,
}

impl TransferRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownTicket => "unknown-ticket",
            Self::BadAddress => "bad-address",
            Self::ToOneself => "to-oneself",
            Self::Over => "over",
            Self::NotValid => "not-valid",
            Self::Entered => "entered",
            Self::OnOffer => "on-offer",
            Self::Sold => "sold",
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::NotOffered => "not-offered",
            Self::Often => "often",
        }
    }
}

impl Handing {
    /// # Errors
    /// Why it can't be handed on, or accepted.
    pub fn check(&self) -> Result<(), TransferRefusal> {
        match self {
            Self { is_sold: true, .. } => Err(TransferRefusal::Sold),
            Self { has_entered: true, .. } => Err(TransferRefusal::Entered),
            Self { is_performance_cancelled: true, .. } => Err(TransferRefusal::Over),
            Self { now, starts_at, .. } if now >= starts_at => Err(TransferRefusal::Over),
            Self { is_offered: true, .. } => Err(TransferRefusal::OnOffer),
            Self { is_valid: false, .. } => Err(TransferRefusal::NotValid),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_ticket_that_admits_is_handed_on_and_only_before_the_curtain() {
        let good = Handing {
            now: Moment(1),
            starts_at: Moment(2),
            is_performance_cancelled: false,
            is_valid: true,
            has_entered: false,
            is_offered: false,
            is_sold: false,
        };
        assert_eq!(good.check(), Ok(()));
        for (wrong, why) in [
            (Handing { now: Moment(2), ..good }, TransferRefusal::Over),
            (Handing { is_performance_cancelled: true, ..good }, TransferRefusal::Over),
            (Handing { is_valid: false, ..good }, TransferRefusal::NotValid),
            (Handing { has_entered: true, ..good }, TransferRefusal::Entered),
            (Handing { is_offered: true, is_valid: false, ..good }, TransferRefusal::OnOffer),
            (Handing { is_sold: true, is_valid: false, ..good }, TransferRefusal::Sold),
        ] {
            assert_eq!(wrong.check(), Err(why));
        }
    }
}
