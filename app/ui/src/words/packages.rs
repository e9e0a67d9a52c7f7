//! What is said of packages whose performances are chosen one by one, on every page alike.

use crate::locale::money;
use domain::{
    money::Currency,
    sales::{
        offer::{
            begun::{Part, PartOf, Progress},
            view::Choice,
        },
        pricing::Change,
        season::Genre,
    },
};
use house::locales::{Arg, Locale};

/// `2 ballets`
pub fn part(locale: &Locale, part: &Part) -> String {
    range(locale, part, part.count)
}

/// `3–5 performances`
pub fn range(locale: &Locale, part: &Part, most: u32) -> String {
    let number = match part.count {
        least if least == most => locale.number(most.into()),
        least => format!("{}–{}", locale.number(least.into()), locale.number(most.into())),
    };
    let mut args = vec![("number", Arg::from(number)), ("count", most.into())];
    let id = match &part.of {
        PartOf::Performances => "choice-part-performances",
        PartOf::Genre(Genre::Opera) => "choice-part-opera",
        PartOf::Genre(Genre::Ballet) => "choice-part-ballet",
        PartOf::Genre(Genre::Concert) => "choice-part-concert",
        PartOf::Genre(Genre::Family) => "choice-part-family",
        PartOf::Production(title) => {
            args.push(("title", title.as_str().into()));
            "choice-part-work"
        }
    };
    locale.text_with(id, &args)
}

/// `1 opera, 2 ballets`
pub fn parts(locale: &Locale, all: &[Part]) -> String {
    let pair = |list: String, next: String| {
        locale.text_with("choice-parts", &[("list", list.into()), ("next", next.into())])
    };
    all.iter().map(|part| self::part(locale, part)).reduce(pair).unwrap_or_default()
}

/// `3–5 performances`, however its groups part them.
pub fn performances(locale: &Locale, choice: &Choice) -> String {
    let all = Part { of: PartOf::Performances, count: choice.least };
    range(locale, &all, choice.most)
}

/// `2 of 3 performances chosen`
pub fn progress(locale: &Locale, progress: &Progress) -> String {
    if progress.is_whole() {
        let count = progress.chosen.into();
        return locale.text_with("choice-progress-whole", &[("count", count)]);
    }
    let args = [("least", progress.least.into()), ("chosen", chosen_of(progress).into())];
    locale.text_with("choice-progress", &args)
}

/// Packages of one offer that are equally far: of people who go together.
pub struct Together<'p> {
    pub progress: &'p Progress,
    pub people: u32,
}

impl Together<'_> {
    /// `For 2 people · `; none for one person.
    pub fn people(&self, locale: &Locale) -> Option<String> {
        let words = || locale.text_with("choice-people", &[("count", self.people.into())]);
        (self.people > 1).then(|| format!("{}\u{a0}· ", words()))
    }
}

/// Those that are equally far together, in the order of their first ones.
pub fn together(all: &[Progress]) -> Vec<Together<'_>> {
    let mut groups: Vec<Together<'_>> = Vec::new();
    for progress in all {
        match groups.iter_mut().find(|group| group.progress == progress) {
            Some(group) => group.people += 1,
            None => groups.push(Together { progress, people: 1 }),
        }
    }
    groups
}

/// Of those that it needs: more of one group than that don't stand for another's.
fn chosen_of(progress: &Progress) -> u32 {
    let missing: u32 = progress.missing.iter().map(|part| part.count).sum();
    progress.least.saturating_sub(missing)
}

/// `Still missing: 2 ballets`; None when it is whole, or any performances will do: how many, the
/// progress says.
pub fn missing(locale: &Locale, progress: &Progress) -> Option<String> {
    let says_more = progress.missing.iter().any(|part| part.of != PartOf::Performances);
    let parts = parts(locale, &progress.missing);
    says_more.then(|| locale.text_with("choice-missing", &[("parts", parts.into())]))
}

/// Of the link to its performances; None when it takes no more.
pub fn next(locale: &Locale, progress: &Progress) -> Option<String> {
    if !progress.is_whole() {
        return Some(locale.text("plan-next-performance"));
    }
    let most = progress.most.into();
    progress.has_room().then(|| locale.text_with("choice-more", &[("most", most)]))
}

/// After a seat went into one of these; those that aren't whole come first.
pub fn held(locale: &Locale, name: &str, begun: &[Progress]) -> String {
    match begun.first() {
        Some(progress) if !progress.is_whole() => locale.text_with(
            "choice-held",
            &[
                ("name", name.into()),
                ("chosen", chosen_of(progress).into()),
                ("least", progress.least.into()),
            ],
        ),
        Some(_) => locale.text_with("choice-held-whole", &[("name", name.into())]),
        None => String::new(),
    }
}

/// `12% less`, `10% less from 4 performances on`, `up to 2 extra tickets, 5% less`
pub fn rules(locale: &Locale, choice: &Choice, currency: Currency) -> Vec<String> {
    let step = |(count, change): &(u32, Change)| {
        let less = less(locale, *change, currency)?;
        Some(match *count <= choice.least {
            true => locale.text_with("choice-less", &[("less", less.into())]),
            false => locale.text_with(
                "choice-less-from",
                &[("count", (*count).into()), ("less", less.into())],
            ),
        })
    };
    // Of those that it reaches in any case, the last one holds.
    let reached = choice.steps.iter().filter(|(count, _)| *count <= choice.least).count();
    let steps = choice.steps.iter().skip(reached.saturating_sub(1));
    let mut said: Vec<String> = steps.filter_map(step).collect();
    if choice.extras > 0 {
        let count = ("count", choice.extras.into());
        let less = choice.extra_change.and_then(|change| self::less(locale, change, currency));
        said.push(match less {
            Some(less) => {
                locale.text_with("choice-extra-tickets-less", &[count, ("less", less.into())])
            }
            None => locale.text_with("choice-extra-tickets", &[count]),
        });
    }
    said
}

/// None for what makes nothing cheaper; prices themselves say what a fixed one is.
fn less(locale: &Locale, change: Change, currency: Currency) -> Option<String> {
    match change {
        Change::Percent(ppm) if ppm < 0 => {
            let percent = locale.percent(-ppm);
            Some(locale.text_with("choice-percent", &[("percent", percent.into())]))
        }
        Change::Amount(minor) if minor < 0 => Some(money(locale, -minor, currency)),
        Change::Percent(_) | Change::Amount(_) | Change::Fixed(_) => None,
    }
}
