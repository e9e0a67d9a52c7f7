//! What a seat is: place, price, zone, view in words, what is special, and what one can do.

use super::{
    choice,
    evening::{Evening, Look},
    seat_words,
    three_d::see_from,
};
use crate::words::{Arg, Words, words};
use domain::plan::{SeatState, SeatTable};
use leptos::{either::Either, prelude::*};

#[component]
pub fn SeatCard(evening: Evening) -> impl IntoView {
    move || {
        let (look, table) = (evening.look.get()?, evening.table.get()?);
        card(evening, look, &table)
    }
}

fn card(evening: Evening, look: Look, table: &SeatTable) -> Option<impl IntoView + use<>> {
    let words = words();
    let place = look.place();
    let name = seat_words::place(&words, &seat_words::name(table, place)?);
    let (zone, price) = zone_and_price(&evening, &words, place);
    let swatch = ["swatch swatch--z", &(zone.0 % 10 + 1).to_string()].concat();
    let attributes: Vec<_> = seat_words::attributes(&words, table, place)
        .into_iter()
        .map(|attribute| view! { <li class="seat-card__attribute">{attribute}</li> })
        .collect();
    // The mouse goes on to the next seat through a card that only passes.
    let pointer = if matches!(look, Look::Passing(_)) { "none" } else { "auto" };
    let is_mine = evening.state(place) == SeatState::Mine;
    Some(view! {
        <section class="seat-card" class:seat-card--mine=is_mine style:pointer-events=pointer aria-label=words.text("plan-card")>
            <button
                class="button button--icon seat-card__close"
                type="button"
                aria-label=words.text("plan-card-close")
                on:click=move |_| evening.look_at(None)
            >
                "×"
            </button>
            <div class="seat-card__head">
                <h2 class="seat-card__place">{name}</h2>
                <p class="seat-card__price">{price}</p>
            </div>
            <p class="seat-card__zone">
                <span class=swatch></span>
                " "
                {zone.1}
            </p>
            <p class="seat-card__view">{seat_words::view(&words, table, place)}</p>
            <ul class="seat-card__attributes">{attributes}</ul>
            {matches!(look, Look::Staying(_)).then(|| actions(evening, &words, place))}
        </section>
    })
}

/// (index and name of the zone, price or that it can't be bought)
fn zone_and_price(evening: &Evening, words: &Words, place: u32) -> ((usize, String), String) {
    evening.data.with_value(|data| {
        let zone = choice::zone_of(data, place);
        let name = data.zones.get(zone).map(|zone| zone.name.as_str()).unwrap_or_default();
        let number = (zone + 1).to_string();
        // A house that only numbers its zones has said it already.
        let name = if name.ends_with(&number) {
            name.to_owned()
        } else {
            let args = [("number", Arg::Text(&number)), ("name", Arg::Text(name))];
            words.with("plan-card-zone", &args)
        };
        let price = match (evening.state(place), choice::price_of(data, place)) {
            (SeatState::Taken, _) => words.text("plan-card-taken"),
            (_, Some(minor)) => words.money(minor, &data.currency),
            (_, None) => words.text("plan-zone-not-for-sale"),
        };
        ((zone, name), price)
    })
}

fn actions(evening: Evening, words: &Words, place: u32) -> impl IntoView + use<> {
    let held = evening.mine.with_untracked(|mine| mine.contains(place as usize));
    let label = move |words: &Words| {
        evening.chosen.track();
        match evening.state(place) {
            SeatState::Mine => words.text("plan-card-let-go"),
            SeatState::Free | SeatState::Taken => words.text("plan-card-choose"),
        }
    };
    let main = if held {
        Either::Left(view! { <p class="seat-card__attribute">{words.text("plan-card-held")}</p> })
    } else {
        let texts = words.clone();
        let can = evening.state(place) != SeatState::Taken
            && evening.data.with_value(|data| data.on_sale);
        Either::Right(can.then(|| {
            view! {
                <button
                    class="button seat-card__action"
                    type="button"
                    on:click=move |_| evening.toggle(place)
                >
                    {move || label(&texts)}
                </button>
            }
        }))
    };
    view! {
        <div class="seat-card__actions">
            {main}
            <button
                class="button button--quiet seat-card__action"
                type="button"
                on:click=move |_| see_from(evening, place)
            >
                {words.text("plan-card-see")}
            </button>
        </div>
    }
}
