//! The plan as a page puts it in: the server's drawing inside the island.

use super::{
    drawing,
    island::{Addresses, PlanIsland},
};
use crate::words::words;
use domain::plan::PlanData;
use house::plan::Plan;
use leptos::prelude::*;

/// `plan` is the version that the performance sells on.
#[component]
pub fn PlanSection(data: PlanData, plan: std::sync::Arc<Plan>, addresses: Addresses) -> impl IntoView {
    let has_seats = !plan.hall.seats.is_empty();
    let svg = has_seats.then(|| drawing::svg(&plan.hall, &plan.table, &data, &words()));
    let table = ["/plans/", &data.plan, "/seats.json"].concat();
    view! {
        {has_seats
            .then(|| {
                view! { <link rel="preload" href=table r#as="fetch" crossorigin="anonymous"/> }
            })}
        <PlanIsland data addresses>
            <div class="plan__sheet" inner_html=svg.unwrap_or_default()></div>
        </PlanIsland>
    }
}
