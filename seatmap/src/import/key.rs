//! Stable short names for what a pretix file only names for people, and what its names tell
//! about wheelchair places, restricted views and boxes.

use std::collections::HashSet;

/// A key's characters. An address of two keys, as shapes name their section, is still a text.
const KEY_CHARS_MAX: usize = 200;

/// `Première galerie` → `première-galerie`, made unique among `taken` by a number.
pub(super) fn key(text: &str, taken: &mut HashSet<String>) -> String {
    let mut key = String::new();
    for c in text.chars().flat_map(char::to_lowercase).take(KEY_CHARS_MAX) {
        if c.is_alphanumeric() || c == '_' {
            key.push(c);
        } else if !key.ends_with('-') && !key.is_empty() {
            key.push('-');
        }
    }
    let key = match key.trim_end_matches('-') {
        "" => "part".to_owned(),
        key => key.to_owned(),
    };
    let mut unique = key.clone();
    let mut number = 2;
    while !taken.insert(unique.clone()) {
        unique = format!("{key}-{number}");
        number += 1;
    }
    unique
}

/// What the name of a category says about its seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    pub wheelchair: bool,
    pub restricted_view: bool,
}

const WHEELCHAIR: [&str; 8] = [
    "wheelchair",
    "rollstuhl",
    "silla de ruedas",
    "sillas de ruedas",
    "cadira de rodes",
    "fauteuil roulant",
    "инвалид",
    "pmr",
];
const RESTRICTED: [&str; 9] = [
    "restricted view",
    "vue réduite",
    "visibilité réduite",
    "visibilidad reducida",
    "visibilitat reduïda",
    "sichtbehindert",
    "eingeschränkte sicht",
    "ограниченн",
    "vista limitata",
];
const BOX: [&str; 7] = ["loge", "palco", "llotja", "box", "ложа", "lodge", "lg "];

/// pretix has no attributes, so houses put them into category names.
pub(crate) fn guess(category: &str) -> Guess {
    let name = category.to_lowercase();
    Guess {
        wheelchair: WHEELCHAIR.iter().any(|word| has_word(&name, word)),
        restricted_view: RESTRICTED.iter().any(|word| name.contains(word)),
    }
}

/// Whether a zone of this name and this many seats is a box of a theatre.
pub(super) fn is_box(name: &str, seats: usize) -> bool {
    const BOX_SEATS_MAX: usize = 12;
    let name = name.to_lowercase();
    (1..=BOX_SEATS_MAX).contains(&seats) && BOX.iter().any(|word| name.contains(word))
}

fn has_word(text: &str, word: &str) -> bool {
    // Three letters may hide inside other words; longer ones may be inflected.
    if word.len() > 3 {
        return text.contains(word);
    }
    text.split(|c: char| !c.is_alphanumeric()).any(|part| part == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_readable_and_unique() {
        let mut taken = HashSet::new();
        assert_eq!(key("  Première galerie!", &mut taken), "première-galerie");
        assert_eq!(key("Première Galerie", &mut taken), "première-galerie-2");
        assert_eq!(key("—", &mut taken), "part");
    }

    #[test]
    fn category_names_tell_what_is_special() {
        assert!(guess("PMR").wheelchair);
        assert!(!guess("Supmrx").wheelchair);
        assert!(guess("Orchestre – vue réduite").restricted_view);
        assert_eq!(guess("Sécurité"), Guess::default());
    }
}
