//! Random keys of the day, the same for all nodes. Each is deleted after the next day. Hashes
//! under them name networks, and prove that a text came from us; then nobody can tell any more.

use crate::{
    House,
    chance::{self, digest},
};
use domain::moment::DAY_MS;
use std::sync::{Mutex, PoisonError};

/// Of a hash that is a proof: 128 bits.
pub const PROOF_CHARS: usize = 32;

#[derive(Clone)]
pub struct DayKeys {
    pub today: String,
    /// None: nobody asked for one on that day.
    pub yesterday: Option<String>,
}

/// The keys of the newest day that this process has asked for.
#[derive(Default)]
pub(crate) struct KeptDayKeys(Mutex<Option<(i64, DayKeys)>>);

impl KeptDayKeys {
    fn of(&self, day: i64) -> Option<DayKeys> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.as_ref().filter(|(of, _)| *of == day).map(|(_, keys)| keys.clone())
    }

    fn set(&self, day: i64, keys: DayKeys) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((day, keys));
    }
}

/// Days since 1970 in UTC.
pub fn limit_day(house: &House) -> i64 {
    house.now().0.div_euclid(DAY_MS)
}

/// Outside of any transaction: the first call of a day writes.
#[boxed]
pub async fn day_keys(house: &House) -> anyhow::Result<DayKeys> {
    let day = limit_day(house);
    if let Some(keys) = house.inner.day_keys.of(day) {
        return Ok(keys);
    }
    let new = chance::secret(house.chance());
    let keys = house
        .fault_only(move |_, tx| {
            let new = new.clone();
            Box::pin(async move {
                let yesterday = store::seats::networks::former_key(tx, day - 1).await?;
                let today = store::seats::networks::network_key(tx, day, &new).await?;
                Ok(DayKeys { today, yesterday })
            })
        })
        .await?;
    house.inner.day_keys.set(day, keys.clone());
    Ok(keys)
}

/// A token that shows that we made it for these words, today or yesterday.
#[boxed]
pub async fn proof_of(house: &House, words: &str) -> anyhow::Result<String> {
    Ok(proof(&day_keys(house).await?.today, words))
}

#[boxed]
pub async fn is_proof_of(house: &House, words: &str, shown: &str) -> anyhow::Result<bool> {
    if shown.len() != PROOF_CHARS {
        return Ok(false);
    }
    let DayKeys { today, yesterday } = day_keys(house).await?;
    // Compared as hashes: how long that takes says nothing about the proof.
    let is_shown = |key: &String| digest(&proof(key, words)) == digest(shown);
    Ok(is_shown(&today) || yesterday.as_ref().is_some_and(is_shown))
}

fn proof(key: &str, words: &str) -> String {
    let mut hash = digest(&format!("proof:{key}:{words}"));
    hash.truncate(PROOF_CHARS);
    hash
}
