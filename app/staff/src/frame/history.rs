//! Former versions of what a page edits, the newest first: when and by whom each was written, what
//! it said, and the way back to it.

use crate::frame::words;
use domain::moment::Moment;
use house::locales::Locale;
use markup::{Html, view};
use serde::Deserialize;

pub(crate) struct History<'a> {
    pub locale: &'a Locale,
    pub time_zone: &'a str,
    /// Where the form of a version goes.
    pub action: String,
    /// What the editor sees now; None: the form doesn't say it.
    pub seen: Option<String>,
    pub button: BackButton,
}

/// How a version is brought back.
#[derive(Clone, Copy)]
pub(crate) enum BackButton {
    /// By a button with this message.
    Once(&'static str),
    /// Customers see it at once: the button stands behind its own words, so it is pressed twice.
    Twice,
}

#[derive(Default)]
pub(crate) struct Version {
    /// When and by whom it was written, or what it is.
    pub line: String,
    /// A message that stands beside it.
    pub mark: Option<&'static str>,
    /// What it said.
    pub said: Html,
    /// Where only this language of it is brought back.
    pub language: Option<String>,
    /// Its revision; None: there is no way back to it.
    pub back: Option<i64>,
}

/// What the form of a version sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct BackForm {
    revision: String,
    pub seen: String,
    pub language: String,
}

impl BackForm {
    pub fn revision(&self) -> Option<i64> {
        self.revision.parse().ok()
    }
}

impl History<'_> {
    /// `who`: None for what came from a folder of sheets.
    pub fn line(&self, at: Moment, who: Option<&str>) -> String {
        let sheet = || self.locale.text("staff-list-from-sheet");
        let who = who.map_or_else(sheet, str::to_owned);
        let when = words::when(self.locale, at, self.time_zone);
        let said = [("when", when.into()), ("who", who.into())];
        self.locale.text_with("staff-look-history-line", &said)
    }

    /// None: there is no version yet.
    pub fn section(&self, versions: impl Iterator<Item = Version>) -> Option<Html> {
        let lines: Vec<_> = versions.map(|version| self.version(version)).collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="flow desk-part" aria-labelledby="history">
                    <h2 class="desk-section__title" id="history">
                        {self.locale.text("staff-text-history")}
                    </h2>
                    <ol class="desk-texts">{lines}</ol>
                </section>
            }
        })
    }

    fn version(&self, version: Version) -> Html {
        let Version { line, mark, said, language, back } = version;
        let mark = mark.map(|id| {
            view! { " " <span class="desk-mark">{self.locale.text(id)}</span> }
        });
        let again = back.map(|revision| {
            let language = language.map(|code| {
                view! { <input type="hidden" name="language" value=code/> }
            });
            let seen = self.seen.clone().map(|seen| {
                view! { <input type="hidden" name="seen" value=seen/> }
            });
            view! {
                <form method="post" action=self.action.clone()>
                    {seen}
                    {language}
                    <input type="hidden" name="revision" value=revision.to_string()/>
                    {self.button(&line)}
                </form>
            }
        });
        view! { <li><p class="small soft">{line} {mark}</p> {said} {again}</li> }
    }

    /// `aloud`: which version, for those who hear the page.
    fn button(&self, aloud: &str) -> Html {
        let locale = self.locale;
        match self.button {
            BackButton::Once(id) => view! {
                <button class="button button--plain small" type="submit">
                    {locale.text(id)}
                    <span class="aloud">", " {aloud}</span>
                </button>
            },
            BackButton::Twice => view! {
                <details>
                    <summary class="small">
                        {locale.text("staff-text-bring-back")}
                        <span class="aloud">", " {aloud}</span>
                    </summary>
                    <p class="small">{locale.text("staff-text-bring-back-text")}</p>
                    <button class="button button--quiet small" type="submit">
                        {locale.text("staff-text-bring-back")}
                    </button>
                </details>
            },
        }
    }
}
