//! The same seat for every performance: all performances lie in one hall that has seats.

use super::{
    packages::{groups, picked},
    performances::performances,
};
use crate::sheets::season_folder::{Halls, Sheets};
use documents::sheets::SheetErrors;
use domain::sales::offer::package::Seats;
use std::collections::BTreeSet;

pub(super) fn check(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    if !sheets.packages.is_sound || !sheets.package_groups.is_sound {
        return;
    }
    let Some(performances) = performances(sheets) else { return };
    let groups = groups(sheets);
    for (row, package) in sheets.packages.iter().filter(|(_, of)| of.seats == Seats::Same) {
        let Some(groups) = groups.get(package.key.as_str()) else { continue };
        let performances = groups.iter().flat_map(|(_, group)| picked(group, &performances));
        let used: BTreeSet<&str> = performances
            .filter(|performance| !performance.is_cancelled())
            .map(|performance| performance.performance.hall.as_str())
            .collect();
        let has_no_seats = |hall: &&&str| halls.0.get(**hall).is_some_and(|plan| !plan.has_seats);
        let problem = if used.len() > 1 {
            let used: Vec<&str> = used.iter().copied().collect();
            Some(format!("its performances lie in {}, which share no seat", used.join(" and ")))
        } else {
            used.iter().find(has_no_seats).map(|hall| format!("{hall} has no numbered seat"))
        };
        if let Some(problem) = problem {
            let message =
                format!("same can't be kept: {problem}; write each, or narrow its groups");
            errors.push(sheets.packages.error(row, "seats", message));
        }
    }
}
