//! Amounts as Stripe counts them: minor units, with its exceptions.

use anyhow::{Context, ensure};
use domain::money::{Currency, Money};

/// Without cents, and yet counted in hundredths (docs.stripe.com/currencies, "Special cases").
const COUNTED_IN_HUNDREDTHS: [&str; 2] = ["ISK", "UGX"];
/// With hundredths by the standard, and yet counted whole ("Zero-decimal currencies").
const COUNTED_WHOLE: [&str; 1] = ["MGA"];
/// Charged in hundredths and paid out whole ("Special cases").
const PAID_OUT_WHOLE: [&str; 2] = ["HUF", "TWD"];

fn factor(currency: Currency) -> i64 {
    if COUNTED_IN_HUNDREDTHS.contains(&currency.as_str()) { 100 } else { 1 }
}

/// So many of our minor units are one of Stripe's.
fn divisor(currency: Currency) -> i64 {
    if COUNTED_WHOLE.contains(&currency.as_str()) { 100 } else { 1 }
}

/// The smallest step that is charged and also paid out to the house's bank, in our minor units.
pub fn step_minor(currency: Currency) -> i64 {
    match currency.decimals() {
        3 => 10,
        _ if PAID_OUT_WHOLE.contains(&currency.as_str()) => 100,
        _ => divisor(currency),
    }
}

/// # Errors
/// An amount that Stripe can't take.
pub fn to_stripe(money: Money) -> anyhow::Result<i64> {
    ensure!(money.minor > 0, "an amount of nothing");
    let is_round = money.currency.decimals() < 3 || money.minor % 10 == 0;
    ensure!(is_round, "the last of three decimals must be nought at Stripe");
    let divisor = divisor(money.currency);
    ensure!(money.minor % divisor == 0, "Stripe takes this currency in whole units");
    (money.minor / divisor).checked_mul(factor(money.currency)).context("an amount without end")
}

/// # Errors
/// A currency that is none, or a part of what can't be parted.
pub fn of_stripe(amount: i64, currency: &str) -> anyhow::Result<Money> {
    let currency =
        Currency::parse(&currency.to_uppercase()).map_err(|no| anyhow::anyhow!("{no}"))?;
    let factor = factor(currency);
    ensure!(amount % factor == 0, "a part of what has no parts");
    let minor = (amount / factor).checked_mul(divisor(currency));
    Ok(Money::new(minor.context("an amount without end")?, currency))
}

/// The least charge by currency (docs.stripe.com/currencies, "Minimum and maximum charge
/// amounts", compared with a stored copy of that page on 23 November 2026), in our minor units.
/// Stripe compares what is left after conversion to the currency of the house's bank account; it
/// names no minimum for other currencies.
const LEAST_MINOR: [(&str, i64); 24] = [
    ("AED", 200),
    ("AUD", 50),
    ("BGN", 100),
    ("BRL", 50),
    ("CAD", 50),
    ("CHF", 50),
    ("CZK", 1_500),
    ("DKK", 250),
    ("EUR", 50),
    ("GBP", 30),
    ("HKD", 400),
    ("HUF", 17_500),
    ("INR", 50),
    ("JPY", 50),
    ("MXN", 1_000),
    ("MYR", 200),
    ("NOK", 300),
    ("NZD", 50),
    ("PLN", 200),
    ("RON", 200),
    ("SEK", 300),
    ("SGD", 50),
    ("THB", 1_000),
    ("USD", 50),
];

pub fn least_minor(currency: Currency) -> i64 {
    let known = LEAST_MINOR.iter().find(|(code, _)| *code == currency.as_str());
    known.map_or(1, |(_, minor)| *minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Stripe's page writes them, in whole units of each currency.
    const STRIPES_TABLE: &str = "USD 0.50, AED 2.00, AUD 0.50, BGN 1.00, BRL 0.50, CAD 0.50, \
         CHF 0.50, CZK 15.00, DKK 2.50, EUR 0.50, GBP 0.30, HKD 4.00, HUF 175.00, INR 0.50, \
         JPY 50, MXN 10, MYR 2, NOK 3.00, NZD 0.50, PLN 2.00, RON 2.00, SEK 3.00, SGD 0.50, \
         THB 10";

    #[test]
    fn what_stripe_takes_at_least_is_asked_for_in_our_units() {
        let table = STRIPES_TABLE.split(", ").map(|row| row.split_once(' ').expect("two words"));
        let table: Vec<_> = table.collect();
        assert_eq!(table.len(), LEAST_MINOR.len());
        for (code, amount) in table {
            let currency = Currency::parse(code).expect("a currency");
            let (whole, parts) = amount.split_once('.').unwrap_or((amount, ""));
            let digits = format!("{whole}{parts:0<0$}", currency.decimals() as usize);
            let least = least_minor(currency);
            assert_eq!(least.to_string(), digits.trim_start_matches('0'), "{code}");
            assert!(to_stripe(Money::new(least, currency)).is_ok(), "{code}");
        }
        let unnamed = Currency::parse("KWD").expect("a currency");
        assert_eq!(least_minor(unnamed), 1);
    }

    #[test]
    fn what_is_in_the_house_s_steps_can_be_charged_and_paid_out() {
        let codes = "BHD BIF CLP DJF EUR GBP GNF HUF ISK JOD JPY KMF KRW KWD MGA OMR PYG RWF TND \
                     TWD UGX USD VND VUV XAF XOF XPF";
        for code in codes.split_whitespace() {
            let currency = Currency::parse(code).expect("a currency");
            assert_eq!(currency.step_minor() % step_minor(currency), 0, "{code}");
            assert!(to_stripe(Money::new(7 * step_minor(currency), currency)).is_ok(), "{code}");
        }
        let steps = ["EUR", "HUF", "ISK", "KWD", "MGA", "TWD"]
            .map(|code| step_minor(Currency::parse(code).expect("a currency")));
        assert_eq!(steps, [1, 100, 1, 10, 100, 100]);
    }

    #[test]
    fn amounts_survive_the_way_there_and_back() {
        let cases = [("EUR", 5_150, 5_150), ("JPY", 700, 700), ("ISK", 700, 70_000)];
        let more = [("KWD", 1_230, 1_230), ("HUF", 70_000, 70_000), ("MGA", 500_000, 5_000)];
        for (code, minor, theirs) in cases.into_iter().chain(more) {
            let money = Money::new(minor, Currency::parse(code).expect("a currency"));
            assert_eq!(to_stripe(money).expect("it can be taken"), theirs);
            assert_eq!(of_stripe(theirs, &code.to_lowercase()).expect("ours"), money);
        }
        let dinar = Currency::parse("KWD").expect("a currency");
        let ariary = Currency::parse("MGA").expect("a currency");
        let odd = [Money::new(1_234, dinar), Money::new(150, ariary)];
        for wrong in [Money::euro(0), Money::euro(-1)].into_iter().chain(odd) {
            assert!(to_stripe(wrong).is_err());
        }
        assert!(of_stripe(150, "isk").is_err());
        assert!(of_stripe(1, "euro").is_err());
    }
}
