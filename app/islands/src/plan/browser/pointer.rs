//! Mouse, pen and fingers: one moves the plan, two zoom it, a tap chooses, a long press or the
//! button for several (shift with a mouse) draws a frame round seats.

use super::{
    paint,
    surface::{SVG, Surface},
};
use crate::plan::{
    camera::{between, length},
    neighbours::{self, Frame},
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use ui::words::{Arg, words};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent, WheelEvent};

/// A finger that moved less than this has tapped.
const SLOP_PX: (f64, f64) = (4.0, 10.0);
/// Below this pitch a finger can't mean one seat: a tap comes nearer first.
const TOUCHABLE_PX: f64 = 16.0;
const LONG_PRESS_MS: u32 = 450;
const DOUBLE_TAP_MS: f64 = 320.0;
/// A wheel that turned the page a moment ago goes on turning the page.
const PAGE_SCROLL_MS: f64 = 260.0;

#[derive(Clone, Copy)]
struct PointerPosition {
    id: i32,
    start: (f64, f64),
    now: (f64, f64),
}

#[derive(Clone, Copy, PartialEq)]
enum Gesture {
    None,
    Press,
    Pan,
    Pinch,
    Lasso,
}

struct PointerState {
    pointers: Vec<PointerPosition>,
    gesture: Gesture,
    is_touch: bool,
    long_press: Option<Timeout>,
    lasso: Option<Element>,
    /// A press that the click after it belongs to.
    is_pressed: bool,
    /// Time and place of a tap beside all seats.
    last_tap: (f64, f64, f64),
    page_scrolled_ms: f64,
}

pub fn listen(surface: &Rc<Surface>) {
    let pointer_state = Rc::new(RefCell::new(PointerState {
        pointers: Vec::new(),
        gesture: Gesture::None,
        is_touch: false,
        long_press: None,
        lasso: None,
        is_pressed: false,
        last_tap: (0.0, 0.0, 0.0),
        page_scrolled_ms: 0.0,
    }));
    on(surface, &pointer_state, "pointerdown", down);
    on(surface, &pointer_state, "pointermove", moved);
    on(surface, &pointer_state, "pointerup", up);
    on(surface, &pointer_state, "pointercancel", |surface, pointer_state, _| {
        pointer_state.borrow_mut().stop(surface)
    });
    on(surface, &pointer_state, "pointerleave", |surface, _, _| {
        paint::pass_over(&surface.plan, None)
    });
    on(surface, &pointer_state, "click", click);
    listen_wheel(surface, &pointer_state);
    let resized = surface.clone();
    EventListener::new(&window(), "resize", move |_| {
        if resized.is_connected() {
            resized.measure();
        }
    })
    .forget();
    let (several, plan) = (surface.clone(), surface.plan);
    Effect::new(move || {
        plan.view.several.track();
        several.apply();
    });
}

/// Listeners hang on the plan's own element and go with it.
fn on(
    surface: &Rc<Surface>,
    pointer_state: &Rc<RefCell<PointerState>>,
    name: &'static str,
    call: fn(&Rc<Surface>, &Rc<RefCell<PointerState>>, &PointerEvent),
) {
    let (surface, pointer_state) = (surface.clone(), pointer_state.clone());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&surface.window.clone(), name, options, move |event| {
        if let Some(event) = event.dyn_ref::<PointerEvent>() {
            call(&surface, &pointer_state, event);
        }
    })
    .forget();
}

/// Buttons, the card and the canvas lie over the drawing and take their own events.
fn is_drawing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest(".plan__drawing"), Ok(Some(_))))
}

fn down(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>, event: &PointerEvent) {
    if !is_drawing(event) || event.button() != 0 {
        return;
    }
    surface.hold_still();
    let at = surface.in_window(event.client_x(), event.client_y());
    // The page may move under a press, when the bar of the choice grows for instance.
    let _ = surface.window.set_pointer_capture(event.pointer_id());
    let mut state = pointer_state.borrow_mut();
    state.is_pressed = true;
    state.is_touch = event.pointer_type() == "touch";
    state.pointers.retain(|pointer| pointer.id != event.pointer_id());
    state.pointers.push(PointerPosition { id: event.pointer_id(), start: at, now: at });
    state.long_press = None;
    if state.pointers.len() > 1 {
        state.end_lasso();
        state.gesture = Gesture::Pinch;
        return;
    }
    state.gesture = Gesture::Press;
    if state.is_touch {
        let (surface, pointer_state) = (surface.clone(), pointer_state.clone());
        state.long_press = Some(Timeout::new(LONG_PRESS_MS, move || {
            let mut state = pointer_state.borrow_mut();
            if state.gesture == Gesture::Press {
                state.begin_lasso(&surface);
            }
        }));
    } else if event.shift_key() || surface.plan.view.several.get_untracked() {
        // The page must not select its text instead.
        event.prevent_default();
    }
}

fn moved(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>, event: &PointerEvent) {
    let at = surface.in_window(event.client_x(), event.client_y());
    let mut state = pointer_state.borrow_mut();
    let Some(index) = state.pointers.iter().position(|f| f.id == event.pointer_id()) else {
        drop(state);
        if event.pointer_type() == "mouse" && is_drawing(event) {
            hover(surface, at.0, at.1);
        }
        return;
    };
    let before = state.pointers.clone();
    let Some(pointer) = state.pointers.get_mut(index) else { return };
    let from = std::mem::replace(&mut pointer.now, at);
    let pointer = *pointer;
    match state.gesture {
        Gesture::Press if length(pointer.start.0 - at.0, pointer.start.1 - at.1) > state.slop() => {
            state.long_press = None;
            let several = event.shift_key() || surface.plan.view.several.get_untracked();
            if several {
                state.begin_lasso(surface);
            } else {
                state.gesture = Gesture::Pan;
                surface.pan(at.0 - pointer.start.0, at.1 - pointer.start.1);
            }
            paint::pass_over(&surface.plan, None);
        }
        Gesture::Pan => surface.pan(at.0 - from.0, at.1 - from.1),
        Gesture::Lasso => state.draw_lasso(surface),
        Gesture::Pinch => pinch(surface, &before, &state.pointers),
        Gesture::Press | Gesture::None => {}
    }
}

fn up(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>, event: &PointerEvent) {
    let mut state = pointer_state.borrow_mut();
    let Some(index) = state.pointers.iter().position(|f| f.id == event.pointer_id()) else {
        return;
    };
    let pointer = state.pointers.remove(index);
    let gesture = state.gesture;
    state.long_press = None;
    match gesture {
        Gesture::Press => {
            state.gesture = Gesture::None;
            let is_touch = state.is_touch;
            let now = event.time_stamp();
            let again = now - state.last_tap.0 < DOUBLE_TAP_MS
                && length(state.last_tap.1 - pointer.now.0, state.last_tap.2 - pointer.now.1)
                    < 30.0;
            drop(state);
            if !tap(surface, pointer.now.0, pointer.now.1, is_touch) {
                if again {
                    surface.glide();
                    surface.zoom_at(2.2, pointer.now.0, pointer.now.1);
                }
                pointer_state.borrow_mut().last_tap = (now, pointer.now.0, pointer.now.1);
            }
        }
        Gesture::Lasso => {
            let (start, now) = (pointer.start, pointer.now);
            state.end_lasso();
            state.gesture = Gesture::None;
            drop(state);
            choose_within(surface, &Frame { from: start, to: now });
        }
        // The finger that stays goes on moving the plan.
        Gesture::Pinch if state.pointers.len() == 1 => state.gesture = Gesture::Pan,
        Gesture::Pan | Gesture::Pinch | Gesture::None => {
            if state.pointers.is_empty() {
                state.gesture = Gesture::None;
            }
        }
    }
}

/// A click without a press: a screen reader's, or one whose press came before the plan lived.
fn click(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>, event: &PointerEvent) {
    let was_pressed = std::mem::take(&mut pointer_state.borrow_mut().is_pressed);
    if !was_pressed && is_drawing(event) {
        let at = surface.in_window(event.client_x(), event.client_y());
        tap(surface, at.0, at.1, event.pointer_type() == "touch");
    }
}

/// `x`, `y`: in pixels of the window, as in `hover`.
fn tap(surface: &Surface, x: f64, y: f64, is_touch: bool) -> bool {
    let camera = *surface.camera.borrow();
    let (x, y) = camera.to_plan(x, y);
    tap_plan(surface, x, y, camera.pitch_px() / camera.pitch, is_touch)
}

/// A tap on a point of the drawing, of which a unit was then so many pixels. True when it is
/// answered, and no second one in its place is meant as a double tap.
pub fn tap_plan(surface: &Surface, x: f64, y: f64, unit_px: f64, is_touch: bool) -> bool {
    let plan = surface.plan;
    let pitch = surface.camera.borrow().pitch;
    let meant = surface.meant(x, y, unit_px, is_touch);
    paint::forget_lost(surface);
    if is_touch && pitch * unit_px < TOUCHABLE_PX {
        surface.glide();
        match meant {
            Some(seat_index) => surface.approach(seat_index),
            None => surface.approach_point(x, y),
        }
        plan.look_at(meant);
        return true;
    }
    match meant {
        Some(seat_index) => {
            if plan.is_lit(seat_index) && plan.given.data.with_value(|data| data.on_sale) {
                plan.toggle(seat_index);
            }
            plan.look_at(Some(seat_index));
            super::focus(super::CURSOR, false);
        }
        None => plan.look_at(None),
    }
    meant.is_some()
}

fn hover(surface: &Surface, x: f64, y: f64) {
    let camera = *surface.camera.borrow();
    let (x, y) = camera.to_plan(x, y);
    let meant = surface.meant(x, y, camera.pitch_px() / camera.pitch, false);
    paint::pass_over(&surface.plan, meant);
}

fn pinch(surface: &Surface, before: &[PointerPosition], after: &[PointerPosition]) {
    let ([a, b, ..], [c, d, ..]) = (before, after) else { return };
    let (was, is) = (gap(&a, &b), gap(&c, &d));
    let middle = |a: &PointerPosition, b: &PointerPosition| {
        ((a.now.0 + b.now.0) / 2.0, (a.now.1 + b.now.1) / 2.0)
    };
    let (from, to) = (middle(a, b), middle(c, d));
    {
        let mut camera = surface.camera.borrow_mut();
        camera.zoom_at(is.max(1.0) / was.max(1.0), from.0, from.1);
        camera.pan(to.0 - from.0, to.1 - from.1);
    }
    surface.apply();
}

/// Chooses all seats in the frame, as far as the limit lets, and says how many.
fn choose_within(surface: &Surface, frame: &Frame) {
    let plan = surface.plan;
    let camera = *surface.camera.borrow();
    let (from, to) = (frame.from, frame.to);
    let in_plan = Frame { from: camera.to_plan(from.0, from.1), to: camera.to_plan(to.0, to.1) };
    let rows = plan.given.table.with_untracked(|table| {
        table.iter().flat_map(|table| &table.rows).map(|row| row.numbers.len()).collect::<Vec<_>>()
    });
    let mut seat_indexes = neighbours::within(&surface.at, &rows, &in_plan);
    seat_indexes.retain(|seat_index| plan.is_lit(*seat_index));
    plan.view.said.set(None);
    // A card from before speaks of another seat.
    plan.look_at(None);
    let count = plan.choose(&seat_indexes, plan.choice.mode.get_untracked());
    let count = Arg::Number(count as i64);
    plan.view.live_region.set(words().with("plan-chosen-several", &[("count", count)]));
}

fn listen_wheel(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>) {
    let scrolled = pointer_state.clone();
    EventListener::new(&document(), "scroll", move |event| {
        scrolled.borrow_mut().page_scrolled_ms = event.time_stamp();
    })
    .forget();
    let (surface, pointer_state) = (surface.clone(), pointer_state.clone());
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&surface.window.clone(), "wheel", options, move |event| {
        let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|_| is_drawing(event)) else {
            return;
        };
        let mut state = pointer_state.borrow_mut();
        let is_pinch = wheel.ctrl_key();
        let goes_out = wheel.delta_y() > 0.0;
        let is_whole = surface.camera.borrow().is_whole();
        let page_scrolls = wheel.time_stamp() - state.page_scrolled_ms < PAGE_SCROLL_MS;
        if !is_pinch && (page_scrolls || (goes_out && is_whole)) {
            // The page's turn: a wheel over the plan must not be a trap.
            state.page_scrolled_ms = wheel.time_stamp();
            return;
        }
        event.prevent_default();
        surface.hold_still();
        let lines = if wheel.delta_mode() == WheelEvent::DOM_DELTA_LINE { 18.0 } else { 1.0 };
        let speed = if is_pinch { 0.01 } else { 0.0022 };
        let turned = between(wheel.delta_y() * lines, -240.0, 240.0);
        let (x, y) = surface.in_window(wheel.client_x(), wheel.client_y());
        surface.zoom_at(js_sys::Math::exp(-turned * speed), x, y);
    })
    .forget();
}

impl PointerState {
    fn slop(&self) -> f64 {
        if self.is_touch { SLOP_PX.1 } else { SLOP_PX.0 }
    }

    fn begin_lasso(&mut self, surface: &Surface) {
        self.gesture = Gesture::Lasso;
        let frame = document().create_element_ns(Some(SVG), "rect").ok();
        if let Some(frame) = &frame {
            let _ = frame.set_attribute("class", "plan__lasso");
            let _ = surface.marks.append_child(frame);
        }
        self.lasso = frame;
        self.draw_lasso(surface);
    }

    fn draw_lasso(&self, surface: &Surface) {
        let (Some(frame), Some(pointer)) = (&self.lasso, self.pointers.first()) else { return };
        let camera = surface.camera.borrow();
        let from = camera.to_plan(pointer.start.0, pointer.start.1);
        let to = camera.to_plan(pointer.now.0, pointer.now.1);
        let sides = [
            ("x", from.0.min(to.0)),
            ("y", from.1.min(to.1)),
            ("width", (from.0 - to.0).abs()),
            ("height", (from.1 - to.1).abs()),
        ];
        for (name, units) in sides {
            let _ = frame.set_attribute(name, &(units as i32).to_string());
        }
    }

    fn end_lasso(&mut self) {
        if let Some(frame) = self.lasso.take() {
            frame.remove();
        }
    }

    /// The browser took the gesture over, for instance to scroll the page.
    fn stop(&mut self, surface: &Surface) {
        self.pointers.clear();
        self.is_pressed = false;
        self.long_press = None;
        self.end_lasso();
        self.gesture = Gesture::None;
        paint::pass_over(&surface.plan, None);
    }
}

fn gap(a: &PointerPosition, b: &PointerPosition) -> f64 {
    length(a.now.0 - b.now.0, a.now.1 - b.now.1)
}
