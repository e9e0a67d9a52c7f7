//! Which seats a wish means.

use domain::{
    choose::{self, SeatFacts},
    hold::{HoldRefusal, SeatRequest},
    moment::Moment,
    plan::SeatName,
};
use season::{evening::Evening, plan::Seats};

/// The evening as `domain::choose` wants it.
pub(super) struct SeatChooser<'a> {
    pub evening: &'a Evening,
    pub seats: &'a Seats,
    pub places_held: u32,
    pub seats_max: u32,
    pub now: Moment,
}

impl SeatChooser<'_> {
    pub fn choose(&self, seat_request: &SeatRequest) -> Result<Vec<u32>, HoldRefusal> {
        let evening = self.evening;
        let zones = &evening.zones.zones;
        let sold: Vec<bool> =
            (0..zones.len()).map(|zone| evening.price(zone as u32).is_some()).collect();
        let keys: Vec<&str> = zones.iter().map(|zone| zone.key.as_str()).collect();
        let name = |place: usize| -> SeatName { evening.plan.seat_name(place) };
        let released = evening.effective.companions_released;
        choose::choose(
            seat_request,
            &SeatFacts {
                hall: &evening.plan.hall,
                views: &evening.plan.views,
                name: &name,
                zones: &evening.zones.seats,
                sold_zones: &sold,
                zone_keys: &keys,
                free: &self.seats.free,
                mine: &self.seats.mine,
                places_held: self.places_held,
                seats_max: self.seats_max,
                companions_released: released.is_some_and(|from| from <= self.now),
            },
        )
    }
}
