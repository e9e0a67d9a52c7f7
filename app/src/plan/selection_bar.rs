//! What is chosen and what it costs, always in sight; from here it goes into the basket.

use super::{choice, evening::Evening, seat_words};
use crate::words::{Arg, Words, words};
use leptos::{either::Either, prelude::*};
use seatmap::seat_set::SeatSet;

#[component]
pub fn SelectionBar(evening: Evening) -> impl IntoView {
    let words = words();
    let (count_words, seat_texts, send) = (words.clone(), words.clone(), words.clone());
    let count = move || evening.chosen.with(|chosen| chosen.len());
    let total = Memo::new(move |_| {
        evening.data.with_value(|data| evening.chosen.with(|chosen| choice::total(data, chosen)))
    });
    let currency = evening.data.with_value(|data| data.currency.clone());
    let basket = StoredValue::new(evening.addresses.with_value(|all| all.basket.clone()));
    let sum_words = words.clone();
    view! {
            <section class="selection-bar" aria-label=words.text("plan-selection")>
                <Notices evening/>
                {move || match evening.chosen.with(|chosen| chosen.is_empty()) {
                    true => Either::Left(view! {
                        <p class="selection-bar__hint">{seat_texts.text(hint(&evening))}</p>
                    }),
                    false => Either::Right(chips(evening, &seat_texts)),
                }}
                <p class="selection-bar__total">
                    <span class="selection-bar__count">
                        {move || {
                            let count = Arg::Number(count() as i64);
                            count_words.with("plan-selection-count", &[("count", count)])
                        }}
                    </span>
                    <span class="selection-bar__sum">
                        {move || sum_words.money(total.get(), &currency)}
                    </span>
                </p>
    {move || match (count(), evening.mine.with(SeatSet::is_empty)) {
                    (0, false) => Either::Left(view! {
                        <a class="button" href=basket.get_value()>{send.text("plan-to-basket")}</a>
                    }),
                    (count, _) => Either::Right(view! {
                        <button
                            class="button"
                            type="button"
                            aria-disabled=if count == 0 { "true" } else { "false" }
                            aria-busy=move || if evening.busy.get() { "true" } else { "false" }
                            on:click=move |_| super::holding::hold_chosen(evening)
                        >
                            {send.text("plan-selection-hold")}
                        </button>
                    }),
                }}
            </section>
        }
}

fn hint(evening: &Evening) -> &'static str {
    match evening.mine.with(SeatSet::is_empty) {
        true => "plan-selection-hint",
        false => "plan-selection-held",
    }
}

fn chips(evening: Evening, words: &Words) -> impl IntoView + use<> {
    let table = evening.table.get();
    let chips: Vec<_> = evening
        .chosen
        .get()
        .into_iter()
        .map(|place| {
            let name = table.as_ref().and_then(|table| seat_words::name(table, place));
            let name = name.map(|name| seat_words::place(words, &name)).unwrap_or_default();
            let remove = words.with("plan-selection-remove", &[("seat", Arg::Text(&name))]);
            view! {
                <li class="chip">
                    <span on:click=move |_| evening.look_at(Some(place))>{name}</span>
                    " "
                    <button
                        class="chip__remove"
                        type="button"
                        aria-label=remove
                        on:click=move |_| evening.toggle(place)
                    >
                        "×"
                    </button>
                </li>
            }
        })
        .collect();
    view! { <ul class="selection-bar__seats">{chips}</ul> }
}

/// What was refused or lost, and what the choice would leave behind.
#[component]
fn Notices(evening: Evening) -> impl IntoView {
    let words = words();
    let warning = move || {
        let (lone, chosen) = (evening.lone.get(), evening.chosen.get());
        let table = evening.table.get()?;
        let first = |places: &[u32]| {
            let name = places.first().and_then(|place| seat_words::name(&table, *place))?;
            Some(seat_words::place(&words, &name))
        };
        let alone = evening.mine.with(|mine| choice::companions_alone(&table, &chosen, mine));
        let (id, name) = match first(&alone) {
            Some(name) => ("plan-warn-companion", name),
            None => ("plan-warn-lone", first(&lone)?),
        };
        Some(words.with(id, &[("seat", Arg::Text(&name))]))
    };
    view! {
        {move || {
            evening
                .said
                .get()
                .map(|said| {
                    let role = if said.is_alarm { "alert" } else { "status" };
                    view! { <p class="selection-bar__lost" role=role>{said.text}</p> }
                })
        }}
        {move || {
            warning().map(|text| {
                view! { <p class="selection-bar__warning" role="status">{text}</p> }
            })
        }}
    }
}
