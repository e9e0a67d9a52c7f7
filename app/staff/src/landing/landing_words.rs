//! What stands of a page of the house's own, and what is wrong with it, in words.

use crate::{frame::words, production::production_words};
use appearance::landing::{Draft, LandingRefusal, PageProblem};
use domain::moment::Moment;
use house::{
    House,
    locales::{Arg, Locale},
};
use season::{
    contents::fields::ADDRESS_CHARS_MAX,
    shown::landing_pages::{LandingPage, PagePart, TITLE},
};

/// In the house's own language; its address where it has no title yet.
pub fn name(house: &House, page: &LandingPage) -> String {
    match page.text(TITLE, house.locales().fallback().language()) {
        "" => page.address.clone(),
        title => title.to_owned(),
    }
}

/// What shoppers see of it now.
pub fn state(locale: &Locale, draft: &Draft, now: Moment, time_zone: &str) -> String {
    let Some((_, shown)) = &draft.published else {
        return locale.text("staff-landing-state-draft");
    };
    let when = |ms: i64| Arg::Text(words::when(locale, Moment(ms), time_zone));
    let state = match (shown.from_ms, shown.until_ms) {
        (_, Some(until)) if until <= now.0 => {
            locale.text_with("staff-landing-state-over", &[("when", when(until))])
        }
        (Some(from), _) if from > now.0 => {
            locale.text_with("staff-landing-state-later", &[("when", when(from))])
        }
        (_, Some(until)) => locale.text_with("staff-landing-state-until", &[("when", when(until))]),
        (_, None) => locale.text("staff-landing-state-shown"),
    };
    match draft.is_waiting() {
        true => format!("{state} {}", locale.text("staff-landing-state-changed")),
        false => state,
    }
}

pub fn label(part: PagePart) -> &'static str {
    match part.name {
        "title" => "staff-production-title",
        "text" => "staff-landing-text",
        "button" => "staff-landing-button",
        "picture" => "staff-production-picture",
        "summary" => "staff-landing-summary",
        _ => "staff-landing-short",
    }
}

pub fn hint(part: PagePart) -> Option<&'static str> {
    match part.name {
        "text" => Some("staff-text-forms"),
        "picture" => Some("staff-production-picture-hint"),
        "summary" => Some("staff-landing-summary-hint"),
        "short" => Some("staff-landing-short-hint"),
        _ => None,
    }
}

pub fn problem(locale: &Locale, why: &PageProblem) -> String {
    let count = |number: usize| Arg::from(i64::try_from(number).unwrap_or(i64::MAX));
    match why {
        PageProblem::Field(why) => production_words::problem(locale, why),
        PageProblem::NotInOwnLanguage => locale.text("staff-landing-wrong-own"),
        PageProblem::Address => {
            let most = [("most", count(ADDRESS_CHARS_MAX))];
            locale.text_with("staff-landing-wrong-address", &most)
        }
        PageProblem::AddressTaken => locale.text("staff-landing-wrong-taken"),
        PageProblem::Link => locale.text("staff-landing-wrong-link"),
        PageProblem::HalfButton => locale.text("staff-landing-wrong-button"),
        PageProblem::UnknownProduction => locale.text("staff-landing-wrong-production"),
        PageProblem::TooManyProductions { most } => {
            locale.text_with("staff-landing-wrong-productions", &[("most", count(*most))])
        }
        PageProblem::Time => locale.text("staff-landing-wrong-time"),
        PageProblem::MenuFull { most } => {
            locale.text_with("staff-landing-wrong-menu", &[("most", count(*most))])
        }
    }
}

/// What is wrong with all of it.
pub fn whole(locale: &Locale, refusal: &LandingRefusal) -> String {
    match refusal {
        LandingRefusal::Changed | LandingRefusal::Unknown => {
            locale.text("staff-landing-wrong-changed")
        }
        LandingRefusal::TooMany { most } => {
            locale.text_with("staff-landing-wrong-many", &[("most", (*most).into())])
        }
        LandingRefusal::Wrong(_) => locale.text("staff-production-wrong"),
    }
}
