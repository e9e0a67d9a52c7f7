//! Until when something is reserved, as it is typed.

use crate::cli::{
    performance::{local_time, zone_of},
    refusals::no_such_time,
};
use domain::moment::Moment;
use house::{Failure, House};
use season::sheets::season_folder::cells::LocalTime;
use serde_json::Value;

/// A moment, or what the clock of the hall shows then.
#[derive(Clone, Copy)]
pub enum Until {
    At(Moment),
    Local(LocalTime),
}

pub fn until(text: &str) -> Result<Until, String> {
    match text.parse::<jiff::Timestamp>() {
        Ok(at) => Ok(Until::At(Moment(at.as_millisecond()))),
        Err(_) => local_time(text).map(Until::Local),
    }
}

impl Until {
    /// `performance`: its key; empty for the house's clock.
    pub async fn moment(self, house: &House, performance: &str) -> Result<Moment, Failure<Value>> {
        let at = match self {
            Self::At(at) => Some(at),
            Self::Local(time) => time.in_zone(&zone_of(house, performance).await?),
        };
        at.ok_or_else(|| Failure::Refused(no_such_time()))
    }
}
