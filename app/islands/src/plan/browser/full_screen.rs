//! The house in 3D on the whole screen, where the browser can.

use gloo::events::EventListener;
use leptos::prelude::*;
use web_sys::{Element, HtmlDivElement};

const BUTTON: &str = "[data-press=full]";

/// The button is there where it does something, and says whether it is pressed.
pub fn follow(window: &HtmlDivElement) {
    let Ok(Some(button)) = window.query_selector(BUTTON) else { return };
    let _ = button.toggle_attribute_with_force("hidden", !document().fullscreen_enabled());
    EventListener::new(&document(), "fullscreenchange", move |_| {
        let is_full = document().fullscreen_element().is_some();
        let _ = button.set_attribute("aria-pressed", if is_full { "true" } else { "false" });
    })
    .forget();
}

/// With the prices that stand beside the house.
pub fn switch(window: &Element) {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    } else if let Ok(Some(plan)) = window.closest(".performance__plan") {
        let _ = plan.request_fullscreen();
    }
}

/// The plan has a page round it.
pub fn leave() {
    if document().fullscreen_element().is_some() {
        document().exit_fullscreen();
    }
}
