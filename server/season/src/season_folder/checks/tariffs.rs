//! Tariffs that stand on others, and how many of them may be bought.

use crate::season_folder::{Sheets, rows::Tariff};
use documents::sheets::SheetErrors;
use std::collections::HashMap;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let tariffs = &sheets.tariffs;
    let bases: HashMap<&str, &str> = tariffs.rows.iter().filter_map(base).collect();
    for (row, tariff) in tariffs.iter() {
        if tariff.base.is_none() && tariff.change.is_some() {
            let message = "is empty, but there is a change; name the tariff that it changes";
            errors.push(tariffs.error(row, "base", message));
        }
        if stands_on_itself(tariff.key.as_str(), &bases) {
            let message = format!("{} stands on itself in the end; name another", tariff.key);
            errors.push(tariffs.error(row, "base", message));
        }
        let most = [
            ("max_performance", tariff.max_performance),
            ("max_production", tariff.max_production),
            ("max_season", tariff.max_season),
        ];
        for (column, most) in most {
            if let (Some(min), Some(max)) = (tariff.min, most)
                && min > max
            {
                let message = format!("{max} is below the minimum of {min}; correct one of them");
                errors.push(tariffs.error(row, column, message));
            }
        }
    }
}

fn base(tariff: &Tariff) -> Option<(&str, &str)> {
    Some((tariff.key.as_str(), tariff.base.as_ref()?.as_str()))
}

/// Whether the way from base to base comes back to where it began. A way that runs into another
/// circle ends too: that circle's own tariffs are told.
fn stands_on_itself(key: &str, bases: &HashMap<&str, &str>) -> bool {
    let mut at = key;
    for _ in 0..bases.len() {
        match bases.get(at) {
            Some(base) if *base == key => return true,
            Some(base) => at = base,
            None => return false,
        }
    }
    false
}
