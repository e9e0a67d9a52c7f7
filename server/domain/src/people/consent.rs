//! What somebody lets the house do with their address beyond their orders.

use crate::moment::{DAY_MS, HOUR_MS, Moment};

/// How long the link in a mail that asks to confirm is good.
pub const CONFIRM_LIFE_MS: i64 = 3 * DAY_MS;
/// Whoever asks again within it causes no other mail.
pub const CONFIRM_AGAIN_MS: i64 = HOUR_MS;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// News about performances and offers by mail.
    Newsletter,
}

impl Purpose {
    pub const ALL: [Self; 1] = [Self::Newsletter];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Newsletter => "newsletter",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

/// What shows that a consent is the mailbox's owner's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentProof {
    /// Also an order that was paid under the address.
    PaidOrder,
    /// Nothing but that they read the mailbox: they were signed in, or used the link of a mail.
    Mailbox,
}

/// Where it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentPlace {
    Checkout,
    Profile,
}

impl ConsentPlace {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Checkout => "checkout",
            Self::Profile => "profile",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Checkout, Self::Profile].into_iter().find(|place| place.as_str() == text)
    }
}

/// Consent that was given or withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentStep {
    pub is_given: bool,
    pub at: Moment,
    pub place: ConsentPlace,
    /// Of the text that was agreed to: its identity and its language.
    pub text: Option<(String, String)>,
}

/// Since when it holds. `steps`: the oldest first.
pub fn given_since(steps: &[ConsentStep]) -> Option<Moment> {
    let mut since = None;
    for step in steps {
        since = step.is_given.then(|| since.unwrap_or(step.at));
    }
    since
}

/// Whether somebody may give it who has not shown that the address is theirs: only where its owner
/// has said nothing yet. What they have withdrawn nobody else gives again.
pub fn may_stranger_give(steps: &[ConsentStep]) -> bool {
    steps.is_empty()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentRefusal {
    SignedOut,
    UnknownPurpose,
    UnknownLink,
    /// The link has expired.
    Late,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(is_given: bool, at: i64) -> ConsentStep {
        ConsentStep { is_given, at: Moment(at), place: ConsentPlace::Profile, text: None }
    }

    #[test]
    fn it_holds_since_it_was_given_last() {
        assert_eq!(given_since(&[]), None);
        assert_eq!(given_since(&[step(true, 1), step(true, 2)]), Some(Moment(1)));
        assert_eq!(given_since(&[step(true, 1), step(false, 2)]), None);
        let again = [step(true, 1), step(false, 2), step(true, 3)];
        assert_eq!(given_since(&again), Some(Moment(3)));
    }

    #[test]
    fn no_stranger_gives_again_what_the_owner_has_withdrawn() {
        assert!(may_stranger_give(&[]));
        assert!(!may_stranger_give(&[step(true, 1), step(false, 2)]));
    }

    #[test]
    fn purposes_and_places_are_read_as_they_are_written() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
        }
        assert_eq!(Purpose::parse("everything"), None);
        for place in [ConsentPlace::Checkout, ConsentPlace::Profile] {
            assert_eq!(ConsentPlace::parse(place.as_str()), Some(place));
        }
    }
}
