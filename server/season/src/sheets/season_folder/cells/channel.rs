//! Where a row holds: in a channel, or at one point of sale.

use super::{Cell, Context, Kind, PointOfSaleKey, shown};
use domain::{people::actor::Channel, sales::outlet::POINT_PREFIX};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChannelOrPoint {
    Channel(Channel),
    Point(PointOfSaleKey),
}

impl ChannelOrPoint {
    /// Whether it is this channel itself.
    pub fn is(&self, channel: Channel) -> bool {
        *self == Self::Channel(channel)
    }

    /// As sheets and tables name it.
    pub fn name(&self) -> String {
        match self {
            Self::Channel(channel) => channel.as_str().to_owned(),
            Self::Point(key) => format!("{POINT_PREFIX}{key}"),
        }
    }
}

impl Cell for ChannelOrPoint {
    fn kind() -> Kind {
        let words = Channel::ALL.map(Channel::as_str).to_vec();
        Kind::WordsOrKey { words, prefix: POINT_PREFIX, sheet: "points_of_sale" }
    }

    fn read(text: &str, context: &Context<'_>) -> Result<Self, String> {
        if let Some(key) = text.strip_prefix(POINT_PREFIX) {
            return PointOfSaleKey::read(key, context).map(Self::Point);
        }
        let words = Channel::ALL.map(Channel::as_str).join(", ");
        Channel::parse(text).map(Self::Channel).ok_or_else(|| {
            format!("{} is none of {words}, {POINT_PREFIX}KEY; write one of them", shown(text))
        })
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.name()
    }
}
