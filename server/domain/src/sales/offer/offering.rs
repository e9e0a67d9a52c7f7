//! An offer with its performances.

use super::{
    OfferKind,
    fit::{Wanted, fit, is_enough},
    package::{PackageRules, Seats, Take},
};
use crate::{
    id::{OfferId, PerformanceId, SeasonId},
    moment::Moment,
    sales::season::SaleState,
    wording::listing::Listing,
};
use std::sync::Arc;

/// An offer as staff defined it.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferRow {
    pub id: OfferId,
    pub key: String,
    pub season: SeasonId,
    pub kind: OfferKind,
    pub rules: PackageRules,
}

pub struct Offering {
    pub row: OfferRow,
    /// The performances of each group, by their start.
    pub groups: Vec<Vec<Arc<Listing>>>,
    /// What each group wants, its performances by their index in `performances`.
    pub wanted: Vec<Wanted>,
    performances: Vec<Arc<Listing>>,
}

impl Offering {
    /// A performance for one kind of person belongs only to offers that are for nobody else:
    /// `who`.
    pub fn new(row: OfferRow, listings: &[Arc<Listing>], who: &[String]) -> Self {
        let is_only_for = |kind: &String| !who.is_empty() && who.iter().all(|it| it == kind);
        let groups = row.rules.groups.iter().map(|group| {
            let is_meant = |listing: &&Arc<Listing>| {
                group.performances.picks(&listing.facts())
                    && listing.effective.audience.as_ref().is_none_or(is_only_for)
            };
            listings.iter().filter(is_meant).cloned().collect()
        });
        let groups: Vec<Vec<Arc<Listing>>> = groups.collect();
        let mut performances: Vec<_> = groups.iter().flatten().cloned().collect();
        // As prices sort them: the earliest gets the odd cent of a fixed sum.
        performances
            .sort_by(|a, b| (a.row.starts_at, &a.row.slug).cmp(&(b.row.starts_at, &b.row.slug)));
        performances.dedup_by_key(|listing| listing.row.id);
        let wanted = row.rules.groups.iter().zip(&groups).map(|(group, listings)| {
            let is_in = |listing: &Arc<Listing>| listings.iter().any(|it| Arc::ptr_eq(it, listing));
            let indexes = performances.iter().enumerate().filter(|(_, listing)| is_in(listing));
            let indexes: Vec<usize> = indexes.map(|(index, _)| index).collect();
            let count = indexes.len() as u32;
            let (least, most) = match group.take {
                Take::All => (count, count),
                Take::Between { least, most } => (least, most),
            };
            Wanted { least, most, performances: indexes }
        });
        Self { wanted: wanted.collect(), groups, performances, row }
    }

    /// Each performance is chosen by itself, with a seat of its own.
    pub fn is_chosen_one_by_one(&self) -> bool {
        self.row.rules.seats == Seats::Each
    }

    /// All its performances, by their start.
    pub fn performances(&self) -> &[Arc<Listing>] {
        &self.performances
    }

    /// A performance's index in `performances`.
    pub fn index_of(&self, performance: PerformanceId) -> Option<usize> {
        self.performances.iter().position(|listing| listing.row.id == performance)
    }

    /// Those that are still to be had; none when the offer as a whole is not sold. A performance
    /// whose tickets go on sale later belongs to it from the beginning.
    pub fn performances_on_sale(&self, now: Moment) -> Vec<&Arc<Listing>> {
        let left = self.performances_left(now);
        if self.is_sold_with(&left) { left } else { Vec::new() }
    }

    /// Its performances whose sale hasn't ended, whether or not the offer is still sold.
    pub fn performances_left(&self, now: Moment) -> Vec<&Arc<Listing>> {
        let is_left = |listing: &&Arc<Listing>| {
            let cancelled = listing.row.cancelled_at.is_some();
            let sale = listing.effective.sale(now, cancelled);
            let is_to_come = matches!(sale, SaleState::Open { .. } | SaleState::NotYet { .. });
            listing.effective.is_visible(now) && is_to_come
        };
        self.performances.iter().filter(is_left).collect()
    }

    /// Whether it is sold with these left. A cancelled performance is missed only where every
    /// buyer gets it.
    fn is_sold_with(&self, left: &[&Arc<Listing>]) -> bool {
        let is_enough = match self.row.rules.seats {
            // One performance alone is a ticket.
            Seats::Same => left.len() > 1,
            Seats::Each => self.can_be_made_of(left),
        };
        let stand = self
            .performances
            .iter()
            .filter(|listing| listing.row.cancelled_at.is_none() || self.promises(listing));
        is_enough && (self.row.rules.sells_rest || left.len() == stand.count())
    }

    /// The performance is one of those that are still to be had.
    pub fn has_on_sale(&self, performance: PerformanceId, now: Moment) -> bool {
        let is_it = |listing: &&Arc<Listing>| listing.row.id == performance;
        self.index_of(performance).is_some() && self.performances_on_sale(now).iter().any(is_it)
    }

    /// The buyer gets this performance in any case, and doesn't choose it among others.
    fn promises(&self, listing: &Listing) -> bool {
        let mut groups = self.row.rules.groups.iter().zip(&self.groups);
        groups.any(|(group, listings)| {
            group.take == Take::All && listings.iter().any(|it| it.row.id == listing.row.id)
        })
    }

    fn can_be_made_of(&self, performances: &[&Arc<Listing>]) -> bool {
        let indexes = performances.iter().filter_map(|listing| self.index_of(listing.row.id));
        is_enough(&self.wanted, indexes)
    }

    /// Fewest performances that make it.
    pub fn least(&self) -> u32 {
        self.wanted.iter().map(|wanted| wanted.least).sum()
    }

    /// Most performances that it takes.
    pub fn most(&self) -> u32 {
        let of = |wanted: &Wanted| wanted.most.min(wanted.performances.len() as u32);
        let most: u32 = self.wanted.iter().map(of).sum();
        most.min(self.performances.len() as u32)
    }

    /// The group that one performance more would fill: one that lacks it before one that only has
    /// room.
    pub fn group_filled(&self, chosen: &[usize], performance: usize) -> Option<usize> {
        let before = fit(&self.wanted, chosen);
        let after = fit(&self.wanted, &[chosen, &[performance]].concat());
        if !after.beyond.is_empty() {
            return None;
        }
        let fills = |group: &usize| before.lacking.get(*group) > after.lacking.get(*group);
        let has = |wanted: &Wanted| wanted.performances.contains(&performance);
        (0..self.wanted.len()).find(fills).or_else(|| self.wanted.iter().position(has))
    }
}
