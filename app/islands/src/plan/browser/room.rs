//! Room for the card where it lies over the plan: on a phone it stands on the bar of the
//! choice, and a seat that it would cover comes out from under it. All others stay where they are,
//! so that the next one is still under the thumb.

use super::surface::Surface;
use crate::plan::{
    camera::between,
    plan_state::{Look, Shown},
};
use leptos::prelude::*;
use std::{cell::Cell, rc::Rc};
use web_sys::DomRect;

/// A seat never stands closer to the card.
const MARGIN_PX: f64 = 30.0;
/// Half a seat and its ring.
const INNER_PX: f64 = 20.0;

/// What the last measuring found; the plan moves by itself only when this has changed, never
/// under a finger because somebody else bought a seat.
#[derive(Clone, Copy, Default, PartialEq)]
struct Room {
    /// Whose card stands.
    seat_index: Option<u32>,
    covered: f64,
    covered_head: f64,
}

pub fn follow(surface: &Rc<Surface>) {
    let plan = surface.plan;
    let surface = surface.clone();
    let last = Rc::new(Cell::new(Room::default()));
    Effect::new(move || {
        // Each of these changes the height of the card or of the bar.
        plan.choice.chosen.track();
        plan.seats.mine.track();
        plan.choice.lone.track();
        plan.view.said.track();
        plan.view.list_open.track();
        plan.choice.missing.track();
        let is_plan = plan.view.shown.get() == Shown::Plan;
        let look = plan.view.look.get().filter(|_| is_plan);
        let (surface, last) = (surface.clone(), last.clone());
        // Measured when the others have written what they have to say.
        request_animation_frame(move || {
            if surface.is_connected() {
                make_room(&surface, look, &last);
                if let Some(look) = look {
                    scroll_to_focused(&surface, look.seat_index());
                }
            }
        });
    });
}

fn make_room(surface: &Surface, look: Option<Look>, last: &Cell<Room>) {
    let bar = document().query_selector(".selection-bar").ok().flatten();
    let bar = bar.map(|bar| bar.get_bounding_client_rect());
    surface.tell_bar(bar.as_ref().map_or(0.0, DomRect::height) as i32);
    let seat_index = match look {
        Some(Look::Staying(seat_index)) => Some(seat_index),
        Some(Look::Passing(_)) | None => None,
    };
    let card = seat_index.and_then(|_| top_over(surface, &surface.card.get_bounding_client_rect()));
    // In three dimensions prices stand over the house, not over the plan.
    let is_hall = surface.plan.view.shown.get_untracked() == Shown::Hall;
    let head = if is_hall { 0.0 } else { legend_over(surface) };
    // Where the plan takes a phone's screen its foot lies under the bar when that grows.
    let bar = bar.filter(|_| head > 0.0).and_then(|bar| top_over(surface, &bar));
    let bottom = surface.frame().bottom();
    let room = Room {
        seat_index: seat_index.filter(|_| card.is_some()),
        covered: (bottom - card.or(bar).unwrap_or(bottom)).max(0.0),
        covered_head: head,
    };
    let before = last.replace(room);
    if room == before {
        return;
    }
    surface.glide();
    {
        let mut camera = surface.camera.borrow_mut();
        camera.covered_head = room.covered_head;
        camera.cover(room.covered);
    }
    if let Some(seat_index) = room.seat_index {
        surface.reveal(seat_index, INNER_PX);
    }
    surface.apply();
}

/// A seat that keys have reached is never outside the screen or under the card: with 400 % zoom
/// the plan is higher than the screen.
fn scroll_to_focused(surface: &Surface, seat_index: u32) {
    let focused = document().query_selector(".plan__seats :focus-visible");
    let (Ok(Some(_)), Some((_, y))) = (focused, surface.on_screen(seat_index)) else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    let card = surface.card.get_bounding_client_rect();
    let bottom = top_over(surface, &card).or(height).unwrap_or_default();
    let margin = MARGIN_PX.min(bottom / 3.0);
    let y = surface.frame().top() + y;
    let seen = between(y, margin, bottom - margin);
    if y != seen {
        window().scroll_by_with_x_and_y(0.0, y - seen);
    }
}

/// Where something begins that is as wide as the plan.
fn top_over(surface: &Surface, over: &DomRect) -> Option<f64> {
    (over.width() >= surface.frame().width() && over.height() > 0.0).then(|| over.top())
}

/// How much of the plan's head the prices lie over, on a phone.
fn legend_over(surface: &Surface) -> f64 {
    let frame = surface.frame();
    let Ok(Some(legend)) = document().query_selector(".performance__legend") else { return 0.0 };
    let legend = legend.get_bounding_client_rect();
    let is_beside = legend.right() <= frame.left() || legend.left() >= frame.right();
    match is_beside || legend.height() == 0.0 {
        true => 0.0,
        false => (legend.bottom() - frame.top()).max(0.0).min(frame.height() / 2.0),
    }
}
