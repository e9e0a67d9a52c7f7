//! An extra has a price and VAT, a donation sums to choose from, a gift voucher a value.

use crate::sheets::season_folder::{
    Sheets,
    cells::{ExtraKind, TaxKey},
    rows::Extra,
};
use documents::sheets::SheetErrors;
use domain::sales::{extra::donation_min_minor, tax::TaxKind, voucher::value_max_minor};

/// Twenty years.
const VALID_MONTHS_MAX: u32 = 240;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let extras = &sheets.extras;
    let currency = sheets.currency();
    for (row, extra) in extras.iter() {
        let has_amounts = !extra.amounts.is_empty();
        let has_validity = extra.valid_months.is_some() || extra.valid_until.is_some();
        if has_validity && extra.kind != ExtraKind::Voucher {
            let column = if extra.valid_months.is_some() { "valid_months" } else { "valid_until" };
            let message = "is for a voucher; empty it, or write voucher as the kind";
            errors.push(extras.error(row, column, message));
        }
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
                let least = extra.least.map_or(donation_min_minor(currency), |price| price.minor);
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
            ExtraKind::Voucher => check_voucher(sheets, row, extra, errors),
        }
    }
}

/// Why a voucher isn't a single-purpose voucher of this VAT: something that it can pay for has
/// another one, or another seller.
fn sold_otherwise(sheets: &Sheets, tax: &TaxKey) -> Option<String> {
    if sheets.companies.iter().count() > 1 {
        return Some("the sheet companies has several".to_owned());
    }
    if !sheets.taxes.iter().any(|(_, it)| it.key == *tax && it.kind == TaxKind::Rate) {
        return Some(format!("{tax} has no rate"));
    }
    let groups = sheets
        .price_groups
        .iter()
        .map(|(_, it)| ("the price group", it.key.to_string(), Some(&it.tax)));
    let fees = sheets.fees.iter().map(|(_, it)| ("the fee", it.key.to_string(), Some(&it.tax)));
    let passes =
        sheets.passes.iter().map(|(_, it)| ("the pass", it.key.to_string(), Some(&it.tax)));
    let extras = sheets.extras.iter().filter(|(_, it)| it.kind != ExtraKind::Voucher);
    let extras = extras.map(|(_, it)| ("the extra", it.key.to_string(), it.tax.as_ref()));
    let mut sold = groups.chain(fees).chain(passes).chain(extras);
    let (what, key, other) = sold.find(|(_, _, other)| *other != Some(tax))?;
    let other = other.map_or("none".to_owned(), ToString::to_string);
    Some(format!("{what} {key} has {other}"))
}

fn check_voucher(sheets: &Sheets, row: u32, voucher: &Extra, errors: &mut SheetErrors) {
    let extras = &sheets.extras;
    let mut wrong = |column: &str, message: &str| errors.push(extras.error(row, column, message));
    match voucher.price {
        None => wrong("price", "is empty; a voucher needs its value"),
        Some(price) if price.minor > value_max_minor(sheets.currency()) => {
            wrong("price", "is above 10,000.00, the most that a voucher can be worth");
        }
        Some(_) => {}
    }
    if let Some(tax) = &voucher.tax
        && let Some(other) = sold_otherwise(sheets, tax)
    {
        let message = format!(
            "is {tax}, so VAT would be due when the voucher is sold; that is right only where all \
             that it can pay for has this VAT and one company sells it, but {other}; empty it, \
             then VAT is due when the voucher pays, by what it pays for"
        );
        wrong("tax", &message);
    }
    if !voucher.amounts.is_empty() {
        wrong("amounts", "are for a donation; a voucher has a price, write one row for each value");
    }
    if voucher.least.is_some() {
        wrong("least", "is for a donation; empty it");
    }
    if voucher.performances.is_some() {
        wrong("for", "must be empty: a voucher goes with no performance");
    }
    if voucher.valid_months.is_some_and(|months| !(1..=VALID_MONTHS_MAX).contains(&months)) {
        wrong("valid_months", "is none of 1 to 240");
    }
}
