//! How many tickets of a ticket type one order may have.

use super::{PriceTypeRule, Rules};
use domain::listing::Listing;
use std::collections::BTreeMap;

/// Why an order can't have the tickets that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Groups begin at so many.
    Fewest { price_type: String, least: u32, count: u32 },
    /// For one person, of one performance, production or season, whose key is `of`.
    Most { price_type: String, most: u32, count: u32, of: String },
}

/// Tickets of an order, as far as limits ask.
pub struct Counted<'a, P> {
    pub price_type: &'a str,
    /// None: whoever buys.
    pub person: Option<P>,
    pub listing: &'a Listing,
    pub quantity: u32,
}

impl Rules {
    /// All that the tickets break, in the order of the ticket types.
    pub fn limits<P: Copy + Ord>(&self, tickets: &[Counted<'_, P>]) -> Vec<Limit> {
        let mut broken = Vec::new();
        for row in &self.price_types {
            let of: Vec<&Counted<'_, P>> =
                tickets.iter().filter(|ticket| ticket.price_type == row.key).collect();
            broken.extend(fewest(row, &of));
            most(row, &of, &mut broken);
        }
        broken
    }
}

fn fewest<P>(row: &PriceTypeRule, of: &[&Counted<'_, P>]) -> Option<Limit> {
    let count: u32 = of.iter().map(|ticket| ticket.quantity).sum();
    let least = row.min.filter(|least| count > 0 && count < *least)?;
    Some(Limit::Fewest { price_type: row.key.clone(), least, count })
}

fn most<P: Copy + Ord>(row: &PriceTypeRule, of: &[&Counted<'_, P>], broken: &mut Vec<Limit>) {
    type By = fn(&Listing) -> &str;
    let limits: [(Option<u32>, By); 3] = [
        (row.max_performance, |listing| &listing.row.slug),
        (row.max_production, |listing| &listing.row.production_slug),
        (row.max_season, |listing| &listing.row.season_key),
    ];
    for (most, by) in limits {
        let Some(most) = most else { continue };
        let mut counts: BTreeMap<(Option<P>, &str), u32> = BTreeMap::new();
        for ticket in of {
            *counts.entry((ticket.person, by(ticket.listing))).or_default() += ticket.quantity;
        }
        let beyond = counts.into_iter().filter(|(_, count)| *count > most);
        broken.extend(beyond.map(|((_, of), count)| Limit::Most {
            price_type: row.key.clone(),
            most,
            count,
            of: of.to_owned(),
        }));
    }
}
