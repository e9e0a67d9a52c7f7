//! Where the folder says which kinds of person there are, all others are slips of the pen.

use crate::sheets::season_folder::{
    PersonKind, Sheets,
    cells::{Key, SettingName, SettingValue},
    sheet::{Sheet, SheetRow},
};
use documents::sheets::SheetErrors;
use std::collections::BTreeSet;

const INVOICE_DAYS_MAX: u32 = 365;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let kinds = &sheets.kinds;
    for (row, kind) in
        kinds.iter().filter(|(_, kind)| !domain::people::customer::is_kind(kind.key.as_str()))
    {
        let message = format!(
            "\"{}\" can't be granted; write at most 40 small letters, digits and hyphens",
            kind.key
        );
        errors.push(kinds.error(row, "key", message));
    }
    let days = |kind: &PersonKind| kind.invoice_days.is_some_and(|days| days > INVOICE_DAYS_MAX);
    for (row, _) in kinds.iter().filter(|(_, kind)| days(kind)) {
        let message = format!("is more than {INVOICE_DAYS_MAX}; invoices are paid within a year");
        errors.push(kinds.error(row, "invoice_days", message));
    }
    audiences(sheets, errors);
    if kinds.rows.is_empty() || !kinds.is_sound {
        return;
    }
    let Sheets { price_types, discounts, packages, passes, codes, settings, .. } = sheets;
    let known: BTreeSet<&Key> = kinds.rows.iter().map(|kind| &kind.key).collect();
    named(price_types, "who", |row| row.who.iter().collect(), &known, errors);
    named(discounts, "who", |row| row.who.iter().collect(), &known, errors);
    named(packages, "who", |row| row.who.iter().collect(), &known, errors);
    named(passes, "who", |row| row.who.iter().collect(), &known, errors);
    named(passes, "right", |row| row.right.iter().collect(), &known, errors);
    named(codes, "who", |row| row.who.iter().collect(), &known, errors);
    named(settings, "right", |row| row.right.iter().collect(), &known, errors);
    for (row, pass) in passes.iter() {
        let is_own = |key: &Key| {
            kinds.find(|kind| kind.key == *key && kind.only_own == Some(true)).is_some()
        };
        if let Some(right) = pass.right.as_ref().filter(|right| is_own(right)) {
            let message = format!(
                "{right} has only_own, which staff alone grant; name another kind or empty it"
            );
            errors.push(passes.error(row, "right", message));
        }
    }
}

/// Who isn't of the kind doesn't see the performance, in whatever channel.
fn audiences(sheets: &Sheets, errors: &mut SheetErrors) {
    let settings = &sheets.settings;
    for (row, setting) in settings.iter().filter(|(_, it)| it.name == SettingName::Audience) {
        if setting.channel.is_some() {
            let message = "stands beside audience, which holds in every channel; empty it";
            errors.push(settings.error(row, "channel", message));
        }
        let SettingValue::Kind(key) = &setting.value else { continue };
        if sheets.kinds.is_sound && sheets.kinds.find(|kind| kind.key == *key).is_none() {
            errors.push(settings.error(row, "value", unknown(key)));
        }
    }
}

fn named<T: SheetRow>(
    sheet: &Sheet<T>,
    column: &str,
    names: impl Fn(&T) -> Vec<&Key>,
    known: &BTreeSet<&Key>,
    errors: &mut SheetErrors,
) {
    for (row, of) in sheet.iter() {
        for key in names(of).into_iter().filter(|key| !known.contains(*key)) {
            errors.push(sheet.error(row, column, unknown(key)));
        }
    }
}

fn unknown(key: &Key) -> String {
    format!("\"{key}\" stands in no row of kinds; add it there or correct it here")
}
