//! The plan as a page puts it in: the server's drawing inside the island.

use super::{
    drawing,
    island::{Addresses, DATA, PlanIsland},
    wire,
};
use crate::{
    app::Shop,
    route::{Route, Target},
    words::words,
};
use domain::plan::PlanView;
use house::plan::Plan;
use leptos::prelude::*;
use std::sync::Arc;

/// `plan` is the version that the performance sells on.
#[component]
pub fn PlanSection(view: PlanView, plan: Arc<Plan>) -> impl IntoView {
    let words = words();
    let has_seats = !plan.hall.seats.is_empty();
    let svg = has_seats.then(|| drawing::svg(&plan.hall, &plan.table, &view.data, &words));
    let addresses = addresses(words.language(), &view);
    let table = addresses.table.clone();
    // Inside a script only its own end tag could end it.
    let lines = wire::write_evening(&view.data, &addresses).replace("</", "<");
    provide_context((view.data, addresses));
    view! {
        {has_seats
            .then(|| {
                view! { <link rel="preload" href=table r#as="fetch" crossorigin="anonymous"/> }
            })}
        <PlanIsland>
            <script type="text/plain" id=DATA inner_html=lines></script>
            <div class="plan__sheet" inner_html=svg.unwrap_or_default()></div>
        </PlanIsland>
    }
}

fn addresses(language: &str, view: &PlanView) -> Addresses {
    let slug = || view.card.slug.clone();
    let site = use_context::<Shop>().map(|shop| shop.site).unwrap_or_default();
    Addresses {
        hold: Target::Hold(slug()).path(language),
        basket: Route::Basket.path(language),
        table: format!("/plans/{}/{language}/seats.txt", view.data.plan),
        module: site.hall.clone(),
        module_wasm: site.hall_wasm.clone(),
    }
}
