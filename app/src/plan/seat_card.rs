//! What a seat is: place, price, zone, view in words, what is special, and what one can do.
//! A fixed frame whose texts are signals: one type for all of them keeps the browser's code
//! small.

use super::{
    choice,
    evening::{Evening, Look},
    seat_words,
    three_d::see_from,
};
use crate::words::{Arg, Words, words};
use domain::plan::{SeatState, SeatTable};
use leptos::prelude::*;
use std::sync::Arc;

/// What the card says of one seat.
#[derive(Clone, Debug, Default, PartialEq)]
struct Card {
    place: String,
    price: String,
    zone: String,
    swatch: String,
    view: String,
    special: String,
    action: String,
    is_mine: bool,
    /// Of a card that only passes under the mouse, and of a seat that can't be had.
    no_action: bool,
    no_see: bool,
    is_shut: bool,
}

#[component]
pub fn SeatCard(evening: Evening) -> impl IntoView {
    let words = words();
    let texts = words.clone();
    let card = Memo::new(move |_| {
        let (look, table) = (evening.look.get(), evening.table.get());
        evening.chosen.track();
        evening.free.track();
        let card = look.zip(table).and_then(|(look, table)| card(&evening, &texts, look, &table));
        card.unwrap_or_else(|| Card { is_shut: true, ..Card::default() })
    });
    let text = move |part: fn(&Card) -> &String| {
        Signal::derive(move || card.with(|card| part(card).clone()))
    };
    let is = move |part: fn(&Card) -> bool| Signal::derive(move || card.with(|card| part(card)));
    let place = move || evening.look.get_untracked().map(Look::place);
    view! {
        <section
            class="seat-card"
            class:seat-card--mine=is(|card| card.is_mine)
            class:seat-card--passing=is(|card| card.no_see)
            aria-label=words.text("plan-card")
            hidden=is(|card| card.is_shut)
        >
            <button
                class="button button--icon seat-card__close"
                type="button"
                aria-label=words.text("plan-card-close")
                on:click=move |_| evening.look_at(None)
            >
                "×"
            </button>
            <div class="seat-card__head">
                <h2 class="seat-card__place">{text(|card| &card.place)}</h2>
                <p class="seat-card__price">{text(|card| &card.price)}</p>
            </div>
            <p class="seat-card__zone">
                <span class=text(|card| &card.swatch)></span>
                " "
                {text(|card| &card.zone)}
            </p>
            <p class="seat-card__view">{text(|card| &card.view)}</p>
            <ul class="seat-card__attributes" hidden=is(|card| card.special.is_empty())>
                <li class="seat-card__attribute">{text(|card| &card.special)}</li>
            </ul>
            <div class="seat-card__actions" hidden=is(|card| card.no_see)>
                <button
                    class="button seat-card__action"
                    type="button"
                    hidden=is(|card| card.no_action)
                    on:click=move |_| {
                        if let Some(place) = place() {
                            evening.toggle(place);
                        }
                    }
                >
                    {text(|card| &card.action)}
                </button>
                <button
                    class="button button--quiet seat-card__action"
                    type="button"
                    on:click=move |_| {
                        if let Some(place) = place() {
                            see_from(evening, place);
                        }
                    }
                >
                    {words.text("plan-card-see")}
                </button>
            </div>
        </section>
    }
}

fn card(evening: &Evening, words: &Words, look: Look, table: &Arc<SeatTable>) -> Option<Card> {
    let place = look.place();
    let state = evening.state(place);
    let is_held = evening.mine.with(|mine| mine.contains(place as usize));
    let (zone, zone_name, price) = evening.data.with_value(|data| {
        let zone = choice::zone_of(data, place);
        let name = data.zones.get(zone).map(|zone| zone.name.clone()).unwrap_or_default();
        let price = match choice::price_of(data, place) {
            Some(minor) => words.money(minor, &data.currency),
            None => words.text("plan-zone-not-for-sale"),
        };
        (zone, name, price)
    });
    let price = match state {
        SeatState::Taken => words.text("plan-card-taken"),
        SeatState::Free | SeatState::Mine => price,
    };
    let action = match state {
        SeatState::Mine => "plan-card-let-go",
        SeatState::Free | SeatState::Taken => "plan-card-choose",
    };
    let mut special = seat_words::attributes(words, table, place);
    special.extend(is_held.then(|| words.text("plan-card-held")));
    Some(Card {
        place: seat_words::place(words, &seat_words::name(table, place)?),
        price,
        zone: zone_words(words, zone, &zone_name),
        swatch: ["swatch swatch--z", &(zone % 10 + 1).to_string()].concat(),
        view: seat_words::view(words, table, place),
        special: special.join(", "),
        action: words.text(action),
        is_mine: state == SeatState::Mine,
        no_action: is_held
            || state == SeatState::Taken
            || !evening.data.with_value(|data| data.on_sale),
        no_see: matches!(look, Look::Passing(_)),
        is_shut: false,
    })
}

/// A house that only numbers its zones has said the number already.
fn zone_words(words: &Words, zone: usize, name: &str) -> String {
    let number = (zone + 1).to_string();
    if name.ends_with(&number) {
        return name.to_owned();
    }
    words.with("plan-card-zone", &[("number", Arg::Text(&number)), ("name", Arg::Text(name))])
}
