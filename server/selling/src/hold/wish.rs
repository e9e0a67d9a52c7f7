//! A wish that the house fulfils by its own choice, in a form that can be compared.

use domain::{
    hold::SeatRequest,
    id::PerformanceId,
    moment::{Moment, SECOND_MS},
    offer::{begun, product::offer_and_price_type},
};
use season::catalogue::Catalogue;
use store::baskets::LineRow;

/// The same wish again within this time is a form sent twice, not a second party (invariant 4).
const REPEAT_MS: i64 = 5 * SECOND_MS;

/// Named seats need none: theirs they have already.
pub(super) fn wish_of(seat_request: &SeatRequest) -> String {
    match seat_request {
        SeatRequest::Seats { .. } => String::new(),
        SeatRequest::Best { zone, count, offer } => {
            let zone = zone.as_deref().unwrap_or("anywhere");
            format!("best {count} {zone} {}", offer.as_deref().unwrap_or_default())
        }
        SeatRequest::GeneralAdmission { area, count, offer } => {
            format!("places {count} {area} {}", offer.as_deref().unwrap_or_default())
        }
    }
}

/// The basket got a line for this wish a moment ago, and still holds it.
pub(super) fn is_repeat(
    lines: &[LineRow],
    performance: PerformanceId,
    wish: &str,
    now: Moment,
) -> bool {
    !wish.is_empty()
        && lines.iter().any(|line| {
            line.held
                && line.performance == performance
                && line.wish == wish
                && line.added_at > now.minus_ms(REPEAT_MS)
        })
}

/// All that is wished for is of offers that are sold from a date of their own.
pub(super) fn are_sold_before(catalogue: &Catalogue, seat_request: &SeatRequest) -> bool {
    let has_own_date = |offer: Option<&str>| {
        let (offer, _) = offer_and_price_type(offer);
        let offering = offer.and_then(|offer| catalogue.offering(begun::named(offer).0));
        offering.is_some_and(|offering| catalogue.rules.has_own_date(offering))
    };
    match seat_request {
        SeatRequest::Seats { picks, .. } => {
            picks.iter().all(|pick| has_own_date(pick.offer.as_deref()))
        }
        SeatRequest::Best { offer, .. } | SeatRequest::GeneralAdmission { offer, .. } => {
            has_own_date(offer.as_deref())
        }
    }
}

/// The offer that a chosen place is to be of.
pub(super) fn offer_of(seat_request: &SeatRequest, seat_index: u32) -> Option<&str> {
    offer_and_price_type(named(seat_request, seat_index)).0
}

/// The ticket type that a chosen place is to have.
pub(super) fn price_type_of(seat_request: &SeatRequest, seat_index: u32) -> Option<&str> {
    let own = match seat_request {
        SeatRequest::Seats { picks, .. } => {
            let pick = picks.iter().find(|pick| pick.seat_index == seat_index);
            pick.and_then(|pick| pick.price_type.as_deref())
        }
        SeatRequest::Best { .. } | SeatRequest::GeneralAdmission { .. } => None,
    };
    own.or_else(|| offer_and_price_type(named(seat_request, seat_index)).1)
}

/// What a chosen place is asked for as.
fn named(seat_request: &SeatRequest, seat_index: u32) -> Option<&str> {
    match seat_request {
        SeatRequest::Seats { picks, .. } => {
            picks.iter().find(|pick| pick.seat_index == seat_index)?.offer.as_deref()
        }
        SeatRequest::Best { offer, .. } => offer.as_deref(),
        SeatRequest::GeneralAdmission { .. } => None,
    }
}
