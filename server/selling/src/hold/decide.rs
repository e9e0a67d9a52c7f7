//! What comes into the basket, or why nothing does: decided from facts, nothing is asked.

use super::{
    facts::{Asked, Facts},
    general_admission::{self, GeneralAdmissionRequest},
    holding::{Holding, New, NewIds},
    package, seats,
};
use crate::{basket::BasketRows, claim::SeatChooser};
use domain::{
    sales::offer::product::offer_and_price_type,
    seats::hold::{HoldRefusal, SeatRequest},
};
use house::Failure;

pub(super) enum Decision {
    /// It is theirs already.
    Nothing,
    Add(New),
}

/// # Errors
/// Why nothing is held; a fault where the plan and its prices don't fit together.
pub(super) fn decide(
    asked: &Asked,
    facts: &Facts,
    ids: &NewIds<'_>,
) -> Result<Decision, Failure<HoldRefusal>> {
    if facts.is_repeat {
        return Ok(Decision::Nothing);
    }
    let (performance, seats_max, now) = (&asked.performance, asked.seats_max, asked.now);
    let hold = Holding {
        performance,
        basket: BasketRows { lines: &facts.lines, items: &facts.items },
        wish: &facts.wish,
        now,
        people: &asked.context.people,
        seats_max,
        sold: &facts.sold,
        offers: &facts.offers,
        ids,
    };
    let seat_request = &asked.seat_request;
    if let SeatRequest::GeneralAdmission { area, count, offer, .. } = seat_request {
        let (offer, price_type) = offer_and_price_type(offer.as_deref());
        let request = GeneralAdmissionRequest { area, count: *count, offer, price_type };
        return general_admission::tickets(&hold, &request).map(Decision::Add);
    }
    let general_admission_held = general_admission::held(&hold);
    let seats = &package::offered(&hold, seat_request, &facts.seats)?;
    let chooser = SeatChooser { performance, seats, general_admission_held, seats_max, now };
    let chosen = chooser.choose(seat_request).map_err(Failure::Refused)?;
    match chosen.is_empty() {
        true => Ok(Decision::Nothing),
        false => seats::tickets(&hold, chosen, seat_request).map(Decision::Add),
    }
}
