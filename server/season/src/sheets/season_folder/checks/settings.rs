//! A setting is of something that is there, and has a value that it can have.

use crate::sheets::season_folder::{
    Sheets,
    cells::{Cell, Context, SettingName},
};
use documents::sheets::SheetErrors;
use domain::wording::settings::Level;
use std::collections::HashSet;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let settings = &sheets.settings;
    for (row, setting) in settings.iter() {
        if !setting.value.fits(setting.name) {
            let name = setting.name.write(&Context::default());
            let message = format!(
                "doesn't fit {name}; seats-max is a number, audience a kind, thank-you and \
                 ticket-… yes or no, all others a time"
            );
            errors.push(settings.error(row, "value", message));
        }
    }
    for (row, setting) in settings.iter().filter(|(_, setting)| setting.right.is_some()) {
        if !matches!(setting.name, SettingName::SaleOpens | SettingName::SeatsMax) {
            let name = setting.name.write(&Context::default());
            let message = format!(
                "stands beside {name}, which is the same for everybody; empty it, or set \
                 sale-opens or seats-max"
            );
            errors.push(settings.error(row, "right", message));
        }
    }
    let subjects = Subjects::of(sheets);
    for (row, setting) in settings.iter() {
        let (sheet, keys) = subjects.at(setting.level);
        let Some(keys) = keys else { continue };
        if !keys.contains(setting.subject.as_str()) {
            let subject = &setting.subject;
            let message = format!(
                "\"{subject}\" stands in no row of {sheet}; add it there or correct it here"
            );
            errors.push(settings.error(row, "subject", message));
        }
    }
}

/// What can be set, by level; none where the sheet can't be read.
struct Subjects<'a> {
    seasons: Option<HashSet<&'a str>>,
    series: Option<HashSet<&'a str>>,
    productions: Option<HashSet<&'a str>>,
    performances: Option<HashSet<&'a str>>,
}

impl<'a> Subjects<'a> {
    fn of(sheets: &'a Sheets) -> Self {
        let Sheets { seasons, series, productions, performances, .. } = sheets;
        let known = |is_sound: bool, keys: HashSet<&'a str>| is_sound.then_some(keys);
        Self {
            seasons: known(
                seasons.is_sound,
                seasons.rows.iter().map(|row| row.key.as_str()).collect(),
            ),
            series: known(
                series.is_sound,
                series.rows.iter().map(|row| row.code.as_str()).collect(),
            ),
            productions: known(
                productions.is_sound,
                productions.rows.iter().map(|row| row.key.as_str()).collect(),
            ),
            performances: known(
                performances.is_sound,
                performances.rows.iter().map(|row| row.key.as_str()).collect(),
            ),
        }
    }

    fn at(&self, level: Level) -> (&'static str, Option<&HashSet<&'a str>>) {
        match level {
            Level::Season => ("seasons", self.seasons.as_ref()),
            Level::Series => ("series", self.series.as_ref()),
            Level::Production => ("productions", self.productions.as_ref()),
            Level::Performance => ("performances", self.performances.as_ref()),
        }
    }
}
