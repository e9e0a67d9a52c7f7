//! The badge as the server drew it becomes live; what its clock changes on the rest of the page.

use super::{WARNING_MS, clock, read};
use leptos::{prelude::*, tachys::view::Position};
use web_sys::{Element, HtmlElement};

/// Makes the badge live that the server drew.
pub fn enliven(element: &HtmlElement) {
    // Attributes that never change stay as the server wrote them.
    let lines = element.query_selector("[data-basket]").ok().flatten();
    let lines = lines.and_then(|badge| badge.get_attribute("data-basket"));
    let given = lines.and_then(|lines| read(&lines)).unwrap_or_default();
    let live = super::badge(given).hydrate_from_position::<true>(element, Position::FirstChild);
    std::mem::forget(live);
}

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
