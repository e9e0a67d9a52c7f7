//! What was bought as one stands together: a subscription's seats under its name, its performances
//! once; a package with each of its performances and the seat there. For basket, checkout and order
//! alike.

use crate::{locale::when_long, route::Route};
use domain::{
    id::PerformanceId,
    moment::Moment,
    order::OrderLineView,
    sales::{basket::BasketLine, extra::ExtraPerformance},
    seats::plan::SeatName,
};
use house::locales::Locale;
use markup::{Html, view};
use std::collections::{BTreeSet, HashMap};

/// A ticket of a basket or of an order.
pub trait Bought {
    fn item(&self) -> Option<Item<'_>>;
    fn performance(&self) -> ItemPerformance<'_>;
    fn seat(&self) -> Option<&SeatName>;
}

pub struct Item<'l> {
    id: String,
    /// The offer's key.
    offer: &'l str,
    name: &'l str,
    /// Each performance has a seat of its own.
    is_chosen: bool,
}

#[derive(Clone, Copy)]
pub struct ItemPerformance<'l> {
    pub performance: PerformanceId,
    pub title: &'l str,
    pub starts_at: Moment,
    pub time_zone: &'l str,
}

impl Bought for BasketLine {
    fn item(&self) -> Option<Item<'_>> {
        let item = self.item.as_ref()?;
        let is_chosen = item.progress.is_some();
        Some(Item { id: item.id.to_string(), offer: &item.offer, name: &item.name, is_chosen })
    }

    fn performance(&self) -> ItemPerformance<'_> {
        ItemPerformance {
            performance: self.performance,
            title: &self.title,
            starts_at: self.starts_at,
            time_zone: &self.time_zone,
        }
    }

    fn seat(&self) -> Option<&SeatName> {
        self.seat.as_ref()
    }
}

impl Bought for OrderLineView {
    fn item(&self) -> Option<Item<'_>> {
        let item = self.item.as_ref()?;
        let (name, is_chosen) = (&item.name_in_season, item.is_chosen);
        Some(Item { id: item.id.to_string(), offer: &item.offer, name, is_chosen })
    }

    fn performance(&self) -> ItemPerformance<'_> {
        ItemPerformance {
            performance: self.performance,
            title: &self.title,
            starts_at: self.starts_at,
            time_zone: &self.time_zone,
        }
    }

    fn seat(&self) -> Option<&SeatName> {
        self.seat.as_ref()
    }
}

/// Items of one offer that have the same performances; a package by itself.
pub struct Bundle<'l, L> {
    pub offer: &'l str,
    pub name: &'l str,
    /// Each performance has a seat of its own.
    pub is_chosen: bool,
    /// Each with its tickets, by performance.
    pub items: Vec<Vec<&'l L>>,
    /// Which of several of its offer it is, from 1, and how many there are.
    pub number: u32,
    pub of: u32,
}

/// Those of one performance by their seats.
pub fn singles<L: Bought>(lines: &[L]) -> Vec<&L> {
    let mut singles: Vec<&L> = lines.iter().filter(|line| line.item().is_none()).collect();
    let mut performances: Vec<PerformanceId> = Vec::new();
    for line in &singles {
        let performance = line.performance().performance;
        if !performances.contains(&performance) {
            performances.push(performance);
        }
    }
    let at = |line: &L| {
        let its = line.performance().performance;
        performances.iter().position(|known| *known == its)
    };
    singles.sort_by(|one, other| {
        let seats = || SeatName::some_in_order(one.seat(), other.seat());
        at(one).cmp(&at(other)).then_with(seats)
    });
    singles
}

/// In the order in which their first tickets stand.
pub fn bundles<L: Bought>(lines: &[L]) -> Vec<Bundle<'_, L>> {
    let mut items: Vec<(String, Vec<&L>)> = Vec::new();
    for line in lines {
        let Some(Item { id, .. }) = line.item() else { continue };
        match items.iter_mut().find(|(known, _)| *known == id) {
            Some((_, item)) => item.push(line),
            None => items.push((id, vec![line])),
        }
    }
    let mut bundles: Vec<Bundle<'_, L>> = Vec::new();
    for (_, mut item) in items {
        item.sort_by_key(|line| line.performance().starts_at);
        let Some(of) = item.first().and_then(|line| line.item()) else { continue };
        let Item { offer, name, is_chosen, .. } = of;
        let is_same = |bundle: &&mut Bundle<'_, L>| {
            !is_chosen
                && bundle.offer == offer
                && bundle.items.iter().all(|known| performances_of(known) == performances_of(&item))
        };
        match bundles.iter_mut().find(is_same) {
            Some(bundle) => bundle.items.push(item),
            None => {
                let items = vec![item];
                bundles.push(Bundle { offer, name, is_chosen, items, number: 1, of: 1 });
            }
        }
    }
    for bundle in &mut bundles {
        bundle.items.sort_by(|one, other| SeatName::some_in_order(seat_of(one), seat_of(other)));
    }
    number(&mut bundles);
    bundles
}

/// Of its first ticket.
fn seat_of<'l, L: Bought>(item: &[&'l L]) -> Option<&'l SeatName> {
    item.first()?.seat()
}

fn number<L>(bundles: &mut [Bundle<'_, L>]) {
    let mut counts: HashMap<&str, u32> = HashMap::new();
    for bundle in bundles.iter_mut() {
        let count = counts.entry(bundle.offer).or_default();
        *count += 1;
        bundle.number = *count;
    }
    for bundle in bundles {
        bundle.of = counts.get(bundle.offer).copied().unwrap_or(1);
    }
}

fn performances_of<L: Bought>(item: &[&L]) -> Vec<PerformanceId> {
    item.iter().map(|line| line.performance().performance).collect()
}

impl<L: Bought> Bundle<'_, L> {
    /// Its name, which leads to its page; with its number where there are several.
    pub fn heading(&self, locale: &Locale) -> Html {
        let href = Route::Offer(self.offer.to_owned()).path(locale.language());
        let number = (self.of > 1).then(|| {
            let args = [("number", self.number.into()), ("count", self.of.into())];
            let words = locale.text_with("offers-one-of", &args);
            view! {
                " "
                <span class="bundle__number">{words}</span>
            }
        });
        view! { <a href=href>{self.name.to_owned()}</a> {number} }
    }

    /// `5 performances`
    pub fn count(&self, locale: &Locale) -> String {
        let performances = self.items.first().map(|item| performances_of(item)).unwrap_or_default();
        let count = performances.into_iter().collect::<BTreeSet<PerformanceId>>().len();
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        locale.text_with("offers-performances", &[("count", count.into())])
    }

    /// Its performances with their dates.
    pub fn listed(&self, locale: &Locale) -> Html {
        let lines = self.items.first().into_iter().flatten().map(|line| {
            let performance = line.performance();
            let when = when_long(locale, performance.starts_at, performance.time_zone);
            view! {
                <li>
                    {performance.title.to_owned()}
                    ", "
                    {when}
                </li>
            }
        });
        view! { <ul class="bundle__performances small">{lines.collect::<Html>()}</ul> }
    }

    /// The same, for whoever wants to see them.
    pub fn performances(&self, locale: &Locale) -> Html {
        view! {
            <details class="bundle">
                <summary class="bundle__count">{self.count(locale)}</summary>
                {self.listed(locale)}
            </details>
        }
    }

    /// Each ticket with its performance and seat, where the seats differ by performance.
    pub fn places(&self, locale: &Locale, place: &dyn Fn(&L) -> String) -> Html {
        let lines = self.items.iter().flatten().map(|line| {
            let performance = line.performance();
            let when = when_long(locale, performance.starts_at, performance.time_zone);
            let place = place(line);
            view! {
                <li>
                    {performance.title.to_owned()}
                    ", "
                    {when}
                    <br/>
                    {place}
                </li>
            }
        });
        view! { <ul class="bundle__performances small">{lines.collect::<Html>()}</ul> }
    }
}

/// The performance that an extra goes with, in words.
pub fn performance_words(locale: &Locale, performance: &ExtraPerformance) -> String {
    format!(
        "{}, {}",
        performance.title,
        when_long(locale, performance.starts_at, &performance.time_zone)
    )
}
