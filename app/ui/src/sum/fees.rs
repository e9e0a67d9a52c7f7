//! The fees of prices, as they stand beside them.

use crate::words::{Arg, Words};
use domain::sales::offer::price::ProductPrice;

/// None where there are none. `is_apart`: the prices are shown without them.
pub fn beside(
    words: &Words,
    prices: impl Iterator<Item = ProductPrice>,
    is_apart: bool,
    currency: &str,
) -> Option<String> {
    let fees: Vec<i64> = prices.map(|price| price.fees_minor).collect();
    let (least, most) = (*fees.iter().min()?, *fees.iter().max()?);
    let most_words = words.money(most, currency);
    let fees = match least == most {
        true => most_words,
        false => {
            let least = words.money(least, currency);
            let args = [("from", Arg::Text(&least)), ("to", Arg::Text(&most_words))];
            words.with("performance-fees-range", &args)
        }
    };
    let id = if is_apart { "plan-fees-apart" } else { "plan-fees" };
    (most > 0).then(|| words.with(id, &[("fees", Arg::Text(&fees))]))
}
