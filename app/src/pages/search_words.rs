//! What is searched: words without their case and accents, so that `dvorak` finds Dvořák.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words in which one looks for others.
#[derive(Clone, Debug, Default)]
pub struct Haystack(Vec<String>);

impl Haystack {
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self(texts.into_iter().flat_map(words).collect())
    }

    pub fn with(&self, text: &str) -> Self {
        Self(self.0.iter().cloned().chain(words(text)).collect())
    }

    /// Each word that was asked for begins one of these.
    pub fn has_all(&self, asked: &str) -> bool {
        words(asked).iter().all(|word| self.0.iter().any(|known| known.starts_with(word)))
    }
}

/// Whether there is a word in it at all.
pub fn has_word(asked: &str) -> bool {
    !words(asked).is_empty()
}

fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfd().filter(|c| !is_combining_mark(*c)).collect();
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | ':' | '-');
    plain
        .to_lowercase()
        .split(|c: char| !is_part(c))
        .map(|word| word.trim_matches(['.', '/', ':', '-']))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
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
            assert!(hay.has_all(asked), "{asked}");
        }
        for asked in ["carmen", "rusalka february", "alka", "dvorakova"] {
            assert!(!hay.has_all(asked), "{asked}");
        }
    }

    #[test]
    fn russian_is_found_with_and_without_its_dots() {
        let hay = Haystack::of(["Пётр Ильич Чайковский"]);
        assert!(hay.has_all("петр") && hay.has_all("Пётр чайк"));
    }
}
