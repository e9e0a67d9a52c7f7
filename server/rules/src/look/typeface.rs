//! A house's own font on its pages: the file that browsers load, and a stand-in of the same
//! measures, so that little moves when it arrives.

use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// In thousandths of the size, but for the weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typeface {
    /// Of the file: see `is_font`.
    pub file: String,
    /// As it calls itself.
    pub name: String,
    /// Of a line, above and below its ground.
    pub ascent: u32,
    pub descent: u32,
    pub gap: u32,
    /// Of a letter, as often as each stands in a text.
    pub width: u32,
    /// The lightest and the boldest; the same where there is one alone.
    pub weight_min: u32,
    pub weight_max: u32,
    /// It has Russian letters.
    pub is_cyrillic: bool,
}

/// What a font is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Text,
    Headings,
}

const PREFIX: &str = "font.";
const DIGEST_CHARS: usize = 16;

/// The name of an uploaded font's file, by its contents.
pub fn font_name(digest: &str) -> String {
    let digest: String = digest.chars().take(DIGEST_CHARS).collect();
    format!("{PREFIX}{digest}")
}

/// Whether an upload gave this name: only such a one stands in a style sheet.
pub fn is_font(name: &str) -> bool {
    let digest = name.strip_prefix(PREFIX).unwrap_or_default();
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    digest.len() == DIGEST_CHARS && digest.bytes().all(is_digit)
}

pub fn font_path(name: &str) -> String {
    format!("/fonts/{name}.woff2")
}

impl Part {
    /// Fonts that nearly every device has, with the mean width of their letters.
    fn stand_in(self) -> (&'static str, u32) {
        match self {
            Self::Text => (r#"local("Arial"),local("Liberation Sans"),local("Roboto")"#, 445),
            Self::Headings => {
                (r#"local("Times New Roman"),local("Liberation Serif"),local("Tinos")"#, 401)
            }
        }
    }

    /// The token, and the delivered fonts: letters that the font lacks come from there.
    fn token(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Text => ("--sans", "Parterre Sans", "sans-serif"),
            Self::Headings => ("--serif", "Parterre Serif", "serif"),
        }
    }

    /// Headings are set large, in a narrow face; a much wider one is set a little smaller, so that
    /// the longest words still have room on a phone.
    fn scale(self, typeface: &Typeface) -> u32 {
        const WIDEST: u32 = 470;
        match self {
            Self::Text => 1000,
            Self::Headings => (1000 * WIDEST / typeface.width.max(1)).clamp(650, 1000),
        }
    }
}

impl Typeface {
    /// Rules that name the font and its stand-in; empty for a file that no upload gave.
    pub(super) fn faces(&self, part: Part) -> String {
        if !is_font(&self.file) {
            return String::new();
        }
        let (family, path) = (&self.file, font_path(&self.file));
        let scale = part.scale(self);
        let weight = match self.weight_min == self.weight_max {
            // One weight alone: browsers make the bold one.
            true => String::new(),
            false => format!("font-weight:{} {};", self.weight_min, self.weight_max),
        };
        let mut css = format!(
            "@font-face{{font-family:\"{family}\";src:url({path}) format(\"woff2\");{weight}\
             font-display:swap;size-adjust:{}}}",
            percent(scale)
        );
        let (local, width) = part.stand_in();
        // Of the stand-in's size; heights are said of it.
        let ratio = (self.width * scale / width).max(1);
        let height = |measure: u32| percent(measure * scale / ratio);
        // Others' letters come from the delivered fonts, not from the stand-in.
        let letters = if self.is_cyrillic { "U+0-24F,U+400-4FF" } else { "U+0-24F" };
        let _ = write!(
            css,
            "@font-face{{font-family:\"{family} in\";src:{local};size-adjust:{};\
             ascent-override:{};descent-override:{};line-gap-override:{};\
             unicode-range:{letters}}}",
            percent(ratio),
            height(self.ascent),
            height(self.descent),
            height(self.gap)
        );
        css
    }

    pub(super) fn token(&self, part: Part) -> String {
        if !is_font(&self.file) {
            return String::new();
        }
        let (token, own, usual) = part.token();
        format!(
            "{token}:\"{0}\",\"{0} in\",\"{own}\",\"{own} Stand-in\",\
             \"{own} Stand-in Noto\",{usual};",
            self.file
        )
    }
}

/// Of thousandths.
fn percent(thousandths: u32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
