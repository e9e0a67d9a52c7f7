//! An offer with its evenings, as the catalogue has them.

use crate::catalogue::{Catalogue, Listing};
use domain::{
    moment::Moment,
    offer::{package::Take, selection::Subject},
    season::SaleState,
};
use std::sync::Arc;
use store::offers::OfferRow;

pub(crate) struct Offering {
    pub row: OfferRow,
    /// The evenings of each group, by their start.
    pub groups: Vec<Vec<Arc<Listing>>>,
}

impl Offering {
    pub fn new(row: OfferRow, listings: &[Arc<Listing>]) -> Self {
        let groups = row.rules.groups.iter().map(|group| {
            let is_meant = |listing: &&Arc<Listing>| group.performances.picks(&listing.facts());
            listings.iter().filter(is_meant).cloned().collect()
        });
        Self { groups: groups.collect(), row }
    }

    /// All its evenings, by their start.
    pub fn evenings(&self) -> Vec<&Arc<Listing>> {
        let mut all: Vec<_> = self.groups.iter().flatten().collect();
        all.sort_by_key(|listing| (listing.row.starts_at, listing.row.id));
        all.dedup_by_key(|listing| listing.row.id);
        all
    }

    /// Those that are still to be had; none when the offer as a whole is not sold. An evening
    /// whose tickets go on sale later belongs to it from the beginning.
    pub fn evenings_on_sale(&self, now: Moment) -> Vec<&Arc<Listing>> {
        let mut evenings = self.evenings();
        let before = evenings.len();
        evenings.retain(|listing| {
            let cancelled = listing.row.cancelled_at.is_some();
            let sale = listing.effective.sale(now, cancelled);
            let is_to_come = matches!(sale, SaleState::Open { .. } | SaleState::NotYet { .. });
            listing.effective.is_visible(now) && is_to_come
        });
        // One evening alone is a ticket.
        let is_sold = evenings.len() > 1 && (self.row.rules.sells_rest || evenings.len() == before);
        if is_sold { evenings } else { Vec::new() }
    }

    /// Fewest evenings that make it.
    pub fn least(&self) -> u32 {
        let groups = self.row.rules.groups.iter().zip(&self.groups);
        groups
            .map(|(group, evenings)| match group.take {
                Take::All => evenings.len() as u32,
                Take::Between { least, .. } => least,
            })
            .sum()
    }
}

impl Catalogue {
    /// An offer's name; a series that is sold as such bears the series' own.
    pub fn offer_name(&self, offer: &Offering, language: &str) -> String {
        let key = &offer.row.key;
        let own = self.text(&format!("offer.{key}.name"), language);
        let subjects =
            || offer.row.rules.groups.iter().flat_map(|group| group.performances.subjects());
        let of_series = || {
            subjects().find_map(|subject| match subject {
                Subject::Series(code) => self.text(&format!("series.{code}"), language),
                _ => None,
            })
        };
        own.or_else(of_series).unwrap_or(key).to_owned()
    }
}
