//! What was typed into the fields of a production beside what it says already.

use super::{Edit, ProductionContents};

impl ProductionContents {
    /// Whether nothing of what was typed would change anything.
    pub fn says_all(&self, edit: &Edit) -> bool {
        let is_said = |((column, language), text): (&(&'static str, String), &String)| {
            let said = self.texts.get(&(*column, language.clone()));
            said.map(String::as_str).unwrap_or_default() == text.replace("\r\n", "\n").trim()
        };
        edit.texts.iter().all(is_said)
            && edit.fitting.is_empty()
            && edit.genre == self.genre
            && edit.minutes.trim() == self.minutes.to_string()
            && edit.intervals.trim() == self.intervals.to_string()
    }
}
