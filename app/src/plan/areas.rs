//! Unnumbered areas are sold by the number of people; a plain form for each.

use super::{choice, evening::Evening, holding};
use crate::words::{Arg, Words, words};
use domain::plan::PlaceOffer;
use leptos::{ev::SubmitEvent, prelude::*};

#[component]
pub fn Areas(evening: Evening) -> impl IntoView {
    let words = words();
    let areas = evening.data.with_value(|data| data.places.clone());
    areas.into_iter().map(|area| form(evening, &words, area)).collect_view()
}

fn form(evening: Evening, words: &Words, area: PlaceOffer) -> impl IntoView + use<> {
    let count = RwSignal::new(1_u32);
    let (max, price, currency) = evening.data.with_value(|data| {
        let price = data.zones.get(area.zone as usize).and_then(|zone| zone.price_minor);
        (data.seats_max.min(area.free), price, data.currency.clone())
    });
    let price = match price {
        Some(minor) => words.money(minor, &currency),
        None => words.text("plan-zone-not-for-sale"),
    };
    let free = words.with("plan-zone-free", &[("count", Arg::Number(area.free.into()))]);
    let (key, label) = (area.key.clone(), ["area-", &area.key].concat());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        holding::hold_places(evening, key.clone(), count.get_untracked());
    };
    let total_words = words.clone();
    let total = move || {
        let minor =
            evening.data.with_value(|data| choice::area_total(data, area.zone, count.get()));
        total_words
            .with("plan-area-total", &[("total", Arg::Text(&total_words.money(minor, &currency)))])
    };
    view! {
        <section aria-label=area.name.clone()>
            <h2>{area.name.clone()}</h2>
            <p>{price} " · " {free}</p>
            <form
                class="best-seats"
                method="post"
                action=evening.addresses.with_value(|addresses| addresses.hold.clone())
                on:submit=submit
            >
                <input type="hidden" name="area" value=area.key/>
                <div class="field best-seats__number">
                    <label class="field__label" for=label.clone()>
                        {words.text("plan-area-count")}
                    </label>
                    <input
                        class="field__input"
                        id=label
                        name="count"
                        type="number"
                        min="1"
                        max=max
                        value="1"
                        inputmode="numeric"
                        required=true
                        on:input=move |event| {
                            count.set(event_target_value(&event).trim().parse().unwrap_or(0));
                        }
                    />
                </div>
                <p class="best-seats__zone" aria-live="polite">{total}</p>
                <button class="button" type="submit" disabled=max == 0>
                    {words.text("plan-selection-hold")}
                </button>
            </form>
        </section>
    }
}
