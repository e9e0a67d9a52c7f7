//! The four faces of the printed ticket: which letters they have, how wide those are, how they
//! kern. The files are cut for this reader (`assets/fonts/ticket/build.py`), which is why it is so
//! short.

use std::{iter, sync::LazyLock};

use anyhow::{Context, Result, anyhow, ensure};
use krilla::text::{Font, GlyphId, KrillaGlyph};

/// The voice a text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// Cormorant SemiBold: titles and large figures.
    Serif,
    /// Cormorant Medium Italic: composers, asides.
    Italic,
    /// Source Sans 3: everything that must be read at arm's length.
    Sans,
    /// Source Sans 3 SemiBold: labels and what counts.
    SansBold,
}

/// All four.
pub struct Typefaces {
    serif: Typeface,
    italic: Typeface,
    sans: Typeface,
    sans_bold: Typeface,
}

macro_rules! font {
    ($name:literal) => {
        include_bytes!(concat!("../../../../assets/fonts/ticket/", $name)).as_slice()
    };
}

impl Typefaces {
    /// The fonts that are compiled into the program, read once for all documents.
    pub fn load() -> Result<&'static Self> {
        static READ: LazyLock<Result<Typefaces>> = LazyLock::new(Typefaces::read);
        READ.as_ref().map_err(|fault| anyhow!("{fault:#}"))
    }

    fn read() -> Result<Self> {
        let load = |name: &str, file| {
            Typeface::read(file).with_context(|| format!("the ticket's font {name}"))
        };
        Ok(Self {
            serif: load("serif-semibold", font!("serif-semibold.ttf"))?,
            italic: load("serif-italic", font!("serif-italic.ttf"))?,
            sans: load("sans-regular", font!("sans-regular.ttf"))?,
            sans_bold: load("sans-semibold", font!("sans-semibold.ttf"))?,
        })
    }

    pub fn get(&self, face: Face) -> &Typeface {
        match face {
            Face::Serif => &self.serif,
            Face::Italic => &self.italic,
            Face::Sans => &self.sans,
            Face::SansBold => &self.sans_bold,
        }
    }
}

/// One face. All measures are in ems, that is, parts of the type size.
pub struct Typeface {
    pub font: Font,
    pub file: &'static [u8],
    units: f32,
    /// By letter.
    glyphs: Vec<(char, u16)>,
    advances: Vec<u16>,
    kerning: Vec<Pairs>,
}

/// Kerning between two glyphs, in font units (OpenType 1.9, GPOS, pair adjustment).
enum Pairs {
    /// By pair.
    Single(Vec<((u16, u16), i16)>),
    /// Classes by glyph; a glyph beyond the last has the class 0 and isn't covered.
    Classes {
        covered: Vec<bool>,
        first: Vec<u16>,
        second: Vec<u16>,
        columns: usize,
        values: Vec<i16>,
    },
}

/// A letter in a line, `at` its byte, as wide as `advance` says in ems.
struct Placed {
    at: usize,
    letter: char,
    glyph: u16,
    advance: f32,
}

impl Typeface {
    fn read(file: &'static [u8]) -> Result<Self> {
        let font = Font::new(file.into(), 0).context("not a font")?;
        let table = |tag: &[u8; 4]| table(Bytes(file), tag).context("a table is missing");
        let metric_count = table(b"hhea")?.u16(34).context("hhea is cut")?;
        let hmtx = table(b"hmtx")?;
        let advances: Vec<u16> =
            (0..usize::from(metric_count)).map_while(|glyph| hmtx.u16(4 * glyph)).collect();
        let glyphs = read_letters(table(b"cmap")?).context("cmap is not of format 4")?;
        let kerning = read_kerning(table(b"GPOS")?).context("GPOS is not plain pairs")?;
        ensure!(!advances.is_empty(), "no advances");
        Ok(Self { units: font.units_per_em(), font, file, glyphs, advances, kerning })
    }

    pub fn has(&self, character: char) -> bool {
        self.glyph(character).is_some()
    }

    fn glyph(&self, character: char) -> Option<u16> {
        let place = self.glyphs.binary_search_by_key(&character, |(letter, _)| *letter).ok()?;
        Some(self.glyphs[place].1)
    }

    /// The glyphs of one line, kerned, `tracking` ems apart. Letters that the face lacks are left
    /// out: callers have replaced them before, and a box must never be printed.
    pub fn shape(&self, text: &str, tracking: f32) -> Vec<KrillaGlyph> {
        self.placed(text, tracking)
            .map(|placed| {
                let range = placed.at..placed.at + placed.letter.len_utf8();
                let id = GlyphId::new(u32::from(placed.glyph));
                KrillaGlyph::new(id, placed.advance, 0.0, 0.0, 0.0, range, None)
            })
            .collect()
    }

    /// The width of one line in ems.
    pub fn width(&self, text: &str, tracking: f32) -> f32 {
        self.placed(text, tracking).map(|placed| placed.advance).sum()
    }

    fn placed<'a>(&'a self, text: &'a str, tracking: f32) -> impl Iterator<Item = Placed> + 'a {
        let mut letters = text
            .char_indices()
            .filter_map(|(at, letter)| Some((at, letter, self.glyph(letter)?)))
            .peekable();
        iter::from_fn(move || {
            let (at, letter, glyph) = letters.next()?;
            let next = letters.peek();
            let kerning = next.map_or(0, |&(_, _, next)| self.kerning_between(glyph, next));
            let units = f32::from(self.advance(glyph)) + f32::from(kerning);
            let gap = if next.is_some() { tracking } else { 0.0 };
            Some(Placed { at, letter, glyph, advance: units / self.units + gap })
        })
    }

    fn advance(&self, glyph: u16) -> u16 {
        // Glyphs after the last metric share it (hmtx).
        let own = self.advances.get(usize::from(glyph)).or(self.advances.last());
        own.copied().unwrap_or(0)
    }

    fn kerning_between(&self, left: u16, right: u16) -> i16 {
        self.kerning.iter().find_map(|pairs| pairs.between(left, right)).unwrap_or(0)
    }
}

impl Pairs {
    /// `None` if this subtable says nothing about the pair and the next one is to be asked.
    fn between(&self, left: u16, right: u16) -> Option<i16> {
        match self {
            Pairs::Single(pairs) => {
                let place = pairs.binary_search_by_key(&(left, right), |(pair, _)| *pair).ok()?;
                Some(pairs[place].1)
            }
            Pairs::Classes { covered, first, second, columns, values } => {
                if !covered.get(usize::from(left)).copied().unwrap_or_default() {
                    return None;
                }
                let class = |classes: &[u16], glyph| classes.get(usize::from(glyph)).copied();
                let row = usize::from(class(first, left).unwrap_or(0));
                let column = usize::from(class(second, right).unwrap_or(0));
                values.get(row * columns + column).copied()
            }
        }
    }
}

/// Big-endian numbers out of a font, never past its end.
#[derive(Clone, Copy)]
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn u16(self, at: usize) -> Option<u16> {
        let pair = self.0.get(at..at.checked_add(2)?)?;
        Some(u16::from_be_bytes(pair.try_into().ok()?))
    }

    fn i16(self, at: usize) -> Option<i16> {
        self.u16(at).map(u16::cast_signed)
    }

    fn usize(self, at: usize) -> Option<usize> {
        self.u16(at).map(usize::from)
    }

    fn u32(self, at: usize) -> Option<usize> {
        Some((self.usize(at)? << 16) | self.usize(at + 2)?)
    }

    fn from(self, at: usize) -> Option<Self> {
        self.0.get(at..).map(Bytes)
    }

    /// The bytes that a 16-bit offset at `at` points to.
    fn linked(self, at: usize) -> Option<Self> {
        self.from(self.usize(at)?)
    }
}

fn table<'a>(file: Bytes<'a>, tag: &[u8; 4]) -> Option<Bytes<'a>> {
    let count = file.usize(4)?;
    let record = (0..count)
        .map(|place| 12 + 16 * place)
        .find(|&at| file.0.get(at..at + 4) == Some(tag.as_slice()))?;
    file.from(file.u32(record + 8)?)
}

/// The one cmap of format 4: segments of letters, each with a distance or a list of its glyphs.
fn read_letters(cmap: Bytes) -> Option<Vec<(char, u16)>> {
    let segments = cmap.from(cmap.u32(8)?)?;
    if segments.u16(0)? != 4 {
        return None;
    }
    let doubled = segments.usize(6)?;
    let mut glyphs = Vec::new();
    for place in (0..doubled).step_by(2) {
        let last = segments.u16(14 + place)?;
        let first = segments.u16(16 + doubled + place)?;
        let distance = segments.u16(16 + 2 * doubled + place)?;
        let list_at = 16 + 3 * doubled + place;
        let list = segments.usize(list_at)?;
        for letter in first..=last {
            let glyph = if list == 0 {
                letter.wrapping_add(distance)
            } else {
                segments.u16(list_at + list + 2 * usize::from(letter - first))?
            };
            if let (Some(letter), true) = (char::from_u32(u32::from(letter)), glyph != 0) {
                glyphs.push((letter, glyph));
            }
        }
    }
    glyphs.sort_unstable();
    Some(glyphs)
}

/// The one lookup: subtables of pairs whose values move only the first glyph's advance.
fn read_kerning(gpos: Bytes) -> Option<Vec<Pairs>> {
    const ADVANCE_ONLY: u16 = 4;
    let lookup = gpos.linked(8)?.linked(2)?;
    let mut subtables = Vec::new();
    for place in 0..lookup.usize(4)? {
        let pairs = lookup.linked(6 + 2 * place)?;
        if (lookup.u16(0)?, pairs.u16(4)?, pairs.u16(6)?) != (2, ADVANCE_ONLY, 0) {
            return None;
        }
        subtables.push(match pairs.u16(0)? {
            1 => read_single_pairs(pairs)?,
            2 => read_class_pairs(pairs)?,
            _ => return None,
        });
    }
    Some(subtables)
}

fn read_single_pairs(pairs: Bytes) -> Option<Pairs> {
    let mut found = Vec::new();
    for (place, left) in read_coverage(pairs.linked(2)?)?.into_iter().enumerate() {
        let set = pairs.linked(10 + 2 * place)?;
        for record in 0..set.usize(0)? {
            let at = 2 + 4 * record;
            found.push(((left, set.u16(at)?), set.i16(at + 2)?));
        }
    }
    found.sort_unstable();
    Some(Pairs::Single(found))
}

fn read_class_pairs(pairs: Bytes) -> Option<Pairs> {
    let (rows, columns) = (pairs.usize(12)?, pairs.usize(14)?);
    let values = (0..rows * columns).map(|place| pairs.i16(16 + 2 * place)).collect::<Option<_>>();
    Some(Pairs::Classes {
        covered: by_glyph(read_coverage(pairs.linked(2)?)?.into_iter().map(|it| (it, true))),
        first: read_classes(pairs.linked(8)?)?,
        second: read_classes(pairs.linked(10)?)?,
        columns,
        values: values?,
    })
}

fn read_coverage(coverage: Bytes) -> Option<Vec<u16>> {
    let count = coverage.usize(2)?;
    match coverage.u16(0)? {
        1 => (0..count).map(|place| coverage.u16(4 + 2 * place)).collect(),
        2 => {
            let mut covered = Vec::new();
            for at in (0..count).map(|place| 4 + 6 * place) {
                covered.extend(coverage.u16(at)?..=coverage.u16(at + 2)?);
            }
            Some(covered)
        }
        _ => None,
    }
}

fn read_classes(classes: Bytes) -> Option<Vec<u16>> {
    let mut found = Vec::new();
    match classes.u16(0)? {
        1 => {
            let first = classes.u16(2)?;
            for place in 0..classes.u16(4)? {
                found.push((first + place, classes.u16(6 + 2 * usize::from(place))?));
            }
        }
        2 => {
            for at in (0..classes.usize(2)?).map(|place| 4 + 6 * place) {
                let class = classes.u16(at + 4)?;
                found.extend((classes.u16(at)?..=classes.u16(at + 2)?).map(|glyph| (glyph, class)));
            }
        }
        _ => return None,
    }
    Some(by_glyph(found.into_iter()))
}

/// What each glyph has, at the place of its number.
fn by_glyph<T: Clone + Default>(found: impl Iterator<Item = (u16, T)>) -> Vec<T> {
    let mut placed = Vec::new();
    for (glyph, value) in found {
        let place = usize::from(glyph);
        if placed.len() <= place {
            placed.resize(place + 1, T::default());
        }
        placed[place] = value;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACES: [Face; 4] = [Face::Serif, Face::Italic, Face::Sans, Face::SansBold];

    /// Widths that HarfBuzz gives for the same files (features kern only), in thousandths.
    #[test]
    fn lines_are_as_wide_as_harfbuzz_says() {
        let faces = Typefaces::load().expect("the fonts are part of the program");
        let expected = [
            ("AVATAR Tosca, Žižka", [8897, 7906, 8353, 8579]),
            ("Сказание о Февронии", [9011, 8064, 9610, 9794]),
            ("1.234,56 € «Wagner»", [8066, 7400, 8386, 8691]),
        ];
        for (text, widths) in expected {
            for (face, width) in FACES.into_iter().zip(widths) {
                let ours = (faces.get(face).width(text, 0.0) * 1000.0).round();
                assert_eq!(ours, width as f32, "{text} in {face:?}");
            }
        }
    }

    #[test]
    fn every_face_writes_the_six_languages() {
        let faces = Typefaces::load().expect("the fonts are part of the program");
        let letters =
            "ÁÉÍÑÓÚÜáéíñóúü¿¡ÄÖÜẞßŒœÇçÀàÈèÌìÒòÙùÂâÊêËëÎîÏïÔôÛûŸÿЁёЙйЩщЪъЫыЭэЮюЯя№€–—„“«»’…·";
        for face in FACES {
            let missing: String = letters.chars().filter(|&c| !faces.get(face).has(c)).collect();
            assert_eq!(missing, "", "{face:?}");
        }
    }

    #[test]
    fn both_sans_have_each_letter_that_forms_accept() {
        let faces = Typefaces::load().expect("the fonts are part of the program");
        for face in [Face::Sans, Face::SansBold] {
            let lacks = |letter: &char| !faces.get(face).has(*letter);
            let missing: String =
                domain::wording::letters::PRINTABLE.chars().filter(lacks).collect();
            assert_eq!(missing, "", "{face:?}");
        }
    }

    #[test]
    fn a_letter_that_a_face_lacks_is_left_out_not_boxed() {
        let faces = Typefaces::load().expect("the fonts are part of the program");
        assert_eq!(faces.get(Face::Serif).shape("a🎭b", 0.0).len(), 2);
    }
}
