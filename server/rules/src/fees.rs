//! Charges on top of prices, by channel, payment method and performance, and what discounts do to
//! them.

use super::{Charge, Rules};
use domain::{
    moment::Moment,
    sales::pricing::{Change, Fee, FeeChange, Stage, StageKind},
    wording::listing::Listing,
};

impl Rules {
    /// Without payment method, those that hang on none.
    pub fn fees(&self, payment_method: Option<&str>, now: Moment) -> Vec<Fee> {
        let charges = self.charges.iter().filter(|charge| {
            let of = charge.payment_method.as_deref();
            charge.channel == self.channel && of.is_none_or(|of| payment_method == Some(of))
        });
        charges
            .filter_map(|charge| {
                let tax = self.tax(&charge.tax, now, None)?;
                let mut rule = charge.rule.clone();
                rule.tax_rate_ppm = tax.rate_ppm;
                Some(Fee { rule, company: charge.company, tax_treatment: tax.treatment })
            })
            .collect()
    }

    /// What becomes of the fees on a ticket of a performance with these changes of its price: its
    /// discounts change them, by their keys, and fees for other performances aren't charged.
    pub fn fee_changes(&self, listing: &Listing, stages: &[Stage]) -> Vec<FeeChange> {
        let mut keys: Vec<&str> = stages
            .iter()
            .filter(|stage| stage.kind == StageKind::Discount)
            .map(|stage| stage.key.as_str())
            .collect();
        keys.sort_unstable();
        let rows = keys.iter().filter_map(|key| self.discounts.iter().find(|row| row.key == *key));
        let of_discounts = rows.filter_map(|row| row.fees);
        let mut changes: Vec<FeeChange> =
            of_discounts.map(|change| FeeChange { fee: String::new(), change }).collect();
        let facts = listing.facts();
        let is_elsewhere = |charge: &&Charge| {
            charge.channel == self.channel
                && charge.performances.as_ref().is_some_and(|of| !of.picks(&facts))
        };
        for charge in self.charges.iter().filter(is_elsewhere) {
            let none = FeeChange { fee: charge.rule.key.clone(), change: Change::Fixed(0) };
            if !changes.contains(&none) {
                changes.push(none);
            }
        }
        changes
    }
}
