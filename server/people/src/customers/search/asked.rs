//! How much an account of the staff may ask and see, so that nobody copies all customers by it. It
//! is counted in memory, by each program of the house alone: a question waits for no row.

use super::SearchRefusal;
use domain::{
    id::{AccountId, PersonId},
    moment::{HOUR_MS, MINUTE_MS, Moment},
};
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

/// Somebody who types five keys a second without a pause asks 300 times.
const ASKED_MINUTE_MAX: u32 = 360;
/// Different ones. A clerk who serves a customer each minute, and sees twenty others at each of
/// five keys, is shown as many.
pub(super) const SHOWN_HOUR_MAX: usize = 6_000;

#[derive(Default)]
pub(super) struct Asked(Mutex<HashMap<AccountId, OfAccount>>);

#[derive(Default)]
struct OfAccount {
    /// In which it asked last.
    minute: i64,
    questions: u32,
    hour: i64,
    /// Shown in that hour.
    persons: HashSet<PersonId>,
}

impl Asked {
    /// One question more.
    pub fn count(&self, account: AccountId, now: Moment) -> Result<(), SearchRefusal> {
        let (minute, hour) = (now.0.div_euclid(MINUTE_MS), now.0.div_euclid(HOUR_MS));
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, own| own.hour == hour);
        let own = all.entry(account).or_insert_with(|| OfAccount { hour, ..OfAccount::default() });
        if own.minute != minute {
            (own.minute, own.questions) = (minute, 0);
        }
        own.questions += 1;
        match (own.questions > ASKED_MINUTE_MAX, own.persons.len() >= SHOWN_HOUR_MAX) {
            (true, _) => Err(SearchRefusal::TooOften),
            (_, true) => Err(SearchRefusal::TooMany),
            _ => Ok(()),
        }
    }

    /// These are shown. True: with them it has seen enough, and the next question is refused.
    pub fn is_last_of_hour(&self, account: AccountId, persons: &[PersonId]) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(own) = all.get_mut(&account) else { return false };
        let before = own.persons.len();
        own.persons.extend(persons);
        before < SHOWN_HOUR_MAX && own.persons.len() >= SHOWN_HOUR_MAX
    }
}
