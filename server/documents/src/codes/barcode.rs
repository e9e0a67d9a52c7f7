//! A ticket's code as dark and light modules: QR, Code 128 and EAN-13 (requirement T6.10c).
//! What is drawn from them, on paper or on a page, never changes the code itself.

use barcoders::sym::{code128::Code128, ean13::EAN13};
use fast_qr::{ECL, qr::QRBuilder};
use thiserror::Error;

/// The longest text that a QR code of ours carries, in characters. Ticket codes have 13 or 14
/// digits; codes of outside systems are longer, and still large enough to be read off a phone.
pub const QR_CHARACTERS_MAX: usize = 160;

/// How a code is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Symbology {
    /// ISO/IEC 18004, error correction level Q: a quarter of it may be torn or wet.
    Qr,
    /// ISO/IEC 15417, 13 or 14 digits, in pairs (character set C).
    Code128,
    /// ISO/IEC 15420, 13 digits of which the last is the check digit.
    Ean13,
}

/// Why a code can't be drawn in a symbology.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CodeRefusal {
    #[error("the code has {found} characters, {symbology:?} takes {least} to {most}")]
    Length { symbology: Symbology, found: usize, least: usize, most: usize },
    #[error("{symbology:?} can't carry the character {found:?}")]
    Character { symbology: Symbology, found: char },
    #[error("the check digit should be {expected}")]
    CheckDigit { expected: u8 },
    #[error("the code doesn't fit {symbology:?}")]
    Unencodable { symbology: Symbology },
}

/// A square of modules, without its quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    /// Modules on a side; `rows` has as many rows of as many modules.
    pub width: usize,
    /// From the top, each from the left; true is dark.
    pub rows: Vec<Vec<bool>>,
}

/// One row of bars, without its quiet zones; each module is one unit wide, true is dark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bars {
    pub modules: Vec<bool>,
}

/// A code, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    Matrix(Modules),
    Linear(Bars),
}

impl Symbology {
    /// The light margin that a scanner needs on each side, in modules. EAN-13 asks for 11 on the
    /// left and 7 on the right; both get the larger one, so that the code sits in the middle.
    pub const fn quiet_zone(self) -> usize {
        match self {
            Symbology::Qr => 4,
            Symbology::Code128 => 10,
            Symbology::Ean13 => 11,
        }
    }

    /// Says whether `code` can be drawn in this symbology; `encode` asks it first.
    pub fn check(self, code: &str) -> Result<(), CodeRefusal> {
        let (least, most) = match self {
            Symbology::Qr => (1, QR_CHARACTERS_MAX),
            // Of a ticket, and of a gift voucher.
            Symbology::Code128 => (13, 20),
            Symbology::Ean13 => (13, 13),
        };
        let allowed = |character: char| match self {
            Symbology::Qr => character.is_ascii_graphic(),
            Symbology::Code128 | Symbology::Ean13 => character.is_ascii_digit(),
        };
        if let Some(found) = code.chars().find(|&character| !allowed(character)) {
            return Err(CodeRefusal::Character { symbology: self, found });
        }
        let found = code.len();
        if !(least..=most).contains(&found) {
            return Err(CodeRefusal::Length { symbology: self, found, least, most });
        }
        if self == Symbology::Ean13 { check_ean13(code) } else { Ok(()) }
    }

    /// Draws `code`.
    pub fn encode(self, code: &str) -> Result<Pattern, CodeRefusal> {
        self.check(code)?;
        let pattern = match self {
            Symbology::Qr => qr(code),
            Symbology::Code128 => code128(code),
            Symbology::Ean13 => ean13(code),
        };
        pattern.ok_or(CodeRefusal::Unencodable { symbology: self })
    }
}

/// The thirteenth digit of an EAN-13 whose first twelve are given (GS1 General Specifications,
/// section 7.9: weights 1 and 3 from the left). `None` if they are not twelve digits.
pub fn ean13_check_digit(first_twelve: &str) -> Option<u8> {
    if first_twelve.len() != 12 {
        return None;
    }
    let mut sum = 0;
    for (place, character) in first_twelve.chars().enumerate() {
        let weight = if place % 2 == 0 { 1 } else { 3 };
        sum += weight * character.to_digit(10)?;
    }
    u8::try_from((10 - sum % 10) % 10).ok()
}

fn check_ean13(code: &str) -> Result<(), CodeRefusal> {
    let symbology = Symbology::Ean13;
    let unencodable = CodeRefusal::Unencodable { symbology };
    let (first_twelve, last) = code.split_at_checked(12).ok_or(unencodable)?;
    let expected = ean13_check_digit(first_twelve).ok_or(unencodable)?;
    if last.parse() == Ok(expected) { Ok(()) } else { Err(CodeRefusal::CheckDigit { expected }) }
}

fn qr(code: &str) -> Option<Pattern> {
    Some(Pattern::Matrix(qr_modules(code, ECL::Q)?))
}

/// A QR code of any text. None: it is too long.
pub(crate) fn qr_modules(text: &str, level: ECL) -> Option<Modules> {
    let drawn = QRBuilder::new(text).ecl(level).build().ok()?;
    let row = |y: usize| drawn[y].iter().map(|module| module.value()).collect();
    Some(Modules { width: drawn.size, rows: (0..drawn.size).map(row).collect() })
}

fn code128(code: &str) -> Option<Pattern> {
    // Set C packs two digits into one symbol; an odd last digit needs set B.
    let (pairs, odd) = code.split_at_checked(code.len() - code.len() % 2)?;
    let mut text = format!("{SET_C}{pairs}");
    if !odd.is_empty() {
        text.push(SET_B);
        text.push_str(odd);
    }
    Code128::new(text).ok().map(|drawn| linear(&drawn.encode()))
}

fn ean13(code: &str) -> Option<Pattern> {
    // The library computes the check digit by itself; ours was compared with the code before.
    EAN13::new(code.get(..12)?).ok().map(|drawn| linear(&drawn.encode()))
}

/// The library's own marks for Code 128's character sets.
const SET_B: char = '\u{0181}';
const SET_C: char = '\u{0106}';

fn linear(units: &[u8]) -> Pattern {
    Pattern::Linear(Bars { modules: units.iter().map(|&unit| unit == 1).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_published_examples() {
        // GS1's own example, and a book's number.
        assert_eq!(ean13_check_digit("629104150021"), Some(3));
        assert_eq!(ean13_check_digit("978030640615"), Some(7));
        assert_eq!(ean13_check_digit("12345"), None);
        assert_eq!(ean13_check_digit("12345678901x"), None);
    }

    #[test]
    fn a_code_with_a_wrong_check_digit_is_refused() {
        let refusal = Symbology::Ean13.encode("6291041500214");
        assert_eq!(refusal, Err(CodeRefusal::CheckDigit { expected: 3 }));
        assert!(Symbology::Ean13.encode("6291041500213").is_ok());
    }

    #[test]
    fn a_code_of_the_wrong_length_or_alphabet_is_refused() {
        let length = |symbology: Symbology, code: &str| {
            matches!(symbology.check(code), Err(CodeRefusal::Length { .. }))
        };
        assert!(length(Symbology::Code128, "123456789012"));
        assert!(length(Symbology::Code128, "123456789012345678901"));
        assert!(length(Symbology::Ean13, "12345678901234"));
        assert!(length(Symbology::Qr, ""));
        assert!(length(Symbology::Qr, &"7".repeat(QR_CHARACTERS_MAX + 1)));
        let character = CodeRefusal::Character { symbology: Symbology::Code128, found: 'A' };
        assert_eq!(Symbology::Code128.check("1234567890123A"), Err(character));
        assert!(Symbology::Qr.check("Straße").is_err());
    }

    #[test]
    fn fourteen_digits_of_code_128_take_seven_symbols() {
        let Ok(Pattern::Linear(bars)) = Symbology::Code128.encode("40271835906218") else {
            panic!("a valid code was refused")
        };
        // Start, seven pairs and the checksum of 11 modules each, and the stop of 13.
        assert_eq!(bars.modules.len(), 11 + 7 * 11 + 11 + 13);
    }

    #[test]
    fn a_qr_code_of_a_ticket_is_as_small_as_can_be() {
        let Ok(Pattern::Matrix(modules)) = Symbology::Qr.encode("40271835906218") else {
            panic!("a valid code was refused")
        };
        assert_eq!(modules.width, 21);
        assert_eq!(modules.rows.len(), 21);
        assert!(modules.rows.iter().all(|row| row.len() == 21));
    }
}
