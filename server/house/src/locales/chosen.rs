//! The languages that a house speaks, of those that there are.

use super::{FALLBACK, Locales, entry, load, load::STANDS_IN, names};
use anyhow::Context;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// The message that writes a sum.
const SUM: &str = "money-amount";

/// Where the first message of a language that nobody brings along belongs.
fn own_file(folder: Option<&Path>, language: &str) -> String {
    match folder {
        Some(folder) => folder.join(language).join("common.ftl").display().to_string(),
        None => {
            format!("a folder that the setting locales names, and {language}/common.ftl in it,")
        }
    }
}

impl Locales {
    /// As `load` does, with these languages alone: the house's own first. What that one lacks is
    /// said in English until the house says it, so that no update stops a house.
    ///
    /// # Errors
    /// There is no such language, or one is named twice.
    pub fn load_chosen(
        embedded: &[(String, String)],
        folder: Option<&Path>,
        chosen: &[String],
    ) -> anyhow::Result<Self> {
        let load::Loaded { mut files, under, homes } = load::all(embedded, folder)?;
        // Spanish says everything, whether it is spoken or not.
        let [reference, english] = [FALLBACK, STANDS_IN]
            .map(|language| load::messages(files.get(language).map_or(&[][..], Vec::as_slice)));
        let known = files.keys().cloned().collect::<Vec<_>>().join(", ");
        let mut languages: Vec<(String, Vec<load::File>)> = Vec::new();
        for language in chosen {
            let is_twice = languages.iter().any(|(code, _)| code == language);
            anyhow::ensure!(!is_twice, "{language} is named twice");
            let files = files.remove(language).with_context(|| {
                format!(
                    "{language} is none of the languages there are: {known}. For one of your own, \
                     make {} with one message in it (docs/texts.md, Another language)",
                    own_file(folder, language)
                )
            })?;
            languages.push((language.clone(), files));
        }
        let (_, own) = languages.first_mut().context("no language is named")?;
        let said = load::messages(own);
        let (mut lacking, mut rest) = (BTreeSet::new(), BTreeMap::<&str, String>::new());
        let is_unsaid = |id: &str| !said.contains_key(id) && id != names::MESSAGE;
        for (id, found) in reference.iter().filter(|(id, _)| is_unsaid(id)) {
            // English alone puts the currency's sign before a sum.
            let english = english.get(id).filter(|_| id != SUM);
            let load::Found { file, pattern } = english.unwrap_or(found);
            *rest.entry(file.as_str()).or_default() += &entry(id, pattern);
            lacking.insert(id.clone());
        }
        own.extend(rest.into_iter().map(|(file, text)| load::File {
            place: format!("{STANDS_IN}/{file}"),
            text,
            is_laid_over: false,
        }));
        let mut chosen = Self::of(languages, homes)?;
        chosen.under = under;
        chosen.left_out = files.keys().cloned().collect();
        chosen.lacking = lacking;
        Ok(chosen)
    }

    /// What neither the files of the house's own language nor a published text say, by the
    /// messages' names: in English, in Fluent's syntax.
    pub fn lacking(&self) -> BTreeMap<&str, &str> {
        let Some(own) = self.languages.first() else { return BTreeMap::new() };
        let (shown, messages) = (own.shown(), own.delivered.messages());
        let is_edited = |id: &str| shown.edited.as_ref().is_some_and(|it| it.says(id));
        let lacking = self.lacking.iter().filter(|id| !is_edited(id));
        let said = lacking.filter_map(|id| Some((id.as_str(), messages.get(id)?.pattern.as_str())));
        said.collect()
    }

    /// Whether the files of the house's own language lack anything: then it is itself translated,
    /// from English.
    pub fn is_own_translated(&self) -> bool {
        !self.lacking.is_empty()
    }

    /// Whether the files of the house's own language don't say this message.
    pub fn is_lacking(&self, id: &str) -> bool {
        self.lacking.contains(id)
    }

    /// What the program says where the folder says a message otherwise: in English.
    pub fn of_program(&self, id: &str) -> Option<&str> {
        self.under.get(id).map(String::as_str)
    }
}
