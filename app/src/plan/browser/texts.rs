//! Keeps what the server wrote around the drawing equal to the evening: legend, card, caption,
//! and which of drawing and 3D is seen.

use super::surface::Surface;
use crate::{
    plan::{
        choice,
        evening::{Evening, Look, Shown},
        seat_card::{self, Card},
    },
    words::{Arg, words},
};
use leptos::prelude::*;
use std::rc::Rc;
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

/// Free seats by zone as they are now, and which zones are lit.
fn put_legend(evening: &Evening, plan: &Element) {
    let counts = evening.data.with_value(|data| {
        let mut counts: Vec<u32> = vec![0; data.zones.len()];
        evening.free.with(|free| {
            for place in free.iter() {
                if let Some(count) = counts.get_mut(choice::zone_of(data, place as u32)) {
                    *count += 1;
                }
            }
        });
        counts
    });
    let lit = evening.lit.get();
    let mut next = part(plan, ".legend__zones").and_then(|zones| zones.first_element_child());
    for (index, free) in counts.into_iter().enumerate() {
        let Some(line) = next else { return };
        attribute(&line, ".legend__zone", "aria-pressed", lit >> index.min(63) & 1 == 1);
        class(&line, ".legend__zone", "legend__zone--none", free == 0);
        let count = Arg::Number(free.into());
        text(&line, ".legend__free", &words().with("plan-zone-free", &[("count", count)]));
        next = line.next_element_sibling();
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
    text(plan, ".plan__caption-special", &card.special);
    text(plan, ".seat-card__place", &card.place);
    text(plan, ".seat-card__price", &card.price);
    text(plan, ".seat-card__zone-name", &card.zone.1);
    text(plan, ".seat-card__view", &card.view);
    text(plan, ".seat-card__attribute", &card.special);
    text(plan, ".plan__caption-action", &card.action);
    text(plan, ".seat-card__actions [data-press=choose]", &card.action);
    hide(plan, ".seat-card__attributes", card.special.is_empty());
    hide(plan, ".plan__caption-special", card.special.is_empty());
    hide(plan, ".plan__caption-action", card.action.is_empty());
    hide(plan, ".seat-card__actions [data-press=choose]", card.action.is_empty());
    let passes = matches!(look, Some(Look::Passing(_)));
    hide(plan, ".seat-card__actions", passes);
    class(plan, ".seat-card", "seat-card--mine", card.is_mine);
    // The mouse goes on to the next seat through a card that only passes.
    class(plan, ".seat-card", "seat-card--passing", passes);
    if let Some(swatch) = part(plan, ".seat-card__zone .swatch") {
        let number = (card.zone.0 % 10 + 1).to_string();
        swatch.set_class_name(&["swatch swatch--z", &number].concat());
    }
}
