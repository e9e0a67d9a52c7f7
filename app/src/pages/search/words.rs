//! What is searched: words without their case and accents, so that `dvorak` finds Dvořák; and where
//! nothing is found so, with one letter wrong.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Fewer letters are too little to be misspelled.
const MISSPELLED_MIN: usize = 5;

/// How a word has to be written to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    AsWritten,
    /// One letter may be missing, too many, or another.
    NearlyAsWritten,
}

/// Words in which one looks for others.
#[derive(Clone, Debug, Default)]
pub struct Haystack(Vec<String>);

impl Haystack {
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        let mut all: Vec<String> = texts.into_iter().flat_map(words).collect();
        let latin: Vec<String> = all.iter().filter_map(|word| in_latin(word)).collect();
        all.extend(latin);
        Self(all)
    }

    pub fn with(&self, text: &str) -> Self {
        Self(self.0.iter().cloned().chain(words(text)).collect())
    }

    /// Each word that was asked for begins one of these.
    pub fn has_all(&self, asked: &str, way: Way) -> bool {
        words(asked).iter().all(|word| {
            let fits = |known: &String| match way {
                Way::AsWritten => begins(known, word),
                Way::NearlyAsWritten => begins(known, word) || nearly_begins(known, word),
            };
            self.0.iter().any(fits)
        })
    }
}

/// Whether a word begins so. A day or a month is written whole: the 2nd isn't all of 2027.
fn begins(known: &str, word: &str) -> bool {
    let is_day = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    if is_day { known == word } else { known.starts_with(word) }
}

/// Whether a word is another, or nearly its beginning.
pub fn is_word(known: &str, word: &str, way: Way) -> bool {
    known == word || way == Way::NearlyAsWritten && nearly_begins(known, word)
}

/// Whether a word begins as another does but for one letter. No number is guessed.
fn nearly_begins(known: &str, word: &str) -> bool {
    let [known, word] = [known, word].map(|text| text.chars().collect::<Vec<char>>());
    let is_long = word.len() >= MISSPELLED_MIN && word.iter().all(|c| c.is_alphabetic());
    let lengths = word.len().saturating_sub(1)..=word.len() + 1;
    is_long
        && lengths
            .filter_map(|length| known.get(..length))
            .any(|beginning| differs_once(beginning, &word))
}

/// Whether one letter less, more or other makes one of the other.
fn differs_once(one: &[char], other: &[char]) -> bool {
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    longer - shorter <= 1 && start + end + 1 >= longer
}

/// Whether there is a word in it at all.
pub fn has_word(asked: &str) -> bool {
    !words(asked).is_empty()
}

/// Its words without their case and accents.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | ':' | '-');
    plain
        .to_lowercase()
        .replace('ß', "ss")
        .split(|c: char| !is_part(c))
        .map(|word| word.trim_matches(['.', '/', ':', '-']))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Of `а` to `я`, as keyboards without them write them; dots and accents are gone before.
const LATIN: [&str; 32] = [
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
];

/// None: it isn't Russian.
fn in_latin(word: &str) -> Option<String> {
    let letters = word.chars().map(|letter| {
        let place = u32::from(letter).checked_sub(u32::from('а'))?;
        LATIN.get(place as usize).copied()
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_their_beginning_without_accents_and_case() {
        let hay = Haystack::of(["Rusalka", "Antonín Dvořák", "Große Oper"])
            .with("Friday 15 January 2027 15/1 15.1. 2027-01-15 20:00");
        for asked in [
            "dvorak",
            "DVOŘ",
            "rus",
            "rusalka january",
            "15 jan",
            "15.1.",
            "15/1",
            "2027-01",
            "20:00",
            "oper",
            "",
        ] {
            assert!(hay.has_all(asked, Way::AsWritten), "{asked}");
        }
        for asked in ["carmen", "rusalka february", "alka", "dvorakova", "2", "1 jan"] {
            assert!(!hay.has_all(asked, Way::AsWritten), "{asked}");
        }
    }

    #[test]
    fn russian_is_found_with_and_without_its_dots() {
        let hay = Haystack::of(["Пётр Ильич Чайковский"]);
        let has_all = |asked| hay.has_all(asked, Way::AsWritten);
        assert!(has_all("петр") && has_all("Пётр чайк"));
        let swans = Haystack::of(["Лебединое озеро"]);
        assert!(swans.has_all("Lebedinoe ozero", Way::AsWritten));
    }

    #[test]
    fn a_word_of_five_letters_may_have_one_wrong() {
        let hay = Haystack::of(["Carmen", "Pyotr Ilyich Tchaikovsky", "Große Oper"])
            .with("Friday 15 January 2027");
        for asked in ["carmem", "carrmen", "karmen", "crmen", "tchaykov", "grosse", "janury"] {
            assert!(hay.has_all(asked, Way::NearlyAsWritten), "{asked}");
        }
        for asked in ["opra", "karmem", "verdi", "2026", "tosca"] {
            assert!(!hay.has_all(asked, Way::NearlyAsWritten), "{asked}");
        }
        assert!(!hay.has_all("carmem", Way::AsWritten));
    }
}
