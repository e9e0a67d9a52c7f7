use crate::{hall::Hall, seat_set::SeatSet};
pub fn lone_seats(_hall: &Hall, _free: &SeatSet, _chosen: &SeatSet) -> Vec<usize> { Vec::new() }
