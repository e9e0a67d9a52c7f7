//! What was typed into the fields of a production beside what it says already, or what its draft
//! says.

use super::{Edit, ProductionContents};
use domain::wording::poster::PLAIN;

impl ProductionContents {
    /// Whether nothing of what was typed would change anything.
    pub fn says_all(&self, edit: &Edit) -> bool {
        let is_said = |((column, language), text): (&(&'static str, String), &String)| {
            let drafted = self.draft.as_ref().and_then(|draft| draft.text(column, language));
            let said = self.texts.get(&(*column, language.clone())).map(String::as_str);
            drafted.or(said).unwrap_or_default() == text.replace("\r\n", "\n").trim()
        };
        edit.texts.iter().all(is_said)
            && edit.fitting.is_empty()
            && edit.genre == self.fact("genre", &self.genre)
            && edit.minutes.trim() == self.fact("minutes", &self.minutes.to_string())
            && edit.intervals.trim() == self.fact("intervals", &self.intervals.to_string())
    }

    /// The picture of the draft, or else the one that shoppers see.
    pub fn drafted_poster(&self) -> &str {
        match self.fact("poster", &self.poster) {
            "" => PLAIN,
            poster => poster,
        }
    }

    /// Of the draft, or else as it is shown.
    fn fact<'a>(&'a self, column: &str, shown: &'a str) -> &'a str {
        let drafted = self.draft.as_ref().and_then(|draft| draft.fact(column));
        drafted.unwrap_or(shown)
    }
}
