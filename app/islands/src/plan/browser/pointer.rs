//! Mouse, pen and fingers: one moves the plan, two zoom it, a tap chooses, a long press or the
//! button for several (shift with a mouse) draws a frame round seats. Until this part of the plan
//! has come, taps alone are answered (`tap`).

use super::{
    flick::Flick,
    lasso::{self, Lasso},
    paint,
    surface::Surface,
    tap::{self, is_drawing, tap},
};
use crate::plan::{camera::length, neighbours::Frame};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::PointerEvent;

/// A finger that moved less than this has tapped.
const SLOP_PX: (f64, f64) = (4.0, 10.0);
const LONG_PRESS_MS: u32 = 450;
const DOUBLE_TAP_MS: f64 = 320.0;

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

/// The tap before, by which a second one is known for a double tap.
#[derive(Clone, Copy, Default)]
struct Tap {
    at_ms: f64,
    x: f64,
    y: f64,
    /// It chose or came nearer.
    is_answered: bool,
}

struct PointerState {
    pointers: Vec<PointerPosition>,
    gesture: Gesture,
    is_touch: bool,
    long_press: Option<Timeout>,
    lasso: Option<Lasso>,
    /// A press that the click after it belongs to.
    is_pressed: bool,
    last_tap: Tap,
    flick: Flick,
}

pub fn listen(surface: &Rc<Surface>) {
    let pointer_state = Rc::new(RefCell::new(PointerState {
        pointers: Vec::new(),
        gesture: Gesture::None,
        is_touch: false,
        long_press: None,
        lasso: None,
        is_pressed: false,
        last_tap: Tap::default(),
        flick: Flick::default(),
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
        state.lasso = None;
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
                state.flick = Flick::default();
                surface.pan(at.0 - pointer.start.0, at.1 - pointer.start.1);
            }
            paint::pass_over(&surface.plan, None);
        }
        Gesture::Pan => {
            let (dx, dy) = (at.0 - from.0, at.1 - from.1);
            state.flick.moved(dx, dy, event.time_stamp());
            surface.pan(dx, dy);
        }
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
            let (is_touch, last) = (state.is_touch, state.last_tap);
            let ((x, y), at_ms) = (pointer.now, event.time_stamp());
            drop(state);
            let away_px = length(last.x - x, last.y - y);
            let again = at_ms - last.at_ms < DOUBLE_TAP_MS && away_px < 30.0;
            // The second tap of two on a seat takes nothing back; one on its neighbour counts.
            let is_same = again && away_px < surface.camera.borrow().pitch_px() / 2.0;
            let is_answered = is_same && last.is_answered || tap(surface, x, y, is_touch);
            if again && !is_answered {
                surface.glide();
                surface.zoom_at(2.2, x, y);
            }
            pointer_state.borrow_mut().last_tap = Tap { at_ms, x, y, is_answered };
        }
        Gesture::Lasso => {
            let (start, now) = (pointer.start, pointer.now);
            state.lasso = None;
            state.gesture = Gesture::None;
            drop(state);
            lasso::choose_within(surface, &Frame { from: start, to: now });
        }
        // The finger that stays goes on moving the plan.
        Gesture::Pinch if state.pointers.len() == 1 => {
            state.gesture = Gesture::Pan;
            state.flick = Flick::default();
        }
        Gesture::Pan | Gesture::Pinch | Gesture::None => {
            if state.pointers.is_empty() {
                let was_pan = state.gesture == Gesture::Pan;
                state.gesture = Gesture::None;
                if was_pan && state.is_touch {
                    state.flick.let_go(surface, event.time_stamp());
                }
            }
        }
    }
}

/// One whose press came before this part did, or a screen reader's.
fn click(surface: &Rc<Surface>, pointer_state: &Rc<RefCell<PointerState>>, event: &PointerEvent) {
    let was_pressed = std::mem::take(&mut pointer_state.borrow_mut().is_pressed);
    if !was_pressed && is_drawing(event) {
        tap::click(surface, event);
    }
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

impl PointerState {
    fn slop(&self) -> f64 {
        if self.is_touch { SLOP_PX.1 } else { SLOP_PX.0 }
    }

    fn begin_lasso(&mut self, surface: &Surface) {
        self.gesture = Gesture::Lasso;
        self.lasso = Lasso::begin(surface);
        self.draw_lasso(surface);
    }

    fn draw_lasso(&self, surface: &Surface) {
        if let (Some(lasso), Some(pointer)) = (&self.lasso, self.pointers.first()) {
            lasso.draw(surface, &Frame { from: pointer.start, to: pointer.now });
        }
    }

    /// The browser took the gesture over, for instance to scroll the page.
    fn stop(&mut self, surface: &Surface) {
        self.pointers.clear();
        self.is_pressed = false;
        self.long_press = None;
        self.lasso = None;
        self.gesture = Gesture::None;
        paint::pass_over(&surface.plan, None);
    }
}

fn gap(a: &PointerPosition, b: &PointerPosition) -> f64 {
    length(a.now.0 - b.now.0, a.now.1 - b.now.1)
}
