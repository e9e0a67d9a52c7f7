//! The one island of the performance page: the bar of what is chosen, and with it the life of
//! the plan that the server drew beside it.

#[cfg(feature = "ssr")]
use super::addresses::Addresses;
use super::{
    plan_state::{Link, PlanState},
    selection_bar::SelectionBar,
};
#[cfg(feature = "ssr")]
use domain::seats::plan::PlanData;
use leptos::prelude::*;
use ui::words::words;
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
use {wasm_bindgen::prelude::wasm_bindgen, web_sys::HtmlElement};

/// Names the lines that the browser reads.
pub const DATA: &str = "plan-data";

/// It has no properties of its own, for the browser would need a reader of JSON for them.
#[cfg(feature = "ssr")]
#[island]
pub fn PlanIsland() -> impl IntoView {
    let (data, addresses) = use_context::<(PlanData, Addresses)>()?;
    Some(bar(PlanState::new(data, addresses)))
}

/// The page's first script calls it with the island's element. The performance lies in the lines
/// beside the drawing; the bar itself becomes live with the rest of the plan.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
#[wasm_bindgen(js_name = PlanIsland)]
pub fn wake(element: HtmlElement) {
    let text = document().get_element_by_id(DATA).and_then(|lines| lines.text_content());
    let lines = domain::sales::lines::with_markup(&text.unwrap_or_default());
    if let Some((data, addresses)) = super::wire::read_performance(&lines) {
        super::browser::start(PlanState::new(data, addresses), element);
    }
}

/// What the server draws of the island, and the browser makes live.
pub fn bar(plan: PlanState) -> impl IntoView {
    let words = words();
    let (has_seats, on_sale) =
        plan.given.data.with_value(|data| (!data.seat_zones.is_empty(), data.on_sale));
    let state = Signal::derive(move || match plan.seats.link.get() {
        Link::None => String::new(),
        Link::Live => words.text("plan-state-live"),
        Link::Lost => words.text("plan-state-lost"),
    });
    let is_lost = Signal::derive(move || plan.seats.link.get() == Link::Lost);
    // What can't be bought any more, or not yet, changes for nobody.
    let is_still = Signal::derive(move || !on_sale || plan.seats.link.get() == Link::None);
    let live_region = Signal::derive(move || plan.view.live_region.get());
    view! {
        {on_sale.then(|| view! { <SelectionBar plan has_seats/> })}
        <p
            class="plan__state performance__state"
            class:plan__state--lost=is_lost
            role="status"
            hidden=is_still
        >
            {state}
        </p>
        <p class="aloud" aria-live="polite">
            {live_region}
        </p>
    }
}
