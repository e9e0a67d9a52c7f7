//! Keys that several sheets share: what can be bought, ticket types and their groups.

use crate::sheets::season_folder::{
    Sheets,
    rows::{Extra, Pass, PriceTypeGroup},
    sheet::{Sheet, SheetRow},
};
use documents::sheets::SheetErrors;
use std::collections::HashMap;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let mut offers = HashMap::from([("ticket", "single tickets")]);
    for package in &sheets.packages.rows {
        offers.insert(package.key.as_str(), "packages");
    }
    take(&sheets.passes, |pass: &Pass| pass.key.as_str(), &mut offers, errors);
    take(&sheets.extras, |extra: &Extra| extra.key.as_str(), &mut offers, errors);
    let price_types = sheets.price_types.rows.iter();
    let mut price_types =
        price_types.map(|price_type| (price_type.key.as_str(), "tariffs")).collect();
    take(
        &sheets.price_type_groups,
        |group: &PriceTypeGroup| group.key.as_str(),
        &mut price_types,
        errors,
    );
}

fn take<'a, T: SheetRow>(
    sheet: &'a Sheet<T>,
    key: impl Fn(&'a T) -> &'a str,
    taken: &mut HashMap<&'a str, &'a str>,
    errors: &mut SheetErrors,
) {
    for (row, of) in sheet.iter() {
        let key = key(of);
        match taken.get(key) {
            Some(by) if *by != T::SHEET => {
                let message = format!("{key} is the key of one of the {by}; choose another");
                errors.push(sheet.error(row, "key", message));
            }
            _ => {
                taken.insert(key, T::SHEET);
            }
        }
    }
}
