//! The languages that a house speaks, of those that there are.

use super::{Locales, load};
use anyhow::Context;
use std::path::Path;

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
        let all = Self::load(embedded, folder)?;
        let mut files = load::by_language(embedded)?;
        if let Some(folder) = folder {
            load::lay_over(&mut files, folder)?;
        }
        let mut languages = Vec::new();
        for language in chosen {
            let files = files.remove(language).with_context(|| {
                let known = all.languages().join(", ");
                format!(
                    "{language} is none of the languages that there are ({known}), or is named \
                         twice"
                )
            })?;
            languages.push((language.clone(), files));
        }
        anyhow::ensure!(!languages.is_empty(), "no language is named");
        let chosen = Self::of(languages)?;
        let own = chosen.languages.first().context("a language")?;
        let lacking = |id: &&String| !own.delivered.messages().contains_key(*id);
        let reference = all.languages.first().context("a language")?;
        let missing: Vec<&String> = reference.delivered.messages().keys().filter(lacking).collect();
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
