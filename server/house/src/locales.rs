//! All words: Fluent messages by language, dates and money as each language writes them. No
//! language is known by name here: what lies in `locales/` is offered.

use domain::{moment::Moment, money::Money};
use std::{path::Path, sync::Arc};

/// Every language, loaded once at start.
pub struct Locales {
    languages: Vec<Arc<Locale>>,
}

/// One language.
pub struct Locale {
    language: String,
}

/// The value of a message's variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl Locales {
    /// `embedded`: (`es/basket.ftl`, text). `folder` adds or replaces whole languages.
    ///
    /// # Errors
    /// A file that isn't Fluent is named with its line.
    pub fn load(_embedded: &[(String, String)], _folder: Option<&Path>) -> anyhow::Result<Self> {
        todo!()
    }

    /// Codes in the order that a menu shows them.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(|locale| locale.language.as_str()).collect()
    }

    pub fn get(&self, _language: &str) -> Option<Arc<Locale>> {
        todo!()
    }

    /// The best one for an `Accept-Language` header.
    pub fn negotiate(&self, _accept_language: Option<&str>) -> Arc<Locale> {
        todo!()
    }
}

impl Locale {
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message without variables. A missing one is a fault: logged, and shown as its name.
    pub fn text(&self, _id: &str) -> String {
        todo!()
    }

    pub fn text_with(&self, _id: &str, _args: &[(&str, Arg)]) -> String {
        todo!()
    }

    /// `jueves, 3 de diciembre de 2026`
    pub fn date_long(&self, _at: Moment, _time_zone: &str) -> String {
        todo!()
    }

    /// `jue 3 dic`
    pub fn date_short(&self, _at: Moment, _time_zone: &str) -> String {
        todo!()
    }

    /// `19:30`
    pub fn time(&self, _at: Moment, _time_zone: &str) -> String {
        todo!()
    }

    /// `diciembre de 2026`
    pub fn month(&self, _year: i32, _month: u32) -> String {
        todo!()
    }

    /// Monday first where the language's readers expect it: (short, long).
    pub fn weekdays(&self) -> Vec<(String, String)> {
        todo!()
    }

    pub fn money(&self, _money: Money) -> String {
        todo!()
    }

    pub fn number(&self, _number: i64) -> String {
        todo!()
    }

    /// Messages for the browser as data, whose names begin with one of `prefixes`: one line
    /// each, `id=text with {name}`; a plural has a line for each category, `id.few=…`.
    pub fn for_browser(&self, _prefixes: &[&str]) -> String {
        todo!()
    }
}
