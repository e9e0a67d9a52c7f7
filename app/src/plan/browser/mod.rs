//! The plan's life in the browser: it reads what the server drew and moves the drawing as a
//! whole; a seat's element is touched only when that seat changes.

mod early;
mod fetching;
mod fingers;
pub mod hall;
mod keys;
mod live;
mod memory;
mod paint;
mod surface;

use super::{evening::Evening, island::Step, wire};
use leptos::{prelude::*, task::spawn_local};
use std::{cell::RefCell, rc::Rc};
use surface::Surface;
use web_sys::HtmlDivElement;

thread_local! {
    /// The plan of the page that is shown; a document lives through many pages.
    static SURFACE: RefCell<Option<Rc<Surface>>> = const { RefCell::new(None) };
}

fn surface() -> Option<Rc<Surface>> {
    SURFACE.with_borrow(Clone::clone)
}

/// Seats get their names from the table, so the plan lives from when that has come.
pub fn start(evening: Evening, window: HtmlDivElement) {
    let table = evening.addresses.with_value(|addresses| addresses.table.clone());
    if evening.data.with_value(|data| data.seat_zones.is_empty()) {
        return;
    }
    spawn_local(async move {
        let Some(table) = fetching::text(&table).await.and_then(|text| wire::read_table(&text))
        else {
            return;
        };
        let Some(surface) = Surface::over(evening, window) else { return };
        let surface = Rc::new(surface);
        SURFACE.set(Some(surface.clone()));
        evening.table.set(Some(std::sync::Arc::new(table)));
        paint::follow(&surface);
        fingers::listen(&surface);
        keys::listen(&surface);
        memory::follow(evening);
        live::follow(evening, surface.window.clone());
        early::replay(&surface);
    });
}

pub fn zoom(evening: Evening, step: Step) {
    let Some(surface) = surface() else { return };
    let _ = evening;
    surface.glide();
    surface.zoom_step(step);
}

/// Brings a seat before the eyes.
pub fn go_to(place: u32) {
    if let Some(surface) = surface() {
        surface.glide();
        surface.approach(place);
    }
}
