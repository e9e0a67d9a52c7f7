//! What somebody looks at once more before customers read a text, wherever it is published.

use crate::{
    editing::{
        check::CHARS_MAX,
        edit::{Which, delivered},
    },
    sources::subjects::TextSubject,
};
use house::House;

/// Shorter texts fit everywhere, and nobody misses much of them.
const FITTING_CHARS: usize = 60;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// The shop would show signs of HTML.
    Tags,
    /// Three times as long as what was delivered.
    FarLonger,
    /// Less than half of a legal text is left.
    FarShorter,
}

/// Whether the shop would show signs of HTML, which word processors leave in what is pasted.
pub fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        rest.starts_with(|sign: char| sign.is_ascii_alphabetic()) && rest.contains('>')
    })
}

/// Of a message. `shown`: what customers read now. What can't be saved at all is no doubt.
pub fn of(house: &House, which: &Which, shown: &str, text: &str) -> Vec<Doubt> {
    let delivered = delivered(house, which).unwrap_or_default();
    let locales = house.locales();
    let own = locales.delivered(locales.fallback().language());
    let is_legal = own
        .and_then(|own| own.get(&which.id))
        .is_some_and(|message| TextSubject::of(&message.file) == TextSubject::Legal);
    let length = text.chars().count();
    let is_longer = length > FITTING_CHARS && length > 3 * delivered.chars().count();
    let before = shown.chars().count();
    let found = [
        (Doubt::Tags, has_tags(text) && !has_tags(&delivered)),
        (Doubt::FarLonger, length <= CHARS_MAX && is_longer),
        (Doubt::FarShorter, is_legal && before > FITTING_CHARS && 2 * length < before),
    ];
    found.into_iter().filter_map(|(doubt, is_there)| is_there.then_some(doubt)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_told_from_signs_of_words() {
        for text in ["<b>x</b>", "a <br> b", "</p>", "<a href='x'>"] {
            assert!(has_tags(text), "{text}");
        }
        for text in ["a < b > c", "<3", "x <y", ""] {
            assert!(!has_tags(text), "{text}");
        }
    }
}
