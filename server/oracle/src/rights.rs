//! What persons are (prices.md, 6.9): granted kinds, and the rights of their passes.

use crate::{
    request::{Item, Request},
    season::{Pass, Performance, Season, fits},
    settings::Moment,
};
use std::collections::BTreeMap;

/// All persons of a basket.
pub struct People<'a> {
    season: &'a Season,
    at: Moment<'a>,
    people: BTreeMap<&'a str, &'a crate::request::Person>,
    /// Passes in the basket, by the person who is named with them.
    bought: BTreeMap<&'a str, Vec<&'a Pass>>,
}

impl<'a> People<'a> {
    pub fn of(season: &'a Season, request: &'a Request, at: Moment<'a>) -> People<'a> {
        let mut bought: BTreeMap<&str, Vec<&Pass>> = BTreeMap::new();
        for item in &request.items {
            if let (Some(pass), Some(person)) = (&item.pass, &item.person)
                && let Some(pass) = season.passes.get(pass)
            {
                bought.entry(person.as_str()).or_default().push(pass);
            }
        }
        let people = request.people.iter().map(|person| (person.key.as_str(), person)).collect();
        People { season, at, people, bought }
    }

    pub fn named(&self, item: &Item) -> Option<&'a crate::request::Person> {
        self.people.get(item.person.as_deref()?).copied()
    }

    /// What the person of an item is at a performance, or for what has none.
    pub fn rights(&self, item: &Item, performance: Option<&Performance>) -> Vec<String> {
        let Some(person) = self.named(item) else { return Vec::new() };
        let mut rights = person.kinds.clone();
        let held = person.passes.keys().filter_map(|key| self.season.passes.get(key));
        for pass in held {
            rights.extend(self.right(pass, performance));
        }
        for pass in self.bought.get(person.key.as_str()).into_iter().flatten() {
            rights.extend(self.right(pass, performance));
        }
        rights
    }

    /// "A pass gives its right for performances that fit its `for` and start within its time.
    /// For what has no performance the right counts as it is."
    fn right(&self, pass: &Pass, performance: Option<&Performance>) -> Option<String> {
        if let Some(performance) = performance {
            let day = self.season.day(performance.starts);
            let from = pass.valid_from.unwrap_or_else(|| self.season.day(self.at.now));
            let in_time = from <= day && day <= pass.valid_until;
            if !in_time || !fits(&pass.selection, Some(performance)) {
                return None;
            }
        }
        pass.right.clone()
    }
}

/// Whether a list of kinds, empty for everybody, has one of these rights.
pub fn may(who: &[String], rights: &[String]) -> bool {
    who.is_empty() || who.iter().any(|kind| rights.contains(kind))
}
