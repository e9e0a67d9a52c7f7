//! Money: integer minor units with a currency.

use crate::wording::sorting::order;
use serde::{Deserialize, Serialize};
use std::fmt;

/// ISO 4217, three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

pub const EUR: Currency = Currency(*b"EUR");

/// Where no sheet names one.
impl Default for Currency {
    fn default() -> Self {
        EUR
    }
}

/// The text is no currency code of three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotACurrency;

impl fmt::Display for NotACurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a currency is three capital letters, such as EUR")
    }
}

impl Currency {
    pub fn parse(text: &str) -> Result<Self, NotACurrency> {
        match text.as_bytes() {
            [a, b, c] if text.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Ok(Self([*a, *b, *c]))
            }
            _ => Err(NotACurrency),
        }
    }

    /// How many digits of its amounts stand behind the point (ISO 4217, list one).
    pub fn decimals(&self) -> u32 {
        match self.as_str() {
            "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF"
            | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
            "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
            _ => 2,
        }
    }

    /// The step in which amounts are paid, in minor units. Prices, fees, vouchers and donations are
    /// multiples of it, percentages are rounded to it. It is the coarsest that a payment service
    /// known to us has, whatever services the house uses, so that a price doesn't change with them:
    ///
    /// - HUF and TWD in whole units: PayPal takes no decimals of them (developer.paypal.com,
    ///   "Currency codes"), and Stripe pays them out whole only.
    /// - MGA in whole units: Stripe counts it without decimals (docs.stripe.com/currencies,
    ///   "Zero-decimal currencies").
    /// - The last of three decimals is nought at Stripe ("Three-decimal currencies").
    pub fn step_minor(&self) -> i64 {
        match (self.as_str(), self.decimals()) {
            ("HUF" | "MGA" | "TWD", _) => 100,
            (_, 3) => 10,
            _ => 1,
        }
    }

    /// Whether whole amounts are written without decimals, though ISO 4217 has some: nothing is
    /// sold for a part of a unit, or nobody writes one (`digits="0"` in supplementalData.xml of the
    /// Unicode CLDR 48).
    pub fn is_written_whole(&self) -> bool {
        let is_paid_whole = self.step_minor() % 10_i64.pow(self.decimals()) == 0;
        let is_whole = matches!(
            self.as_str(),
            "AFN"
                | "ALL"
                | "COP"
                | "IDR"
                | "IQD"
                | "IRR"
                | "KPW"
                | "LAK"
                | "LBP"
                | "MMK"
                | "PKR"
                | "SOS"
                | "SYP"
                | "YER"
        );
        is_paid_whole || is_whole
    }

    /// An amount as people write it: its number, and how many digits of that stand behind the
    /// point. `2500` for 2 500 forints; an odd amount, as of a former price, keeps its decimals.
    pub fn written(&self, minor: i64) -> (i64, u32) {
        let unit = 10_i64.pow(self.decimals());
        match self.is_written_whole() && minor % unit == 0 {
            true => (minor / unit, 0),
            false => (minor, self.decimals()),
        }
    }

    /// As the function `spread`, in steps of the currency: each part can go back by itself. A total
    /// that is in no such steps is split by minor units.
    pub fn spread(&self, total_minor: i64, weights: &[i64]) -> Vec<i64> {
        let step = if total_minor % self.step_minor() == 0 { self.step_minor() } else { 1 };
        spread(total_minor / step, weights).into_iter().map(|part| part * step).collect()
    }

    /// An amount for machines and fields, with a point before its fraction: `145.50`.
    pub fn plain(&self, minor: i64) -> String {
        let (minor, digits) = self.written(minor);
        let digits = digits as usize;
        let sign = if minor < 0 { "-" } else { "" };
        let text = format!("{:0>width$}", minor.unsigned_abs(), width = digits + 1);
        match text.split_at_checked(text.len().saturating_sub(digits)) {
            Some((whole, fraction)) if !fraction.is_empty() => format!("{sign}{whole}.{fraction}"),
            _ => format!("{sign}{text}"),
        }
    }

    /// An amount as a shopper types it, in minor units: `12`, `12.50`, `12,5`, `2 500`.
    pub fn typed(&self, text: &str) -> Option<i64> {
        let digits = self.decimals() as usize;
        let text = text.trim().replace(',', ".");
        let (whole, cents) = text.split_once('.').unwrap_or((&text, ""));
        let whole = without_spaces(whole)?;
        let whole = whole.as_str();
        let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty()
            || whole.len() > 9
            || cents.len() > digits
            || !is_plain(whole)
            || !is_plain(cents)
        {
            return None;
        }
        format!("{whole}{cents:0<digits$}").parse().ok()
    }

    /// The sign that stands for it in a sum: the narrow symbols of the Unicode CLDR 48
    /// (common/main/root.xml), as the languages of the program have them. Others are said by their
    /// code.
    pub fn sign(&self) -> &str {
        match self.as_str() {
            "AUD" | "CAD" | "HKD" | "MXN" | "NZD" | "SGD" | "USD" => "$",
            "CZK" => "Kč",
            "DKK" | "ISK" | "NOK" | "SEK" => "kr",
            "EUR" => "€",
            "GBP" => "£",
            "HUF" => "Ft",
            "ILS" => "₪",
            "INR" => "₹",
            "CNY" | "JPY" => "¥",
            "KRW" => "₩",
            "KZT" => "₸",
            "PLN" => "zł",
            "RUB" => "₽",
            "TRY" => "₺",
            "UAH" => "₴",
            code => code,
        }
    }

    /// A sum that was written with the sign: letters keep a space from digits, as the CLDR has it
    /// (currencySpacing), so that English writes `£1.50` and `Kč 1.50`.
    pub fn spaced(&self, sum: String, amount: &str) -> String {
        let sign = self.sign();
        let is_of_letters = sign.chars().nth(1).is_some();
        if is_of_letters && sum.strip_prefix(sign) == Some(amount) {
            return format!("{sign}\u{a0}{amount}");
        }
        sum
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("because only ASCII letters are let in")
    }
}

impl TryFrom<String> for Currency {
    type Error = NotACurrency;
    fn try_from(text: String) -> Result<Self, NotACurrency> {
        Self::parse(&text)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.as_str().to_owned()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: Currency,
}

impl Money {
    pub fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    pub fn euro(minor: i64) -> Self {
        Self::new(minor, EUR)
    }
}

/// A whole number whose thousands stand apart, as sums are shown in many languages. None: its
/// digits stand in other groups.
fn without_spaces(number: &str) -> Option<String> {
    let groups: Vec<&str> = number.split([' ', '\u{a0}', '\u{202f}']).collect();
    let is_right = match groups.as_slice() {
        [first, rest @ ..] if !rest.is_empty() => {
            matches!(first.len(), 1..=3) && rest.iter().all(|group| group.len() == 3)
        }
        _ => true,
    };
    is_right.then(|| groups.concat())
}

/// Splits `total` by `weights` so that no minor unit is lost: each part is the floor of its
/// share, and the largest remainders get what is left. All zero weights: equal shares. Total
/// and weights are at most `pricing::PRICE_MAX_MINOR`.
pub fn spread(total: i64, weights: &[i64]) -> Vec<i64> {
    assert!(weights.iter().all(|&weight| weight >= 0), "a weight is never negative");
    if weights.is_empty() {
        return Vec::new();
    }
    let sum: i64 = weights.iter().sum();
    let ones;
    let (weights, sum) = if sum == 0 {
        ones = vec![1; weights.len()];
        (ones.as_slice(), weights.len() as i64)
    } else {
        (weights, sum)
    };
    let share = |weight: i64| total.saturating_mul(weight);
    let mut parts: Vec<i64> = weights.iter().map(|&weight| share(weight).div_euclid(sum)).collect();
    let mut rest = total - parts.iter().sum::<i64>();
    let remainder = |at: usize| share(weights[at]).rem_euclid(sum);
    for i in order(weights.len(), &|a, b| remainder(b).cmp(&remainder(a))) {
        if rest == 0 {
            break;
        }
        parts[i] += 1;
        rest -= 1;
    }
    assert!(parts.iter().sum::<i64>() == total, "a split loses no cent");
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_read_as_people_write_it() {
        for (typed, expected) in [
            ("12", 1_200),
            ("12.5", 1_250),
            ("12,50", 1_250),
            ("0.05", 5),
            ("999999999", 99_999_999_900),
            ("2 500", 250_000),
            ("1\u{a0}234\u{202f}567,50", 123_456_750),
        ] {
            assert_eq!(EUR.typed(typed), Some(expected), "{typed}");
        }
        let currency = |code| Currency::parse(code).expect("a currency");
        assert_eq!(currency("JPY").typed("1200"), Some(1_200));
        assert_eq!(currency("JPY").typed("1200.5"), None, "there is no smaller coin");
        assert_eq!(currency("KWD").typed("1.25"), Some(1_250));
        for wrong in ["", "-3", "1.234,00", "ten", "1.005", "1e3", "9999999999", "12 50"] {
            assert_eq!(EUR.typed(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_split_loses_no_cent() {
        assert_eq!(spread(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(spread(-100, &[1, 1, 1]).iter().sum::<i64>(), -100);
        assert_eq!(spread(5, &[0, 0]), [3, 2]);
        assert_eq!(spread(1000, &[7, 2, 1]), [700, 200, 100]);
    }

    #[test]
    fn what_is_paid_in_whole_units_is_split_in_whole_units() {
        let split =
            |code, total| Currency::parse(code).expect("a currency").spread(total, &[1, 1, 1]);
        assert_eq!(split("HUF", 10_000), [3_400, 3_300, 3_300]);
        assert_eq!(split("KWD", 1_000), [340, 330, 330]);
        assert_eq!(split("EUR", 10_000), [3_334, 3_333, 3_333]);
        assert_eq!(split("HUF", 101), [34, 34, 33], "of a former price");
    }

    #[test]
    fn not_every_currency_has_cents() {
        let decimals = |code| Currency::parse(code).expect("a currency").decimals();
        assert_eq!(["EUR", "JPY", "KWD"].map(decimals), [2, 0, 3]);
        let plain = |code, minor| Currency::parse(code).expect("a currency").plain(minor);
        assert_eq!(
            ["EUR", "JPY", "KWD"].map(|code| plain(code, 14_550)),
            ["145.50", "14550", "14.550"]
        );
        assert_eq!([plain("EUR", 5), plain("KWD", -5), plain("JPY", 0)], ["0.05", "-0.005", "0"]);
    }

    #[test]
    fn whole_forints_are_written_without_decimals_and_odd_ones_are_not_rounded() {
        let written = |code, minor| {
            let currency = Currency::parse(code).expect("a currency");
            (currency.written(minor), currency.plain(minor))
        };
        assert_eq!(written("HUF", 250_000), ((2_500, 0), "2500".to_owned()));
        assert_eq!(written("HUF", -250_000), ((-2_500, 0), "-2500".to_owned()));
        assert_eq!(written("HUF", 250_050), ((250_050, 2), "2500.50".to_owned()));
        assert_eq!(written("COP", 250_000), ((2_500, 0), "2500".to_owned()));
        assert_eq!(written("CZK", 250_000), ((250_000, 2), "2500.00".to_owned()));
        assert_eq!(written("KWD", 250_000), ((250_000, 3), "250.000".to_owned()));
        assert_eq!(written("JPY", 2_500), ((2_500, 0), "2500".to_owned()));
    }

    #[test]
    fn a_currency_is_three_capital_letters() {
        assert!(Currency::parse("EUR").is_ok());
        for wrong in ["eur", "EU", "EURO", "€€€", ""] {
            assert!(Currency::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_currency_is_written_as_its_code() {
        assert_eq!(EUR.to_string(), "EUR");
        assert_eq!(serde_json::to_string(&EUR).expect("a code"), "\"EUR\"");
        assert_eq!(serde_json::from_str::<Currency>("\"EUR\"").expect("a currency"), EUR);
    }

    #[test]
    fn the_refusal_of_a_currency_says_how_to_write_it() {
        let refusal = serde_json::from_str::<Currency>("\"euro\"").expect_err("four letters");
        assert!(refusal.to_string().contains("three capital letters, such as EUR"), "{refusal}");
    }
}
