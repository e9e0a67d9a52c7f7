//! A hall has a plan.

use crate::sheets::season_folder::{Halls, Sheets};
use documents::sheets::SheetErrors;

pub(super) fn check(sheets: &Sheets, halls: &Halls, errors: &mut SheetErrors) {
    for (row, hall) in sheets.halls.iter() {
        if hall.plan.is_none() && !halls.0.contains_key(hall.key.as_str()) {
            let message = format!(
                "is empty, and the house has no plan of {}; name a file of the folder",
                hall.key
            );
            errors.push(sheets.halls.error(row, "plan", message));
        }
    }
}
