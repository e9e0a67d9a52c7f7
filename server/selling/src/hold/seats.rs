//! The claims of one hold, and the lines that they become.

use super::{
    Holding, New,
    chosen::{self, TicketOfPackage},
    line, package,
    turns::{self, Turns},
    wish::{offer_of, price_type_of},
};
use crate::basket::BasketRows;
use domain::{
    choose,
    hold::{HoldRefusal, SeatRequest},
    moment::Moment,
    offer::begun,
};
use house::{Failure, House};
use store::{
    Conn,
    baskets::{self, BasketRow, LineRow},
    claims::{self, Holds, SeatKey},
    offers,
};

/// Claims the chosen places, and all other performances of the offers that they are to be of.
pub(super) async fn hold_seats(
    house: &House,
    tx: &mut Conn,
    hold: &Holding<'_>,
    chosen: &[u32],
    seat_request: &SeatRequest,
    basket: BasketRows<'_>,
) -> Result<New, Failure<HoldRefusal>> {
    let BasketRows { lines: held, items } = basket;
    let performance = hold.performance;
    let catalogue = &performance.catalogue;
    let mut new = New::default();
    let named = |seat_index: &u32| offer_of(seat_request, *seat_index).map(begun::named);
    let mut turns = Turns::of(hold, held);
    let mut chosen = chosen.to_vec();
    // An extra ticket goes with a performance that is there, be it since a moment ago.
    chosen.sort_by_key(|seat_index| named(seat_index).is_some_and(|(_, is_extra)| is_extra));
    for seat_index in chosen {
        let price_type = price_type_of(seat_request, seat_index);
        let (offer, is_extra) = named(&seat_index).unzip();
        let sold = offer.map(|offer| {
            let (lines, all_items) = new.with_held(held, items);
            package::sold(hold, offer, &lines, &all_items)
        });
        let sold = sold.transpose().map_err(Failure::Refused)?;
        let (zone, ordinal) = line::seat_at(performance, seat_index)?;
        let line = match &sold {
            Some(sold) if sold.offering.is_chosen_one_by_one() => {
                let is_extra = is_extra.unwrap_or_default();
                let ticket = TicketOfPackage { sold, is_extra, zone, price_type };
                chosen::add_performance(house, hold, &ticket, basket, &mut new)?
            }
            Some(sold) => {
                let bought = package::Bought { sold, price_type };
                package::add_package(house, tx, hold, &bought, seat_index, &mut new).await?;
                continue;
            }
            None => turns::ticket(house, hold, zone, price_type, &mut turns)?,
        };
        new.lines.push(LineRow { seat: Some(ordinal), ..line });
    }
    package::check_counts(catalogue, held, &new.lines).map_err(Failure::Refused)?;
    package::check_offers(hold, held, items, &new).map_err(Failure::Refused)?;
    let lost = claim_seats(tx, hold, held, &new).await?;
    if lost.is_empty() {
        return Ok(new);
    }
    let seat_indexes: Vec<u32> = lost
        .iter()
        .filter(|key| key.performance == performance.row.id)
        .filter_map(|key| performance.plan.seat_index(key.seat))
        .map(|seat_index| seat_index as u32)
        .collect();
    let name = |seat_index| performance.plan.seat_name(seat_index);
    Err(Failure::Refused(match lost.first() {
        Some(first) if seat_indexes.is_empty() => package::taken(performance, first.seat, &lost),
        _ => choose::taken(seat_indexes, &name),
    }))
}

/// Claims the seats of the new lines, all or none; gives those that can't be had.
async fn claim_seats(
    tx: &mut Conn,
    hold: &Holding<'_>,
    held: &[LineRow],
    new: &New,
) -> anyhow::Result<Vec<SeatKey>> {
    let key_of = |line: &LineRow| {
        let (performance, venue) = (line.performance, line.venue);
        line.seat.map(|seat| SeatKey { performance, seat, venue })
    };
    let mut keys: Vec<SeatKey> = new.lines.iter().filter_map(key_of).collect();
    keys.sort_unstable();
    // The claims let a basket have again what it holds: as a ticket, of a performance that the
    // offer has too.
    let is_theirs =
        |key: &&SeatKey| held.iter().any(|line| line.held && key_of(line) == Some(**key));
    let theirs: Vec<SeatKey> = keys.iter().filter(is_theirs).copied().collect();
    if !theirs.is_empty() {
        return Ok(theirs);
    }
    let (basket, channel) = (hold.basket, hold.channel);
    let (until, now) = (hold.until, hold.now);
    claims::hold(tx, &claims::SeatHold { seats: &keys, basket, channel, until, now }).await
}

/// Writes what comes into the basket; what was there is held as long. The basket's end is written
/// beside this.
pub(super) async fn write_new(
    tx: &mut Conn,
    basket: &BasketRow,
    lines: &[LineRow],
    new: &New,
    now: Moment,
) -> anyhow::Result<()> {
    let until = basket.ends_at;
    for item in &new.items {
        offers::insert_item(tx, basket.id, item, now).await?;
    }
    baskets::insert_lines(tx, basket.id, &new.lines).await?;
    if lines.iter().any(|line| line.held && line.seat.is_some()) {
        claims::extend(tx, Holds::Seats, basket.id, until, now).await?;
    }
    if lines.iter().any(|line| line.held && line.area.is_some()) {
        claims::extend(tx, Holds::Places, basket.id, until, now).await?;
    }
    Ok(())
}
