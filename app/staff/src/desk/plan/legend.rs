//! What the signs on the plan mean, how many seats have each, and what a seat of each zone costs.
//! What occurs on no seat is hidden, until `desk.js` finds it on one.

use super::{PlanSeats, StateWords, zone_sign};
use domain::{money::Money, seats::desk_state::DeskState};
use house::locales::Locale;
use markup::{Html, view};
use selling::programme::at_counter::CounterPerformance;
use std::collections::BTreeMap;

/// A state; of available seats, one for each zone.
struct Entry {
    state: DeskState,
    zone: u32,
    count: usize,
    price: Option<String>,
}

pub(super) fn legend(
    locale: &Locale,
    chosen: &CounterPerformance,
    seats: &PlanSeats,
    words: &StateWords,
) -> Html {
    let performance = &chosen.performance;
    let mut counts: BTreeMap<(DeskState, u32), usize> = BTreeMap::new();
    for (index, zone) in performance.zones.seats.iter().enumerate() {
        let state = seats.state(index);
        let zone = if state == DeskState::Free { *zone } else { 0 };
        *counts.entry((state, zone)).or_default() += 1;
    }
    let count = |state, zone| counts.get(&(state, zone)).copied().unwrap_or_default();
    let zones = (0_u32..).zip(&performance.zones.zones).map(|(zone, mapped)| {
        let price = chosen.zones.iter().find(|it| it.key == mapped.key);
        let currency = performance.catalogue.currency();
        let price = price.map(|it| locale.money(Money::new(it.price_minor, currency)));
        Entry { state: DeskState::Free, zone, count: count(DeskState::Free, zone), price }
    });
    let others = DeskState::ALL.into_iter().filter(|state| *state != DeskState::Free);
    let others = others.map(|state| Entry { state, zone: 0, count: count(state, 0), price: None });
    let entries = zones.chain(others).map(|entry| entry.show(words)).collect::<Html>();
    view! {
        <ul class="desk-legend small" aria-label=locale.text("staff-desk-plan-legend")>
            {entries}
        </ul>
    }
}

impl Entry {
    fn show(self, words: &StateWords) -> Html {
        let Self { state, zone, count, price } = self;
        let sign = zone_sign(zone).to_string();
        let code = state.code().to_string();
        let key = match state {
            DeskState::Free => [code.as_str(), &sign].concat(),
            _ => code.clone(),
        };
        let is_absent = count == 0;
        view! {
            <li data-entry=key hidden=is_absent>
                <i class="desk-seat" data-s=code data-z=sign aria-hidden="true"></i>
                " "
                <span data-words="">{words.of(state, zone)}</span>
                {price.map(|price| view! { " · " {price} })}
                " · "
                <b data-count="">{count}</b>
            </li>
        }
    }
}
