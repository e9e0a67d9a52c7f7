use crate::{hall::Hall, seat_set::SeatSet, view::SeatView};
pub fn best_seats(hall: &Hall, _v: &[SeatView], free: &SeatSet, _zone: Option<u32>, count: usize) -> Option<Vec<usize>> {
    let n = hall.seats.len();
    (0..n.saturating_sub(count - 1)).find(|&s| (s..s + count).all(|p| free.contains(p) && hall.seats[p].row == hall.seats[s].row && !hall.seats[p].attributes.wheelchair && hall.seats[p].companion_of.is_none())).map(|s| (s..s + count).collect())
}
