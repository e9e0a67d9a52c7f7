//! On a text's page: drafts that take part only where somebody ticks them, and what somebody else
//! saved meanwhile.

use crate::{
    frame::{tick::Tick, words},
    text::{
        Desk, Typed,
        text_words::{self, language_name},
    },
};
use markup::{Html, view};
use texts::{
    editing::{edit::TextRefusal, readable::readable},
    shown::{Draft, DraftState, LanguageView, TextView},
};

/// The message about the time stands at the time, not under a language.
pub(crate) fn is_time_wrong(typed: &Typed) -> bool {
    typed.wrong.iter().any(|it| it.why == TextRefusal::TimeWrong)
}

impl Desk<'_> {
    /// What is wrong with all of it, and the way to each field that is.
    pub(crate) fn whole(&self, view: &TextView, typed: &Typed) -> Option<Html> {
        let locale = self.locale;
        let first = typed.wrong.first()?;
        if typed.texts.is_empty() && !is_time_wrong(typed) {
            let words = text_words::refusal(locale, &first.why);
            return Some(refused(words, Vec::new()));
        }
        let mut links = Vec::new();
        for wrong in typed.wrong.iter().filter(|it| it.why != TextRefusal::TimeWrong) {
            let one = view.language(&wrong.language);
            let forms = one.map(|one| view.in_form(one).texts).unwrap_or_default();
            let form = forms.first().map(|(form, _)| form.as_str()).unwrap_or_default();
            let field = format!("text.{}.{form}", wrong.language);
            let why = text_words::refusal(locale, &wrong.why);
            links.push(link(&field, language_name(self.house, &wrong.language), why));
        }
        if is_time_wrong(typed) {
            let zone = [("zone", self.time_zone.into())];
            let (label, why) = ("staff-text-at", locale.text("staff-text-wrong-time"));
            links.push(link("at", locale.text_with(label, &zone), why));
        }
        Some(refused(locale.text("staff-text-wrong-title"), links))
    }

    /// What becomes of a draft.
    pub(crate) fn state(&self, draft: &Draft) -> String {
        let locale = self.locale;
        match draft.state {
            DraftState::Draft => locale.text("staff-text-state-draft"),
            DraftState::Review => locale.text("staff-text-state-review"),
            DraftState::Scheduled { at } => {
                let when = words::when(locale, at, self.time_zone);
                locale.text_with("staff-text-state-scheduled", &[("when", when.into())])
            }
        }
    }

    /// Drafts stay as they are unless somebody says otherwise: a box for each, none ticked.
    pub(crate) fn drafts(&self, view: &TextView, typed: &Typed) -> Option<Html> {
        let locale = self.locale;
        let drafts = view.languages.iter().filter_map(|one| Some((one, one.draft.as_ref()?)));
        let boxes: Vec<_> = drafts
            .map(|(one, draft)| {
                let said = [
                    ("language", language_name(self.house, &one.language).into()),
                    ("state", self.state(draft).into()),
                ];
                self.tick(one, typed, locale.text_with("staff-text-also", &said))
            })
            .collect();
        let title = match self.may_publish {
            true => "staff-text-also-publish",
            false => "staff-text-also-review",
        };
        (!boxes.is_empty()).then(|| {
            view! {
                <fieldset class="desk-text__language flow">
                    <legend>{locale.text(title)}</legend>
                    <p class="field__hint">{locale.text("staff-text-also-hint")}</p>
                    {boxes}
                </fieldset>
            }
        })
    }

    /// A translation beside a text that was changed since may fit all the same.
    pub(crate) fn fits(&self, one: &LanguageView, typed: &Typed) -> Option<Html> {
        one.is_to_check().then(|| self.tick(one, typed, self.locale.text("staff-text-fits")))
    }

    fn tick(&self, one: &LanguageView, typed: &Typed, words: String) -> Html {
        let (name, value) = (format!("also.{}", one.language), "yes".to_owned());
        let is_ticked = typed.also.contains(&one.language);
        Tick { id: name.clone(), name, value, words, is_ticked, ..Tick::default() }.show()
    }

    /// Beside what the editor typed: what somebody else saved in the same language meanwhile.
    pub(crate) fn meanwhile(
        &self,
        view: &TextView,
        one: &LanguageView,
        typed: &Typed,
    ) -> Option<Html> {
        let locale = self.locale;
        typed.seen.get(&one.language).filter(|seen| **seen != one.newest)?;
        let is_newest =
            |it: &&texts::shown::Revision| it.language == one.language && it.revision == one.newest;
        let revision = view.history.iter().find(is_newest)?;
        let said = [
            ("who", revision.author.as_str().into()),
            ("when", words::when(locale, revision.written_at, self.time_zone).into()),
        ];
        let title = locale.text_with("staff-text-meanwhile", &said);
        let texts = view.in_form(one).texts.into_iter().map(|(_, text)| readable(&text));
        let text = texts.collect::<Vec<_>>().join("\n");
        Some(view! {
            <div class="notice">
                <p>{title}</p>
                <p class="desk-text__before" lang=one.language.clone()>{text}</p>
            </div>
        })
    }
}

/// A field to look at, and what is wrong with it.
fn link(field: &str, label: String, why: String) -> Html {
    view! { <li><a href=format!("#{field}")>{label}</a> " · " {why}</li> }
}

/// Above the page: why nothing was saved, and the fields to look at.
fn refused(words: String, links: Vec<Html>) -> Html {
    let links = (!links.is_empty()).then(|| view! { <ul>{links}</ul> });
    view! {
        <div class="notice notice--error" role="alert">
            <p>{words}</p>
            {links}
        </div>
    }
}
