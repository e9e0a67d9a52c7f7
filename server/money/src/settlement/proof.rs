//! Ticket types whose proof the box office sees before their tickets are printed or shown (T6.12f).

use rules::Proof;
use season::catalogue::Catalogue;
use store::orders::OrderLine;

pub(super) fn is_needed(catalogue: &Catalogue, line: &OrderLine) -> bool {
    let rules = &catalogue.rules;
    let mut known = rules.price_type_ids.iter();
    let key = known.find(|(_, id)| Some(**id) == line.price_type_id).map(|(key, _)| key);
    let price_type = key.and_then(|key| rules.price_type(key));
    price_type.is_some_and(|price_type| price_type.proof == Some(Proof::BoxOffice))
}
