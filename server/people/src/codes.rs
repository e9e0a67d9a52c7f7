//! Codes that are mailed and typed: eight digits, good for ten minutes and five tries. Only a
//! salted hash of a code is kept.

use domain::{moment::MINUTE_MS, wording::typed_code};
use house::chance::{self, Chance};
use sha2::{Digest, Sha256};

/// From when its mail is written.
pub const CODE_LIFE_MS: i64 = 10 * MINUTE_MS;
pub const TRIES: u32 = 5;
const DIGITS: usize = 8;
/// Longer input is no code, however many spaces somebody types.
const TYPED_CHARS_MAX: usize = 40;

pub fn fresh(chance: &dyn Chance) -> String {
    chance::digits(chance, DIGITS)
}

/// As a mail shows it: `1234 5678`.
pub fn shown(code: &str) -> String {
    let (first, last) = code.split_at(DIGITS / 2);
    format!("{first} {last}")
}

/// As mails and people write them, with whatever a copy brings along: see `typed_code::digits`.
pub fn read(typed: &str) -> Option<String> {
    if typed.chars().count() > TYPED_CHARS_MAX {
        return None;
    }
    let code = typed_code::digits(typed);
    let is_code = code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(code)
}

pub fn digest(salt: &str, code: &str) -> String {
    let words = format!("{salt}:{code}");
    Sha256::digest(words.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in [
            "12345678",
            " 1234 5678 ",
            "1234-5678",
            "1234\u{a0}5678",
            "12 34 56 78\r\n",
            "\u{feff}1234\u{200b}\u{2013}5678\u{200e}",
            "１２３４５６７８",
            "l234 5678",
        ] {
            assert_eq!(read(typed).as_deref(), Some("12345678"), "{typed:?}");
        }
        for wrong in ["", "1234567", "123456789", "1234567a", "1234567\0"] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
        assert_eq!(read(&" ".repeat(500)), None);
    }

    #[test]
    fn a_code_is_shown_as_it_is_read() {
        assert_eq!(read(&shown("12345678")).as_deref(), Some("12345678"));
    }
}
