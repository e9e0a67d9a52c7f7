//! Somebody else saved a production, or its draft, while its form was open.

use crate::{
    frame::{
        meanwhile::{Opened, saved_now},
        sent::Fields,
    },
    production::{Desk, Sent},
};
use markup::Html;
use season::contents::{PARTS, Part, ProductionContents};

const FACTS: [&str; 4] = ["address", "genre", "minutes", "intervals"];

/// As the draft says it, else as shoppers see it.
pub(super) fn saved_text<'a>(
    contents: &'a ProductionContents,
    part: &Part,
    language: &str,
) -> &'a str {
    let drafted = contents.draft.as_ref().and_then(|draft| draft.text(part.column, language));
    drafted.unwrap_or_else(|| contents.text(part, language))
}

/// The same of what is no text.
pub(super) fn saved_fact(contents: &ProductionContents, column: &str) -> String {
    match contents.draft.as_ref().and_then(|draft| draft.fact(column)) {
        // An address that says nothing is the key.
        Some("") if column == "address" => contents.key.clone(),
        Some(said) => said.to_owned(),
        None => shown_fact(contents, column),
    }
}

/// What shoppers see.
pub(super) fn shown_fact(contents: &ProductionContents, column: &str) -> String {
    match column {
        "address" => contents.address.clone(),
        "genre" => contents.genre.clone(),
        "minutes" => contents.minutes.to_string(),
        _ => contents.intervals.to_string(),
    }
}

impl Sent {
    /// What the form has, before anything is said of it.
    pub(super) fn of(fields: &Fields) -> Self {
        let opened = Opened::sent(fields.said("opened"));
        Self { edit: fields.edit(), opened, ..Self::default() }
    }

    /// After somebody else was faster, what the editor left alone says what is saved now.
    pub(super) fn beside(&mut self, now: &ProductionContents) {
        let Self { edit: Some(edit), opened, is_changed: true, .. } = self else { return };
        edit.texts.retain(|(column, language), text| {
            opened.is_typed(&format!("{column}.{language}"), text)
        });
        let facts = [
            ("address", &mut edit.address),
            ("genre", &mut edit.genre),
            ("minutes", &mut edit.minutes),
            ("intervals", &mut edit.intervals),
        ];
        for (column, said) in facts {
            if !opened.is_typed(column, said) {
                *said = saved_fact(now, column);
            }
        }
    }
}

impl Desk<'_> {
    /// Of the version that `seen` names.
    pub(super) fn opened(&self) -> Opened {
        if self.sent.edit.is_some() && !self.sent.is_changed {
            return self.sent.opened.clone();
        }
        let languages = self.house.locales().known();
        let mut fields = Vec::new();
        for part in &PARTS {
            for language in &languages {
                let said = saved_text(self.contents, part, language).to_owned();
                fields.push((format!("{}.{language}", part.column), said));
            }
        }
        let fact = |column: &str| (column.to_owned(), saved_fact(self.contents, column));
        fields.extend(FACTS.map(fact));
        Opened::of(fields)
    }

    /// Above a field that both changed.
    pub(super) fn saved_now(&self, saved: &str, typed: &str, language: &str) -> Option<Html> {
        if !self.sent.is_changed {
            return None;
        }
        saved_now(self.locale, saved, typed, language)
    }
}
