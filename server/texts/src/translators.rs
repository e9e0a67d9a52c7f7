//! Texts for translators, out and in: what each text says in the house's own language, and what it
//! says in the others. What comes back mostly becomes drafts, which staff look at and publish.

use crate::{
    edit::{NotSaved, Saved, Step, TextRefusal, Which, save_all},
    forms::Forms,
    shown::{LanguageView, views},
    xliff,
};
use anyhow::Context;
use documents::sheets::{Row, Table};
use domain::actor::{Action, Actor};
use house::{Failure, House};
use season_tables::texts;
use std::collections::BTreeMap;

/// Of a sheet of texts, before a column for each language.
const COLUMNS: [&str; 4] = ["id", "form", "about", "note"];

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
    let languages: Vec<String> =
        house.locales().languages().into_iter().map(str::to_owned).collect();
    let heading = COLUMNS.iter().map(|&name| name.to_owned()).chain(languages.iter().cloned());
    let rows = parts(house).await?.into_iter().zip(2..).map(|(part, number)| {
        let mut cells = vec![part.id, part.form, part.about, part.note];
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
    import(house, actor, said.collect(), step).await
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
    let languages = house.locales().languages();
    let mut said = Vec::new();
    for row in &table.rows {
        let cell = |at: usize| row.cells.get(at).cloned().unwrap_or_default();
        for (at, name) in table.heading.iter().enumerate() {
            if languages.contains(&name.as_str()) && !cell(at).is_empty() {
                said.push((cell(id), cell(form), name.clone(), cell(at)));
            }
        }
    }
    import(house, actor, said, step).await
}

/// (message, form, language, text)
type Said = (String, String, String, String);

async fn import(
    house: &House,
    actor: &Actor,
    said: Vec<Said>,
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
    for (id, form, language, text) in said {
        by_text.entry((id, language)).or_default().push((form, text));
    }
    let (mut imported, mut saved, mut wrong) = (Imported::default(), Vec::new(), Vec::new());
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
            continue;
        }
        imported.changed += 1;
        saved.push(Saved { which: Which { id, language }, text, step, seen: None });
    }
    wrong.extend(crate::edit::problems(house, &saved));
    if !wrong.is_empty() {
        return Err(Failure::Refused(ImportRefusal::NotSaved(wrong)));
    }
    match save_all(house, actor, &saved).await {
        Ok(_) => Ok(imported),
        Err(Failure::Fault(fault)) => Err(Failure::Fault(fault)),
        // Each was looked at before: only the right to publish can be missing.
        Err(Failure::Refused(_)) => Err(Failure::Refused(ImportRefusal::NotPermitted)),
    }
}
