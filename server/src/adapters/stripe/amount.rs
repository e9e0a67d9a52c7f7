//! Amounts as Stripe counts them: minor units, with its exceptions.

use anyhow::{Context, ensure};
use domain::money::{Currency, Money};

/// Without cents, and yet counted in hundredths.
const COUNTED_IN_HUNDREDTHS: [&str; 2] = ["ISK", "UGX"];

fn factor(currency: Currency) -> i64 {
    if COUNTED_IN_HUNDREDTHS.contains(&currency.as_str()) { 100 } else { 1 }
}

/// # Errors
/// An amount that Stripe can't take.
pub fn to_stripe(money: Money) -> anyhow::Result<i64> {
    ensure!(money.minor > 0, "an amount of nothing");
    let is_round = money.currency.decimals() < 3 || money.minor % 10 == 0;
    ensure!(is_round, "the last of three decimals must be nought at Stripe");
    money.minor.checked_mul(factor(money.currency)).context("an amount without end")
}

/// # Errors
/// A currency that is none, or a part of what can't be parted.
pub fn of_stripe(amount: i64, currency: &str) -> anyhow::Result<Money> {
    let currency =
        Currency::parse(&currency.to_uppercase()).map_err(|no| anyhow::anyhow!("{no}"))?;
    let factor = factor(currency);
    ensure!(amount % factor == 0, "a part of what has no parts");
    Ok(Money::new(amount / factor, currency))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_survive_the_way_there_and_back() {
        let cases = [("EUR", 5_150, 5_150), ("JPY", 700, 700), ("ISK", 700, 70_000)];
        for (code, minor, theirs) in cases.into_iter().chain([("KWD", 1_230, 1_230)]) {
            let money = Money::new(minor, Currency::parse(code).expect("a currency"));
            assert_eq!(to_stripe(money).expect("it can be taken"), theirs);
            assert_eq!(of_stripe(theirs, &code.to_lowercase()).expect("ours"), money);
        }
        let dinar = Currency::parse("KWD").expect("a currency");
        for wrong in [Money::euro(0), Money::euro(-1), Money::new(1_234, dinar)] {
            assert!(to_stripe(wrong).is_err());
        }
        assert!(of_stripe(150, "isk").is_err());
        assert!(of_stripe(1, "euro").is_err());
    }
}
