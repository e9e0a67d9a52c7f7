//! Ticket types that stand on others, and how many of them may be bought.

use crate::sheets::season_folder::{Sheets, rows::PriceType};
use documents::sheets::SheetErrors;
use std::collections::HashMap;

pub(super) fn check(sheets: &Sheets, errors: &mut SheetErrors) {
    let price_types = &sheets.price_types;
    let bases: HashMap<&str, &str> = price_types.rows.iter().filter_map(base).collect();
    for (row, price_type) in price_types.iter() {
        if price_type.base.is_none() && price_type.change.is_some() {
            let message = "is empty, but there is a change; name the tariff that it changes";
            errors.push(price_types.error(row, "base", message));
        }
        if stands_on_itself(price_type.key.as_str(), &bases) {
            let message = format!("{} stands on itself in the end; name another", price_type.key);
            errors.push(price_types.error(row, "base", message));
        }
        let most = [
            ("max_performance", price_type.max_performance),
            ("max_production", price_type.max_production),
            ("max_season", price_type.max_season),
        ];
        for (column, most) in most {
            if let (Some(min), Some(max)) = (price_type.min, most)
                && min > max
            {
                let message = format!("{max} is below the minimum of {min}; correct one of them");
                errors.push(price_types.error(row, column, message));
            }
        }
    }
}

fn base(price_type: &PriceType) -> Option<(&str, &str)> {
    Some((price_type.key.as_str(), price_type.base.as_ref()?.as_str()))
}

/// Whether the way from base to base comes back to where it began. A way that runs into another
/// circle ends too: that circle's own ticket types are told.
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
