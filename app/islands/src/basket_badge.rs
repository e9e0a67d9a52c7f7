//! The basket in the head of every page: how many pieces, how much, how long still. Time is
//! the server's: a wrong clock in the browser changes nothing.

use domain::{moment::SECOND_MS, sales::basket::BasketState, seats::hold::WARNING_MS};
use leptos::prelude::*;
use ui::words::words;

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod on_page;
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use on_page::enliven;

thread_local! {
    /// Islands share no owner; this is what they share instead.
    static BASKET: ArcRwSignal<Option<Known>> = ArcRwSignal::new(None);
    /// The clock emptied it, not the shopper in another tab.
    static TIME_UP: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// A state, and when it came by the browser's own clock, which only counts the time since.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    state: BasketState,
    came_ms: f64,
}

/// The basket has changed: all islands that show it follow.
pub fn now(state: BasketState) {
    if state.pieces > 0 {
        TIME_UP.with(|up| up.set(false));
    }
    let known = Known { state, came_ms: steady_ms() };
    BASKET.with(|basket| basket.set(Some(known)));
}

/// Whether an empty basket is empty because its time was up.
pub fn is_time_up() -> bool {
    TIME_UP.with(std::cell::Cell::get)
}

/// How much is in it, for those who follow it; None before the badge has told.
pub fn pieces() -> Option<u32> {
    BASKET.with(|basket| basket.with(|known| known.as_ref().map(|known| known.state.pieces)))
}

/// Milliseconds that no change of the clock disturbs.
fn steady_ms() -> f64 {
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    return leptos::prelude::window().performance().map(|p| p.now()).unwrap_or_default();
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    0.0
}

impl Known {
    /// None while nothing is held.
    fn left_ms(&self) -> Option<i64> {
        let ends_at = self.state.ends_at?;
        let since = (steady_ms() - self.came_ms) as i64;
        Some(ends_at.since_ms(self.state.now).saturating_sub(since).max(0))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Quiet,
    /// The last two minutes.
    Last,
    Ended,
}

/// What the server tells the island.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    pub state: BasketState,
    /// The basket's page.
    pub href: String,
    /// The one that the total is in.
    pub currency: String,
    pub is_current: bool,
}

#[cfg(feature = "ssr")]
pub fn basket_badge(given: Given) -> markup::Html {
    provide_context(given);
    crate::live(view! { <BadgeIsland/> })
}

/// The badge's attribute: six numbers, a currency, an order's secret. No JSON: its reader would
/// weigh more than all of the badge.
fn written(given: &Given) -> String {
    let state = &given.state;
    let numbers = [
        i64::from(state.pieces),
        state.total_minor,
        state.ends_at.map_or(0, |at| at.0),
        state.now.0,
        i64::from(state.extensions_left),
        i64::from(state.needs_address),
    ];
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    let order = state.waiting_order.as_deref().unwrap_or_default();
    [&numbers.join(" "), " ", &given.currency, " ", order].concat()
}

#[cfg(any(test, not(feature = "ssr")))]
fn read(text: &str) -> Option<Given> {
    let mut parts = text.split(' ');
    let state = BasketState {
        pieces: parts.next()?.parse().ok()?,
        total_minor: parts.next()?.parse().ok()?,
        ends_at: Some(domain::moment::Moment(parts.next()?.parse().ok()?)).filter(|at| at.0 != 0),
        now: domain::moment::Moment(parts.next()?.parse().ok()?),
        extensions_left: parts.next()?.parse().ok()?,
        needs_address: parts.next()? == "1",
        waiting_order: None,
    };
    let currency = parts.next()?.to_owned();
    let waiting_order = parts.next().filter(|order| !order.is_empty()).map(str::to_owned);
    let state = BasketState { waiting_order, ..state };
    Some(Given { state, currency, ..Given::default() })
}

#[cfg(feature = "ssr")]
#[island]
fn BadgeIsland() -> impl IntoView {
    badge(expect_context())
}

fn badge(given: Given) -> impl IntoView {
    let words = words();
    let lines = written(&given);
    let Given { state, href, currency, is_current } = given;
    let first = Known { state, came_ms: steady_ms() };
    let left = RwSignal::new(first.left_ms());
    let shown = RwSignal::new(first.clone());
    // Stays when the basket is empty then: until the next page, or the next seat.
    let ended = RwSignal::new(false);
    let stage = Memo::new(move |_| match left.get() {
        _ if ended.get() => Stage::Ended,
        Some(ms) if ms <= WARNING_MS => Stage::Last,
        Some(_) | None => Stage::Quiet,
    });
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    browser::follow(first, browser::Clock { shown, left, ended });
    let pieces = move || shown.with(|known| known.state.pieces);
    let total_words = words.clone();
    let count = Signal::derive(move || pieces().to_string());
    let total = Signal::derive(move || match shown.with(|known| known.state.total_minor) {
        minor if pieces() > 0 && minor >= 0 => total_words.money(minor, &currency),
        _ => String::new(),
    });
    let time = Signal::derive(move || left.get().map(clock).unwrap_or_default());
    let is_empty = Signal::derive(move || pieces() == 0);
    let no_time = Signal::derive(move || left.get().is_none_or(|ms| ms == 0));
    let is_last = Signal::derive(move || stage.get() == Stage::Last);
    let no_order = Signal::derive(move || {
        shown.with(|known| known.state.pieces > 0 || known.state.waiting_order.is_none())
    });
    view! {
        <a
            class="basket-badge"
            class:basket-badge--last=is_last
            href=href
            aria-current=is_current.then_some("page")
            data-basket=lines
        >
            {words.text("badge-basket")}
            " "
            <span class="basket-badge__count" hidden=is_empty>{count}</span>
            <span class="aloud" hidden=is_empty>", "</span>
            <span class="basket-badge__total" hidden=is_empty>{total}</span>
            <span class="aloud" hidden=is_empty>", "</span>
            <span class="basket-badge__order" hidden=no_order>
                {words.text("badge-order-waiting")}
            </span>
            <span class="basket-badge__time" hidden=no_time>
                <span class="aloud">{words.text("badge-left")} " "</span>
                {time}
            </span>
        </a>
        <Warning stage shown/>
    }
}

/// The last two minutes, and one action that gives more; after the end, what happened.
#[component]
fn Warning(stage: Memo<Stage>, shown: RwSignal<Known>) -> impl IntoView {
    let words = words();
    let failed = RwSignal::new(None::<String>);
    let texts = words.clone();
    let needs_address = Signal::derive(move || {
        shown.with(|known| known.state.extensions_left == 0 && known.state.needs_address)
    });
    let text = Signal::derive(move || match (failed.get(), stage.get()) {
        (Some(failed), _) => failed,
        (None, Stage::Quiet) => String::new(),
        (None, Stage::Last) if needs_address.get() => texts.text("badge-last-address"),
        (None, Stage::Last) => texts.text("badge-last"),
        (None, Stage::Ended) => texts.text("badge-ended"),
    });
    let is_quiet = Signal::derive(move || text.with(String::is_empty));
    let no_more = Signal::derive(move || {
        stage.get() != Stage::Last || shown.with(|known| known.state.extensions_left == 0)
    });
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    browser::on_click(".basket-badge__warning > .button", move || extend(failed));
    view! {
        <div class="basket-badge__warning" role="status">
            <p hidden=is_quiet>{text}</p>
            <button class="button button--quiet" type="button" hidden=no_more>
                {words.text("badge-extend")}
            </button>
        </div>
    }
}

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
fn extend(failed: RwSignal<Option<String>>) {
    use crate::api::{
        basket::{Ask, ask_basket},
        failure::CallFailure,
    };
    leptos::task::spawn_local(async move {
        failed.set(match ask_basket(Ask::Extend).await {
            Ok(state) => {
                now(state);
                None
            }
            Err(CallFailure::Refused(refusal)) => Some(refusal.words),
            Err(CallFailure::Fault(_) | CallFailure::Unreachable) => {
                Some(words().text("badge-unreachable"))
            }
        });
    });
}

/// `12:05`
fn clock(left_ms: i64) -> String {
    let seconds = left_ms / SECOND_MS;
    let two = (100 + seconds % 60).to_string();
    [&(seconds / 60).to_string(), ":", two.get(1..).unwrap_or_default()].concat()
}

#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
mod browser {
    use super::{
        BASKET, Known, TIME_UP, now,
        on_page::{on_checkout, on_page},
        read,
    };
    use crate::api::basket::{Ask, ask_basket};
    use gloo::{events::EventListener, timers::callback::Interval};
    use js_sys::Reflect;
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{CustomEvent, Event};

    /// A shown second is never late by a whole one.
    const TICK_MS: u32 = 500;

    /// What the badge shows of time.
    #[derive(Clone, Copy)]
    pub struct Clock {
        pub shown: RwSignal<Known>,
        pub left: RwSignal<Option<i64>>,
        pub ended: RwSignal<bool>,
    }

    /// The header stays while pages change, so its clock may run as long as the document.
    pub fn follow(first: Known, clock: Clock) {
        // The page came with it; this part of its code came later.
        let known = Known { state: first.state, came_ms: 0.0 };
        BASKET.with(|basket| basket.set(Some(known)));
        let Clock { shown, left, ended } = clock;
        let basket = BASKET.with(Clone::clone);
        Effect::new(move || {
            if let Some(known) = basket.get() {
                if known.state.pieces > 0 {
                    ended.set(false);
                }
                let left_ms = known.left_ms();
                if left_ms.is_some_and(|ms| ms > 0) {
                    on_checkout(false);
                }
                left.set(left_ms);
                shown.set(known);
            }
        });
        Interval::new(TICK_MS, move || tick(clock)).forget();
        // A new page brings the state as the server had it then.
        EventListener::new(&document(), "parterre:basket", move |event| {
            let text = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let Some(given) = text.and_then(|text| read(&text)) {
                ended.set(false);
                now(given.state);
            }
        })
        .forget();
        // Back from the browser's own memory of pages, or from sleep.
        EventListener::new(&window(), "pageshow", |event| {
            let is_kept = event.dyn_ref::<web_sys::PageTransitionEvent>();
            if is_kept.is_some_and(|event| event.persisted()) {
                ask_again();
            }
        })
        .forget();
        // Back from the browser's cache of answers (2): the page is as old as when it was left.
        (navigation_type() == Some(2.0)).then(ask_again);
        // Back in this tab: another one may have changed the basket.
        EventListener::new(&document(), "visibilitychange", |_| {
            if document().visibility_state() == web_sys::VisibilityState::Visible {
                ask_again();
            }
        })
        .forget();
    }

    fn navigation_type() -> Option<f64> {
        let of = |it: &JsValue, name: &str| Reflect::get(it, &name.into()).ok();
        let page: JsValue = window().performance()?.into();
        of(&of(&page, "navigation")?, "type")?.as_f64()
    }

    fn tick(Clock { shown, left, ended }: Clock) {
        let before = left.get_untracked();
        let after = shown.with_untracked(Known::left_ms);
        if before.map(|ms| ms / 1_000) != after.map(|ms| ms / 1_000) {
            left.set(after);
            on_page(after);
        }
        if after == Some(0) && before != Some(0) {
            ended.set(true);
            TIME_UP.with(|up| up.set(true));
            on_checkout(true);
            ask_again();
        }
    }

    fn known() -> Option<Known> {
        BASKET.with(|basket| basket.get_untracked())
    }

    /// Once it was emptied, the page's first script shows the basket's page anew.
    fn ask_again() {
        let before = known();
        leptos::task::spawn_local(async move {
            if let Ok(state) = ask_basket(Ask::Look).await {
                // Something was held or given back meanwhile, and its answer was here first.
                if known() != before {
                    return;
                }
                // The device slept through the end; the server's clock did not.
                let ends_at = before.as_ref().and_then(|it| it.state.ends_at);
                if state.ends_at.is_none() && ends_at.is_some_and(|at| at <= state.now) {
                    on_checkout(true);
                }
                let is_over = state.pieces == 0 && before.is_some_and(|it| it.state.pieces > 0);
                now(state);
                if let (true, Ok(event)) = (is_over, Event::new("parterre:ended")) {
                    let _ = document().dispatch_event(&event);
                }
            }
        });
    }

    /// What the server wrote is there before its island lives.
    pub fn on_click(selector: &str, act: impl Fn() + 'static) {
        if let Ok(Some(button)) = document().query_selector(selector) {
            EventListener::new(&button, "click", move |_| act()).forget();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::moment::Moment;

    #[test]
    fn the_badge_reads_what_the_server_wrote() {
        let state = BasketState {
            pieces: 2,
            total_minor: 29_300,
            ends_at: Some(Moment(1_796_122_800_000)),
            now: Moment(1_796_122_000_000),
            extensions_left: 10,
            needs_address: true,
            waiting_order: Some("secret".into()),
        };
        let given = Given { state, currency: "EUR".into(), ..Given::default() };
        assert_eq!(read(&written(&given)), Some(given));
        assert_eq!(read("2 x"), None);
    }

    #[test]
    fn a_countdown_shows_minutes_and_two_digits_of_seconds() {
        assert_eq!(clock(725_000), "12:05");
        assert_eq!(clock(59_999), "0:59");
    }
}
