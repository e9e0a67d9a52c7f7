//! What a seat is: place, price, zone, view in words, what is special, and what one can do.

use crate::plan::{
    choice,
    plan_state::{Look, PlanState},
    products::TICKET,
};
use domain::seats::plan::{SeatState, SeatTable};
use leptos::prelude::*;
use ui::words::seats as seat_words;
use ui::words::{Arg, Words};

/// What the card says of one seat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    pub seat: String,
    pub price: String,
    /// Beside it.
    pub fees: String,
    /// Index and name.
    pub zone: (usize, String),
    pub view: String,
    pub special: String,
    /// Why it can't be had for what a tap would choose.
    pub why_not: String,
    /// Of the button; empty where nothing can be done.
    pub action: String,
    pub is_mine: bool,
    /// By product, where one can choose.
    pub products: Vec<Choice>,
}

/// One of the products as the card offers it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    pub price: String,
    pub saved: String,
    pub is_chosen: bool,
    /// Free for this performance, but not for all performances of the product.
    pub is_missing: bool,
    /// A ticket at another ticket type than the standard one.
    pub is_at_type: bool,
}

/// None for a seat beyond the last.
pub fn card(plan: &PlanState, words: &Words, look: Look, table: &SeatTable) -> Option<Card> {
    let seat_index = look.seat_index();
    let state = plan.state(seat_index);
    let (zone, name, count, on_sale) = plan.given.data.with_value(|data| {
        let zone = choice::zone_of(data, seat_index);
        let name = data.zones.get(zone).map(|zone| zone.name.clone()).unwrap_or_default();
        (zone, name, data.products.len(), data.on_sale)
    });
    let is_held = plan.is_held(seat_index);
    let product = plan.product_of(seat_index);
    plan.given.price_of.track();
    let is_missing = state == SeatState::Free && !plan.is_for(seat_index, product);
    let mut fees = String::new();
    let price = match (state, plan.price(seat_index, product)) {
        (SeatState::Taken, _) => words.text("plan-card-taken"),
        // What it was bought as, the basket knows.
        _ if is_held && count > 1 => String::new(),
        (_, Some(price)) => {
            fees = plan.fees(words, price);
            plan.money(words, price.shown_minor)
        }
        // A moment later it is known.
        _ if plan.given.price_of.with(Option::is_none) => String::new(),
        (_, None) => words.text("plan-zone-not-for-sale"),
    };
    let action = match state {
        _ if !on_sale => String::new(),
        SeatState::Mine if is_held => words.text("plan-card-give-back"),
        SeatState::Mine => words.text("plan-card-let-go"),
        SeatState::Free if is_missing => String::new(),
        SeatState::Free => words.text("plan-card-choose"),
        SeatState::Taken => String::new(),
    };
    let mut special = seat_words::attributes(words, table, seat_index);
    special.extend(is_held.then(|| words.text("plan-card-held")));
    Some(Card {
        seat: seat_words::row_and_number(words, &seat_words::name(table, seat_index)?),
        price,
        fees,
        zone: (zone, zone_words(words, zone, &name)),
        view: seat_words::view(words, table, seat_index),
        special: special.join(", "),
        why_not: if is_missing { words.text("plan-card-partly") } else { String::new() },
        action,
        is_mine: state == SeatState::Mine,
        products: match state {
            SeatState::Free | SeatState::Mine if on_sale && count > 1 && !is_held => {
                (0..count).map(|product| offered(plan, words, seat_index, product)).collect()
            }
            SeatState::Free | SeatState::Mine | SeatState::Taken => Vec::new(),
        },
    })
}

fn offered(plan: &PlanState, words: &Words, seat_index: u32, product: usize) -> Choice {
    let is_chosen = plan.choice.chosen.with_untracked(|chosen| chosen.contains(&seat_index));
    let mut choice = Choice {
        is_chosen: is_chosen && plan.chosen_as(seat_index) == product,
        is_missing: !plan.is_for(seat_index, product),
        is_at_type: product != TICKET && plan.is_ticket(product),
        ..Choice::default()
    };
    if let Some(price) = plan.price(seat_index, product) {
        choice.price = plan.money(words, price.shown_minor);
        let saved = price.saved_minor;
        if choice.is_missing {
            choice.saved = words.text("plan-card-partly");
        } else if saved > 0 {
            let saved = plan.money(words, saved);
            choice.saved = words.with("plan-card-saved", &[("saved", Arg::Text(&saved))]);
        }
    }
    choice
}

/// A house that only numbers its zones has said the number already.
fn zone_words(words: &Words, zone: usize, name: &str) -> String {
    let number = (zone + 1).to_string();
    if name.ends_with(&number) {
        return name.to_owned();
    }
    words.with("plan-card-zone", &[("number", Arg::Text(&number)), ("name", Arg::Text(name))])
}
