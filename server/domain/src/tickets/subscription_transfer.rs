//! Subscriptions that go to a new holder.

use crate::{moment::Moment, wording::letters::Unprintable};

/// What the former holder declares of the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Parents, children, husband or wife.
    FirstDegree,
    /// Brothers and sisters, grandparents, grandchildren.
    SecondDegree,
    /// Whoever lives under the same roof.
    Household,
}

impl Relation {
    pub const ALL: [Self; 3] = [Self::FirstDegree, Self::SecondDegree, Self::Household];

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|relation| relation.as_str() == text)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstDegree => "first-degree",
            Self::SecondDegree => "second-degree",
            Self::Household => "household",
        }
    }
}

/// Why a subscription doesn't go to a new holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubscriptionTransferRefusal {
    /// Or it is somebody else's.
    UnknownSubscription,
    /// No rule of the house lets it go.
    NotAllowed,
    TooEarly {
        from: Moment,
    },
    TooLate,
    BadAddress,
    ToOneself,
    /// A relation for which the rule says nothing.
    UnknownRelation,
    /// The new holder's name is missing.
    NameMissing,
    /// It has letters that its tickets couldn't print.
    NameUnprintable(Unprintable),
    /// No performance of it is to come.
    NothingLeft,
    /// One of its tickets is on offer for resale or to somebody: that is taken back first.
    TicketOffered,
    /// One of its tickets doesn't admit: a disputed payment, a proof that is missing.
    NotValid,
    /// The holder is being asked about the next season.
    Renewing,
    /// It is offered to somebody.
    Offered,
    Accepted,
    NotOffered,
    /// As often as can be.
    Often,
    TooManyMails,
}

impl SubscriptionTransferRefusal {
    /// For commands and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UnknownSubscription => "unknown-subscription",
            Self::NotAllowed => "not-allowed",
            Self::TooEarly { .. } => "too-early",
            Self::TooLate => "too-late",
            Self::BadAddress => "bad-address",
            Self::ToOneself => "to-oneself",
            Self::UnknownRelation => "unknown-relation",
            Self::NameMissing => "name-missing",
            Self::NameUnprintable(_) => "name-unprintable",
            Self::NothingLeft => "nothing-left",
            Self::TicketOffered => "ticket-offered",
            Self::NotValid => "not-valid",
            Self::Renewing => "renewing",
            Self::Offered => "offered",
            Self::Accepted => "accepted",
            Self::NotOffered => "not-offered",
            Self::Often => "often",
            Self::TooManyMails => "too-many-mails",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relation_is_read_as_it_is_written() {
        for relation in Relation::ALL {
            assert_eq!(Relation::parse(relation.as_str()), Some(relation));
        }
        assert_eq!(Relation::parse("cousin"), None);
    }
}
