//! What a rule does to a price.

use crate::money::Currency;
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
    /// The price after it, never below zero. A percentage is rounded half-up to the currency's
    /// step.
    pub fn apply(self, minor: i64, currency: Currency) -> i64 {
        let after = match self {
            Self::Percent(ppm) => part(minor, WHOLE_PPM.saturating_add(ppm).max(0), currency),
            Self::Amount(more) => minor.saturating_add(more),
            Self::Fixed(price) => price,
        };
        after.clamp(0, PRICE_MAX_MINOR)
    }
}

/// So many millionths of an amount, rounded half-up to the currency's step; neither is negative.
pub fn part(minor: i64, ppm: i64, currency: Currency) -> i64 {
    let step = currency.step_minor();
    divide(minor.saturating_mul(ppm), WHOLE_PPM * step) * step
}

/// Rounded half-up; neither number is negative.
pub(crate) fn divide(number: i64, by: i64) -> i64 {
    number.saturating_add(by / 2) / by
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::EUR;

    #[test]
    fn a_change_rounds_half_up_and_never_goes_below_zero() {
        let after = |change: Change, minor| change.apply(minor, EUR);
        assert_eq!(after(Change::Percent(-80_000), 14_500), 13_340);
        assert_eq!(after(Change::Percent(-150_000), 1_250), 1_063, "1 062.5");
        assert_eq!(after(Change::Percent(100_000), 4_805), 5_286, "5 285.5");
        assert_eq!(after(Change::Percent(-2_000_000), 4_805), 0);
        assert_eq!(after(Change::Amount(-5_000), 4_805), 0);
        assert_eq!(after(Change::Fixed(2_500), 4_805), 2_500);
    }

    #[test]
    fn a_percentage_comes_to_an_amount_that_can_be_paid() {
        let after = |code: &str, ppm, minor| {
            let currency = Currency::parse(code).expect("a currency");
            Change::Percent(ppm).apply(minor, currency)
        };
        assert_eq!(after("HUF", -150_000, 495_000), 420_800, "4 207.50 forints");
        assert_eq!(after("HUF", -10_000, 490_000), 485_100);
        assert_eq!(after("TWD", 30_000, 148_000), 152_400, "1 524.40 dollars");
        assert_eq!(after("KWD", -100_000, 14_550), 13_100, "13.095 dinars");
        assert_eq!(after("JPY", -150_000, 1_250), 1_063, "1 062.5 yen");
    }
}
