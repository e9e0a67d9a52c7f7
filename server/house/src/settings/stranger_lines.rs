//! Lines of the log that strangers cause, such as by forged messages. Of each kind and source one
//! is written a minute, and says how many it stands for: nobody fills the disk with them.

use crate::House;
use domain::moment::{MINUTE_MS, Moment};
use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// What strangers cause as often as they like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StrangerLine {
    ForgedNotification,
    ForeignPayment,
    ForgedIdentity,
    ForgedStaffIdentity,
    ProviderAway,
    StaffProviderAway,
    PhoneComplaint,
}

impl StrangerLine {
    fn words(self) -> &'static str {
        match self {
            Self::ForgedNotification => "a notification was not believed",
            Self::ForeignPayment => "a gateway speaks of a payment that another shop asked for",
            Self::ForgedIdentity => "an identity was not believed",
            Self::ForgedStaffIdentity => "an identity of the staff was not believed",
            Self::ProviderAway => "an identity provider can't be asked",
            Self::StaffProviderAway => "an identity provider of the staff can't be asked",
            Self::PhoneComplaint => "a phone complains about a pass",
        }
    }
}

/// Counts the line, and writes it unless one of its kind and source was written within a minute.
/// `source` is a name of the configuration, so there are few of them. `reason` is the newest and
/// repeats nothing of a request (invariant 9).
pub fn log(house: &House, kind: StrangerLine, source: &str, reason: &str) {
    let lines = house.kept::<Lines>();
    let due = lines.all().note(Key { kind, source: source.to_owned() }, reason, house.now());
    if let Some(count) = due {
        write(kind, source, reason, count);
    }
}

/// Those that came after the last line of their kind and source, a minute later.
pub(crate) fn log_rest(house: &House) {
    let due = house.kept::<Lines>().all().rest(house.now());
    for (key, reason, count) in due {
        write(key.kind, &key.source, &reason, count);
    }
}

fn write(kind: StrangerLine, source: &str, reason: &str, count: u64) {
    tracing::warn!(source, reason, count, "{}", kind.words());
}

#[derive(Default)]
struct Lines(Mutex<Counts>);

impl Lines {
    fn all(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    kind: StrangerLine,
    source: String,
}

struct Count {
    written_at: Moment,
    /// Since then.
    unwritten: u64,
    reason: String,
}

impl Count {
    fn is_due(&self, now: Moment) -> bool {
        self.written_at.plus_ms(MINUTE_MS) <= now
    }

    /// How many the line of this moment stands for.
    fn take(&mut self, now: Moment) -> u64 {
        self.written_at = now;
        std::mem::take(&mut self.unwritten)
    }
}

#[derive(Default)]
struct Counts(HashMap<Key, Count>);

impl Counts {
    /// How many the line stands for. None: it isn't written now.
    fn note(&mut self, key: Key, reason: &str, now: Moment) -> Option<u64> {
        let Some(count) = self.0.get_mut(&key) else {
            let count = Count { written_at: now, unwritten: 0, reason: reason.to_owned() };
            self.0.insert(key, count);
            return Some(1);
        };
        count.unwritten += 1;
        reason.clone_into(&mut count.reason);
        count.is_due(now).then(|| count.take(now))
    }

    fn rest(&mut self, now: Moment) -> Vec<(Key, String, u64)> {
        let due = self.0.iter_mut().filter(|(_, it)| it.unwritten > 0 && it.is_due(now));
        due.map(|(key, count)| (key.clone(), count.reason.clone(), count.take(now))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(source: &str) -> Key {
        Key { kind: StrangerLine::ForgedNotification, source: source.to_owned() }
    }

    #[test]
    fn a_source_has_one_line_a_minute_which_says_how_many_it_stands_for() {
        let mut counts = Counts::default();
        let at = |ms| Moment(1_000_000 + ms);
        assert_eq!(counts.note(key("redsys"), "unsigned", at(0)), Some(1));
        for ms in 1..=500 {
            assert_eq!(counts.note(key("redsys"), "unsigned", at(ms)), None);
        }
        assert_eq!(counts.note(key("paypal"), "unsigned", at(500)), Some(1), "another source");
        assert!(counts.rest(at(MINUTE_MS - 1)).is_empty());
        assert_eq!(counts.note(key("redsys"), "wrong key", at(MINUTE_MS)), Some(501));
        assert_eq!(counts.note(key("redsys"), "unsigned", at(MINUTE_MS + 1)), None);
        let rest = counts.rest(at(2 * MINUTE_MS));
        assert_eq!(rest, [(key("redsys"), "unsigned".to_owned(), 1)]);
        assert!(counts.rest(at(9 * MINUTE_MS)).is_empty(), "all are written");
    }
}
