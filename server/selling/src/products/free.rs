//! Which seats are free for all performances of a fixed subscription.

use super::OnSale;
use crate::plan_page::kept_seats::FreeSeats;
use domain::{
    id::{Ordinal, PerformanceId},
    moment::Moment,
    people::actor::Channel,
};
use season::{performance::Performance, plan::seats_now};
use seatmap::seat_set::SeatSet;
use std::{collections::HashMap, sync::Arc};
use store::{
    Conn,
    seats::claims::{self, Standing},
};

/// Seats that nobody can have, by performance.
pub(crate) type Taken = HashMap<PerformanceId, Vec<Ordinal>>;

/// Who has seats of the other performances now, in one statement.
pub(crate) async fn taken_beside(
    conn: &mut Conn,
    performance: &Performance,
    on_sale: &OnSale,
    channel: Channel,
    now: Moment,
) -> anyhow::Result<Taken> {
    let others = on_sale.performances.iter().map(|other| other.row.id);
    let others: Vec<PerformanceId> = others.filter(|id| *id != performance.row.id).collect();
    Ok(claims::taken(conn, &others, channel, now).await?.into_iter().collect())
}

impl OnSale {
    /// Those of the performance's free seats that are free and sold for all the others too.
    pub fn free(&self, performance: &Performance, there: &FreeSeats, free: &SeatSet) -> SeatSet {
        let mut free = free.clone();
        for other in self.performances.iter().filter(|other| other.row.id != performance.row.id) {
            match there.get(&other.row.id) {
                Some(there) => keep_shared(performance, other, there, &mut free),
                // What nobody has read is promised to nobody.
                None => free = SeatSet::empty(free.len()),
            }
        }
        free
    }

    /// The same, where others have what `taken_beside` read.
    pub fn free_with(&self, performance: &Performance, taken: &Taken, free: &SeatSet) -> SeatSet {
        let there = self.performances.iter().map(|other| {
            let taken = taken.get(&other.row.id).cloned().unwrap_or_default();
            let standing = Standing { taken, ..Standing::default() };
            (other.row.id, Arc::new(seats_now(&other.plan, &standing).free))
        });
        self.free(performance, &there.collect(), free)
    }
}

/// Keeps the seats that the other performance has too, as far as it sells them and they are free.
fn keep_shared(
    performance: &Performance,
    other: &Performance,
    there: &SeatSet,
    free: &mut SeatSet,
) {
    let sold: Vec<bool> =
        (0..other.zones.zones.len()).map(|zone| other.price(zone as u32).is_some()).collect();
    let is_sold = |seat_index: usize| {
        let zone = other.zones.seats.get(seat_index).copied().unwrap_or(u32::MAX);
        sold.get(zone as usize).copied().unwrap_or(false)
    };
    let is_same = Arc::ptr_eq(&other.plan, &performance.plan);
    if is_same {
        free.intersect(there);
    }
    let seats = &performance.plan.hall.seats;
    let is_left = |seat_index: usize| match is_same {
        true => is_sold(seat_index),
        false => {
            let at = seats.get(seat_index).and_then(|seat| other.plan.seat_index(seat.ordinal));
            at.is_some_and(|at| there.contains(at) && is_sold(at))
        }
    };
    let gone: Vec<usize> = free.iter().filter(|seat_index| !is_left(*seat_index)).collect();
    gone.into_iter().for_each(|seat_index| free.remove(seat_index));
}
