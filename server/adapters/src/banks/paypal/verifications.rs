//! Questions to PayPal that a message causes. Strangers can cause them too, so there are few at a
//! time, a short queue waits for them, and whatever comes beyond is to be sent again. Whoever
//! opens a payment can make up messages about it: one question about a payment is under way at a
//! time, and after a certificate that PayPal doesn't have the next one waits a while.

use anyhow::{Context, ensure};
use domain::{
    moment::{MINUTE_MS, Moment},
    payments::gateway::About,
};
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};
use tokio::sync::{Semaphore, SemaphorePermit};

const AT_ONCE_MAX: usize = 8;
/// PayPal sends a message again that finds no place here.
const WAITING_MAX: usize = 64;
/// No certificate is fetched for so long about a payment whose last one did not exist.
const PAUSE_MS: i64 = MINUTE_MS;
/// An address without a certificate is asked again after so long: PayPal may publish one there.
const MISSING_MS: i64 = 10 * MINUTE_MS;
/// The oldest are forgotten.
const MISSES_MAX: usize = 1_000;

pub(super) struct Verifications {
    at_once: Semaphore,
    waiting: Semaphore,
    under_way: Mutex<Vec<About>>,
    misses: Mutex<VecDeque<Miss>>,
}

/// PayPal had no certificate at an address that a message about this payment named.
struct Miss {
    at: Moment,
    about: About,
    address: String,
}

/// One question about a payment, which waits or is under way. The payment's next one may come when
/// this is dropped.
pub(super) struct Turn<'v> {
    verifications: &'v Verifications,
    about: About,
    _permit: Option<SemaphorePermit<'v>>,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let under_way = &self.verifications.under_way;
        let mut under_way = under_way.lock().unwrap_or_else(PoisonError::into_inner);
        under_way.retain(|known| *known != self.about);
    }
}

impl Default for Verifications {
    fn default() -> Self {
        Self {
            at_once: Semaphore::new(AT_ONCE_MAX),
            waiting: Semaphore::new(WAITING_MAX),
            under_way: Mutex::default(),
            misses: Mutex::default(),
        }
    }
}

impl Verifications {
    /// Waits for its turn, in the order of arrival.
    ///
    /// # Errors
    /// Too many wait already, or one about this payment is under way.
    #[boxed]
    pub async fn turn(&self, about: &About) -> anyhow::Result<Turn<'_>> {
        let mut turn = self.only_one(about)?;
        let _place = self.waiting.try_acquire().context("too many messages wait to be verified")?;
        turn._permit = Some(self.at_once.acquire().await.context("the queue is closed")?);
        Ok(turn)
    }

    /// # Errors
    /// A message about this payment has just named a certificate that does not exist.
    pub fn check_pause(&self, about: &About, now: Moment) -> anyhow::Result<()> {
        let misses = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = |miss: &&Miss| now.since_ms(miss.at) < PAUSE_MS;
        let pauses = misses.iter().rev().filter(is_recent).any(|miss| miss.about == *about);
        ensure!(!pauses, "the last message about this payment was made up");
        Ok(())
    }

    /// PayPal had no certificate there a moment ago.
    pub fn is_missing(&self, address: &str, now: Moment) -> bool {
        let misses = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        let is_recent = |miss: &&Miss| now.since_ms(miss.at) < MISSING_MS;
        misses.iter().rev().filter(is_recent).any(|miss| miss.address == address)
    }

    pub fn note_missing(&self, about: &About, address: &str, at: Moment) {
        let mut misses = self.misses.lock().unwrap_or_else(PoisonError::into_inner);
        if misses.len() >= MISSES_MAX {
            misses.pop_front();
        }
        misses.push_back(Miss { at, about: about.clone(), address: address.to_owned() });
    }

    fn only_one(&self, about: &About) -> anyhow::Result<Turn<'_>> {
        let mut under_way = self.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        ensure!(!under_way.contains(about), "another message about this payment is being verified");
        under_way.push(about.clone());
        Ok(Turn { verifications: self, about: about.clone(), _permit: None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::{FutureExt, future::join_all};

    fn payments(count: usize) -> Vec<About> {
        (0..count).map(|n| About::GatewayId(n.to_string())).collect()
    }

    #[tokio::test]
    async fn a_queue_with_an_end_waits_for_a_few_questions_at_a_time() {
        let (verifications, all) = (Verifications::default(), payments(AT_ONCE_MAX + WAITING_MAX));
        let (first, later) = all.split_at(AT_ONCE_MAX);
        let turns: Vec<_> = join_all(first.iter().map(|about| verifications.turn(about))).await;
        assert!(turns.iter().all(Result::is_ok));
        let mut waiting: Vec<_> =
            later.iter().map(|about| Box::pin(verifications.turn(about))).collect();
        for turn in &mut waiting {
            assert!(turn.now_or_never().is_none(), "it waits");
        }
        let another = About::Reference("1".to_owned());
        assert!(verifications.turn(&another).await.is_err(), "one too many");
        drop(turns);
        assert!(waiting.remove(0).await.is_ok(), "the first of those who waited");
    }

    #[tokio::test]
    async fn one_question_about_a_payment_is_under_way_or_waits() {
        let (verifications, all) = (Verifications::default(), payments(2));
        let turn = verifications.turn(&all[0]).await.expect("a place");
        assert!(verifications.turn(&all[0]).await.is_err(), "it is to be sent again");
        verifications.turn(&all[1]).await.expect("another payment");
        drop(turn);
        verifications.turn(&all[0]).await.expect("the former one is over");
    }

    #[test]
    fn misses_are_remembered_for_a_while_and_no_more_than_so_many() {
        let (verifications, about) = (Verifications::default(), &payments(1)[0]);
        let at = Moment(0);
        verifications.note_missing(about, "1", at);
        assert!(verifications.check_pause(about, at.plus_ms(PAUSE_MS - 1)).is_err());
        assert!(verifications.check_pause(about, at.plus_ms(PAUSE_MS)).is_ok());
        assert!(verifications.check_pause(&payments(2)[1], at).is_ok());
        assert!(verifications.is_missing("1", at.plus_ms(MISSING_MS - 1)));
        assert!(!verifications.is_missing("1", at.plus_ms(MISSING_MS)));
        for n in 0..MISSES_MAX {
            verifications.note_missing(about, &format!("more-{n}"), at);
        }
        assert!(!verifications.is_missing("1", at), "the oldest is forgotten");
    }
}
