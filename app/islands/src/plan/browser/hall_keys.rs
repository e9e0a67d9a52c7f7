//! The 3D view by keyboard: arrows go to the neighbouring seats, from view to view or
//! with a ring in the whole house; Enter chooses, Escape leads out.

use super::{hall, keys, surface::Surface};
use crate::plan::plan_state::{Look, Shown};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// True when the key was meant for the 3D view.
pub fn press(surface: &Surface, event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // Buttons have keys of their own.
    let is_button = target.is_some_and(|target| matches!(target.closest("button"), Ok(Some(_))));
    let plan = surface.plan;
    let seat_index = plan.view.look.get_untracked().map(Look::seat_index);
    let side = match event.key().as_str() {
        "Escape" if seat_index.is_some() => {
            plan.look_at(None);
            hall::show(plan, None);
            super::focus(".plan__canvas", false);
            return true;
        }
        "Escape" => {
            plan.view.shown.set(Shown::Plan);
            super::focus(super::CURSOR, true);
            return true;
        }
        _ if is_button => return false,
        "ArrowLeft" => "left",
        "ArrowRight" => "right",
        "ArrowUp" => "front",
        "ArrowDown" => "behind",
        "Enter" | " " => "",
        _ => return false,
    };
    match (seat_index, side) {
        // Nobody has looked at a seat yet: one in the middle of the hall.
        (None, side) => hall::begin(plan, side, keys::first_seat_index(surface)),
        (Some(seat_index), "") => keys::choose(surface, seat_index),
        (Some(_), side) => hall::step(plan, side),
    }
    true
}
