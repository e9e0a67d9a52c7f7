//! The plan as a page puts it in: what the server wrote, inside the island that wakes it.

use super::{
    addresses::Addresses,
    frame,
    island::{DATA, PlanIsland},
    product_frame::TypeNotes,
    wire,
};
use crate::live;
use domain::{
    id::{BasketLineId, PlanVersionId},
    sales::lines::without_markup,
    seats::plan::{PlanView, SeatTable},
};
use leptos::prelude::{provide_context, use_context};
use markup::{Html, view};
use season::plan::Plan;
use std::sync::Arc;
use ui::{
    route::{Route, Target, scene},
    shop::Shop,
    words::words,
};

/// What a performance's page shows of its plan.
pub struct PlanSection {
    pub view: PlanView,
    /// The version that the performance sells on.
    pub plan: Arc<Plan>,
    /// Its seats with the names of the page's language.
    pub table: SeatTable,
    /// Stands above the drawing and, where somebody buys on a phone, on one screen with it.
    pub head: Html,
    /// To seats without the drawing; stands beside the best seats.
    pub ways: Option<Html>,
    /// The line of the basket whose seat is exchanged for another.
    pub changed_line: Option<BasketLineId>,
    /// Of the ticket types.
    pub notes: TypeNotes,
    /// In another site's page, where nothing is held.
    pub is_framed: bool,
}

pub fn plan_section(section: PlanSection) -> Html {
    let PlanSection { view, plan, table, head, ways, changed_line, notes, is_framed } = section;
    provide_context(notes);
    let words = words();
    let changed_line = changed_line.map(|line| line.to_string()).unwrap_or_default();
    let addresses = Addresses { changed_line, ..addresses(words.language(), &view, plan.id) };
    let table_address = addresses.table.clone();
    let lines = without_markup(&wire::write_performance(&view.data, &addresses));
    let (is_unnumbered, is_cancelled) = (plan.hall.seats.is_empty(), view.is_cancelled());
    let has_seats = !is_unnumbered && !is_cancelled;
    let path = Route::Performance(view.card.slug.clone()).path(words.language());
    let has_hall = !addresses.module.is_empty();
    let drawn = has_seats.then(|| frame::frame(&view.data, &plan, &table, &path, has_hall));
    let forms = (view.data.on_sale && !view.is_sold_out() && !is_framed).then(|| {
        let forms = frame::forms(&view.data, &plan, view.card.genre, &addresses.hold);
        view! { <div class="performance__ways">{forms} {ways}</div> }
    });
    let is_app = view.has_choice();
    provide_context((view.data, addresses));
    view! {
        <div
            class="performance__top"
            class:performance__app=is_app
            class:performance__unnumbered=is_unnumbered
        >
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
            {(!is_cancelled)
                .then(|| view! { <script type="text/plain" id=DATA inner_html=lines></script> })}
            {drawn}
            {(!is_cancelled).then(|| live(leptos::view! { <PlanIsland/> }))}
        </div>
        {forms}
    }
}

fn addresses(language: &str, view: &PlanView, plan: PlanVersionId) -> Addresses {
    let site = use_context::<Shop>().map(|shop| shop.site).unwrap_or_default();
    Addresses {
        hold: Target::Hold(view.card.slug.clone()).path(language),
        basket: Route::Basket.path(language),
        changed_line: String::new(),
        missing: format!("/api/performances/{}/{language}/missing", view.data.performance),
        table: format!("/plans/{plan}/{language}/seats.txt"),
        scene: scene(&plan.to_string(), view.card.genre),
        module: site.hall.clone(),
        module_wasm: site.hall_wasm.clone(),
    }
}
