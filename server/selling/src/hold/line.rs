//! A ticket on its way into the basket.

use super::holding::Holding;
use anyhow::Context;
use domain::{
    id::{Ordinal, PersonId},
    seats::hold::HoldRefusal,
};
use house::Failure;
use rules::Product;
use season::performance::{Performance, Ticket};
use store::baskets::LineRow;

/// What a ticket of the performance is.
pub(super) struct Of<'a> {
    /// Index in the zone map.
    pub zone: u32,
    /// None: the standard one.
    pub price_type: Option<&'a str>,
    pub product: Product<'a>,
    /// None: whoever buys.
    pub beneficiary: Option<PersonId>,
}

/// One ticket of this performance with its price, neither seat nor area yet.
pub(super) fn line(hold: &Holding<'_>, of: &Of<'_>) -> Result<LineRow, Failure<HoldRefusal>> {
    let Of { zone, price_type, product, beneficiary } = *of;
    let performance = hold.performance;
    let customer = hold.people.rights(beneficiary);
    let ticket = Ticket { zone, price_type, product, customer, sold: hold.sold };
    let (price_type_id, terms) = performance
        .terms(&ticket, hold.now)
        .map_err(|_| Failure::Refused(HoldRefusal::OfferUnknown))?;
    let zone = performance.zones.zones.get(zone as usize);
    let zone = zone.context("a zone that has a price")?.key.clone();
    Ok(LineRow {
        id: (hold.ids.line)(),
        performance: performance.row.id,
        venue: performance.row.venue_id,
        seat: None,
        area: None,
        quantity: 1,
        zone,
        price_type_id,
        price_minor: terms.listed_minor,
        wish: hold.wish.to_owned(),
        added_at: hold.now,
        held: true,
        item: None,
        terms: Some(terms),
        beneficiary,
        promised_minor: None,
    })
}

/// The zone and the seat at an index of the plan. A seat without a zone has no price, so it is a
/// fault of the zone map and never zone 0.
pub(super) fn seat_at(
    performance: &Performance,
    seat_index: u32,
) -> anyhow::Result<(u32, Ordinal)> {
    let seat =
        performance.plan.hall.seats.get(seat_index as usize).context("no seat of the plan")?;
    let zone = performance.zones.seats.get(seat_index as usize);
    Ok((*zone.with_context(|| format!("{:?} has no zone", seat.ordinal))?, seat.ordinal))
}
