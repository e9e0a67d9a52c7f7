//! What opens closes later, and at times that the clock shows.

use super::calendar::skipped;
use crate::sheets::season_folder::{
    Sheets,
    cells::{LocalWhen, SettingValue},
    sheet::{Sheet, SheetRow},
};
use documents::sheets::SheetErrors;
use jiff::tz::TimeZone;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    // A season that stands there twice has its clock all the same.
    if !sheets.seasons.is_sound && sheets.seasons.rows.is_empty() {
        return;
    }
    let zone = sheets.seasons.rows.first().map(|season| season.time_zone.zone());
    let zone = zone.as_ref();
    check_sheet(&sheets.price_types, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.discounts, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.packages, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.package_windows, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.passes, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.extras, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.waivers, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.exchanges, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.subscription_transfers, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.resales, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.codes, zone, |of| (of.from, of.until), errors);
    for (row, setting) in sheets.settings.iter() {
        if let SettingValue::When(when) = setting.value {
            check_clock(&sheets.settings, row, [("value", Some(when))], zone, errors);
        }
    }
    for (row, of) in sheets.subscription_transfers.iter() {
        for (column, when) in [("from", of.from), ("until", of.until)] {
            if matches!(when, Some(LocalWhen::BeforeCurtain { .. })) {
                let message = "hangs on a curtain, of which a subscription has many; write a time";
                errors.push(sheets.subscription_transfers.error(row, column, message));
            }
        }
    }
    for (row, pass) in sheets.passes.iter() {
        for (column, when) in [("from", pass.from), ("until", pass.until)] {
            if matches!(when, Some(LocalWhen::BeforeCurtain { .. })) {
                let message = "hangs on a curtain, which a pass hasn't; write a time";
                errors.push(sheets.passes.error(row, column, message));
            }
        }
        check_clock(&sheets.passes, row, [("exchange_from", pass.exchange_from)], zone, errors);
        if let (Some(from), Some(until)) = (pass.valid_from, pass.valid_until)
            && until < from
        {
            let message = "is before valid_from; correct one of the two";
            errors.push(sheets.passes.error(row, "valid_until", message));
        }
    }
}

type Window = (Option<LocalWhen>, Option<LocalWhen>);

fn check_sheet<T: SheetRow>(
    sheet: &Sheet<T>,
    zone: Option<&TimeZone>,
    window: impl Fn(&T) -> Window,
    errors: &mut SheetErrors,
) {
    for (row, of) in sheet.iter() {
        let (from, until) = window(of);
        if let (Some(from), Some(until)) = (from, until)
            && opens_after(from, until)
        {
            let message = "is not after from, so that nothing is ever sold; correct one of them";
            errors.push(sheet.error(row, "until", message));
        }
        check_clock(sheet, row, [("from", from), ("until", until)], zone, errors);
    }
}

/// A time can be told only by the season's clock, if it shows it.
fn check_clock<T: SheetRow>(
    sheet: &Sheet<T>,
    row: u32,
    times: impl IntoIterator<Item = (&'static str, Option<LocalWhen>)>,
    zone: Option<&TimeZone>,
    errors: &mut SheetErrors,
) {
    for (column, when) in times {
        let Some(LocalWhen::At(at)) = when else { continue };
        let Some(zone) = zone else {
            let message = "needs a time zone; fill in the sheet seasons";
            errors.push(sheet.error(row, column, message));
            continue;
        };
        if at.in_zone(zone).is_none() {
            errors.push(sheet.error(row, column, skipped(zone)));
        }
    }
}

/// A time and one that hangs on the curtain can't be compared without a performance.
fn opens_after(from: LocalWhen, until: LocalWhen) -> bool {
    match (from, until) {
        (LocalWhen::At(from), LocalWhen::At(until)) => until <= from,
        (
            LocalWhen::BeforeCurtain { minutes: from },
            LocalWhen::BeforeCurtain { minutes: until },
        ) => until >= from,
        (LocalWhen::At(_), LocalWhen::BeforeCurtain { .. })
        | (LocalWhen::BeforeCurtain { .. }, LocalWhen::At(_)) => false,
    }
}
