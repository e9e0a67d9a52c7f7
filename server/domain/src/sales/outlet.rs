//! Where somebody sells: a channel, and within it a point of sale, where there is one. What isn't
//! set for the point is that of its channel.

use crate::people::actor::Channel;

/// What stands before the key of a point of sale wherever a channel can be named.
pub const POINT_PREFIX: &str = "point-of-sale:";

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outlet {
    pub channel: Channel,
    /// The key of the point of sale. None: the channel itself.
    pub point: Option<String>,
}

impl Outlet {
    pub const WEB: Self = Self { channel: Channel::SHOP, point: None };

    /// Over what somebody needs the right to sell there: the point of sale, or the whole house.
    pub fn scope(&self) -> String {
        match &self.point {
            Some(_) => self.name(),
            None => "*".to_owned(),
        }
    }

    /// As sheets and tables name it: `point-of-sale:KEY`, or the channel.
    pub fn name(&self) -> String {
        match &self.point {
            Some(key) => format!("{POINT_PREFIX}{key}"),
            None => self.channel.as_str().to_owned(),
        }
    }
}

impl From<Channel> for Outlet {
    fn from(channel: Channel) -> Self {
        Self { channel, point: None }
    }
}
