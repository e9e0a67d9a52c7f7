//! The plan's life in the browser: it reads what the server drew and moves the drawing as a
//! whole; a seat's element is touched only when that seat changes.

pub mod buttons;
mod early;
mod fetching;
mod flick;
mod full_screen;
pub mod hall;
mod hall_keys;
pub mod keys;
mod lasso;
mod layers;
mod legend;
mod live;
mod memory;
mod missing;
mod paint;
mod pairs;
mod pointer;
mod rest;
mod room;
mod surface;
pub mod tabs;
mod tap;
mod texts;
mod wheel;

use super::{plan_state::PlanState, wire};
use crate::basket_badge;
use leptos::{prelude::*, task::spawn_local};
use seatmap::seat_set::SeatSet;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use surface::Surface;
use ui::words::words;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

thread_local! {
    /// The plan of the page that is shown; a document lives through many pages.
    static SURFACE: RefCell<Option<Rc<Surface>>> = const { RefCell::new(None) };
    /// How many plans were shown.
    static PAGE: Cell<u32> = const { Cell::new(0) };
}

fn surface() -> Option<Rc<Surface>> {
    SURFACE.with_borrow(Clone::clone)
}

/// Seats get their names from the table, so the plan lives from when that has come: at first it
/// answers taps on seats, the rest follows.
pub fn start(plan: PlanState, bar: HtmlElement) {
    let page = PAGE.get() + 1;
    PAGE.set(page);
    SURFACE.set(None);
    spawn_local(async move {
        answer_taps(plan).await;
        rest::fetch(plan, page, bar).await;
    });
}

async fn answer_taps(plan: PlanState) {
    if plan.given.data.with_value(|data| data.seat_zones.is_empty()) {
        return;
    }
    let table = plan.given.addresses.with_value(|addresses| addresses.table.clone());
    let table = fetching::text(&table).await.and_then(|text| wire::read_table(&text));
    // In pieces: on a slow phone each is as much as a finger waits for without noticing.
    fetching::breathe().await;
    let (Some(table), Some(surface)) = (table, Surface::over(plan)) else { return };
    let surface = Rc::new(surface);
    SURFACE.set(Some(surface.clone()));
    fetching::breathe().await;
    plan.given.table.set(Some(std::sync::Arc::new(table)));
    paint::follow(&surface);
    memory::follow(plan);
    fetching::breathe().await;
    texts::follow(&surface);
    room::follow(&surface);
    layers::follow(plan, surface.window.clone());
    tap::open_way(plan);
    // From here on taps are answered, those from before first: none twice.
    tap::listen(&surface);
    early::replay(&surface);
}

/// The page that was counted so is still the one that is shown.
fn is_shown(page: u32) -> bool {
    PAGE.get() == page
}

/// When its time is up, or all of it was given back in another place, nothing is held here.
fn follow_basket(plan: PlanState) {
    Effect::new(move || {
        if basket_badge::pieces() != Some(0) {
            return;
        }
        plan.seats.has_places.set(false);
        if !plan.seats.mine.with_untracked(SeatSet::is_empty) {
            plan.seats.mine.update(|mine| *mine = SeatSet::empty(mine.len()));
            if basket_badge::is_time_up() {
                plan.say(words().text("badge-ended"));
            }
        }
    });
}

/// The seat whose card was looked at last.
pub const CURSOR: &str = ".plan__seats [tabindex=\"0\"]";

/// Moves the focus on, when what had it is about to go: once the others have written what is
/// shown now. `scrolls`: the page may move to it.
pub fn focus(selector: &'static str, scrolls: bool) {
    request_animation_frame(move || {
        let found = document().query_selector(selector).ok().flatten();
        // A seat's shape takes the focus as any other element does.
        if let Some(found) = found.map(|found| found.unchecked_into::<HtmlElement>()) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(!scrolls);
            let _ = found.focus_with_options(&options);
        }
    });
}

/// How far a package has come, above the plan: as the bar says it now.
pub fn say_package(said: &str) {
    if let Ok(Some(packages)) = document().query_selector(".performance__packages") {
        packages.set_text_content(Some(said));
    }
}

/// Brings the plan into sight for those who asked further down the page. Where the plan is higher
/// than the window, the way to the basket says more than a part of it.
pub fn show_plan() {
    let Some(frame) = surface().map(|surface| surface.frame()) else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    if height.is_some_and(|height| frame.height() > height) {
        focus(".selection-bar > a", true);
    } else if frame.top() < 0.0 {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Brings a seat before the eyes.
pub fn go_to(seat_index: u32) {
    if let Some(surface) = surface() {
        surface.glide();
        surface.approach(seat_index);
    }
}
