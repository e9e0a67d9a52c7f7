//! Room for the card where it lies over the plan: on a phone it stands on the bar of the
//! choice, and the seat it speaks of comes out from under it.

use super::surface::Surface;
use crate::plan::{
    camera::between,
    plan_state::{Look, Shown},
};
use leptos::prelude::*;
use std::rc::Rc;

/// A seat never stands closer to the card.
const MARGIN_PX: f64 = 30.0;

pub fn follow(surface: &Rc<Surface>) {
    let plan = surface.plan;
    let surface = surface.clone();
    Effect::new(move || {
        // Each of these changes the height of the card or of the bar.
        plan.choice.chosen.track();
        plan.seats.mine.track();
        plan.choice.lone.track();
        plan.view.said.track();
        plan.choice.missing.track();
        let is_plan = plan.view.shown.get() == Shown::Plan;
        let look = plan.view.look.get().filter(|_| is_plan);
        let surface = surface.clone();
        // Measured when the others have written what they have to say.
        request_animation_frame(move || {
            if surface.is_connected() {
                make_room(&surface, look);
                if let Some(look) = look {
                    scroll_to_focused(&surface, look.seat_index());
                }
            }
        });
    });
}

fn make_room(surface: &Surface, look: Option<Look>) {
    if let Ok(Some(bar)) = document().query_selector(".selection-bar") {
        surface.tell_card("--bar", bar.client_height());
    }
    let seat_index = match look {
        Some(Look::Staying(seat_index)) => Some(seat_index),
        Some(Look::Passing(_)) | None => None,
    };
    let top = seat_index.and_then(|_| card_top(surface));
    let covered = match top {
        Some(top) => surface.frame().bottom() - top,
        None => 0.0,
    };
    // Prices give way to a card.
    let covered_head = if top.is_some() { 0.0 } else { legend_over(surface) };
    let before = *surface.camera.borrow();
    if covered != before.covered || covered_head != before.covered_head || covered > 0.0 {
        surface.glide();
        let mut camera = surface.camera.borrow_mut();
        camera.covered_head = covered_head;
        camera.cover(covered);
        drop(camera);
        if let (Some(seat_index), Some(_)) = (seat_index, top) {
            surface.reveal(seat_index, MARGIN_PX);
        }
        surface.apply();
    }
}

/// A seat that keys have reached is never outside the screen or under the card: with 400 % zoom
/// the plan is higher than the screen.
fn scroll_to_focused(surface: &Surface, seat_index: u32) {
    let focused = document().query_selector(".plan__seats :focus-visible");
    let (Ok(Some(_)), Some((_, y))) = (focused, surface.on_screen(seat_index)) else { return };
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    let bottom = card_top(surface).or(height).unwrap_or_default();
    let margin = MARGIN_PX.min(bottom / 3.0);
    let y = surface.frame().top() + y;
    let seen = between(y, margin, bottom - margin);
    if y != seen {
        window().scroll_by_with_x_and_y(0.0, y - seen);
    }
}

/// Where a card begins that is as wide as the plan.
fn card_top(surface: &Surface) -> Option<f64> {
    let card = surface.card.get_bounding_client_rect();
    let frame = surface.frame();
    if card.width() < frame.width() || card.height() == 0.0 {
        return None;
    }
    Some(card.top())
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
