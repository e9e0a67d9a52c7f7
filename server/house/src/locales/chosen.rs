//! The languages that a house speaks, of those that there are.

use super::{FALLBACK, Locales, delivered::Delivered, load};
use anyhow::Context;
use std::{path::Path, sync::Arc};

impl Locales {
    /// As `load` does, with these languages alone: the house's own first, which must say
    /// everything.
    ///
    /// # Errors
    /// There is no such language, one is named twice, or the first lacks messages.
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
        let own = chosen.languages.first().context("a language")?;
        // Spanish says everything, whether it is spoken or not.
        let reference = match files.remove(FALLBACK) {
            Some(files) => Arc::new(Delivered::new(FALLBACK.to_owned(), files)?),
            None => {
                let spoken = chosen.languages.iter().map(|it| &it.delivered);
                let whole = spoken.into_iter().find(|it| it.language == FALLBACK);
                whole.unwrap_or(&own.delivered).clone()
            }
        };
        let lacking = |id: &&String| !own.delivered.messages().contains_key(*id);
        let missing: Vec<&String> = reference.messages().keys().filter(lacking).collect();
        let first: Vec<&str> = missing.iter().take(3).map(|id| id.as_str()).collect();
        anyhow::ensure!(
            missing.is_empty(),
            "{} can't be the house's own language: it lacks {} messages, such as {}",
            own.delivered.language,
            missing.len(),
            first.join(", ")
        );
        Ok(chosen)
    }
}
