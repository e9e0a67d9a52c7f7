//! What is chosen but not held survives a reload and another page: it lies in the tab's own
//! storage, under the performance's name.

use crate::plan::plan_state::PlanState;
use leptos::prelude::*;
use ui::words::{Arg, words};
use web_sys::Storage;

fn storage() -> Option<Storage> {
    // Refused in some private windows: then nothing is remembered.
    window().session_storage().ok().flatten()
}

/// Seats that a link names, as suggestions do: chosen in place of what was remembered.
fn from_address(plan: PlanState) {
    let query = window().location().search().unwrap_or_default();
    let mut named = query.split(['?', '&']).filter_map(|part| part.strip_prefix("seats="));
    let seats = named.next().unwrap_or_default().split(',');
    let seats: Vec<u32> = seats.filter_map(|seat| seat.parse().ok()).collect();
    let Some(first) = seats.first().copied() else { return };
    plan.choice.chosen.set(Vec::new());
    let mode = plan.choice.mode.get_untracked();
    let count = plan.choose(&seats, mode);
    let gone = seats.iter().filter(|seat| !plan.is_held(**seat)).count().saturating_sub(count);
    if gone > 0 {
        let gone = Arg::Number(gone as i64);
        plan.alarm(words().with("plan-gone-meanwhile", &[("count", gone)]));
    }
    plan.look_at(Some(first));
    super::go_to(first);
}

pub fn follow(plan: PlanState) {
    let key =
        plan.given.data.with_value(|data| ["chosen:", &data.performance.to_string()].concat());
    remember(plan, &key);
    from_address(plan);
    Effect::new(move || {
        plan.choice.chosen.track();
        let picks = plan.picks();
        let seat_indexes: Vec<String> = picks
            .into_iter()
            .map(|pick| [pick.seat_index.to_string(), pick.offer.unwrap_or_default()].join(":"))
            .collect();
        let Some(storage) = storage() else { return };
        let _ = match seat_indexes.is_empty() {
            true => storage.remove_item(&key),
            false => storage.set_item(&key, &seat_indexes.join(" ")),
        };
    });
}

/// Those that others took meanwhile are said, not silently gone.
fn remember(plan: PlanState, key: &str) {
    let kept = storage().and_then(|storage| storage.get_item(key).ok().flatten());
    let mut gone = 0;
    for pick in kept.unwrap_or_default().split(' ') {
        let Some((seat_index, offer)) = pick.split_once(':') else { continue };
        let Ok(seat_index) = seat_index.parse() else { continue };
        let product = plan
            .given
            .data
            .with_value(|data| data.products.iter().position(|product| product.key == offer));
        let is_kept = product.is_some_and(|product| plan.choose(&[seat_index], product) > 0);
        gone += i64::from(!is_kept && !plan.is_held(seat_index));
    }
    if gone > 0 {
        plan.alarm(words().with("plan-gone-meanwhile", &[("count", Arg::Number(gone))]));
    }
}
