//! Keeps what the server wrote around the drawing equal to the evening: legend, card, caption,
//! and which of drawing and 3D is seen.

use super::surface::Surface;
use crate::plan::{
    choice,
    evening::{Evening, Look, Shown},
    products::TICKET,
    seat_card::{self, Card, Choice},
};
use leptos::prelude::*;
use std::rc::Rc;
use ui::words::{Arg, words};
use web_sys::Element;

pub fn follow(surface: &Rc<Surface>) {
    let Ok(Some(plan)) = surface.window.closest(".performance__plan") else { return };
    let evening = surface.evening;
    let surface = surface.clone();
    Effect::new(move || {
        put_legend(&evening, &plan);
        let look = evening.look.get();
        let card = evening.table.with(|table| {
            evening.chosen.track();
            evening.mine.track();
            evening.mode.track();
            evening.free_for.track();
            seat_card::card(&evening, &words(), look?, table.as_ref()?)
        });
        let shown = evening.shown.get();
        put_shown(&plan, shown, evening.several.get(), card.is_some());
        put_card(&plan, look, card.as_ref(), shown);
        if let Some(look) = look {
            surface.put_card(look);
        }
    });
}

fn part(plan: &Element, selector: &str) -> Option<Element> {
    plan.query_selector(selector).ok().flatten()
}

fn text(plan: &Element, selector: &str, text: &str) {
    if let Some(part) = part(plan, selector) {
        part.set_text_content(Some(text));
    }
}

fn hide(plan: &Element, selector: &str, is_hidden: bool) {
    if let Some(part) = part(plan, selector) {
        let _ = part.toggle_attribute_with_force("hidden", is_hidden);
    }
}

fn class(plan: &Element, selector: &str, name: &str, is: bool) {
    if let Some(part) = part(plan, selector) {
        let _ = part.class_list().toggle_with_force(name, is);
    }
}

fn attribute(plan: &Element, selector: &str, name: &str, is: bool) {
    if let Some(part) = part(plan, selector) {
        let _ = part.set_attribute(name, if is { "true" } else { "false" });
    }
}

/// Prices and free seats by zone as they are now for what a tap would choose, and which zones
/// are lit.
fn put_legend(evening: &Evening, plan: &Element) {
    let mode = evening.mode.get();
    evening.free_for.track();
    let (counts, prices) = evening.data.with_value(|data| {
        let mut counts: Vec<u32> = vec![0; data.zones.len()];
        evening.free.with(|free| {
            for place in free.iter().filter(|place| evening.is_for(*place as u32, mode)) {
                if let Some(count) = counts.get_mut(choice::zone_of(data, place as u32)) {
                    *count += 1;
                }
            }
        });
        let price = |zone| data.rules.price(data.products.get(mode)?, zone);
        let prices: Vec<_> = (0..data.zones.len()).map(price).collect();
        (counts, prices)
    });
    let words = words();
    hide(plan, ".legend__state--partly", mode == TICKET);
    hide(plan, ".legend__fee", mode != TICKET);
    let lit = evening.lit.get();
    let mut next = part(plan, ".legend__zones").and_then(|zones| zones.first_element_child());
    for (free, (index, price)) in counts.into_iter().zip(prices.into_iter().enumerate()) {
        let Some(line) = next else { break };
        attribute(&line, ".legend__zone", "aria-pressed", lit.contains(index));
        class(&line, ".legend__zone", "legend__zone--none", free == 0);
        let count = Arg::Number(free.into());
        text(&line, ".legend__free", &words.with("plan-zone-free", &[("count", count)]));
        let price = match price {
            Some(price) => evening.money(&words, price.due_minor),
            None => words.text("plan-zone-not-for-sale"),
        };
        text(&line, ".legend__price", &price);
        next = line.next_element_sibling();
    }
    let mut next = part(plan, ".products__list").and_then(|list| list.first_element_child());
    let mut index = 0;
    while let Some(item) = next {
        attribute(&item, "a", "aria-current", index == mode);
        index += 1;
        next = item.next_element_sibling();
    }
}

fn put_shown(plan: &Element, shown: Shown, several: bool, has_card: bool) {
    let is_hall = shown == Shown::Hall;
    class(plan, ".plan", "plan--live", true);
    class(plan, ".plan", "plan--3d", is_hall);
    for selector in [".plan__sheet", ".plan__zoom", ".performance__legend"] {
        hide(plan, selector, is_hall);
    }
    hide(plan, ".plan__canvas", !is_hall);
    hide(plan, ".plan__house", !is_hall);
    for selector in [".plan__caption", ".plan__neighbours"] {
        hide(plan, selector, !is_hall || !has_card);
    }
    attribute(plan, "[data-press=plan]", "aria-pressed", shown == Shown::Plan);
    attribute(plan, "[data-press=hall]", "aria-pressed", shown != Shown::Plan);
    attribute(plan, "[data-press=hall]", "aria-busy", shown == Shown::Coming);
    attribute(plan, "[data-press=several]", "aria-pressed", several);
}

fn put_card(plan: &Element, look: Option<Look>, card: Option<&Card>, shown: Shown) {
    hide(plan, ".seat-card", card.is_none() || shown == Shown::Hall);
    let Some(card) = card else { return };
    text(plan, ".plan__caption-place", &card.place);
    text(plan, ".plan__caption-price strong", &card.price);
    text(plan, ".plan__caption-zone", &card.zone.1);
    text(plan, ".plan__caption-view", &card.view);
    // The card's list of products says it beside the product.
    let special = if card.why_not.is_empty() { &card.special } else { &card.why_not };
    text(plan, ".plan__caption-special", special);
    text(plan, ".seat-card__place", &card.place);
    text(plan, ".seat-card__price", &card.price);
    text(plan, ".seat-card__zone-name", &card.zone.1);
    text(plan, ".seat-card__view", &card.view);
    text(plan, ".seat-card__attribute", &card.special);
    text(plan, ".plan__caption-action", &card.action);
    text(plan, ".seat-card__actions [data-press=choose]", &card.action);
    hide(plan, ".seat-card__attributes", card.special.is_empty());
    hide(plan, ".plan__caption-special", special.is_empty());
    hide(plan, ".plan__caption-action", card.action.is_empty());
    hide(plan, ".seat-card__actions [data-press=choose]", card.action.is_empty());
    let passes = matches!(look, Some(Look::Passing(_)));
    hide(plan, ".seat-card__actions", passes);
    hide(plan, ".seat-card__missing", passes);
    class(plan, ".seat-card", "seat-card--mine", card.is_mine);
    // The mouse goes on to the next seat through a card that only passes.
    class(plan, ".seat-card", "seat-card--passing", passes);
    put_products(plan, &card.products);
    if let Some(swatch) = part(plan, ".seat-card__zone .swatch") {
        let number = (card.zone.0 % 10 + 1).to_string();
        swatch.set_class_name(&["swatch swatch--z", &number].concat());
    }
}

fn put_products(plan: &Element, products: &[Choice]) {
    hide(plan, ".seat-card__products", products.is_empty());
    let mut next = part(plan, ".seat-card__products").and_then(|list| list.first_element_child());
    for product in products {
        let Some(item) = next else { return };
        attribute(&item, "button", "aria-pressed", product.is_chosen);
        class(&item, "button", "seat-card__product--missing", product.is_missing);
        text(&item, ".seat-card__product-price", &product.price);
        text(&item, ".seat-card__saved", &product.saved);
        next = item.next_element_sibling();
    }
}
