//! Texts for translators, out and in: what each text says in the house's own language, and what it
//! says in the others. What comes back mostly becomes drafts, which staff look at and publish.

use crate::{
    edit::{NotSaved, Saved, Step, TextRefusal, Which, save_import},
    forms::Forms,
    shown::{LanguageView, views},
    xliff,
};
use anyhow::Context;
use documents::sheets::{Row, Table};
use domain::actor::{Action, Actor};
use house::{Failure, House};
use season_tables::texts;
use std::collections::{BTreeMap, BTreeSet};

/// Of a sheet of texts, before a column for each language.
const COLUMNS: [&str; 5] = ["id", "form", "about", "note", CHECK];
/// Languages whose text was written beside a former one of the house's own, with spaces between.
const CHECK: &str = "check";

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
    /// Languages whose text was written beside a former one of the house's own.
    pub stale: Vec<String>,
}

/// What a translator's file changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Texts that were written.
    pub changed: usize,
    pub same: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    NotPermitted,
    /// What isn't a file of texts, in words for whoever made it.
    NotReadable(String),
    /// By the message's name. Nothing was saved.
    NotSaved(Vec<(String, NotSaved)>),
}

/// All parts of all texts, in the order of their names: drafts where there are any, else what
/// shoppers read.
pub async fn parts(house: &House) -> anyhow::Result<Vec<Part>> {
    let mut conn = house.store().read().await?;
    let all = texts::messages(&mut conn).await?;
    drop(conn);
    let mut parts = Vec::new();
    for (id, views) in views(house, &all) {
        let own = views.first().context("a house has a language")?;
        let message = house.locales().delivered(&own.language).and_then(|it| it.get(&id));
        let (about, note) =
            message.map_or_else(Default::default, |it| (it.file.clone(), it.comment.clone()));
        let mut forms: Vec<String> = Vec::new();
        let taken = views.iter().map(|view| (view, Forms::of(&view.text)));
        let taken: Vec<(&LanguageView, Forms)> = taken.collect();
        for (form, _) in taken.iter().flat_map(|(_, it)| &it.texts) {
            if !forms.contains(form) {
                forms.push(form.clone());
            }
        }
        for form in forms {
            let said = taken.iter().filter(|(view, _)| !view.text.is_empty());
            let texts = said.filter_map(|(view, it)| {
                let (_, text) = it.texts.iter().find(|(known, _)| *known == form)?;
                Some((view.language.clone(), text.clone()))
            });
            let texts = texts.collect();
            let stale = views.iter().filter(|view| view.is_stale);
            let stale = stale.map(|view| view.language.clone()).collect();
            let (id, about, note) = (id.clone(), about.clone(), note.clone());
            parts.push(Part { id, form, about, note, texts, stale });
        }
    }
    Ok(parts)
}

/// A sheet with a row for each part and a column for each language.
pub async fn sheet(house: &House) -> anyhow::Result<Table> {
    let languages: Vec<String> = house.locales().known().into_iter().map(str::to_owned).collect();
    let heading = COLUMNS.iter().map(|&name| name.to_owned()).chain(languages.iter().cloned());
    let rows = parts(house).await?.into_iter().zip(2..).map(|(part, number)| {
        let mut cells = vec![part.id, part.form, part.about, part.note, part.stale.join(" ")];
        let text = |code: &String| part.texts.get(code).cloned().unwrap_or_default();
        cells.extend(languages.iter().map(text));
        Row { number, cells }
    });
    let rows = rows.collect();
    Ok(Table { name: "texts".to_owned(), heading: heading.collect(), rows })
}

/// An XLIFF 2.0 document from the house's own language into another one.
pub async fn xliff(house: &House, language: &str) -> anyhow::Result<Vec<u8>> {
    let own = house.locales().fallback();
    xliff::write(own.language(), language, &parts(house).await?)
}

/// What a translator's XLIFF file says is saved, all of it or nothing.
///
/// # Errors
/// Why nothing was saved.
pub async fn import_xliff(
    house: &House,
    actor: &Actor,
    bytes: &[u8],
    step: Step,
) -> Result<Imported, Failure<ImportRefusal>> {
    let not_readable =
        |error: anyhow::Error| Failure::Refused(ImportRefusal::NotReadable(format!("{error:#}")));
    let document = xliff::read(bytes).map_err(not_readable)?;
    let said = document.texts.into_iter();
    let said = said.map(|(id, form, text)| (id, form, document.language.clone(), text));
    import(house, actor, Said { texts: said.collect(), stale: None }, step).await
}

/// The same of a sheet, in every language that it has a column for.
///
/// # Errors
/// Why nothing was saved.
pub async fn import_sheet(
    house: &House,
    actor: &Actor,
    table: &Table,
    step: Step,
) -> Result<Imported, Failure<ImportRefusal>> {
    let column = |name: &str| table.heading.iter().position(|known| known == name);
    let (Some(id), Some(form)) = (column("id"), column("form")) else {
        let words = "the sheet has no columns \"id\" and \"form\"".to_owned();
        return Err(Failure::Refused(ImportRefusal::NotReadable(words)));
    };
    let languages = house.locales().known();
    let mut said = Said { texts: Vec::new(), stale: column(CHECK).map(|_| BTreeSet::new()) };
    for row in &table.rows {
        let cell = |at: usize| row.cells.get(at).cloned().unwrap_or_default();
        for (at, name) in table.heading.iter().enumerate() {
            if languages.contains(&name.as_str()) && !cell(at).is_empty() {
                said.texts.push((cell(id), cell(form), name.clone(), cell(at)));
            }
        }
        if let (Some(at), Some(stale)) = (column(CHECK), &mut said.stale) {
            let listed = cell(at);
            stale.extend(listed.split_whitespace().map(|code| (cell(id), code.to_owned())));
        }
    }
    import(house, actor, said, step).await
}

/// What a file says.
struct Said {
    /// (message, form, language, text)
    texts: Vec<(String, String, String, String)>,
    /// (message, language) of what is still to be looked at; None: the file doesn't tell.
    stale: Option<BTreeSet<(String, String)>>,
}

async fn import(
    house: &House,
    actor: &Actor,
    said: Said,
    step: Step,
) -> Result<Imported, Failure<ImportRefusal>> {
    actor
        .permit(Action::EditTexts, "*")
        .map_err(|_| Failure::Refused(ImportRefusal::NotPermitted))?;
    let mut conn = house.store().read().await?;
    let all = texts::messages(&mut conn).await?;
    drop(conn);
    let known: BTreeMap<String, Vec<LanguageView>> = views(house, &all).into_iter().collect();
    let mut by_text: BTreeMap<(String, String), Vec<(String, String)>> = BTreeMap::new();
    for (id, form, language, text) in said.texts {
        by_text.entry((id, language)).or_default().push((form, text));
    }
    let (mut imported, mut saved, mut wrong) = (Imported::default(), Vec::new(), Vec::new());
    let mut same = Vec::new();
    for ((id, language), texts) in by_text {
        let view = known.get(&id).and_then(|all| all.iter().find(|it| it.language == language));
        let Some(view) = view else {
            let why = TextRefusal::UnknownMessage;
            wrong.push((id, NotSaved { language, why }));
            continue;
        };
        let own = known.get(&id).and_then(|all| all.first()).map_or("", LanguageView::shown);
        let before = if view.text.is_empty() { own } else { &view.text };
        let mut forms = Forms::of(before);
        for (form, text) in texts {
            if let Some(known) = forms.texts.iter_mut().find(|(known, _)| *known == form) {
                known.1 = text;
            }
        }
        let text = forms.joined();
        if text.trim() == Forms::of(before).joined().trim() && !view.text.is_empty() {
            imported.same += 1;
            // A draft is written beside what is published, whatever comes along.
            if step == Step::Publish {
                same.push(Saved { which: Which { id, language }, text, step, seen: None });
            }
            continue;
        }
        imported.changed += 1;
        saved.push(Saved { which: Which { id, language }, text, step, seen: None });
    }
    let saved = in_order(house, saved, same, said.stale.as_ref());
    wrong.extend(crate::edit::problems(house, &saved));
    if !wrong.is_empty() {
        return Err(Failure::Refused(ImportRefusal::NotSaved(wrong)));
    }
    let id = (step == Step::Draft).then(|| house.new_id().to_string());
    match save_import(house, actor, &saved, id).await {
        Ok(_) => Ok(imported),
        Err(Failure::Fault(fault)) => Err(Failure::Fault(fault)),
        // Each was looked at before: only the right to publish can be missing.
        Err(Failure::Refused(_)) => Err(Failure::Refused(ImportRefusal::NotPermitted)),
    }
}

/// A translation is written beside the house's own text as it is then: so that one comes first, and
/// before it what doesn't fit it yet. Where the file tells what that is, whatever else comes along
/// unchanged fits the new text.
fn in_order(
    house: &House,
    mut saved: Vec<Saved>,
    same: Vec<Saved>,
    stale: Option<&BTreeSet<(String, String)>>,
) -> Vec<Saved> {
    let locales = house.locales();
    let own = locales.fallback();
    let is_own = |it: &Saved| it.which.language == own.language();
    let is_stale = |it: &Saved| {
        let name = (it.which.id.clone(), it.which.language.clone());
        stale.is_some_and(|stale| stale.contains(&name))
    };
    if stale.is_some() {
        let new: BTreeSet<String> =
            saved.iter().filter(|it| is_own(it)).map(|it| it.which.id.clone()).collect();
        let fits = |it: &Saved| new.contains(&it.which.id) && !is_own(it) && !is_stale(it);
        saved.extend(same.into_iter().filter(fits));
    }
    saved.sort_by_key(|it| {
        (it.which.id.clone(), if is_stale(it) { 0 } else { 2 - is_own(it) as u8 })
    });
    saved
}
