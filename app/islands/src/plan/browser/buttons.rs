//! What the buttons and forms around the drawing do. The server wrote them; one listener for
//! each kind of event hears them all.

use super::{full_screen, hall, keys, missing, pairs, surface::Surface};
use crate::plan::{
    camera::ZoomStep,
    choice, holding,
    plan_state::{Look, PlanState, Shown},
};
use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use std::rc::Rc;
use ui::words::{Arg, words};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

/// The bar of the choice.
pub fn listen_to_bar(plan: PlanState) {
    let Ok(Some(bar)) = document().query_selector(".selection-bar") else { return };
    EventListener::new(&bar, "click", move |event| {
        let pressed = target(event).and_then(|target| target.closest("[data-press]").ok()?);
        let Some(pressed) = pressed else { return };
        let seat_index =
            pressed.get_attribute("data-seat-index").and_then(|seat_index| seat_index.parse().ok());
        match (pressed.get_attribute("data-press").as_deref(), seat_index) {
            (Some("hold"), _) => holding::hold_chosen(plan),
            (Some("list"), _) => plan.view.list_open.update(|is_open| *is_open = !*is_open),
            (Some("look"), seat_index) => plan.look_at(seat_index),
            (Some("let-go"), Some(seat_index)) => plan.toggle(seat_index),
            (Some("improve"), _) => {
                plan.improve();
                keys::say_chosen(plan);
                super::focus(".selection-bar > .button:not([hidden])", false);
            }
            (Some("clear"), _) => {
                plan.choice.chosen.set(Vec::new());
                super::focus(".selection-bar > .button:not([hidden])", false);
            }
            _ => {}
        }
    })
    .forget();
}

/// Legend and buttons of the plan.
pub fn listen(surface: &Rc<Surface>) {
    let Ok(Some(plan)) = surface.window.closest(".performance__plan") else { return };
    let changed = surface.plan;
    EventListener::new(&plan, "change", move |event| choose_type(changed, event)).forget();
    let surface = surface.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&plan, "click", options, move |event| {
        let Some(target) = target(event) else { return };
        if let Ok(Some(zone)) = target.closest(".legend__zone") {
            switch_zone(surface.plan, &zone);
        } else if let Ok(Some(button)) = target.closest("[data-press]") {
            press(&surface, event, &button);
        }
    })
    .forget();
}

/// Another ticket type: for the seat of the card, or for what is chosen next.
fn choose_type(plan: PlanState, event: &Event) {
    let list = target(event).and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
    let Some(list) = list else { return };
    let product = plan.of_type(list.selected_index().max(0) as usize);
    let seat_index = plan.view.look.get_untracked().map(Look::seat_index);
    match (list.class_list().contains("seat-card__types"), seat_index) {
        (true, Some(seat_index)) => missing::choose_as(plan, seat_index, product),
        _ => set_mode(plan, product),
    }
}

fn set_mode(plan: PlanState, mode: usize) {
    plan.set_mode(mode);
    let key = plan.given.data.with_value(|data| data.products.get(mode).map(|it| it.key.clone()));
    if let (Some(key), Ok(Some(best))) = (key, document().query_selector(".legend__best")) {
        let href = best.get_attribute("href").unwrap_or_default();
        let page = href.split('?').next().unwrap_or_default();
        let _ = best.set_attribute("href", &[page, "?offer=", &key].concat());
    }
    // Prices are others now: who doesn't see them hears the sum, where there is one.
    if !plan.choice.chosen.with_untracked(Vec::is_empty) {
        keys::say_chosen(plan);
    }
}

fn target(event: &Event) -> Option<Element> {
    event.target().and_then(|target| target.dyn_into::<Element>().ok())
}

fn press(surface: &Surface, event: &Event, button: &Element) {
    let what = button.get_attribute("data-press").unwrap_or_default();
    let plan = surface.plan;
    let seat_index = plan.view.look.get_untracked().map(Look::seat_index);
    match what.as_str() {
        "mode" => {
            event.prevent_default();
            set_mode(plan, item_index(button));
        }
        "as" => {
            if let Some(seat_index) = seat_index {
                missing::choose_as(plan, seat_index, item_index(button));
            }
        }
        "near" => {
            let near = button
                .get_attribute("data-seat-index")
                .and_then(|seat_index| seat_index.parse().ok());
            if let (Some(near), Some((_, product))) = (near, plan.choice.asked.get_untracked()) {
                plan.choose_as(near, product);
                plan.look_at(Some(near));
                super::go_to(near);
            }
        }
        "nearer" => zoom(surface, ZoomStep::Nearer),
        "further" => zoom(surface, ZoomStep::Further),
        "whole" => zoom(surface, ZoomStep::Whole),
        "several" => plan.view.several.update(|several| *several = !*several),
        "plan" => {
            plan.view.shown.set(Shown::Plan);
            if seat_index.is_some() {
                super::focus(".seat-card [data-press=see]", true);
            }
        }
        "hall" | "see" => hall::show(plan, seat_index),
        "full" => full_screen::switch(&surface.window),
        "pair" => pairs::next(surface),
        "house" => {
            plan.look_at(None);
            hall::show(plan, None);
        }
        "front" | "left" | "right" => hall::step(plan, &what),
        "back" => hall::step(plan, "behind"),
        "close" => {
            plan.look_at(None);
            super::focus(super::CURSOR, false);
        }
        "key" => {
            if let Some(legend) = button.closest(".legend").ok().flatten() {
                let is_open = legend.class_list().toggle("legend--open").unwrap_or_default();
                let _ =
                    button.set_attribute("aria-expanded", if is_open { "true" } else { "false" });
            }
        }
        "choose" => {
            if let Some(seat_index) = seat_index {
                keys::choose(surface, seat_index);
                pairs::go_on(surface, seat_index);
            }
        }
        _ => {}
    }
}

fn zoom(surface: &Surface, step: ZoomStep) {
    surface.glide();
    surface.zoom_step(step);
}

/// The zones stand in the legend in their order.
fn switch_zone(plan: PlanState, zone: &Element) {
    plan.view.lit.update(|lit| lit.switch(item_index(zone)));
}

/// How many items stand before the button's own.
fn item_index(button: &Element) -> usize {
    let mut index = 0;
    let mut before = button.parent_element().and_then(|item| item.previous_element_sibling());
    while let Some(item) = before {
        index += 1;
        before = item.previous_element_sibling();
    }
    index
}

/// Forms of the best seats and of unnumbered areas, which the page has without seats too.
pub fn listen_to_forms(plan: PlanState) {
    let Ok(forms) = document().query_selector_all("form.best-seats") else { return };
    for form in (0..forms.length()).filter_map(|index| forms.item(index)) {
        let Ok(form) = form.dyn_into::<Element>() else { continue };
        let sent = form.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&form, "submit", options, move |event| {
            event.prevent_default();
            let count = count(&sent);
            let offer = chosen(&sent, "[name=offer]");
            match field::<HtmlInputElement>(&sent, "[name=area]") {
                Some(area) => holding::hold_general_admission(plan, area.value(), count, offer),
                None => holding::hold_best(plan, chosen(&sent, "[name=zone]"), count, offer),
            }
        })
        .forget();
        let typed = form.clone();
        EventListener::new(&form, "input", move |_| put_total(plan, &typed)).forget();
    }
}

fn field<T: JsCast>(form: &Element, selector: &str) -> Option<T> {
    form.query_selector(selector).ok()??.dyn_into().ok()
}

/// What a form's list is set to, unless that is nothing.
fn chosen(form: &Element, selector: &str) -> Option<String> {
    let field = field::<HtmlSelectElement>(form, selector)?;
    Some(field.value()).filter(|value| !value.is_empty())
}

fn count(form: &Element) -> u32 {
    let input = field::<HtmlInputElement>(form, "[name=count]");
    input.and_then(|input| input.value().trim().parse().ok()).unwrap_or(0)
}

fn put_total(plan: PlanState, form: &Element) {
    let area = field::<HtmlInputElement>(form, "[name=area]").map(|area| area.value());
    let total = plan.given.data.with_value(|data| {
        let area = data
            .general_admission
            .iter()
            .find(|area_offer| Some(&area_offer.key) == area.as_ref())?;
        let key = chosen(form, "[name=offer]").unwrap_or_default();
        let is_more = plan.has_basket();
        let minor = choice::area_total(data, &key, area.zone, count(form), is_more);
        Some(words().money(minor, &data.currency))
    });
    if let (Some(total), Some(text)) = (total, field::<Element>(form, ".best-seats__total")) {
        let text_now = words().with("plan-area-total", &[("total", Arg::Text(&total))]);
        text.set_text_content(Some(&text_now));
    }
}
