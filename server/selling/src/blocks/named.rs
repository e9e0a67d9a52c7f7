//! Seats and places as staff name them.

use domain::{id::Ordinal, seats::plan_version::Plan};
use std::collections::{BTreeMap, BTreeSet};

/// No seat or area is called so, or several seats are.
pub(super) struct UnknownName(pub String);

/// What was named, each once.
#[derive(Default)]
pub(super) struct Named {
    pub seats: BTreeSet<Ordinal>,
    /// Of unnumbered areas, by their keys.
    pub places: BTreeMap<String, u32>,
}

impl Named {
    pub fn of(plan: &Plan, names: &[String]) -> Result<Self, UnknownName> {
        let mut named = Self::default();
        for name in names {
            if let Some(seat) = seat(plan, name) {
                named.seats.insert(seat);
            } else if let Some((area, quantity)) = places(plan, name) {
                let places = named.places.entry(area).or_default();
                *places = quantity.saturating_add(*places).min(PLACES_MAX);
            } else {
                return Err(UnknownName(name.clone()));
            }
        }
        Ok(named)
    }

    pub fn is_empty(&self) -> bool {
        self.seats.is_empty() && self.places.is_empty()
    }
}

/// By its identity in the plan's file, or as the only one whose name ends so.
fn seat(plan: &Plan, name: &str) -> Option<Ordinal> {
    if let Some(seat) = plan.hall.seats.iter().find(|seat| seat.guid == name) {
        return Some(seat.ordinal);
    }
    let seats = plan.hall.seats.iter().enumerate();
    let mut found = seats.filter(|(index, _)| plan.seat_name(*index).ends_with(name));
    match (found.next(), found.next()) {
        (Some((_, seat)), None) => Some(seat.ordinal),
        _ => None,
    }
}

/// The seats' places in the plan, rising.
///
/// # Errors
/// The name that no seat has, or several have.
pub fn seat_indexes(plan: &Plan, names: &[String]) -> Result<Vec<u32>, String> {
    let index = |name: &String| {
        let found = seat(plan, name).and_then(|seat| plan.seat_index(seat));
        found.and_then(|index| u32::try_from(index).ok()).ok_or_else(|| name.clone())
    };
    let indexes: Result<BTreeSet<u32>, String> = names.iter().map(index).collect();
    Ok(indexes?.into_iter().collect())
}

/// `floor=20`
fn places(plan: &Plan, name: &str) -> Option<(String, u32)> {
    let (area, quantity) = name.split_once('=')?;
    let quantity: u32 = quantity.parse().ok()?;
    if !(1..=PLACES_MAX).contains(&quantity) {
        return None;
    }
    let area = plan.hall.unnumbered.iter().find(|it| it.key == area)?;
    Some((area.key.clone(), quantity))
}

/// More than any area has, so that a sum of such numbers never overflows.
const PLACES_MAX: u32 = 100_000;

/// A seat's identity in the plan's file; the ordinal where this version doesn't have the seat.
pub(super) fn identity(plan: &Plan, seat: Ordinal) -> String {
    let known = plan.seat_index(seat).and_then(|index| plan.hall.seats.get(index));
    known.map_or_else(|| seat.0.to_string(), |seat| seat.guid.clone())
}
