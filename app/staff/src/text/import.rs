//! A translator's file, or a language, whose drafts wait, with what each says: published together,
//! but for those that replace a text which the file's maker did not see. Each of these is ticked
//! first. What is asked on a text's own page is asked here, too.

use crate::{
    frame::{
        doubts::{self, Doubt},
        tick::Tick,
        words,
    },
    text::text_words::language_name,
};
use house::{
    House,
    locales::{Arg, Locale},
};
use markup::{Html, view};
use texts::{
    editing::{edit::Which, readable::readable},
    files::imports::{Replacing, WaitingImport, WaitingText},
};
use ui::route::staff::{StaffRoute, StaffTarget};

/// Of a file's texts on the page; a file may have thousands.
const LISTED_MAX: usize = 200;
/// Of texts named in one question.
const NAMED_MAX: usize = 20;

pub(crate) struct Waiting<'a> {
    pub house: &'a House,
    pub locale: &'a Locale,
    pub time_zone: &'a str,
    pub may_publish: bool,
}

impl Waiting<'_> {
    pub(crate) fn section(&self, waiting: &[WaitingImport]) -> Option<Html> {
        let (of_languages, of_files): (Vec<_>, Vec<_>) =
            waiting.iter().partition(|it| it.language.is_some());
        let files = ["staff-text-files-waiting", "staff-text-files-waiting-text"];
        let languages = ["staff-text-files-languages", "staff-text-files-languages-text"];
        let files = self.part("waiting", files, &of_files);
        let languages = self.part("drafts", languages, &of_languages);
        (!waiting.is_empty()).then(|| {
            view! {
                {files}
                {languages}
            }
        })
    }

    /// `words`: its title, and what is said of all in it.
    fn part(&self, id: &'static str, words: [&str; 2], waiting: &[&WaitingImport]) -> Option<Html> {
        let [title, text] = words.map(|words| self.locale.text(words));
        let imports: Vec<_> = waiting.iter().map(|it| self.import(it)).collect();
        (!imports.is_empty()).then(|| {
            view! {
                <section class="flow desk-part" aria-labelledby=id>
                    <h2 class="desk-section__title" id=id>
                        {title}
                    </h2>
                    <p>{text}</p>
                    <ul class="desk-texts">{imports}</ul>
                </section>
            }
        })
    }

    fn import(&self, it: &WaitingImport) -> Html {
        let locale = self.locale;
        let action = StaffTarget::PublishImport.path(locale.language());
        let count = ("count", it.drafts.into());
        let (line, button) = match &it.language {
            Some(language) => {
                let language = Arg::Text(language_name(self.house, language));
                let said = [count, ("language", language)];
                let line = locale.text_with("staff-text-files-in-language", &said);
                (line, "staff-text-files-publish-language")
            }
            None => {
                let when = words::when(locale, it.at, self.time_zone);
                let said = [count, ("when", Arg::Text(when))];
                (locale.text_with("staff-text-files-import", &said), "staff-text-files-publish")
            }
        };
        let replaced = (!it.replaced.is_empty()).then(|| self.replaced(it));
        let asked = asked(self.house, locale, &it.texts);
        let asked = doubts::tick_of(locale, &asked, format!("anyway-{}", it.id));
        let publish = self.may_publish.then(|| {
            view! {
                <div class="desk-actions">
                    <button class="button" type="submit">
                        {locale.text(button)}
                        <span class="aloud">", " {line.clone()}</span>
                    </button>
                </div>
            }
        });
        view! {
            <li>
                <form method="post" action=action class="flow">
                    <p>{line.clone()}</p>
                    <input type="hidden" name="import" value=it.id.clone()/>
                    {self.list(it)}
                    {replaced}
                    {asked.filter(|_| self.may_publish)}
                    {publish}
                </form>
            </li>
        }
    }

    /// What is published with one press, beside what customers read now.
    fn list(&self, it: &WaitingImport) -> Option<Html> {
        let locale = self.locale;
        let texts: Vec<&WaitingText> = it.texts.iter().filter(|it| !it.is_replacing).collect();
        let first = texts.iter().take(LISTED_MAX);
        let rows: Vec<_> = first.map(|one| self.row(&it.id, one)).collect();
        let count = i64::try_from(LISTED_MAX).unwrap_or(i64::MAX);
        let more = (texts.len() > LISTED_MAX).then(|| {
            let words = locale.text_with("staff-text-files-first", &[("count", count.into())]);
            view! { <p class="small soft">{words}</p> }
        });
        (!rows.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{locale.text("staff-text-files-list")}</summary>
                    <ul class="desk-texts">{rows}</ul>
                    {more}
                </details>
            }
        })
    }

    fn replaced(&self, it: &WaitingImport) -> Html {
        let locale = self.locale;
        let count = i64::try_from(it.replaced.len()).unwrap_or(i64::MAX);
        let (title, hint) = match it.made_at {
            Some(at) => {
                let when = Arg::Text(words::when(locale, at, self.time_zone));
                let said = [("count", count.into()), ("when", when)];
                let title = locale.text_with("staff-text-files-changed", &said);
                (title, "staff-text-files-changed-hint")
            }
            None => {
                let said = [("count", count.into())];
                let title = locale.text_with("staff-text-files-replaced", &said);
                (title, "staff-text-files-replaced-hint")
            }
        };
        let all = self.may_publish.then(|| {
            let id = format!("replace-all-{}", it.id);
            let words = locale.text("staff-text-files-changed-all");
            Tick { id, name: "all".to_owned(), value: "yes".to_owned(), words, ..Tick::default() }
                .show()
        });
        let hint = self.may_publish.then(|| {
            view! { <p class="field__hint">{locale.text(hint)}</p> }
        });
        let texts = it.texts.iter().filter(|it| it.is_replacing);
        let rows: Vec<_> = texts.map(|one| self.row(&it.id, one)).collect();
        view! {
            <fieldset class="desk-text__language flow">
                <legend>{title}</legend>
                {hint}
                {all}
                <ul class="desk-texts">{rows}</ul>
            </fieldset>
        }
    }

    fn row(&self, import: &str, one: &WaitingText) -> Html {
        let locale = self.locale;
        let Which { id, language } = &one.which;
        let name = name(self.house, &one.which);
        let to = StaffRoute::Text(id.clone()).path(locale.language());
        let tick = (self.may_publish && one.is_replacing).then(|| {
            let tick = Tick {
                id: format!("replace-{import}-{id}-{language}"),
                name: "replace".to_owned(),
                value: format!("{id} {language}"),
                words: locale.text("staff-text-files-replace"),
                aloud: format!(", {name}"),
                is_ticked: false,
            };
            tick.show()
        });
        let lines = [
            ("staff-text-files-in-shop", &one.in_shop),
            ("staff-text-files-in-draft", &one.in_draft),
            ("staff-text-files-in-file", &one.in_file),
        ];
        let lines = lines.into_iter().filter(|(_, text)| !text.is_empty()).map(|(words, text)| {
            let (words, text) = (locale.text(words), readable(text));
            view! {
                <p class="small desk-text__before">
                    <span class="soft">{words}</span>
                    " "
                    <span lang=language.clone()>{text}</span>
                </p>
            }
        });
        view! {
            <li>
                <p><a href=to>{name.clone()}</a></p>
                {lines.collect::<Html>()}
                {tick}
            </li>
        }
    }
}

fn name(house: &House, which: &Which) -> String {
    format!("{} · {}", which.id, language_name(house, &which.language))
}

/// What is asked before these are published.
pub(crate) fn asked<'a>(
    house: &House,
    locale: &Locale,
    texts: impl IntoIterator<Item = &'a WaitingText>,
) -> Vec<String> {
    let mut found: Vec<(Doubt, String)> = Vec::new();
    for text in texts {
        for doubt in &text.doubts {
            if found.iter().filter(|(known, _)| known == doubt).count() < NAMED_MAX {
                found.push((*doubt, name(house, &text.which)));
            }
        }
    }
    let found: Vec<(Doubt, &str)> =
        found.iter().map(|(doubt, name)| (*doubt, name.as_str())).collect();
    doubts::lines(house, locale, &found)
}

/// What somebody ticked.
pub(crate) fn replacing(pairs: &[(String, String)]) -> Replacing {
    if pairs.iter().any(|(name, _)| name == "all") {
        return Replacing::All;
    }
    let these = pairs.iter().filter(|(name, _)| name == "replace");
    let these = these.filter_map(|(_, value)| {
        let (id, language) = value.split_once(' ')?;
        Some(Which { id: id.to_owned(), language: language.to_owned() })
    });
    Replacing::These(these.collect())
}
