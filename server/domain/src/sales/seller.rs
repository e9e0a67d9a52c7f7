//! Who sells: the shop itself, a counter of the house, a point of sale, a program of others.

use crate::{
    id::{AccountId, PointOfSaleId, SessionId, TillSessionId},
    sales::outlet::Outlet,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    #[default]
    Web,
    BoxOffice,
    PointOfSale,
    External,
}

impl Channel {
    /// That of the house's own shop on the web.
    pub const SHOP: Self = Self::Web;
    pub const ALL: [Self; 4] = [Self::Web, Self::BoxOffice, Self::PointOfSale, Self::External];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::BoxOffice => "box-office",
            Self::PointOfSale => "point-of-sale",
            Self::External => "external",
        }
    }

    /// As `as_str` writes it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.as_str() == text)
    }
}

/// A sale that one of the house has open: its basket belongs to `session`, which has no browser
/// and serves this sale alone. So a sale is parked while the next one is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seller {
    pub outlet: Outlet,
    /// Of the outlet's point.
    pub point_of_sale: Option<PointOfSaleId>,
    /// None: a command on the machine itself, or a program.
    pub operator: Option<AccountId>,
    pub till: Option<TillSessionId>,
    pub session: SessionId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_has_the_same_name_in_text_and_in_json() {
        for channel in Channel::ALL {
            assert_eq!(serde_json::to_value(channel).expect("a name"), channel.as_str());
            assert_eq!(Channel::parse(channel.as_str()), Some(channel));
        }
        assert_eq!(Channel::parse("post"), None);
    }
}
