//! Which seats a wish comes to: the one place that knows what may be sold to whom on a plan.
//! Runs inside the claim's transaction, so that what it chooses is free.

use crate::hold::{HoldRefusal, Want};
use crate::plan::SeatName;
use seatmap::{best, hall::Hall, seat_set::SeatSet, view::SeatView};
use std::collections::BTreeSet;

/// The plan of an evening as far as choosing needs it. Seats by their place in the plan.
pub struct Counter<'a> {
    pub hall: &'a Hall,
    pub views: &'a [SeatView],
    /// Names as the reader's language has them.
    pub name: &'a dyn Fn(usize) -> SeatName,
    /// Zone of each seat, as this evening's zone map has it.
    pub zones: &'a [u32],
    /// Whether a zone is sold to the public, by index.
    pub sold_zones: &'a [bool],
    pub zone_keys: &'a [&'a str],
    /// Available to anybody.
    pub free: &'a SeatSet,
    /// Held by this basket already.
    pub mine: &'a SeatSet,
    /// Tickets of this evening that the basket holds in unnumbered areas.
    pub places_held: u32,
    pub seats_max: u32,
    /// Companion seats sell without their wheelchair place.
    pub companions_released: bool,
}

/// The places to claim, rising, without those that the basket holds already.
///
/// # Errors
/// The refusal that the shopper reads. `Want::Places` has no seats and is not for this.
pub fn choose(want: &Want, counter: &Counter<'_>) -> Result<Vec<u32>, HoldRefusal> {
    let chosen = match want {
        Want::Seats { picks } => {
            let places: Vec<u32> = picks.iter().map(|pick| pick.place).collect();
            named(&places, counter)?
        }
        Want::Best { zone, count, .. } => best_of(zone.as_deref(), *count, counter)?,
        Want::Places { .. } => BTreeSet::new(),
    };
    if chosen.is_empty() && counter.mine.is_empty() {
        return Err(HoldRefusal::NothingChosen);
    }
    let held = counter.mine.count() + counter.places_held as usize;
    if chosen.len() + held > counter.seats_max as usize {
        return Err(HoldRefusal::TooMany { max: counter.seats_max });
    }
    if let Some(&alone) = chosen.iter().find(|&&place| is_alone(place, &chosen, counter)) {
        return Err(HoldRefusal::CompanionAlone { seat: (counter.name)(alone as usize) });
    }
    let lost: Vec<u32> =
        chosen.iter().copied().filter(|&place| !counter.free.contains(place as usize)).collect();
    if !lost.is_empty() {
        return Err(taken(lost, counter.name));
    }
    Ok(chosen.into_iter().collect())
}

/// Names the seats that somebody else has.
pub fn taken(places: Vec<u32>, name: &dyn Fn(usize) -> SeatName) -> HoldRefusal {
    let lost = places.iter().map(|&place| name(place as usize)).collect();
    HoldRefusal::SeatsTaken { lost, places }
}

fn named(places: &[u32], counter: &Counter<'_>) -> Result<BTreeSet<u32>, HoldRefusal> {
    if places.is_empty() {
        return Err(HoldRefusal::NothingChosen);
    }
    // A list longer than anybody may buy is refused before it costs anything.
    if places.len() > counter.seats_max as usize {
        return Err(HoldRefusal::TooMany { max: counter.seats_max });
    }
    for &place in places {
        if place as usize >= counter.hall.seats.len() {
            return Err(HoldRefusal::UnknownSeat);
        }
        if !is_sold(place as usize, counter) {
            return Err(HoldRefusal::NotForSale { seat: (counter.name)(place as usize) });
        }
    }
    Ok(places.iter().copied().filter(|&place| !counter.mine.contains(place as usize)).collect())
}

fn best_of(
    zone: Option<&str>,
    count: u32,
    counter: &Counter<'_>,
) -> Result<BTreeSet<u32>, HoldRefusal> {
    if count == 0 {
        return Err(HoldRefusal::NothingChosen);
    }
    if count > counter.seats_max {
        return Err(HoldRefusal::TooMany { max: counter.seats_max });
    }
    let wanted = match zone {
        Some(key) => match counter.zone_keys.iter().position(|known| *known == key) {
            Some(index) => Some(index as u32),
            None => return Err(HoldRefusal::NoneTogether { count }),
        },
        None => None,
    };
    let mut open = counter.free.clone();
    for place in 0..counter.hall.seats.len() {
        let of_zone = wanted.is_none_or(|zone| counter.zones.get(place) == Some(&zone));
        if !of_zone || !is_sold(place, counter) {
            open.remove(place);
        }
    }
    best::best_seats(counter.hall, counter.views, &open, None, count as usize)
        .map(|seats| seats.into_iter().map(|place| place as u32).collect())
        .ok_or(HoldRefusal::NoneTogether { count })
}

fn is_sold(place: usize, counter: &Counter<'_>) -> bool {
    let zone = counter.zones.get(place).copied().unwrap_or(u32::MAX) as usize;
    counter.sold_zones.get(zone).copied().unwrap_or(false)
        && counter.hall.seats.get(place).is_some_and(|seat| !seat.attributes.house_seat)
}

/// A companion seat goes with its wheelchair place only (F-wheelchair).
fn is_alone(place: u32, chosen: &BTreeSet<u32>, counter: &Counter<'_>) -> bool {
    let companion_of = counter.hall.seats.get(place as usize).and_then(|seat| seat.companion_of);
    match companion_of {
        Some(wheelchair) => {
            !counter.companions_released
                && !chosen.contains(&wheelchair)
                && !counter.mine.contains(wheelchair as usize)
        }
        None => false,
    }
}
