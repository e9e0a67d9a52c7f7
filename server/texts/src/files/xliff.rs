//! XLIFF 2.0 (OASIS, urn:oasis:names:tc:xliff:document:2.0): a unit for each part of a text, its
//! variables as placeholders.

mod read;

pub use self::read::{Damaged, Progress, Translation, read};

use crate::files::translators::Part;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Between a message's name and its form in a unit's name.
const FORM: char = '.';
/// The category of a file's note that tells when the document was made.
const MADE_AT: &str = "exported";
/// The category of a unit's note that has the mark of what was delivered then of its translation.
const DELIVERED: &str = "exported-text";
/// In its place, where the unit had no translation.
pub const NOTHING: &str = "-";

/// A piece of a text: words, or what the shop fills in.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words(&'a str),
    Placeholder(&'a str),
}

/// Placeables may hold others.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => {
                if depth == 0 {
                    pieces.extend(words(text, start, at));
                    start = at;
                }
                depth += 1;
            }
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    let end = at + 1;
                    pieces.extend(text.get(start..end).map(Piece::Placeholder));
                    start = end;
                }
            }
            _ => {}
        }
    }
    pieces.extend(words(text, start, text.len()));
    pieces
}

fn words(text: &str, from: usize, to: usize) -> Option<Piece<'_>> {
    text.get(from..to).filter(|words| !words.is_empty()).map(Piece::Words)
}

/// What a document says of itself.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// Languages.
    pub source: &'a str,
    pub target: &'a str,
    pub made_at: &'a str,
}

pub fn write(head: Head<'_>, parts: &[Part]) -> anyhow::Result<Vec<u8>> {
    let Head { source, target, made_at } = head;
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = [("xmlns", NAMESPACE), ("version", "2.0"), ("srcLang", source), ("trgLang", target)];
    open(&mut xml, "xliff", &root)?;
    let mut abouts: Vec<&str> = parts.iter().map(|part| part.about.as_str()).collect();
    abouts.dedup();
    abouts.sort_unstable();
    abouts.dedup();
    for about in abouts {
        open(&mut xml, "file", &[("id", about)])?;
        notes(&mut xml, &[(MADE_AT, made_at)])?;
        for part in parts.iter().filter(|part| part.about == about) {
            unit(&mut xml, part, source, target)?;
        }
        close(&mut xml, "file")?;
    }
    close(&mut xml, "xliff")?;
    Ok(xml.into_inner())
}

type Xml = Writer<Vec<u8>>;

fn open(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> anyhow::Result<()> {
    let mut start = BytesStart::new(name);
    for attribute in attributes {
        start.push_attribute(*attribute);
    }
    Ok(xml.write_event(Event::Start(start))?)
}

fn close(xml: &mut Xml, name: &str) -> anyhow::Result<()> {
    Ok(xml.write_event(Event::End(BytesEnd::new(name)))?)
}

fn unit(xml: &mut Xml, part: &Part, source: &str, target: &str) -> anyhow::Result<()> {
    // A form that the source's language lacks is said as its last one.
    let Some(words) = part.texts.get(source).or_else(|| part.texts.get(target)) else {
        return Ok(());
    };
    let translated = part.texts.get(target);
    let is_open = translated.is_none() || part.stale.iter().any(|it| it == target);
    let state = if is_open { "initial" } else { "translated" };
    open(xml, "unit", &[("id", &name(part))])?;
    let mark = part.marks.get(target).map_or(NOTHING, String::as_str);
    notes(xml, &[("", &part.note), (DELIVERED, mark)])?;
    open(xml, "segment", &[("state", state)])?;
    content(xml, "source", words, words)?;
    if let Some(translated) = translated {
        content(xml, "target", translated, words)?;
    }
    close(xml, "segment")?;
    close(xml, "unit")
}

fn name(part: &Part) -> String {
    match part.form.as_str() {
        "" => part.id.clone(),
        form => format!("{}{FORM}{form}", part.id),
    }
}

/// (category, words). The one without a category is for people.
fn notes(xml: &mut Xml, notes: &[(&str, &str)]) -> anyhow::Result<()> {
    open(xml, "notes", &[])?;
    for (category, note) in notes.iter().filter(|(_, note)| !note.is_empty()) {
        let named = [("category", *category)];
        open(xml, "note", if category.is_empty() { &[] } else { &named })?;
        xml.write_event(Event::Text(BytesText::new(note)))?;
        close(xml, "note")?;
    }
    close(xml, "notes")
}

/// In one piece: spaces that an indented document adds would be part of the text. Placeholders have
/// the numbers that they have in the source.
fn content(xml: &mut Xml, name: &str, text: &str, source: &str) -> anyhow::Result<()> {
    let known: Vec<&str> = placeholders(source);
    let mut inner = String::new();
    let mut more = known.len();
    for piece in pieces(text) {
        match piece {
            Piece::Words(words) => inner += &quick_xml::escape::escape(words),
            Piece::Placeholder(said) => {
                let at = known.iter().position(|it| *it == said).unwrap_or_else(|| {
                    more += 1;
                    more - 1
                });
                // A line end in an attribute would be read as a space.
                let said = quick_xml::escape::escape(said).replace('\n', "&#10;");
                inner += &format!("<ph id=\"{}\" disp=\"{said}\"/>", at + 1);
            }
        }
    }
    let mut start = BytesStart::new(name);
    start.push_attribute(("xml:space", "preserve"));
    xml.write_event(Event::Start(start))?;
    xml.write_event(Event::Text(BytesText::from_escaped(inner)))?;
    close(xml, name)
}

fn placeholders(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for piece in pieces(text) {
        if let Piece::Placeholder(said) = piece
            && !found.contains(&said)
        {
            found.push(said);
        }
    }
    found
}

#[cfg(test)]
mod tests;
