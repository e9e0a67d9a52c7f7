//! Before something is done with a ticket of a gift that nobody has accepted.

use house::locales::Locale;
use markup::{Html, view};

/// The ticket would leave the gift. None: it is in none. `present_for`: the recipient.
pub fn leaves(locale: &Locale, present_for: Option<&String>) -> Option<Html> {
    let words = locale.text_with("gift-ticket-leaves", &[("name", present_for?.as_str().into())]);
    Some(view! { <div class="notice notice--warning"><p>{words}</p></div> })
}
