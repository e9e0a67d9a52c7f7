//! What is asked before customers see a text: languages that it lacks, tags that the shop would
//! show as they are, texts that are far longer than their place, and former versions.

use crate::{text_words::language_name, tick::Tick};
use house::{House, locales::Locale};
use markup::{Html, view};
use std::collections::BTreeSet;

/// The field whose tick says that all of it is meant so.
pub(crate) const ANYWAY: &str = "anyway";
/// Shorter texts fit everywhere.
const FITTING_CHARS: usize = 60;

/// Whether the shop would show signs of HTML, which word processors leave in what is pasted.
pub(crate) fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        rest.starts_with(|sign: char| sign.is_ascii_alphabetic()) && rest.contains('>')
    })
}

/// Three times as long as what was delivered.
pub(crate) fn is_far_longer(text: &str, delivered: &str) -> bool {
    let count = text.chars().count();
    count > FITTING_CHARS && count > 3 * delivered.chars().count()
}

/// One question in words, with the languages that it is about. None: none are.
pub(crate) fn line<'a>(
    house: &House,
    locale: &Locale,
    id: &str,
    languages: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let languages: BTreeSet<&str> = languages.collect();
    let names: Vec<String> = languages.iter().map(|code| language_name(house, code)).collect();
    let named = [("languages", names.join(", ").into())];
    (!names.is_empty()).then(|| locale.text_with(id, &named))
}

/// At the top of a page, with the way to the tick.
pub(crate) fn notice(locale: &Locale, doubts: &[String]) -> Option<Html> {
    (!doubts.is_empty()).then(|| {
        view! {
            <div class="notice notice--warning" role="alert">
                <p><a href="#anyway">{locale.text("staff-doubt-asked")}</a></p>
            </div>
        }
    })
}

/// Above the button that publishes, within its form.
pub(crate) fn tick(locale: &Locale, doubts: &[String]) -> Option<Html> {
    let lines = doubts.iter().map(|line| view! { <p>{line}</p> });
    (!doubts.is_empty()).then(|| {
        let tick = Tick {
            id: ANYWAY.to_owned(),
            name: ANYWAY.to_owned(),
            value: "yes".to_owned(),
            words: locale.text("staff-doubt-anyway"),
            ..Tick::default()
        };
        view! {
            <div class="notice notice--warning">
                {lines.collect::<Html>()}
                {tick.show()}
            </div>
        }
    })
}

/// The button that publishes a former version stands behind its own words, so it is pressed twice.
pub(crate) fn bring_back(locale: &Locale, aloud: String) -> Html {
    view! {
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
    }
}
