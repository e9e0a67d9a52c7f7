//! What the programs log of work that failed; on this thread, since the last look.

use std::{cell::RefCell, fmt::Debug};
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

thread_local! {
    static LINES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Of jobs that nobody waits for, these say that something failed.
const FAILURES: [&str; 12] = [
    "a job failed",
    "not reconciled",
    "not given back yet",
    "not ended",
    "not brought forward",
    "outbox:",
    "a shared",
    "not asked",
    "not granted",
    "not renewed",
    "not served",
    "nothing is offered",
];

pub fn keep(line: String) {
    LINES.with_borrow_mut(|lines| lines.push(line));
}

pub fn take() -> Vec<String> {
    LINES.take()
}

/// Keeps what tells of a failure and drops the rest.
pub struct Keeper;

impl Subscriber for Keeper {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = Text(String::new());
        event.record(&mut text);
        if FAILURES.iter().any(|failure| text.0.contains(failure)) {
            keep(text.0);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "message" => self.0.push_str(&format!("{value:?} ")),
            name => self.0.push_str(&format!("{name}={value:?} ")),
        }
    }
}
