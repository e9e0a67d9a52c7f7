//! A subscription goes on as one of the next season, on the same seat.

use super::calendar::skipped;
use crate::sheets::season_folder::{
    Sheets,
    rows::{Package, Renewal},
};
use documents::sheets::SheetErrors;
use domain::sales::offer::package::Seats;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    for (row, renewal) in sheets.renewals.iter() {
        let mut complain = |column: &str, message: String| {
            errors.push(sheets.renewals.error(row, column, message));
        };
        if renewal.until.0 <= renewal.from.0 {
            let message = "is not after from, so that nobody can answer; correct one of them";
            complain("until", message.to_owned());
        }
        if renewal.pay.is_empty() {
            complain("pay", "names no way to pay; write card, debit or invoice".to_owned());
        }
        if let Some(season) = sheets.seasons.rows.first() {
            let zone = season.time_zone.zone();
            for (column, time) in [("from", renewal.from), ("until", renewal.until)] {
                if time.in_zone(&zone).is_none() {
                    complain(column, skipped(&zone));
                }
            }
        }
        if sheets.packages.is_sound {
            for (column, message) in wrong_packages(sheets, renewal) {
                complain(column, message);
            }
        }
    }
}

fn wrong_packages(sheets: &Sheets, renewal: &Renewal) -> Vec<(&'static str, String)> {
    let of = |key: &str| {
        let mut all = sheets.packages.iter().map(|(_, package)| package);
        all.find(|package| package.key.as_str() == key)
    };
    let Some(former) = of(renewal.package.as_str()) else { return Vec::new() };
    let into = of(renewal.into.as_str());
    let mut wrong = Vec::new();
    let mut check = |column, package: &Package| {
        if package.seats != Seats::Same {
            let message = format!("{} has another seat for each performance", package.key);
            wrong.push((column, format!("{message}; only the same seat can be kept")));
        }
    };
    if !former.is_flexible() {
        check("package", former);
    }
    if let Some(into) = into {
        check("into", into);
    }
    let changes: Vec<&Package> =
        renewal.change_to.iter().filter_map(|key| of(key.as_str())).collect();
    for other in changes.iter().filter(|other| !other.is_flexible()) {
        check("change_to", other);
    }
    if let Some(into) = into {
        if into.season == former.season {
            let message = "is of the same season; name a package of the next one";
            wrong.push(("into", message.to_owned()));
        }
        for other in changes.iter().filter(|other| other.season != into.season) {
            let message = format!("{} is of another season than {}", other.key, into.key);
            wrong.push(("change_to", format!("{message}; name packages of one season")));
        }
    }
    wrong
}
