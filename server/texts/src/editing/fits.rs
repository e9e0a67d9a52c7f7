//! Many translations that still fit, though the house's own text was changed since: said at once.

use crate::{
    editing::edit::{Saved, Step, TextRefusal, Which, permit, save_all},
    shown::{FOUND_MAX, LanguageView, all, seen},
};
use domain::people::actor::Actor;
use house::{Answered, Failure, House};

/// A text that somebody looked at, with all its translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub id: String,
    /// `seen` of what they were shown.
    pub seen: String,
}

impl LanguageView {
    /// Somebody can say that it still fits.
    pub fn is_to_check(&self) -> bool {
        self.is_stale && self.draft.is_none() && !self.text.is_empty()
    }
}

/// Publishes translations to check as they are, as on each text's own page: in one language, or in
/// all. Texts that somebody wrote meanwhile are left out. Gives the number of translations.
///
/// # Errors
/// The actor may not publish texts, or somebody saved one of them at the same moment.
#[boxed]
pub async fn still_fit(
    house: &House,
    actor: &Actor,
    checked: &[Checked],
    language: Option<&str>,
) -> Result<usize, Failure<TextRefusal>> {
    permit(actor, Step::Publish)?;
    let mut fitting = Vec::new();
    for (id, views) in all(house, actor).await? {
        let mut these = checked.iter().take(FOUND_MAX);
        if !these.any(|it| it.id == id && it.seen == seen(&views)) {
            continue;
        }
        let meant = views.iter().filter(|it| it.is_to_check());
        let meant = meant.filter(|it| language.is_none_or(|language| it.language == language));
        fitting.extend(meant.map(|one| Saved {
            which: Which { id: id.clone(), language: one.language.clone() },
            text: one.text.clone(),
            step: Step::Publish,
            seen: Some(one.newest),
        }));
    }
    match save_all(house, actor, &fitting).await.answered()? {
        Ok(_) => Ok(fitting.len()),
        Err(wrong) => {
            let first = wrong.into_iter().next().map(|it| it.why);
            Err(Failure::Refused(first.unwrap_or(TextRefusal::NothingToPublish)))
        }
    }
}
