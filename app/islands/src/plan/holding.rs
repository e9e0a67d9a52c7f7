//! From the island to the basket: all seats of a request or none, and what is said then.

use super::plan_state::PlanState;
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
pub fn hold_chosen(plan: PlanState) {
    let picks = plan.picks();
    if picks.is_empty() {
        plan.alarm(words().text("refusal-hold-nothing-chosen"));
    } else {
        let mark = plan.given.data.with_value(|data| data.plan_mark.clone());
        ask(plan, CompactSeatRequest::SeatsOfPlan(mark, picks));
    }
}

/// Holds the best seats together that the house finds.
pub fn hold_best(plan: PlanState, zone: Option<String>, count: u32, offer: Option<String>) {
    ask(plan, CompactSeatRequest::Best { zone, count, offer });
}

/// Holds places in an unnumbered area.
pub fn hold_general_admission(plan: PlanState, area: String, count: u32, offer: Option<String>) {
    ask(plan, CompactSeatRequest::GeneralAdmission { area, count, offer });
}

fn ask(plan: PlanState, compact: CompactSeatRequest) {
    let Some(performance) = begin(plan) else { return };
    let (line, basket) =
        plan.given.addresses.with_value(|all| (all.changed_line.clone(), all.basket.clone()));
    spawn_local(async move {
        let is_change = !line.is_empty();
        let answer = hold(performance, compact.clone(), line).await;
        plan.choice.busy.set(false);
        match answer {
            // The basket shows the other seat in the place of the former one.
            Ok(_) if is_change => {
                plan.choice.chosen.set(Vec::new());
                let _ = window().location().assign(&basket);
            }
            Ok(held) => held_now(plan, &compact, held),
            Err(failure) => failed(plan, failure),
        }
    });
}

/// None while another answer is awaited: one thing after the other.
fn begin(plan: PlanState) -> Option<PerformanceId> {
    if plan.choice.busy.get_untracked() {
        return None;
    }
    plan.choice.busy.set(true);
    plan.view.said.set(None);
    Some(plan.given.data.with_value(|data| data.performance))
}

fn failed(plan: PlanState, failure: CallFailure) {
    match failure {
        // The plan has changed: the page comes anew with it, and says so.
        CallFailure::Refused(refusal) if refusal.words.is_empty() => {
            plan.choice.chosen.set(Vec::new());
            let _ = window().location().assign("");
        }
        CallFailure::Refused(refusal) => plan.refused(refusal),
        CallFailure::Fault(code) => {
            plan.alarm(words().with("plan-fault", &[("code", Arg::Text(&code))]));
        }
        CallFailure::Unreachable => plan.alarm(words().text("plan-unreachable")),
    }
}

/// A held seat is anybody's again, the shopper's own too: another tap chooses it.
pub fn give_back(plan: PlanState, seat_index: u32) {
    let Some(performance) = begin(plan) else { return };
    spawn_local(async move {
        let answer =
            ask_basket(Ask::GiveBack { performance, seat_indexes: vec![seat_index] }).await;
        plan.choice.busy.set(false);
        match answer {
            Ok(basket) => {
                plan.seats.mine.update(|mine| mine.remove(seat_index as usize));
                plan.seats.free.update(|free| free.insert(seat_index as usize));
                basket_badge::now(basket);
                // What it says of the package is no longer so.
                #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
                super::browser::say_package("");
                plan.say_of("plan-given-back", seat_index);
            }
            Err(failure) => failed(plan, failure),
        }
    });
}

/// The answer is the truth: what it names is in the basket, the choice is done.
fn held_now(plan: PlanState, compact: &CompactSeatRequest, held: HeldSeats) {
    let before = plan.seats.mine.get_untracked();
    let new: Vec<u32> = held
        .mine
        .iter()
        .copied()
        .filter(|seat_index| !before.contains(*seat_index as usize))
        .collect();
    plan.seats.mine.update(|mine| held.mine.iter().for_each(|p| mine.insert(*p as usize)));
    plan.seats.free.update(|free| held.mine.iter().for_each(|p| free.remove(*p as usize)));
    plan.choice.chosen.update(|chosen| chosen.retain(|seat_index| !held.mine.contains(seat_index)));
    plan.choice.lone.set(held.lone);
    plan.seats
        .has_places
        .update(|has| *has |= matches!(compact, CompactSeatRequest::GeneralAdmission { .. }));
    basket_badge::now(held.basket);
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    {
        super::browser::tabs::tell(&held.mine);
        if !held.said.is_empty() {
            super::browser::say_package(&held.said);
        }
    }
    let words = words();
    let text = match compact {
        CompactSeatRequest::Best { .. } => {
            let names = plan.names(&new);
            words.with("plan-held-best", &[("seats", Arg::Text(&names))])
        }
        CompactSeatRequest::Seats(_)
        | CompactSeatRequest::SeatsOfPlan(..)
        | CompactSeatRequest::GeneralAdmission { .. } => match held.said.is_empty() {
            true => words.text("plan-held"),
            false => held.said,
        },
    };
    plan.say(text);
    plan.choice.next.set(held.next);
    plan.look_at(match compact {
        CompactSeatRequest::Best { .. } => new.first().copied(),
        CompactSeatRequest::Seats(_)
        | CompactSeatRequest::SeatsOfPlan(..)
        | CompactSeatRequest::GeneralAdmission { .. } => None,
    });
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    match (compact, new.first()) {
        (CompactSeatRequest::Best { .. }, Some(seat_index)) => {
            super::browser::show_plan();
            super::browser::go_to(*seat_index);
        }
        // The button has gone with the choice; the next one stands in its place.
        (CompactSeatRequest::Seats(_) | CompactSeatRequest::SeatsOfPlan(..), _) => {
            super::browser::focus(".selection-bar > a", false)
        }
        (CompactSeatRequest::Best { .. } | CompactSeatRequest::GeneralAdmission { .. }, _) => {}
    }
}
