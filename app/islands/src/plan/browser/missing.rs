//! A seat that is free for this performance, but not for all performances of a subscription. The
//! server says which are missing, and which seats near by are free for all of them.

use super::fetching;
use crate::plan::plan_state::PlanState;
use domain::seats::plan::SeatState;
use leptos::{prelude::*, task::spawn_local};

/// The card of a seat that the mode can't be had for says why.
pub fn follow(plan: PlanState) {
    Effect::new(move || {
        plan.view.look.track();
        let (stays, mode) = (plan.view.stays.get_value(), plan.choice.mode.get());
        let asked = stays.filter(|seat_index| is_missing(plan, *seat_index, mode));
        let before = plan.choice.asked.get_untracked().map(|(seat_index, _)| seat_index);
        // What was asked by the card's own list stays with its seat.
        if asked.is_some() || before != stays {
            ask(plan, asked.map(|seat_index| (seat_index, mode)));
        }
    });
    Effect::new(move || {
        let said = plan.choice.missing.get();
        if let Ok(Some(card)) = document().query_selector(".seat-card__missing") {
            card.set_inner_html(&said);
        }
    });
}

fn is_missing(plan: PlanState, seat_index: u32, product: usize) -> bool {
    plan.state(seat_index) == SeatState::Free && !plan.is_for(seat_index, product)
}

/// One of the products on the card was pressed.
pub fn choose_as(plan: PlanState, seat_index: u32, product: usize) {
    if plan.is_for(seat_index, product) {
        plan.choose_as(seat_index, product);
        ask(plan, None);
    } else {
        ask(plan, Some((seat_index, product)));
    }
}

fn ask(plan: PlanState, asked: Option<(u32, usize)>) {
    if plan.choice.asked.get_untracked() == asked {
        return;
    }
    plan.choice.asked.set(asked);
    plan.choice.missing.set(String::new());
    let Some((seat_index, product)) = asked else { return };
    let offer = plan
        .given
        .data
        .with_value(|data| data.products.get(product).map(|product| product.key.clone()));
    let address = plan.given.addresses.with_value(|all| all.missing.clone());
    let address =
        [&address, "?offer=", &offer.unwrap_or_default(), "&seat=", &seat_index.to_string()];
    let address = address.concat();
    spawn_local(async move {
        let said = fetching::text(&address).await;
        // Another seat may be looked at by now.
        if plan.choice.asked.get_untracked() != asked {
            return;
        }
        match said {
            // Somebody gave it back meanwhile.
            Some(said) if said.is_empty() => plan.set_for(seat_index, product, true),
            said => plan.choice.missing.set(said.unwrap_or_default()),
        }
    });
}
