//! The plan as a page puts it in: what the server wrote, inside the island that wakes it.

use super::{
    addresses::Addresses,
    frame,
    island::{DATA, PlanIsland},
    product_frame::TypeNotes,
    wire,
};
use domain::{
    id::BasketLineId,
    lines::without_markup,
    plan::{PlanView, SeatTable},
};
use leptos::prelude::*;
use season::plan::Plan;
use std::sync::Arc;
use ui::{
    route::{Route, Target, scene},
    shop::Shop,
    words::words,
};

/// `plan` is the version that the performance sells on, `table` its seats with the names of
/// the page's language; `head` stands above the drawing and, where one buys on a phone, on one
/// screen with it; `ways` to seats without the drawing stand beside the best seats. `changed_line`:
/// the line of the basket whose seat is exchanged for another. `notes`: of the ticket types.
/// `is_framed`: in another site's page, where nothing is held.
#[component]
pub fn PlanSection(
    view: PlanView,
    plan: Arc<Plan>,
    table: SeatTable,
    head: AnyView,
    ways: Option<AnyView>,
    changed_line: Option<BasketLineId>,
    notes: TypeNotes,
    #[prop(optional)] is_framed: bool,
) -> impl IntoView {
    provide_context(notes);
    let words = words();
    let changed_line = changed_line.map(|line| line.to_string()).unwrap_or_default();
    let addresses = Addresses { changed_line, ..addresses(words.language(), &view) };
    let table_address = addresses.table.clone();
    let lines = without_markup(&wire::write_performance(&view.data, &addresses));
    let has_seats = !plan.hall.seats.is_empty();
    let path = Route::Performance(view.card.slug.clone()).path(words.language());
    let has_hall = !addresses.module.is_empty();
    let drawn = has_seats.then(|| frame::frame(&view.data, &plan, &table, &path, has_hall));
    let forms = (view.data.on_sale && !is_framed).then(|| {
        let forms = frame::forms(&view.data, &plan, view.card.genre, &addresses.hold);
        view! { <div class="performance__ways">{forms} {ways}</div> }
    });
    let is_app = has_seats && view.data.on_sale;
    provide_context((view.data, addresses));
    view! {
        <div class="performance__top" class:performance__app=is_app>
            {head}
            {has_seats
                .then(|| {
                    view! {
                        <link
                            rel="preload"
                            href=table_address
                            r#as="fetch"
                            crossorigin="anonymous"
                        />
                    }
                })}
            <script type="text/plain" id=DATA inner_html=lines></script>
            {drawn}
            <PlanIsland/>
        </div>
        {forms}
    }
}

fn addresses(language: &str, view: &PlanView) -> Addresses {
    let site = use_context::<Shop>().map(|shop| shop.site).unwrap_or_default();
    Addresses {
        hold: Target::Hold(view.card.slug.clone()).path(language),
        basket: Route::Basket.path(language),
        changed_line: String::new(),
        missing: format!("/api/performances/{}/{language}/missing", view.data.performance),
        table: format!("/plans/{}/{language}/seats.txt", view.data.plan),
        scene: scene(&view.data.plan, view.card.genre),
        module: site.hall.clone(),
        module_wasm: site.hall_wasm.clone(),
    }
}
