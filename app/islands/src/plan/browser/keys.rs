//! The plan by keyboard: one seat is in the tab order; arrows move to its neighbour on the
//! drawing. Names are made only for the seat that has the focus.

use super::{
    paint,
    surface::{SVG, Surface},
};
use crate::plan::{
    camera::ZoomStep,
    holding,
    neighbours::{self, Direction},
};
use domain::plan::SeatState;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{cell::Cell, rc::Rc};
use ui::words::{Arg, words};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, KeyboardEvent, SvgElement};

/// A focused seat never stands closer to the window's edge, in pixels.
const MARGIN_PX: f64 = 72.0;

struct Cursor {
    seat_index: Cell<u32>,
    ring: Option<Element>,
}

pub fn listen(surface: &Rc<Surface>) {
    let _ = surface.seats_group.set_attribute("role", "listbox");
    let _ = surface.seats_group.set_attribute("aria-multiselectable", "true");
    let _ = surface.seats_group.set_attribute("aria-label", &words().text("plan-seats"));
    let cursor =
        Rc::new(Cursor { seat_index: Cell::new(first_seat_index(surface)), ring: ring(surface) });
    let (seats, shown) = (surface.clone(), cursor.clone());
    let plan = surface.plan;
    Effect::new(move || {
        plan.choice.chosen.track();
        plan.seats.mine.track();
        plan.seats.free.track();
        plan.choice.mode.track();
        plan.seats.free_for.track();
        describe(&seats, shown.seat_index.get());
    });
    listen_focus(surface, &cursor);
    let surface = surface.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&surface.window.clone(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        if !key.ctrl_key() && !key.meta_key() && !key.alt_key() && press(&surface, &cursor, key) {
            event.prevent_default();
            event.stop_propagation();
        }
    })
    .forget();
}

/// The middle of the drawing is where most people would begin.
fn first_seat_index(surface: &Surface) -> u32 {
    let [left, top, width, height] = surface.camera.borrow().view_box;
    let (x, y) = (left + width / 2.0, top + height / 3.0);
    neighbours::nearest(&surface.at, x, y, width + height).unwrap_or(0)
}

fn ring(surface: &Surface) -> Option<Element> {
    let ring = document().create_element_ns(Some(SVG), "circle").ok()?;
    ring.set_attribute("class", "plan__cursor").ok()?;
    ring.set_attribute("display", "none").ok()?;
    surface.marks.append_child(&ring).ok()?;
    Some(ring)
}

/// The ring is for keys: a seat that was focused by a click has none. Browsers let any SVG
/// group that listens for focus have it, hence the listeners on the window around it.
fn listen_focus(surface: &Rc<Surface>, cursor: &Rc<Cursor>) {
    let (seats, shown) = (surface.clone(), cursor.clone());
    EventListener::new(&surface.window, "focusin", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|seat| seat.matches(".seat:focus-visible").unwrap_or(false)) {
            put_ring(&seats, &shown, true);
            seats.plan.look_at(Some(shown.seat_index.get()));
        }
    })
    .forget();
    let (seats, shown) = (surface.clone(), cursor.clone());
    EventListener::new(&surface.window, "focusout", move |_| put_ring(&seats, &shown, false))
        .forget();
}

/// True when the key was meant for the plan.
fn press(surface: &Rc<Surface>, cursor: &Cursor, event: &KeyboardEvent) -> bool {
    let key = event.key();
    let step = match key.as_str() {
        "+" | "=" => Some(ZoomStep::Nearer),
        "-" => Some(ZoomStep::Further),
        "0" => Some(ZoomStep::Whole),
        _ => None,
    };
    if let Some(step) = step {
        surface.glide();
        surface.zoom_step(step);
        reveal(surface, cursor.seat_index.get());
        return true;
    }
    if key == "Escape" && surface.plan.view.look.get_untracked().is_some() {
        surface.plan.look_at(None);
        return true;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_seat = target.is_some_and(|t| matches!(t.closest(".plan__seats"), Ok(Some(_))));
    let seat_index = cursor.seat_index.get();
    let next = match key.as_str() {
        _ if !on_seat => return false,
        "ArrowLeft" => neighbours::step(&surface.at, seat_index, Direction::Left),
        "ArrowRight" => neighbours::step(&surface.at, seat_index, Direction::Right),
        "ArrowUp" => neighbours::step(&surface.at, seat_index, Direction::Up),
        "ArrowDown" => neighbours::step(&surface.at, seat_index, Direction::Down),
        "Home" => row_end(surface, seat_index, Direction::Left),
        "End" => row_end(surface, seat_index, Direction::Right),
        "Enter" | " " => {
            choose(surface, seat_index);
            return true;
        }
        _ => return false,
    };
    if let Some(next) = next {
        move_to(surface, cursor, next);
    }
    true
}

pub fn choose(surface: &Surface, seat_index: u32) {
    let plan = surface.plan;
    paint::forget_lost(surface);
    plan.look_at(Some(seat_index));
    if plan.is_held(seat_index) {
        return holding::give_back(plan, seat_index);
    }
    if plan.given.data.with_value(|data| data.on_sale) {
        plan.toggle(seat_index);
    }
    let words = words();
    let total = plan.money(&words, plan.total());
    let count = plan.choice.chosen.with_untracked(Vec::len) as i64;
    let args = [("count", Arg::Number(count)), ("total", Arg::Text(&total))];
    plan.view.live_region.set(words.with("plan-chosen-now", &args));
}

/// The last seat of the row on that side, as it is drawn.
fn row_end(surface: &Surface, seat_index: u32, side: Direction) -> Option<u32> {
    let table = surface.plan.given.table.get_untracked()?;
    let mut first = 0;
    let row = table.rows.iter().find_map(|row| {
        let seat_indexes = first..first + row.numbers.len() as u32;
        first = seat_indexes.end;
        seat_indexes.contains(&seat_index).then_some(seat_indexes)
    })?;
    let x = |seat_index: &u32| surface.at.get(*seat_index as usize).map(|at| at.0);
    match side {
        Direction::Left => row.min_by_key(x),
        Direction::Right | Direction::Up | Direction::Down => row.max_by_key(x),
    }
}

fn move_to(surface: &Surface, cursor: &Cursor, seat_index: u32) {
    if let Some(seat) = surface.seat(cursor.seat_index.replace(seat_index)) {
        for name in ["role", "tabindex", "aria-label", "aria-selected", "aria-disabled"] {
            let _ = seat.remove_attribute(name);
        }
    }
    describe(surface, seat_index);
    surface.plan.look_at(Some(seat_index));
    reveal(surface, seat_index);
    put_ring(surface, cursor, true);
    // The plan has moved itself; the page must not.
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(seat) = surface.seat(seat_index).and_then(|seat| seat.dyn_into::<SvgElement>().ok())
    {
        let _ = seat.focus_with_options(&options);
    }
}

fn reveal(surface: &Surface, seat_index: u32) {
    surface.reveal(seat_index, MARGIN_PX);
    surface.apply();
}

/// Makes the seat an option with a name; all others are only shapes.
fn describe(surface: &Surface, seat_index: u32) {
    let Some(seat) = surface.seat(seat_index) else { return };
    let plan = surface.plan;
    let is = |yes: bool| if yes { "true" } else { "false" };
    let state = plan.state(seat_index);
    let name = plan.describe(&words(), seat_index);
    let attributes = [
        ("role", "option"),
        ("tabindex", "0"),
        ("aria-label", &name),
        ("aria-selected", is(state == SeatState::Mine)),
        ("aria-disabled", is(state == SeatState::Taken)),
    ];
    for (name, value) in attributes {
        let _ = seat.set_attribute(name, value);
    }
}

fn put_ring(surface: &Surface, cursor: &Cursor, is_shown: bool) {
    let Some(ring) = &cursor.ring else { return };
    if let Some((x, y)) = surface.at.get(cursor.seat_index.get() as usize) {
        let _ = ring.set_attribute("cx", &x.to_string());
        let _ = ring.set_attribute("cy", &y.to_string());
    }
    let _ = ring.set_attribute("display", if is_shown { "inline" } else { "none" });
}
