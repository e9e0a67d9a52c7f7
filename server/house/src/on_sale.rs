//! The hours in which a season's sale opens: no time for a restart that could wait.

use crate::House;
use domain::moment::{HOUR_MS, MINUTE_MS};

/// Shoppers wait for the opening and are there already.
const BEFORE_MS: i64 = 30 * MINUTE_MS;
const AFTER_MS: i64 = 3 * HOUR_MS;

/// An evening whose sale opens about now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnSale {
    pub title: String,
    /// Since it opened; below zero: until then.
    pub since_ms: i64,
}

impl House {
    /// From half an hour before an evening's sale opens on the web until three hours after.
    pub async fn on_sale_now(&self, language: &str) -> anyhow::Result<Option<OnSale>> {
        let (catalogue, now) = (self.catalogue().await?, self.now());
        Ok(catalogue.listings().find_map(|listing| {
            let is_sold = listing.row.cancelled_at.is_none() && listing.row.starts_at > now;
            let since_ms = now.since_ms(listing.effective.sale_opens);
            let is_now = is_sold && (-BEFORE_MS..AFTER_MS).contains(&since_ms);
            let title = || catalogue.title(&listing.row.production_slug, language);
            is_now.then(|| OnSale { title: title(), since_ms })
        }))
    }
}
