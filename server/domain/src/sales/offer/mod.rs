//! What can be bought beside a single ticket (docs/offers.md).

pub mod begun;
pub mod fit;
pub mod offering;
pub mod package;
pub mod price;
pub mod product;
pub mod selection;
pub mod view;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfferKind {
    /// One seat for all performances of a series, chosen by the house.
    Subscription,
    /// The subscriber picks performances and seats; earns seniority.
    Flexible,
    Package,
}

impl OfferKind {
    pub const ALL: [Self; 3] = [Self::Subscription, Self::Flexible, Self::Package];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Subscription => "subscription",
            Self::Flexible => "flexible",
            Self::Package => "package",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_offer_is_read_as_it_is_written() {
        for kind in OfferKind::ALL {
            assert_eq!(OfferKind::parse(kind.as_str()), Some(kind));
            assert_eq!(serde_json::to_value(kind).expect("a name"), kind.as_str());
        }
        assert_eq!(OfferKind::parse("ticket"), None);
    }
}
