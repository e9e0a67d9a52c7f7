//! What is asked before customers see a text, in words: languages that it lacks, tags that the shop
//! would show as they are, a length far from the former one.

use crate::{frame::tick::Tick, text::text_words::language_name};
use appearance::landing::leads_nowhere;
use house::{House, locales::Locale};
use markup::{Html, view};
use shell::rich::links;
use std::collections::BTreeSet;
pub use texts::editing::doubts::{Doubt, has_tags};
use ui::error::Stop;

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

/// Links in these texts that lead to no page of the shop, one line for each.
pub(crate) async fn dead_links(
    house: &House,
    locale: &Locale,
    texts: Vec<&str>,
) -> Result<Vec<String>, Stop> {
    let addresses: BTreeSet<String> = texts.into_iter().flat_map(links).collect();
    let mut lines = Vec::new();
    for address in addresses {
        if leads_nowhere(house, &address).await? {
            let named = [("address", address.as_str().into())];
            lines.push(locale.text_with("staff-doubt-text-link", &named));
        }
    }
    Ok(lines)
}

/// At the top of a page, what is saved all the same.
pub(crate) fn warning(lines: &[String]) -> Option<Html> {
    let words = lines.iter().map(|line| view! { <p>{line}</p> });
    (!lines.is_empty()).then(|| {
        view! {
            <div class="notice notice--warning" role="status">{words.collect::<Html>()}</div>
        }
    })
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
