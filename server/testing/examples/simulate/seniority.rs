//! Who must have which seat of the next season, by what subscribers said and nothing else. The
//! house lets one after the other choose; here all point at once at what they want most, and every
//! circle of them trades (top trading cycles). Both ways must come to the same.

use crate::{
    answers::{Renewing, Said},
    two_seasons::Subscriber,
};
use domain::tickets::renewal::Answer;
use std::collections::{BTreeMap, BTreeSet};

/// A series and a seat in it.
pub type Place = (usize, u32);
/// Ways in which things may have come that are looked at.
const WAYS_MAX: usize = 20_000;

/// Whether the former subscription stood when the answers were carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Former {
    Stands,
    Gone,
    /// It went after seats were granted, and before there was an order.
    GoneLater,
}

/// A place of the next season, at a ticket type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seat {
    pub place: Place,
    pub is_senior: bool,
}

/// One of them, as one way of things has it.
#[derive(Clone, Debug)]
pub struct One<'a> {
    pub renewing: &'a Renewing,
    pub said: &'a Said,
    pub former: Former,
    pub years: u32,
}

impl One<'_> {
    fn takes_part(&self) -> bool {
        // Who says nothing was told too late to be renewed by that.
        self.said.answer == Some(Answer::Confirmed) && self.former != Former::Gone
    }

    fn own(&self) -> Option<Seat> {
        let place = (self.renewing.series, self.renewing.seat);
        self.renewing.is_kept.then_some(Seat { place, is_senior: false })
    }

    fn wishes(&self) -> impl Iterator<Item = Seat> {
        let seat = |it: &crate::answers::Wished| Seat {
            place: (it.series, it.seat),
            is_senior: it.is_senior,
        };
        self.said.wishes.iter().map(seat)
    }

    /// They surely choose before the other one.
    fn is_before(&self, other: &Self) -> bool {
        let asked = |one: &Self| one.said.asked;
        match (asked(self), asked(other)) {
            _ if self.years != other.years => self.years > other.years,
            (Some((_, until)), Some((from, _))) => until < from,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

/// Each one's seat, when these choose in this order and other seats are only free where `is_free`.
pub fn trade(
    all: &[One<'_>],
    order: &[usize],
    is_free: &dyn Fn(Place) -> bool,
) -> Vec<Option<Seat>> {
    let mut left: Vec<usize> = order.iter().copied().filter(|at| all[*at].takes_part()).collect();
    let owned: BTreeSet<Place> =
        left.iter().filter_map(|at| all[*at].own()).map(|it| it.place).collect();
    let mut gone: BTreeSet<Place> = BTreeSet::new();
    let mut given: Vec<Option<Seat>> = vec![None; all.len()];
    while !left.is_empty() {
        let holder: BTreeMap<Place, usize> =
            left.iter().filter_map(|at| Some((all[*at].own()?.place, *at))).collect();
        let is_there = |place: Place| {
            !gone.contains(&place)
                && (holder.contains_key(&place) || owned.contains(&place) || is_free(place))
        };
        let best = |at: usize| all[at].wishes().find(|it| is_there(it.place)).or(all[at].own());
        // Who points at nothing goes with nothing.
        if let Some(nothing) = left.iter().position(|at| best(*at).is_none()) {
            left.remove(nothing);
            continue;
        }
        let points = |at: usize| best(at).map(|seat| *holder.get(&seat.place).unwrap_or(&left[0]));
        // Whoever begins comes to a circle in the end.
        let mut path = vec![left[0]];
        let circle = loop {
            let next = points(*path.last().unwrap_or(&left[0])).unwrap_or(left[0]);
            match path.iter().position(|at| *at == next) {
                Some(begun) => break path.split_off(begun),
                None => path.push(next),
            }
        };
        let seats: Vec<(usize, Option<Seat>)> = circle.iter().map(|at| (*at, best(*at))).collect();
        for (at, seat) in seats {
            given[at] = seat;
            gone.extend(seat.map(|seat| seat.place));
            left.retain(|other| *other != at);
        }
    }
    given
}

/// What may have been so or so.
pub struct Ways<'a> {
    pub all: &'a [Renewing],
    pub subscribers: &'a [Subscriber],
    /// Of each.
    pub formers: &'a [Vec<Former>],
    /// Places that others may have had at that moment.
    pub contested: Vec<Place>,
}

/// Says of each one's seat whether it is what came.
type IsIt<'a> = &'a mut dyn FnMut(&[One<'_>], &[Option<Seat>]) -> bool;

impl Ways<'_> {
    /// Whether some way leads to what came: `is_it` says so of each one's seat. None: there are too
    /// many ways.
    pub fn lead_to(&self, is_it: IsIt<'_>) -> Option<bool> {
        let choices: Vec<usize> =
            self.all.iter().zip(self.formers).map(|(one, of)| one.heard.len() * of.len()).collect();
        let mut count = 1usize << self.contested.len().min(20);
        count = choices.iter().fold(count, |all, more| all.saturating_mul(*more));
        if count > WAYS_MAX {
            return None;
        }
        for way in 0..count {
            let (mut rest, mut all) = (way, Vec::new());
            for ((renewing, formers), choices) in self.all.iter().zip(self.formers).zip(&choices) {
                let choice = rest % choices;
                rest /= choices;
                let said = &renewing.heard[choice / formers.len()];
                let former = formers[choice % formers.len()];
                let years = self.subscribers[renewing.who].years;
                all.push(One { renewing, said, former, years });
            }
            let is_free = |place: Place| match self.contested.iter().position(|it| *it == place) {
                Some(at) => rest >> at & 1 == 1,
                None => true,
            };
            let mut orders = Vec::new();
            put_in_order(&all, &mut Vec::new(), &mut orders);
            for order in orders {
                let mut given = trade(&all, &order, &is_free);
                for (seat, one) in given.iter_mut().zip(&all) {
                    if one.former != Former::Stands {
                        *seat = None;
                    }
                }
                if is_it(&all, &given) {
                    return Some(true);
                }
            }
        }
        Some(false)
    }
}

/// Orders in which nobody comes before somebody who surely chooses first; not more than a few.
fn put_in_order(all: &[One<'_>], begun: &mut Vec<usize>, orders: &mut Vec<Vec<usize>>) {
    const ORDERS_MAX: usize = 24;
    if begun.len() == all.len() {
        orders.push(begun.clone());
        return;
    }
    let left: Vec<usize> = (0..all.len()).filter(|at| !begun.contains(at)).collect();
    // Only the turns of those who wish for something matter.
    let has_wishes = |at: &&usize| !all[**at].said.wishes.is_empty();
    let wishing: Vec<usize> = left.iter().filter(has_wishes).copied().collect();
    let next = if wishing.is_empty() { &left[..1] } else { &wishing[..] };
    for at in next {
        let is_first = wishing.iter().all(|other| !all[*other].is_before(&all[*at]));
        if is_first && orders.len() < ORDERS_MAX {
            begun.push(*at);
            put_in_order(all, begun, orders);
            begun.pop();
        }
    }
}
