//! Numbers with digits after the point, never by way of binary fractions.

use domain::pricing::PRICE_MAX_MINOR;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotANumber {
    HasComma,
    HasTwoPoints,
    OtherSigns,
    TooFine,
    TooLarge,
}

/// A number without a sign, as whole parts: with two digits `14.5` is 1450.
pub(super) fn parse(text: &str, digits: u32) -> Result<i64, NotANumber> {
    if text.contains(',') {
        return Err(NotANumber::HasComma);
    }
    if text.matches('.').count() > 1 {
        return Err(NotANumber::HasTwoPoints);
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let has_digits = text.starts_with(is_digit) && text.ends_with(is_digit);
    if !has_digits || text.contains(|c: char| !is_digit(c) && c != '.') {
        return Err(NotANumber::OtherSigns);
    }
    let number = Decimal::from_str_exact(text).map_err(|_| NotANumber::TooLarge)?.normalize();
    if number.scale() > digits {
        return Err(NotANumber::TooFine);
    }
    let whole = number.checked_mul(Decimal::from(10_i64.pow(digits)));
    let whole = whole.and_then(|whole| whole.to_i64()).ok_or(NotANumber::TooLarge)?;
    if whole > PRICE_MAX_MINOR { Err(NotANumber::TooLarge) } else { Ok(whole) }
}

/// The other way; with all digits, or without zeros at the end.
pub(super) fn write(whole: i64, digits: u32, with_zeros: bool) -> String {
    let number = Decimal::new(whole, digits);
    if with_zeros { number.to_string() } else { number.normalize().to_string() }
}

/// The numbers with so many digits on both sides of one that has more.
pub(super) fn neighbours(text: &str, digits: u32) -> (String, String) {
    let number = Decimal::from_str_exact(text).unwrap_or_default();
    let to = |strategy| number.round_dp_with_strategy(digits, strategy).to_string();
    (to(RoundingStrategy::ToZero), to(RoundingStrategy::AwayFromZero))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_to_the_last_digit() {
        assert_eq!(parse("145.5", 2), Ok(14_550));
        assert_eq!(parse("145.500", 2), Ok(14_550));
        assert_eq!(parse("0145", 0), Ok(145));
        assert_eq!(parse("1,450", 2), Err(NotANumber::HasComma));
        assert_eq!(parse("1.4.5", 2), Err(NotANumber::HasTwoPoints));
        for wrong in ["", ".5", "5.", "1e3", "1_000", "-1", "+1", "12 €", "٣"] {
            assert_eq!(parse(wrong, 2), Err(NotANumber::OtherSigns), "{wrong}");
        }
        assert_eq!(parse("14.505", 2), Err(NotANumber::TooFine));
        assert_eq!(parse("10000000", 2), Ok(PRICE_MAX_MINOR));
        assert_eq!(parse("10000000.01", 2), Err(NotANumber::TooLarge));
        assert_eq!(parse(&"9".repeat(60), 2), Err(NotANumber::TooLarge));
    }

    #[test]
    fn a_number_is_written_as_people_write_it() {
        assert_eq!(write(14_550, 2, true), "145.50");
        assert_eq!(write(14_550, 2, false), "145.5");
        assert_eq!(write(-100_000, 4, false), "-10");
        assert_eq!(write(145, 0, true), "145");
    }
}
