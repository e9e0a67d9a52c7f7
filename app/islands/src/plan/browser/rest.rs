//! What of the plan is not needed to answer a tap on a seat: buttons, keys, fingers that move the
//! plan, the stream of what others take, the way into the basket. It is a file of its own, which
//! comes when the page has nothing to do, or when it is first needed. Without it a plan shows its
//! seats and what they cost, forms are the browser's own, and a press of a button says that the
//! house can't be reached.

use super::{
    buttons, early, full_screen, hall, keys, legend, live, missing, paint, pairs, pointer, tabs,
    wheel,
};
use crate::{
    later::{self, Late},
    plan::{choice, island, plan_state::PlanState},
};
use leptos::{prelude::*, tachys::view::Position, wasm_split::wasm_split};
use web_sys::HtmlElement;

/// Until it has come; no page that was left goes on asking. `bar`: the island's element.
pub async fn fetch(plan: PlanState, page: u32, bar: HtmlElement) {
    let mut is_again = false;
    while super::is_shown(page) {
        later::wanted(is_again).await;
        if start(plan, page, bar.clone()).await.is_ok() {
            return;
        }
        is_again = true;
        if super::is_shown(page) {
            early::late();
        }
    }
}

#[wasm_split(rest, fallible, wasm_split_path = leptos::wasm_split)]
fn start(plan: PlanState, page: u32, bar: HtmlElement) -> Result<(), Late> {
    if !super::is_shown(page) {
        return Ok(());
    }
    plan.given.price_of.set(Some(choice::price_of));
    enliven(plan, &bar);
    hall::leave();
    pairs::forget();
    super::follow_basket(plan);
    buttons::listen_to_forms(plan);
    buttons::listen_to_bar(plan);
    if let Some(surface) = super::surface() {
        paint::mark_lone_seats(&surface);
        legend::follow(&surface);
        keys::listen(&surface);
        tabs::follow(plan);
        live::follow(plan, surface.window.clone());
        missing::follow(plan);
        full_screen::follow(&surface.window);
        buttons::listen(&surface);
        pointer::listen(&surface);
        wheel::listen(&surface);
        surface.follows_hands.set(true);
        surface.settle();
        if let Some(plan) = surface.window.parent_element() {
            let _ = plan.class_list().add_1("plan--live");
        }
    }
    early::press();
    Ok(())
}

/// The bar as the server drew it becomes live, and only then shows what was chosen and said since.
fn enliven(plan: PlanState, bar: &HtmlElement) {
    let chosen = plan.choice.chosen.get_untracked();
    let said = plan.view.said.get_untracked();
    plan.choice.chosen.set(Vec::new());
    plan.view.said.set(None);
    let live = Some(island::bar(plan)).hydrate_from_position::<true>(bar, Position::FirstChild);
    // It goes with its page, as listeners do.
    std::mem::forget(live);
    plan.choice.chosen.set(chosen);
    plan.view.said.set(said);
}
