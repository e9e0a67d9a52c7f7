//! A month of performances. Each month has an address; the calendar opens on the one with the next
//! performance.

use crate::pages::performance::date_state::{self, price_from};
use domain::sales::season::{Availability, Genre, PerformanceCard, SaleState, SeasonView};
use house::locales::Locale;
use jiff::{ToSpan, civil::Date};
use markup::{Html, view};
use std::{cmp::Ordering, fmt};
use ui::{locale::day, route::Route};

const TODAY: &str = " calendar__day--today";
/// A phone's list leaves these days out as long as the month has others.
const OVER: &str = " calendar__day--over";

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub year: i16,
    pub number: i8,
}

impl fmt::Display for Month {
    /// As in addresses: `2026-11`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.number)
    }
}

impl Month {
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: day.month() }
    }

    fn parse(text: &str) -> Option<Self> {
        let (year, number) = text.split_once('-')?;
        let month = Self { year: year.parse().ok()?, number: number.parse().ok()? };
        month.first_day().is_some().then_some(month)
    }

    fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.number, 1).ok()
    }

    /// The month that was asked for; else that of the next performance; else that of the last one.
    pub fn open_on(
        asked: Option<&str>,
        today: Date,
        performances: &[PerformanceCard],
        time_zone: &str,
    ) -> Self {
        if let Some(month) = asked.and_then(Self::parse) {
            return month;
        }
        let days = || performances.iter().map(move |card| day(card.starts_at, time_zone));
        let next = days().filter(|day| *day >= today).min();
        Self::of(next.or_else(|| days().max()).unwrap_or(today))
    }
}

/// Months with a performance, each once.
pub fn months_of<'c>(
    performances: impl IntoIterator<Item = &'c PerformanceCard>,
    time_zone: &str,
) -> Vec<Month> {
    let cards = performances.into_iter();
    let mut months: Vec<Month> =
        cards.map(|card| Month::of(day(card.starts_at, time_zone))).collect();
    months.sort();
    months.dedup();
    months
}

fn month_href(locale: &Locale, genre: Option<&str>, month: Month) -> String {
    let genre = genre.map(|genre| format!("genre={genre}&")).unwrap_or_default();
    format!("{}?{genre}month={month}", Route::Season.path(locale.language()))
}

pub fn month_name(locale: &Locale, month: Month) -> String {
    locale.month(month.year.into(), month.number.unsigned_abs().into())
}

/// That a month has no such performance, and which ones have: the last one before and the next one.
pub fn empty_month(
    locale: &Locale,
    month: Month,
    genre: Option<&str>,
    performances: &[PerformanceCard],
    time_zone: &str,
) -> Option<Html> {
    let months = months_of(performances, time_zone);
    if months.contains(&month) {
        return None;
    }
    // In a genre of the house's own nothing is said of it: its name stands in the filter.
    let words = match genre.and_then(Genre::parse) {
        None => "season-empty-all",
        Some(Genre::Opera) => "season-empty-opera",
        Some(Genre::Ballet) => "season-empty-ballet",
        Some(Genre::Concert) => "season-empty-concert",
        Some(Genre::Family) => "season-empty-family",
    };
    let words = locale.text_with(words, &[("month", month_name(locale, month).into())]);
    let before = months.iter().rev().find(|other| **other < month);
    let after = months.iter().find(|other| **other > month);
    let others = before.into_iter().chain(after).map(|other| {
        let href = month_href(locale, genre, *other);
        let name = month_name(locale, *other);
        let name = locale.text_with("season-empty-other", &[("month", name.into())]);
        view! { <a class="button button--quiet" href=href>{name}</a> }
    });
    let others = others.collect::<Html>();
    Some(view! {
        <div class="season__empty">
            <p>{words}</p>
            {others}
        </div>
    })
}

/// The months before and after, where the season has any.
pub fn month_links(
    locale: &Locale,
    month: Month,
    genre: Option<&str>,
    season: &SeasonView,
) -> Html {
    let months = months_of(&season.performances, &season.time_zone);
    let before = months.iter().rev().find(|other| **other < month).copied();
    let after = months.iter().find(|other| **other > month).copied();
    let href = |month: Month| month_href(locale, genre, month);
    let name = |month: Month| month_name(locale, month);
    view! {
        <nav class="pagination" aria-label=locale.text("season-months")>
            {before
                .map(|month| {
                    view! {
                        <a class="pagination__link" href=href(month)>
                            <span aria-hidden="true">"← "</span>
                            {name(month)}
                        </a>
                    }
                })}
            {after
                .map(|month| {
                    view! {
                        <a class="pagination__link" href=href(month)>
                            {name(month)}
                            <span aria-hidden="true">" →"</span>
                        </a>
                    }
                })}
        </nav>
    }
}

pub fn calendar(
    locale: &Locale,
    month: Month,
    today: Date,
    performances: &[PerformanceCard],
    time_zone: &str,
) -> Html {
    let weekdays = locale.weekdays();
    let names = weekdays.iter().map(|(_, long)| view! { <span>{long.clone()}</span> });
    let names = names.collect::<Html>();
    let Some(first) = month.first_day() else { return Html::default() };
    let is_ahead = |card: &PerformanceCard| {
        let day = day(card.starts_at, time_zone);
        day >= today && Month::of(day) == month
    };
    let has_ahead = performances.iter().any(is_ahead);
    let before = first.weekday().to_monday_zero_offset();
    // Whole weeks, so that the last one's line goes to the edge.
    let after = (-i32::from(before) - i32::from(first.days_in_month())).rem_euclid(7);
    let days = (0..first.days_in_month())
        .filter_map(|offset| first.checked_add(i32::from(offset).days()).ok())
        .map(|date| {
            let performances: Vec<&PerformanceCard> =
                performances.iter().filter(|card| day(card.starts_at, time_zone) == date).collect();
            let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
            let weekday = weekdays.get(weekday).map(|(_, long)| long.clone());
            let mark = match date.cmp(&today) {
                Ordering::Equal => TODAY,
                Ordering::Less if has_ahead => OVER,
                Ordering::Less | Ordering::Greater => "",
            };
            let weekday = weekday.unwrap_or_default();
            one_day(locale, date, weekday, mark, &performances, time_zone)
        })
        .collect::<Html>();
    view! {
        <div class="calendar">
            <div class="calendar__weekdays" aria-hidden="true">{names}</div>
            <ol class="calendar__days">{blanks(before.into())} {days} {blanks(after)}</ol>
        </div>
    }
}

fn blanks(count: i32) -> Html {
    (0..count)
        .map(|_| {
            view! { <li class="calendar__day calendar__day--blank" aria-hidden="true"></li> }
        })
        .collect::<Html>()
}

fn one_day(
    locale: &Locale,
    date: Date,
    weekday: String,
    mark: &str,
    performances: &[&PerformanceCard],
    time_zone: &str,
) -> Html {
    let empty = if performances.is_empty() { " calendar__day--empty" } else { "" };
    let class = format!("calendar__day{mark}{empty}");
    let list = (!performances.is_empty()).then(|| {
        let items =
            performances.iter().map(|card| performance(locale, card, time_zone)).collect::<Html>();
        view! { <ul class="calendar__performances">{items}</ul> }
    });
    view! {
        <li class=class aria-current=(mark == TODAY).then_some("date")>
            <time class="calendar__date" datetime=date.to_string()>
                {date.day()}
                <span class="calendar__weekday">{weekday}</span>
            </time>
            {list}
        </li>
    }
}

fn performance(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Html {
    let is_over = matches!(card.sale, SaleState::Past | SaleState::Cancelled);
    let class = if is_over {
        "calendar__performance calendar__performance--past"
    } else {
        "calendar__performance"
    };
    view! {
        <li>
            <a
                class=class
                href=Route::Performance(card.slug.clone()).path(locale.language())
            >
                <span class="calendar__title">{card.title.clone()}</span>
                <span class="aloud">", " {locale.date_short(card.starts_at, time_zone)} ","</span>
                " "
                <span class="calendar__facts">
                    {locale.time(card.starts_at, time_zone)}
                    {fact(locale, card, time_zone).map(|fact| view! { "\u{a0}· " {fact} })}
                </span>
            </a>
        </li>
    }
}

/// What a patron wants to know of a performance at a glance, and where there is plenty the price.
fn fact(locale: &Locale, card: &PerformanceCard, time_zone: &str) -> Option<Html> {
    let state = date_state::state(locale, card, time_zone)?;
    let is_free =
        matches!(card.sale, SaleState::Open { .. }) && card.availability == Availability::Good;
    let from = price_from(locale, card.from).filter(|_| is_free);
    let from = from.map(|from| view! { "\u{a0}· " <span>{from}</span> });
    Some(view! { {state} {from} })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{id::PerformanceId, moment::Moment};
    use jiff::civil::date;

    fn card(at: Date) -> PerformanceCard {
        let at = at.at(19, 30, 0, 0).in_tz("Europe/Madrid").expect("a real day").timestamp();
        PerformanceCard {
            id: PerformanceId(Default::default()),
            slug: String::new(),
            production_slug: String::new(),
            production_address: String::new(),
            title: String::new(),
            genre: Genre::Opera,
            own_genre: None,
            hall: String::new(),
            starts_at: Moment(at.as_millisecond()),
            sale: SaleState::Closed,
            availability: Availability::Good,
            is_unnumbered: false,
            from: None,
            series: Vec::new(),
            offers: Vec::new(),
            early: Vec::new(),
            opens_for_all: None,
        }
    }

    fn open_on(asked: Option<&str>, today: Date) -> String {
        let cards = [card(date(2026, 9, 20)), card(date(2026, 12, 3))];
        Month::open_on(asked, today, &cards, "Europe/Madrid").to_string()
    }

    #[test]
    fn the_calendar_opens_on_the_month_of_the_next_performance() {
        assert_eq!(open_on(None, date(2026, 9, 21)), "2026-12");
        assert_eq!(open_on(None, date(2026, 12, 20)), "2026-12");
        assert_eq!(open_on(None, date(2026, 8, 2)), "2026-09");
        assert_eq!(open_on(None, date(2027, 7, 30)), "2026-12");
        assert_eq!(open_on(None, date(2026, 11, 30)), "2026-12");
    }

    #[test]
    fn a_month_in_the_address_is_obeyed_and_nonsense_is_not() {
        assert_eq!(open_on(Some("2027-01"), date(2026, 12, 20)), "2027-01");
        for nonsense in ["2027-13", "december", "2027-1-1", "999999-01", ""] {
            assert_eq!(open_on(Some(nonsense), date(2026, 12, 20)), "2026-12", "{nonsense}");
        }
    }
}
