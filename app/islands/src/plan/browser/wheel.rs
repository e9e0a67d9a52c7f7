//! The wheel zooms the plan where the pointer stands, and stays the page's where it scrolls.

use super::{surface::Surface, tap};
use crate::plan::camera::between;
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::WheelEvent;

/// A wheel that turned the page a moment ago goes on turning the page.
const PAGE_SCROLL_MS: f64 = 260.0;

pub fn listen(surface: &Rc<Surface>) {
    let page_scrolled_ms = Rc::new(Cell::new(0.0));
    let scrolled_ms = page_scrolled_ms.clone();
    EventListener::new(&document(), "scroll", move |event| scrolled_ms.set(event.time_stamp()))
        .forget();
    let surface = surface.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&surface.window.clone(), "wheel", options, move |event| {
        let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|_| tap::is_drawing(event)) else {
            return;
        };
        let is_pinch = wheel.ctrl_key();
        let goes_out = wheel.delta_y() > 0.0;
        let is_whole = surface.camera.borrow().is_whole();
        let page_scrolls = wheel.time_stamp() - page_scrolled_ms.get() < PAGE_SCROLL_MS;
        if !is_pinch && (page_scrolls || (goes_out && is_whole)) {
            // The page's turn: a wheel over the plan must not be a trap.
            page_scrolled_ms.set(wheel.time_stamp());
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
