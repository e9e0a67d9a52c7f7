//! A text's form as an editor sent it: which languages take part. What the editor left alone stays
//! as it is, whatever somebody else made of it meanwhile.

use crate::{
    editing::{
        edit::{Saved, Step, Which},
        forms::Forms,
    },
    shown::{LanguageView, TextView},
};

/// A language of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    pub language: String,
    /// By form, in the order of the page.
    pub texts: Vec<(String, String)>,
    /// The newest revision that the editor saw.
    pub seen: Option<i64>,
    /// `mark` of the text that the editor was shown. Empty: of what is there now.
    pub shown: String,
    /// A draft that wasn't changed takes part, or a translation that still fits.
    pub is_ticked: bool,
}

/// Names what a text says, however it is written.
pub fn mark(forms: &Forms) -> String {
    house::chance::digest(forms.joined().trim())
}

impl TextView {
    /// What the form shows of a language: what it lacks begins with the house's own.
    pub fn in_form(&self, one: &LanguageView) -> Forms {
        let own = self.languages.first().map(LanguageView::shown).unwrap_or_default();
        let text = if one.text.is_empty() { own } else { &one.text };
        Forms::beside(text, one.delivered.as_deref().unwrap_or(own)).with(&one.forms)
    }

    /// What was typed, in the forms that the page showed.
    pub fn typed(&self, one: &LanguageView, sent: &Sent) -> Forms {
        let is_plain = sent.texts.iter().all(|(form, _)| form.is_empty());
        let variable = self.in_form(one).variable.filter(|_| !is_plain);
        Forms { variable, texts: sent.texts.clone() }
    }

    fn is_touched(&self, one: &LanguageView, sent: &Sent) -> bool {
        let shown = match sent.shown.is_empty() {
            true => mark(&self.in_form(one)),
            false => sent.shown.clone(),
        };
        !sent.texts.is_empty() && mark(&self.typed(one, sent)) != shown
    }
}

/// Languages whose text the editor changed.
pub fn touched(view: &TextView, sent: &[Sent]) -> Vec<String> {
    let touched = sent.iter().filter(|sent| {
        let one = view.language(&sent.language);
        one.is_some_and(|one| view.is_touched(one, sent))
    });
    touched.map(|sent| sent.language.clone()).collect()
}

/// What is to be saved: what the editor changed, and what they ticked.
pub fn saved(view: &TextView, sent: &[Sent], step: Step) -> Vec<Saved> {
    let all = sent.iter().filter_map(|sent| {
        let one = view.language(&sent.language)?;
        let text = match view.is_touched(one, sent) {
            true => view.typed(one, sent).joined(),
            // A draft stays a draft, unless more is to become of it.
            false if sent.is_ticked && is_open(one, step) => one.text.clone(),
            false => return None,
        };
        let which = Which { id: view.id.clone(), language: sent.language.clone() };
        Some(Saved { which, text, step, seen: sent.seen })
    });
    all.collect()
}

fn is_open(one: &LanguageView, step: Step) -> bool {
    (one.draft.is_some() && step != Step::Draft) || (one.is_stale && !one.text.is_empty())
}
