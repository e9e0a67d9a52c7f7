//! Promo codes: one that is spoken, or a batch of codes that can't be guessed.

use super::{Cell, Context, Kind, shown};

/// Letters and digits that can't be mistaken for one another when spoken or typed.
pub const SPEAKABLE: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

const CHARS_MIN: usize = 4;
const CHARS_MAX: usize = 32;

/// As the shopper types it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(String);

/// A pattern: each `?` becomes a letter or digit by chance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Batch(String);

impl Code {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Batch {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// So many different codes it can make.
    pub fn codes_max(&self) -> u64 {
        let places = self.places().try_into().unwrap_or(u32::MAX);
        (SPEAKABLE.len() as u64).saturating_pow(places)
    }

    /// Chance makes 60 bits of each code, or more.
    pub fn is_unguessable(&self) -> bool {
        self.codes_max() >= 1 << 60
    }

    /// How many letters and digits are left to chance.
    pub fn places(&self) -> usize {
        self.0.matches('?').count()
    }
}

impl Cell for Code {
    fn kind() -> Kind {
        Kind::Named {
            name: "code",
            how: "4 to 32 capital letters, digits and hyphens: `OPERA-10`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        check(text, "")?;
        Ok(Self(text.to_owned()))
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}

impl Cell for Batch {
    fn kind() -> Kind {
        Kind::Named {
            name: "pattern",
            how: "A code in which each `?` becomes a letter or digit by chance: `X-?????????????`.",
        }
    }

    fn read(text: &str, _: &Context<'_>) -> Result<Self, String> {
        check(text, "?")?;
        match text.contains('?') {
            true => Ok(Self(text.to_owned())),
            false => {
                Err(format!("{} leaves nothing to chance; write {text}-?????????????", shown(text)))
            }
        }
    }

    fn write(&self, _: &Context<'_>) -> String {
        self.0.clone()
    }
}

fn check(text: &str, also: &str) -> Result<(), String> {
    let is_good =
        |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || also.contains(c);
    if !text.chars().all(is_good) {
        let message = "has other signs than capital letters, digits and hyphens; take them out";
        return Err(format!("{} {message}", shown(text)));
    }
    if !(CHARS_MIN..=CHARS_MAX).contains(&text.len()) {
        let length = format!("{CHARS_MIN} to {CHARS_MAX} letters");
        return Err(format!("{} hasn't {length}; choose another", shown(text)));
    }
    Ok(())
}
