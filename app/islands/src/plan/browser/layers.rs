//! What lies over the plan, so that Back closes it before it leaves the page: the house in 3D,
//! the seat's card, the open list. The page's script keeps the browser's history in step.

use crate::plan::plan_state::{Look, PlanState, Shown};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlDivElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = parterre)]
    fn layers(count: u32);
}

pub fn follow(plan: PlanState, window: HtmlDivElement) {
    Effect::new(move || {
        let is_hall = plan.view.shown.get() == Shown::Hall;
        let has_card = matches!(plan.view.look.get(), Some(Look::Staying(_)));
        layers(u32::from(is_hall) + u32::from(has_card) + u32::from(plan.view.list_open.get()));
    });
    EventListener::new(&document(), "parterre:back", move |_| {
        // One whose page is gone hears it still.
        if window.is_connected() {
            close_top(plan);
        }
    })
    .forget();
}

fn close_top(plan: PlanState) {
    if plan.view.shown.get_untracked() == Shown::Hall {
        plan.view.shown.set(Shown::Plan);
    } else if plan.view.look.with_untracked(Option::is_some) {
        plan.look_at(None);
    } else {
        plan.view.list_open.set(false);
    }
}
