//! A text on its way: a draft, looked at by somebody else, published now or at a time, taken back.

use crate::{
    editing::{
        check::{TextProblem, check, check_in, has_signs},
        forms::{Forms, forms_of},
    },
    sources::{house_words, source, source::Source},
};
use domain::{
    moment::Moment,
    people::actor::{Action, Actor, NotPermitted},
};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::{HOUSE, is_rich},
};
use season_tables::texts::{
    self, DraftState, MESSAGE, NewRevision, Place,
    imports::{self, set_import},
    sources as text_sources,
};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::{Conn, catalogue::Change};

/// Of a set time; the rest of a year's plans change anyway.
const AHEAD_MS: i64 = 400 * domain::moment::DAY_MS;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextRefusal {
    UnknownMessage,
    UnknownLanguage,
    Problem(TextProblem),
    /// Somebody else saved it meanwhile.
    Changed,
    /// There is no draft.
    NothingToPublish,
    /// The time is over, or too far away.
    TimeWrong,
    UnknownRevision,
}

/// A message in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Which {
    pub id: String,
    pub language: String,
}

/// What is to become of a text that is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Draft,
    Review,
    Publish,
    Schedule { at: Moment },
}

/// What staff typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub which: Which,
    pub text: String,
    pub step: Step,
    /// The newest revision that the writer saw. None: whatever there is.
    pub seen: Option<i64>,
}

/// A text that isn't saved, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotSaved {
    pub language: String,
    pub why: TextRefusal,
}

/// Gives the number of the revision. What is the same as the newest one gets no new revision.
///
/// # Errors
/// Why it isn't saved: nothing changes then.
#[boxed]
pub async fn save(
    house: &House,
    actor: &Actor,
    saved: &Saved,
) -> Result<i64, Failure<TextRefusal>> {
    let revisions = save_all(house, actor, std::slice::from_ref(saved)).await;
    let first = |all: Vec<NotSaved>| all.into_iter().next().map(|it| it.why);
    let refusal = |all| first(all).unwrap_or(TextRefusal::NothingToPublish);
    let revisions = revisions.map_err(|failure| failure.map(refusal))?;
    Ok(revisions.first().copied().unwrap_or_default())
}

/// All of them or none.
///
/// # Errors
/// Which can't be saved, and why.
#[boxed]
pub async fn save_all(
    house: &House,
    actor: &Actor,
    all: &[Saved],
) -> Result<Vec<i64>, Failure<Vec<NotSaved>>> {
    save_import(house, actor, all, None).await
}

/// A translator's file.
pub(crate) struct Import {
    pub id: String,
    /// None: it doesn't tell.
    pub made_at: Option<Moment>,
    /// The revision that stands in the shop, of texts whose file's maker did not see it.
    pub beside: BTreeMap<Which, i64>,
    /// The revision of the house's own language that a translation belongs to, where shoppers read
    /// another one now.
    pub sources: BTreeMap<Which, i64>,
    /// Drafts that don't belong to the file's others, so nobody publishes them together.
    pub apart: BTreeSet<Which>,
}

impl Import {
    async fn mark(&self, conn: &mut Conn, which: &Which, place: Place<'_>) -> anyhow::Result<()> {
        if !self.apart.contains(which) {
            let beside = self.beside.get(which).copied();
            let source = imports::Source { import: &self.id, made_at: self.made_at, beside };
            set_import(conn, place, source).await?;
        }
        if let Some(source) = self.sources.get(which) {
            text_sources::written_beside(conn, place, *source).await?;
        }
        Ok(())
    }
}

/// The same; drafts tell the file that they came in.
pub(crate) async fn save_import(
    house: &House,
    actor: &Actor,
    all: &[Saved],
    import: Option<Import>,
) -> Result<Vec<i64>, Failure<Vec<NotSaved>>> {
    let mut bodies = Vec::new();
    let mut wrong = Vec::new();
    for saved in all {
        permit(actor, saved.step)?;
        let checked =
            check_time(house, saved.step).and_then(|()| checked(house, &saved.which, &saved.text));
        match checked {
            Ok(body) => bodies.push(body),
            Err(why) => wrong.push(NotSaved { language: saved.which.language.clone(), why }),
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::Refused(wrong));
    }
    let work = Arc::new((actor.clone(), all.to_vec(), bodies, import));
    house
        .write(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, all, bodies, import) = &*work;
                let mut revisions = Vec::new();
                for (saved, body) in all.iter().zip(bodies) {
                    let mut written = write(&house, conn, actor, saved, body).await;
                    if let (Ok(revision), Some(import)) = (&written, import) {
                        let (key, language) = (key(&saved.which.id), &saved.which.language);
                        let place = Place { key: &key, language, revision: *revision };
                        let marked = import.mark(conn, &saved.which, place).await;
                        written = marked.map(|()| *revision).map_err(Failure::Fault);
                    }
                    // What a file replaces is compared first.
                    let is_typed = saved.seen.is_some() && written.is_ok();
                    if is_typed && matches!(saved.step, Step::Draft | Step::Review) {
                        end_as_shown(&house, conn, actor, &saved.which).await?;
                    }
                    let language = || saved.which.language.clone();
                    revisions.push(written.map_err(|failure| {
                        failure.map(|why| vec![NotSaved { language: language(), why }])
                    })?);
                }
                Ok(revisions)
            })
        })
        .await
        .inspect(|_| crate::editing::round::look_again(house))
}

/// What couldn't be saved, by the message's name.
pub fn problems(house: &House, all: &[Saved]) -> Vec<(String, NotSaved)> {
    let wrong = all.iter().filter_map(|saved| {
        let why = checked(house, &saved.which, &saved.text).err()?;
        let language = saved.which.language.clone();
        Some((saved.which.id.clone(), NotSaved { language, why }))
    });
    wrong.collect()
}

pub(crate) async fn write(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    saved: &Saved,
    body: &str,
) -> Result<i64, Failure<TextRefusal>> {
    let (key, language, now) = (key(&saved.which.id), &saved.which.language, house.now());
    texts::lock(conn).await?;
    let known = texts::revisions(conn, &key).await?;
    let last = known.iter().filter(|it| it.language == *language).max_by_key(|it| it.revision);
    let newest = last.map_or(0, |it| it.revision);
    if saved.seen.is_some_and(|seen| seen != newest) {
        return Err(Failure::Refused(TextRefusal::Changed));
    }
    let author = author(actor);
    let source = Source::of(house, &saved.which.id, &known);
    let revision = match last {
        // Stale no longer, when its writer says that it still fits.
        Some(last) if last.body == body && source.is_of(last) => newest,
        _ => {
            // What is said anew in the house's own language is no translation any more.
            let locales = house.locales();
            let is_own = *language == locales.fallback().language();
            let is_again = is_own && source.revision > 0 && locales.is_lacking(&saved.which.id);
            let digest = if is_again { String::new() } else { source.digest() };
            let new = NewRevision {
                key: &key,
                language,
                revision: newest + 1,
                body,
                author: &author,
                source_revision: source.revision,
                source_digest: &digest,
            };
            texts::append(conn, &new, now).await?;
            newest + 1
        }
    };
    let place = Place { key: &key, language, revision };
    let action = match saved.step {
        Step::Draft => {
            texts::set_draft(conn, place, DraftState::Draft, &author, now).await?;
            "text.draft"
        }
        Step::Review => {
            texts::set_draft(conn, place, DraftState::Review, &author, now).await?;
            "text.review"
        }
        Step::Schedule { at } => {
            let state = DraftState::Scheduled { at };
            texts::set_draft(conn, place, state, &author, now).await?;
            "text.schedule"
        }
        Step::Publish => {
            let change = &mut Change::begin(conn, house.new_id()).await?;
            texts::publish(change, place).await?;
            let own = house.locales().fallback().language().to_owned();
            if *language == own {
                text_sources::said_again(change, &key, &own).await?;
            }
            "text.publish"
        }
    };
    note(house, conn, actor, action, &saved.which, Some(revision)).await?;
    Ok(revision)
}

/// Texts whose time has come are published.
pub(crate) async fn publish_due(house: &House) -> anyhow::Result<()> {
    let mut conn = house.store().read().await?;
    let is_any = !texts::due(&mut conn, house.now()).await?.is_empty();
    drop(conn);
    if !is_any {
        return Ok(());
    }
    house
        .fault_only(move |house, conn| {
            Box::pin(async move {
                // Another program of the house may have been faster.
                texts::lock(conn).await?;
                let own = house.locales().fallback().language().to_owned();
                let mut due = texts::due(conn, house.now()).await?;
                // What is translated comes before its translations.
                due.sort_by_key(|(_, language, _)| *language != own);
                let of_own = due.iter().take_while(|(_, language, _)| *language == own);
                let translated: BTreeSet<String> = of_own.map(|(key, ..)| key.clone()).collect();
                for (key, language, revision) in due {
                    let place = Place { key: &key, language: &language, revision };
                    let change = &mut Change::begin(conn, house.new_id()).await?;
                    texts::publish(change, place).await?;
                    if language != own && translated.contains(&key) {
                        // Both were written for the same time.
                        text_sources::fits(change, &key, &language, &own).await?;
                    }
                    let id = key.strip_prefix(MESSAGE).unwrap_or(&key).to_owned();
                    let which = Which { id, language };
                    let job = Actor::Job { name: "texts" };
                    note(&house, conn, &job, "text.publish", &which, Some(revision)).await?;
                }
                Ok(())
            })
        })
        .await
}

/// A draft that says what shoppers read already ends: nobody has to publish it.
async fn end_as_shown(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    which: &Which,
) -> anyhow::Result<()> {
    let key = key(&which.id);
    let known = texts::revisions(conn, &key).await?;
    let is_as_shown = source::is_draft_as_shown(house, &which.id, &which.language, &known);
    if is_as_shown && texts::remove_draft(conn, &key, &which.language).await? {
        note(house, conn, actor, "text.discard", which, None).await?;
    }
    Ok(())
}

pub(crate) async fn note(
    house: &House,
    conn: &mut Conn,
    actor: &Actor,
    action: &'static str,
    which: &Which,
    revision: Option<i64>,
) -> anyhow::Result<()> {
    let detail = json!({ "id": which.id, "language": which.language, "revision": revision });
    let entry = JournalEntry { action, subject: Subject::Text, detail };
    journal::record(house, conn, actor, entry).await
}

pub(crate) fn key(id: &str) -> String {
    format!("{MESSAGE}{id}")
}

/// Staff by their account, whose name is looked up when the history is read.
fn author(actor: &Actor) -> String {
    match actor {
        Actor::Staff { account, .. } => account.to_string(),
        other => other.kind().to_owned(),
    }
}

pub(crate) fn permit(actor: &Actor, step: Step) -> Result<(), NotPermitted> {
    let action = match step {
        Step::Draft | Step::Review => Action::EditTexts,
        Step::Publish | Step::Schedule { .. } => Action::PublishTexts,
    };
    actor.permit(action, "*")
}

fn check_time(house: &House, step: Step) -> Result<(), TextRefusal> {
    let Step::Schedule { at } = step else { return Ok(()) };
    let now = house.now();
    let is_right = now < at && at < now.plus_ms(AHEAD_MS);
    if is_right { Ok(()) } else { Err(TextRefusal::TimeWrong) }
}

/// What was delivered of it. In a language that lacks it, the house's own.
pub(crate) fn delivered(house: &House, which: &Which) -> Result<String, TextRefusal> {
    let locales = house.locales();
    let of = locales.delivered(&which.language).ok_or(TextRefusal::UnknownLanguage)?;
    let own = locales.fallback();
    let own = || locales.delivered(own.language())?.get(&which.id);
    let known = of.get(&which.id).or_else(own).ok_or(TextRefusal::UnknownMessage)?;
    Ok(known.pattern.clone())
}

fn checked(house: &House, which: &Which, text: &str) -> Result<String, TextRefusal> {
    let delivered = delivered(house, which)?;
    if has_signs(text) && !has_signs(&delivered) && !is_rich(&which.id) {
        return Err(TextRefusal::Problem(TextProblem::Signs));
    }
    let fact = which.id.strip_prefix(HOUSE).filter(|_| text != delivered);
    if let Some(problem) = fact.and_then(|key| house_words::problem(key, text)) {
        return Err(TextRefusal::Problem(problem));
    }
    let forms = || forms_of(house, &which.language);
    let by = |delivered: &str| match check(delivered, text) {
        Err(TextProblem::UnknownForm { .. }) => check_in(delivered, text, &forms()),
        checked => checked,
    };
    let of_program = || house.locales().of_program(&which.id);
    let checked = by(&delivered).or_else(|why| of_program().map_or(Err(why), by));
    let text = checked.map_err(TextRefusal::Problem)?;
    let said = Forms::of(&text);
    // The delivered text may be of a language with fewer forms.
    let missing = if said.is_plural() { said.missing(&forms()) } else { Vec::new() };
    match missing.into_iter().next() {
        Some(form) => Err(TextRefusal::Problem(TextProblem::MissingForm { form })),
        None => Ok(text),
    }
}
