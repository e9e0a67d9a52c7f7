//! Which performances' seats changed, as those hear it who keep something in memory about them.

use domain::{id::PerformanceId, moment::SECOND_MS};
use house::House;
use tokio::sync::broadcast::{Receiver, error::TryRecvError};

/// What is kept is read anew after this time in any case: a program that ended between its commit
/// and its message has told nobody, and a broken line loses messages.
pub(crate) const KEPT_MS: i64 = 30 * SECOND_MS;

#[derive(Default)]
pub(crate) struct Announced(Option<Receiver<String>>);

impl Announced {
    /// Those that changed since the question before, in any program of the house. None: messages
    /// were lost, so all may have changed. Listening begins with the first question: whoever keeps
    /// something asks, and reads only then, so that nothing is missed.
    pub fn since(&mut self, house: &House) -> Option<Vec<PerformanceId>> {
        let changes = self.0.get_or_insert_with(|| house.store().changes());
        let mut changed = Vec::new();
        let mut are_all_known = true;
        loop {
            match changes.try_recv() {
                Ok(performance) => changed.extend(performance.parse::<PerformanceId>()),
                Err(TryRecvError::Lagged(_)) => are_all_known = false,
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
        are_all_known.then_some(changed)
    }
}
