//! Codes as people type and copy them: of gift vouchers, promotions, mails and orders. Signs that
//! nobody sees, the width of letters and the kind of a dash never matter. Letters of other
//! alphabets count as the Latin capitals that they look like.

use crate::wording::text::{is_unbreaking, is_unseen, narrow};

/// Letters and digits of an order's code, without the hyphen.
const ORDER_LETTERS: usize = 8;

/// With plain hyphens and Latin letters, and without signs that nobody sees. Small letters and
/// blanks stay.
pub fn plain(typed: &str) -> String {
    let is_seen = |sign: &char| !is_unseen(*sign) && !is_unbreaking(*sign);
    typed.chars().filter(is_seen).map(narrow).map(latin).collect()
}

/// In capitals, without any blanks: `opera–10` is `OPERA-10`.
pub fn capitals(typed: &str) -> String {
    let typed = plain(typed);
    let letters = typed.chars().filter(|sign| !sign.is_whitespace());
    letters.flat_map(char::to_uppercase).map(latin).collect()
}

/// Of a code that has digits alone: nothing between its groups matters, and the letters O, I and L
/// are the digits that they look like. Other signs stay, so that no code comes of them.
pub fn digits(typed: &str) -> String {
    let digit = |sign: char| match sign {
        'O' => '0',
        'I' | 'L' => '1',
        sign => sign,
    };
    capitals(typed).chars().filter(|sign| !is_between(*sign)).map(digit).collect()
}

/// An order's code as it is stored: `k7qf m4xr` is `K7QF-M4XR`. None: no order's code is so long,
/// or so short.
pub fn order_code(typed: &str) -> Option<String> {
    let mut code: String = capitals(typed).chars().filter(char::is_ascii_alphanumeric).collect();
    if code.len() != ORDER_LETTERS {
        return None;
    }
    code.insert(ORDER_LETTERS / 2, '-');
    Some(code)
}

/// What people write between the groups of a code. Each dash is a hyphen here already.
fn is_between(sign: char) -> bool {
    matches!(sign, '-' | '.' | '/')
}

/// The Latin capital that a Cyrillic or Greek one looks like; a hyphen for each dash.
fn latin(sign: char) -> char {
    match sign {
        '\u{58a}' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => {
            '-'
        }
        '\u{391}' | '\u{410}' => 'A',
        '\u{392}' | '\u{412}' => 'B',
        '\u{3f9}' | '\u{421}' => 'C',
        '\u{395}' | '\u{415}' => 'E',
        '\u{397}' | '\u{41d}' => 'H',
        '\u{130}' | '\u{399}' | '\u{406}' | '\u{4c0}' => 'I',
        '\u{37f}' | '\u{408}' => 'J',
        '\u{39a}' | '\u{41a}' | '\u{212a}' => 'K',
        '\u{39c}' | '\u{41c}' => 'M',
        '\u{39d}' => 'N',
        '\u{39f}' | '\u{41e}' => 'O',
        '\u{3a1}' | '\u{420}' => 'P',
        '\u{51a}' => 'Q',
        '\u{405}' => 'S',
        '\u{3a4}' | '\u{422}' => 'T',
        '\u{51c}' => 'W',
        '\u{3a7}' | '\u{425}' => 'X',
        '\u{3a5}' | '\u{423}' | '\u{4ae}' => 'Y',
        '\u{396}' => 'Z',
        sign => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_code_is_the_typed_one() {
        for typed in [
            "OPERA-10",
            " opera - 10\r\n",
            "OPERA\u{2011}10",
            "OPERA\u{2013}10",
            "OPERA\u{2212}10",
            "\u{feff}OP\u{200b}ER\u{ad}A-1\u{2060}0\u{a0}",
            "\u{202a}OPERA-10\u{202c}",
            "\u{200e}opera\u{202f}-\u{200d}10\u{fe0f}",
            "ＯＰＥＲＡ－１０",
            "ｏｐｅｒａ\u{3000}-10",
            // Cyrillic and Greek letters among them.
            "\u{41e}\u{420}\u{415}R\u{410}-10",
            "\u{43e}\u{440}\u{435}r\u{430}-10",
            "\u{39f}\u{3a1}\u{395}R\u{391}-10",
        ] {
            assert_eq!(capitals(typed), "OPERA-10", "{typed:?}");
        }
        // What somebody could have meant otherwise stays.
        for other in ["OPERA10", "0PERA-10", "OPERA-1O", "OPERA-10\0"] {
            assert_ne!(capitals(other), "OPERA-10", "{other:?}");
        }
    }

    #[test]
    fn a_sheet_s_code_keeps_small_letters_and_blanks() {
        assert_eq!(plain("ten\u{2011}10\u{200b} x"), "ten-10 x");
        assert_eq!(plain("\u{422}EN-??"), "TEN-??");
    }

    #[test]
    fn letters_that_look_like_digits_are_digits_where_no_letter_can_be() {
        for typed in ["1002 3410", "lOO2-34l0", "I0o2.341O", "\u{ff11}002\u{2011}34\u{200b}10"] {
            assert_eq!(digits(typed), "10023410", "{typed:?}");
        }
        assert_eq!(digits("1002341B"), "1002341B");
    }

    #[test]
    fn an_order_s_code_is_read_as_people_type_and_copy_it() {
        for typed in [
            "K7QF-M4XR",
            " k7qf m4xr ",
            "k7qfm4xr",
            "K7QF\u{2011}M4XR",
            "\u{41a}7QF\u{2014}\u{41c}4\u{425}R",
            "\u{feff}K7QF-M4XR\u{200b}",
            "Ｋ７ＱＦ－Ｍ４ＸＲ",
        ] {
            assert_eq!(order_code(typed).as_deref(), Some("K7QF-M4XR"), "{typed:?}");
        }
        for wrong in ["", "K7QF", "K7QF-M4XR-1", "\0"] {
            assert_eq!(order_code(wrong), None, "{wrong:?}");
        }
    }
}
