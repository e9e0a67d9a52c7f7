//! How many tickets of a ticket type, and of a performance, one order may have.

use crate::{PriceTypeRule, Rules, is_in};
use domain::{
    people::actor::Channel, sales::offer::selection::Selection, wording::listing::Listing,
};
use std::collections::BTreeMap;

/// Why an order can't have the tickets that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Groups begin at so many.
    Fewest { price_type: String, least: u32, count: u32 },
    /// For one person, of one performance, production or season, whose key is `of`.
    Most { price_type: String, most: u32, count: u32, of: String },
    /// An order has so many single tickets of the performance `of` at least, of these ticket types
    /// and groups; of all where none is named.
    FewestTickets { of: String, price_types: Vec<String>, least: u32, count: u32 },
    /// At most so many.
    MostTickets { of: String, price_types: Vec<String>, most: u32, count: u32 },
}

/// How many single tickets of one performance an order has at least, where it has any, and at most
/// (T6.12b). Tickets of packages don't count.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketLimit {
    pub performances: Option<Selection>,
    pub price_types: Vec<String>,
    pub channels: Vec<Channel>,
    pub min: Option<u32>,
    pub max: Option<u32>,
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

    /// What single tickets break of the limits by performance, ticket type and channel.
    pub fn limits_by_performance<P>(&self, tickets: &[Counted<'_, P>]) -> Vec<Limit> {
        let mut broken = Vec::new();
        for row in self.ticket_limits.iter().filter(|row| is_in(&row.channels, self.channel)) {
            let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
            for ticket in tickets.iter().filter(|ticket| self.is_limited(row, ticket)) {
                *counts.entry(&ticket.listing.row.slug).or_default() += ticket.quantity;
            }
            for (of, count) in counts {
                let (of, price_types) = (of.to_owned(), row.price_types.clone());
                if let Some(least) = row.min.filter(|least| count < *least) {
                    broken.push(Limit::FewestTickets { of, price_types, least, count });
                } else if let Some(most) = row.max.filter(|most| count > *most) {
                    broken.push(Limit::MostTickets { of, price_types, most, count });
                }
            }
        }
        broken
    }

    fn is_limited<P>(&self, row: &TicketLimit, ticket: &Counted<'_, P>) -> bool {
        let facts = ticket.listing.facts();
        row.performances.as_ref().is_none_or(|performances| performances.picks(&facts))
            && self.applies_to_price_type(&row.price_types, ticket.price_type)
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
