//! Time as an input.

use domain::moment::{MINUTE_MS, Moment};
use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

/// More than two servers' clocks ever differ. Whoever leases work to itself adds it to the time
/// that the work may take: else another server would do the same work beside it.
pub const CLOCKS_DIFFER_MS: i64 = 5 * MINUTE_MS;

pub trait Clock: Send + Sync {
    fn now(&self) -> Moment;

    /// The world's time, also where the house pretends another day: the app on somebody's phone
    /// knows nothing of that.
    fn world_time(&self) -> Moment {
        self.now()
    }
}

pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the system for the time"
    )]
    fn now(&self) -> Moment {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Moment(since.as_millis() as i64)
    }
}

/// Runs with the system's clock from another day on: the demo's `--today`.
pub struct ShiftedClock {
    pub shift_ms: i64,
}

impl Clock for ShiftedClock {
    fn now(&self) -> Moment {
        SystemClock.now().plus_ms(self.shift_ms)
    }

    fn world_time(&self) -> Moment {
        SystemClock.now()
    }
}

/// Stands still until a test or a simulation moves it.
pub struct HandClock(AtomicI64);

impl HandClock {
    pub fn at(moment: Moment) -> Self {
        Self(AtomicI64::new(moment.0))
    }

    pub fn advance_ms(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}
