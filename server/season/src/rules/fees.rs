//! Charges on top of prices, by channel and payment method.

use super::Rules;
use crate::season_folder::cells::{FeeAmount, FeePer};
use domain::{
    actor::Channel,
    moment::Moment,
    pricing::{FeeBasis, FeeRule},
};
use store::season::Fee;

impl Rules {
    /// Without payment method, those that hang on none.
    pub fn fees(&self, channel: Channel, payment_method: Option<&str>, now: Moment) -> Vec<Fee> {
        let rows = self.folder.fees.iter().filter(|row| {
            let is_meant =
                row.payment_method.as_ref().is_none_or(|of| payment_method == Some(of.as_str()));
            row.channel == channel && is_meant
        });
        rows.filter_map(|row| {
            let tax = self.tax(row.tax.as_str(), now, None)?;
            let company = *self.known.companies.get(row.company.as_str())?;
            let (amount_minor, percent_ppm) = match row.amount {
                FeeAmount::Each(price) => (price.minor, 0),
                FeeAmount::Of(percent) => (0, percent.ppm),
            };
            let price_types = self.folder.price_types.iter().filter(|price_type| {
                !row.price_types.is_empty()
                    && self.applies_to_price_type(&row.price_types, price_type.key.as_str())
            });
            let rule = FeeRule {
                key: row.key.as_str().to_owned(),
                basis: match row.basis {
                    FeePer::Ticket => FeeBasis::Ticket,
                    FeePer::Item => FeeBasis::Package,
                    FeePer::Order => FeeBasis::Order,
                },
                amount_minor,
                percent_ppm,
                tax_rate_ppm: tax.rate_ppm,
                seller: row.company.as_str().to_owned(),
                price_types: price_types
                    .map(|price_type| price_type.key.as_str().to_owned())
                    .collect(),
            };
            Some(Fee { rule, company, tax_treatment: tax.treatment })
        })
        .collect()
    }
}
