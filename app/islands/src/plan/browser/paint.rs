//! Keeps the seats' looks equal to the performance: after each change all seats are compared and
//! only those that differ are touched.

use super::surface::{SVG, Surface};
use crate::plan::{
    choice::{self, Improvement, ImprovementKind},
    neighbours,
    plan_state::{Look, PlanState},
};
use domain::seats::plan::SeatState;
use leptos::prelude::*;
use seatmap::{neighbours::Runs, seat_set::SeatSet};
use std::{cell::RefCell, rc::Rc};
use web_sys::Element;

const FREE: u8 = 0;
const TAKEN: u8 = 1;
const MINE: u8 = 2;
const DIM: u8 = 4;
const LONE: u8 = 8;
const LOST: u8 = 16;
/// Free for this performance, but not for all performances of what a tap would choose.
const PARTLY: u8 = 32;

pub fn follow(surface: &Rc<Surface>) {
    let painted = RefCell::new(drawn(surface));
    let checks = RefCell::new(Vec::new());
    let place_marks = place_marks(surface);
    ring_named_seat(surface);
    let seats = surface.clone();
    Effect::new(move || {
        let looks = looks(&seats);
        let mut painted = painted.borrow_mut();
        for (seat_index, (look, painted)) in (0u32..).zip(looks.iter().zip(painted.iter_mut())) {
            if look != painted {
                put_on(&seats, seat_index, *look);
                *painted = *look;
            }
        }
        put_checks(&seats, &mut checks.borrow_mut());
        for (seat_index, mark) in &place_marks {
            let is_free = looks
                .get(*seat_index as usize)
                .is_some_and(|look| look & (TAKEN | MINE | PARTLY) == 0);
            let _ = mark.set_attribute("display", if is_free { "inline" } else { "none" });
        }
    });
}

/// Free seats that the choice would leave alone: nobody buys them, so the shopper is told.
pub fn mark_lone_seats(surface: &Surface) {
    let (plan, seats) = (surface.plan, surface.at.len());
    let known: RefCell<Option<Runs>> = RefCell::default();
    Effect::new(move || {
        let Some(table) = plan.given.table.get() else { return };
        let mut chosen = SeatSet::empty(seats);
        plan.choice
            .chosen
            .with(|seat_indexes| seat_indexes.iter().for_each(|at| chosen.insert(*at as usize)));
        let mut known = known.borrow_mut();
        let runs = known.get_or_insert_with(|| {
            let seat_indexes =
                |run: &Vec<u32>| run.iter().map(|seat_index| *seat_index as usize).collect();
            Runs::from_runs(table.runs.iter().map(seat_indexes).collect(), seats)
        });
        let lone = plan.seats.free.with(|free| runs.lone_seats(free, &chosen));
        plan.choice.lone.set(lone.into_iter().map(|seat_index| seat_index as u32).collect());
        let can_be_had = |seat_index| plan.state(seat_index) == SeatState::Free;
        let pair = plan.choice.chosen.with(|chosen| choice::pair(&table, chosen, can_be_had));
        let shift = || {
            let shift = plan.seats.free.with(|free| runs.shift(free, &chosen))?;
            let (add, remove) = (shift.add as u32, shift.remove as u32);
            plan.is_for(add, plan.chosen_as(remove)).then_some(Improvement {
                add,
                remove: Some(remove),
                kind: ImprovementKind::Shift,
            })
        };
        plan.choice.improvement.set(pair.or_else(shift));
    });
}

/// One ring stands round the seat that the card names, whether by mouse, finger or key.
fn ring_named_seat(surface: &Rc<Surface>) {
    let Ok(ring) = document().create_element_ns(Some(SVG), "circle") else { return };
    let _ = ring.set_attribute("class", "plan__named");
    if surface.marks.append_child(&ring).is_err() {
        return;
    }
    let surface = surface.clone();
    Effect::new(move || {
        let seat_index = surface.plan.view.look.get().map(Look::seat_index);
        let at = seat_index.and_then(|seat_index| surface.at.get(seat_index as usize));
        if let Some((x, y)) = at {
            let _ = ring.set_attribute("cx", &x.to_string());
            let _ = ring.set_attribute("cy", &y.to_string());
        }
        let _ = ring.set_attribute("display", if at.is_some() { "inline" } else { "none" });
    });
}

/// The looks that the server drew.
fn drawn(surface: &Surface) -> Vec<u8> {
    let seats = surface.at.len();
    surface.plan.given.data.with_value(|data| {
        let free = SeatSet::from_hex(&data.free, seats).unwrap_or_default();
        let look = |seat_index: usize| match free.contains(seat_index) {
            true if surface.plan.is_for(seat_index as u32, data.product as usize) => FREE,
            true => PARTLY,
            false => TAKEN,
        };
        let mut looks: Vec<u8> = (0..seats).map(look).collect();
        for seat_index in &data.mine {
            if let Some(look) = looks.get_mut(*seat_index as usize) {
                *look = MINE;
            }
        }
        looks
    })
}

fn looks(surface: &Surface) -> Vec<u8> {
    let plan = &surface.plan;
    let seats = surface.at.len();
    let mut mine = plan.seats.mine.get();
    plan.choice
        .chosen
        .with(|chosen| chosen.iter().for_each(|seat_index| mine.insert(*seat_index as usize)));
    let marked = |seat_indexes: &RwSignal<Vec<u32>>| {
        let mut set = SeatSet::empty(seats);
        seat_indexes.with(|seat_indexes| {
            seat_indexes.iter().for_each(|seat_index| set.insert(*seat_index as usize))
        });
        set
    };
    let (lone, lost) = (marked(&plan.choice.lone), marked(&plan.seats.lost));
    plan.view.lit.track();
    plan.seats.free_for.track();
    let mode = plan.choice.mode.get();
    plan.seats.free.with(|free| {
        let look = |seat_index: usize| {
            let mut look = if mine.contains(seat_index) {
                MINE
            } else if free.contains(seat_index) {
                FREE
            } else {
                TAKEN
            };
            if look == FREE && !plan.is_for(seat_index as u32, mode) {
                look = PARTLY;
            }
            if look & (TAKEN | MINE) == 0 && !plan.is_lit(seat_index as u32) {
                look |= DIM;
            }
            if lone.contains(seat_index) {
                look |= LONE;
            }
            if lost.contains(seat_index) {
                look |= LOST;
            }
            look
        };
        (0..seats).map(look).collect()
    })
}

fn put_on(surface: &Surface, seat_index: u32, look: u8) {
    let Some(seat) = surface.seat(seat_index) else { return };
    let zone = surface.plan.given.data.with_value(|data| choice::zone_of(data, seat_index));
    let mut class = String::from("seat seat--z");
    class.push_str(&(zone % 10 + 1).to_string());
    let is_wheelchair = surface.is_wheelchair.get(seat_index as usize).copied().unwrap_or_default();
    let states = [
        (is_wheelchair, " seat--wheelchair"),
        (look & TAKEN != 0, " seat--taken"),
        (look & PARTLY != 0, " seat--partly"),
        (look & MINE != 0, " seat--mine"),
        (look & DIM != 0, " seat--dim"),
        (look & LONE != 0, " seat--lone"),
        (look & LOST != 0, " seat--lost"),
    ];
    states.iter().filter(|(is, _)| *is).for_each(|(_, state)| class.push_str(state));
    let _ = seat.set_attribute("class", &class);
}

/// A check over each seat that is the shopper's: told apart without colour.
fn put_checks(surface: &Surface, checks: &mut Vec<(u32, Element)>) {
    let plan = &surface.plan;
    let mut wanted: Vec<u32> =
        plan.seats.mine.with(|mine| mine.iter().map(|seat_index| seat_index as u32).collect());
    plan.choice.chosen.with(|chosen| wanted.extend(chosen));
    checks.retain(|(seat_index, mark)| {
        let stays = wanted.contains(seat_index);
        if !stays {
            mark.remove();
        }
        stays
    });
    for seat_index in wanted {
        if !checks.iter().any(|(other, _)| *other == seat_index)
            && let Some(mark) = check(surface, seat_index)
        {
            checks.push((seat_index, mark));
        }
    }
}

fn check(surface: &Surface, seat_index: u32) -> Option<Element> {
    let &(x, y) = surface.at.get(seat_index as usize)?;
    let half = (surface.camera.borrow().pitch * 0.8) as i32;
    let mark = document().create_element_ns(Some(SVG), "use").ok()?;
    let side = (2 * half).to_string();
    let attributes = [
        ("class", "mark"),
        ("href", "#mark-check"),
        ("x", &(x - half).to_string()),
        ("y", &(y - half).to_string()),
        ("width", &side),
        ("height", &side),
    ];
    attributes.iter().try_for_each(|(name, value)| mark.set_attribute(name, value)).ok()?;
    surface.marks.append_child(&mark).ok()?;
    Some(mark)
}

/// The server's signs over wheelchair places and companion seats, each with its place; its checks
/// go, ours come.
fn place_marks(surface: &Surface) -> Vec<(u32, Element)> {
    let mut marks = Vec::new();
    let mut next = surface.marks.first_element_child();
    while let Some(mark) = next {
        next = mark.next_element_sibling();
        let number = |name: &str| mark.get_attribute(name)?.parse::<i32>().ok().map(f64::from);
        let middle = (|| {
            Some((number("x")? + number("width")? / 2.0, number("y")? + number("height")? / 2.0))
        })();
        let is_check = mark.get_attribute("href").as_deref() == Some("#mark-check");
        match middle {
            Some((x, y)) if !is_check => {
                let pitch = surface.camera.borrow().pitch;
                marks.extend(
                    neighbours::nearest(&surface.at, x, y, pitch / 2.0)
                        .map(|seat_index| (seat_index, mark)),
                );
            }
            _ => mark.remove(),
        }
    }
    marks
}

/// Lost seats are shown as lost until the next choice.
pub fn forget_lost(surface: &Surface) {
    if !surface.plan.seats.lost.with_untracked(Vec::is_empty) {
        surface.plan.seats.lost.set(Vec::new());
    }
}

/// The card shows what is under the mouse, and after that again what it showed before.
pub fn pass_over(plan: &PlanState, seat_index: Option<u32>) {
    let stays = plan.view.stays.get_value();
    let look = match seat_index {
        Some(seat_index) if stays != Some(seat_index) => Some(Look::Passing(seat_index)),
        _ => stays.map(Look::Staying),
    };
    if plan.view.look.get_untracked() != look {
        plan.view.look.set(look);
    }
}
