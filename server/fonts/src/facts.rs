//! What a page needs to know of a font: its letters, how high its lines are, how wide its words.

use crate::{
    BYTES_MAX, FontProblem,
    woff2::{Reader, Table, Tag, tables},
};
use skrifa::raw::{
    FontData, FontRead,
    tables::{
        cmap::{Cmap, PlatformId},
        fvar::Fvar,
        head::Head,
        hhea::Hhea,
        name::Name,
    },
};
use std::collections::HashMap;

/// Numbers alone, which a style sheet may say. All but the weights in thousandths of the size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Of a line, above and below its ground.
    pub ascent: u32,
    pub descent: u32,
    pub gap: u32,
    /// Of a letter, as often as each stands in a text.
    pub width: u32,
    /// The lightest and the boldest; the same where there is one alone.
    pub weights: (u32, u32),
}

/// A font that was read.
pub struct Font {
    tables: HashMap<Tag, Table>,
    pub facts: Facts,
    /// As it calls itself; may be empty.
    pub name: String,
}

/// Letters with how often they stand in a thousand of a text in our languages, nearly.
const COMMON: [(char, u64); 24] = [
    ('e', 125),
    ('a', 85),
    ('i', 75),
    ('n', 72),
    ('o', 70),
    ('t', 68),
    ('r', 66),
    ('s', 66),
    ('l', 45),
    ('d', 40),
    ('u', 38),
    ('c', 34),
    ('m', 26),
    ('p', 24),
    ('h', 24),
    ('g', 16),
    ('b', 13),
    ('v', 13),
    ('f', 13),
    ('z', 6),
    ('q', 5),
    ('w', 8),
    ('k', 6),
    (' ', 170),
];
/// Nearly all of them, or it is a font of signs, or of one other script alone.
const COMMON_MIN: u64 = 900;
/// Longer names stand on no page.
const NAME_CHARS_MAX: usize = 60;

impl Font {
    /// # Errors
    /// See `FontProblem`.
    pub fn read(file: &[u8]) -> Result<Self, FontProblem> {
        if file.len() > BYTES_MAX {
            return Err(FontProblem::TooLarge);
        }
        let tables = tables(file)?;
        let facts = facts(&tables).ok_or(FontProblem::Broken)??;
        let name = name(&tables).unwrap_or_default();
        Ok(Self { tables, facts, name })
    }

    /// Of these letters, those that it doesn't have, each once and in their order.
    pub fn lacking(&self, letters: impl Iterator<Item = char>) -> Vec<char> {
        let cmap = self.tables.get(b"cmap").and_then(|table| cmap(&table.bytes));
        let has = |letter: &char| cmap.as_ref().is_some_and(|cmap| glyph(cmap, *letter).is_some());
        let mut lacking: Vec<char> = letters.filter(|letter| !has(letter)).collect();
        lacking.sort_unstable();
        lacking.dedup();
        lacking
    }
}

fn cmap(bytes: &[u8]) -> Option<Cmap<'_>> {
    Cmap::read(FontData::new(bytes)).ok()
}

/// By Unicode alone: what a letter's number means in other codes is another letter.
fn glyph(cmap: &Cmap<'_>, letter: char) -> Option<usize> {
    let is_unicode = |id| matches!(id, PlatformId::Unicode | PlatformId::Windows);
    let records = cmap.encoding_records().iter().filter(|it| is_unicode(it.platform_id()));
    let subtables = records.filter_map(|record| record.subtable(cmap.offset_data()).ok());
    let mut glyphs = subtables.filter_map(|subtable| subtable.map_codepoint(letter));
    glyphs.next().map(|glyph| glyph.to_u32() as usize).filter(|glyph| *glyph > 0)
}

/// None: a table is missing, or isn't what it should be.
fn facts(tables: &HashMap<Tag, Table>) -> Option<Result<Facts, FontProblem>> {
    let whole = |tag: &Tag| tables.get(tag).filter(|it| !it.is_transformed);
    let head = Head::read(FontData::new(&whole(b"head")?.bytes)).ok()?;
    let hhea = Hhea::read(FontData::new(&whole(b"hhea")?.bytes)).ok()?;
    let cmap = cmap(&whole(b"cmap")?.bytes)?;
    let unit = u64::from(head.units_per_em());
    if !(16..=16_384).contains(&unit) {
        return None;
    }
    let share = |measure: i16| {
        let share = u64::from(measure.unsigned_abs()) * 1000 / unit;
        u32::try_from(share).ok().filter(|share| *share <= 5_000)
    };
    let advances = advances(tables.get(b"hmtx")?, usize::from(hhea.number_of_h_metrics()))?;
    let (mut sum, mut count) = (0, 0);
    for (letter, often) in COMMON {
        // The last one said holds for all glyphs after it.
        let Some(glyph) = glyph(&cmap, letter) else { continue };
        sum += u64::from(advances[glyph.min(advances.len() - 1)]) * often;
        count += often;
    }
    if count < COMMON_MIN {
        return Some(Err(FontProblem::NoLetters));
    }
    let width = u32::try_from(sum * 1000 / (count * unit)).ok()?;
    let facts = Facts {
        ascent: share(hhea.ascender().to_i16())?,
        descent: share(hhea.descender().to_i16())?,
        gap: share(hhea.line_gap().to_i16())?,
        width: Some(width).filter(|width| (100..=2_000).contains(width))?,
        weights: weights(tables).unwrap_or((400, 400)),
    };
    Some(Ok(facts))
}

/// Widths of the first so many glyphs. Transformed, they stand one after the other behind a byte
/// (W3C, 5.4); else each has its left side behind it.
fn advances(table: &Table, count: usize) -> Option<Vec<u16>> {
    let mut reader = Reader { rest: &table.bytes };
    if table.is_transformed {
        reader.skip(1)?;
    }
    let mut advances = Vec::new();
    for _ in 0..count {
        advances.push(reader.u16()?);
        if !table.is_transformed {
            reader.skip(2)?;
        }
    }
    (!advances.is_empty()).then_some(advances)
}

/// Of a font whose weight can be varied.
fn weights(tables: &HashMap<Tag, Table>) -> Option<(u32, u32)> {
    let fvar = Fvar::read(FontData::new(&tables.get(b"fvar")?.bytes)).ok()?;
    let axes = fvar.axis_instance_arrays().ok()?.axes();
    let axis = axes.iter().find(|axis| axis.axis_tag().to_be_bytes() == *b"wght")?;
    let weight = |value: f64| value.clamp(1.0, 1000.0) as u32;
    let (min, max) = (weight(axis.min_value().to_f64()), weight(axis.max_value().to_f64()));
    (min <= max).then_some((min, max))
}

fn name(tables: &HashMap<Tag, Table>) -> Option<String> {
    const FULL: u16 = 4;
    let name = Name::read(FontData::new(&tables.get(b"name")?.bytes)).ok()?;
    let records = name.name_record().iter().filter(|record| record.name_id().to_u16() == FULL);
    let mut names = records.filter_map(|record| {
        let text = record.string(name.string_data()).ok()?;
        Some(text.chars().filter(|c| !c.is_control()).take(NAME_CHARS_MAX).collect::<String>())
    });
    names.find(|name| !name.trim().is_empty())
}
