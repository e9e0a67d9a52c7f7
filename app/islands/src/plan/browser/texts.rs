//! Keeps what the server wrote around the drawing equal to the performance: card, caption, and
//! which of drawing and 3D is seen.

use super::{full_screen, hall, surface::Surface};
use crate::plan::{
    plan_state::{Look, Shown},
    products::TICKET,
    seat_card::{self, Card, Choice},
};
use leptos::prelude::*;
use seatmap::seat_set::SeatSet;
use std::rc::Rc;
use ui::words::words;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement};

pub fn follow(surface: &Rc<Surface>) {
    let Ok(Some(element)) = surface.window.closest(".performance__plan") else { return };
    let plan = surface.plan;
    let surface = surface.clone();
    Effect::new(move || {
        let look = plan.view.look.get();
        let card = plan.given.table.with(|table| {
            plan.choice.chosen.track();
            plan.seats.mine.track();
            plan.choice.mode.track();
            plan.seats.free_for.track();
            seat_card::card(&plan, &words(), look?, table.as_ref()?)
        });
        let shown = plan.view.shown.get();
        put_shown(&element, shown, plan.view.several.get(), card.is_some());
        let has_next = plan.choice.chosen.with(|chosen| !chosen.is_empty())
            || !plan.seats.mine.with(SeatSet::is_empty)
            || plan.seats.has_places.get();
        put_card(&element, look, card.as_ref(), Stand { shown, has_next });
        if let Some(look) = look {
            surface.put_card(look);
        }
    });
}

pub fn part(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok().flatten()
}

pub fn text(element: &Element, selector: &str, text: &str) {
    if let Some(part) = part(element, selector) {
        part.set_text_content(Some(text));
    }
}

pub fn hide(element: &Element, selector: &str, is_hidden: bool) {
    if let Some(part) = part(element, selector) {
        let _ = part.toggle_attribute_with_force("hidden", is_hidden);
    }
}

pub fn class(element: &Element, selector: &str, name: &str, is: bool) {
    if let Some(part) = part(element, selector) {
        let _ = part.class_list().toggle_with_force(name, is);
    }
}

pub fn attribute(element: &Element, selector: &str, name: &str, is: bool) {
    if let Some(part) = part(element, selector) {
        let _ = part.set_attribute(name, if is { "true" } else { "false" });
    }
}

fn put_shown(element: &Element, shown: Shown, several: bool, has_card: bool) {
    let is_hall = shown == Shown::Hall;
    if !is_hall {
        full_screen::leave();
    }
    class(element, ".plan", "plan--3d", is_hall);
    for selector in [".plan__sheet", ".plan__zoom"] {
        hide(element, selector, is_hall);
    }
    class(element, ".performance__legend", "legend--3d", is_hall);
    hide(element, ".plan__canvas", !is_hall);
    hide(element, ".plan__house", !is_hall);
    let is_seated = is_hall && hall::is_seated();
    hide(element, ".plan__caption", !is_hall || !has_card);
    // In the whole house they would lie over the ring.
    hide(element, ".plan__neighbours", !is_seated || !has_card);
    hide(element, ".plan__turn", !is_seated);
    hide(element, ".plan__caption-see", is_seated);
    attribute(element, "[data-press=plan]", "aria-pressed", shown == Shown::Plan);
    attribute(element, "[data-press=hall]", "aria-pressed", shown != Shown::Plan);
    attribute(element, "[data-press=hall]", "aria-busy", shown == Shown::Coming);
    attribute(element, "[data-press=several]", "aria-pressed", several);
}

/// What stands around the card.
#[derive(Clone, Copy)]
struct Stand {
    shown: Shown,
    /// Something is chosen or held, and the bar goes on with it.
    has_next: bool,
}

fn put_card(
    element: &Element,
    look: Option<Look>,
    card: Option<&Card>,
    Stand { shown, has_next }: Stand,
) {
    hide(element, ".seat-card", card.is_none() || shown == Shown::Hall);
    let Some(card) = card else { return };
    text(element, ".plan__caption-place", &card.seat);
    text(element, ".plan__caption-price strong", &card.price);
    text(element, ".plan__caption-fees", &card.fees);
    text(element, ".plan__caption-zone", &card.zone.1);
    text(element, ".plan__caption-view", &card.view);
    // The card's list of products says it beside the product.
    let special = if card.why_not.is_empty() { &card.special } else { &card.why_not };
    text(element, ".plan__caption-special", special);
    text(element, ".seat-card__place", &card.seat);
    text(element, ".seat-card__price span", &card.price);
    text(element, ".seat-card__price small", &card.fees);
    text(element, ".seat-card__zone-name", &card.zone.1);
    text(element, ".seat-card__view", &card.view);
    text(element, ".seat-card__attribute", &card.special);
    text(element, ".plan__caption-action", &card.action);
    text(element, ".seat-card__actions [data-press=choose]", &card.action);
    hide(element, ".seat-card__attributes", card.special.is_empty());
    hide(element, ".plan__caption-special", special.is_empty());
    hide(element, ".plan__caption-action", card.action.is_empty());
    hide(element, ".seat-card__actions [data-press=choose]", card.action.is_empty());
    let passes = matches!(look, Some(Look::Passing(_)));
    hide(element, ".seat-card__actions", passes);
    hide(element, ".seat-card__missing", passes);
    class(element, ".seat-card", "seat-card--mine", card.is_mine);
    // Below it stands the way on for what is chosen already: one primary button at a time.
    class(element, ".plan__caption-action", "button--quiet", has_next);
    // The mouse goes on to the next seat through a card that only passes.
    class(element, ".seat-card", "seat-card--passing", passes);
    put_products(element, &card.products);
    if let Some(swatch) = part(element, ".seat-card__zone .swatch") {
        let number = (card.zone.0 % 10 + 1).to_string();
        swatch.set_class_name(&["swatch swatch--z", &number].concat());
    }
}

/// The ticket type that a list shows, by its place there, and the note of that type behind it.
pub fn set_type(element: &Element, selector: &str, at: usize) {
    let list = part(element, selector).and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
    let Some(list) = list else { return };
    list.set_selected_index(at as i32);
    let notes = list.next_element_sibling().filter(|it| it.class_list().contains("type-note"));
    let mut next = notes.and_then(|notes| notes.first_element_child());
    let mut index = 0;
    while let Some(note) = next {
        // The server writes a space where there is nothing to say.
        let is_hidden = index != at || note.text_content().is_none_or(|text| text.len() < 2);
        let _ = note.toggle_attribute_with_force("hidden", is_hidden);
        index += 1;
        next = note.next_element_sibling();
    }
}

fn put_products(element: &Element, products: &[Choice]) {
    hide(element, ".seat-card__products", products.is_empty());
    let mut next =
        part(element, ".seat-card__products").and_then(|list| list.first_element_child());
    hide(element, ".seat-card__types", products.is_empty());
    let mut types = products.iter().filter(|it| it.is_at_type);
    let at_type = types.position(|it| it.is_chosen).map_or(0, |at| at + 1);
    set_type(element, ".seat-card__types", at_type);
    let chosen = products.iter().find(|it| it.is_at_type && it.is_chosen).or(products.first());
    let at_type_price = chosen.map_or("", |it| it.price.as_str());
    for (index, product) in products.iter().enumerate() {
        let Some(item) = next else { return };
        let is_chosen = product.is_chosen || index == TICKET && at_type > 0;
        attribute(&item, "button", "aria-pressed", is_chosen);
        class(&item, "button", "seat-card__product--missing", product.is_missing);
        let price = if index == TICKET { at_type_price } else { &product.price };
        text(&item, ".seat-card__product-price", price);
        text(&item, ".seat-card__saved", &product.saved);
        next = item.next_element_sibling();
    }
}
