//! What opens closes later, and at times that the clock shows.

use super::calendar::skipped;
use crate::season_folder::{
    Sheets,
    cells::LocalWhen,
    sheet::{Sheet, SheetRow},
};
use documents::sheets::SheetErrors;
use jiff::tz::TimeZone;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let zone = sheets.seasons.rows.first().map(|season| season.time_zone.zone());
    let zone = zone.as_ref();
    check_sheet(&sheets.tariffs, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.discounts, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.packages, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.passes, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.extras, zone, |of| (of.from, of.until), errors);
    check_sheet(&sheets.codes, zone, |of| (of.from, of.until), errors);
    for (row, pass) in sheets.passes.iter() {
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
        for (column, when) in [("from", from), ("until", until)] {
            if let (Some(LocalWhen::At(at)), Some(zone)) = (when, zone)
                && at.in_zone(zone).is_none()
            {
                errors.push(sheet.error(row, column, skipped(zone)));
            }
        }
    }
}

/// A time and one that hangs on the curtain can't be compared without an evening.
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
