//! By which words a customer is found, and what is asked for when somebody types. Every word is
//! folded (`wording::folded`), so a part of it is a range: from the part itself to the next part of
//! the same length.

use crate::{
    payments::gateway::is_card_end,
    wording::{
        folded::{folded_words, searched_words, squeezed},
        text::narrow,
        typed_code::{capitals, digits, order_code},
    },
};
use std::collections::BTreeSet;

/// Longer texts are read so far.
const TYPED_CHARS_MAX: usize = 120;
/// Further words narrow nothing.
const WORDS_MAX: usize = 4;
/// Shorter words alone are looked for whole, since too many begin so. Beside a longer word they
/// narrow it, as another word does whose first letter was just typed.
const PART_LETTERS_MIN: usize = 3;
/// As many last digits tell a telephone number, however its country is written.
const PHONE_END_DIGITS: usize = 9;
/// Begins the word of a number's last digits, so that no other number is found by them.
const END: &str = "e";
/// Shorter codes are no barcode.
const CODE_LETTERS_MIN: usize = 6;

/// What a word is of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordKind {
    Name,
    Mail,
    /// A number from its beginning, without the country.
    Phone,
    /// The same from its end.
    PhoneEnd,
    Address,
}

impl WordKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::PhoneEnd => "phone-end",
            Self::Address => "address",
        }
    }

    /// Of what a person has told.
    pub fn words(self, told: &str) -> BTreeSet<String> {
        let one = |word: String| Some(word).filter(|word| !word.is_empty()).into_iter().collect();
        match self {
            Self::Name | Self::Address => searched_words(told),
            Self::Mail => mail_words(told),
            Self::Phone => one(national(told)),
            Self::PhoneEnd => one(number_end(&national(told))),
        }
    }
}

/// The whole address, and what its dots part before the `@`.
fn mail_words(email: &str) -> BTreeSet<String> {
    let (local, _) = email.rsplit_once('@').unwrap_or((email, ""));
    let parts = local.split(|sign: char| !sign.is_alphanumeric()).map(squeezed);
    let mut words: BTreeSet<String> = parts.filter(|part| part.len() >= PART_LETTERS_MIN).collect();
    words.insert(squeezed(email));
    words.remove("");
    words
}

/// A number's digits without its country and without the zeros before it. It is as long as it was
/// told where it doesn't name its country by `+` or `00`.
fn national(number: &str) -> String {
    let plain: String = number.trim().chars().map(narrow).collect();
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let abroad = match plain.starts_with('+') {
        true => Some(digits.as_str()),
        false => digits.strip_prefix("00"),
    };
    let own = abroad.map_or(digits.as_str(), |digits| {
        digits.get(country_code_digits(digits)..).unwrap_or_default()
    });
    own.trim_start_matches('0').to_owned()
}

/// How many digits the code of a country has (ITU-T E.164, annex D).
fn country_code_digits(digits: &str) -> usize {
    let two = digits.get(..2).and_then(|two| two.parse::<u8>().ok());
    match (digits.as_bytes().first(), two) {
        (Some(b'1' | b'7'), _) => 1,
        (_, Some(20 | 27 | 30..=34 | 36 | 39 | 40 | 41 | 43..=49 | 51..=58 | 60..=66)) => 2,
        (_, Some(81 | 82 | 84 | 86 | 90..=95 | 98)) => 2,
        _ => 3,
    }
}

fn number_end(digits: &str) -> String {
    match digits.is_empty() {
        true => String::new(),
        false => format!("{END}{}", digits.chars().rev().collect::<String>()),
    }
}

/// Words of the table from the first to before the second.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordRange {
    pub from: String,
    /// As long as `from`, or shorter. Empty with an empty `from`: nothing.
    pub until: String,
}

impl WordRange {
    /// All words that begin so; a short one alone.
    fn of(part: &str) -> Self {
        match part.len() < PART_LETTERS_MIN {
            // No word stands between it and itself with a zero.
            true => Self { from: part.to_owned(), until: format!("{part}0") },
            false => Self::beginning(part),
        }
    }

    /// All words that begin so, however short it is.
    pub fn beginning(part: &str) -> Self {
        Self { from: part.to_owned(), until: after(part) }
    }

    pub fn contains(&self, word: &str) -> bool {
        self.from.as_str() <= word && word < self.until.as_str()
    }
}

/// The first word that stands behind all that begin so.
fn after(part: &str) -> String {
    let kept = part.trim_end_matches('z');
    let mut letters: Vec<char> = kept.chars().collect();
    match letters.pop() {
        // All of it is `z`: longer than any word.
        None => "z".repeat(crate::wording::folded::WORD_LETTERS_MAX + 1),
        Some(last) => {
            let next = match last {
                '9' => 'a',
                last => char::from_u32(u32::from(last) + 1).unwrap_or('z'),
            };
            letters.push(next);
            letters.into_iter().collect()
        }
    }
}

/// A word that has to be among those of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedWord {
    pub part: WordRange,
    /// Of digits: as the last ones of a telephone number.
    pub or_end: WordRange,
}

impl AskedWord {
    /// It may be the end of a telephone number.
    pub fn is_number(&self) -> bool {
        !self.or_end.from.is_empty()
    }
}

/// What somebody types into the one box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerQuestion {
    /// Each of them, the one that tells most first.
    pub words: Vec<AskedWord>,
    /// All of it is a number: of a telephone, of a street, or a postcode.
    pub number: Option<AskedWord>,
    /// All of it may be the code of an order.
    pub order: Option<String>,
    /// All of it may be on a ticket or a card.
    pub barcode: Option<String>,
    /// All of it may be the end of a payment card's number.
    pub card_end: Option<String>,
}

impl CustomerQuestion {
    pub fn of(typed: &str) -> Self {
        let typed: String = typed.chars().filter(|sign| *sign != '\0').collect();
        let typed: String = typed.trim().chars().take(TYPED_CHARS_MAX).collect();
        let code = capitals(&typed);
        Self {
            words: words(&typed),
            number: number(&typed),
            order: order_code(&typed),
            barcode: barcode(&typed),
            card_end: Some(code).filter(|code| is_card_end(code)),
        }
    }

    /// Nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.number.is_none() && self.order.is_none()
    }
}

/// Ours have digits alone, so a letter is the digit that it looks like; those of others may have
/// letters.
fn barcode(typed: &str) -> Option<String> {
    let ours = digits(typed);
    let code = match ours.bytes().all(|byte| byte.is_ascii_digit()) {
        true => ours,
        false => capitals(typed),
    };
    let is_code = code.len() >= CODE_LETTERS_MIN && code.chars().all(|c| c.is_ascii_graphic());
    is_code.then_some(code)
}

/// As people write a number, alone in the box.
fn number(typed: &str) -> Option<AskedWord> {
    let plain: String = typed.chars().map(narrow).collect();
    let is_number = plain.chars().all(|c| c.is_ascii_digit() || "+-/(). ".contains(c));
    let digits = national(&plain);
    (is_number && digits.len() >= PART_LETTERS_MIN)
        .then(|| AskedWord { part: WordRange::beginning(&digits), or_end: ending(&digits) })
}

fn ending(digits: &str) -> WordRange {
    let from = digits.len().saturating_sub(PHONE_END_DIGITS);
    WordRange::beginning(&number_end(&digits[from..]))
}

/// Numbers stand last: beside a name they only narrow.
fn words(typed: &str) -> Vec<AskedWord> {
    let parts = typed.split_whitespace().flat_map(|token| match token.contains('@') {
        true => vec![squeezed(token)],
        false => folded_words(token),
    });
    let mut parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    let is_digits = |part: &String| part.bytes().all(|byte| byte.is_ascii_digit());
    parts.sort_by_key(|part| (is_digits(part), std::cmp::Reverse(part.len())));
    if parts.first().is_none_or(is_digits) {
        return Vec::new();
    }
    parts.truncate(WORDS_MAX);
    let has_long = parts.iter().any(|part| part.len() >= PART_LETTERS_MIN && !is_digits(part));
    let asked = parts.iter().map(|part| AskedWord {
        part: match has_long {
            true => WordRange::beginning(part),
            false => WordRange::of(part),
        },
        or_end: match is_digits(part) && part.len() >= PART_LETTERS_MIN {
            true => ending(part),
            false => WordRange::default(),
        },
    });
    asked.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds_number(kept: &str, typed: &str) -> bool {
        let asked = number(typed).expect("a number");
        let is_in = |kind: WordKind, range: &WordRange| {
            kind.words(kept).iter().any(|word| range.contains(word))
        };
        is_in(WordKind::Phone, &asked.part) || is_in(WordKind::PhoneEnd, &asked.or_end)
    }

    #[test]
    fn a_telephone_is_found_in_any_spelling_from_its_beginning_and_from_its_end() {
        let kept = ["+34 612 34 56 78", "0034612345678", "612-345-678", "(612) 34.56.78"];
        for kept in kept {
            for typed in ["612345678", "+34 612 345 678", "0034 612345678", "612 3", "5678", "678"]
            {
                assert!(finds_number(kept, typed), "{typed} in {kept}");
            }
            for typed in ["613", "56785", "612345679"] {
                assert!(!finds_number(kept, typed), "{typed} in {kept}");
            }
        }
        assert!(finds_number("0171 1234567", "+49 171 1234567"));
        assert!(finds_number("+49 171 1234567", "0171/1234567"));
        assert!(finds_number("+34 612 345 678", "34612345678"));
        assert!(finds_number("+1 (212) 555-0100", "2125550100"));
    }

    #[test]
    fn a_number_s_beginning_is_no_number_s_end() {
        let asked = number("876").expect("a number");
        let kept = WordKind::PhoneEnd.words("612345678");
        assert!(kept.iter().all(|word| !asked.part.contains(word)), "{kept:?}");
    }

    #[test]
    fn a_range_has_all_words_that_begin_so() {
        for (part, inside, outside) in [
            ("gar", vec!["gar", "garcia", "garzon", "gar9"], vec!["gas", "gaq", "ga"]),
            ("lopez", vec!["lopez", "lopezz"], vec!["lopf", "lopey"]),
            ("zzz", vec!["zzz", "zzzz"], vec!["zz", "zzy"]),
            ("na9", vec!["na9", "na99"], vec!["naa", "na8"]),
            ("li", vec!["li"], vec!["lia", "li0", "l"]),
        ] {
            let range = WordRange::of(part);
            assert!(inside.iter().all(|word| range.contains(word)), "{range:?}");
            assert!(!outside.iter().any(|word| range.contains(word)), "{range:?}");
        }
        assert!(!WordRange::default().contains(""));
    }

    #[test]
    fn what_is_typed_is_read_as_all_that_it_may_be() {
        let asked = CustomerQuestion::of("  María GARCÍA 678 ");
        let parts: Vec<&str> = asked.words.iter().map(|word| word.part.from.as_str()).collect();
        assert_eq!(parts, ["garcia", "maria", "678"]);
        assert_eq!(asked.words[2].or_end.from, "e876");
        assert_eq!((asked.number, asked.order), (None, None));
        let asked = CustomerQuestion::of("garcía m");
        assert!(asked.words[1].part.contains("maria"), "it narrows from its first letter");
        let asked = CustomerQuestion::of("li wu");
        assert!(asked.words.iter().all(|word| !word.part.contains("lia")));
        let asked = CustomerQuestion::of("k7qf m4xr");
        assert_eq!(asked.order.as_deref(), Some("K7QF-M4XR"));
        let asked = CustomerQuestion::of("Ana.Ruiz@example.org");
        assert_eq!(asked.words[0].part.from, "anaruizexampleorg");
        let asked = CustomerQuestion::of("1332");
        assert_eq!(asked.card_end.as_deref(), Some("1332"));
        assert!(asked.words.is_empty() && asked.number.is_some());
        for nothing in ["", " \0 ", "--", "¿?", "12"] {
            assert!(CustomerQuestion::of(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn an_e_mail_is_found_whole_and_by_its_parts() {
        let kept = WordKind::Mail.words("ana.ruiz+opera@example.org");
        for typed in ["ana.ruiz@", "ruiz", "opera", "ana"] {
            let asked = CustomerQuestion::of(typed);
            let is_in = |asked: &AskedWord| kept.iter().any(|word| asked.part.contains(word));
            assert!(asked.words.iter().all(is_in), "{typed} in {kept:?}");
        }
    }
}
