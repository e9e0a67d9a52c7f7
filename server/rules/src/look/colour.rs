//! A colour, and how well two of them are told apart.

use serde::{Deserialize, Serialize};
use std::fmt;

/// sRGB, opaque.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour([u8; 3]);

impl Colour {
    pub const WHITE: Self = Self([255; 3]);
    pub const BLACK: Self = Self([0; 3]);

    /// `0xrrggbb`.
    pub fn from_number(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes();
        Self([red, green, blue])
    }

    /// `#rrggbb`, as browsers send it; None for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten().map(Self::from_number)
    }

    /// Relative luminance, from 0 to 1 (WCAG 2.2, definitions).
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// From 1 to 21, to 1 (WCAG 2.2, definitions).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// This one with a share, from 0 to 1, of another.
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let mut mixed = self.0;
        for (channel, theirs) in mixed.iter_mut().zip(other.0) {
            let value = f64::from(*channel) * (1.0 - share) + f64::from(theirs) * share;
            *channel = value.round().clamp(0.0, 255.0) as u8;
        }
        Self(mixed)
    }
}

impl Colour {
    /// Red, green and blue.
    pub fn channels(self) -> [u8; 3] {
        self.0
    }

    /// This one, as dark as text on white paper must be (WCAG 2.2, 1.4.3).
    pub fn on_white_paper(self) -> Self {
        let steps = (0..=20).map(|step| self.mixed(Self::BLACK, f64::from(step) / 20.0));
        let mut readable = steps.filter(|colour| colour.contrast(Self::WHITE) >= 4.5);
        readable.next().unwrap_or(Self::BLACK)
    }
}

/// `#rrggbb`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or_else(|| format!("{text} is no colour"))
    }
}
