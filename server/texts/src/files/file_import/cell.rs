//! One text of a translator's file, beside what the shop said when the file was made and says now.

use crate::{
    editing::forms::Forms,
    past::PastText,
    shown::LanguageView,
    sources::made_at::{Delivered, is_delivered, mark},
};
use std::collections::BTreeSet;

/// A text of the file, beside what the shop says.
pub(super) struct Cell<'a> {
    pub view: &'a LanguageView,
    /// What the house's own language says.
    pub own: &'a str,
    /// When the file was made. None: the file doesn't tell.
    pub then: Option<PastText>,
    /// What was delivered when the file was made. None: the file doesn't tell.
    pub was: Option<&'a Delivered>,
    pub is_unmarked: bool,
}

pub(super) struct Compared {
    /// None: nobody worked on it.
    pub text: Option<String>,
    /// The shop says it now, or a draft does.
    pub is_said: bool,
    /// Shoppers read it already.
    pub is_published: bool,
    /// A draft says it, and somebody worked on it.
    pub is_waiting: bool,
    /// It replaces what the file's maker did not see.
    pub is_replacing: bool,
    /// The file's translator did not mark it as translated.
    pub is_unmarked: bool,
    /// Somebody looks at it before customers read it.
    pub is_doubtful: bool,
    /// A form of its number is said neither by the file nor by the shop.
    pub is_partial: bool,
    pub in_shop: String,
}

impl Cell<'_> {
    pub fn compare(&self, texts: Vec<(String, String)>) -> Compared {
        let now = self.view.text.as_str();
        let delivered = self.view.delivered.as_deref().unwrap_or_default();
        let then = match &self.then {
            Some(PastText::Other(body)) if body.is_empty() => delivered,
            Some(PastText::Other(body)) => body.as_str(),
            Some(PastText::Unchanged) | None => now,
        };
        let mut forms = Forms::of(if then.is_empty() { self.own } else { then });
        let was = self.other_delivered(delivered);
        let mut is_worked = was.is_none() && (self.then.is_none() || then.is_empty());
        // Nothing of the house's own language stands in a translation.
        let mut missing: BTreeSet<String> = match then {
            "" => forms.texts.iter().map(|(form, _)| form.clone()).collect(),
            _ => BTreeSet::new(),
        };
        for (form, text) in texts {
            let is_new = was.map(|was| was.get(&form) != Some(&mark(&text)));
            if let Some((_, known)) = forms.texts.iter_mut().find(|(known, _)| *known == form) {
                is_worked |= is_new.unwrap_or_else(|| !is_same(known, &text));
                *known = text;
                missing.remove(&form);
            } else if forms.variable.is_some() {
                // A language may have more forms than the house's own.
                is_worked |= is_new.unwrap_or(true);
                forms.texts.insert(forms.texts.len().saturating_sub(1), (form, text));
            }
        }
        if is_worked {
            missing.extend(forms.missing(&self.view.forms));
        }
        let (is_unmarked, is_partial) = (self.is_unmarked, !missing.is_empty());
        let text = forms.joined();
        let is_said = !now.is_empty() && is_same(&text, &Forms::of(now).joined());
        let in_shop = match &self.then {
            Some(_) => now,
            None => self.view.published.as_deref().unwrap_or_default(),
        };
        let is_replacing = match &self.then {
            Some(_) => !is_same(then, now) || (was.is_some() && !now.is_empty()),
            None => !in_shop.is_empty() && !is_same(&text, &Forms::of(in_shop).joined()),
        };
        let in_shop = in_shop.to_owned();
        let is_waiting = is_said && is_worked && self.then.is_some() && self.view.draft.is_some();
        let shown = self.view.published.as_deref().unwrap_or(delivered);
        let is_published = is_same(&text, &Forms::of(shown).joined());
        let text = (is_worked || is_said).then_some(text);
        Compared {
            text,
            is_said,
            is_published,
            is_waiting,
            is_replacing,
            is_unmarked,
            is_doubtful: false,
            is_partial,
            in_shop,
        }
    }

    /// What was delivered then, where the shop said it and another text is delivered now: what the
    /// file says alike, nobody worked on.
    fn other_delivered(&self, delivered: &str) -> Option<&Delivered> {
        let was_said = match &self.then {
            Some(PastText::Other(body)) => body.is_empty(),
            Some(PastText::Unchanged) => self.view.published.is_none() && self.view.draft.is_none(),
            None => false,
        };
        self.was.filter(|was| was_said && !is_delivered(was, delivered))
    }
}

impl Compared {
    /// Somebody worked on it, and nothing says it yet.
    pub fn is_work(&self) -> bool {
        self.text.is_some() && !self.is_said
    }
}

/// Programs write line ends and spaces at the ends as they like.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    let lines = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    lines(one) == lines(other)
}
