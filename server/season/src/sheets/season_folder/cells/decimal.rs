//! Numbers with digits after the point, never by way of binary fractions. A spreadsheet program
//! writes a comma there in many countries; that is read too.

use domain::sales::pricing::PRICE_MAX_MINOR;
use rust_decimal::{Decimal, RoundingStrategy, prelude::ToPrimitive};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotANumber {
    /// The mark before three digits may part thousands, or stand before a fraction.
    IsAmbiguous,
    HasTwoPoints,
    OtherSigns,
    TooFine,
    TooLarge,
}

/// The same number with a point before its fraction and nothing between its thousands: `33,50` is
/// `33.50`, `1.450,00` and `1 450,00` are `1450.00`. `digits`: of the smallest coin.
pub(super) fn with_point(text: &str, digits: u32) -> Result<String, NotANumber> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mark = text.chars().rfind(|c| !is_digit(*c));
    let Some((mark, (whole, fraction))) =
        mark.and_then(|mark| Some((mark, text.rsplit_once(mark)?)))
    else {
        return Ok(text.to_owned());
    };
    let begins_fraction = matches!(mark, '.' | ',') && !whole.contains(mark);
    let other = whole.chars().find(|c| !is_digit(*c));
    let is_mark = |c: char| matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
    if !is_mark(mark) || other.is_some_and(|c| !is_mark(c)) {
        return Err(NotANumber::OtherSigns);
    }
    if !begins_fraction {
        return in_thousands(text, mark);
    }
    if let Some(other) = other {
        return Ok(format!("{}.{fraction}", in_thousands(whole, other)?));
    }
    let has_thousand = matches!(whole.len(), 1..=3) && !whole.starts_with('0');
    if has_thousand && fraction.len() == 3 && (mark == ',' || digits != 3) {
        return Err(NotANumber::IsAmbiguous);
    }
    Ok(format!("{whole}.{fraction}"))
}

/// Without the mark that parts its thousands.
fn in_thousands(text: &str, mark: char) -> Result<String, NotANumber> {
    let mut parts = text.split(mark);
    let first = parts.next().unwrap_or_default();
    let is_first = matches!(first.len(), 1..=3) && !first.starts_with('0');
    let has_digits = text.chars().all(|c| c.is_ascii_digit() || c == mark);
    if is_first && has_digits && parts.all(|part| part.len() == 3) {
        Ok(text.replace(mark, ""))
    } else {
        Err(NotANumber::HasTwoPoints)
    }
}

/// A number without a sign, as whole parts: with two digits `14.5` is 1450.
pub(super) fn parse(text: &str, digits: u32) -> Result<i64, NotANumber> {
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
        assert_eq!(parse("1,450", 2), Err(NotANumber::OtherSigns));
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
    fn a_comma_and_thousands_are_read_as_they_are_meant() {
        for (text, meant) in [
            ("33,50", "33.50"),
            ("33,5", "33.5"),
            ("33", "33"),
            ("1.450,00", "1450.00"),
            ("1,450.00", "1450.00"),
            ("1 450,00", "1450.00"),
            ("1\u{202f}450", "1450"),
            ("1'450.50", "1450.50"),
            ("1.450.000", "1450000"),
            ("0,125", "0.125"),
            ("1450,125", "1450.125"),
        ] {
            assert_eq!(with_point(text, 2).as_deref(), Ok(meant), "{text}");
        }
        for text in ["1,450", "1.450", "145.500"] {
            assert_eq!(with_point(text, 2), Err(NotANumber::IsAmbiguous), "{text}");
        }
        assert_eq!(with_point("1.450", 3).as_deref(), Ok("1.450"), "a coin of a thousandth");
        assert_eq!(with_point("1,450", 3), Err(NotANumber::IsAmbiguous));
        for text in ["1.4.5", "1,45,0", "12.34,5", "01.450,0", "1 45"] {
            assert_eq!(with_point(text, 2), Err(NotANumber::HasTwoPoints), "{text}");
        }
        assert_eq!(with_point("12 €", 2), Err(NotANumber::OtherSigns));
    }

    #[test]
    fn a_number_is_written_as_people_write_it() {
        assert_eq!(write(14_550, 2, true), "145.50");
        assert_eq!(write(14_550, 2, false), "145.5");
        assert_eq!(write(-100_000, 4, false), "-10");
        assert_eq!(write(145, 0, true), "145");
    }
}
