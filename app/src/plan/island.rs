//! The one island of the performance page: it takes over what the server drew, and lets the
//! seats be looked at, chosen and held.

use super::{
    areas::Areas,
    best_seats::BestSeats,
    evening::{Evening, Link, Shown},
    icons::{self, IconButton},
    legend::Legend,
    seat_card::SeatCard,
    selection_bar::SelectionBar,
    three_d::{HallPane, ViewSwitch},
};
use crate::words::words;
use domain::plan::PlanData;
use leptos::{html::Div, prelude::*};

/// Where the island's links and forms lead, and what it loads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// POST of a form that holds seats, without JavaScript.
    pub hold: String,
    pub basket: String,
    /// Names and views of the seats, in the page's language.
    pub table: String,
    /// The 3D module's script and wasm; empty: there is no 3D.
    pub module: String,
    pub module_wasm: String,
}

/// The evening: on the server from the page, in the browser from the lines beside the drawing.
fn given() -> Option<(PlanData, Addresses)> {
    #[cfg(feature = "ssr")]
    return use_context();
    #[cfg(not(feature = "ssr"))]
    super::wire::read_evening(&document().get_element_by_id(DATA)?.text_content()?)
}

/// Names the lines that the browser reads.
pub const DATA: &str = "plan-data";

/// `children`: the drawing and the lines. It has no properties of its own, for the browser
/// would need a reader of JSON for them.
#[island]
pub fn PlanIsland(children: Children) -> impl IntoView {
    let (data, addresses) = given()?;
    let words = words();
    let has_seats = !data.seat_zones.is_empty();
    let on_sale = data.on_sale;
    let evening = Evening::new(data, addresses);
    let window = NodeRef::<Div>::new();
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    Effect::new(move || {
        if let Some(window) = window.get() {
            super::browser::start(evening, window);
        }
    });
    let is_live = move || evening.table.with(Option::is_some);
    Some(view! {
        <div class="performance__plan">
            <Legend evening/>
            <section
                class="plan"
                class:plan--live=is_live
                class:plan--3d=move || evening.shown.get() == Shown::Hall
                aria-label=words.text("plan-title")
                hidden=!has_seats
            >
                <div class="plan__view" node_ref=window>
                    {children()}
                    <HallPane evening/>
                    <ViewSwitch evening/>
                    <Zoom evening/>
                    <SeatCard evening/>
                </div>
            </section>
        </div>
        {(has_seats && on_sale).then(|| view! { <SelectionBar evening/> })}
        <State evening/>
        <p class="aloud" aria-live="polite">
            {move || evening.whisper.get()}
        </p>
        {on_sale
            .then(|| {
                view! {
                    <div class="performance__ways">
                        <Areas evening/>
                        {has_seats.then(|| view! { <BestSeats evening/> })}
                    </div>
                }
            })}
    })
}

/// Nearer, further, the whole house, and several at once.
#[component]
fn Zoom(evening: Evening) -> impl IntoView {
    let words = words();
    let press = move |step| Callback::new(move |()| zoom(evening, step));
    let several = words.text("plan-several");
    view! {
        <div class="plan__zoom">
            <button
                class="button button--icon plan__several"
                type="button"
                aria-label=several.clone()
                title=several
                aria-pressed=move || if evening.several.get() { "true" } else { "false" }
                on:click=move |_| evening.several.update(|several| *several = !*several)
            >
                <icons::Icon path=icons::SEVERAL/>
            </button>
            <IconButton path=icons::NEAR name=words.text("plan-nearer") press=press(Step::Nearer)/>
            <IconButton path=icons::FAR name=words.text("plan-further") press=press(Step::Further)/>
            <IconButton path=icons::WHOLE name=words.text("plan-whole") press=press(Step::Whole)/>
        </div>
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Nearer,
    Further,
    Whole,
}

fn zoom(evening: Evening, step: Step) {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    super::browser::zoom(evening, step);
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    let _ = (evening, step);
}

/// Whether what one sees is now.
#[component]
fn State(evening: Evening) -> impl IntoView {
    let words = words();
    let text = move || match evening.link.get() {
        Link::None => String::new(),
        Link::Live => words.text("plan-state-live"),
        Link::Lost => words.text("plan-state-lost"),
    };
    view! {
        <p
            class="plan__state performance__state"
            class:plan__state--lost=move || evening.link.get() == Link::Lost
            role="status"
            hidden=move || evening.link.get() == Link::None
        >
            {text}
        </p>
    }
}
