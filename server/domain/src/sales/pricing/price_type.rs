//! What the price type in a ticket's terms names.

use crate::id::MembershipId;
use std::fmt::{self, Display, Formatter};

/// No key of a sheet has a colon, so that the two can't be mistaken for each other.
const PASS: &str = "pass:";

/// Terms are kept as text: a ticket type's key, or `pass:` and the pass that the ticket is had for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketPriceType<'k> {
    /// A ticket type of the house, by its key.
    Listed(&'k str),
    /// A pass of the holder's, exchanged for the ticket.
    Pass(MembershipId),
}

impl<'k> TicketPriceType<'k> {
    /// What names no pass is taken for a ticket type, which the rules then don't know.
    pub fn of(text: &'k str) -> Self {
        let pass = text.strip_prefix(PASS).and_then(|id| id.parse().ok());
        pass.map_or(Self::Listed(text), Self::Pass)
    }
}

impl Display for TicketPriceType<'_> {
    fn fmt(&self, text: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listed(key) => text.write_str(key),
            Self::Pass(id) => write!(text, "{PASS}{id}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_pass_comes_back_and_what_only_looks_like_one_is_no_pass() {
        let pass = TicketPriceType::Pass(MembershipId(Uuid::from_u128(7)));
        assert_eq!(TicketPriceType::of(&pass.to_string()), pass);
        for text in ["full", "", "pass", "pass:", "pass:7", "passes:00000000"] {
            assert_eq!(TicketPriceType::of(text), TicketPriceType::Listed(text));
        }
    }
}
