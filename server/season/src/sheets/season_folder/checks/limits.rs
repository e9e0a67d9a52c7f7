//! Limits that an order can keep.

use crate::sheets::season_folder::Sheets;
use documents::sheets::SheetErrors;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let limits = &sheets.ticket_limits;
    for (row, limit) in limits.iter() {
        let wrong = match (limit.min, limit.max) {
            (None, None) => Some((
                "min",
                "is empty, and so is max; write how many tickets an order has at least, or at most"
                    .to_owned(),
            )),
            (_, Some(0)) => {
                Some(("max", "is 0, so that nothing is ever sold; write 1 or more".to_owned()))
            }
            (Some(min), Some(max)) if min > max => {
                Some(("max", format!("{max} is below the minimum of {min}; correct one of them")))
            }
            _ => None,
        };
        if let Some((column, message)) = wrong {
            errors.push(limits.error(row, column, message));
        }
    }
}
