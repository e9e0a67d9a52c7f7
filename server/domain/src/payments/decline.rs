//! Why a bank took no money, in the few words that help whoever pays; and how often they may try.

use serde::{Deserialize, Serialize};

/// A bank's codes say more than its shopper should read or can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeclineReason {
    /// Or its date was mistyped: banks don't tell these apart.
    CardExpired,
    /// Or a limit of the card is reached.
    NotEnoughMoney,
    /// Of the card, of the bank's app or of a message.
    WrongCode,
    /// The bank says no more, or what it says is between the bank and its customer.
    Refused,
    BankAway,
}

impl DeclineReason {
    pub const ALL: [Self; 5] =
        [Self::CardExpired, Self::NotEnoughMoney, Self::WrongCode, Self::Refused, Self::BankAway];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::CardExpired => "card-expired",
            Self::NotEnoughMoney => "not-enough-money",
            Self::WrongCode => "wrong-code",
            Self::Refused => "refused",
            Self::BankAway => "bank-away",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == text)
    }
}

/// What stands as the failure of an attempt that ended without the bank's decision.
pub const ABANDONED: &str = "abandoned";
/// Attempts of one payment that a bank decides.
pub const ATTEMPTS_MAX: u32 = 3;
/// All of them, with those that the shopper broke off at the bank: each is an order there, and a
/// row that is asked about.
pub const TRIES_MAX: u32 = 8;

/// `tried`: all so far; `abandoned`: those of them that ended without the bank's decision.
pub fn attempts_left(tried: u32, abandoned: u32) -> u32 {
    let decided = tried.saturating_sub(abandoned);
    ATTEMPTS_MAX.saturating_sub(decided).min(TRIES_MAX.saturating_sub(tried))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_turns_back_at_the_bank_loses_no_attempt_until_it_is_too_often() {
        assert_eq!(attempts_left(0, 0), 3);
        assert_eq!(attempts_left(2, 0), 1);
        assert_eq!(attempts_left(2, 2), 3);
        assert_eq!(attempts_left(6, 5), 2);
        assert_eq!(attempts_left(7, 7), 1);
        assert_eq!(attempts_left(8, 8), 0);
        assert_eq!(attempts_left(9, 3), 0);
    }

    #[test]
    fn a_reason_is_read_as_it_is_written() {
        for reason in DeclineReason::ALL {
            assert_eq!(DeclineReason::parse(reason.as_str()), Some(reason));
        }
        assert_eq!(DeclineReason::parse("redsys-0190"), None);
    }
}
