//! What a translator's file says, compared with what the shop said when the file was made and with
//! what it says now. What nobody worked on is left out.

mod cell;

pub(crate) use cell::is_same;

use crate::{
    editing::{
        doubts,
        edit::{Import, NotSaved, Saved, Step, TextRefusal, Which, problems, save_import},
    },
    past::Past,
    shown::{LanguageView, views},
    sources::made_at::Delivered,
};
use cell::{Cell, Compared};
use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{Answered, Failure, House};
use season_tables::texts::{self, DraftState, MESSAGE, Revision};
use std::collections::{BTreeMap, BTreeSet};

/// What a translator's file changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Texts that were written.
    pub changed: usize,
    /// Texts that nobody worked on, or that the shop says already.
    pub same: usize,
    /// When the file was made. None: it doesn't tell.
    pub made_at: Option<Moment>,
    /// Of those that were written: what replaces a text that the file's maker did not see.
    pub replaced: Vec<Replaced>,
    /// Of those that were written: what the file does not mark as translated. They are drafts of
    /// their own, which are not published with the file's others.
    pub unmarked: Vec<Which>,
    /// Texts of which the file has only a part in this language. Nothing of them was written.
    pub partial: Vec<Which>,
    /// Texts that somebody emptied in the file. The shop keeps what it says.
    pub emptied: Vec<Which>,
    /// Of those that were written: drafts that were not published, since somebody has to look at
    /// them first.
    pub doubtful: Vec<Which>,
}

impl Imported {
    /// Everything that the file says of texts is finished.
    pub fn is_finished(&self) -> bool {
        let unfinished = [&self.unmarked, &self.partial, &self.emptied, &self.doubtful];
        unfinished.iter().all(|texts| texts.is_empty())
    }
}

/// A text that was changed in the shop after the file was made. Where the file doesn't tell when
/// that was: any text that the house published and that the file says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    pub which: Which,
    pub in_shop: String,
    pub in_file: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportRefusal {
    /// What isn't a file of texts, in words for whoever made it.
    NotReadable(String),
    /// A file that breaks off or isn't whole, in words for whoever made it.
    Damaged(String),
    /// By the message's name. Nothing was saved.
    NotSaved(Vec<(String, NotSaved)>),
}

/// What becomes of what the file changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStep {
    Draft,
    /// But for what replaces a text that the file's maker did not see: that becomes drafts.
    Publish,
    PublishAll,
}

/// What a file says.
#[derive(Default)]
pub(crate) struct Said {
    /// (message, form, language, text)
    pub texts: Vec<(String, String, String, String)>,
    /// (message, language) of what is still to be looked at; None: the file doesn't tell.
    pub stale: Option<BTreeSet<(String, String)>>,
    /// When the file was made. None: it doesn't tell.
    pub made_at: Option<Moment>,
    /// What its translator did not mark as translated.
    pub unmarked: BTreeSet<Which>,
    /// What is translated in part.
    pub partial: BTreeSet<Which>,
    /// What said something when the file was made, and says nothing now.
    pub emptied: BTreeSet<Which>,
    /// What was delivered when the file was made; of no text at all, if the file doesn't tell.
    pub was: BTreeMap<Which, Delivered>,
}

pub(crate) async fn import(
    house: &House,
    actor: &Actor,
    said: Said,
    step: ImportStep,
) -> Result<Imported, Failure<ImportRefusal>> {
    actor.permit(Action::EditTexts, "*")?;
    let stale = said.stale.clone();
    let found = compared(house, said, step).await?;
    let Comparison { imported, saved, same, beside, sources, mut wrong } = found;
    let saved = in_order(house, saved, same, stale.as_ref());
    wrong.extend(problems(house, &saved));
    if !wrong.is_empty() {
        return Err(Failure::Refused(ImportRefusal::NotSaved(wrong)));
    }
    let id = house.new_id().to_string();
    let apart = imported.unmarked.iter().cloned().collect();
    let file = Import { id, made_at: imported.made_at, beside, sources, apart };
    let saved = save_import(house, actor, &saved, Some(file)).await.answered()?;
    saved.map_err(|wrong| anyhow::anyhow!("texts that were looked at are refused: {wrong:?}"))?;
    Ok(imported)
}

#[derive(Default)]
struct Comparison {
    imported: Imported,
    saved: Vec<Saved>,
    /// What the file and the shop both say.
    same: Vec<Saved>,
    /// The revision that stands in the shop, of texts that are replaced.
    beside: BTreeMap<Which, i64>,
    /// The revision of the house's own language beside which a translation was written, where it
    /// is a former one.
    sources: BTreeMap<Which, i64>,
    wrong: Vec<(String, NotSaved)>,
}

async fn compared(house: &House, said: Said, step: ImportStep) -> anyhow::Result<Comparison> {
    let mut conn = house.store().read().await?;
    let all = texts::messages(&mut conn).await?;
    let known: BTreeMap<String, Vec<LanguageView>> = views(house, &all).into_iter().collect();
    // A time to come is another computer's wrong clock.
    let made_at = said.made_at.filter(|at| *at <= house.now());
    let past = match made_at {
        Some(at) => Some(Past::read(&mut conn, at).await?),
        None => None,
    };
    let emptied = said.emptied.into_iter().collect();
    let imported = Imported { made_at, emptied, ..Imported::default() };
    let mut found = Comparison { imported, ..Comparison::default() };
    let all_revisions = Revisions::of_all(&all);
    let fallback = house.locales().fallback().language().to_owned();
    for (which, texts) in by_text(said.texts) {
        let is_unmarked = said.unmarked.contains(&which);
        let views = known.get(&which.id).map(Vec::as_slice).unwrap_or_default();
        let Some(view) = views.iter().find(|it| it.language == which.language) else {
            let wrong = NotSaved { language: which.language, why: TextRefusal::UnknownMessage };
            found.wrong.push((which.id, wrong));
            continue;
        };
        let revisions = all_revisions.get(&which).copied().unwrap_or_default();
        let then = match &past {
            Some(past) => Some(past.text(&mut conn, &which, revisions.now()).await?),
            None => None,
        };
        let own = views.first().map_or("", LanguageView::shown);
        let was = said.was.get(&which);
        let mut compared = Cell { view, own, then, was, is_unmarked }.compare(texts);
        if let Some(text) = &compared.text {
            let shown = if view.shown().is_empty() { own } else { view.shown() };
            compared.is_doubtful = !doubts::of(house, &which, shown, text).is_empty();
        }
        if compared.is_partial || said.partial.contains(&which) {
            found.imported.partial.push(which);
            continue;
        }
        if compared.is_work() && is_scheduled(&revisions) {
            // A time that somebody set doesn't end by a file.
            let wrong = NotSaved { language: which.language, why: TextRefusal::Changed };
            found.wrong.push((which.id, wrong));
            continue;
        }
        if let Some(past) = &past {
            let own = Which { language: fallback.clone(), ..which.clone() };
            let now =
                all_revisions.get(&own).and_then(|it| it.published).map_or(0, |it| it.revision);
            let then = past.published(&mut conn, &own).await?;
            if own != which && then != now {
                found.sources.insert(which.clone(), then);
            }
        }
        let is_published = compared.is_replacing && past.is_none();
        let beside = if is_published { revisions.published } else { revisions.now() };
        found.take(which, compared, beside.map_or(0, |it| it.revision), step);
    }
    Ok(found)
}

fn is_scheduled(revisions: &Revisions<'_>) -> bool {
    let draft = revisions.draft.and_then(|it| it.draft.as_ref());
    draft.is_some_and(|draft| matches!(draft.state, DraftState::Scheduled { .. }))
}

fn by_text(texts: Vec<(String, String, String, String)>) -> BTreeMap<Which, Vec<(String, String)>> {
    let mut by_text: BTreeMap<Which, Vec<(String, String)>> = BTreeMap::new();
    for (id, form, language, text) in texts {
        by_text.entry(Which { id, language }).or_default().push((form, text));
    }
    by_text
}

/// Of a text in one language.
#[derive(Clone, Copy, Default)]
struct Revisions<'a> {
    published: Option<&'a Revision>,
    draft: Option<&'a Revision>,
}

impl<'a> Revisions<'a> {
    fn of_all(all: &'a [Revision]) -> BTreeMap<Which, Self> {
        let mut found: BTreeMap<Which, Self> = BTreeMap::new();
        for it in all {
            let id = it.key.strip_prefix(MESSAGE).unwrap_or(&it.key).to_owned();
            let of = found.entry(Which { id, language: it.language.clone() }).or_default();
            of.published = of.published.or(it.is_published.then_some(it));
            of.draft = of.draft.or(it.draft.is_some().then_some(it));
        }
        found
    }

    fn now(&self) -> Option<&'a Revision> {
        self.draft.or(self.published)
    }
}

impl Comparison {
    fn take(&mut self, which: Which, compared: Compared, beside: i64, asked: ImportStep) {
        let Compared { text, is_said, is_published, is_waiting, is_replacing, .. } = compared;
        let (is_unmarked, in_shop) = (compared.is_unmarked, compared.in_shop);
        let is_doubtful = compared.is_doubtful && asked == ImportStep::Publish;
        let Some(text) = text else {
            self.imported.same += 1;
            return;
        };
        let is_draft = match asked {
            _ if is_unmarked => true,
            ImportStep::Draft => true,
            ImportStep::Publish => !is_said && (is_replacing || compared.is_doubtful),
            ImportStep::PublishAll => false,
        };
        let step = if is_draft { Step::Draft } else { Step::Publish };
        let saved = Saved { which: which.clone(), text: text.clone(), step, seen: None };
        let is_to_publish = is_waiting && !is_draft && asked == ImportStep::PublishAll;
        if is_said && !is_to_publish {
            self.imported.same += 1;
            // A draft is written beside what is published, whatever comes along.
            if step == Step::Publish && is_published {
                self.same.push(saved);
            }
            return;
        }
        self.imported.changed += 1;
        self.saved.push(saved);
        if is_unmarked {
            self.imported.unmarked.push(which.clone());
        }
        if is_doubtful {
            self.imported.doubtful.push(which.clone());
        }
        if is_replacing && !is_said {
            self.beside.insert(which.clone(), beside);
            self.imported.replaced.push(Replaced { which, in_shop, in_file: text });
        }
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
        let new = saved.iter().filter(|it| is_own(it) && it.step == Step::Publish);
        let new: BTreeSet<String> = new.map(|it| it.which.id.clone()).collect();
        let fits = |it: &Saved| new.contains(&it.which.id) && !is_own(it) && !is_stale(it);
        saved.extend(same.into_iter().filter(fits));
    }
    saved.sort_by_key(|it| {
        (it.which.id.clone(), if is_stale(it) { 0 } else { 2 - is_own(it) as u8 })
    });
    saved
}

#[cfg(test)]
mod tests;
