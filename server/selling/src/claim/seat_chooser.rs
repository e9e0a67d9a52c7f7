//! Which seats a wish means.

use domain::{
    moment::Moment,
    seats::{
        choose::{self, SeatFacts},
        hold::{HoldRefusal, SeatRequest},
        plan::SeatName,
    },
};
use season::{performance::Performance, plan::Seats};
use seatmap::seat_set::SeatSet;

/// The performance as `domain::seats::choose` wants it.
pub(crate) struct SeatChooser<'a> {
    pub performance: &'a Performance,
    pub seats: &'a Seats,
    pub general_admission_held: u32,
    pub seats_max: u32,
    pub now: Moment,
}

impl SeatChooser<'_> {
    pub fn choose(&self, seat_request: &SeatRequest) -> Result<Vec<u32>, HoldRefusal> {
        let performance = self.performance;
        let zones = &performance.zones.zones;
        let sold: Vec<bool> =
            (0..zones.len()).map(|zone| performance.price(zone as u32).is_some()).collect();
        let keys: Vec<&str> = zones.iter().map(|zone| zone.key.as_str()).collect();
        let name = |seat_index: usize| -> SeatName { performance.plan.seat_name(seat_index) };
        choose::choose(
            seat_request,
            &SeatFacts {
                hall: &performance.plan.hall,
                views: &performance.plan.views,
                name: &name,
                zones: &performance.zones.seats,
                sold_zones: &sold,
                zone_keys: &keys,
                free: &self.seats.free,
                mine: &self.seats.mine,
                kept_back: &self.seats.kept_back,
                general_admission_held: self.general_admission_held,
                seats_max: self.seats_max,
                companions_released: performance.effective.are_companions_released(self.now),
            },
        )
    }
}

/// The best of these seats beside each other. None: there aren't as many.
pub(crate) fn best_seats(
    performance: &Performance,
    free: &SeatSet,
    zone: Option<&str>,
    count: u32,
    now: Moment,
) -> Option<Vec<u32>> {
    let none = SeatSet::empty(free.len());
    let seats = &Seats { free: free.clone(), mine: none.clone(), kept_back: none };
    let (general_admission_held, seats_max) = (0, count);
    let chooser = SeatChooser { performance, seats, general_admission_held, seats_max, now };
    let zone = zone.map(str::to_owned);
    chooser.choose(&SeatRequest::Best { zone, count, offer: None }).ok()
}
