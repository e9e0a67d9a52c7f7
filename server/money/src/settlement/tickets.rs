//! The tickets of a paid order.

use domain::id::AdmissionId;
use house::House;
use rules::Proof;
use season::catalogue::Catalogue;
use store::{
    orders::{Offer, Order, OrderLine},
    tickets::admissions::NewAdmission,
};

/// The ticket of a line, to be inserted. None for fees and extras.
pub(super) fn of_line<'a>(
    house: &House,
    catalogue: &Catalogue,
    order: &Order,
    line: &'a OrderLine,
) -> Option<NewAdmission<'a>> {
    let (performance, seat, area) = match &line.offer {
        Offer::Fee { .. } | Offer::Extra => return None,
        Offer::Seat { performance, ordinal } => (*performance, Some(*ordinal), None),
        Offer::Place { performance, area } => (*performance, None, Some(area.as_str())),
    };
    Some(NewAdmission {
        id: AdmissionId(house.new_id()),
        line: line.id,
        performance,
        seat,
        area,
        holder: line.beneficiary.unwrap_or(order.person),
        issued_at: house.now(),
        waits_for_proof: needs_proof(catalogue, line),
    })
}

/// The box office sees a proof of its ticket type before it is printed or shown (T6.12f).
fn needs_proof(catalogue: &Catalogue, line: &OrderLine) -> bool {
    let rules = &catalogue.rules;
    let mut known = rules.price_type_ids.iter();
    let key = known.find(|(_, id)| Some(**id) == line.price_type_id).map(|(key, _)| key);
    let price_type = key.and_then(|key| rules.price_type(key));
    price_type.is_some_and(|price_type| price_type.proof == Some(Proof::BoxOffice))
}
