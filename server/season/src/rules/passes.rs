//! What is bought without a seat: passes, extras, donations.

use super::{Customer, Rules, is_for, is_in};
use crate::{
    catalogue::Listing,
    season_folder::{Extra, Pass},
};
use domain::{
    actor::Channel,
    customer::Span,
    moment::Moment,
    offer::selection::Selection,
    pricing::{Stage, StageKind, Terms},
};
use house::locales::start_of;
use jiff::civil::Date;

impl Rules {
    pub fn pass(&self, key: &str) -> Option<&Pass> {
        self.folder.passes.iter().find(|row| row.key.as_str() == key)
    }

    /// When a pass that is bought now gives its rights.
    pub fn pass_span(&self, pass: &Pass, now: Moment) -> Span {
        let zone = self.time_zone();
        let midnight = |day: Date| start_of(day, &zone).ok();
        let mut seasons = self.folder.seasons.iter();
        let season = seasons.find(|row| row.key == pass.season).map(|row| row.ends_on);
        let last = pass.valid_until.or(season);
        let from = pass.valid_from.and_then(midnight).unwrap_or(now);
        Span { from, until: last.and_then(|day| midnight(day.tomorrow().ok()?)) }
    }

    pub fn extra(&self, key: &str) -> Option<&Extra> {
        self.folder.extras.iter().find(|row| row.key.as_str() == key)
    }

    pub fn pass_terms(
        &self,
        pass: &Pass,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> Terms {
        let stages = self.plain_discounts(pass.key.as_str(), None, customer, channel, now);
        let tax = self.tax(pass.tax.as_str(), now, None);
        Terms {
            listed_minor: pass.price.minor,
            stages: stages.collect(),
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: pass.company.as_str().to_owned(),
            ..Terms::default()
        }
    }

    /// `amount_minor` is a donor's; it counts for donations only. `listing`: with which performance
    /// it goes.
    pub fn extra_terms(
        &self,
        extra: &Extra,
        amount_minor: i64,
        listing: Option<&Listing>,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> Terms {
        let stages = self.plain_discounts(extra.key.as_str(), listing, customer, channel, now);
        let tax = extra.tax.as_ref().and_then(|tax| self.tax(tax.as_str(), now, None));
        Terms {
            listed_minor: extra.price.map_or(amount_minor, |price| price.minor),
            stages: if extra.price.is_some() { stages.collect() } else { Vec::new() },
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: extra.company.as_str().to_owned(),
            ..Terms::default()
        }
    }

    /// Discounts for passes and extras. A discount that names performances applies only to extras
    /// for one of them; a discount that names ticket types is for tickets. Without a performance,
    /// times that are relative to its start never come, as for codes.
    fn plain_discounts(
        &self,
        offer: &str,
        listing: Option<&Listing>,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> impl Iterator<Item = Stage> {
        let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        let is_performance = move |performances: &Selection| {
            listing.is_some_and(|listing| performances.picks(&listing.facts()))
        };
        let rows = self.folder.discounts.iter().filter(move |row| {
            (row.offers.is_empty() || row.offers.iter().any(|key| key.as_str() == offer))
                && row.performances.as_ref().is_none_or(is_performance)
                && row.price_types.is_empty()
                && row.zones.is_empty()
                && is_for(&row.who, customer, listing)
                && is_in(&row.channels, channel)
                && self.is_within(row.from, row.until, curtain, now)
        });
        rows.map(|row| Stage {
            kind: StageKind::Discount,
            key: row.key.as_str().to_owned(),
            change: row.change,
        })
    }
}
