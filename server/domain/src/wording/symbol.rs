//! The mark of a ticket type on its tickets, which ushers read at a glance.

use std::fmt;

/// Of letters and digits.
pub const CHARS_MAX: usize = 3;
/// Each stands alone.
pub const SHAPES: [(char, Shape); 5] = [
    ('●', Shape::Circle),
    ('■', Shape::Square),
    ('▲', Shape::Triangle),
    ('◆', Shape::Diamond),
    ('★', Shape::Star),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Circle,
    Square,
    Triangle,
    Diamond,
    Star,
}

/// One to three letters or digits, or one of the shapes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(String);

impl Symbol {
    /// None if it is neither.
    pub fn parse(text: &str) -> Option<Self> {
        let symbol = Self(text.to_owned());
        let is_short = (1..=CHARS_MAX).contains(&text.chars().count());
        let is_word = is_short && text.chars().all(char::is_alphanumeric);
        (is_word || symbol.shape().is_some()).then_some(symbol)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// None of letters and digits.
    pub fn shape(&self) -> Option<Shape> {
        let mut chars = self.0.chars();
        let (first, rest) = (chars.next()?, chars.next());
        let found = SHAPES.iter().find(|(drawn, _)| *drawn == first && rest.is_none());
        found.map(|(_, shape)| *shape)
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_digits_and_shapes_are_symbols() {
        for text in ["S", "U30", "Ж", "★", "●"] {
            assert_eq!(Symbol::parse(text).as_ref().map(Symbol::as_str), Some(text));
        }
        for text in ["", "U300", "★★", "A★", "a b", "<b>", "☠"] {
            assert_eq!(Symbol::parse(text), None, "{text}");
        }
    }
}
