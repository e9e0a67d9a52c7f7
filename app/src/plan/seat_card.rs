//! What a seat is: place, price, zone, view in words, what is special, and what one can do.

use super::{
    choice,
    evening::{Evening, Look},
    seat_words,
};
use crate::words::{Arg, Words};
use domain::plan::{SeatState, SeatTable};
use leptos::prelude::*;

/// What the card says of one seat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    pub place: String,
    pub price: String,
    /// Index and name.
    pub zone: (usize, String),
    pub view: String,
    pub special: String,
    /// Of the button; empty where nothing can be done.
    pub action: String,
    pub is_mine: bool,
}

/// None for a seat beyond the last.
pub fn card(evening: &Evening, words: &Words, look: Look, table: &SeatTable) -> Option<Card> {
    let place = look.place();
    let state = evening.state(place);
    let (zone, name, price, on_sale) = evening.data.with_value(|data| {
        let zone = choice::zone_of(data, place);
        let name = data.zones.get(zone).map(|zone| zone.name.clone()).unwrap_or_default();
        let price = match choice::price_of(data, place) {
            Some(minor) => words.money(minor, &data.currency),
            None => words.text("plan-zone-not-for-sale"),
        };
        (zone, name, price, data.on_sale)
    });
    let price = match state {
        SeatState::Taken => words.text("plan-card-taken"),
        SeatState::Free | SeatState::Mine => price,
    };
    let is_held = evening.is_held(place);
    let action = match state {
        _ if !on_sale => String::new(),
        SeatState::Mine if is_held => words.text("plan-card-give-back"),
        SeatState::Mine => words.text("plan-card-let-go"),
        SeatState::Free => words.text("plan-card-choose"),
        SeatState::Taken => String::new(),
    };
    let mut special = seat_words::attributes(words, table, place);
    special.extend(is_held.then(|| words.text("plan-card-held")));
    Some(Card {
        place: seat_words::place(words, &seat_words::name(table, place)?),
        price,
        zone: (zone, zone_words(words, zone, &name)),
        view: seat_words::view(words, table, place),
        special: special.join(", "),
        action,
        is_mine: state == SeatState::Mine,
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
