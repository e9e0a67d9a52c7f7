//! How much an account of the staff may ask and see, so that nobody copies all customers by it: it
//! is counted with the house's other limits (`house::settings::request_limits`).

use super::SearchRefusal;
use domain::{
    id::{AccountId, PersonId},
    moment::HOUR_MS,
    people::actor::Actor,
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    settings::request_limits::{self, SHOWN_HOUR_MAX},
};
use serde_json::json;
use std::{
    collections::{HashMap, HashSet},
    sync::{Mutex, PoisonError},
};

/// One question more.
///
/// # Errors
/// The account asked too often, or has seen too many.
pub(super) async fn count_question(
    house: &House,
    account: AccountId,
) -> Result<(), Failure<SearchRefusal>> {
    house
        .write(move |house, conn| {
            Box::pin(async move {
                let refused = |why| Err(Failure::Refused(why));
                if !request_limits::count_search(&house, conn, account).await? {
                    return refused(SearchRefusal::TooOften);
                }
                if request_limits::has_seen_enough(&house, conn, account).await? {
                    return refused(SearchRefusal::TooMany);
                }
                Ok(())
            })
        })
        .await
}

/// These are shown. With those who make it enough for this hour, the journal says so, and the next
/// question is refused.
pub(super) async fn count_shown(
    house: &House,
    actor: &Actor,
    account: AccountId,
    persons: &[PersonId],
) -> anyhow::Result<()> {
    let (counted, hour) = (house.kept::<Counted>(), house.now().0.div_euclid(HOUR_MS));
    let new = counted.without(account, hour, persons);
    if new.is_empty() {
        return Ok(());
    }
    let (actor, count) = (actor.clone(), u32::try_from(new.len())?);
    house
        .fault_only(move |house, conn| {
            let actor = actor.clone();
            Box::pin(async move {
                if !request_limits::count_seen(&house, conn, account, count).await? {
                    return Ok(());
                }
                let entry = JournalEntry {
                    action: "person.search-limit",
                    subject: Subject::Account(account),
                    detail: json!({ "persons": SHOWN_HOUR_MAX }),
                };
                journal::record(&house, conn, &actor, entry).await
            })
        })
        .await?;
    counted.add(account, hour, new);
    Ok(())
}

/// Whom this program has counted for an account in this hour, so that nobody counts twice whom each
/// key shows again. Another program of the house, or one that has just begun, counts them anew:
/// then the account is shown fewer, and never more.
#[derive(Default)]
struct Counted(Mutex<HashMap<AccountId, (i64, HashSet<PersonId>)>>);

impl Counted {
    fn without(&self, account: AccountId, hour: i64, persons: &[PersonId]) -> Vec<PersonId> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = all.get(&account).filter(|(of, _)| *of == hour);
        let is_new = |person: &PersonId| own.is_none_or(|(_, known)| !known.contains(person));
        persons.iter().copied().filter(is_new).collect()
    }

    fn add(&self, account: AccountId, hour: i64, persons: Vec<PersonId>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, (of, _)| *of == hour);
        all.entry(account).or_insert_with(|| (hour, HashSet::new())).1.extend(persons);
    }
}
