//! A buyer's timed claim on seats: all of a line or none.

mod repeat;
mod turns;

pub use repeat::{Wished, is_repeat};
pub use turns::Turns;

use crate::{
    id::PerformanceId,
    moment::{MINUTE_MS, Moment, SECOND_MS},
    sales::{offer::product::offer_and_price_type, season::SaleState},
    seats::plan::SeatName,
};
use serde::{Deserialize, Serialize};

/// How long a basket lives, unless the house sets another time.
pub const BASKET_LIFE_MS: i64 = 15 * MINUTE_MS;
/// WCAG 2.2.1: warned at least 20 seconds before the end, extended ten times at least.
pub const WARNING_MS: i64 = 120 * SECOND_MS;
pub const EXTENSIONS_MAX: u32 = 10;
/// For a browser that loaded a page before it held seats, but gave no e-mail address yet.
pub const EXTENSIONS_WITHOUT_ADDRESS_MAX: u32 = 2;

/// What tells the house that a person is behind a basket, from the weakest to the strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonSign {
    /// Seats were held before any page was loaded.
    Nothing,
    /// A page was loaded.
    Page,
    /// An e-mail address was given: for a sign-in code, an order or an account.
    Address,
}

impl PersonSign {
    /// How often the time of the basket can be extended.
    pub fn extensions_max(self) -> u32 {
        match self {
            Self::Nothing => 0,
            Self::Page => EXTENSIONS_WITHOUT_ADDRESS_MAX,
            Self::Address => EXTENSIONS_MAX,
        }
    }
}

/// When a basket ends whose time is renewed now. Each hold renews it too, so nobody may keep seats
/// by holding others for ever: `oldest`, the moment of the first hold that still stands, sets the
/// last end, as late as all extensions would have brought it.
pub fn renewed_end(now: Moment, oldest: Option<Moment>, life_ms: i64, sign: PersonSign) -> Moment {
    let until = now.plus_ms(life_ms);
    let most_ms = life_ms.saturating_mul(i64::from(sign.extensions_max()) + 1);
    oldest.map_or(until, |oldest| until.min(oldest.plus_ms(most_ms)))
}

/// Tickets of one performance in one basket, unless the house sets another number.
pub const SEATS_MAX: u32 = 10;

/// The request. Seats are named by their index in the list of the plan that the page showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum SeatRequest {
    Seats {
        picks: Vec<SeatPick>,
        /// As `Listing::plan_mark`: the plan and zone map by which they were chosen. None: those
        /// that the performance has now, as commands say it and pages of before the mark.
        #[serde(default)]
        plan_mark: Option<String>,
    },
    /// The best ones together, chosen inside the claim.
    Best {
        zone: Option<String>,
        count: u32,
        /// As `Product::key`. Of an offer: seats that are free for all its performances.
        #[serde(default)]
        offer: Option<String>,
    },
    /// People in an area without numbered seats.
    GeneralAdmission {
        area: String,
        count: u32,
        /// As `Product::key`.
        #[serde(default)]
        offer: Option<String>,
        /// Where fewer are free, places of a block that the seller may sell over. Seats are named
        /// one by one; of places nobody sees whether they are blocked, so this names them.
        #[serde(default)]
        over_blocks: bool,
    },
}

/// A seat, and what it is to be: a ticket of this performance, or the seat of an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatPick {
    pub seat_index: u32,
    /// As `Product::key`: an offer's, as `offer::begun::extra` names its extra tickets, or as
    /// `offer::product::at_price_type` names a ticket; None: a single ticket.
    pub offer: Option<String>,
    /// None: the standard one.
    #[serde(default)]
    pub price_type: Option<String>,
}

impl SeatRequest {
    /// Single tickets.
    pub fn tickets(seat_indexes: &[u32]) -> Self {
        let pick =
            |seat_index: &u32| SeatPick { seat_index: *seat_index, offer: None, price_type: None };
        Self::seats(seat_indexes.iter().map(pick).collect())
    }

    /// Tickets for free places of an unnumbered area.
    pub fn places(area: &str, count: u32) -> Self {
        Self::GeneralAdmission { area: area.to_owned(), count, offer: None, over_blocks: false }
    }

    /// Seats of the plan that the performance has now.
    pub fn seats(picks: Vec<SeatPick>) -> Self {
        Self::Seats { picks, plan_mark: None }
    }

    /// Whether they were chosen on this plan, as far as it matters and they say so.
    pub fn is_of_plan(&self, mark: &str) -> bool {
        match self {
            Self::Seats { plan_mark, .. } => plan_mark.as_deref().is_none_or(|it| it == mark),
            // Zones, areas and offers have keys, which mean the same on every plan.
            Self::Best { .. } | Self::GeneralAdmission { .. } => true,
        }
    }

    /// How many seats or places it asks for.
    pub fn count(&self) -> u32 {
        match self {
            Self::Seats { picks, .. } => u32::try_from(picks.len()).unwrap_or(u32::MAX),
            Self::Best { count, .. } | Self::GeneralAdmission { count, .. } => *count,
        }
    }

    /// The first offer that something of it is to be of.
    pub fn offer(&self) -> Option<&str> {
        self.offers().next()
    }

    /// The offers that it is to be of, as often as they are asked for.
    pub fn offers(&self) -> impl Iterator<Item = &str> {
        let (picks, offer) = match self {
            Self::Seats { picks, .. } => (picks.as_slice(), None),
            Self::Best { offer, .. } | Self::GeneralAdmission { offer, .. } => {
                (&[][..], offer.as_deref())
            }
        };
        let asked = picks.iter().map(|pick| pick.offer.as_deref()).chain([offer]);
        asked.filter_map(|offer| offer_and_price_type(offer).0)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HoldRequest {
    pub performance: PerformanceId,
    pub seat_request: SeatRequest,
}

/// Why nothing was held. Each variant is a message in six languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "refusal")]
pub enum HoldRefusal {
    UnknownPerformance,
    /// The buyer is of a kind that has only what is meant for it.
    OtherKind {
        /// Its key; its name once the reader's language is known.
        kind: String,
    },
    NotYetOnSale {
        opens: Moment,
    },
    SaleClosed,
    Cancelled,
    Past,
    NothingChosen,
    /// Together with what the basket already holds of this performance.
    TooMany {
        max: u32,
    },
    UnknownSeat,
    /// The seats were chosen on another plan or zone map than the performance has now.
    PlanChanged,
    /// Somebody was faster; the plan shows them as taken at once.
    SeatsTaken {
        lost: Vec<SeatName>,
        seat_indexes: Vec<u32>,
    },
    /// The seat is not for sale in this channel.
    NotForSale {
        seat: SeatName,
    },
    /// A companion seat goes with its wheelchair place only.
    CompanionAlone {
        seat: SeatName,
    },
    /// The offer isn't sold for this performance, or not any more.
    OfferUnknown,
    /// Not to this person, not in this channel, or not at this moment.
    OfferNotSold {
        /// The offer's key; its name once the reader's language is known.
        offer: String,
    },
    /// A package that was begun must be completed first, and this performance does not fit into it.
    OfferFull {
        offer: String,
    },
    /// One person can have no more than this number of the offer.
    OfferMost {
        offer: String,
        most: u32,
    },
    /// An extra ticket needs a performance that the package has, and a package has a most of them.
    OfferExtras {
        offer: String,
        most: u32,
    },
    /// The seat is free for this performance, but not for all performances of the offer.
    OfferTaken {
        seat: Box<SeatName>,
        seat_index: u32,
        /// When it isn't free; in words once the reader's language is known.
        performances: Vec<String>,
    },
    /// No such group of seats is free together.
    NoneTogether {
        count: u32,
    },
    GeneralAdmissionGone {
        left: u32,
    },
    /// The order of this basket is at the bank: nothing can be added any more.
    BasketOrdered,
    /// Most seats that a browser can hold at a time without signing in.
    GuestSeats {
        most: u32,
    },
    /// Most seats that one network can hold at a time, in all or of the performance, for people
    /// who are not signed in and for accounts that never paid.
    NetworkGuestSeats {
        most: u32,
    },
    /// So many can one account keep at a time in all its browsers.
    AccountSeats {
        most: u32,
    },
    /// So many can be kept at a time from one network, signed in or not.
    NetworkSeats {
        most: u32,
    },
}

impl HoldRefusal {
    /// Why nothing of a performance is sold. None: it is sold now.
    pub fn of_sale(sale: SaleState) -> Option<Self> {
        match sale {
            SaleState::Open { .. } => None,
            SaleState::NotYet { opens } => Some(Self::NotYetOnSale { opens }),
            SaleState::Closed => Some(Self::SaleClosed),
            SaleState::Cancelled => Some(Self::Cancelled),
            SaleState::Past => Some(Self::Past),
        }
    }
}

/// Of the seats that are left of a performance, guests of one network keep at most one in so many.
const NETWORK_SHARE: u32 = 4;

/// What guests of one network may keep of a performance at a time. `left`: the seats that are
/// free or theirs. A shopper always gets what one basket may have (`seats_max`), if the network's
/// limit allows it.
pub fn network_share(limit: u32, left: u32, seats_max: u32) -> u32 {
    limit.min((left / NETWORK_SHARE).max(seats_max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guests_of_one_network_keep_a_share_of_what_is_left_and_what_one_basket_may_have() {
        assert_eq!(network_share(60, 1_700, 10), 60);
        assert_eq!(network_share(60, 100, 10), 25);
        assert_eq!(network_share(60, 48, 10), 12);
        assert_eq!(network_share(60, 4, 10), 10);
        assert_eq!(network_share(6, 100, 10), 6);
    }

    #[test]
    fn holding_more_renews_the_time_but_not_for_ever() {
        let life_ms = 15 * MINUTE_MS;
        let at = |minutes: i64| Moment(minutes * MINUTE_MS);
        let known = PersonSign::Address;
        assert_eq!(renewed_end(at(7), None, life_ms, known), at(22));
        assert_eq!(renewed_end(at(150), Some(at(0)), life_ms, known), at(165));
        assert_eq!(renewed_end(at(160), Some(at(0)), life_ms, known), at(165));
        assert_eq!(renewed_end(at(40), Some(at(0)), life_ms, PersonSign::Page), at(45));
        assert_eq!(renewed_end(at(10), Some(at(0)), life_ms, PersonSign::Nothing), at(15));
    }

    #[test]
    fn a_basket_lives_for_15_minutes_and_warns_2_minutes_before_its_end() {
        assert_eq!((BASKET_LIFE_MS, WARNING_MS), (900_000, 120_000));
    }

    #[test]
    fn only_seats_by_their_index_are_of_the_plan_that_was_shown() {
        let SeatRequest::Seats { picks, .. } = SeatRequest::tickets(&[3]) else {
            panic!("seats were named")
        };
        let shown = |mark: Option<&str>| {
            let plan_mark = mark.map(str::to_owned);
            SeatRequest::Seats { picks: picks.clone(), plan_mark }.is_of_plan("0a1b2c3d")
        };
        assert_eq!([Some("0a1b2c3d"), None].map(shown), [true, true]);
        assert_eq!([Some("0a1b2c3e"), Some("")].map(shown), [false, false]);
        let best = SeatRequest::Best { zone: None, count: 2, offer: None };
        assert!(best.is_of_plan("0a1b2c3d"));
    }

    #[test]
    fn a_request_names_the_first_offer_that_it_asks_for() {
        let offer = || Some("series-a".to_owned());
        let SeatRequest::Seats { mut picks, .. } = SeatRequest::tickets(&[3, 4]) else {
            panic!("seats were named")
        };
        assert_eq!(SeatRequest::seats(picks.clone()).offer(), None);
        picks[1].offer = offer();
        assert_eq!(SeatRequest::seats(picks).offer(), Some("series-a"));
        assert_eq!(
            SeatRequest::Best { zone: None, count: 2, offer: offer() }.offer(),
            Some("series-a")
        );
        let area = "standing".to_owned();
        assert_eq!(
            SeatRequest::GeneralAdmission { area, count: 2, offer: offer(), over_blocks: false }
                .offer(),
            Some("series-a")
        );
    }
}
