//! Rules name zones that a hall has: one that none has would never come to bear.

use crate::sheets::season_folder::{
    Halls, Sheets,
    cells::Zone,
    sheet::{Sheet, SheetRow},
};
use documents::sheets::SheetErrors;
use std::{collections::BTreeSet, slice};

pub(super) fn check(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    let plans = sheets.halls.rows.iter().map(|hall| halls.0.get(hall.key.as_str()));
    // Any zone may be of a hall whose plan couldn't be read.
    let Some(plans) = plans.collect::<Option<Vec<_>>>() else { return };
    let known = plans.into_iter().flat_map(|plan| &plan.zones).map(String::as_str);
    let known: BTreeSet<&str> = known.collect();
    if known.is_empty() || !sheets.halls.is_sound {
        return;
    }
    check_sheet(&sheets.occupancy_steps, "zones", |step| &step.zones, &known, errors);
    check_sheet(&sheets.discounts, "zones", |discount| &discount.zones, &known, errors);
    check_sheet(&sheets.codes, "zones", |code| &code.zones, &known, errors);
    let prices = &sheets.package_prices;
    check_sheet(prices, "zone", |price| slice::from_ref(&price.zone), &known, errors);
}

fn check_sheet<T: SheetRow>(
    sheet: &Sheet<T>,
    column: &str,
    zones: impl Fn(&T) -> &[Zone],
    known: &BTreeSet<&str>,
    errors: &mut SheetErrors,
) {
    for (row, of) in sheet.iter() {
        for zone in zones(of).iter().filter(|zone| !known.contains(zone.as_str())) {
            let known: Vec<&str> = known.iter().copied().collect();
            let zone = zone.as_str();
            let message =
                format!("{zone} is no zone of any hall; write one of {}", known.join(", "));
            errors.push(sheet.error(row, column, message));
        }
    }
}
