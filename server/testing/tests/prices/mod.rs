//! Prices, in the shop and in quotes, and what they are made of.

mod codes;
mod currencies;
mod fees_by_count;
mod fees_kept;
pub(crate) mod flat_rate;
mod frozen_prices;
mod line_stages;
mod price_types;
mod prices_in_quotes;
mod prices_in_the_shop;
pub(crate) mod quote;
mod single_purpose;
mod steps;
mod sums;
