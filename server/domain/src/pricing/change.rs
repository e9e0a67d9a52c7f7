//! What a rule does to a price.

use serde::{Deserialize, Serialize};

/// Parts of a million in a whole.
pub const WHOLE_PPM: i64 = 1_000_000;
/// No single price is higher, so that no product of two amounts can overflow.
pub const PRICE_MAX_MINOR: i64 = 1_000_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Of the result before: -80 000 is 8 % less, 100 000 is 10 % more.
    Percent(i64),
    /// On the result before.
    Amount(i64),
    /// Instead of it.
    Fixed(i64),
}

impl Change {
    /// The price after it, rounded half-up to the minor unit and never below zero.
    pub fn apply(self, minor: i64) -> i64 {
        let after = match self {
            Self::Percent(ppm) => part(minor, WHOLE_PPM.saturating_add(ppm).max(0)),
            Self::Amount(more) => minor.saturating_add(more),
            Self::Fixed(price) => price,
        };
        after.clamp(0, PRICE_MAX_MINOR)
    }
}

/// So many millionths of an amount, rounded half-up; neither is negative.
pub fn part(minor: i64, ppm: i64) -> i64 {
    divide(minor.saturating_mul(ppm), WHOLE_PPM)
}

/// Rounded half-up; neither number is negative.
pub(crate) fn divide(number: i64, by: i64) -> i64 {
    number.saturating_add(by / 2) / by
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_rounds_half_up_and_never_goes_below_zero() {
        assert_eq!(Change::Percent(-80_000).apply(14_500), 13_340);
        assert_eq!(Change::Percent(-150_000).apply(1_250), 1_063, "1 062.5");
        assert_eq!(Change::Percent(100_000).apply(4_805), 5_286, "5 285.5");
        assert_eq!(Change::Percent(-2_000_000).apply(4_805), 0);
        assert_eq!(Change::Amount(-5_000).apply(4_805), 0);
        assert_eq!(Change::Fixed(2_500).apply(4_805), 2_500);
    }
}
