//! Questions to PayPal that a message causes. Strangers can cause them too, so there are few at a
//! time, a short queue waits for them, and whatever comes beyond is to be sent again.

use anyhow::Context;
use tokio::sync::{Semaphore, SemaphorePermit};

const AT_ONCE_MAX: usize = 8;
/// PayPal sends a message again that finds no place here.
const WAITING_MAX: usize = 64;

pub(super) struct Verifications {
    at_once: Semaphore,
    waiting: Semaphore,
}

impl Default for Verifications {
    fn default() -> Self {
        Self { at_once: Semaphore::new(AT_ONCE_MAX), waiting: Semaphore::new(WAITING_MAX) }
    }
}

impl Verifications {
    /// Waits for its turn, in the order of arrival.
    ///
    /// # Errors
    /// Too many wait already.
    pub async fn turn(&self) -> anyhow::Result<SemaphorePermit<'_>> {
        let _place = self.waiting.try_acquire().context("too many messages wait to be verified")?;
        self.at_once.acquire().await.context("the queue is closed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::{FutureExt, future::join_all};

    #[tokio::test]
    async fn a_queue_with_an_end_waits_for_a_few_questions_at_a_time() {
        let verifications = Verifications::default();
        let turns: Vec<_> = join_all((0..AT_ONCE_MAX).map(|_| verifications.turn())).await;
        assert!(turns.iter().all(Result::is_ok));
        let mut waiting: Vec<_> =
            (0..WAITING_MAX).map(|_| Box::pin(verifications.turn())).collect();
        for turn in &mut waiting {
            assert!(turn.now_or_never().is_none(), "it waits");
        }
        assert!(verifications.turn().await.is_err(), "one too many");
        drop(turns);
        assert!(waiting.remove(0).await.is_ok(), "the first of those who waited");
    }
}
