//! The plan by keyboard: one seat is in the tab order; arrows walk along its row and to the
//! neighbouring rows. Names are made only for the seat that has the focus.

use super::{
    hall_keys, paint,
    surface::{SVG, Surface},
};
use crate::plan::{
    camera::ZoomStep,
    holding,
    neighbours::{self, Reach},
    plan_state::{Look, PlanState, Shown},
    walk::{Direction, Rows, Way},
};
use domain::seats::plan::SeatState;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use ui::words::{Arg, words};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, FocusOptions, KeyboardEvent, SvgElement};

/// A focused seat never stands closer to the window's edge, in pixels.
const MARGIN_PX: f64 = 72.0;
/// The button that adds the chosen seats to the basket, or the way to the basket.
const TO_BASKET: &str =
    ".selection-bar > .button:not([hidden]):not(:disabled), .selection-bar > a:not([hidden])";

struct Cursor {
    seat_index: Cell<u32>,
    rows: Rows,
    /// How the arrows came here.
    way: RefCell<Way>,
    /// The seat before is of the same section, which needn't be said again.
    is_near: Cell<bool>,
    ring: Option<Element>,
}

pub fn listen(surface: &Rc<Surface>) {
    let Some(table) = surface.plan.given.table.get_untracked() else { return };
    let _ = surface.seats_group.set_attribute("role", "listbox");
    let _ = surface.seats_group.set_attribute("aria-multiselectable", "true");
    let _ = surface.seats_group.set_attribute("aria-label", &words().text("plan-seats"));
    let _ = surface.seats_group.set_attribute("aria-describedby", "seat-keys");
    let cursor = Rc::new(Cursor {
        seat_index: Cell::new(first_seat_index(surface)),
        rows: Rows::of(&table, &surface.at),
        way: RefCell::default(),
        is_near: Cell::new(false),
        ring: ring(surface),
    });
    let (seats, shown) = (surface.clone(), cursor.clone());
    let plan = surface.plan;
    Effect::new(move || {
        plan.choice.chosen.track();
        plan.seats.mine.track();
        plan.seats.free.track();
        plan.choice.mode.track();
        plan.seats.free_for.track();
        describe(&seats, &shown, shown.seat_index.get());
    });
    // The seat whose card is open is the one that keys go on from.
    let (seats, shown) = (surface.clone(), cursor.clone());
    Effect::new(move || {
        if let Some(Look::Staying(seat_index)) = plan.view.look.get()
            && seat_index != shown.seat_index.get()
        {
            shown.way.borrow_mut().forget();
            make_current(&seats, &shown, seat_index);
        }
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

/// The free seat nearest to the middle of the drawing, where most people would begin.
pub fn first_seat_index(surface: &Surface) -> u32 {
    let [left, top, width, height] = surface.camera.borrow().view_box;
    let (x, y) = (left + width / 2.0, top + height / 3.0);
    let reach = Reach { on: 0.0, beside: width + height };
    let is_free = |seat_index| surface.plan.is_available(seat_index);
    neighbours::meant(&surface.at, x, y, reach, is_free).unwrap_or(0)
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
            let seat_index = shown.seat_index.get();
            seats.plan.look_at(Some(seat_index));
            reveal(&seats, seat_index);
            put_ring(&seats, &shown, true);
        }
    })
    .forget();
    let (seats, shown) = (surface.clone(), cursor.clone());
    EventListener::new(&surface.window, "focusout", move |event| {
        put_ring(&seats, &shown, false);
        let to = event.dyn_ref::<FocusEvent>().and_then(FocusEvent::related_target);
        let to = to.and_then(|to| to.dyn_into::<Element>().ok());
        // Whoever comes back hears the whole place.
        if !to.is_some_and(|to| matches!(to.closest(".plan__seats"), Ok(Some(_)))) {
            shown.is_near.set(false);
            describe(&seats, &shown, shown.seat_index.get());
        }
    })
    .forget();
}

/// True when the key was meant for the plan.
fn press(surface: &Rc<Surface>, cursor: &Cursor, event: &KeyboardEvent) -> bool {
    if surface.plan.view.shown.get_untracked() == Shown::Hall {
        return hall_keys::press(surface, event);
    }
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
        super::focus(super::CURSOR, false);
        return true;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_seat = target.is_some_and(|t| matches!(t.closest(".plan__seats"), Ok(Some(_))));
    if !on_seat {
        return false;
    }
    let seat_index = cursor.seat_index.get();
    // Letters by their place on the keyboard: a Russian one has others there.
    match (key.as_str(), event.code().as_str()) {
        // The key that chooses doesn't give back what is held already; a button does.
        ("Enter" | " ", _) if surface.plan.is_held(seat_index) => {
            surface.plan.look_at(Some(seat_index));
            surface.plan.say_of("plan-is-held", seat_index);
        }
        ("Enter" | " ", _) => choose(surface, seat_index),
        (_, "KeyB") => super::focus(TO_BASKET, true),
        (_, "KeyV") => surface.plan.say_view(seat_index),
        _ => match destination(surface, cursor, event) {
            Some(Some(next)) => move_to(surface, cursor, next),
            Some(None) => {}
            None => return false,
        },
    }
    true
}

/// Where the key leads from the seat that has the focus: to no seat at the end of a row. None
/// for a key that leads nowhere.
fn destination(surface: &Surface, cursor: &Cursor, event: &KeyboardEvent) -> Option<Option<u32>> {
    let (rows, from) = (&cursor.rows, cursor.seat_index.get());
    let is_free = |seat_index| {
        surface.plan.is_available(seat_index) && surface.plan.state(seat_index) == SeatState::Free
    };
    let arrow = match event.key().as_str() {
        "ArrowLeft" => Some(Direction::Left),
        "ArrowRight" => Some(Direction::Right),
        "ArrowUp" => Some(Direction::Up),
        "ArrowDown" => Some(Direction::Down),
        _ => None,
    };
    if let Some(arrow) = arrow {
        return Some(cursor.way.borrow_mut().step(rows, from, arrow));
    }
    let next = match (event.key().as_str(), event.code().as_str()) {
        ("Home", _) => rows.end(from, false),
        ("End", _) => rows.end(from, true),
        ("PageDown", _) => rows.section(from, true, is_free),
        ("PageUp", _) => rows.section(from, false, is_free),
        // A companion seat is sold only with the wheelchair space beside it.
        (_, "KeyN") => {
            let is_companion = |seat_index| rows.is_companion(seat_index);
            rows.next_free(from, |seat_index| is_free(seat_index) && !is_companion(seat_index))
        }
        (_, "KeyW") => rows.next_free(from, |seat_index| {
            surface.is_wheelchair.get(seat_index as usize) == Some(&true) && is_free(seat_index)
        }),
        _ => return None,
    };
    cursor.way.borrow_mut().forget();
    Some(next)
}

pub fn choose(surface: &Surface, seat_index: u32) {
    let plan = surface.plan;
    paint::forget_lost(surface);
    plan.look_at(Some(seat_index));
    if plan.is_held(seat_index) {
        return holding::give_back(plan, seat_index);
    }
    if plan.state(seat_index) == SeatState::Taken {
        return plan.say_of("plan-taken", seat_index);
    }
    if plan.given.data.with_value(|data| data.on_sale) {
        plan.toggle(seat_index);
    }
    say_chosen(plan);
}

/// How many seats are chosen now, and what they cost: for who doesn't see it.
pub fn say_chosen(plan: PlanState) {
    let words = words();
    let total = plan.money(&words, plan.total());
    let count = plan.choice.chosen.with_untracked(Vec::len) as i64;
    let args = [("count", Arg::Number(count)), ("total", Arg::Text(&total))];
    plan.view.live_region.set(words.with("plan-chosen-now", &args));
}

/// What a seat has only while it can have the focus.
const SAID: [&str; 7] = [
    "role",
    "tabindex",
    "aria-label",
    "aria-selected",
    "aria-disabled",
    "aria-posinset",
    "aria-setsize",
];

/// The one seat that can have the focus.
fn make_current(surface: &Surface, cursor: &Cursor, seat_index: u32) {
    let before = cursor.seat_index.replace(seat_index);
    if let Some(seat) = surface.seat(before) {
        for name in SAID {
            let _ = seat.remove_attribute(name);
        }
    }
    // Only now: a seat that can't have the focus any more loses it at once.
    cursor.is_near.set(cursor.rows.are_near(before, seat_index));
    describe(surface, cursor, seat_index);
}

fn move_to(surface: &Surface, cursor: &Cursor, seat_index: u32) {
    make_current(surface, cursor, seat_index);
    surface.plan.look_at(Some(seat_index));
    reveal(surface, seat_index);
    put_ring(surface, cursor, true);
    // The plan moves itself here, and the page where it must: see `room`.
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
fn describe(surface: &Surface, cursor: &Cursor, seat_index: u32) {
    let Some(seat) = surface.seat(seat_index) else { return };
    let Some((row, place)) = cursor.rows.place(seat_index) else { return };
    let plan = surface.plan;
    let is = |yes: bool| if yes { "true" } else { "false" };
    let state = plan.state(seat_index);
    let name = plan.describe(&words(), seat_index, cursor.is_near.get());
    let attributes = [
        ("role", "option"),
        ("tabindex", "0"),
        ("aria-label", &name),
        ("aria-selected", is(state == SeatState::Mine)),
        ("aria-disabled", is(state == SeatState::Taken)),
        ("aria-posinset", &(place + 1).to_string()),
        ("aria-setsize", &row.len().to_string()),
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
