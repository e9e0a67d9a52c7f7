//! Texts for translators, out and in: what each text says in the house's own language, and what it
//! says in the others. What comes back mostly becomes drafts, which staff look at and publish.

pub use crate::files::file_import::{ImportRefusal, ImportStep, Imported, Replaced};
use crate::{
    editing::{
        edit::Which,
        forms::{Forms, forms_of},
    },
    files::{
        content_files, content_import,
        file_import::{Said, import},
        xliff::{self, Damaged, Progress, Translation},
    },
    shown::{LanguageView, views},
    sources::{
        made_at,
        subjects::{FileSubject, TextSubject},
    },
};
use anyhow::Context;
use documents::sheets::{Row, Table};
use domain::people::actor::Actor;
use house::{Failure, House, locales::STANDS_IN};
use season_tables::texts;
use std::collections::{BTreeMap, BTreeSet};

/// Of a sheet of texts, before a column for each language.
const COLUMNS: [&str; 5] = ["id", "form", "about", "note", CHECK];
/// Languages whose text was written beside a former one of the house's own, with spaces between.
const CHECK: &str = "check";
/// What shoppers read meanwhile; nothing is read from it.
const STAND_IN: &str = "lacking, in English";

/// One text in one form, or a form of its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub id: String,
    /// Empty where the text has but one.
    pub form: String,
    pub about: String,
    pub note: String,
    /// By language; what a language lacks is missing.
    pub texts: BTreeMap<String, String>,
    /// Of each of these, by language: the mark of what was delivered in its place.
    pub marks: BTreeMap<String, String>,
    /// Languages whose text was written beside a former one of the house's own.
    pub stale: Vec<String>,
}

/// Which texts a translator gets: all of the shop's messages, if nothing is chosen.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextChoice<'a> {
    pub about: Option<FileSubject>,
    /// Only what this language lacks, or what is to be checked in it.
    pub open_in: Option<&'a str>,
}

impl TextChoice<'_> {
    /// `forms`: of numbers, in that language.
    fn of(self, mut parts: Vec<Part>, forms: &[String]) -> Vec<Part> {
        if let Some(FileSubject::Messages(about)) = self.about {
            parts.retain(|part| TextSubject::of(&part.about) == about);
        }
        if let Some(language) = self.open_in {
            let is_stale = |stale: &[String]| stale.iter().any(|it| it == language);
            // A language says a text in all of its forms, or it is open.
            let is_said = |part: &&Part| part.texts.contains_key(language);
            let counted = parts.iter().filter(is_said).filter(|part| part.form != "other");
            let counted = counted.filter(|part| forms.contains(&part.form));
            let counted: BTreeSet<&str> = counted.map(|part| part.id.as_str()).collect();
            let lacking = parts.iter().filter(|part| !is_said(part));
            let lacking = lacking.filter(|part| forms.contains(&part.form));
            let lacking = lacking.filter(|part| counted.contains(part.id.as_str()));
            let lacking: BTreeSet<String> = lacking.map(|part| part.id.clone()).collect();
            let done = parts.iter().filter(|part| part.texts.contains_key(language));
            let done = done.filter(|part| !is_stale(&part.stale));
            let done = done.filter(|part| !lacking.contains(&part.id));
            let done: BTreeSet<String> = done.map(|part| part.id.clone()).collect();
            parts.retain(|part| !done.contains(&part.id));
        }
        parts
    }
}

/// All parts of these texts, in the order of their names: drafts where there are any, else what
/// shoppers read.
#[boxed]
pub async fn parts(house: &House, choice: TextChoice<'_>) -> anyhow::Result<Vec<Part>> {
    let of_open = forms_of(house, choice.open_in.unwrap_or_default());
    if let Some(subject @ (FileSubject::Productions | FileSubject::Pages)) = choice.about {
        return Ok(choice.of(content_files::parts(house, subject).await?, &of_open));
    }
    let mut conn = house.store().read().await?;
    let all = texts::messages(&mut conn).await?;
    drop(conn);
    let mut parts = Vec::new();
    for (id, views) in views(house, &all) {
        let own = views.first().context("a house has a language")?;
        let message = house.locales().delivered(&own.language).and_then(|it| it.get(&id));
        let (about, note) =
            message.map_or_else(Default::default, |it| (it.file.clone(), it.comment.clone()));
        let taken = views.iter().filter(|view| !view.text.is_empty());
        let taken: Vec<(&LanguageView, Forms)> =
            taken.map(|view| (view, Forms::of(&view.text))).collect();
        for form in forms_to_say(&views, own, &taken) {
            let texts = taken.iter().filter_map(|(view, it)| {
                let (_, text) = it.texts.iter().find(|(known, _)| *known == form)?;
                Some((view.language.clone(), text.clone()))
            });
            let texts: BTreeMap<String, String> = texts.collect();
            let marks = views.iter().filter(|view| texts.contains_key(&view.language));
            let marks = marks.map(|view| {
                let delivered = Forms::of(view.delivered.as_deref().unwrap_or_default()).texts;
                let of_form = delivered.iter().find(|(known, _)| *known == form);
                let mark = made_at::mark(of_form.map_or("", |(_, text)| text.as_str()));
                (view.language.clone(), mark)
            });
            let marks = marks.collect();
            let stale = views.iter().filter(|view| view.is_stale);
            let stale = stale.map(|view| view.language.clone()).collect();
            let (id, about, note) = (id.clone(), about.clone(), note.clone());
            parts.push(Part { id, form, about, note, texts, marks, stale });
        }
    }
    Ok(choice.of(parts, &of_open))
}

/// Those that any language says, and those that one has and doesn't say yet.
fn forms_to_say(
    views: &[LanguageView],
    own: &LanguageView,
    taken: &[(&LanguageView, Forms)],
) -> Vec<String> {
    let to_say = if own.text.is_empty() { house_forms(own) } else { Vec::new() };
    let said = taken.iter().flat_map(|(_, it)| it.texts.iter().map(|(form, _)| form));
    let mut forms: Vec<String> = Vec::new();
    for form in to_say.iter().chain(said) {
        if !forms.contains(form) {
            forms.push(form.clone());
        }
    }
    let is_plural = taken.iter().any(|(_, it)| it.is_plural());
    for view in views {
        let said = taken.iter().find(|(known, _)| known.language == view.language);
        let missing = match said {
            Some((_, said)) => said.missing(&view.forms),
            None if is_plural => view.forms.to_vec(),
            None => Vec::new(),
        };
        for form in missing {
            if !forms.contains(&form) {
                forms.insert(forms.len().saturating_sub(1), form);
            }
        }
    }
    forms
}

/// For which forms the house's own language is still to say this.
fn house_forms(own: &LanguageView) -> Vec<String> {
    let delivered = Forms::of(own.delivered.as_deref().unwrap_or_default()).with(&own.forms);
    delivered.texts.into_iter().map(|(form, _)| form).collect()
}

/// In English, where the house's own language doesn't say it.
fn stand_in(house: &House, part: &Part) -> Option<String> {
    let locales = house.locales();
    let is_said = part.texts.contains_key(locales.fallback().language());
    (!is_said && locales.is_lacking(&part.id)).then(|| english(house, part))?
}

/// What the program says in English of a text that it doesn't say in the house's own language.
fn english(house: &House, part: &Part) -> Option<String> {
    let locales = house.locales();
    let own = locales.fallback();
    let delivered = match locales.is_lacking(&part.id) {
        true => &locales.delivered(own.language())?.get(&part.id)?.pattern,
        false => locales.of_program(&part.id)?,
    };
    let mut forms = Forms::of(delivered).texts;
    let at = forms.iter().position(|(form, _)| *form == part.form);
    let at = at.unwrap_or(forms.len().saturating_sub(1));
    (at < forms.len()).then(|| forms.swap_remove(at).1)
}

/// A sheet with a row for each part and a column for each language, and one in English of what the
/// house's own language lacks. The heading of its last column tells when it was made,
/// and its cells what was delivered then.
#[boxed]
pub async fn sheet(house: &House, choice: TextChoice<'_>) -> anyhow::Result<Table> {
    // Before anything is read: what changes meanwhile was changed after it.
    let made_at = made_at::heading(house.now())?;
    let languages: Vec<String> = house.locales().known().into_iter().map(str::to_owned).collect();
    let heading = COLUMNS.iter().map(|&name| name.to_owned()).chain(languages.iter().cloned());
    let parts = parts(house, choice).await?;
    let is_lacking = parts.iter().any(|part| stand_in(house, part).is_some());
    let heading = heading.chain(is_lacking.then(|| STAND_IN.to_owned())).chain([made_at]);
    let heading = heading.collect();
    let rows = parts.into_iter().zip(2..).map(|(part, number)| {
        let stand_in = stand_in(house, &part).unwrap_or_default();
        let mut cells = vec![part.id, part.form, part.about, part.note, part.stale.join(" ")];
        let text = |code: &String| part.texts.get(code).cloned().unwrap_or_default();
        cells.extend(languages.iter().map(text));
        cells.extend(is_lacking.then_some(stand_in));
        cells.push(made_at::marks(&part.marks));
        Row { number, cells }
    });
    let rows = rows.collect();
    Ok(Table { name: "texts".to_owned(), heading, rows })
}

/// Whether there are texts of this subject to be translated into a language: the house's own is
/// translated, too, where the program doesn't deliver it whole. What is said of productions and on
/// pages begins in it.
pub fn is_target(house: &House, language: &str, about: Option<FileSubject>) -> bool {
    let locales = house.locales();
    let begins = matches!(about, Some(FileSubject::Productions | FileSubject::Pages));
    match locales.fallback().language() == language {
        true => locales.is_own_translated() && !begins,
        false => locales.get_known(language).is_some(),
    }
}

/// An XLIFF 2.0 document from the house's own language into another one, or from English into the
/// house's own.
#[boxed]
pub async fn xliff(
    house: &House,
    language: &str,
    choice: TextChoice<'_>,
) -> anyhow::Result<Vec<u8>> {
    let made_at = made_at::written(house.now())?;
    let own = house.locales().fallback();
    let is_own = own.language() == language;
    let source = if is_own { STANDS_IN } else { own.language() };
    let head = xliff::Head { source, target: language, made_at: &made_at };
    let mut parts = parts(house, choice).await?;
    let said = parts.iter().filter_map(|part| Some((part.id.clone(), part.texts.get(source)?)));
    let last: BTreeMap<String, String> = said.map(|(id, text)| (id, text.clone())).collect();
    let forms = forms_of(house, language);
    for part in &mut parts {
        let text = if is_own { english(house, part) } else { stand_in(house, part) };
        // A form that the source's language lacks is said as its last one.
        let is_said = [source, language].iter().any(|it| part.texts.contains_key(*it));
        let is_lacked = !is_said && forms.contains(&part.form);
        let text = text.or_else(|| last.get(&part.id).filter(|_| is_lacked).cloned());
        if let Some(text) = text {
            part.texts.insert(source.to_owned(), text);
        }
    }
    xliff::write(head, &parts)
}

/// What a translator's XLIFF file says is saved, all of it or nothing.
///
/// # Errors
/// Why nothing was saved.
#[boxed]
pub async fn import_xliff(
    house: &House,
    actor: &Actor,
    bytes: &[u8],
    step: ImportStep,
) -> Result<Imported, Failure<ImportRefusal>> {
    let not_readable = |error: anyhow::Error| {
        let words = format!("{error:#}");
        Failure::Refused(match error.is::<Damaged>() {
            true => ImportRefusal::Damaged(words),
            false => ImportRefusal::NotReadable(words),
        })
    };
    let document = xliff::read(bytes).map_err(not_readable)?;
    let mut said = Said { made_at: document.made_at, ..Said::default() };
    for Translation { id, form, text, progress, was } in document.translations {
        let (id, form) = content_import::named(id, form);
        let which = Which { id: id.clone(), language: document.language.clone() };
        if let Some(was) = was {
            let known = said.was.entry(which.clone()).or_default();
            known.extend((was != xliff::NOTHING).then(|| (form.clone(), was)));
        }
        match progress {
            Progress::Emptied => {
                said.emptied.insert(which);
                continue;
            }
            Progress::Whole => false,
            Progress::Unmarked => said.unmarked.insert(which),
            Progress::Part => said.partial.insert(which),
        };
        said.texts.push((id, form, document.language.clone(), text));
    }
    import_said(house, actor, said, step).await
}

async fn import_said(
    house: &House,
    actor: &Actor,
    said: Said,
    step: ImportStep,
) -> Result<Imported, Failure<ImportRefusal>> {
    match said.texts.iter().any(|(id, ..)| content_import::is_content(id)) {
        // These are published on the page of each production or page.
        true => content_import::import(house, actor, said).await,
        false => import(house, actor, said, step).await,
    }
}

/// The same of a sheet, in every language that it has a column for.
///
/// # Errors
/// Why nothing was saved.
#[boxed]
pub async fn import_sheet(
    house: &House,
    actor: &Actor,
    table: &Table,
    step: ImportStep,
) -> Result<Imported, Failure<ImportRefusal>> {
    let column = |name: &str| table.heading.iter().position(|known| known == name);
    let (Some(id), Some(form)) = (column("id"), column("form")) else {
        let words = "the sheet has no columns \"id\" and \"form\"".to_owned();
        return Err(Failure::Refused(ImportRefusal::NotReadable(words)));
    };
    let languages = house.locales().known();
    let stale = column(CHECK).map(|_| BTreeSet::new());
    let made_at = made_at::of_headings(&table.heading);
    let marks = table.heading.iter().position(|heading| made_at::is_heading(heading));
    let mut said = Said { stale, made_at, ..Said::default() };
    for row in &table.rows {
        let cell = |at: usize| row.cells.get(at).cloned().unwrap_or_default();
        for (at, name) in table.heading.iter().enumerate() {
            if languages.contains(&name.as_str()) && !cell(at).is_empty() {
                said.texts.push((cell(id), cell(form), name.clone(), cell(at)));
            }
        }
        let marks = marks.map(cell).unwrap_or_default();
        let marks = made_at::read_marks(&marks);
        for (at, name) in table.heading.iter().enumerate() {
            if marks.is_empty() || !languages.contains(&name.as_str()) {
                continue;
            }
            let which = Which { id: cell(id), language: name.clone() };
            let was = marks.iter().find(|(language, _)| language == name);
            if was.is_some() && cell(at).is_empty() {
                said.emptied.insert(which.clone());
            }
            let known = said.was.entry(which).or_default();
            known.extend(was.map(|(_, mark)| (cell(form), (*mark).to_owned())));
        }
        if let (Some(at), Some(stale)) = (column(CHECK), &mut said.stale) {
            let listed = cell(at);
            stale.extend(listed.split_whitespace().map(|code| (cell(id), code.to_owned())));
        }
    }
    import_said(house, actor, said, step).await
}
