//! Reads a document that comes back from a translator. A program may cut a text into segments,
//! with what stands between them in `<ignorable>`; joined in their order they are the text again.

mod unit;

use super::{DELIVERED, MADE_AT};
use crate::sources::made_at;
use anyhow::{Context, bail, ensure};
use domain::moment::Moment;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use std::{borrow::Cow, collections::BTreeMap, fmt};

/// Of a file that is read; all texts of a house have about one.
const BYTES_MAX: usize = 32 << 20;
const DEPTH_MAX: usize = 64;

pub struct Document {
    /// Of the translations.
    pub language: String,
    /// None: it doesn't tell.
    pub made_at: Option<Moment>,
    pub translations: Vec<Translation>,
}

/// A file that breaks off, or that something on its way has changed.
#[derive(Debug)]
pub struct Damaged(&'static str);

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Damaged {}

/// Of one text, or of one of its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The message's name.
    pub id: String,
    /// Empty where the text has but one.
    pub form: String,
    /// Empty while a part of it lacks a translation.
    pub text: String,
    pub progress: Progress,
    /// The mark of what was delivered of it when the document was made, or that it said nothing.
    /// None: the document doesn't tell.
    pub was: Option<String>,
}

/// How far a translator has come with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Whole,
    /// Every segment has a translation, but one of them is not finished by what is marked there,
    /// or by its length.
    Unmarked,
    /// Some segments lack a translation.
    Part,
    /// It said something when the document was made, and says nothing now.
    Emptied,
}

/// The document as far as it has been read.
#[derive(Default)]
struct Reading {
    /// Those that have ended.
    units: Vec<Unit>,
    unit: Option<Unit>,
    /// The note that tells when the document was made.
    made_at: String,
    within: Within,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Within {
    #[default]
    Nothing,
    Source,
    Target,
    MadeAt,
    Delivered,
}

#[derive(Default)]
struct Unit {
    name: String,
    /// The note with the mark of what was delivered when the document was made.
    was: Option<String>,
    segments: Vec<Segment>,
    /// The last segment has not ended. Outside of one, `<source>` and `<target>` are another
    /// module's, such as proposals of a translation memory.
    is_in_segment: bool,
}

/// `<segment>`, or `<ignorable>`, which stands between segments.
#[derive(Default)]
struct Segment {
    is_ignorable: bool,
    state: Option<String>,
    /// What a program says of it in its own words, such as `xlf:needs-review-translation`.
    sub_state: Option<String>,
    /// The place of the translation among those of the unit, from 1. None: that of its source.
    order: Option<usize>,
    source: Vec<Said>,
    target: Option<Vec<Said>>,
}

enum Said {
    Words(String),
    Placeholder {
        id: String,
        /// The placeholder that it repeats.
        copy_of: Option<String>,
        shown: Option<String>,
    },
}

/// # Errors
/// What it isn't, in words for whoever made it.
pub fn read(bytes: &[u8]) -> anyhow::Result<Document> {
    ensure!(bytes.len() <= BYTES_MAX, "the file is too large");
    let text = std::str::from_utf8(bytes).context(Damaged("the file is not UTF-8"))?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut language, mut made, mut depth) = (None, None, 0_usize);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().context(Damaged("the file is no XML"))? {
            Event::Eof => break,
            Event::DocType(_) => bail!("an XLIFF file has no DOCTYPE"),
            Event::Start(start) => {
                depth += 1;
                ensure!(depth <= DEPTH_MAX, "the file is nested too deeply");
                if start.local_name().as_ref() == "xliff" {
                    let version = attribute(&start, "version")?.unwrap_or_default();
                    ensure!(version.starts_with("2."), "the file is not XLIFF 2");
                    language = attribute(&start, "trgLang")?;
                } else {
                    reading.begin(&start)?;
                }
            }
            Event::Empty(empty) => reading.empty(&empty)?,
            Event::Text(said) => reading.say(&said),
            Event::CData(said) => reading.say(&said),
            Event::GeneralRef(reference) => {
                let name = reference.to_string();
                let letter = match reference.resolve_char_ref()? {
                    Some(letter) => letter.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&name)
                        .with_context(|| format!("the entity &{name}; is not known"))?
                        .to_owned(),
                };
                reading.say(&letter);
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                made = made.or(reading.told());
                reading.end(end.local_name().as_ref());
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    ensure!(depth == 0, Damaged("the file breaks off before its end"));
    let language = language.context("the file names no language (trgLang)")?;
    let tells_states = reading.units.iter().any(Unit::is_marked);
    let mut translations = Vec::new();
    for unit in &reading.units {
        let translation = unit.translation(tells_states);
        translations.extend(translation.with_context(|| format!("the text {}", unit.name))?);
    }
    check_once(&translations)?;
    Ok(Document { language, made_at: made, translations })
}

/// Of two units of one text, one would be lost.
fn check_once(translations: &[Translation]) -> anyhow::Result<()> {
    let mut seen: BTreeMap<(&str, &str), &Translation> = BTreeMap::new();
    for it in translations {
        let other = seen.insert((it.id.as_str(), it.form.as_str()), it);
        let is_same = other.is_none_or(|other| other == it);
        ensure!(is_same, "the file has two different translations of {}", it.id);
    }
    Ok(())
}

fn attribute(start: &BytesStart<'_>, name: &str) -> anyhow::Result<Option<String>> {
    let found = start.try_get_attribute(name).context("an attribute can't be read")?;
    let value = found.map(|it| quick_xml::escape::unescape(&it.value).map(Cow::into_owned));
    value.transpose().context("an attribute can't be read")
}

impl Reading {
    fn begin(&mut self, start: &BytesStart<'_>) -> anyhow::Result<()> {
        match start.local_name().as_ref() {
            "unit" => {
                let name = attribute(start, "id")?.context("a unit without a name (id)")?;
                self.unit = Some(Unit { name, ..Unit::default() });
            }
            name @ ("segment" | "ignorable") => {
                let is_ignorable = name == "ignorable";
                let state = attribute(start, "state")?;
                let sub_state = attribute(start, "subState")?;
                if let Some(unit) = &mut self.unit {
                    let segment = Segment { is_ignorable, state, sub_state, ..Segment::default() };
                    unit.segments.push(segment);
                    unit.is_in_segment = true;
                }
            }
            "source" if self.segment().is_some() => self.within = Within::Source,
            "target" if self.segment().is_some() => {
                self.empty(start)?;
                self.within = Within::Target;
            }
            "note" if attribute(start, "category")?.as_deref() == Some(MADE_AT) => {
                self.within = Within::MadeAt;
            }
            "note" if attribute(start, "category")?.as_deref() == Some(DELIVERED) => {
                self.within = Within::Delivered;
            }
            _ => self.empty(start)?,
        }
        Ok(())
    }

    fn segment(&mut self) -> Option<&mut Segment> {
        let unit = self.unit.as_mut().filter(|unit| unit.is_in_segment)?;
        unit.segments.last_mut()
    }

    /// What an element says by itself, whatever is in it.
    fn empty(&mut self, start: &BytesStart<'_>) -> anyhow::Result<()> {
        let is_text = matches!(self.within, Within::Source | Within::Target);
        match start.local_name().as_ref() {
            "target" => {
                let order =
                    attribute(start, "order")?.map(|order| order.parse::<usize>()).transpose();
                let order = order.context("the order of a translation is no number")?;
                if let Some(segment) = self.segment() {
                    segment.order = order;
                    segment.target = Some(Vec::new());
                }
            }
            "ph" if is_text => {
                let id = attribute(start, "id")?.context("a placeholder without a number (id)")?;
                let (copy_of, shown) = (attribute(start, "copyOf")?, attribute(start, "disp")?);
                self.push(Said::Placeholder { id, copy_of, shown });
            }
            // A character that XML can't hold.
            "cp" if is_text => {
                let code = attribute(start, "hex")?.unwrap_or_default();
                let letter = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
                let letter = letter.with_context(|| format!("there is no character {code}"))?;
                self.say(&letter.to_string());
            }
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, text: &str) {
        match self.within {
            Within::Nothing => {}
            Within::Source | Within::Target => self.push(Said::Words(text.to_owned())),
            Within::MadeAt => self.made_at += text,
            Within::Delivered => {
                if let Some(unit) = &mut self.unit {
                    *unit.was.get_or_insert_default() += text.trim();
                }
            }
        }
    }

    fn push(&mut self, said: Said) {
        let is_target = self.within == Within::Target;
        let Some(segment) = self.segment() else { return };
        let before = match is_target {
            true => segment.target.get_or_insert_default(),
            false => &mut segment.source,
        };
        // Each entity is an event of its own, and a file may have millions.
        if let (Said::Words(more), Some(Said::Words(words))) = (&said, before.last_mut()) {
            words.push_str(more);
            return;
        }
        before.push(said);
    }

    /// When the document was made, at the end of the note that tells it.
    fn told(&mut self) -> Option<Moment> {
        if self.within != Within::MadeAt {
            return None;
        }
        self.within = Within::Nothing;
        made_at::read(&std::mem::take(&mut self.made_at))
    }

    fn end(&mut self, name: &str) {
        match name {
            "source" | "target" | "note" => self.within = Within::Nothing,
            "segment" | "ignorable" => {
                if let Some(unit) = &mut self.unit {
                    unit.is_in_segment = false;
                }
            }
            "unit" => self.units.extend(self.unit.take()),
            _ => {}
        }
    }
}
