//! The text of the house's own language that translations are written beside: a revision of the
//! house's, or the delivered text, which a newer program can change.

use house::{House, locales::Message};
use season_tables::texts::Revision;

/// What the house's own language says now.
pub(crate) struct Source<'a> {
    /// The revision that is published; zero: there is none.
    pub revision: i64,
    /// None: shoppers read a text of the house's own instead.
    delivered: Option<&'a Message>,
}

impl<'a> Source<'a> {
    /// `published`: of the house's own language. Where that one translates the delivered text, in a
    /// language that the program doesn't have, the other languages belong to the delivered text.
    pub fn new(house: &'a House, id: &str, published: Option<&Revision>) -> Self {
        let locales = house.locales();
        let own = locales.fallback();
        let delivered = locales.delivered(own.language()).and_then(|messages| messages.get(id));
        let is_translation = |it: &Revision| {
            let digest = delivered.filter(|_| locales.is_lacking(id)).map(Message::digest);
            digest.is_some_and(|digest| digest == it.source_digest)
        };
        let is_delivered = published.is_none_or(|it| it.body.is_empty() || is_translation(it));
        Self {
            revision: published.map_or(0, |it| it.revision),
            delivered: delivered.filter(|_| is_delivered),
        }
    }

    /// `known`: all revisions of the message.
    pub fn of(house: &'a House, id: &str, known: &[Revision]) -> Self {
        let locales = house.locales();
        let own = locales.fallback();
        let published = known.iter().find(|it| it.is_published && it.language == own.language());
        Self::new(house, id, published)
    }

    /// Of the delivered text; empty where shoppers read a text of the house's own.
    pub fn digest(&self) -> String {
        self.delivered.map(Message::digest).unwrap_or_default()
    }

    /// Whether the translation was written beside what is said now. A delivered translation has an
    /// empty body, and belongs to the delivered text of the same program.
    pub fn is_of(&self, translation: &Revision) -> bool {
        let written_beside = &translation.source_digest;
        match self.delivered {
            // Also where the house said something else meanwhile.
            Some(_) if translation.body.is_empty() => true,
            Some(now) if !written_beside.is_empty() => now.digest() == *written_beside,
            Some(_) | None => translation.source_revision == self.revision,
        }
    }

    /// Shoppers read what was delivered, which delivered translations belong to.
    pub fn is_delivered(&self) -> bool {
        self.delivered.is_some()
    }
}

/// Whether the draft in this language says what shoppers read already. `known`: all revisions of
/// the message.
pub(crate) fn is_draft_as_shown(
    house: &House,
    id: &str,
    language: &str,
    known: &[Revision],
) -> bool {
    let mut of_language = known.iter().filter(|it| it.language == language);
    let shown = of_language.clone().find(|it| it.is_published);
    let draft = of_language.find(|it| it.draft.is_some());
    let source = Source::of(house, id, known);
    let is_own = language == house.locales().fallback().language();
    shown
        .zip(draft)
        .is_some_and(|(shown, draft)| shown.body == draft.body && (is_own || source.is_of(shown)))
}
