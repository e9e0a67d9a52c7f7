//! Which languages the house speaks: switched on, off and ordered by its staff. Its own is always
//! spoken and stands in for the others, also where one was switched off.

use crate::{
    shown::{Revision, views},
    sources::{house_words, subjects::TextSubject},
};
use anyhow::Context;
use domain::{
    moment::Moment,
    people::actor::{Action, Actor},
};
use house::{
    Failure, House, NotAnswered,
    journal::{self, JournalEntry, Subject},
    locales::is_of_staff,
};
use season::{
    catalogue::{Catalogue, catalogue_with, change_catalogue},
    shown::landing_pages::{LandingPage, Landings, TEXT, TITLE},
};
use season_tables::{
    revisions::{self, Kind, RevisionRow, Written},
    texts,
};
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store::Conn;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LanguagesRefusal {
    /// Somebody else has chosen meanwhile.
    Changed,
    /// There is no such language beside the house's own, or it is named twice.
    Unknown(String),
    /// A shop in production says its name and addresses in every language that it speaks: what this
    /// language lacks.
    HouseUnsaid { language: String, keys: Vec<String> },
}

/// What staff choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    /// The house's own first, then those that are spoken in their order, then the others.
    pub all: Vec<LanguageState>,
    /// Zero: nobody has chosen yet.
    pub revision: i64,
    /// When and by whom; None: nobody has chosen yet.
    pub written: Option<(Moment, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageState {
    pub code: String,
    pub is_spoken: bool,
    /// How many of the shop's texts it doesn't say, so that the house's own language says them for
    /// it, or English for that one.
    pub untranslated: usize,
    /// The same by what they are about, what shoppers see first ahead: how many of how many.
    pub subjects: Vec<(TextSubject, [usize; 2])>,
    /// The same of texts that only staff read.
    pub untranslated_of_staff: usize,
    /// Titles, in the reader's language, of productions still to come that lack texts in it.
    pub productions: Vec<String>,
    /// How many names and notes of what is sold, such as ticket types, it lacks.
    pub unnamed: usize,
    /// Names of shown pages of the house's own that have no title or no text in it.
    pub pages: Vec<String>,
    /// What the house hasn't said in it about itself, by its keys.
    pub unsaid: Vec<String>,
}

/// # Errors
/// The actor may not publish texts.
#[boxed]
pub async fn current(house: &House, actor: &Actor, reader: &str) -> Result<Languages, NotAnswered> {
    actor.permit(Action::PublishTexts, "*")?;
    let mut conn = house.store().read().await?;
    let newest = revisions::newest(&mut conn, Kind::Languages, "").await?;
    let catalogue = catalogue_with(house, &mut conn).await?;
    let lacks = lacks(house, &texts::messages(&mut conn).await?);
    let (locales, now) = (house.locales(), house.now());
    let spoken = locales.languages();
    let state = |code: &str| {
        let Lacks { of_staff, by_subject } = lacks.get(code).cloned().unwrap_or_default();
        LanguageState {
            code: code.to_owned(),
            is_spoken: spoken.contains(&code),
            untranslated: by_subject.values().map(|[lacking, _]| lacking).sum(),
            subjects: shown_first(by_subject),
            untranslated_of_staff: of_staff,
            productions: lacking(&catalogue, code, now)
                .map(|slug| catalogue.title(slug, reader))
                .collect(),
            // Of no production: of all else that sheets and lists name.
            unnamed: catalogue.untranslated("", code).len(),
            pages: pages_lacking(house, &catalogue.landings, code),
            unsaid: house_words::unsaid(house, code),
        }
    };
    Ok(Languages {
        all: locales.known().into_iter().map(state).collect(),
        revision: newest.as_ref().map_or(0, |row| row.revision),
        written: newest.map(|row| (row.written_at, row.author)),
    })
}

/// What a language doesn't say.
#[derive(Clone, Default)]
struct Lacks {
    of_staff: usize,
    by_subject: BTreeMap<TextSubject, [usize; 2]>,
}

/// Those that lack something; what stands on every page comes before all else.
fn shown_first(all: BTreeMap<TextSubject, [usize; 2]>) -> Vec<(TextSubject, [usize; 2])> {
    let lacking = all.into_iter().filter(|(_, [lacking, _])| *lacking > 0);
    let mut lacking: Vec<_> = lacking.collect();
    lacking.sort_by_key(|(subject, _)| *subject != TextSubject::EveryPage);
    lacking
}

fn lacks(house: &House, all: &[Revision]) -> BTreeMap<String, Lacks> {
    let own = house.locales().fallback();
    let known = house.locales().delivered(own.language());
    let mut lacks: BTreeMap<String, Lacks> = BTreeMap::new();
    for (id, languages) in views(house, all) {
        let file = known.and_then(|known| Some(known.get(&id)?.file.as_str()));
        for view in languages {
            let lacking = usize::from(view.is_unsaid());
            let of = lacks.entry(view.language).or_default();
            let subject = TextSubject::of(file.unwrap_or_default());
            if is_of_staff(&id) || subject == TextSubject::Staff {
                of.of_staff += lacking;
                continue;
            }
            let [count, all] = of.by_subject.entry(subject).or_default();
            *count += lacking;
            *all += 1;
        }
    }
    lacks
}

fn pages_lacking(house: &House, shown: &Landings, language: &str) -> Vec<String> {
    let own = house.locales().fallback();
    let own = own.language();
    let lacks = |page: &&LandingPage| {
        [TITLE, TEXT].into_iter().any(|part| {
            let is_said = !page.text(part, own).is_empty();
            language != own && is_said && page.text(part, language).is_empty()
        })
    };
    let lacking = shown.now(house.now()).into_iter().filter(lacks);
    lacking.map(|page| page.text(TITLE, own).to_owned()).collect()
}

/// Productions with performances to come that say less in this language than in the house's own.
fn lacking<'a>(
    catalogue: &'a Catalogue,
    language: &'a str,
    now: Moment,
) -> impl Iterator<Item = &'a str> {
    let coming = catalogue.listings().filter(move |it| it.row.starts_at > now);
    let coming: BTreeSet<&str> = coming.map(|it| it.row.production_slug.as_str()).collect();
    coming.into_iter().filter(move |slug| {
        let of = format!("production.{slug}.");
        catalogue.untranslated(slug, language).iter().any(|key| key.starts_with(&of))
    })
}

/// From the next page on the house speaks these, in this order, after its own.
///
/// # Errors
/// See `LanguagesRefusal`. Nothing is written then.
#[boxed]
pub async fn choose(
    house: &House,
    actor: &Actor,
    others: &[String],
    seen: i64,
) -> Result<(), Failure<LanguagesRefusal>> {
    actor.permit(Action::PublishTexts, "*")?;
    check(house, others).map_err(Failure::Refused)?;
    let body = serde_json::to_string(others).context("languages as JSON")?;
    let work = Arc::new((actor.clone(), body, others.to_vec()));
    house
        .write(move |house, tx| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, body, others) = &*work;
                // Whoever chooses meanwhile waits here.
                let change = &mut change_catalogue(&house, tx).await?;
                let (author, at) = (&actor.author(), house.now());
                let written = Written { body, author, at, seen: Some(seen) };
                let revision = revisions::append(change, Kind::Languages, "", written).await?;
                let revision = revision.ok_or(Failure::Refused(LanguagesRefusal::Changed))?;
                let entry = JournalEntry {
                    action: "languages.choose",
                    subject: Subject::Text,
                    detail: json!({ "revision": revision, "languages": others }),
                };
                Ok(journal::record(&house, change, actor, entry).await?)
            })
        })
        .await
}

fn check(house: &House, others: &[String]) -> Result<(), LanguagesRefusal> {
    let locales = house.locales();
    let own = locales.fallback();
    let mut seen = BTreeSet::from([own.language()]);
    for code in others {
        if locales.get_known(code).is_none() || !seen.insert(code) {
            return Err(LanguagesRefusal::Unknown(code.clone()));
        }
        // Those that are spoken already are asked for when the shop starts.
        let is_new = locales.get(code).is_none();
        let keys = house_words::unsaid(house, code);
        if is_new && house.settings().requires_texts && !keys.is_empty() {
            return Err(LanguagesRefusal::HouseUnsaid { language: code.clone(), keys });
        }
    }
    Ok(())
}

/// As staff chose last. None: nobody has chosen yet.
pub(crate) async fn chosen(conn: &mut Conn) -> anyhow::Result<Option<Vec<String>>> {
    let newest = revisions::newest(conn, Kind::Languages, "").await?;
    let Some(RevisionRow { body, revision, .. }) = newest else { return Ok(None) };
    let chosen = serde_json::from_str(&body);
    chosen.map(Some).with_context(|| format!("revision {revision} of the languages"))
}
