//! The language gate: what a performance is sold with, in every language of the house. What a
//! language lacks is said in the house's own, and what that one lacks in English; somebody should
//! accept that by name. It lists and stops nothing: in production, `import-season` refuses new
//! performances without their texts, and the shop doesn't start before the house is named and its
//! own language says what `opening` asks for.

use crate::{
    editing::edit::{TextRefusal, key},
    shown::all,
    sources::house_words,
};
use domain::people::actor::{Action, Actor};
use house::{
    Failure, House,
    journal::{self, JournalEntry, Subject},
    locales::{HOUSE, is_of_staff},
};
use season::catalogue;
use season_tables::texts;
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};

/// What isn't said, or no longer so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// Of a message of the shop `message.` and its name; of what the season's sheets say, such as
    /// `production.carmen.synopsis`.
    pub key: String,
    pub language: String,
    pub why: Why,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// This language doesn't say it.
    Missing,
    /// The house hasn't said it, in this language.
    Placeholder,
    /// The house's own language says it otherwise since.
    Stale,
}

impl Why {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Placeholder => "placeholder",
            Self::Stale => "stale",
        }
    }
}

/// What a performance lacks, by its address.
///
/// # Errors
/// The reader may not edit texts, or there is no such performance.
#[boxed]
pub async fn gate(
    house: &House,
    actor: &Actor,
    slug: &str,
) -> Result<Vec<Missing>, Failure<TextRefusal>> {
    let catalogue = catalogue::catalogue(house).await?;
    let listing = catalogue.listing_by_slug(slug);
    let listing = listing.ok_or(Failure::Refused(TextRefusal::UnknownMessage))?;
    let production = &listing.row.production_slug;
    let locales = house.locales();
    let own = locales.fallback();
    let mut missing = BTreeSet::new();
    for language in locales.languages() {
        if language != own.language() {
            let lacks = catalogue.untranslated(production, language).into_iter();
            missing.extend(lacks.map(|key| Missing {
                key: key.to_owned(),
                language: language.to_owned(),
                why: Why::Missing,
            }));
        }
    }
    let stale = season::contents::stale(house, production).await?.into_iter();
    missing.extend(stale.map(|(key, language)| Missing { key, language, why: Why::Stale }));
    let unsaid = house_words::missing(house);
    let is_unsaid = |id: &str, language: &str| {
        unsaid
            .iter()
            .any(|(name, of)| id.strip_prefix(HOUSE) == Some(name.as_str()) && of == language)
    };
    let mut all = all(house, actor).await?;
    all.retain(|(id, _)| !is_of_staff(id));
    for (id, languages) in all {
        for one in languages.iter().filter(|it| locales.get(&it.language).is_some()) {
            let why = match () {
                () if one.is_unsaid() => Why::Missing,
                () if one.is_stale => Why::Stale,
                () => continue,
            };
            // What a house says about itself is asked for below, and in a language that says none
            // of it the house's own entry counts.
            let is_of_own = id.starts_with(HOUSE) && one.published.is_none();
            if !is_of_own && !is_unsaid(&id, &one.language) {
                let language = one.language.clone();
                missing.insert(Missing { key: key(&id), language, why });
            }
        }
    }
    for (name, language) in unsaid {
        let key = key(&format!("{HOUSE}{name}"));
        missing.insert(Missing { key, language, why: Why::Placeholder });
    }
    let mut conn = house.store().read().await?;
    let accepted = texts::accepted_fallbacks(&mut conn).await?;
    let is_accepted = |it: &Missing| {
        let names = |(key, language): &(String, String)| *key == it.key && *language == it.language;
        it.why == Why::Missing && accepted.iter().any(names)
    };
    Ok(missing.into_iter().filter(|it| !is_accepted(it)).collect())
}

/// From now on the house's own language may say this in that one.
///
/// # Errors
/// The actor may not publish texts, or there is no such language.
#[boxed]
pub async fn accept(
    house: &House,
    actor: &Actor,
    key: &str,
    language: &str,
) -> Result<(), Failure<TextRefusal>> {
    actor.permit(Action::PublishTexts, "*")?;
    if house.locales().get(language).is_none() {
        return Err(Failure::Refused(TextRefusal::UnknownLanguage));
    }
    let work = Arc::new((actor.clone(), key.to_owned(), language.to_owned()));
    house
        .fault_only(move |house, conn| {
            let work = work.clone();
            Box::pin(async move {
                let (actor, key, language) = &*work;
                let author = &actor.author();
                texts::accept_fallback(conn, key, language, author, house.now()).await?;
                let entry = JournalEntry {
                    action: "text.accept-fallback",
                    subject: Subject::Text,
                    detail: json!({ "id": key, "language": language }),
                };
                journal::record(&house, conn, actor, entry).await
            })
        })
        .await?;
    Ok(())
}
