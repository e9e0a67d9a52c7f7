//! Fonts that staff upload. A browser gets the very file; what it promises is read here without
//! trust: that it is one font, which letters it has, and how wide and high they are, so that the
//! page moves little when the font arrives. Pure: bytes in, facts out.

mod facts;
mod woff2;

pub use facts::{Facts, Font};

/// Of a file: a font of the letters of our languages has a third of it.
pub const BYTES_MAX: usize = 150 * 1024;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FontProblem {
    TooLarge,
    /// Of another kind: TrueType, OpenType, the former WOFF, a picture, a page.
    NotWoff2,
    /// It says it is one, and isn't whole or contradicts itself.
    Broken,
    /// Several in one file, or with pictures for letters.
    NotPlain,
    /// Nearly no Latin letters.
    NoLetters,
}
