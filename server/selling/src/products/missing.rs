//! Why a seat that is free for one performance can't be had for an offer, and which seats can.

use super::taken_beside;
use crate::looker;
use domain::{
    id::{PerformanceId, SessionId},
    sales::offer::offering::Offering,
    seats::plan::SeatName,
};
use house::House;
use season::{
    performance::{self, Performance},
    plan::seats_now,
    words::{self, HallWords},
};
use seatmap::seat_set::SeatSet;
use std::sync::Arc;
use store::seats::claims::{self, Viewer};

/// Why a seat can't be had for an offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Titles and dates of the performances for which somebody else has it.
    pub performances: Vec<String>,
    /// Seats that are free for all performances, those of its zone first, each by their distance.
    pub nearest: Vec<(u32, SeatName)>,
}

/// So many seats are named instead.
const NEAREST_MAX: usize = 3;

/// None for an unknown performance or seat, and for an offer that isn't sold for it, or not to
/// whoever asks.
#[boxed]
pub async fn missing(
    house: &House,
    performance: PerformanceId,
    session: Option<SessionId>,
    offer: &str,
    seat_index: u32,
    language: &str,
) -> anyhow::Result<Option<Missing>> {
    let now = house.now();
    let Some(performance) = performance::load(house, performance).await? else {
        return Ok(None);
    };
    let mut conn = house.store().read().await?;
    let people = looker::looker(house, &mut conn, &performance.catalogue, session).await?;
    let rules = &performance.catalogue.rules;
    let is_there = |it: &&Arc<Offering>| {
        rules.shows(&performance, &people, now)
            && it.performances().iter().all(|other| rules.is_there_for(other, &people))
    };
    let offering = performance.catalogue.offering(offer).filter(is_there).cloned();
    let seat = performance.plan.hall.seats.get(seat_index as usize).cloned();
    let (Some(offering), Some(seat)) = (offering, seat) else { return Ok(None) };
    let on_sale = super::offer_on_sale(house, &mut conn, &performance, &offering, now).await?;
    let Some(on_sale) = on_sale else { return Ok(None) };
    let (channel, id) = (performance.catalogue.channel(), performance.row.id);
    let standing = claims::standing(&mut conn, id, Viewer::of(channel), now).await?;
    let taken = taken_beside(&mut conn, &performance, &on_sale, channel, now).await?;
    drop(conn);
    let own = seats_now(&performance.plan, &standing).free;
    let free = on_sale.free_with(&performance, &taken, &own);
    let is_taken = |other: &&Performance| {
        taken.get(&other.row.id).is_some_and(|taken| taken.contains(&seat.ordinal))
    };
    let slugs = on_sale.performances.iter().filter(is_taken).map(|other| other.row.slug.clone());
    let slugs: Vec<String> = slugs.collect();
    let words = HallWords::of(&performance.catalogue, language);
    let name = |seat_index| words.seat(&performance.plan.hall, &performance.plan.table, seat_index);
    let nearest = nearest(&performance, seat_index as usize, &free);
    Ok(Some(Missing {
        performances: words::say_performances(house, &performance.catalogue, &slugs, language),
        nearest: nearest
            .into_iter()
            .map(|seat_index| (seat_index as u32, name(seat_index)))
            .collect(),
    }))
}

fn nearest(performance: &Performance, seat_index: usize, free: &SeatSet) -> Vec<usize> {
    let seats = &performance.plan.hall.seats;
    let Some(here) = seats.get(seat_index) else { return Vec::new() };
    let zone = |seat_index: usize| performance.zones.seats.get(seat_index);
    let plain = |other: &usize| {
        seats.get(*other).is_some_and(|seat| {
            seat.companion_of.is_none() && seat.attributes.wheelchair == here.attributes.wheelchair
        })
    };
    let far = |other: usize| {
        let at = seats.get(other).map_or(here.at, |seat| seat.at);
        (at.x - here.at.x).hypot(at.y - here.at.y)
    };
    let mut near: Vec<(bool, f64, usize)> = free
        .iter()
        .filter(plain)
        .map(|other| (zone(other) != zone(seat_index), far(other), other))
        .collect();
    near.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    near.into_iter().take(NEAREST_MAX).map(|(.., other)| other).collect()
}
