//! Keeps the list of prices equal to what a tap would choose: by zone what a seat costs and how
//! many are free, which zones are lit, which product is chosen.

use super::{
    surface::Surface,
    texts::{attribute, class, hide, part, set_type, text},
};
use crate::plan::{choice, plan_state::PlanState, products::TICKET};
use leptos::prelude::*;
use ui::words::{Arg, words};
use web_sys::Element;

pub fn follow(surface: &Surface) {
    let Ok(Some(element)) = surface.window.closest(".performance__plan") else { return };
    let plan = surface.plan;
    Effect::new(move || put_legend(&plan, &element));
}

/// Prices and free seats by zone as they are now for what a tap would choose, and which zones
/// are lit.
fn put_legend(plan: &PlanState, element: &Element) {
    let mode = plan.choice.mode.get();
    plan.seats.free_for.track();
    let Some(table) = plan.given.table.get_untracked() else { return };
    let is_counted =
        |seat_index: &usize| table.is_for_all(*seat_index) && plan.is_for(*seat_index as u32, mode);
    let (counts, prices, opened_for) = plan.given.data.with_value(|data| {
        let mut counts: Vec<u32> = vec![0; data.zones.len()];
        plan.seats.free.with(|free| {
            for seat_index in free.iter().filter(is_counted) {
                if let Some(count) = counts.get_mut(choice::zone_of(data, seat_index as u32)) {
                    *count += 1;
                }
            }
        });
        let is_more = plan.has_basket();
        let price = |zone| data.rules.price(data.products.get(mode)?, zone, is_more);
        let prices: Vec<_> = (0..data.zones.len()).map(price).collect();
        (counts, prices, data.product as usize)
    });
    let words = words();
    let is_ticket = plan.is_ticket(mode);
    hide(element, ".legend__state--partly", is_ticket);
    // The server wrote the fees of what the page was opened for.
    hide(element, ".legend__fee", mode != opened_for);
    // And the form of the best seats, below the plan.
    if let Ok(Some(page)) = element.closest("main") {
        hide(&page, "[aria-labelledby=best-seats]", mode != opened_for);
    }
    set_type(element, ".products__types", plan.type_of(mode));
    let lit = plan.view.lit.get();
    let mut next = part(element, ".legend__zones").and_then(|zones| zones.first_element_child());
    for (free, (index, price)) in counts.into_iter().zip(prices.into_iter().enumerate()) {
        let Some(line) = next else { break };
        attribute(&line, ".legend__zone", "aria-pressed", lit.contains(index));
        class(&line, ".legend__zone", "legend__zone--none", free == 0);
        let count = Arg::Number(free.into());
        text(&line, ".legend__free", &words.with("plan-zone-free", &[("count", count)]));
        let price = match price {
            Some(price) => plan.money(&words, price.shown_minor),
            None => words.text("plan-zone-not-for-sale"),
        };
        text(&line, ".legend__price", &price);
        next = line.next_element_sibling();
    }
    let mut next = part(element, ".products__list").and_then(|list| list.first_element_child());
    let mut index = 0;
    while let Some(item) = next {
        let is_current = index == mode || index == TICKET && is_ticket;
        attribute(&item, "a", "aria-current", is_current);
        index += 1;
        next = item.next_element_sibling();
    }
}
