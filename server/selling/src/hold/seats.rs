//! The seats of one hold, and the lines that they become.

use super::{
    chosen::{self, TicketOfPackage},
    holding::{Holding, New},
    line, package,
    turns::{ticket, turns_of},
};
use domain::{
    sales::offer::{begun, product::offer_and_price_type},
    seats::{
        choose,
        hold::{HoldRefusal, SeatRequest},
    },
};
use house::Failure;
use season::performance::Performance;
use store::{baskets::LineRow, seats::claims::SeatKey};

/// The chosen seats, and those of all other performances of the offers that they are to be of.
pub(super) fn tickets(
    hold: &Holding<'_>,
    chosen: Vec<u32>,
    seat_request: &SeatRequest,
) -> Result<New, Failure<HoldRefusal>> {
    let (performance, basket) = (hold.performance, hold.basket);
    let mut new = New { chosen, ..New::default() };
    let named = |seat_index: &u32| offer_of(seat_request, *seat_index).map(begun::named);
    let mut turns = turns_of(hold);
    let mut seat_indexes = new.chosen.clone();
    // An extra ticket goes with a performance that is there, be it since a moment ago.
    seat_indexes.sort_by_key(|seat_index| named(seat_index).is_some_and(|(_, is_extra)| is_extra));
    for seat_index in seat_indexes {
        let price_type = price_type_of(seat_request, seat_index);
        let (offer, is_extra) = named(&seat_index).unzip();
        let sold = offer.map(|offer| {
            let (lines, items) = new.with_held(basket.lines, basket.items);
            package::sold(hold, offer, &lines, &items)
        });
        let sold = sold.transpose().map_err(Failure::Refused)?;
        let (zone, ordinal) = line::seat_at(performance, seat_index)?;
        let line = match &sold {
            Some(sold) if sold.offering.is_chosen_one_by_one() => {
                let is_extra = is_extra.unwrap_or_default();
                let ticket = TicketOfPackage { sold, is_extra, zone, price_type };
                chosen::add_performance(hold, &ticket, &mut new)?
            }
            Some(sold) => {
                let bought = package::Bought { sold, price_type };
                package::add_package(hold, &bought, seat_index, &mut new)?;
                continue;
            }
            None => ticket(hold, zone, price_type, &mut turns)?,
        };
        new.lines.push(LineRow { seat: Some(ordinal), ..line });
    }
    package::check_counts(hold, &new.lines).map_err(Failure::Refused)?;
    package::check_offers(hold, &new).map_err(Failure::Refused)?;
    // The claims let a basket have again what it holds: as a ticket, of a performance that the
    // offer has too.
    let mut theirs = keys(&new.lines);
    theirs.retain(|key| basket.lines.iter().any(|line| line.held && key_of(line) == Some(*key)));
    match theirs.is_empty() {
        true => Ok(new),
        false => Err(Failure::Refused(lost(performance, &theirs))),
    }
}

fn key_of(line: &LineRow) -> Option<SeatKey> {
    let (performance, venue) = (line.performance, line.venue);
    line.seat.map(|seat| SeatKey { performance, seat, venue })
}

/// Of the lines' seats, in the order in which all of them are claimed.
pub(super) fn keys(lines: &[LineRow]) -> Vec<SeatKey> {
    let mut keys: Vec<SeatKey> = lines.iter().filter_map(key_of).collect();
    keys.sort_unstable();
    keys
}

/// The refusal of seats that can't be had, at least one.
pub(super) fn lost(performance: &Performance, lost: &[SeatKey]) -> HoldRefusal {
    let seat_indexes: Vec<u32> = lost
        .iter()
        .filter(|key| key.performance == performance.row.id)
        .filter_map(|key| performance.plan.seat_index(key.seat))
        .map(|seat_index| seat_index as u32)
        .collect();
    let name = |seat_index| performance.plan.seat_name(seat_index);
    match lost.first() {
        Some(first) if seat_indexes.is_empty() => package::taken(performance, first.seat, lost),
        _ => choose::taken(seat_indexes, &name),
    }
}

/// The offer that a chosen place is to be of.
fn offer_of(seat_request: &SeatRequest, seat_index: u32) -> Option<&str> {
    offer_and_price_type(named(seat_request, seat_index)).0
}

/// The ticket type that a chosen place is to have.
fn price_type_of(seat_request: &SeatRequest, seat_index: u32) -> Option<&str> {
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
