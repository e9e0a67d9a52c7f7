//! What is asked before customers see a text, in words: languages that it lacks, tags that the shop
//! would show as they are, a length far from the former one.

use crate::{frame::tick::Tick, text::text_words::language_name};
use house::{House, locales::Locale};
use markup::{Html, view};
use std::collections::BTreeSet;
pub use texts::editing::doubts::{Doubt, has_tags};

/// The field whose tick says that all of it is meant so.
pub const ANYWAY: &str = "anyway";

/// One question in words, with the languages that it is about. None: none are.
pub fn line<'a>(
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

/// The questions about messages, with the languages of each, or the names of the texts.
pub(crate) fn lines(house: &House, locale: &Locale, found: &[(Doubt, &str)]) -> Vec<String> {
    let words = [
        (Doubt::Tags, "staff-doubt-tags"),
        (Doubt::FarLonger, "staff-doubt-long"),
        (Doubt::FarShorter, "staff-doubt-short"),
    ];
    let lines = words.into_iter().filter_map(|(doubt, id)| {
        let of = found.iter().filter(|(known, _)| *known == doubt).map(|(_, name)| *name);
        line(house, locale, id, of)
    });
    lines.collect()
}

/// At the top of a page, with the way to the tick.
pub fn notice(locale: &Locale, doubts: &[String]) -> Option<Html> {
    (!doubts.is_empty()).then(|| {
        view! {
            <div class="notice notice--warning" role="alert">
                <p><a href="#anyway-asked">{locale.text("staff-doubt-asked")}</a></p>
            </div>
        }
    })
}

/// Above the button that publishes, within its form.
pub fn tick(locale: &Locale, doubts: &[String]) -> Option<Html> {
    tick_of(locale, doubts, ANYWAY.to_owned())
}

/// One of several on a page, each with an id of its own.
pub(crate) fn tick_of(locale: &Locale, doubts: &[String], id: String) -> Option<Html> {
    let lines = doubts.iter().map(|line| view! { <p>{line}</p> });
    (!doubts.is_empty()).then(|| {
        let asked = format!("{id}-asked");
        let tick = Tick {
            id,
            name: ANYWAY.to_owned(),
            value: "yes".to_owned(),
            words: locale.text("staff-doubt-anyway"),
            ..Tick::default()
        };
        view! {
            <div class="notice notice--warning" id=asked>
                {lines.collect::<Html>()}
                {tick.show()}
            </div>
        }
    })
}
