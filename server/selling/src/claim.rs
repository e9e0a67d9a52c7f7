//! What is free of a performance, and whose it is next: the rule of every claim. Holds ask it
//! before they choose, and so does the job that serves the waiting list.

pub(crate) mod in_turn;
mod seat_chooser;

pub(crate) use seat_chooser::{SeatChooser, best_seats};

use season::{performance::Performance, plan::Seats};
use store::{Conn, seats::areas};

/// Seats of the plan that are free in `seats`, and unnumbered places that are free now.
pub(crate) async fn left(
    conn: &mut Conn,
    performance: &Performance,
    seats: &Seats,
) -> anyhow::Result<u32> {
    let mut left = seats.free.count() as u32;
    if !performance.plan.hall.unnumbered.is_empty() {
        let counters = areas::counters(conn, performance.row.id).await?;
        let free = |(_, capacity, taken): &(String, u32, u32)| capacity.saturating_sub(*taken);
        left += counters.iter().map(free).sum::<u32>();
    }
    Ok(left)
}
