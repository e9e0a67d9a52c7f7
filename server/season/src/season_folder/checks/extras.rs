//! An extra has a price and VAT, a donation sums to choose from.

use crate::season_folder::{Sheets, cells::ExtraKind};
use documents::sheets::SheetErrors;
use domain::extra::DONATION_MIN_MINOR;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let extras = &sheets.extras;
    for (row, extra) in extras.iter() {
        let has_amounts = !extra.amounts.is_empty();
        match extra.kind {
            ExtraKind::Extra => {
                if extra.price.is_none() {
                    let message = "is empty; an extra needs its price";
                    errors.push(extras.error(row, "price", message));
                }
                if extra.tax.is_none() {
                    let message = "is empty; name the VAT of the price, as taxes has it";
                    errors.push(extras.error(row, "tax", message));
                }
                if has_amounts {
                    let message = "are for a donation; empty it, or write donation as the kind";
                    errors.push(extras.error(row, "amounts", message));
                }
                if extra.least.is_some() {
                    let message = "is for a donation; empty it, or write donation as the kind";
                    errors.push(extras.error(row, "least", message));
                }
            }
            ExtraKind::Donation => {
                let least = extra.least.map_or(DONATION_MIN_MINOR, |price| price.minor);
                if extra.amounts.iter().any(|amount| amount.minor < least) {
                    let message = "has a sum below the least one; raise it, or lower least";
                    errors.push(extras.error(row, "amounts", message));
                }
                if !has_amounts {
                    let message = "is empty; a donation needs sums to choose from: 10; 25; 50";
                    errors.push(extras.error(row, "amounts", message));
                }
                if extra.price.is_some() {
                    let message = "is for an extra; a donation has amounts";
                    errors.push(extras.error(row, "price", message));
                }
            }
        }
    }
}
