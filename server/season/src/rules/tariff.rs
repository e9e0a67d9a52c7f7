//! What a ticket costs for whom before other rules: a price of its own, or another tariff's with
//! a change.

use super::{
    Rules, is_for, is_in,
    terms::{Ask, NoTerms},
};
use crate::season_folder::Tariff;
use domain::pricing::{Stage, StageKind};

/// Tariffs that stand on one another; the import refuses circles.
const DEPTH_MAX: usize = 20;

impl Rules {
    pub fn tariff(&self, key: &str) -> Option<&Tariff> {
        self.folder.tariffs.iter().find(|row| row.key.as_str() == key)
    }

    /// Listed price and what leads from it to the tariff's.
    pub(super) fn listed(&self, ask: &Ask<'_>) -> Result<(i64, Vec<Stage>), NoTerms> {
        let prices = ask.listing.prices.get(ask.zone).ok_or(NoTerms::NotSold)?;
        let mut stages = Vec::new();
        let mut key = ask.tariff;
        for _ in 0..DEPTH_MAX {
            if let Some(price) = prices.iter().find(|price| price.tariff == key) {
                // From the one that has a price to the one that was asked for.
                stages.reverse();
                return Ok((price.minor, stages));
            }
            let row = self.tariff(key).ok_or(NoTerms::UnknownTariff)?;
            let (base, change) = row.base.as_ref().zip(row.change).ok_or(NoTerms::NotSold)?;
            stages.push(Stage { kind: StageKind::Tariff, key: key.to_owned(), change });
            key = base.as_str();
        }
        Err(NoTerms::UnknownTariff)
    }

    /// Whether this customer may have the tariff here and now.
    pub fn check_tariff(&self, ask: &Ask<'_>) -> Result<(), NoTerms> {
        let Some(row) = self.tariff(ask.tariff) else { return Ok(()) };
        if row.invitation == Some(true) {
            return Err(NoTerms::Invitation);
        }
        if !is_for(&row.who, ask.customer, Some(ask.listing)) {
            return Err(NoTerms::NotForThem);
        }
        if !is_in(&row.channels, ask.channel) {
            return Err(NoTerms::NotHere);
        }
        let window = (row.from, row.until);
        match self.is_within(window, ask.listing.row.starts_at, ask.now) {
            true => Ok(()),
            false => Err(NoTerms::NotNow),
        }
    }
}
