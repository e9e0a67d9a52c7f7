//! What staff see of texts: those that say something, and one with all its languages and history.

use crate::{
    editing::{
        edit::{TextRefusal, key},
        forms::forms_of,
        readable::readable,
    },
    sources::{source::Source, subjects::TextSubject},
};
use domain::people::actor::{Action, Actor};
use house::{Failure, House, NotAnswered};
use season_tables::texts::{self, MESSAGE};
pub use season_tables::texts::{Draft, DraftState, Revision, WaitingDrafts};
use std::{collections::BTreeMap, sync::Arc};

/// Of a page of results.
pub const FOUND_MAX: usize = 50;

/// What staff look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// In what a text says, or in its name; empty: all.
    pub words: String,
    /// None: whatever it is about.
    pub about: Option<TextSubject>,
    pub only: Only,
    /// The first page is zero.
    pub page: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    #[default]
    All,
    /// What staff have said otherwise.
    Edited,
    /// What staff work on.
    Drafts,
    /// Of these, what somebody is asked to look at.
    Reviews,
    /// Of these, what has its time.
    Scheduled,
    /// What was changed in the house's own language, and not since in another one.
    Stale,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Those of the page.
    pub texts: Vec<FoundText>,
    pub count: usize,
    /// What texts are about, for the list of subjects.
    pub abouts: Vec<TextSubject>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundText {
    pub id: String,
    /// What shoppers read now, in the reader's language.
    pub text: String,
    pub is_edited: bool,
    /// By language: what staff work on, and what is to become of it.
    pub drafts: Vec<(String, DraftState)>,
    /// Languages that were written beside a former text of the house's own.
    pub stale: Vec<String>,
    /// For `fits::still_fit`; None: no translation is to be checked.
    pub seen: Option<String>,
}

/// A message in all languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextView {
    pub id: String,
    pub about: String,
    /// What its authors say of it; empty where they say nothing.
    pub comment: String,
    /// The house's own language first.
    pub languages: Vec<LanguageView>,
    /// The newest first.
    pub history: Vec<Revision>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageView {
    pub language: String,
    /// None: this language doesn't say it, so that the house's own is shown.
    pub delivered: Option<String>,
    /// What staff published in its place.
    pub published: Option<String>,
    /// What is in the form: the draft, or what shoppers read.
    pub text: String,
    pub draft: Option<Draft>,
    /// The newest revision; zero: none.
    pub newest: i64,
    /// It was written beside a former text of the house's own language.
    pub is_stale: bool,
    /// Of the house's own language: its files don't say it, and the delivered text is English.
    pub is_lacking: bool,
    /// That whole numbers take in it.
    pub forms: Arc<[String]>,
}

impl TextView {
    pub fn language(&self, language: &str) -> Option<&LanguageView> {
        self.languages.iter().find(|it| it.language == language)
    }
}

/// # Errors
/// The reader may not edit texts.
#[boxed]
pub async fn search(
    house: &House,
    actor: &Actor,
    language: &str,
    search: &Search,
) -> Result<Found, NotAnswered> {
    let locales = house.locales();
    let own = locales.fallback();
    let Some(known) = locales.delivered(own.language()) else { return Ok(nothing()) };
    let words = search.words.trim().to_lowercase();
    let first = search.page.saturating_mul(FOUND_MAX);
    let mut found = nothing();
    for (id, views) in all(house, actor).await? {
        let Some(message) = known.get(&id) else { continue };
        let about = TextSubject::of(&message.file);
        if !found.abouts.contains(&about) {
            found.abouts.push(about);
        }
        let is_about = search.about.is_none_or(|wanted| wanted == about);
        let says = |text: &str| {
            let is_in = |text: &str| text.to_lowercase().contains(&words);
            is_in(text) || is_in(&readable(text))
        };
        let is_said = words.is_empty()
            || id.contains(&words)
            || views.iter().any(|view| says(&view.text) || says(view.shown()));
        let text = FoundText {
            id: id.clone(),
            text: readable(
                views
                    .iter()
                    .find(|view| view.language == language)
                    .map(LanguageView::shown)
                    .filter(|text| !text.is_empty())
                    .unwrap_or(&message.pattern),
            ),
            is_edited: views.iter().any(|view| view.published.is_some()),
            drafts: drafts(&views),
            stale: views.iter().filter(|it| it.is_stale).map(|it| it.language.clone()).collect(),
            seen: views.iter().any(LanguageView::is_to_check).then(|| seen(&views)),
        };
        let is_any = |is_meant: fn(&DraftState) -> bool| {
            text.drafts.iter().any(|(_, state)| is_meant(state))
        };
        let is_wanted = match search.only {
            Only::All => true,
            Only::Edited => text.is_edited,
            Only::Drafts => !text.drafts.is_empty(),
            Only::Reviews => is_any(|state| *state == DraftState::Review),
            Only::Scheduled => is_any(|state| matches!(state, DraftState::Scheduled { .. })),
            Only::Stale => !text.stale.is_empty(),
        };
        if is_about && is_said && is_wanted {
            found.count += 1;
            if found.count > first && found.texts.len() < FOUND_MAX {
                found.texts.push(text);
            }
        }
    }
    found.abouts.sort();
    Ok(found)
}

fn drafts(views: &[LanguageView]) -> Vec<(String, DraftState)> {
    let drafts =
        views.iter().filter_map(|it| Some((it.language.clone(), it.draft.as_ref()?.state)));
    drafts.collect()
}

fn nothing() -> Found {
    Found { texts: Vec::new(), count: 0, abouts: Vec::new() }
}

/// What staff work on, for whoever comes in.
///
/// # Errors
/// The reader may not edit texts.
#[boxed]
pub async fn waiting(house: &House, actor: &Actor) -> Result<WaitingDrafts, NotAnswered> {
    actor.permit(Action::EditTexts, "*")?;
    let mut conn = house.store().read().await?;
    Ok(texts::waiting(&mut conn).await?)
}

/// # Errors
/// The reader may not edit texts, or there is no such message.
#[boxed]
pub async fn text(
    house: &House,
    actor: &Actor,
    id: &str,
) -> Result<TextView, Failure<TextRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    let locales = house.locales();
    let own = locales.fallback();
    let known = locales.delivered(own.language()).and_then(|messages| messages.get(id));
    let message = known.ok_or(Failure::Refused(TextRefusal::UnknownMessage))?;
    let mut conn = house.store().read().await?;
    let mut history = texts::revisions(&mut conn, &key(id)).await?;
    let published = history.iter().find(|it| it.is_published && it.language == own.language());
    let source = Source::new(house, id, published);
    let revisions: Vec<&Revision> = history.iter().collect();
    let languages = locales.known().into_iter().map(|code| {
        let source = (code != own.language()).then_some(&source);
        let view = language_view(house, id, code, &revisions, source);
        LanguageView { forms: forms_of(house, code), ..view }
    });
    let languages = languages.collect();
    history.sort_by_key(|it| std::cmp::Reverse((it.written_at, it.revision)));
    Ok(TextView {
        id: id.to_owned(),
        about: message.file.clone(),
        comment: message.comment.clone(),
        languages,
        history,
    })
}

/// Without its forms, which all of a language's texts share. `source`: what this language
/// translates. None: it is the house's own.
fn language_view(
    house: &House,
    id: &str,
    language: &str,
    revisions: &[&Revision],
    source: Option<&Source<'_>>,
) -> LanguageView {
    let locales = house.locales();
    let delivered = locales.delivered(language).and_then(|messages| messages.get(id));
    let delivered = delivered.map(|message| message.pattern.clone());
    let is_lacking = source.is_none() && locales.is_lacking(id);
    let of = |is_it: fn(&Revision) -> bool| {
        let found = revisions.iter().find(|it| it.language == language && is_it(it));
        found.copied()
    };
    let published = of(|it| it.is_published);
    let draft = of(|it| it.draft.is_some());
    let is_stale = source.is_some_and(|source| match draft.or(published) {
        Some(translation) => !source.is_of(translation),
        None => !source.is_delivered(),
    });
    let newest = revisions.iter().filter(|it| it.language == language);
    let said = |it: Option<&Revision>| it.map(|it| it.body.clone()).filter(|it| !it.is_empty());
    let of_language = || delivered.clone().filter(|_| !is_lacking);
    let shown = said(published).or_else(of_language).unwrap_or_default();
    LanguageView {
        language: language.to_owned(),
        text: match draft {
            Some(draft) if draft.body.is_empty() => delivered.clone().unwrap_or_default(),
            Some(draft) => draft.body.clone(),
            None => shown,
        },
        delivered,
        published: said(published),
        draft: draft.and_then(|it| it.draft.clone()),
        newest: newest.map(|it| it.revision).max().unwrap_or_default(),
        is_stale,
        is_lacking,
        forms: Vec::new().into(),
    }
}

impl LanguageView {
    /// Neither its files nor the house say it in this language.
    pub fn is_unsaid(&self) -> bool {
        self.published.is_none() && (self.delivered.is_none() || self.is_lacking)
    }

    /// What shoppers read; empty where the house's own language says it.
    pub fn shown(&self) -> &str {
        self.published.as_deref().or(self.delivered.as_deref()).unwrap_or_default()
    }
}

/// Of every message of the house's own language: all its languages, the house's own first.
pub(crate) fn views(house: &House, all: &[Revision]) -> Vec<(String, Vec<LanguageView>)> {
    let locales = house.locales();
    let own = locales.fallback();
    let mut worked: BTreeMap<&str, Vec<&Revision>> = BTreeMap::new();
    for text in all {
        worked.entry(text.key.strip_prefix(MESSAGE).unwrap_or(&text.key)).or_default().push(text);
    }
    let languages = locales.known().into_iter().map(|code| (code, forms_of(house, code)));
    let languages: Vec<(&str, Arc<[String]>)> = languages.collect();
    let known = locales.delivered(own.language()).into_iter().flat_map(|all| all.keys());
    let views = known.map(|id| {
        let revisions = worked.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let is_shown = |it: &&&Revision| it.is_published && it.language == own.language();
        let source = Source::new(house, id, revisions.iter().find(is_shown).copied());
        let views = languages.iter().map(|(code, forms)| {
            let source = (*code != own.language()).then_some(&source);
            let view = language_view(house, id, code, revisions, source);
            LanguageView { forms: forms.clone(), ..view }
        });
        (id.clone(), views.collect())
    });
    views.collect()
}

/// Every message with its languages, without its history.
///
/// # Errors
/// The reader may not edit texts.
pub(crate) async fn all(
    house: &House,
    actor: &Actor,
) -> Result<Vec<(String, Vec<LanguageView>)>, NotAnswered> {
    actor.permit(Action::EditTexts, "*")?;
    let mut conn = house.store().read().await?;
    let all = texts::messages(&mut conn).await?;
    Ok(views(house, &all))
}

/// Names what a text says in all languages: it differs once anybody writes it anew.
pub(crate) fn seen(views: &[LanguageView]) -> String {
    let newest: Vec<String> = views.iter().map(|it| it.newest.to_string()).collect();
    newest.join(".")
}
