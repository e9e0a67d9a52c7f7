//! One text in several languages.

use std::{collections::BTreeMap, fmt};

/// As in the name of a column: `es`, `pt-br`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// None if the text is no language of two or three small letters, with or without a region.
    pub fn parse(text: &str) -> Option<Self> {
        let (language, region) = text.split_once('-').unwrap_or((text, "xx"));
        let is_small = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
        let is_good = matches!(language.len(), 2 | 3) && is_small(language);
        (is_good && region.len() == 2 && is_small(region)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Only languages in which something is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(pub BTreeMap<Language, String>);
