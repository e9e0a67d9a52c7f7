//! A hall has a plan, and a name in other languages says what it is the name of.

use crate::sheets::season_folder::{Halls, Sheets, cells::HallPart};
use documents::sheets::SheetErrors;

/// Where the number stands in the name of a box.
const NUMBER: &str = "{number}";

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
    check_names(sheets, errors);
}

fn check_names(sheets: &Sheets, errors: &mut SheetErrors) {
    let names = &sheets.hall_names;
    let is_hall = |key: &str| sheets.halls.find(|hall| hall.key.as_str() == key).is_some();
    for (row, name) in names.iter() {
        let key_problem = match (name.part, name.key.as_deref()) {
            (HallPart::Box, None) => None,
            (HallPart::Box, Some(_)) => Some("is for no box alone; leave it empty".to_owned()),
            (_, None) => Some("is empty; say which part of the hall is named".to_owned()),
            (HallPart::Hall, Some(key)) if sheets.halls.is_sound && !is_hall(key) => {
                Some(format!("{key} is no key of halls; write one that stands there"))
            }
            (HallPart::Hall | HallPart::Area | HallPart::Section | HallPart::Zone, Some(_)) => None,
        };
        if let Some(message) = key_problem {
            errors.push(names.error(row, "key", message));
        }
        let mut texts = name.name.0.values();
        if name.name.0.is_empty() {
            errors.push(names.error(row, "name", "is empty; say what shoppers read"));
        } else if name.part == HallPart::Box && !texts.all(|text| text.contains(NUMBER)) {
            let message = format!("lacks {NUMBER}, where the number of the box stands; add it");
            errors.push(names.error(row, "name", message));
        }
    }
}
