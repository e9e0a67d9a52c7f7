//! VAT has a rate where it needs one, and one at a time.

use crate::sheets::season_folder::{Sheets, rows::Tax};
use documents::sheets::SheetErrors;
use domain::sales::tax::TaxKind;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let taxes = &sheets.taxes;
    for (row, tax) in taxes.iter() {
        match (tax.kind, tax.percent) {
            (TaxKind::Rate, None) => {
                errors.push(taxes.error(row, "percent", "is empty; a rate needs its percentage"));
            }
            (TaxKind::Exempt | TaxKind::OutOfScope, Some(_)) => {
                let message = "stands at a treatment without a rate; empty it, or write rate as \
                               its kind";
                errors.push(taxes.error(row, "percent", message));
            }
            (TaxKind::Rate, Some(_)) | (TaxKind::Exempt | TaxKind::OutOfScope, None) => {}
        }
        if first(tax) > last(tax) {
            let message = "is before valid_from; correct one of the two";
            errors.push(taxes.error(row, "valid_until", message));
        }
    }
    check_overlaps(sheets, errors);
}

fn check_overlaps(sheets: &Sheets, errors: &mut SheetErrors) {
    let mut by_key: BTreeMap<&str, Vec<(u32, &Tax)>> = BTreeMap::new();
    for (row, tax) in sheets.taxes.iter() {
        by_key.entry(tax.key.as_str()).or_default().push((row, tax));
    }
    for rows in by_key.values_mut() {
        rows.sort_by_key(|(row, tax)| (first(tax), *row));
        for pair in rows.windows(2) {
            if let [(before, earlier), (row, later)] = pair
                && last(earlier) >= first(later)
            {
                let message = format!(
                    "{} holds on a day on which row {before} holds, too; let one end before the \
                     other begins",
                    later.key
                );
                errors.push(sheets.taxes.error(*row, "valid_from", message));
            }
        }
    }
}

fn first(tax: &Tax) -> Date {
    tax.valid_from.unwrap_or(Date::MIN)
}

fn last(tax: &Tax) -> Date {
    tax.valid_until.unwrap_or(Date::MAX)
}
