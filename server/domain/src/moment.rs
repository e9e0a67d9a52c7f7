//! Time as an input: milliseconds since 1970 in UTC. Nothing here reads a clock.

use serde::{Deserialize, Serialize};

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Moment(pub i64);

pub const SECOND_MS: i64 = 1_000;
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
pub const DAY_MS: i64 = 24 * HOUR_MS;

impl Moment {
    /// Saturates instead of overflowing: a hostile duration must not panic.
    pub fn plus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    pub fn minus_ms(self, ms: i64) -> Self {
        Self(self.0.saturating_sub(ms))
    }

    /// Milliseconds from `earlier` to this moment; negative when it comes after.
    pub fn since_ms(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_86_400_seconds() {
        assert_eq!((MINUTE_MS, HOUR_MS, DAY_MS), (60_000, 3_600_000, 86_400_000));
    }

    #[test]
    fn the_time_since_a_later_moment_is_negative() {
        assert_eq!(Moment(70).since_ms(Moment(20)), 50);
        assert_eq!(Moment(20).since_ms(Moment(70)), -50);
    }

    #[test]
    fn no_duration_overflows() {
        assert_eq!(Moment(5).plus_ms(i64::MAX), Moment(i64::MAX));
        assert_eq!(Moment(-5).minus_ms(i64::MAX), Moment(i64::MIN));
        assert_eq!(Moment(-5).since_ms(Moment(i64::MAX)), i64::MIN);
    }
}
