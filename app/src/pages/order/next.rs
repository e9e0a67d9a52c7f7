//! What comes next for whoever has tickets: today's performance, or the day and the hour.

use domain::{
    moment::{HOUR_MS, Moment},
    order::{OrderLineView, OrderView, TicketState},
};
use house::locales::Locale;
use markup::{Html, view};
use ui::locale::{day, when_long};

/// So long after it began a performance still counts as the next one.
const LATE_MS: i64 = 3 * HOUR_MS;

/// The next performance that the order has tickets for.
#[derive(Clone, Copy)]
pub struct NextVisit<'o> {
    pub line: &'o OrderLineView,
    /// On the theatre's calendar.
    pub is_today: bool,
}

/// None where all are over, or nothing is paid.
pub fn next_visit(order: &OrderView, now: Moment) -> Option<NextVisit<'_>> {
    let line = next_of(&order.lines, now).filter(|_| order.state.is_complete())?;
    let is_today = day(line.starts_at, &line.time_zone) == day(now, &line.time_zone);
    Some(NextVisit { line, is_today })
}

/// The first ticket that can be used next.
pub fn next_of<'o>(
    lines: impl IntoIterator<Item = &'o OrderLineView>,
    now: Moment,
) -> Option<&'o OrderLineView> {
    lines
        .into_iter()
        .filter(|line| line.state.has_code() || line.state == TicketState::WaitsForProof)
        .filter(|line| line.starts_at.plus_ms(LATE_MS) > now)
        .min_by_key(|line| line.starts_at)
}

/// The page's heading on the day.
pub fn today_title(locale: &Locale, next: NextVisit<'_>) -> Option<String> {
    let time = locale.time(next.line.starts_at, &next.line.time_zone);
    let args = [("title", next.line.title.as_str().into()), ("time", time.into())];
    next.is_today.then(|| locale.text_with("order-today-title", &args))
}

/// Before the day: which performance comes next, and when the doors open.
pub fn coming(locale: &Locale, next: NextVisit<'_>) -> Option<Html> {
    let line = next.line;
    let when = when_long(locale, line.starts_at, &line.time_zone);
    let doors = locale.time(line.doors_at, &line.time_zone);
    let args =
        [("title", line.title.as_str().into()), ("when", when.into()), ("doors", doors.into())];
    let words = locale.text_with("order-next", &args);
    (!next.is_today).then(|| view! { <p class="lede order__next">{words}</p> })
}
