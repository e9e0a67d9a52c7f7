//! Charges on top of prices, as their sheet says them.

use super::texts;
use crate::sheets::season_folder::{
    self as sheets,
    cells::{FeeAmount, FeePer},
};
use domain::{
    people::actor::Channel,
    sales::pricing::{FeeBasis, FeeRule},
};
use rules::{Charge, Rules};

/// None while its company isn't in the database.
pub(super) fn charge(row: &sheets::Fee, channel: Channel, rules: &Rules) -> Option<Charge> {
    let (amount_minor, percent_ppm) = match row.amount {
        FeeAmount::Each(price) => (price.minor, 0),
        FeeAmount::Of(percent) => (0, percent.ppm),
    };
    let named = texts(&row.price_types);
    let price_types = rules.price_types.iter().map(|price_type| &price_type.key);
    let price_types =
        price_types.filter(|key| !named.is_empty() && rules.applies_to_price_type(&named, key));
    let rule = FeeRule {
        key: row.key.to_string(),
        basis: match row.basis {
            FeePer::Ticket => FeeBasis::Ticket,
            FeePer::Item => FeeBasis::Package,
            FeePer::PackageTicket => FeeBasis::PackageTicket,
            FeePer::Order => FeeBasis::Order,
        },
        amount_minor,
        percent_ppm,
        tax_rate_ppm: 0,
        seller: row.company.to_string(),
        price_types: price_types.cloned().collect(),
    };
    Some(Charge {
        channel,
        payment_method: row.payment_method.as_ref().map(ToString::to_string),
        rule,
        performances: row.performances.clone(),
        company: *rules.companies.get(row.company.as_str())?,
        tax: row.tax.to_string(),
    })
}
