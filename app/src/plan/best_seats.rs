//! The best seats together, chosen by the house inside the claim itself: never picked first
//! and lost then. A plain form; the island only spares the way to another page.

use super::{evening::Evening, holding};
use crate::words::{Arg, words};
use leptos::{ev::SubmitEvent, html, prelude::*};

/// Until the shopper says otherwise: most people go out by two.
const COUNT: u32 = 2;

#[component]
pub fn BestSeats(evening: Evening) -> impl IntoView {
    let words = words();
    let count = NodeRef::<html::Input>::new();
    let zone = NodeRef::<html::Select>::new();
    let (max, options) = evening.data.with_value(|data| {
        let options = data.zones.iter().enumerate().filter_map(|(index, zone)| {
            let price = words.money(zone.price_minor?, &data.currency);
            let number = Arg::Number(index as i64 + 1);
            let name = Arg::Text(&zone.name);
            let args = [("number", number), ("name", name), ("price", Arg::Text(&price))];
            Some((zone.key.clone(), words.with("plan-best-zone", &args)))
        });
        (data.seats_max, options.collect::<Vec<_>>())
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let count = count.get_untracked().map(|input| input.value()).unwrap_or_default();
        let zone = zone.get_untracked().map(|select| select.value()).unwrap_or_default();
        let zone = (!zone.is_empty()).then_some(zone);
        holding::hold_best(evening, zone, count.trim().parse().unwrap_or(0));
    };
    let options: Vec<_> = options
        .into_iter()
        .map(|(key, text)| view! { <option value=key>{text}</option> })
        .collect();
    view! {
        <section aria-labelledby="best-seats">
            <h2 id="best-seats">{words.text("plan-best-title")}</h2>
            <form
                class="best-seats"
                method="post"
                action=evening.addresses.with_value(|addresses| addresses.hold.clone())
                on:submit=submit
            >
                <div class="field best-seats__number">
                    <label class="field__label" for="best-count">
                        {words.text("plan-best-count")}
                    </label>
                    <input
                        class="field__input"
                        id="best-count"
                        name="count"
                        type="number"
                        min="1"
                        max=max
                        value=COUNT
                        inputmode="numeric"
                        required=true
                        node_ref=count
                    />
                </div>
                <div class="field best-seats__zone">
                    <label class="field__label" for="best-zone">
                        {words.text("plan-best-where")}
                    </label>
                    <select class="field__input" id="best-zone" name="zone" node_ref=zone>
                        <option value="">{words.text("plan-best-anywhere")}</option>
                        {options}
                    </select>
                </div>
                <button class="button button--quiet" type="submit">
                    {words.text("plan-best-hold")}
                </button>
            </form>
        </section>
    }
}
