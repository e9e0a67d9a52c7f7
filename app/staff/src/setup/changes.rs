//! What colleagues changed last of what the shop says and shows.

use crate::{
    frame::{
        context::StaffContext,
        shell::{StaffPage, staff_page},
        words,
    },
    lists::list_words,
    production::production_words,
    text::text_words::language_name,
};
use axum::{extract::Query, response::Response};
use house::{House, locales::Locale};
use markup::{Html, view};
use season::{contents::PARTS, sheets::house_lists::HouseList};
use serde::Deserialize;
use texts::sources::changes::{ChangeStep, ChangedContent, Changes, ContentChange, changes};
use ui::{error::Stop, route::staff::StaffRoute};

/// Of a text, before and after; all of it is on its own page.
const BRIEF: usize = 200;
/// Of what both say, before the part that differs.
const AROUND: usize = 60;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChangesQuery {
    /// An account; empty: everybody's.
    who: String,
}

pub async fn show(
    context: StaffContext,
    Query(query): Query<ChangesQuery>,
) -> Result<Response, Stop> {
    let house = context.shop.house.clone();
    let found = changes(&house, &context.actor(), &query.who, context.language()).await;
    let found = found?;
    let time_zone = people::staff::time_zone(&house).await?;
    let locale = context.locale.clone();
    let title = locale.text("staff-changes-title");
    let heading = title.clone();
    let main = move || {
        let desk = Desk { house: &house, locale: &locale, time_zone: &time_zone };
        let rows: Vec<_> = found.all.iter().map(|it| desk.row(it)).collect();
        let none = rows.is_empty().then(|| {
            view! { <p class="desk-empty">{locale.text("staff-changes-none")}</p> }
        });
        view! {
            <header class="page__head">
                <h1>{heading}</h1>
                <p class="soft">{locale.text("staff-changes-text")}</p>
            </header>
            {filter(&locale, &query, &found)}
            {none}
            <ol class="desk-texts">{rows}</ol>
        }
    };
    Ok(staff_page(&context, StaffPage::new(StaffRoute::Changes, title, "page", main)))
}

fn filter(locale: &Locale, query: &ChangesQuery, found: &Changes) -> Html {
    let action = StaffRoute::Changes.path(locale.language());
    let people = found.people.iter().map(|(account, name)| {
        let is_chosen = *account == query.who;
        view! { <option value=account.clone() selected=is_chosen>{name.clone()}</option> }
    });
    view! {
        <form method="get" action=action class="desk-filter">
            <div class="field">
                <label class="field__label" for="who">{locale.text("staff-changes-who")}</label>
                <select class="field__input" id="who" name="who">
                    <option value="">{locale.text("staff-changes-who-all")}</option>
                    {people.collect::<Html>()}
                </select>
            </div>
            <button class="button" type="submit">{locale.text("staff-changes-show")}</button>
        </form>
    }
}

struct Desk<'a> {
    house: &'a House,
    locale: &'a Locale,
    time_zone: &'a str,
}

impl Desk<'_> {
    fn row(&self, it: &ContentChange) -> Html {
        let locale = self.locale;
        let (name, to, of) = self.what(it);
        let of = of.unwrap_or_else(|| locale.language().to_owned());
        let said = [
            ("when", words::when(locale, it.at, self.time_zone).into()),
            ("who", it.who.as_str().into()),
        ];
        let step = locale.text(match it.step {
            ChangeStep::Draft => "staff-text-state-draft",
            ChangeStep::Review => "staff-text-state-review",
            ChangeStep::Scheduled => "staff-changes-scheduled",
            ChangeStep::Published => "staff-changes-published",
            ChangeStep::Default => "staff-changes-default",
            ChangeStep::Discarded => "staff-changes-discarded",
            ChangeStep::Removed => "staff-changes-removed",
        });
        let lines = [
            ("staff-changes-before", &it.before, &it.after),
            ("staff-changes-after", &it.after, &it.before),
        ];
        let lines = lines.into_iter().filter(|(_, text, _)| !text.is_empty());
        let lines: Vec<_> = lines
            .map(|(words, text, other)| {
                let (words, text) = (locale.text(words), brief(text, other));
                view! {
                    <p class="small desk-text__before">
                        <span class="soft">{words}</span>
                        " "
                        <span lang=of.clone()>{text}</span>
                    </p>
                }
            })
            .collect();
        view! {
            <li>
                <p class="small soft">{locale.text_with("staff-changes-line", &said)}</p>
                <p>
                    <a href=to.path(locale.language())>{name}</a>
                    " "
                    <span class="desk-mark">{step}</span>
                </p>
                {lines}
            </li>
        }
    }

    /// What it is called, where its page is, and in which language it is said.
    fn what(&self, it: &ContentChange) -> (String, StaffRoute, Option<String>) {
        let locale = self.locale;
        match &it.what {
            ChangedContent::Message { id, language } => {
                let name = format!("{id} · {}", language_name(self.house, language));
                (name, StaffRoute::Text(id.clone()), Some(language.clone()))
            }
            ChangedContent::Production { key, part, language } => {
                let part = PARTS.iter().find(|it| it.ends_key(part));
                let part = part.map(|part| locale.text(production_words::label(part)));
                let part = part.unwrap_or_default();
                let known = season::catalogue::last(self.house);
                let title = known.map(|known| known.title(key, locale.language()));
                let title = title.unwrap_or_else(|| key.clone());
                let name = format!("{title} · {part} · {}", language_name(self.house, language));
                (name, StaffRoute::Production(key.clone()), Some(language.clone()))
            }
            ChangedContent::Announcement => {
                (locale.text("staff-announcement-title"), StaffRoute::Announcement, None)
            }
            ChangedContent::List(name) => {
                let list = HouseList::parse(name);
                let title = list.map(|list| locale.text(list_words::title(list)));
                (title.unwrap_or_default(), StaffRoute::List(name.clone()), None)
            }
            ChangedContent::Page { id, name } => {
                let title = locale.text("staff-landing-title");
                (format!("{title} · {name}"), StaffRoute::LandingPage(Some(*id)), None)
            }
            ChangedContent::Brand { key, name } => {
                let title = locale.text("staff-brands-title");
                (format!("{title} · {name}"), StaffRoute::Brand(key.clone()), None)
            }
            ChangedContent::Languages => {
                (locale.text("staff-languages-title"), StaffRoute::Languages, None)
            }
            ChangedContent::Look => (locale.text("staff-look-title"), StaffRoute::Look, None),
        }
    }
}

/// Of a long text the part that differs from the other one, with some words before it.
fn brief(text: &str, other: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let same = chars.iter().zip(other.chars()).take_while(|(one, another)| **one == *another);
    let same = same.count();
    let begin = match chars.len() <= BRIEF || text == other || same + AROUND <= BRIEF {
        true => 0,
        false => word_start(&chars, same),
    };
    let shown: String = chars.iter().skip(begin).take(BRIEF).collect();
    let before = if begin > 0 { "…" } else { "" };
    let after = if begin + BRIEF < chars.len() { "…" } else { "" };
    format!("{before}{shown}{after}")
}

/// Where a word begins, some letters before the place.
fn word_start(chars: &[char], place: usize) -> usize {
    let first = place.saturating_sub(AROUND);
    let around = chars.iter().skip(first).take(place - first);
    let space = around.enumerate().find(|(_, sign)| sign.is_whitespace());
    space.map_or(first, |(at, _)| first + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_shown_where_it_differs() {
        let long = "Eight words of a text that is long. ".repeat(12);
        let more = format!("{long}And a paragraph more.");
        let (before, after) = (brief(&long, &more), brief(&more, &long));
        assert_ne!(before, after);
        assert!(after.starts_with('…') && after.ends_with("And a paragraph more."), "{after}");
        assert!(before.starts_with('…') && before.chars().count() < BRIEF, "{before}");
        let early = format!("Nine{}", long.strip_prefix("Eight").expect("it begins so"));
        assert!(brief(&early, &long).starts_with("Nine words"), "what differs is seen anyway");
        assert!(brief(&early, &long).ends_with('…'));
        assert!(brief(&long, "").starts_with("Eight words"), "nothing was said before");
        assert!(brief(&long, &long).starts_with("Eight words"));
        assert_eq!(brief("Short", &long), "Short");
    }
}
