//! Keeps the seats' looks equal to the performance: after each change all seats are compared and
//! only those that differ are touched.

use super::surface::{SVG, Surface};
use crate::plan::{
    choice, neighbours,
    plan_state::{Look, PlanState},
};
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
/// Free this performance, but not for all performances of what a tap would choose.
const PARTLY: u8 = 32;

pub fn follow(surface: &Rc<Surface>) {
    let painted = RefCell::new(drawn(surface));
    let checks = RefCell::new(Vec::new());
    let wheelchair_marks = wheelchair_marks(surface);
    ring_named_seat(surface);
    mark_lone_seats(surface);
    let seats = surface.clone();
    Effect::new(move || {
        let looks = looks(&seats);
        let mut painted = painted.borrow_mut();
        for (place, (look, painted)) in (0u32..).zip(looks.iter().zip(painted.iter_mut())) {
            if look != painted {
                put_on(&seats, place, *look);
                *painted = *look;
            }
        }
        put_checks(&seats, &mut checks.borrow_mut());
        for (place, mark) in &wheelchair_marks {
            let is_free =
                looks.get(*place as usize).is_some_and(|look| look & (TAKEN | MINE | PARTLY) == 0);
            let _ = mark.set_attribute("display", if is_free { "inline" } else { "none" });
        }
    });
}

/// Free seats that the choice would leave alone: nobody buys them, so the shopper is told.
fn mark_lone_seats(surface: &Surface) {
    let (plan, seats) = (surface.plan, surface.at.len());
    let known: RefCell<Option<Runs>> = RefCell::default();
    Effect::new(move || {
        let Some(table) = plan.given.table.get() else { return };
        let mut chosen = SeatSet::empty(seats);
        plan.choice.chosen.with(|places| places.iter().for_each(|at| chosen.insert(*at as usize)));
        let mut known = known.borrow_mut();
        let runs = known.get_or_insert_with(|| {
            let places = |run: &Vec<u32>| run.iter().map(|place| *place as usize).collect();
            Runs::from_runs(table.runs.iter().map(places).collect(), seats)
        });
        let lone = plan.seats.free.with(|free| runs.lone_seats(free, &chosen));
        plan.choice.lone.set(lone.into_iter().map(|place| place as u32).collect());
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
        let place = surface.plan.view.look.get().map(Look::place);
        let at = place.and_then(|place| surface.at.get(place as usize));
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
        let look = |place: usize| match free.contains(place) {
            true if surface.plan.is_for(place as u32, data.product as usize) => FREE,
            true => PARTLY,
            false => TAKEN,
        };
        let mut looks: Vec<u8> = (0..seats).map(look).collect();
        for place in &data.mine {
            if let Some(look) = looks.get_mut(*place as usize) {
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
    plan.choice.chosen.with(|chosen| chosen.iter().for_each(|place| mine.insert(*place as usize)));
    let marked = |places: &RwSignal<Vec<u32>>| {
        let mut set = SeatSet::empty(seats);
        places.with(|places| places.iter().for_each(|place| set.insert(*place as usize)));
        set
    };
    let (lone, lost) = (marked(&plan.choice.lone), marked(&plan.seats.lost));
    plan.view.lit.track();
    plan.seats.free_for.track();
    let mode = plan.choice.mode.get();
    plan.seats.free.with(|free| {
        let look = |place: usize| {
            let mut look = if mine.contains(place) {
                MINE
            } else if free.contains(place) {
                FREE
            } else {
                TAKEN
            };
            if look == FREE && !plan.is_for(place as u32, mode) {
                look = PARTLY;
            }
            if look & (TAKEN | MINE) == 0 && !plan.is_lit(place as u32) {
                look |= DIM;
            }
            if lone.contains(place) {
                look |= LONE;
            }
            if lost.contains(place) {
                look |= LOST;
            }
            look
        };
        (0..seats).map(look).collect()
    })
}

fn put_on(surface: &Surface, place: u32, look: u8) {
    let Some(seat) = surface.seat(place) else { return };
    let zone = surface.plan.given.data.with_value(|data| choice::zone_of(data, place));
    let mut class = String::from("seat seat--z");
    class.push_str(&(zone % 10 + 1).to_string());
    let is_wheelchair = surface.is_wheelchair.get(place as usize).copied().unwrap_or_default();
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
        plan.seats.mine.with(|mine| mine.iter().map(|place| place as u32).collect());
    plan.choice.chosen.with(|chosen| wanted.extend(chosen));
    checks.retain(|(place, mark)| {
        let stays = wanted.contains(place);
        if !stays {
            mark.remove();
        }
        stays
    });
    for place in wanted {
        if !checks.iter().any(|(other, _)| *other == place)
            && let Some(mark) = check(surface, place)
        {
            checks.push((place, mark));
        }
    }
}

fn check(surface: &Surface, place: u32) -> Option<Element> {
    let &(x, y) = surface.at.get(place as usize)?;
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

/// The server's signs over wheelchair places, each with its place; its checks go, ours come.
fn wheelchair_marks(surface: &Surface) -> Vec<(u32, Element)> {
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
                    neighbours::nearest(&surface.at, x, y, pitch / 2.0).map(|place| (place, mark)),
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
pub fn pass_over(plan: &PlanState, place: Option<u32>) {
    let stays = plan.view.stays.get_value();
    let look = match place {
        Some(place) if stays != Some(place) => Some(Look::Passing(place)),
        _ => stays.map(Look::Staying),
    };
    if plan.view.look.get_untracked() != look {
        plan.view.look.set(look);
    }
}
