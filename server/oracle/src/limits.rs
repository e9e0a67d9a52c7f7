//! Limits, and who counts for them (prices.md, section 7).

use crate::{
    piece::{Kind, Piece},
    price::Pricer,
    season::{Tariff, fits},
};
use std::collections::BTreeMap;

/// How many by something.
type Count<K> = BTreeMap<K, u32>;

fn count<K: Ord>(keys: impl Iterator<Item = K>) -> Count<K> {
    let mut count = Count::new();
    for key in keys {
        *count.entry(key).or_default() += 1;
    }
    count
}

fn exceeded<K>(count: Count<K>, max: Option<u32>) -> bool {
    max.is_some_and(|max| count.values().any(|number| *number > max))
}

impl<'a> Pricer<'a> {
    pub fn limits(&self, pieces: &[Piece<'a>]) -> Vec<&'static str> {
        let mut names = self.seats(pieces);
        for tariff in &self.season.tariffs {
            let of_it: Vec<&Piece> =
                pieces.iter().filter(|piece| piece.tariff == Some(&tariff.key)).collect();
            if !of_it.is_empty() && tariff.min.is_some_and(|min| of_it.len() < min as usize) {
                names.push("minimum");
            }
            if self.tariff_exceeded(tariff, &of_it) {
                names.push("maximum");
            }
        }
        if self.offer_exceeded(pieces) {
            names.push("maximum");
        }
        names.extend(self.flat_rates(pieces));
        names.extend(self.ticket_limits(pieces));
        names
    }

    /// `min` and `max` of `ticket_limits`: single tickets of one performance.
    fn ticket_limits(&self, pieces: &[Piece<'a>]) -> Vec<&'static str> {
        let mut names = Vec::new();
        for row in &self.season.ticket_limits {
            if !self.at.place.is_in(&row.channels) {
                continue;
            }
            let counting = pieces.iter().filter(|piece| {
                piece.kind == Kind::Ticket
                    && fits(&row.selection, piece.performance)
                    && piece.tariff.is_some_and(|key| self.season.has_tariff(&row.tariffs, key))
            });
            let by_performance =
                count(counting.filter_map(|piece| Some(piece.performance?.key.as_str())));
            for number in by_performance.into_values() {
                if row.min.is_some_and(|min| number < min) {
                    names.push("minimum");
                }
                if row.max.is_some_and(|max| number > max) {
                    names.push("maximum");
                }
            }
        }
        names
    }

    /// For whom a piece is; empty: who buys.
    fn person(&self, piece: &Piece) -> &'a str {
        self.item(piece).person.as_deref().unwrap_or_default()
    }

    /// `seats-max`, for everybody and of rights.
    fn seats(&self, pieces: &[Piece<'a>]) -> Vec<&'static str> {
        let mut names = Vec::new();
        let tickets = pieces.iter().filter(|piece| piece.is_ticket());
        let tickets: Vec<_> =
            tickets.filter_map(|piece| Some((piece.performance?, piece))).collect();
        let in_all = count(tickets.iter().map(|(performance, _)| performance.key.as_str()));
        for (key, number) in in_all {
            let performance = &self.season.performances[key];
            if number > self.season.seats_max(performance, self.at.place) {
                names.push("seats");
            }
        }
        let single = tickets.iter().filter(|(_, piece)| piece.kind == Kind::Ticket);
        let by_person = count(single.map(|(performance, piece)| {
            (performance.key.as_str(), piece.item, self.person(piece))
        }));
        let mut of_persons: BTreeMap<(&str, &str), (u32, usize)> = BTreeMap::new();
        for ((performance, item, person), number) in by_person {
            let (sum, of_item) = of_persons.entry((performance, person)).or_default();
            *sum += number;
            *of_item = item;
        }
        for ((key, _), (number, item)) in of_persons {
            let performance = &self.season.performances[key];
            let opens = self.season.opens(performance, self.at.place);
            if opens.is_none_or(|opens| opens <= self.at.now) {
                continue;
            }
            let rights = self.people.rights(&self.request.items[item], Some(performance));
            let begun = rights
                .iter()
                .filter(|right| self.season.begun_by_right(performance, &self.at, right));
            let most = begun
                .map(|right| {
                    let max = self.season.seats_max_of_right(performance, self.at.place, right);
                    max.unwrap_or(u32::MAX)
                })
                .max();
            if most.is_some_and(|most| number > most) {
                names.push("seats");
            }
        }
        names
    }

    /// Price types for some count by the person for whom a ticket is, those for everybody by
    /// who buys.
    fn tariff_exceeded(&self, tariff: &Tariff, of_it: &[&Piece<'a>]) -> bool {
        let person = |piece: &Piece| match tariff.who.is_empty() {
            true => "",
            false => self.person(piece),
        };
        let places = || of_it.iter().filter_map(|piece| Some((person(piece), piece.performance?)));
        exceeded(
            count(places().map(|(who, performance)| (who, &performance.key))),
            tariff.max_performance,
        ) || exceeded(
            count(places().map(|(who, performance)| (who, &performance.production))),
            tariff.max_production,
        ) || exceeded(
            count(places().map(|(who, performance)| (who, &performance.season))),
            tariff.max_season,
        )
    }

    /// `max_person` of packages and passes, `max_order` and `stock` of extras.
    fn offer_exceeded(&self, pieces: &[Piece<'a>]) -> bool {
        let passes = pieces.iter().filter(|piece| piece.kind == Kind::Pass);
        let too_many_passes = count(passes.map(|piece| (piece.offer, self.person(piece))))
            .into_iter()
            .any(|((pass, _), number)| {
                self.season.passes[pass].max_person.is_some_and(|max| number > max)
            });
        let items = self.request.items.iter();
        let packages = items.filter_map(|item| {
            Some((item.package.as_deref()?, item.person.as_deref().unwrap_or_default()))
        });
        let too_many_packages = count(packages).into_iter().any(|((package, _), number)| {
            self.season.packages[package].max_person.is_some_and(|max| number > max)
        });
        let is_extra = |piece: &&Piece| matches!(piece.kind, Kind::Extra | Kind::Voucher);
        let extras = pieces.iter().filter(is_extra);
        let too_many_extras =
            count(extras.map(|piece| piece.offer)).into_iter().any(|(extra, number)| {
                let extra = &self.season.extras[extra];
                extra.max_order.is_some_and(|max| number > max)
                    || extra.stock.is_some_and(|stock| number > stock)
            });
        too_many_passes || too_many_packages || too_many_extras
    }

    /// `performances` and `per_performance` of flat rates.
    fn flat_rates(&self, pieces: &[Piece<'a>]) -> Vec<&'static str> {
        let mut names = Vec::new();
        let exchanged = || pieces.iter().filter_map(|piece| Some((piece.exchange?, piece)));
        for ((pass, person), number) in
            count(exchanged().map(|(pass, piece)| (pass, self.person(piece))))
        {
            let people = self.request.people.iter().find(|one| one.key == person);
            let had = people.and_then(|one| one.passes.get(pass)).copied().unwrap_or(0);
            if self.season.passes[pass].performances.is_some_and(|most| had + number > most) {
                names.push("exchange");
            }
        }
        let by_performance = count(
            exchanged().filter_map(|(pass, piece)| Some((pass, piece.performance?.key.as_str()))),
        );
        for ((pass, _), number) in by_performance {
            if self.season.passes[pass].per_performance.is_some_and(|most| number > most) {
                names.push("exchange");
            }
        }
        names
    }
}
