//! The basket in the head of every page: how many tickets, how much, how long still. Time is
//! the server's: a wrong clock in the browser changes nothing.

use crate::words::{Arg, words};
use domain::{basket::BasketState, hold::WARNING_MS, moment::SECOND_MS};
use leptos::prelude::*;

thread_local! {
    /// Islands share no owner; this is what they share instead.
    static BASKET: ArcRwSignal<Option<Known>> = ArcRwSignal::new(None);
}

/// A state, and when it came by the browser's own clock, which only counts the time since.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    state: BasketState,
    came_ms: f64,
}

/// The basket has changed: all islands that show it follow.
pub fn now(state: BasketState) {
    let known = Known { state, came_ms: steady_ms() };
    BASKET.with(|basket| basket.set(Some(known)));
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

/// `href`: the basket's page. `money`: the currency that the total is in.
#[island]
pub fn BasketBadge(
    state: BasketState,
    href: String,
    currency: String,
    is_current: bool,
) -> impl IntoView {
    let words = words();
    let basket = BASKET.with(Clone::clone);
    // On the server many pages are rendered by one thread: each shows its own state.
    let first = Known { state, came_ms: steady_ms() };
    let left = RwSignal::new(first.left_ms());
    let shown = RwSignal::new(first.clone());
    let stage = Memo::new(move |_| match left.get() {
        None => Stage::Quiet,
        Some(0) => Stage::Ended,
        Some(ms) if ms <= WARNING_MS => Stage::Last,
        Some(_) => Stage::Quiet,
    });
    #[cfg(all(feature = "hydrate", not(feature = "ssr")))]
    browser::follow(basket, first, shown, left);
    #[cfg(not(all(feature = "hydrate", not(feature = "ssr"))))]
    drop(basket);
    let tickets = move || shown.with(|known| known.state.tickets);
    let total_words = words.clone();
    let total = move || {
        let minor = shown.with(|known| known.state.total_minor);
        (tickets() > 0).then(|| total_words.money(minor, &currency))
    };
    let left_words = words.text("badge-left");
    view! {
        <a
            class="basket-badge"
            class:basket-badge--last=move || stage.get() == Stage::Last
            href=href
            aria-current=is_current.then_some("page")
        >
            {words.text("badge-basket")}
            " "
            {move || (tickets() > 0).then(|| view! {
                <span class="basket-badge__count">{tickets()}</span>
            })}
            " "
            {move || total().map(|total| view! {
                <span class="basket-badge__total">{total}</span>
            })}
            " "
            {move || left.get().filter(|ms| *ms > 0).map(|ms| view! {
                <span class="basket-badge__time">
                    <span class="aloud">{left_words.clone()} " "</span>
                    {clock(ms)}
                </span>
            })}
        </a>
        <Warning stage shown/>
    }
}

/// The last two minutes, and one action that gives more; after the end, what happened.
#[component]
fn Warning(stage: Memo<Stage>, shown: RwSignal<Known>) -> impl IntoView {
    let words = words();
    let failed = RwSignal::new(None::<String>);
    let (texts, more) = (words.clone(), words.clone());
    let warning = move || match stage.get() {
        Stage::Quiet => None,
        Stage::Last => Some(texts.text("badge-last")),
        Stage::Ended => Some(texts.text("badge-ended")),
    };
    let can_extend =
        move || stage.get() == Stage::Last && shown.with(|known| known.state.extensions_left > 0);
    view! {
        <div class="basket-badge__warning" role="status">
            {move || failed.get().or_else(&warning).map(|text| view! { <p>{text}</p> })}
            {move || can_extend().then(|| view! {
                <button
                    class="button button--quiet"
                    type="button"
                    on:click=move |_| extend(failed)
                >
                    {more.with("badge-extend", &[("count", Arg::Number(minutes(shown)))])}
                </button>
            })}
        </div>
    }
}

/// How long the house keeps a basket: what the first state of a full one had left, at most.
fn minutes(shown: RwSignal<Known>) -> i64 {
    let _ = shown;
    domain::hold::BASKET_LIFE_MS / domain::moment::MINUTE_MS
}

fn extend(failed: RwSignal<Option<String>>) {
    use crate::api::{
        basket::{NoMoreTime, extend_basket},
        failure::CallFailure,
    };
    leptos::task::spawn_local(async move {
        let text = match extend_basket().await {
            Ok(state) => {
                failed.set(None);
                return now(state);
            }
            Err(CallFailure::Refused(NoMoreTime::Ended)) => words().text("badge-ended"),
            Err(CallFailure::Refused(NoMoreTime::NoneLeft)) => words().text("badge-none-left"),
            Err(CallFailure::Fault(_) | CallFailure::Unreachable) => {
                words().text("badge-unreachable")
            }
        };
        failed.set(Some(text));
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
    use super::{Known, WARNING_MS, clock, now};
    use crate::api::basket::look_at_basket;
    use domain::basket::BasketState;
    use gloo::{events::EventListener, timers::callback::Interval};
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{CustomEvent, Element};

    /// Twice a second: a shown second is never late by a whole one.
    const TICK_MS: u32 = 500;

    /// The header stays while pages change, so its clock may run as long as the document.
    pub fn follow(
        basket: ArcRwSignal<Option<Known>>,
        first: Known,
        shown: RwSignal<Known>,
        left: RwSignal<Option<i64>>,
    ) {
        now(first.state);
        Effect::new(move || {
            if let Some(known) = basket.get() {
                left.set(known.left_ms());
                shown.set(known);
            }
        });
        Interval::new(TICK_MS, move || {
            let known = shown.get_untracked();
            let before = left.get_untracked();
            let after = known.left_ms();
            if before.map(|ms| ms / 1_000) != after.map(|ms| ms / 1_000) {
                left.set(after);
                on_page(after);
            }
            if after == Some(0) && before != Some(0) {
                ask_again();
            }
        })
        .forget();
        // A new page brings the state as the server had it then.
        EventListener::new(&document(), "parterre:basket", |event| {
            let text = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            #[derive(serde::Deserialize)]
            struct Props {
                state: BasketState,
            }
            if let Some(props) = text.and_then(|t| serde_json::from_str::<Props>(&t).ok()) {
                now(props.state);
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
    }

    fn ask_again() {
        leptos::task::spawn_local(async {
            if let Ok(state) = look_at_basket().await {
                now(state);
            }
        });
    }

    /// The countdown in the middle of the basket's page, which the server wrote.
    fn on_page(left_ms: Option<i64>) {
        let Ok(Some(time)) = document().query_selector(".countdown__time") else { return };
        let left_ms = left_ms.unwrap_or_default();
        time.set_text_content(Some(&clock(left_ms)));
        let countdown: Option<Element> = time.closest(".countdown").ok().flatten();
        if let Some(countdown) = countdown {
            let is_last = left_ms <= WARNING_MS;
            let _ = countdown.class_list().toggle_with_force("countdown--last", is_last);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_countdown_shows_minutes_and_two_digits_of_seconds() {
        assert_eq!(clock(725_000), "12:05");
        assert_eq!(clock(59_999), "0:59");
    }
}
