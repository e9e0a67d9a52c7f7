//! Tickets that are handed on to somebody else.

use crate::moment::Moment;

/// So often a ticket can be offered to somebody: each time a mail is written to an address that
/// anybody may have typed.
pub const OFFERS_MAX: i64 = 5;
/// So much of a name is written to others.
const NAME_CHARS_MAX: usize = 60;

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
    /// Enough mails went to this address today, or from this person.
    TooManyMails,
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
            Self::TooManyMails => "too-many-mails",
        }
    }
}

/// What stands in names beside letters: "Marta & Paolo", "Ana “Nina” Díaz".
const OF_NAMES: &str = " -'’‘·&+,()\"“”„«»";

/// A name as it is written to somebody whom the house doesn't know. Whoever buys has typed it: it
/// can be no address, and no message of its own.
pub fn name_for_others(given: &str, family: &str) -> String {
    let full = format!("{} {}", given.trim(), family.trim());
    let mut name = String::new();
    let mut letters = full.chars().peekable();
    while let Some(letter) = letters.next() {
        // "J. R. Novák", but not "example.org".
        let ends = letters.peek().is_none_or(|next| next.is_whitespace());
        let is_of_name = letter.is_alphabetic() || OF_NAMES.contains(letter);
        if is_of_name || (matches!(letter, '.' | '/') && ends) {
            name.push(letter);
        } else {
            name.push(' ');
        }
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").chars().take(NAME_CHARS_MAX).collect()
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
    fn a_name_is_written_to_others_without_addresses_in_it() {
        for (given, family, written) in [
            ("Ana María", "Núñez-O’Neill", "Ana María Núñez-O’Neill"),
            ("J. R.", "Novák", "J. R. Novák"),
            ("Анна", "Иванова", "Анна Иванова"),
            ("Marta & Paolo", "D’Angelo / Rossi", "Marta & Paolo D’Angelo / Rossi"),
            ("“Nina”, Eva + Ben", "", "“Nina”, Eva + Ben"),
            ("Win at https://evil.example/a", "now", "Win at https evil example a now"),
            ("pay@evil.org", "", "pay evil org"),
        ] {
            assert_eq!(name_for_others(given, family), written);
        }
        assert_eq!(name_for_others(&"a".repeat(100), "b").chars().count(), 60);
    }

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
