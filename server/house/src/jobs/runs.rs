//! How the program's jobs went since its start, for whoever watches it.

use domain::moment::Moment;
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// Of one job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct JobRuns {
    pub rounds: u64,
    pub failures: u64,
    /// None: no round was without a failure yet.
    pub last_good: Option<Moment>,
}

#[derive(Debug, Default)]
pub struct AllRuns(Mutex<BTreeMap<&'static str, JobRuns>>);

impl AllRuns {
    pub(crate) fn note(&self, job: &'static str, now: Moment, is_good: bool) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let runs = all.entry(job).or_default();
        runs.rounds += 1;
        match is_good {
            true => runs.last_good = Some(now),
            false => runs.failures += 1,
        }
    }

    /// By the jobs' names.
    pub fn all(&self) -> BTreeMap<&'static str, JobRuns> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
