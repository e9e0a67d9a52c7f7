//! The shopper's other tabs of the same performance: what one of them holds, all show as held.
//! What is given back they hear from the live plan.

use crate::plan::plan_state::PlanState;
use gloo::events::EventListener;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

type Channel = (BroadcastChannel, EventListener);

thread_local! {
    /// Of the page that is shown.
    static CHANNEL: RefCell<Option<Channel>> = const { RefCell::new(None) };
}

pub fn follow(plan: PlanState) {
    let performance = plan.given.data.with_value(|data| data.performance.to_string());
    let Ok(channel) = BroadcastChannel::new(&["held:", &performance].concat()) else { return };
    let listener = EventListener::new(&channel, "message", move |event| {
        let text = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
        let seats = text.unwrap_or_default();
        let seats: Vec<u32> = seats.split(',').filter_map(|seat| seat.parse().ok()).collect();
        held_elsewhere(plan, &seats);
    });
    if let Some((before, _)) = CHANNEL.replace(Some((channel, listener))) {
        before.close();
    }
}

/// All that this tab has just held.
pub fn tell(seats: &[u32]) {
    let seats: Vec<String> = seats.iter().map(u32::to_string).collect();
    CHANNEL.with_borrow(|channel| {
        if let Some((channel, _)) = channel {
            let _ = channel.post_message(&seats.join(",").into());
        }
    });
}

fn held_elsewhere(plan: PlanState, seats: &[u32]) {
    let count = plan.given.data.with_value(|data| data.seat_zones.len());
    let seats: Vec<u32> = seats.iter().copied().filter(|seat| (*seat as usize) < count).collect();
    plan.seats.mine.update(|mine| seats.iter().for_each(|seat| mine.insert(*seat as usize)));
    plan.seats.free.update(|free| seats.iter().for_each(|seat| free.remove(*seat as usize)));
    plan.choice.chosen.update(|chosen| chosen.retain(|seat| !seats.contains(seat)));
}
