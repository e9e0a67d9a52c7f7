//! Which of its languages a house speaks now: staff switch them on and off, and order them. The
//! house's own is always spoken, and first.

use super::{Language, Locale, Locales};
use std::sync::{Arc, PoisonError};

impl Locales {
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
