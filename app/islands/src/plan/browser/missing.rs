//! A seat that is free this evening, but not on all evenings of a subscription: the server is
//! asked which are missing, and which seats near by are free on all of them.

use super::fetching;
use crate::plan::evening::Evening;
use domain::plan::SeatState;
use leptos::{prelude::*, task::spawn_local};

/// The card of a seat that the mode can't be had for says why.
pub fn follow(evening: Evening) {
    Effect::new(move || {
        evening.look.track();
        let (stays, mode) = (evening.stays.get_value(), evening.mode.get());
        let asked = stays.filter(|place| is_missing(evening, *place, mode));
        let before = evening.asked.get_untracked().map(|(place, _)| place);
        // What was asked by the card's own list stays with its seat.
        if asked.is_some() || before != stays {
            ask(evening, asked.map(|place| (place, mode)));
        }
    });
    Effect::new(move || {
        let said = evening.missing.get();
        if let Ok(Some(card)) = document().query_selector(".seat-card__missing") {
            card.set_inner_html(&said);
        }
    });
}

fn is_missing(evening: Evening, place: u32, product: usize) -> bool {
    evening.state(place) == SeatState::Free && !evening.is_for(place, product)
}

/// One of the products on the card was pressed.
pub fn choose_as(evening: Evening, place: u32, product: usize) {
    if evening.is_for(place, product) {
        evening.choose_as(place, product);
        ask(evening, None);
    } else {
        ask(evening, Some((place, product)));
    }
}

fn ask(evening: Evening, asked: Option<(u32, usize)>) {
    if evening.asked.get_untracked() == asked {
        return;
    }
    evening.asked.set(asked);
    evening.missing.set(String::new());
    let Some((place, product)) = asked else { return };
    let offer = evening
        .data
        .with_value(|data| data.products.get(product).map(|product| product.key.clone()));
    let address = evening.addresses.with_value(|all| all.missing.clone());
    let address = [&address, "?offer=", &offer.unwrap_or_default(), "&seat=", &place.to_string()];
    let address = address.concat();
    spawn_local(async move {
        let said = fetching::text(&address).await;
        // Another seat may be looked at by now.
        if evening.asked.get_untracked() != asked {
            return;
        }
        match said {
            // Somebody gave it back meanwhile.
            Some(said) if said.is_empty() => evening.set_for(place, product, true),
            said => evening.missing.set(said.unwrap_or_default()),
        }
    });
}
