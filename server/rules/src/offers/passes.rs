//! What is bought without a seat: passes, extras, donations.

use crate::{Customer, ExtraRule, PassRule, Rules, is_for, is_in};
use domain::{
    moment::Moment,
    people::customer::Span,
    sales::{
        offer::selection::Selection,
        pricing::{Stage, StageKind, Terms},
    },
    wording::listing::Listing,
};

impl Rules {
    pub fn pass(&self, key: &str) -> Option<&PassRule> {
        self.passes.iter().find(|row| row.key == key)
    }

    /// When a pass that is bought now gives its rights.
    pub fn pass_span(&self, pass: &PassRule, now: Moment) -> Span {
        Span { from: pass.valid_from.unwrap_or(now), until: pass.valid_until }
    }

    pub fn extra(&self, key: &str) -> Option<&ExtraRule> {
        self.extras.iter().find(|row| row.key == key)
    }

    pub fn pass_terms(&self, pass: &PassRule, customer: &Customer, now: Moment) -> Terms {
        let stages = self.plain_discounts(&pass.key, None, customer, now);
        let tax = self.tax(&pass.tax, now, None);
        Terms {
            listed_minor: pass.price_minor,
            stages: stages.collect(),
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: pass.company.clone(),
            ..Terms::default()
        }
    }

    /// `amount_minor` is a donor's; it counts for donations only. `listing`: with which performance
    /// it goes.
    pub fn extra_terms(
        &self,
        extra: &ExtraRule,
        amount_minor: i64,
        listing: Option<&Listing>,
        customer: &Customer,
        now: Moment,
    ) -> Terms {
        let stages = self.plain_discounts(&extra.key, listing, customer, now);
        let tax = extra.tax.as_ref().and_then(|tax| self.tax(tax, now, None));
        Terms {
            listed_minor: extra.price_minor.unwrap_or(amount_minor),
            // Nothing changes a donation; and a voucher is worth what it costs.
            stages: match extra.price_minor {
                Some(_) if !extra.is_voucher => stages.collect(),
                Some(_) | None => Vec::new(),
            },
            tax_rate_ppm: tax.map_or(0, |tax| tax.rate_ppm),
            seller: extra.company.clone(),
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
        now: Moment,
    ) -> impl Iterator<Item = Stage> {
        let curtain = listing.map_or(Moment(i64::MAX), |listing| listing.row.starts_at);
        let is_performance = move |performances: &Selection| {
            listing.is_some_and(|listing| performances.picks(&listing.facts()))
        };
        let rows = self.discounts.iter().filter(move |row| {
            (row.offers.is_empty() || row.offers.iter().any(|key| key == offer))
                && row.performances.as_ref().is_none_or(is_performance)
                && row.price_types.is_empty()
                && row.zones.is_empty()
                && is_for(&row.who, customer, listing)
                && is_in(&row.channels, self.channel)
                && row.window.holds(curtain, now)
        });
        rows.map(|row| Stage {
            kind: StageKind::Discount,
            key: row.key.clone(),
            change: row.change,
        })
    }
}
