//! All words: Fluent messages by language, dates and money as each language writes them. The code
//! names no language: every folder in `locales/` is offered.
//!
//! 1. Messages in `locales/<language>/*.ftl` are part of the program; `--locales` adds or replaces
//!    languages.
//! 2. Texts that staff published take the place of the delivered ones from the next page on
//!    (`publish`).
//! 3. Pages format messages on the server; dates and numbers come from ICU.
//! 4. Islands get their messages as lines in the page (`browser`), and choose plurals by
//!    `Intl.PluralRules`.

mod browser;
mod calendar;
mod chosen;
mod delivered;
mod formats;
mod load;
mod names;
mod rich;
mod spoken;
#[cfg(test)]
mod tests;

pub use calendar::{end_of_day, local, start_of, unbroken};
use delivered::{Bundle, Delivered};
pub use delivered::{Message, written as pattern_text, written_in as written};
pub use load::STANDS_IN;
pub use names::is_language;
pub use rich::is_rich;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

/// Every language, loaded once at start.
pub struct Locales {
    /// All that the house can speak, its own first.
    languages: Vec<Language>,
    /// Which of them it speaks, as places in `languages`, in the order of a menu.
    spoken: RwLock<Arc<[usize]>>,
    /// Codes of languages that there are and that the settings leave out.
    left_out: Vec<String>,
    /// What the files of the house's own language lack, by the messages' names.
    lacking: BTreeSet<String>,
    /// What the program says where the folder says it otherwise, by the messages' names.
    under: BTreeMap<String, String>,
}

struct Language {
    delivered: Arc<Delivered>,
    /// With what staff published.
    shown: RwLock<Arc<Locale>>,
}

/// What is shown when nothing else fits: the house's own country first.
const FALLBACK: &str = "es";

/// Texts of messages that stand in for what was delivered: by language, then by the message's name.
/// Each is a pattern in Fluent's syntax.
pub type Edits = BTreeMap<String, BTreeMap<String, String>>;

/// Of a number's form, as many are told.
const EXAMPLES: usize = 4;
/// Beyond, no language of ours has another form.
const NUMBERS_TRIED: i64 = 40;

/// Begins the names of what a house says about itself.
pub const HOUSE: &str = "house-";

/// Whether only staff read a message, by its name.
pub fn is_of_staff(id: &str) -> bool {
    ["staff-", "timeline-"].iter().any(|beginning| id.starts_with(beginning))
}

/// Around a message's text on pages in which staff edit texts: begin, end of the name, end.
pub const MARKS: [char; 3] = ['\u{e000}', '\u{e001}', '\u{e002}'];

/// One language.
pub struct Locale {
    delivered: Arc<Delivered>,
    /// All messages, those of staff over those that were delivered. None: nobody edited any.
    edited: Option<Edited>,
    /// Says what this language doesn't say. None for the house's own.
    fallback: Option<Arc<Locale>>,
    /// The lines for the browser, by the beginnings of the messages.
    for_browser: Mutex<BTreeMap<Vec<String>, Arc<str>>>,
    is_marked: bool,
}

struct Edited {
    bundle: Bundle,
    source: Arc<str>,
}

impl Edited {
    /// What was not only delivered.
    fn says(&self, id: &str) -> bool {
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" ="));
        self.source.lines().any(begins)
    }
}

/// The value of a message's variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl Locales {
    /// `embedded`: (`es/basket.ftl`, text). `folder` adds languages, and messages that stand in
    /// for the program's own. What a language lacks is said in the house's own.
    ///
    /// # Errors
    /// A file that isn't Fluent is named with the line of its first mistake.
    pub fn load(embedded: &[(String, String)], folder: Option<&Path>) -> anyhow::Result<Self> {
        let load::Loaded { files, under, homes } = load::all(embedded, folder)?;
        let mut files: Vec<(String, Vec<load::File>)> = files.into_iter().collect();
        files.sort_by_key(|(language, _)| (language != FALLBACK, language.clone()));
        anyhow::ensure!(!files.is_empty(), "no language was found: locales holds no .ftl file");
        Ok(Self { under, ..Self::of(files, homes)? })
    }

    /// The first one stands in for the others.
    fn of(mut files: Vec<(String, Vec<load::File>)>, homes: load::Homes) -> anyhow::Result<Self> {
        names::add(&mut files);
        let homes = Arc::new(homes);
        let delivered = files
            .into_iter()
            .map(|(language, files)| Ok(Arc::new(Delivered::new(language, files, homes.clone())?)));
        Ok(Self::speaking(delivered.collect::<anyhow::Result<Vec<_>>>()?))
    }

    /// From now on these texts stand in for the delivered ones, and no others. Names those that
    /// can't be shown: the delivered text is shown instead.
    pub fn publish(&self, edits: &Edits) -> Vec<BrokenText> {
        let mut broken = Vec::new();
        let mut fallback = None;
        for (place, language) in self.languages.iter().enumerate() {
            let edited = language.edited(edits, self.languages.first(), &mut broken);
            let locale = Locale::of(language.delivered.clone(), edited, fallback.clone());
            let locale = Arc::new(locale);
            if place == 0 {
                fallback = Some(locale.clone());
            }
            *language.shown.write().unwrap_or_else(PoisonError::into_inner) = locale;
        }
        broken
    }

    /// A language as it would be with these texts, for staff alone; each text between `MARKS`
    /// where `is_marked`.
    pub fn preview(&self, language: &str, edits: &Edits, is_marked: bool) -> Option<Arc<Locale>> {
        let wanted = self.languages.iter().find(|it| it.delivered.language == language)?;
        let own = self.languages.first()?;
        let build = |language: &Language, fallback| {
            let edited = language.edited(edits, Some(own), &mut Vec::new());
            let locale = Locale::of(language.delivered.clone(), edited, fallback);
            Arc::new(Locale { is_marked, ..locale })
        };
        let is_own = Arc::ptr_eq(&wanted.delivered, &own.delivered);
        let fallback = (!is_own).then(|| build(own, None));
        Some(build(wanted, fallback))
    }

    /// What was delivered: by the message's name.
    pub fn delivered(&self, language: &str) -> Option<&BTreeMap<String, Message>> {
        let found = self.languages.iter().find(|it| it.delivered.language == language)?;
        Some(found.delivered.messages())
    }

    /// The language asked for, or the fallback: for mails of orders whose language the
    /// house has given up since.
    pub fn get_or_fallback(&self, language: &str) -> Arc<Locale> {
        self.get(language).unwrap_or_else(|| self.fallback())
    }

    /// The best one for an `Accept-Language` header.
    pub fn negotiate(&self, accept_language: Option<&str>) -> Arc<Locale> {
        let mut wanted: Vec<(f32, &str)> = accept_language
            .unwrap_or_default()
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.split(';');
                let tag = pieces.next()?.trim();
                let quality = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=")?.parse().ok())
                    .unwrap_or(1.0);
                (quality > 0.0).then_some((quality, tag))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted
            .into_iter()
            .find_map(|(_, tag)| self.get(&tag.split('-').next()?.to_ascii_lowercase()))
            .unwrap_or_else(|| self.fallback())
    }

    /// The house's own language.
    pub fn fallback(&self) -> Arc<Locale> {
        let own = self.languages.first().expect("because load refuses an empty set");
        own.shown()
    }
}

impl Locale {
    fn of(delivered: Arc<Delivered>, edited: Option<Edited>, fallback: Option<Arc<Self>>) -> Self {
        let for_browser = Mutex::default();
        Self { delivered, edited, fallback, for_browser, is_marked: false }
    }

    pub fn language(&self) -> &str {
        &self.delivered.language
    }

    /// Whole numbers for which this language takes each of its forms (`one`, `few`, `other`), the
    /// first few of each.
    pub fn form_examples(&self) -> BTreeMap<String, Vec<i64>> {
        let mut examples: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for number in 0..NUMBERS_TRIED {
            let form = self.delivered.form_of(number);
            let known = examples.entry(form).or_default();
            if known.len() < EXAMPLES {
                known.push(number);
            }
        }
        examples
    }

    /// A message without variables. One that the house's own language lacks too is a fault: logged,
    /// and shown as its name.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    pub fn text_with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let Some(text) = self.said(id, args) else {
            if let Some(fallback) = self.fallback.as_ref().filter(|fallback| fallback.has(id)) {
                return fallback.text_with(id, args);
            }
            tracing::error!(language = self.language(), id, "a message is missing");
            return id.to_owned();
        };
        if self.is_marked {
            let [begin, named, end] = MARKS;
            return format!("{begin}{id}{named}{text}{end}");
        }
        text
    }

    /// In this language. A text of staff that can't be made gives way to the delivered one: no page
    /// fails because of a text.
    fn said(&self, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        let edited = self.edited.as_ref().and_then(|edited| edited.bundle.format(id, args));
        match edited {
            Some(Ok(text)) => return Some(text),
            Some(Err(errors)) => {
                let language = self.language();
                tracing::error!(language, id, ?errors, "an edited message could not be made");
            }
            None => {}
        }
        Some(match self.delivered.bundle.format(id, args)? {
            Ok(text) => text,
            Err(made) => {
                let language = self.language();
                tracing::error!(language, id, errors = ?made.errors, "a message could not be made");
                made.text
            }
        })
    }

    /// Here or in the house's own language.
    pub fn has(&self, id: &str) -> bool {
        let in_fallback = || self.fallback.as_ref().is_some_and(|fallback| fallback.has(id));
        self.delivered.bundle.has(id) || in_fallback()
    }

    /// Messages for the browser as data, whose names begin with one of `prefixes`: one line
    /// each, `id=text with {name}`; a plural has a line for each category, `id.few=…`.
    pub fn for_browser(&self, prefixes: &[&str]) -> Arc<str> {
        let lines = || browser::lines(&self.sources(), prefixes, self.is_marked).into();
        if self.is_marked {
            return lines();
        }
        let key = prefixes.iter().map(|&prefix| prefix.to_owned()).collect();
        let mut known = self.for_browser.lock().expect("because nothing panics while it holds it");
        known.entry(key).or_insert_with(lines).clone()
    }

    /// The same messages as they were written; later ones stand in for earlier ones.
    fn sources(&self) -> Vec<Arc<str>> {
        let mut sources =
            self.fallback.as_ref().map_or_else(Vec::new, |fallback| fallback.sources());
        sources.extend(self.delivered.sources.iter().cloned());
        sources.extend(self.edited.as_ref().map(|edited| edited.source.clone()));
        sources
    }
}

impl Language {
    fn shown(&self) -> Arc<Locale> {
        self.shown.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// None: there is no text for this language.
    fn edited(
        &self,
        edits: &Edits,
        own: Option<&Self>,
        broken: &mut Vec<BrokenText>,
    ) -> Option<Edited> {
        let mut source = String::new();
        let known = edits.get(&self.delivered.language);
        let of_own = own.and_then(|own| edits.get(&own.delivered.language));
        // Other messages name these: a language without them, or with placeholders alone, says what
        // the house's own says.
        for id in own.into_iter().flat_map(|own| &own.delivered.of_house) {
            let is_edited = known.is_some_and(|texts| texts.contains_key(id));
            let said_in_own = of_own.and_then(|texts| texts.get(id));
            let is_left = said_in_own.is_some() && self.delivered.is_placeholder(id);
            if is_edited || (self.delivered.bundle.has(id) && !is_left) {
                continue;
            }
            let delivered = || Some(&own?.delivered.messages().get(id)?.pattern);
            let pattern = said_in_own.or_else(delivered);
            source.extend(pattern.map(|pattern| entry(id, pattern)));
        }
        for (id, pattern) in known.into_iter().flatten() {
            let entry = entry(id, pattern);
            match delivered::is_one_message(&entry, id) {
                true => source += &entry,
                false => {
                    let language = self.delivered.language.clone();
                    broken.push(BrokenText { language, id: id.clone() });
                }
            }
        }
        if source.is_empty() {
            return None;
        }
        let bundle = self.delivered.with(&source)?;
        Some(Edited { bundle, source: source.into() })
    }
}

/// A published text that can't be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenText {
    pub language: String,
    pub id: String,
}

/// A message as a file of messages has it; lines of its text after the first are indented.
pub fn entry(id: &str, pattern: &str) -> String {
    let mut entry = format!("{id} =");
    for line in pattern.lines() {
        entry += "\n    ";
        entry += line;
    }
    entry.push('\n');
    entry
}
