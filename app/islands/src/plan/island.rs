//! The one island of the performance page: the bar of what is chosen, and with it the life of
//! the plan that the server drew beside it.

use super::{
    addresses::Addresses,
    plan_state::{Link, PlanState},
    selection_bar::SelectionBar,
};
use domain::plan::PlanData;
use leptos::prelude::*;
use ui::words::words;

/// Names the lines that the browser reads.
pub const DATA: &str = "plan-data";

/// The performance: on the server from the page, in the browser from the lines beside the drawing.
fn given() -> Option<(PlanData, Addresses)> {
    #[cfg(feature = "ssr")]
    return use_context();
    #[cfg(not(feature = "ssr"))]
    {
        let text = document().get_element_by_id(DATA)?.text_content()?;
        super::wire::read_performance(&domain::lines::with_markup(&text))
    }
}

/// It has no properties of its own, for the browser would need a reader of JSON for them.
#[island]
pub fn PlanIsland() -> impl IntoView {
    let (data, addresses) = given()?;
    let words = words();
    let (has_seats, on_sale) = (!data.seat_zones.is_empty(), data.on_sale);
    let plan = PlanState::new(data, addresses);
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    super::browser::start(plan);
    let state = Signal::derive(move || match plan.seats.link.get() {
        Link::None => String::new(),
        Link::Live => words.text("plan-state-live"),
        Link::Lost => words.text("plan-state-lost"),
    });
    let is_lost = Signal::derive(move || plan.seats.link.get() == Link::Lost);
    // What can't be bought any more, or not yet, changes for nobody.
    let is_still = Signal::derive(move || !on_sale || plan.seats.link.get() == Link::None);
    let live_region = Signal::derive(move || plan.view.live_region.get());
    Some(view! {
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
    })
}
