//! The house in 3D: a canvas beside the drawing, and the way to a seat and its neighbours. Its
//! module is fetched when somebody first asks for it.

use super::{
    evening::{Evening, Shown},
    icons::{self, IconButton},
    seat_words,
};
use crate::words::words;
use leptos::{html::Canvas, prelude::*};

/// Opens the house in 3D and sits down there.
pub fn see_from(evening: Evening, place: u32) {
    show(evening, Some(place));
}

fn show(evening: Evening, place: Option<u32>) {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    super::browser::hall::show(evening, place);
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    let _ = (evening, place);
}

fn step(evening: Evening, side: &'static str) {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    super::browser::hall::step(evening, side);
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    let _ = (evening, side);
}

/// Plan or 3D.
#[component]
pub fn ViewSwitch(evening: Evening) -> impl IntoView {
    let words = words();
    let has_module = evening.addresses.with_value(|addresses| !addresses.module.is_empty());
    let pressed = move |hall: bool| {
        let is_hall = evening.shown.get() != Shown::Plan;
        if is_hall == hall { "true" } else { "false" }
    };
    has_module.then(|| {
        view! {
            <div
                class="button-group plan__switch"
                role="group"
                aria-label=words.text("plan-switch")
            >
                <button
                    class="button-group__item"
                    type="button"
                    aria-pressed=move || pressed(false)
                    on:click=move |_| evening.shown.set(Shown::Plan)
                >
                    {words.text("plan-switch-plan")}
                </button>
                <button
                    class="button-group__item"
                    type="button"
                    aria-pressed=move || pressed(true)
                    aria-busy=move || {
                        if evening.shown.get() == Shown::Coming { "true" } else { "false" }
                    }
                    on:click=move |_| show(evening, evening.look.get_untracked().map(|l| l.place()))
                >
                    "3D"
                </button>
            </div>
        }
    })
}

/// Canvas, caption and the neighbours' buttons; hidden while the drawing is shown.
#[component]
pub fn HallPane(evening: Evening) -> impl IntoView {
    let words = words();
    let canvas = NodeRef::<Canvas>::new();
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    super::browser::hall::keep_canvas(canvas);
    let is_hidden = move || evening.shown.get() != Shown::Hall;
    let no_seat = move || is_hidden() || evening.look.with(Option::is_none);
    let press = move |side| Callback::new(move |()| step(evening, side));
    let whole = Callback::new(move |()| {
        evening.look_at(None);
        show(evening, None);
    });
    view! {
        <canvas
            class="plan__canvas"
            tabindex="0"
            aria-label=words.text("plan-hall")
            hidden=is_hidden
            node_ref=canvas
        ></canvas>
        <div class="plan__caption" role="status" hidden=no_seat>
            {move || caption(&evening)}
        </div>
        <div
            class="plan__neighbours"
            role="group"
            aria-label=words.text("plan-neighbours")
            hidden=no_seat
        >
            <IconButton
                path=icons::FRONT
                name=words.text("plan-neighbour-front")
                class="plan__neighbour--front"
                press=press("front")
            />
            <IconButton
                path=icons::LEFT
                name=words.text("plan-neighbour-left")
                class="plan__neighbour--left"
                press=press("left")
            />
            <IconButton
                path=icons::BEHIND
                name=words.text("plan-neighbour-behind")
                class="plan__neighbour--back"
                press=press("behind")
            />
            <IconButton
                path=icons::RIGHT
                name=words.text("plan-neighbour-right")
                class="plan__neighbour--right"
                press=press("right")
            />
        </div>
        <div hidden=is_hidden>
            <IconButton
                path=icons::WHOLE
                name=words.text("plan-whole")
                class="plan__back"
                press=whole
            />
        </div>
    }
}

fn caption(evening: &Evening) -> Option<impl IntoView + use<>> {
    let words = words();
    let (place, table) = (evening.look.get()?.place(), evening.table.get()?);
    let name = seat_words::place(&words, &seat_words::name(&table, place)?);
    Some(view! {
        <p class="plan__caption-place">{name}</p>
        <p class="plan__caption-view">{seat_words::view(&words, &table, place)}</p>
    })
}
