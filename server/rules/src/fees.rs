//! Charges on top of prices, by channel and payment method.

use super::Rules;
use domain::{actor::Channel, moment::Moment, pricing::Fee};

impl Rules {
    /// Without payment method, those that hang on none.
    pub fn fees(&self, channel: Channel, payment_method: Option<&str>, now: Moment) -> Vec<Fee> {
        let charges = self.charges.iter().filter(|charge| {
            let of = charge.payment_method.as_deref();
            charge.channel == channel && of.is_none_or(|of| payment_method == Some(of))
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
}
