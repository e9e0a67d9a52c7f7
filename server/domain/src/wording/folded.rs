//! Words as they are searched: small letters from `a` to `z` and digits, nothing else. So the order
//! of words is the same in every database, whatever language it sorts by, and a part of a word is
//! found by a range. Whatever is typed without accents or on another keyboard finds the word.

use crate::wording::text::narrow;
use icu_normalizer::DecomposingNormalizerBorrowed;
use std::collections::BTreeSet;

/// Of a word; longer ones are found by their beginning.
pub const WORD_LETTERS_MAX: usize = 40;
/// Of a text; no name has so many.
const WORDS_MAX: usize = 16;

/// Of `а` to `я`, as keyboards without them write them; dots and accents are gone before.
const LATIN: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
];

/// The words of what somebody types, one after the other: `Müller-Łoś` is `muller` and `los`.
pub fn folded_words(text: &str) -> Vec<String> {
    let words = tokens(text).into_iter().flat_map(|token| pieces(&token));
    let words = words.map(|piece| fold(&piece, Umlauts::Dropped));
    words.filter(|word| !word.is_empty()).take(WORDS_MAX).collect()
}

/// All words by which a text is found: those of `folded_words`, what a hyphen or an apostrophe
/// joins as one word (`annemarie`, `obrien`), and umlauts written as two letters, both ways:
/// `Müller` is found as `mueller`, and `Mueller` as `muller`.
pub fn searched_words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for token in tokens(text).into_iter().take(WORDS_MAX) {
        let pieces = pieces(&token);
        let joined = (pieces.len() > 1).then(|| pieces.concat());
        for piece in pieces.iter().chain(&joined) {
            let plain = fold(piece, Umlauts::Dropped);
            words.insert(contracted(&plain));
            words.insert(fold(piece, Umlauts::Expanded));
            words.insert(plain);
        }
    }
    words.remove("");
    words
}

/// All letters and digits of a text as one word, such as an e-mail address.
pub fn squeezed(text: &str) -> String {
    fold(text, Umlauts::Dropped)
}

/// What stands between blanks and the like.
fn tokens(text: &str) -> Vec<String> {
    let narrowed: String = text.chars().map(narrow).flat_map(char::to_lowercase).collect();
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(&narrowed);
    let is_between = |sign: char| !sign.is_alphanumeric() && !is_accent(sign) && !is_joiner(sign);
    parted.split(is_between).filter(|token| !token.is_empty()).map(str::to_owned).collect()
}

/// The parts of a word with hyphens or apostrophes.
fn pieces(token: &str) -> Vec<String> {
    token.split(is_joiner).filter(|piece| !piece.is_empty()).map(str::to_owned).collect()
}

fn is_joiner(sign: char) -> bool {
    matches!(
        sign,
        '-' | '\u{ad}' | '\u{2010}'
            ..='\u{2013}' | '\'' | '`' | '\u{b4}' | '\u{2bc}' | '\u{2018}' | '\u{2019}'
    )
}

fn is_accent(sign: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&sign)
}

/// What stands for the dots of ä, ö and ü, and for the ring of å.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Umlauts {
    Dropped,
    /// An `e`, or a second `a`.
    Expanded,
}

fn fold(text: &str, umlauts: Umlauts) -> String {
    let small: String = text.chars().map(narrow).flat_map(char::to_lowercase).collect();
    let parted = DecomposingNormalizerBorrowed::new_nfd().normalize(&small);
    let mut word = String::new();
    for sign in parted.chars() {
        if word.len() >= WORD_LETTERS_MAX {
            break;
        }
        match sign {
            'a'..='z' | '0'..='9' => word.push(sign),
            _ if is_accent(sign) && umlauts == Umlauts::Expanded => {
                word.push_str(expanded(&word, sign));
            }
            _ if is_accent(sign) => {}
            'ø' if umlauts == Umlauts::Expanded => word.push_str("oe"),
            _ if sign.is_alphanumeric() => push_letter(&mut word, sign),
            _ => {}
        }
    }
    // Everything in it is ASCII.
    word.truncate(WORD_LETTERS_MAX);
    word
}

/// What an accent is written as behind a letter.
fn expanded(word: &str, accent: char) -> &'static str {
    match (word.as_bytes().last(), accent) {
        (Some(b'a' | b'o' | b'u'), '\u{308}') => "e",
        (Some(b'a'), '\u{30a}') => "a",
        _ => "",
    }
}

/// A letter that is none from `a` to `z`, without its accents.
fn push_letter(word: &mut String, letter: char) {
    let known = match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'є' => "e",
        'і' => "i",
        'ґ' => "g",
        'ђ' => "dj",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'џ' => "dz",
        'а'..='я' => LATIN[(u32::from(letter) - u32::from('а')) as usize],
        _ => {
            // Of other scripts each letter is its number: found by those who can type it.
            word.push_str(&format!("x{:x}", u32::from(letter)));
            return;
        }
    };
    word.push_str(known);
}

/// With one letter for `ae`, `oe` and `ue`.
fn contracted(word: &str) -> String {
    let mut short = String::new();
    for letter in word.chars() {
        if letter != 'e' || !short.ends_with(['a', 'o', 'u']) {
            short.push(letter);
        }
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_no_case_accents_or_signs() {
        for (typed, words) in [
            ("  García   MÁRQUEZ ", vec!["garcia", "marquez"]),
            ("Strauß", vec!["strauss"]),
            ("STRAUẞ", vec!["strauss"]),
            ("Ёлкина Пётр", vec!["elkina", "petr"]),
            ("Чайковский", vec!["chaikovskii"]),
            ("Nováková", vec!["novakova"]),
            ("García-Márquez", vec!["garcia", "marquez"]),
            ("O’Brien", vec!["o", "brien"]),
            ("C/ Mayor, 12", vec!["c", "mayor", "12"]),
            ("Łukasz Ørsted", vec!["lukasz", "orsted"]),
            ("Ａｎａ", vec!["ana"]),
            ("王", vec!["x738b"]),
            ("·—!", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(folded_words(typed), words, "{typed}");
        }
    }

    #[test]
    fn a_name_is_found_as_others_write_it() {
        for (kept, typed) in [
            ("Müller", "Mueller"),
            ("Mueller", "Müller"),
            ("Mueller", "muller"),
            ("Ørsted", "oersted"),
            ("Ångström", "Aangstroem"),
            ("Anne-Marie", "Annemarie"),
            ("O’Brien", "obrien"),
            ("Manuel", "manuel"),
            ("Иванов", "Ivanov"),
            ("García Lorca", "lorca"),
        ] {
            let known = searched_words(kept);
            for word in folded_words(typed) {
                assert!(known.contains(&word), "{typed} in {known:?}");
            }
        }
    }

    #[test]
    fn an_address_is_one_word() {
        assert_eq!(squeezed("Ana.Ruiz+opera@Example.org"), "anaruizoperaexampleorg");
    }
}
