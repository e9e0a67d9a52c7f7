//! In 3D: from one place where two seats can be had together to the next, and back.

use super::{hall, keys, surface::Surface};
use crate::plan::{
    pairs,
    plan_state::{Look, Shown},
};
use domain::seats::plan::SeatState;
use leptos::prelude::*;
use std::cell::RefCell;
use ui::words::{Arg, words};

thread_local! {
    /// Those that were shown, in their order: none comes twice before all others have.
    static SHOWN: RefCell<Vec<[u32; 2]>> = const { RefCell::new(Vec::new()) };
}

/// Another page has other seats.
pub fn forget() {
    SHOWN.take();
}

pub fn next(surface: &Surface) {
    let look = surface.plan.view.look.get_untracked().map(Look::seat_index);
    let from = look.unwrap_or_else(|| keys::first_seat_index(surface));
    let found = nearest(surface, from).or_else(|| {
        forget();
        nearest(surface, from)
    });
    match found {
        Some(pair) => {
            SHOWN.with_borrow_mut(|shown| shown.push(pair));
            show(surface, pair);
        }
        None => hall::tell(&words().text("plan-pair-none")),
    }
}

/// The pair before the one that is shown; the next one where there is none.
pub fn back(surface: &Surface) {
    let before = SHOWN.with_borrow_mut(|shown| {
        shown.pop();
        shown.last().copied()
    });
    match before {
        Some(pair) => show(surface, pair),
        None => next(surface),
    }
}

/// The first of the two that are shown was chosen: on to the one beside it, to choose that as well.
pub fn go_on(surface: &Surface, chosen: u32) {
    let plan = surface.plan;
    let shown = SHOWN.with_borrow(|shown| shown.last().copied());
    if let Some([first, beside]) = shown
        && first == chosen
        && plan.view.shown.get_untracked() == Shown::Hall
        && plan.state(first) == SeatState::Mine
        && plan.state(beside) == SeatState::Free
    {
        hall::sit(plan, beside);
    }
}

fn show(surface: &Surface, pair: [u32; 2]) {
    hall::sit(surface.plan, pair[0]);
    let seats = surface.plan.names(&pair);
    hall::tell(&words().with("plan-pair-found", &[("seats", Arg::Text(&seats))]));
}

fn nearest(surface: &Surface, from: u32) -> Option<[u32; 2]> {
    let plan = surface.plan;
    let table = plan.given.table.get_untracked()?;
    let mode = plan.choice.mode.get_untracked();
    let counts = |seat_index: u32| {
        plan.state(seat_index) == SeatState::Free
            && plan.is_for(seat_index, mode)
            && table.is_for_all(seat_index as usize)
    };
    SHOWN.with_borrow(|shown| {
        let is_new = |seat: &u32| *seat != from && !shown.as_flattened().contains(seat);
        pairs::nearest(&table.runs, &surface.at, from, |pair| {
            pair.iter().all(is_new) && pair.iter().copied().all(counts)
        })
    })
}
