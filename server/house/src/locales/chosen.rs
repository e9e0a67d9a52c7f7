//! The languages that a house speaks, of those that there are.

use super::{Edits, FALLBACK, Locale, Locales, delivered::Delivered, is_of_staff, load};
use anyhow::Context;
use std::{path::Path, sync::Arc};

/// Says what a house's own language lacks of the staff's pages.
const OF_STAFF: &str = "en";

impl Locales {
    /// As `load` does, with these languages alone: the house's own first, which must say
    /// everything that shoppers read.
    ///
    /// # Errors
    /// There is no such language, one is named twice, or the first lacks messages of the shop.
    pub fn load_chosen(
        embedded: &[(String, String)],
        folder: Option<&Path>,
        chosen: &[String],
    ) -> anyhow::Result<Self> {
        let mut files = load::by_language(embedded)?;
        if let Some(folder) = folder {
            load::lay_over(&mut files, folder)?;
        }
        let known = files.keys().cloned().collect::<Vec<_>>().join(", ");
        let mut languages = Vec::new();
        for language in chosen {
            let files = files.remove(language).with_context(|| {
                format!("{language} is named twice, or is none of the languages there are: {known}")
            })?;
            languages.push((language.clone(), files));
        }
        anyhow::ensure!(!languages.is_empty(), "no language is named");
        let mut chosen = Self::of(languages)?;
        chosen.left_out = files.keys().cloned().collect();
        let own = chosen.languages.first().context("a language")?.delivered.clone();
        let spoken: Vec<Arc<Delivered>> =
            chosen.languages.iter().map(|it| it.delivered.clone()).collect();
        let mut whole = |code: &str| -> anyhow::Result<Option<Arc<Delivered>>> {
            if let Some(known) = spoken.iter().find(|it| it.language == code) {
                return Ok(Some(known.clone()));
            }
            let files = files.remove(code);
            files.map(|files| Ok(Arc::new(Delivered::new(code.to_owned(), files)?))).transpose()
        };
        // Spanish says everything, whether it is spoken or not.
        let reference = whole(FALLBACK)?.unwrap_or_else(|| own.clone());
        let missing = reference.messages().keys().filter(|id| !own.messages().contains_key(*id));
        let (of_staff, of_shop): (Vec<&String>, Vec<&String>) =
            missing.partition(|id| is_of_staff(id));
        let first: Vec<&str> = of_shop.iter().take(3).map(|id| id.as_str()).collect();
        anyhow::ensure!(
            of_shop.is_empty(),
            "{} can't be the house's own language: it lacks {} messages of the shop, such as {}",
            own.language,
            of_shop.len(),
            first.join(", ")
        );
        if !of_staff.is_empty() {
            let rest = whole(OF_STAFF)?.unwrap_or_else(|| reference.clone());
            chosen.rest = Some(Arc::new(Locale::of(rest, None, None)));
            chosen.publish(&Edits::new());
        }
        Ok(chosen)
    }
}
