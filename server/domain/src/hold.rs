//! A buyer's timed claim on seats: all of a line or none.

use crate::{
    id::PerformanceId,
    moment::{MINUTE_MS, Moment, SECOND_MS},
    plan::SeatName,
};
use serde::{Deserialize, Serialize};

/// How long a basket lives, unless the house sets another time.
pub const BASKET_LIFE_MS: i64 = 15 * MINUTE_MS;
/// WCAG 2.2.1: warned at least 20 seconds before the end, extended ten times at least.
pub const WARNING_MS: i64 = 120 * SECOND_MS;
pub const EXTENSIONS_MAX: u32 = 10;
/// Tickets of one performance in one basket, unless the house sets another number.
pub const SEATS_MAX: u32 = 10;

/// What is asked for. Seats by their place in the plan's list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Want {
    Seats {
        places: Vec<u32>,
    },
    /// The best ones together, chosen inside the claim.
    Best {
        zone: Option<String>,
        count: u32,
    },
    /// People in an unnumbered area.
    Places {
        area: String,
        count: u32,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HoldRequest {
    pub performance: PerformanceId,
    pub want: Want,
}

/// Why nothing was held. Each variant is a message in six languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum HoldRefusal {
    UnknownPerformance,
    NotYetOnSale {
        opens: Moment,
    },
    SaleClosed,
    Cancelled,
    Past,
    NothingChosen,
    /// Together with what the basket already holds of this evening.
    TooMany {
        max: u32,
    },
    UnknownSeat,
    /// Somebody was faster; the plan shows them as taken at once.
    SeatsTaken {
        lost: Vec<SeatName>,
        places: Vec<u32>,
    },
    /// The seat is not for sale in this channel.
    NotForSale {
        seat: SeatName,
    },
    /// A companion seat goes with its wheelchair place only.
    CompanionAlone {
        seat: SeatName,
    },
    /// No such group of seats is free together.
    NoneTogether {
        count: u32,
    },
    PlacesGone {
        left: u32,
    },
    /// The order of this basket is at the bank: nothing can be added any more.
    BasketOrdered,
}
