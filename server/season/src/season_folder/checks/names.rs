//! Keys that several sheets share: what can be bought, tariffs and their groups.

use crate::season_folder::{
    Sheets,
    rows::{Extra, Pass, TariffGroup},
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
    let tariffs = sheets.tariffs.rows.iter();
    let mut tariffs = tariffs.map(|tariff| (tariff.key.as_str(), "tariffs")).collect();
    take(&sheets.tariff_groups, |group: &TariffGroup| group.key.as_str(), &mut tariffs, errors);
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
