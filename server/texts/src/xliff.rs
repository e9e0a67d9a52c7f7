//! XLIFF 2.0 (OASIS, urn:oasis:names:tc:xliff:document:2.0): a unit for each part of a text, its
//! variables as placeholders.

use crate::{made_at, translators::Part};
use anyhow::{Context, bail, ensure};
use domain::moment::Moment;
use quick_xml::{
    Reader, Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::borrow::Cow;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Between a message's name and its form in a unit's name.
const FORM: char = '.';
/// The category of a file's note that tells when the document was made.
const MADE_AT: &str = "exported";
/// Of a file that is read; all texts of a house have about one.
const BYTES_MAX: usize = 32 << 20;
const DEPTH_MAX: usize = 64;

pub struct Document {
    /// Of the translations.
    pub language: String,
    /// None: it doesn't tell.
    pub made_at: Option<Moment>,
    /// (message, form, text)
    pub texts: Vec<(String, String, String)>,
}

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
        notes(&mut xml, &[("category", MADE_AT)], made_at)?;
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
    notes(xml, &[], &part.note)?;
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

fn notes(xml: &mut Xml, attributes: &[(&str, &str)], note: &str) -> anyhow::Result<()> {
    if note.is_empty() {
        return Ok(());
    }
    open(xml, "notes", &[])?;
    open(xml, "note", attributes)?;
    xml.write_event(Event::Text(BytesText::new(note)))?;
    close(xml, "note")?;
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

/// The unit that is being read.
#[derive(Default)]
struct Reading {
    unit: Option<String>,
    source: String,
    /// What each placeholder of the source stands for, by its number.
    known: Vec<(String, String)>,
    target: Option<String>,
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
}

/// # Errors
/// What it isn't, in words for whoever made it.
pub fn read(bytes: &[u8]) -> anyhow::Result<Document> {
    ensure!(bytes.len() <= BYTES_MAX, "the file is too large");
    let text = std::str::from_utf8(bytes).context("the file is not UTF-8")?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut language, mut made, mut texts, mut depth) = (None, None, Vec::new(), 0_usize);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().context("the file is no XML")? {
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
                texts.extend(reading.end(end.local_name().as_ref()));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    let language = language.context("the file names no language (trgLang)")?;
    Ok(Document { language, made_at: made, texts })
}

fn attribute(start: &BytesStart<'_>, name: &str) -> anyhow::Result<Option<String>> {
    let found = start.try_get_attribute(name).context("an attribute can't be read")?;
    let value = found.map(|it| quick_xml::escape::unescape(&it.value).map(Cow::into_owned));
    value.transpose().context("an attribute can't be read")
}

impl Reading {
    fn begin(&mut self, start: &BytesStart<'_>) -> anyhow::Result<()> {
        match start.local_name().as_ref() {
            "unit" => *self = Self { unit: attribute(start, "id")?, ..Self::default() },
            "source" => self.within = Within::Source,
            "target" => {
                self.within = Within::Target;
                self.target = Some(String::new());
            }
            "ph" => self.empty(start)?,
            "note" if attribute(start, "category")?.as_deref() == Some(MADE_AT) => {
                self.within = Within::MadeAt;
            }
            _ => {}
        }
        Ok(())
    }

    fn empty(&mut self, start: &BytesStart<'_>) -> anyhow::Result<()> {
        let is_text = matches!(self.within, Within::Source | Within::Target);
        if start.local_name().as_ref() != "ph" || !is_text {
            return Ok(());
        }
        let id = attribute(start, "id")?.context("a placeholder without a number (id)")?;
        let shown = attribute(start, "disp")?;
        if self.within == Within::Source {
            self.known.extend(shown.clone().map(|shown| (id.clone(), shown)));
        }
        let known = self.known.iter().find(|(known, _)| *known == id);
        let said = known.map(|(_, said)| said.clone()).or(shown);
        let said = said.with_context(|| format!("placeholder {id} is not in the source"))?;
        self.say(&said);
        Ok(())
    }

    fn say(&mut self, text: &str) {
        match self.within {
            Within::Nothing => {}
            Within::Source => self.source += text,
            Within::Target => self.target.get_or_insert_default().push_str(text),
            Within::MadeAt => self.made_at += text,
        }
    }

    /// When the document was made, at the end of the note that tells it.
    fn told(&mut self) -> Option<Moment> {
        if self.within != Within::MadeAt {
            return None;
        }
        self.within = Within::Nothing;
        made_at::read(&std::mem::take(&mut self.made_at))
    }

    /// A unit's text, when the unit ends.
    fn end(&mut self, name: &str) -> Option<(String, String, String)> {
        match name {
            "source" | "target" => self.within = Within::Nothing,
            "unit" => {
                let unit = std::mem::take(self);
                let target = unit.target.filter(|target| !target.trim().is_empty())?;
                let name = unit.unit?;
                let (id, form) = name.split_once(FORM).unwrap_or((&name, ""));
                return Some((id.to_owned(), form.to_owned(), target));
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn part(id: &str, form: &str, es: &str, de: &str) -> Part {
        let said = [("es", es), ("de", de)].into_iter().filter(|(_, text)| !text.is_empty());
        let texts: BTreeMap<String, String> =
            said.map(|(code, text)| (code.to_owned(), text.to_owned())).collect();
        Part {
            id: id.to_owned(),
            form: form.to_owned(),
            about: "basket".to_owned(),
            note: "A <note> & more".to_owned(),
            texts,
            stale: Vec::new(),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let parts = [
            part("a", "", "Hola, { $name } & <b>", "Hallo, { $name } & <b>, „so“"),
            part("b", "one", "{ $count } de { $all }", "{ $all }: { $count }"),
            part("c", "", "Sin traducir", ""),
            part("d", "", "  dos\n\nlíneas ", "zwei\n\nZeilen"),
            part("e", "", "a { $n ->\n   *[other] b\n} c", "x { $n ->\n   *[other] y\n} z"),
        ];
        let head = Head { source: "es", target: "de", made_at: "2026-12-01T19:30:00.25Z" };
        let written = write(head, &parts).expect("written");
        let read = read(&written).expect("read");
        assert_eq!(read.language, "de");
        assert_eq!(read.made_at, Some(Moment(1_796_153_400_250)));
        let said: Vec<(&str, &str, &str)> =
            read.texts.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).collect();
        assert_eq!(
            said,
            [
                ("a", "", "Hallo, { $name } & <b>, „so“"),
                ("b", "one", "{ $all }: { $count }"),
                ("d", "", "zwei\n\nZeilen"),
                ("e", "", "x { $n ->\n   *[other] y\n} z"),
            ]
        );
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        for wrong in [
            "",
            "words",
            "<xliff version=\"1.2\"/>",
            "<xliff version=\"1.2\"></xliff>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><xliff version=\"2.0\" trgLang=\"de\"></xliff>",
            "<xliff version=\"2.0\" trgLang=\"de\"><file><unit id=\"a\"><segment><target>&b;\
             </target></segment></unit></file></xliff>",
            "<xliff version=\"2.0\"></xliff>",
        ] {
            assert!(read(wrong.as_bytes()).is_err(), "{wrong}");
        }
        assert!(read(&"<a>".repeat(100).into_bytes()).is_err(), "too deep");
    }
}
