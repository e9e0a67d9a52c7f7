//! The hours in which a season's sale opens: no time for a restart that could wait.

use domain::moment::{HOUR_MS, MINUTE_MS};
use house::House;
use season::catalogue;

/// Shoppers wait for the opening and are there already.
const BEFORE_MS: i64 = 30 * MINUTE_MS;
const AFTER_MS: i64 = 3 * HOUR_MS;

/// A performance whose sale opens about now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnSale {
    pub title: String,
    /// Since it opened; below zero: until then.
    pub since_ms: i64,
}

/// From half an hour before a performance's sale opens on the web, for everybody or for those
/// who may buy earlier, until three hours after.
#[boxed]
pub async fn on_sale_now(house: &House, language: &str) -> anyhow::Result<Option<OnSale>> {
    let (catalogue, now) = (catalogue::catalogue(house).await?, house.now());
    Ok(catalogue.listings().find_map(|listing| {
        let is_sold = listing.row.cancelled_at.is_none() && listing.row.starts_at > now;
        let openings = catalogue.rules.openings(listing).into_iter();
        let since_ms = openings
            .map(|opening| now.since_ms(opening))
            .filter(|since_ms| (-BEFORE_MS..AFTER_MS).contains(since_ms))
            .max()?;
        let title = || catalogue.title(&listing.row.production_slug, language);
        is_sold.then(|| OnSale { title: title(), since_ms })
    }))
}
