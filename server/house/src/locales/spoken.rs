//! Which of its languages a house speaks now: staff switch them on and off, and order them. The
//! house's own is always spoken, and first.

use super::{Delivered, Language, Locale, Locales};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

impl Locales {
    /// All of them, the first standing in for the others.
    pub(super) fn speaking(delivered: Vec<Arc<Delivered>>) -> Self {
        let mut languages: Vec<Language> = Vec::new();
        for delivered in delivered {
            let fallback = languages.first().map(Language::shown);
            let shown = RwLock::new(Arc::new(Locale::of(delivered.clone(), None, fallback)));
            languages.push(Language { delivered, shown });
        }
        Self {
            spoken: RwLock::new((0..languages.len()).collect()),
            languages,
            left_out: Vec::new(),
            lacking: BTreeSet::new(),
            under: BTreeMap::new(),
        }
    }

    /// As they were loaded: nothing published, every language spoken. Reads no file.
    pub fn as_loaded(&self) -> Self {
        let delivered = self.languages.iter().map(|it| it.delivered.clone());
        Self {
            left_out: self.left_out.clone(),
            lacking: self.lacking.clone(),
            under: self.under.clone(),
            ..Self::speaking(delivered.collect())
        }
    }

    /// From now on these are spoken, in this order, after the house's own. Those that there are
    /// none of are left out. None: all, in the order of the settings.
    pub fn speak(&self, others: Option<&[String]>) {
        let place = |code: &String| self.languages.iter().position(|it| it.code() == code);
        let mut spoken = vec![0];
        match others {
            None => spoken = (0..self.languages.len()).collect(),
            Some(others) => {
                for place in others.iter().filter_map(place) {
                    if !spoken.contains(&place) {
                        spoken.push(place);
                    }
                }
            }
        }
        *self.spoken.write().unwrap_or_else(PoisonError::into_inner) = spoken.into();
    }

    /// Codes of the languages that are spoken, in the order that a menu shows them.
    pub fn languages(&self) -> Vec<&str> {
        self.spoken().iter().filter_map(|&place| Some(self.languages.get(place)?.code())).collect()
    }

    /// All that can be spoken: those that are come first, in their order.
    pub fn known(&self) -> Vec<&str> {
        let mut known = self.languages();
        let silent = self.languages.iter().map(Language::code);
        let silent: Vec<&str> = silent.filter(|code| !known.contains(code)).collect();
        known.extend(silent);
        known
    }

    /// A language that is spoken.
    pub fn get(&self, language: &str) -> Option<Arc<Locale>> {
        self.languages().contains(&language).then(|| self.get_known(language))?
    }

    /// The same, also of one that is switched off: for staff, who prepare it.
    pub fn get_known(&self, language: &str) -> Option<Arc<Locale>> {
        let found = self.languages.iter().find(|it| it.code() == language)?;
        Some(found.shown())
    }

    /// For a page that is open while its language is switched off: the house's own then. None:
    /// there is no such language.
    pub fn get_or_own(&self, language: &str) -> Option<Arc<Locale>> {
        let own = || self.is_silent(language).then(|| self.fallback());
        self.get(language).or_else(own)
    }

    /// Whether addresses may begin with this code that are no longer answered in it.
    pub fn is_silent(&self, code: &str) -> bool {
        let is_known = self.languages.iter().any(|it| it.code() == code);
        let is_left_out = self.left_out.iter().any(|it| it == code);
        is_left_out || is_known && !self.languages().contains(&code)
    }

    fn spoken(&self) -> Arc<[usize]> {
        self.spoken.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Language {
    fn code(&self) -> &str {
        &self.delivered.language
    }
}
