//! What the signs on the plan mean, how many seats have each, and what a seat of each zone costs.
//! What occurs on no seat is hidden, until `desk.js` finds it on one.

use super::{
    PlanSeats, StateWords,
    drawing::{SIGN, place_sign},
    zone_sign,
};
use domain::{
    money::Money,
    seats::{desk_state::DeskState, plan::mark},
};
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
    let places = places(locale, &performance.plan.table.flags);
    view! {
        <ul
            class="desk-legend desk-actions small"
            aria-label=locale.text("staff-desk-plan-legend")
        >
            {entries}
            {places}
        </ul>
    }
}

/// What no state changes: wheelchair places and companion seats, where the hall has them.
fn places(locale: &Locale, flags: &[u8]) -> Html {
    let places =
        [(mark::WHEELCHAIR, "plan-key-wheelchair"), (mark::COMPANION, "plan-key-companion")];
    let places = places.into_iter().filter(|(bit, _)| flags.iter().any(|marks| marks & bit != 0));
    let places = places.map(|(bit, id)| {
        let frame = format!("0 0 {SIGN} {SIGN}");
        let sign = place_sign(bit, 0, 0).unwrap_or_default();
        view! {
            <li>
                <svg viewBox=frame aria-hidden="true" inner_html=sign></svg>
                " "
                {locale.text(id)}
            </li>
        }
    });
    places.collect()
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
