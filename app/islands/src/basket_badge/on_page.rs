//! What the basket's clock changes on the page itself, which the server wrote.

use super::{WARNING_MS, clock};
use leptos::prelude::*;
use web_sys::Element;

fn part(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}

/// Nothing can be paid once the seats have gone back: the button is off, and beside it the
/// checkout offers to reserve them again. Held in time by another tab, it goes on.
pub fn on_checkout(is_over: bool) {
    let Some(ended) = part(".checkout__ended--later") else { return };
    let _ = ended.toggle_attribute_with_force("hidden", !is_over);
    if let Some(button) = part(".checkout__pay button") {
        let _ = button.toggle_attribute_with_force("disabled", is_over);
    }
}

/// The countdown in the middle of the basket's page.
pub fn on_page(left_ms: Option<i64>) {
    let Some(time) = part(".countdown__time") else { return };
    let left_ms = left_ms.unwrap_or_default();
    time.set_text_content(Some(&clock(left_ms)));
    let countdown = time.closest(".countdown").ok().flatten();
    if let Some(countdown) = countdown {
        let is_last = left_ms <= WARNING_MS;
        let _ = countdown.class_list().toggle_with_force("countdown--last", is_last);
    }
}
