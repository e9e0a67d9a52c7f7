//! From the island to the basket: all seats of a request or none, and what is said then.

use super::evening::Evening;
use crate::{
    api::{
        basket::{Ask, ask_basket},
        failure::CallFailure,
        hold::{CompactSeatRequest, HeldSeats, hold},
    },
    basket_badge,
};
use domain::id::PerformanceId;
use leptos::{prelude::*, task::spawn_local};
use ui::words::{Arg, words};

/// Holds what is chosen on the plan.
pub fn hold_chosen(evening: Evening) {
    let picks = evening.picks();
    if picks.is_empty() {
        evening.alarm(words().text("refusal-hold-nothing-chosen"));
    } else {
        ask(evening, CompactSeatRequest::Seats(picks));
    }
}

/// Holds the best seats together that the house finds.
pub fn hold_best(evening: Evening, zone: Option<String>, count: u32, offer: Option<String>) {
    ask(evening, CompactSeatRequest::Best { zone, count, offer });
}

/// Holds places in an unnumbered area.
pub fn hold_places(evening: Evening, area: String, count: u32, offer: Option<String>) {
    ask(evening, CompactSeatRequest::Places { area, count, offer });
}

fn ask(evening: Evening, compact: CompactSeatRequest) {
    let Some(performance) = begin(evening) else { return };
    spawn_local(async move {
        let answer = hold(performance, compact.clone()).await;
        evening.busy.set(false);
        match answer {
            Ok(held) => held_now(evening, &compact, held),
            Err(failure) => failed(evening, failure),
        }
    });
}

/// None while another answer is awaited: one thing after the other.
fn begin(evening: Evening) -> Option<PerformanceId> {
    if evening.busy.get_untracked() {
        return None;
    }
    evening.busy.set(true);
    evening.said.set(None);
    Some(evening.data.with_value(|data| data.performance))
}

fn failed(evening: Evening, failure: CallFailure) {
    match failure {
        CallFailure::Refused(refusal) => evening.refused(refusal),
        CallFailure::Fault(code) => {
            evening.alarm(words().with("plan-fault", &[("code", Arg::Text(&code))]));
        }
        CallFailure::Unreachable => evening.alarm(words().text("plan-unreachable")),
    }
}

/// A held seat is anybody's again, the shopper's own too: another tap chooses it.
pub fn give_back(evening: Evening, place: u32) {
    let Some(performance) = begin(evening) else { return };
    spawn_local(async move {
        let answer = ask_basket(Ask::GiveBack { performance, places: vec![place] }).await;
        evening.busy.set(false);
        match answer {
            Ok(basket) => {
                evening.mine.update(|mine| mine.remove(place as usize));
                evening.free.update(|free| free.insert(place as usize));
                basket_badge::now(basket);
                evening.say_of("plan-given-back", place);
            }
            Err(failure) => failed(evening, failure),
        }
    });
}

/// The answer is the truth: what it names is in the basket, the choice is done.
fn held_now(evening: Evening, compact: &CompactSeatRequest, held: HeldSeats) {
    let before = evening.mine.get_untracked();
    let new: Vec<u32> =
        held.mine.iter().copied().filter(|place| !before.contains(*place as usize)).collect();
    evening.mine.update(|mine| held.mine.iter().for_each(|p| mine.insert(*p as usize)));
    evening.free.update(|free| held.mine.iter().for_each(|p| free.remove(*p as usize)));
    evening.chosen.update(|chosen| chosen.retain(|place| !held.mine.contains(place)));
    evening.lone.set(held.lone);
    evening.has_places.update(|has| *has |= matches!(compact, CompactSeatRequest::Places { .. }));
    basket_badge::now(held.basket);
    let words = words();
    let text = match compact {
        CompactSeatRequest::Best { .. } => {
            let names = evening.names(&new);
            words.with("plan-held-best", &[("seats", Arg::Text(&names))])
        }
        CompactSeatRequest::Seats(_) | CompactSeatRequest::Places { .. }
            if held.said.is_empty() =>
        {
            words.text("plan-held")
        }
        CompactSeatRequest::Seats(_) | CompactSeatRequest::Places { .. } => held.said,
    };
    evening.say(text);
    evening.next.set(held.next);
    evening.look_at(match compact {
        CompactSeatRequest::Best { .. } => new.first().copied(),
        CompactSeatRequest::Seats(_) | CompactSeatRequest::Places { .. } => None,
    });
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    match (compact, new.first()) {
        (CompactSeatRequest::Best { .. }, Some(place)) => super::browser::go_to(*place),
        // The button has gone with the choice; the next one stands in its place.
        (CompactSeatRequest::Seats(_), _) => super::browser::focus(".selection-bar > a", false),
        (CompactSeatRequest::Best { .. } | CompactSeatRequest::Places { .. }, _) => {}
    }
}
