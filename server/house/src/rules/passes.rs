//! What is bought without an evening: passes, extras, donations.

use super::{Customer, Rules, is_for, is_in};
use crate::{
    locales::start_of,
    season_folder::{Extra, Pass},
};
use domain::{
    actor::Channel,
    customer::Span,
    moment::Moment,
    pricing::{Stage, StageKind, Terms},
};
use jiff::civil::Date;

impl Rules {
    pub fn pass(&self, key: &str) -> Option<&Pass> {
        self.folder.passes.iter().find(|row| row.key.as_str() == key)
    }

    /// When a pass that is bought now gives its rights.
    pub fn pass_span(&self, pass: &Pass, now: Moment) -> Span {
        let zone = self.zone();
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
        let stages = self.plain_discounts(pass.key.as_str(), customer, channel, now);
        let tax = self.tax(pass.tax.as_str(), now, None);
        Terms {
            listed_minor: pass.price.minor,
            stages: stages.collect(),
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: pass.company.as_str().to_owned(),
            ..Terms::default()
        }
    }

    /// `amount_minor` is a donor's; it counts for donations only.
    pub fn extra_terms(
        &self,
        extra: &Extra,
        amount_minor: i64,
        customer: &Customer,
        (channel, now): (Channel, Moment),
    ) -> Terms {
        let stages = self.plain_discounts(extra.key.as_str(), customer, channel, now);
        let tax = extra.tax.as_ref().and_then(|tax| self.tax(tax.as_str(), now, None));
        Terms {
            listed_minor: extra.price.map_or(amount_minor, |price| price.minor),
            stages: if extra.price.is_some() { stages.collect() } else { Vec::new() },
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: extra.company.as_str().to_owned(),
            ..Terms::default()
        }
    }

    /// Discounts that name the offer and no evening.
    fn plain_discounts(
        &self,
        offer: &str,
        customer: &Customer,
        channel: Channel,
        now: Moment,
    ) -> impl Iterator<Item = Stage> {
        let rows = self.folder.discounts.iter().filter(move |row| {
            row.offers.iter().any(|key| key.as_str() == offer)
                && row.evenings.is_none()
                && row.tariffs.is_empty()
                && is_for(&row.who, customer, None)
                && is_in(&row.channels, channel)
                && self.is_within((row.from, row.until), now, now)
        });
        rows.map(|row| Stage {
            kind: StageKind::Discount,
            key: row.key.as_str().to_owned(),
            change: row.change,
        })
    }
}
