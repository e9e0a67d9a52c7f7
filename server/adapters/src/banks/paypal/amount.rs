//! Amounts as PayPal writes them: decimal texts.

use anyhow::{Context, ensure};
use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

/// What PayPal takes (developer.paypal.com, "Currency codes", "Orders and payments").
const CURRENCIES: [&str; 24] = [
    "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "JPY",
    "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD",
];
/// With cents by the standard, without at PayPal.
const WITHOUT_CENTS: [&str; 2] = ["HUF", "TWD"];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amount {
    currency_code: String,
    value: String,
}

/// # Errors
/// An amount that PayPal can't take.
pub fn to_paypal(money: Money) -> anyhow::Result<Amount> {
    ensure!(money.minor > 0, "an amount of nothing");
    let (currency, decimals) = (money.currency, money.currency.decimals());
    let factor = 10_i64.pow(decimals);
    let (whole, part) = (money.minor / factor, money.minor % factor);
    let value = if decimals == 0 {
        whole.to_string()
    } else if WITHOUT_CENTS.contains(&currency.as_str()) {
        ensure!(part == 0, "PayPal takes no cents of this currency");
        whole.to_string()
    } else {
        format!("{whole}.{part:0width$}", width = decimals as usize)
    };
    Ok(Amount { currency_code: currency.to_string(), value })
}

/// The least that can be written at all: one unit, where PayPal takes no cents.
/// developer.paypal.com ("Currency codes") names no other minimum.
pub fn least_minor(currency: Currency) -> i64 {
    let takes_none = WITHOUT_CENTS.contains(&currency.as_str());
    if takes_none { 10_i64.pow(currency.decimals()) } else { 1 }
}

/// One unit where PayPal takes no cents; None where it doesn't take the currency.
pub fn step_minor(currency: Currency) -> Option<i64> {
    CURRENCIES.contains(&currency.as_str()).then(|| least_minor(currency))
}

impl Amount {
    /// # Errors
    /// The text is not an amount, or it has more decimals than its currency.
    pub fn money(&self) -> anyhow::Result<Money> {
        let currency = Currency::parse(&self.currency_code);
        let currency = currency.map_err(|no| anyhow::anyhow!("{no}"))?;
        let decimals = currency.decimals() as usize;
        let (whole, part) = self.value.split_once('.').unwrap_or((&self.value, ""));
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = !whole.is_empty() && part.len() <= decimals;
        ensure!(fits && is_number(whole) && is_number(part), "an amount that is none");
        let digits = format!("{whole}{part:0<decimals$}");
        Ok(Money::new(digits.parse().context("an amount without end")?, currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(code: &str, minor: i64) -> Money {
        Money::new(minor, Currency::parse(code).expect("a currency"))
    }

    #[test]
    fn amounts_survive_the_way_there_and_back() {
        for (code, minor, value) in [
            ("EUR", 4_250, "42.50"),
            ("EUR", 5, "0.05"),
            ("JPY", 700, "700"),
            ("KWD", 1_005, "1.005"),
            ("HUF", 70_000, "700"),
        ] {
            let amount = to_paypal(money(code, minor)).expect("it can be taken");
            assert_eq!(amount.value, value);
            assert_eq!(amount.money().expect("ours"), money(code, minor));
        }
        for wrong in [money("EUR", 0), money("EUR", -5), money("HUF", 70_001)] {
            assert!(to_paypal(wrong).is_err());
        }
    }

    #[test]
    fn the_least_payment_is_the_least_that_can_be_written() {
        for (code, minor) in [("EUR", 1), ("HUF", 100), ("JPY", 1)] {
            let least = least_minor(Currency::parse(code).expect("a currency"));
            assert_eq!(least, minor);
            assert!(to_paypal(money(code, least)).is_ok());
        }
    }

    #[test]
    fn what_is_in_the_house_s_steps_can_be_written() {
        for code in CURRENCIES {
            let currency = Currency::parse(code).expect("a currency");
            let step = step_minor(currency).expect("PayPal takes it");
            assert_eq!(currency.step_minor() % step, 0, "{code}");
            assert!(to_paypal(Money::new(7 * step, currency)).is_ok(), "{code}");
        }
        assert_eq!(step_minor(Currency::parse("KWD").expect("a currency")), None);
    }

    #[test]
    fn what_is_no_amount_is_a_fault() {
        for value in ["", ".5", "-1", "+1", "1,5", "1.234", "1e3", " 1", "99999999999999999999"] {
            let amount = Amount { currency_code: "EUR".to_owned(), value: value.to_owned() };
            assert!(amount.money().is_err(), "{value}");
        }
        let five = Amount { currency_code: "EUR".to_owned(), value: "5.".to_owned() };
        assert_eq!(five.money().expect("five"), money("EUR", 500));
    }
}
