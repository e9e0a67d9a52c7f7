//! A tap on the drawing: what the plan answers first of all. It chooses the seat that it means and
//! opens its card, or comes nearer where seats are too small to be meant.

use super::{paint, surface::Surface};
use crate::plan::plan_state::PlanState;
use gloo::events::EventListener;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// Below this pitch nobody can be sure of one seat: a tap or click comes nearer first.
const TOUCHABLE_PX: f64 = 16.0;

/// The way on with what is chosen is open, also before the bar is live: a press waits for that.
pub fn open_way(plan: PlanState) {
    Effect::new(move || {
        let is_closed = plan.choice.chosen.with(Vec::is_empty);
        if let Ok(Some(hold)) = document().query_selector(".selection-bar > [data-press=hold]") {
            let _ = hold.set_attribute("aria-disabled", if is_closed { "true" } else { "false" });
        }
    });
}

/// Until fingers and mouse are followed (`pointer`), a tap is what the browser calls a click.
pub fn listen(surface: &Rc<Surface>) {
    let seats = surface.clone();
    EventListener::new(&surface.window, "click", move |event| {
        let click = event.dyn_ref::<PointerEvent>().filter(|_| is_drawing(event));
        if let Some(event) = click.filter(|_| !seats.follows_hands.get()) {
            self::click(&seats, event);
        }
    })
    .forget();
}

/// Buttons, the card and the canvas lie over the drawing and take their own events.
pub fn is_drawing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.closest(".plan__drawing"), Ok(Some(_))))
}

/// A click that no press belongs to.
pub fn click(surface: &Surface, event: &PointerEvent) {
    let (x, y) = surface.in_window(event.client_x(), event.client_y());
    let kind = event.pointer_type();
    if kind.is_empty() {
        // No finger's: it means its seat at any size.
        let camera = *surface.camera.borrow();
        let (x, y) = camera.to_plan(x, y);
        tap_seat(surface, surface.meant(x, y, camera.pitch_px() / camera.pitch, false));
    } else {
        tap(surface, x, y, kind == "touch");
    }
}

/// `x`, `y`: in pixels of the window, as `in_window` gives them.
pub fn tap(surface: &Surface, x: f64, y: f64, is_touch: bool) -> bool {
    let camera = *surface.camera.borrow();
    let (x, y) = camera.to_plan(x, y);
    tap_plan(surface, x, y, camera.pitch_px() / camera.pitch, is_touch)
}

/// A tap on a point of the drawing, of which a unit was then so many pixels. True when it is
/// answered, and no second one in its place is meant as a double tap.
pub fn tap_plan(surface: &Surface, x: f64, y: f64, unit_px: f64, is_touch: bool) -> bool {
    let pitch = surface.camera.borrow().pitch;
    let meant = surface.meant(x, y, unit_px, is_touch);
    if pitch * unit_px >= TOUCHABLE_PX {
        return tap_seat(surface, meant);
    }
    paint::forget_lost(surface);
    surface.glide();
    surface.approach_block(meant, x, y);
    surface.plan.look_at(None);
    true
}

fn tap_seat(surface: &Surface, meant: Option<u32>) -> bool {
    let plan = surface.plan;
    paint::forget_lost(surface);
    if let Some(seat_index) = meant {
        if plan.is_lit(seat_index) && plan.given.data.with_value(|data| data.on_sale) {
            plan.toggle(seat_index);
        }
        super::focus(super::CURSOR, false);
    }
    plan.look_at(meant);
    meant.is_some()
}
