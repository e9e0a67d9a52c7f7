//! Which seats a wish comes to: the one place that knows what may be sold to whom on a plan.
//! Runs inside the claim's transaction, so that what it chooses is free.

use crate::seats::hold::{HoldRefusal, SeatRequest};
use crate::seats::plan::SeatName;
use seatmap::{
    best::{self, Aim, HallNow},
    hall::Hall,
    seat_set::SeatSet,
    view::SeatView,
};
use std::collections::BTreeSet;

/// The plan of a performance as far as choosing needs it. Seats by their place in the plan.
pub struct SeatFacts<'a> {
    pub hall: &'a Hall,
    pub views: &'a [SeatView],
    /// Names as the reader's language has them.
    pub name: &'a dyn Fn(usize) -> SeatName,
    /// Zone of each seat, as this performance's zone map has it.
    pub zones: &'a [u32],
    /// Whether a zone is sold to the public, by index.
    pub sold_zones: &'a [bool],
    pub zone_keys: &'a [&'a str],
    /// Available to anybody.
    pub free: &'a SeatSet,
    /// Held by this basket already.
    pub mine: &'a SeatSet,
    /// House seats of the plan that are blocked for this buyer.
    pub kept_back: &'a SeatSet,
    /// Tickets of this performance that the basket holds in unnumbered areas.
    pub general_admission_held: u32,
    pub seats_max: u32,
    /// Companion seats sell without their wheelchair place.
    pub companions_released: bool,
}

/// The indexes of the seats to claim, rising, without those that the basket holds already.
///
/// # Errors
/// The refusal that the shopper reads. General admission has no seats and is not for this.
pub fn choose(
    seat_request: &SeatRequest,
    seat_facts: &SeatFacts<'_>,
) -> Result<Vec<u32>, HoldRefusal> {
    let chosen = match seat_request {
        SeatRequest::Seats { picks, .. } => {
            let seat_indexes: Vec<u32> = picks.iter().map(|pick| pick.seat_index).collect();
            named(&seat_indexes, seat_facts)?
        }
        SeatRequest::Best { zone, count, .. } => best_of(zone.as_deref(), *count, seat_facts)?,
        SeatRequest::GeneralAdmission { .. } => BTreeSet::new(),
    };
    if chosen.is_empty() && seat_facts.mine.is_empty() {
        return Err(HoldRefusal::NothingChosen);
    }
    let held = seat_facts.mine.count() + seat_facts.general_admission_held as usize;
    if chosen.len() + held > seat_facts.seats_max as usize {
        return Err(HoldRefusal::TooMany { max: seat_facts.seats_max });
    }
    if let Some(&alone) =
        chosen.iter().find(|&&seat_index| is_alone(seat_index, &chosen, seat_facts))
    {
        return Err(HoldRefusal::CompanionAlone { seat: (seat_facts.name)(alone as usize) });
    }
    let lost: Vec<u32> = chosen
        .iter()
        .copied()
        .filter(|&seat_index| !seat_facts.free.contains(seat_index as usize))
        .collect();
    if !lost.is_empty() {
        return Err(taken(lost, seat_facts.name));
    }
    Ok(chosen.into_iter().collect())
}

/// Names the seats that somebody else has.
pub fn taken(seat_indexes: Vec<u32>, name: &dyn Fn(usize) -> SeatName) -> HoldRefusal {
    let lost = seat_indexes.iter().map(|&seat_index| name(seat_index as usize)).collect();
    HoldRefusal::SeatsTaken { lost, seat_indexes }
}

fn named(seat_indexes: &[u32], seat_facts: &SeatFacts<'_>) -> Result<BTreeSet<u32>, HoldRefusal> {
    if seat_indexes.is_empty() {
        return Err(HoldRefusal::NothingChosen);
    }
    // A list longer than anybody may buy is refused before it costs anything.
    if seat_indexes.len() > seat_facts.seats_max as usize {
        return Err(HoldRefusal::TooMany { max: seat_facts.seats_max });
    }
    for &seat_index in seat_indexes {
        if seat_index as usize >= seat_facts.hall.seats.len() {
            return Err(HoldRefusal::UnknownSeat);
        }
        if !is_sold(seat_index as usize, seat_facts) {
            return Err(HoldRefusal::NotForSale { seat: (seat_facts.name)(seat_index as usize) });
        }
    }
    Ok(seat_indexes
        .iter()
        .copied()
        .filter(|&seat_index| !seat_facts.mine.contains(seat_index as usize))
        .collect())
}

fn best_of(
    zone: Option<&str>,
    count: u32,
    seat_facts: &SeatFacts<'_>,
) -> Result<BTreeSet<u32>, HoldRefusal> {
    if count == 0 {
        return Err(HoldRefusal::NothingChosen);
    }
    if count > seat_facts.seats_max {
        return Err(HoldRefusal::TooMany { max: seat_facts.seats_max });
    }
    let wanted = match zone {
        Some(key) => match seat_facts.zone_keys.iter().position(|known| *known == key) {
            Some(index) => Some(index as u32),
            None => return Err(HoldRefusal::NoneTogether { count }),
        },
        None => None,
    };
    let mut open = seat_facts.free.clone();
    for seat_index in 0..seat_facts.hall.seats.len() {
        let of_zone = wanted.is_none_or(|zone| seat_facts.zones.get(seat_index) == Some(&zone));
        if !of_zone || !is_sold(seat_index, seat_facts) {
            open.remove(seat_index);
        }
    }
    let SeatFacts { hall, views, free, .. } = *seat_facts;
    best::best_seats(&HallNow { hall, views, free }, &open, Aim::Balance, count as usize)
        .map(|seats| seats.into_iter().map(|seat_index| seat_index as u32).collect())
        .ok_or(HoldRefusal::NoneTogether { count })
}

fn is_sold(seat_index: usize, seat_facts: &SeatFacts<'_>) -> bool {
    let zone = seat_facts.zones.get(seat_index).copied().unwrap_or(u32::MAX) as usize;
    seat_facts.sold_zones.get(zone).copied().unwrap_or(false)
        && !seat_facts.kept_back.contains(seat_index)
}

/// A companion seat goes with its wheelchair place only (F-wheelchair).
fn is_alone(seat_index: u32, chosen: &BTreeSet<u32>, seat_facts: &SeatFacts<'_>) -> bool {
    let companion_of =
        seat_facts.hall.seats.get(seat_index as usize).and_then(|seat| seat.companion_of);
    match companion_of {
        Some(wheelchair) => {
            !seat_facts.companions_released
                && !chosen.contains(&wheelchair)
                && !seat_facts.mine.contains(wheelchair as usize)
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seatmap::hall::{Attributes, Ordinal, Point2, Point3, Row, Seat};

    const WHEELCHAIR: u32 = 4;
    const COMPANION: u32 = 5;
    const HOUSE_SEAT: u32 = 6;
    const UNSOLD: u32 = 9;
    /// Zone of each seat: the last one is not sold to the public.
    const ZONES: [u32; 10] = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2];

    /// One row of ten seats, of which a basket may have four.
    struct Performance {
        hall: Hall,
        free: SeatSet,
        mine: SeatSet,
        kept_back: SeatSet,
        general_admission_held: u32,
        companions_released: bool,
    }

    fn seat(seat_index: u32) -> Seat {
        let wheelchair = seat_index == WHEELCHAIR;
        let house_seat = seat_index == HOUSE_SEAT;
        Seat {
            ordinal: Ordinal(seat_index),
            guid: seat_index.to_string(),
            row: 0,
            number: seat_index.to_string(),
            at: Point2 { x: f64::from(seat_index), y: 0.0 },
            radius: 0.4,
            zone: 0,
            floor: Point3::default(),
            facing: 0.0,
            attributes: Attributes { wheelchair, house_seat, ..Attributes::default() },
            companion_of: (seat_index == COMPANION).then_some(WHEELCHAIR),
        }
    }

    fn performance() -> Performance {
        let seats: Vec<Seat> = (0..10).map(seat).collect();
        let (mut free, mine) = (SeatSet::full(seats.len()), SeatSet::empty(seats.len()));
        let mut kept_back = mine.clone();
        kept_back.insert(HOUSE_SEAT as usize);
        free.remove(HOUSE_SEAT as usize);
        let hall = Hall { rows: vec![Row::default()], seats, ..Hall::default() };
        Performance {
            hall,
            free,
            mine,
            kept_back,
            general_admission_held: 0,
            companions_released: false,
        }
    }

    fn name(seat_index: usize) -> SeatName {
        SeatName {
            area: String::new(),
            section: String::new(),
            is_box: false,
            row: String::new(),
            number: seat_index.to_string(),
            marks: 0,
        }
    }

    fn mine(seat_index: u32) -> Performance {
        let mut performance = performance();
        performance.free.remove(seat_index as usize);
        performance.mine.insert(seat_index as usize);
        performance
    }

    impl Performance {
        fn choose(&self, seat_request: &SeatRequest) -> Result<Vec<u32>, HoldRefusal> {
            let view = SeatView {
                distance_m: 10.0,
                height_m: 0.0,
                angle_degrees: 0.0,
                stage_seen: 100,
                stage_told: 100,
                surtitles: true,
            };
            choose(
                seat_request,
                &SeatFacts {
                    hall: &self.hall,
                    views: &[view; 10],
                    name: &name,
                    zones: &ZONES,
                    sold_zones: &[true, true, false],
                    zone_keys: &["a", "b", "c"],
                    free: &self.free,
                    mine: &self.mine,
                    kept_back: &self.kept_back,
                    general_admission_held: self.general_admission_held,
                    seats_max: 4,
                    companions_released: self.companions_released,
                },
            )
        }

        fn tickets(&self, seat_indexes: &[u32]) -> Result<Vec<u32>, HoldRefusal> {
            self.choose(&SeatRequest::tickets(seat_indexes))
        }

        fn best(&self, zone: Option<&str>, count: u32) -> Result<Vec<u32>, HoldRefusal> {
            self.choose(&SeatRequest::Best { zone: zone.map(str::to_owned), count, offer: None })
        }
    }

    #[test]
    fn named_seats_are_chosen_in_rising_order() {
        assert_eq!(performance().tickets(&[3, 1]), Ok(vec![1, 3]));
        assert_eq!(performance().tickets(&[]), Err(HoldRefusal::NothingChosen));
        assert_eq!(performance().tickets(&[10]), Err(HoldRefusal::UnknownSeat));
    }

    #[test]
    fn a_seat_that_somebody_else_has_is_refused_by_name() {
        let mut performance = performance();
        performance.free.remove(2);
        let refusal = HoldRefusal::SeatsTaken { lost: vec![name(2)], seat_indexes: vec![2] };
        assert_eq!(performance.tickets(&[1, 2]), Err(refusal));
    }

    #[test]
    fn a_seat_of_the_same_basket_is_not_chosen_again() {
        assert_eq!(mine(1).tickets(&[1]), Ok(vec![]));
        assert_eq!(mine(1).tickets(&[1, 2]), Ok(vec![2]));
    }

    #[test]
    fn a_house_seat_and_a_zone_that_is_not_sold_are_refused() {
        for seat_index in [HOUSE_SEAT, UNSOLD] {
            let refusal = HoldRefusal::NotForSale { seat: name(seat_index as usize) };
            assert_eq!(performance().tickets(&[seat_index]), Err(refusal));
        }
    }

    #[test]
    fn a_house_seat_that_the_buyer_may_have_is_chosen_by_name_and_never_as_the_best() {
        let mut freed = performance();
        freed.kept_back.remove(HOUSE_SEAT as usize);
        freed.free.insert(HOUSE_SEAT as usize);
        assert_eq!(freed.tickets(&[HOUSE_SEAT]), Ok(vec![HOUSE_SEAT]));
        (0..4).for_each(|seat_index| freed.free.remove(seat_index));
        let none = Err(HoldRefusal::NoneTogether { count: 2 });
        assert_eq!(freed.best(Some("a"), 2), none);
        freed.free.remove(HOUSE_SEAT as usize);
        let refusal = taken(vec![HOUSE_SEAT], &name);
        assert_eq!(freed.tickets(&[HOUSE_SEAT]), Err(refusal));
    }

    #[test]
    fn a_basket_has_no_more_tickets_than_it_may() {
        let too_many = Err(HoldRefusal::TooMany { max: 4 });
        assert_eq!(performance().tickets(&[0, 1, 2, 3]), Ok(vec![0, 1, 2, 3]));
        assert_eq!(performance().tickets(&[0, 1, 2, 3, 7]), too_many);
        let with_general_admission =
            |general_admission_held| Performance { general_admission_held, ..mine(1) };
        assert_eq!(with_general_admission(2).tickets(&[2]), Ok(vec![2]));
        assert_eq!(with_general_admission(3).tickets(&[2]), too_many);
        assert_eq!(with_general_admission(1).tickets(&[2, 3]), Ok(vec![2, 3]));
        assert_eq!(with_general_admission(2).tickets(&[2, 3]), too_many);
    }

    #[test]
    fn a_companion_seat_is_refused_without_its_wheelchair_place() {
        let alone = HoldRefusal::CompanionAlone { seat: name(COMPANION as usize) };
        assert_eq!(performance().tickets(&[COMPANION]), Err(alone));
        assert_eq!(performance().tickets(&[4, 5]), Ok(vec![WHEELCHAIR, COMPANION]));
        assert_eq!(mine(WHEELCHAIR).tickets(&[COMPANION]), Ok(vec![COMPANION]));
        let released = Performance { companions_released: true, ..performance() };
        assert_eq!(released.tickets(&[COMPANION]), Ok(vec![COMPANION]));
    }

    #[test]
    fn the_best_seats_are_of_the_zone_that_was_asked_for() {
        assert_eq!(performance().best(None, 4), Ok(vec![0, 1, 2, 3]));
        assert_eq!(performance().best(Some("b"), 2), Ok(vec![7, 8]));
        let none = Err(HoldRefusal::NoneTogether { count: 2 });
        assert_eq!(performance().best(Some("d"), 2), none, "an unknown zone");
        assert_eq!(performance().best(Some("c"), 2), none, "a zone that is not sold");
        assert_eq!(mine(8).best(Some("b"), 2), none, "one seat of the zone is left");
    }

    #[test]
    fn a_party_has_at_least_one_person_and_no_more_than_a_basket_may_have() {
        assert_eq!(performance().best(None, 0), Err(HoldRefusal::NothingChosen));
        assert_eq!(performance().best(None, 5), Err(HoldRefusal::TooMany { max: 4 }));
    }
}
