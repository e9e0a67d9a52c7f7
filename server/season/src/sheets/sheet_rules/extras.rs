//! What is sold beside tickets, as its sheet says it.

use super::{end_of, outlets::channels, until_its_end, window};
use crate::sheets::season_folder::{self as sheets, cells::ExtraKind};
use domain::sales::outlet::Outlet;
use jiff::tz::TimeZone;
use rules::{ExtraRule, Validity};

pub(super) fn extra(row: &sheets::Extra, zone: &TimeZone, at: &Outlet) -> ExtraRule {
    let valid_until = row.valid_until.and_then(|day| end_of(day, zone));
    // Months begin when it is bought.
    let end = valid_until.filter(|_| row.valid_months.is_none());
    ExtraRule {
        key: row.key.to_string(),
        price_minor: row.price.map(|price| price.minor),
        amounts_minor: row.amounts.iter().map(|price| price.minor).collect(),
        least_minor: row.least.map(|price| price.minor),
        tax: row.tax.as_ref().map(ToString::to_string),
        company: row.company.to_string(),
        is_voucher: row.kind == ExtraKind::Voucher,
        validity: Validity { months: row.valid_months, until: valid_until },
        stock: row.stock,
        performances: row.performances.clone(),
        max_order: row.max_order,
        channels: channels(&row.channels, at),
        window: until_its_end(window(row.from, row.until, zone), end),
    }
}
