//! Tariffs whose proof the box office sees before their tickets are printed or shown (T6.12f).

use season::{catalogue::Catalogue, season_folder::cells::Proof};
use store::orders::OrderLine;

pub(super) fn is_needed(catalogue: &Catalogue, line: &OrderLine) -> bool {
    let rules = &catalogue.rules;
    let mut known = rules.known.price_types.iter();
    let key = known.find(|(_, id)| Some(**id) == line.price_type).map(|(key, _)| key);
    let tariff = key.and_then(|key| rules.tariff(key));
    tariff.is_some_and(|tariff| tariff.proof == Some(Proof::BoxOffice))
}
