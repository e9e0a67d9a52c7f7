//! Baskets by chance, of all that a season has.

use super::chance::Chance;
use crate::{
    Request, Season,
    cells::When,
    groups,
    request::{Item, Person, Seat},
    season::{Package, Performance, Selection},
};
use anyhow::{Context, Result};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

const CHANNELS: [&str; 8] =
    ["web", "web", "web", "web", "web", "box-office", "point-of-sale", "external"];
/// Of a season that has any, so many baskets are bought at points of sale.
const AT_POINTS_PERCENT: usize = 15;
const YEARS: [u32; 12] = [0, 0, 0, 2, 3, 5, 7, 10, 15, 20, 22, 30];

/// What baskets are made of.
pub struct Baskets<'a> {
    season: &'a Season,
    performances: Vec<&'a Performance>,
    /// Those that a fee or a limit names.
    named: Vec<&'a Performance>,
    packages: Vec<&'a Package>,
    kinds: Vec<&'a str>,
    means: Vec<&'a str>,
    flat_rates: Vec<&'a str>,
    /// Spoken ones.
    codes: Vec<String>,
    /// Made of batches.
    codes_made: Vec<String>,
    /// Moments at which a rule begins or ends.
    edges: Vec<Timestamp>,
    first: Timestamp,
    last: Timestamp,
}

impl<'a> Baskets<'a> {
    /// `codes_made`: of the season's batches, as the database has them.
    pub fn of(season: &'a Season, codes_made: Vec<String>) -> Result<Baskets<'a>> {
        let performances: Vec<&Performance> = season.performances.values().collect();
        let starts = || performances.iter().map(|performance| performance.starts);
        let last = starts().max().context("the season has no performance")?;
        let edges = edges(season);
        let first = edges.iter().copied().chain(starts()).min().unwrap_or(last);
        let mut means: BTreeSet<&str> =
            season.fees.iter().filter_map(|fee| fee.means.as_deref()).collect();
        means.extend(["card", "bizum"]);
        let of_fees = season.fees.iter().map(|row| &row.selection);
        let of_limits = season.ticket_limits.iter().map(|row| &row.selection);
        let selections: Vec<&Selection> = of_fees.chain(of_limits).flatten().collect();
        let is_named = |one: &&Performance| selections.iter().any(|of| of.has(one));
        let named = performances.iter().copied().filter(is_named).collect();
        let spoken = season.codes.iter().filter(|code| !code.batch);
        Ok(Baskets {
            season,
            packages: season.packages.values().collect(),
            kinds: kinds(season),
            means: means.into_iter().collect(),
            flat_rates: season
                .passes
                .values()
                .filter(|pass| pass.flat_rate)
                .map(|pass| pass.key.as_str())
                .collect(),
            codes: spoken.map(|code| code.text.clone()).collect(),
            codes_made,
            named,
            performances,
            edges,
            first,
            last,
        })
    }

    pub fn basket(&self, chance: &mut Chance) -> Request {
        let now = self.moment(chance);
        let people = self.people(chance);
        let mut basket = Request {
            at: Some(
                now.to_zoned(self.season.time_zone.clone()).strftime("%Y-%m-%d %H:%M").to_string(),
            ),
            channel: self.channel(chance),
            means: if chance.percent(60) { None } else { self.key(chance, &self.means) },
            codes: self.some_codes(chance),
            people,
            ..Request::default()
        };
        for number in 0..1 + chance.below(4) {
            let mut item = match chance.below(100) {
                0..45 => self.ticket(chance, now, &basket),
                45..75 => self.package(chance, now),
                75..85 => self.pass(chance),
                _ => self.extra(chance),
            };
            item.key = format!("{}{number}", ["c", "a", "b", "d"][chance.below(4)]);
            if item.person.is_none() && chance.percent(65) {
                item.person = chance.one(&basket.people).map(|person| person.key.clone());
            }
            basket.items.push(item);
        }
        basket.sold = self.sold(chance, &basket);
        basket
    }

    /// Often a moment at which a rule begins or ends, or the minute before or after.
    fn moment(&self, chance: &mut Chance) -> Timestamp {
        let minutes = [-1_440, -60, -1, 0, 0, 1, 60, 1_440];
        let near = SignedDuration::from_mins(*chance.one(&minutes).unwrap_or(&0));
        match chance.below(100) {
            0..30 => *chance.one(&self.edges).unwrap_or(&self.last) + near,
            30..45 => {
                let performance = chance.one(&self.performances);
                performance.map_or(self.last, |performance| performance.starts) + near
            }
            _ => {
                let minutes = self.last.duration_since(self.first).as_mins().max(1);
                self.first + SignedDuration::from_mins(chance.below(minutes as usize) as i64)
            }
        }
    }

    /// A channel, or a point of sale.
    fn channel(&self, chance: &mut Chance) -> String {
        let points: Vec<&str> = self.season.points.keys().map(String::as_str).collect();
        let is_at_point = !points.is_empty() && chance.percent(AT_POINTS_PERCENT);
        match self.key(chance, &points).filter(|_| is_at_point) {
            Some(point) => format!("point-of-sale:{point}"),
            None => chance.one(&CHANNELS).map_or("web", |channel| *channel).into(),
        }
    }

    fn key(&self, chance: &mut Chance, of: &[&str]) -> Option<String> {
        chance.one(of).map(|key| key.to_string())
    }

    fn people(&self, chance: &mut Chance) -> Vec<Person> {
        let mut people = Vec::new();
        for number in 0..chance.below(4) {
            let kinds = [0, 0, 1, 1, 2][chance.below(5)];
            let mut passes = BTreeMap::new();
            for _ in 0..[0, 0, 1, 2][chance.below(4)] {
                let all: Vec<&str> = self.season.passes.keys().map(String::as_str).collect();
                if let Some(pass) = self.key(chance, &all) {
                    passes.insert(pass, chance.below(11) as u32);
                }
            }
            people.push(Person {
                key: format!("p{number}"),
                kinds: chance
                    .some(&self.kinds, kinds)
                    .iter()
                    .map(|kind| kind.to_string())
                    .collect(),
                years: *chance.one(&YEARS).unwrap_or(&0),
                passes,
            });
        }
        people
    }

    fn some_codes(&self, chance: &mut Chance) -> Vec<String> {
        let mut codes = Vec::new();
        for _ in 0..[0, 0, 1, 1, 2, 3][chance.below(6)] {
            let from = if chance.percent(35) { &self.codes_made } else { &self.codes };
            let Some(code) = chance.one(from) else { continue };
            codes.push(match chance.below(8) {
                0 => code.to_lowercase(),
                1 => format!(" {code} "),
                2 if chance.percent(20) => "NOBODY-KNOWS".into(),
                _ => code.clone(),
            });
            if chance.percent(15) {
                codes.push(code.to_lowercase());
            }
        }
        codes
    }

    /// Mostly one whose curtain comes, now and then any, or one that a fee or a limit names.
    fn performance(&self, chance: &mut Chance, now: Timestamp) -> &'a Performance {
        let coming: Vec<&'a Performance> =
            self.performances.iter().copied().filter(|one| one.starts > now).collect();
        let from = match chance.below(100) {
            0..10 => &self.performances,
            10..30 if !self.named.is_empty() => &self.named,
            _ if coming.is_empty() => &self.performances,
            _ => &coming,
        };
        from[chance.below(from.len())]
    }

    fn zone(&self, chance: &mut Chance, performance: &Performance) -> String {
        let zones: BTreeSet<&str> = self
            .season
            .prices
            .keys()
            .filter(|(group, _, _)| *group == performance.price_group)
            .map(|(_, zone, _)| zone.as_str())
            .collect();
        let zones: Vec<&str> = zones.into_iter().collect();
        self.key(chance, &zones).unwrap_or_default()
    }

    /// Mostly none, or one that the zone sells.
    fn tariff(&self, chance: &mut Chance, performance: &Performance, zone: &str) -> Option<String> {
        let group = performance.price_group.as_str();
        let sold = self.season.tariffs.iter().map(|tariff| tariff.key.as_str());
        let sold: Vec<&str> =
            sold.filter(|key| self.season.listed(group, zone, key).is_some()).collect();
        if chance.percent(50) { None } else { self.key(chance, &sold) }
    }

    fn ticket(&self, chance: &mut Chance, now: Timestamp, basket: &Request) -> Item {
        let performance = self.performance(chance, now);
        let zone = self.zone(chance, performance);
        let mut item = Item {
            ticket: Some(performance.key.clone()),
            tariff: self.tariff(chance, performance, &zone),
            zone: Some(zone),
            quantity: Some([1, 1, 2, 2, 3, 4, 5, 7, 10, 13, 21][chance.below(11)]),
            ..Item::default()
        };
        let holders: Vec<&Person> = basket
            .people
            .iter()
            .filter(|person| self.flat_rates.iter().any(|pass| person.passes.contains_key(*pass)))
            .collect();
        if chance.percent(40)
            && let Some(holder) = chance.one(&holders)
        {
            let held: Vec<&str> = holder.passes.keys().map(String::as_str).collect();
            let flat: Vec<&str> =
                held.into_iter().filter(|pass| self.flat_rates.contains(pass)).collect();
            item.exchange = self.key(chance, &flat);
            item.person = Some(holder.key.clone());
            item.tariff = None;
            item.quantity = Some(1 + chance.below(3) as u32);
        }
        item
    }

    fn package(&self, chance: &mut Chance, now: Timestamp) -> Item {
        let Some(package) = chance.one(&self.packages).copied() else { return Item::default() };
        let mut item = Item { package: Some(package.key.clone()), ..Item::default() };
        let all = groups::all(self.season, package);
        if package.one_seat {
            if let Some(performance) = chance.one(&all) {
                let zone = self.zone(chance, performance);
                let summed = package.sums.iter().map(|(_, tariff, _)| tariff.as_str());
                let summed: Vec<&str> = summed.collect();
                item.tariff = match chance.percent(50) {
                    true => self.key(chance, &summed),
                    false => self.tariff(chance, performance, &zone),
                };
                item.zone = Some(zone);
            }
            return item;
        }
        item.tickets = Some(self.tickets(chance, now, package));
        item
    }

    fn tickets(&self, chance: &mut Chance, now: Timestamp, package: &Package) -> Vec<Seat> {
        let mut chosen: Vec<&Performance> = Vec::new();
        let past_too = chance.percent(15);
        for group in &package.groups {
            let all = groups::performances(self.season, package, group);
            let of_it: Vec<&Performance> = all.filter(|one| past_too || one.starts > now).collect();
            let least = groups::least(group, of_it.len());
            let most = group.max.map_or(of_it.len(), |max| max as usize).max(least);
            let count = least + chance.below((most - least + 1).min(5));
            chosen.extend(chance.some(&of_it, count));
        }
        if chance.percent(12) && !chosen.is_empty() {
            chosen.swap_remove(chance.below(chosen.len()));
        }
        if chance.percent(4) {
            chosen.push(self.performance(chance, now));
        }
        let extra = match package.extra_tickets {
            0 if chance.percent(90) => 0,
            0 => 1,
            most => chance.below(most as usize + 2),
        };
        for _ in 0..extra {
            let Some(performance) = chance.one(&chosen).copied() else { break };
            chosen.push(performance);
        }
        let order = chance.some(&chosen, chosen.len());
        let one_zone = chance.percent(60);
        let mut zone = String::new();
        let mut seats = Vec::new();
        for performance in order {
            let standard = self.season.standard_tariff(&performance.price_group, &zone);
            if !one_zone || standard.is_none() {
                zone = self.zone(chance, performance);
            }
            let tariff = match chance.percent(70) {
                true => None,
                false => self.tariff(chance, performance, &zone),
            };
            seats.push(Seat { performance: performance.key.clone(), zone: zone.clone(), tariff });
        }
        seats
    }

    fn pass(&self, chance: &mut Chance) -> Item {
        let all: Vec<&str> = self.season.passes.keys().map(String::as_str).collect();
        let quantity = [None, None, Some(2), Some(3)][chance.below(4)];
        Item { pass: self.key(chance, &all), quantity, ..Item::default() }
    }

    fn extra(&self, chance: &mut Chance) -> Item {
        let all: Vec<_> = self.season.extras.values().collect();
        let Some(extra) = chance.one(&all).copied() else { return Item::default() };
        let mut item = Item { extra: Some(extra.key.clone()), ..Item::default() };
        if extra.donation {
            item.amount_minor = Some(100 + chance.below(10_000) as i64);
            return item;
        }
        item.quantity = Some([1, 1, 2, 3, 5, 11][chance.below(6)]);
        let with: Vec<&Performance> = match (&extra.selection, chance.percent(8)) {
            (Some(selection), false) => {
                self.performances.iter().copied().filter(|one| selection.has(one)).collect()
            }
            _ => self.performances.clone(),
        };
        if extra.selection.is_some() || chance.percent(40) {
            item.performance = chance.one(&with).map(|performance| performance.key.clone());
        }
        item
    }

    /// Shares sold of zones in the basket, often at a step.
    fn sold(
        &self,
        chance: &mut Chance,
        basket: &Request,
    ) -> BTreeMap<String, BTreeMap<String, f64>> {
        let tickets = basket
            .items
            .iter()
            .filter_map(|item| Some((item.ticket.as_ref()?, item.zone.as_ref()?)));
        let seats = basket.items.iter().flat_map(|item| item.tickets.iter().flatten());
        let seats = seats.map(|seat| (&seat.performance, &seat.zone));
        let mut sold: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
        for (performance, zone) in tickets.chain(seats) {
            if chance.percent(50) {
                let steps = [0.0, 50.0, 60.0, 60.5, 75.5, 80.0, 82.5, 90.5, 95.5, 100.0];
                let share = steps[chance.below(steps.len())];
                sold.entry(performance.clone()).or_default().insert(zone.clone(), share);
            }
        }
        sold
    }
}

fn kinds(season: &Season) -> Vec<&str> {
    let mut kinds: BTreeSet<&str> = BTreeSet::new();
    let lists = season.tariffs.iter().map(|row| &row.who);
    let lists = lists.chain(season.discounts.iter().map(|row| &row.who));
    let lists = lists.chain(season.codes.iter().map(|row| &row.who));
    let lists = lists.chain(season.packages.values().map(|row| &row.who));
    let lists = lists.chain(season.passes.values().map(|row| &row.who));
    kinds.extend(lists.flatten().map(String::as_str));
    kinds.extend(season.settings.iter().filter_map(|row| row.right.as_deref()));
    kinds.into_iter().collect()
}

/// The moments that stand in the sheets.
fn edges(season: &Season) -> Vec<Timestamp> {
    let windows = season.tariffs.iter().map(|row| row.window);
    let windows = windows.chain(season.discounts.iter().map(|row| row.window));
    let windows = windows.chain(season.packages.values().map(|row| row.window));
    let of_channels = season.packages.values().flat_map(|row| &row.windows);
    let windows = windows.chain(of_channels.map(|(_, window)| *window));
    let windows = windows.chain(season.passes.values().map(|row| row.window));
    let windows = windows.chain(season.extras.values().map(|row| row.window));
    let windows = windows.chain(season.codes.iter().map(|row| row.window));
    let moments = windows.flat_map(|window| [window.from, window.until]).flatten();
    let settings = season.settings.iter().filter(|row| row.name != "seats-max");
    let settings = settings.filter_map(|row| When::parse(&row.value, &season.time_zone).ok());
    let mut edges: Vec<Timestamp> =
        moments.chain(settings).filter_map(|when| when.moment(None)).collect();
    // Rules that hang on curtains, before each of them.
    let before = [30, 60, 120, 1_440, 2_880, 10_080, 20_160, 43_200, 86_400];
    for (place, performance) in season.performances.values().enumerate() {
        let minutes = before[place % before.len()];
        edges.push(performance.starts - SignedDuration::from_mins(minutes));
    }
    edges
}
