//! How many tickets of a tariff one order may have.

use super::Rules;
use crate::{catalogue::Listing, season_folder::Tariff};
use std::collections::BTreeMap;

/// Why an order can't have the tickets that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Groups begin at so many.
    Fewest { tariff: String, least: u32, count: u32 },
    /// For one person, of one evening, production or season.
    Most { tariff: String, most: u32, count: u32 },
}

/// Tickets of an order, as far as limits ask.
pub(crate) struct Counted<'a> {
    pub tariff: &'a str,
    pub listing: &'a Listing,
    pub quantity: u32,
}

impl Rules {
    /// The first one that the tickets break.
    pub fn limit(&self, tickets: &[Counted<'_>]) -> Option<Limit> {
        let mut tariffs = self.folder.tariffs.iter();
        tariffs.find_map(|row| {
            let of: Vec<&Counted<'_>> =
                tickets.iter().filter(|ticket| ticket.tariff == row.key.as_str()).collect();
            fewest(row, &of).or_else(|| most(row, &of))
        })
    }
}

fn fewest(row: &Tariff, of: &[&Counted<'_>]) -> Option<Limit> {
    let count: u32 = of.iter().map(|ticket| ticket.quantity).sum();
    let least = row.min.filter(|least| count > 0 && count < *least)?;
    Some(Limit::Fewest { tariff: row.key.as_str().to_owned(), least, count })
}

fn most(row: &Tariff, of: &[&Counted<'_>]) -> Option<Limit> {
    type By = fn(&Listing) -> &str;
    let limits: [(Option<u32>, By); 3] = [
        (row.max_performance, |listing| &listing.row.slug),
        (row.max_production, |listing| &listing.row.production_slug),
        (row.max_season, |listing| &listing.row.season_key),
    ];
    limits.into_iter().find_map(|(most, by)| {
        let most = most?;
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for ticket in of {
            *counts.entry(by(ticket.listing)).or_default() += ticket.quantity;
        }
        let count = counts.into_values().find(|count| *count > most)?;
        Some(Limit::Most { tariff: row.key.as_str().to_owned(), most, count })
    })
}
