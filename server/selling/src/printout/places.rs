//! Where somebody sits, in one line.

use super::{marks, seat_place};
use domain::order::OrderLineView;
use house::locales::Locale;

/// The seat in one line, as each language says it.
pub(crate) fn place(locale: &Locale, line: &OrderLineView) -> String {
    let Some(seat) = &line.seat else { return line.area.clone().unwrap_or_default() };
    [vec![seat_place(locale, seat)], marks(locale, seat.marks)].concat().join(", ")
}

/// The same; of a place without a number also that any free one may be taken.
pub(super) fn with_free_place(locale: &Locale, line: &OrderLineView) -> String {
    let place = place(locale, line);
    match line.seat {
        Some(_) => place,
        None => format!("{place}, {}", locale.text("ticket-free-place")),
    }
}
