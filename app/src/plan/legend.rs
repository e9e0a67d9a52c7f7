//! Prices by zone. Each line is a switch: the zones that are pressed stay lit on the plan.

use super::{choice, evening::Evening};
use crate::words::{Arg, words};
use leptos::prelude::*;

#[component]
pub fn Legend(evening: Evening) -> impl IntoView {
    let words = words();
    let counts = Memo::new(move |_| counts(&evening));
    let zones = evening.data.with_value(|data| data.zones.clone());
    let currency = evening.data.with_value(|data| data.currency.clone());
    let lines: Vec<_> = zones
        .into_iter()
        .enumerate()
        .filter(|(_, zone)| zone.seats > 0)
        .map(|(index, zone)| {
            let price = match zone.price_minor {
                Some(minor) => words.money(minor, &currency),
                None => words.text("plan-zone-not-for-sale"),
            };
            let (text, first) = (words.clone(), zone.free);
            let free = move || counts.with(|c| c.get(index).copied().unwrap_or(first));
            let swatch = ["swatch swatch--z", &(index % 10 + 1).to_string()].concat();
            view! {
                <li class="legend__item">
                    <button
                        class="legend__zone"
                        class:legend__zone--none=move || free() == 0
                        type="button"
                        aria-pressed=move || if is_lit(&evening, index) { "true" } else { "false" }
                        on:click=move |_| evening.lit.update(|lit| *lit ^= 1 << index.min(63))
                    >
                        <span class="legend__number">{index + 1}</span>
                        <span class=swatch></span>
                        <span class="legend__name">{zone.name}</span>
                        <span class="legend__price">{price}</span>
                        <span class="legend__free">
                            {move || {
                                text.with("plan-zone-free", &[("count", Arg::Number(free().into()))])
                            }}
                        </span>
                    </button>
                </li>
            }
        })
        .collect();
    view! {
        <section class="legend performance__legend" aria-label=words.text("plan-legend-title")>
            <ul class="legend__zones">{lines}</ul>
            <Key/>
        </section>
    }
}

fn is_lit(evening: &Evening, zone: usize) -> bool {
    evening.lit.get() >> zone.min(63) & 1 == 1
}

/// Free seats and places by zone, as they are now.
fn counts(evening: &Evening) -> Vec<u32> {
    evening.data.with_value(|data| {
        let mut counts = vec![0; data.zones.len()];
        let mut add = |zone: usize, by: u32| {
            if let Some(count) = counts.get_mut(zone) {
                *count += by;
            }
        };
        evening.free.with(|free| {
            free.iter().for_each(|place| add(choice::zone_of(data, place as u32), 1));
        });
        data.places.iter().for_each(|area| add(area.zone as usize, area.free));
        counts
    })
}

/// What the shapes of the seats mean.
#[component]
fn Key() -> impl IntoView {
    let words = words();
    let states = [
        (r#"<circle class="seat seat--z3" cx="10" cy="10"/>"#, "plan-key-free"),
        (r#"<circle class="seat seat--taken" cx="10" cy="10"/>"#, "plan-key-taken"),
        (
            r##"<circle class="seat seat--mine" cx="10" cy="10"/><use class="mark" href="#mark-check" x="-1" y="-1" width="22" height="22"/>"##,
            "plan-key-mine",
        ),
        (
            r##"<rect class="seat seat--wheelchair seat--z3" x="3.5" y="3.5"/><use class="mark" href="#mark-wheelchair" x="5" y="5" width="10" height="10"/>"##,
            "plan-key-wheelchair",
        ),
    ];
    let states: Vec<_> = states
        .into_iter()
        .map(|(drawing, id)| {
            view! {
                <li class="legend__state">
                    <svg
                        class="legend__drawing"
                        viewBox="0 0 20 20"
                        aria-hidden="true"
                        inner_html=drawing
                    ></svg>
                    " "
                    {words.text(id)}
                </li>
            }
        })
        .collect();
    view! { <ul class="legend__key">{states}</ul> }
}
