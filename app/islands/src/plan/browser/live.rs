//! What others take and give back. One stream a tab, none while the tab is hidden; a broken
//! one is opened again by the browser, and begins with a snapshot.

use crate::plan::{
    own_seats,
    plan_state::{Link, PlanState},
};
use gloo::{events::EventListener, timers::callback::Interval};
use leptos::prelude::*;
use seatmap::seat_set::SeatSet;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{EventSource, HtmlDivElement, MessageEvent, VisibilityState};

/// How often it is looked whether the plan is still on the page.
const LOOK_MS: u32 = 2_000;
/// A stream that was refused (too many at once) is asked for again after so many looks.
const REFUSED_LOOKS: u32 = 15;

struct Stream {
    plan: PlanState,
    /// Places that the last picture showed as taken.
    taken: StoredValue<SeatSet>,
    address: String,
    source: RefCell<Option<(EventSource, [EventListener; 4])>>,
}

pub fn follow(plan: PlanState, window: HtmlDivElement) {
    let performance = plan.given.data.with_value(|data| data.performance.to_string());
    let address = ["/api/performances/", &performance, "/live"].concat();
    let taken = StoredValue::new(SeatSet::empty(plan.seats.mine.with_untracked(SeatSet::len)));
    let stream = Rc::new(Stream { plan, taken, address, source: RefCell::new(None) });
    stream.look();
    let seen = stream.clone();
    let visibility = EventListener::new(&document(), "visibilitychange", move |_| seen.look());
    // An island that the page has left is not told so.
    let guard = Rc::new(RefCell::new(None));
    let own = guard.clone();
    let mut refused_looks = 0;
    let interval = Interval::new(LOOK_MS, move || {
        if !window.is_connected() {
            stream.source.replace(None).inspect(|(source, _)| source.close());
            own.replace(None::<(Interval, EventListener)>);
        } else if !leptos::prelude::window().navigator().on_line() {
            // A stream over a network that is gone can stay silent for minutes.
            stream.plan.seats.link.set(Link::Lost);
            stream.source.replace(None).inspect(|(source, _)| source.close());
        } else if stream.is_refused() {
            refused_looks += 1;
            if refused_looks % REFUSED_LOOKS == 0 {
                stream.source.replace(None);
            }
        } else {
            stream.look();
        }
    });
    guard.replace(Some((interval, visibility)));
}

impl Stream {
    /// Open while somebody can see it.
    fn look(self: &Rc<Self>) {
        let is_seen = document().visibility_state() == VisibilityState::Visible;
        let is_open = self.source.borrow().is_some();
        if is_seen && !is_open {
            self.source.replace(self.open());
        } else if !is_seen {
            self.source.replace(None).inspect(|(source, _)| source.close());
        }
    }

    /// Browsers mend what broke, but take a refusal for the last word.
    fn is_refused(&self) -> bool {
        let source = self.source.borrow();
        source.as_ref().is_some_and(|(source, _)| source.ready_state() == EventSource::CLOSED)
    }

    fn open(self: &Rc<Self>) -> Option<(EventSource, [EventListener; 4])> {
        let source = EventSource::new(&self.address).ok()?;
        let (plan, taken) = (self.plan, self.taken);
        let listeners = [
            EventListener::new(&source, "open", move |_| plan.seats.link.set(Link::Live)),
            EventListener::new(&source, "error", move |_| plan.seats.link.set(Link::Lost)),
            EventListener::new(&source, "snapshot", move |event| {
                if let Some(text) = data(event) {
                    snapshot(&plan, taken, &text);
                }
            }),
            EventListener::new(&source, "delta", move |event| {
                if let Some(text) = data(event) {
                    delta(&plan, taken, &text);
                }
            }),
        ];
        Some((source, listeners))
    }
}

fn data(event: &web_sys::Event) -> Option<String> {
    event.dyn_ref::<MessageEvent>()?.data().as_string()
}

/// `<version> <hexadecimal>`
fn snapshot(plan: &PlanState, taken: StoredValue<SeatSet>, text: &str) {
    let seats = plan.given.data.with_value(|data| data.seat_zones.len());
    let Some((_, hex)) = text.split_once(' ') else { return };
    if let Some(free) = SeatSet::from_hex(hex, seats) {
        change(plan, taken, free);
    }
}

/// `<version> +1,2 -3`: freed and taken.
fn delta(plan: &PlanState, taken: StoredValue<SeatSet>, text: &str) {
    let mut free = plan.seats.free.get_untracked();
    for part in text.split(' ').skip(1) {
        let (Some(sign), Some(seat_indexes)) = (part.get(..1), part.get(1..)) else { continue };
        for seat_index in seat_indexes.split(',').filter_map(|seat_index| seat_index.parse().ok()) {
            match sign {
                "+" => free.insert(seat_index),
                _ => free.remove(seat_index),
            }
        }
    }
    change(plan, taken, free);
}

/// A chosen seat that somebody else took is no longer chosen, and the shopper is told.
fn change(plan: &PlanState, taken: StoredValue<SeatSet>, free: SeatSet) {
    let chosen = plan.choice.chosen.get_untracked();
    let is_held =
        |seat_index: u32| plan.seats.mine.with_untracked(|mine| mine.contains(seat_index as usize));
    let lost: Vec<u32> = chosen
        .iter()
        .copied()
        .filter(|seat_index| !free.contains(*seat_index as usize) && !is_held(*seat_index))
        .collect();
    let is_busy = plan.choice.busy.get_untracked();
    let mut mine = plan.seats.mine.get_untracked();
    if taken.try_update_value(|taken| own_seats::compare(&mut mine, taken, &free, is_busy))
        == Some(true)
    {
        plan.seats.mine.set(mine);
    }
    plan.seats.free.set(free);
    // While our own request is under way, its answer decides.
    if !lost.is_empty() && !is_busy {
        plan.choice.chosen.update(|chosen| chosen.retain(|seat_index| !lost.contains(seat_index)));
        plan.say_lost(&lost);
        plan.seats.lost.set(lost);
    }
}
