//! A ticket on its way into the basket.

use super::Holding;
use crate::{Failure, House, evening::Ticket, rules::Product};
use domain::{
    hold::HoldRefusal,
    id::{BasketLineId, PersonId},
};
use store::baskets::LineRow;

impl House {
    /// One ticket of this evening with its price, neither seat nor area yet.
    pub(super) fn line(
        &self,
        hold: &Holding<'_>,
        zone: u32,
        tariff: Option<&str>,
        (product, beneficiary): (Product<'_>, Option<PersonId>),
    ) -> Result<LineRow, Failure<HoldRefusal>> {
        let evening = hold.evening;
        let customer = hold.people.rights(beneficiary);
        let ticket = Ticket { zone, tariff, product, customer, sold: hold.sold };
        let (price_type, terms) = evening
            .terms(&ticket, hold.now)
            .map_err(|_| Failure::Refused(HoldRefusal::OfferUnknown))?;
        let zone = evening.zones.zones.get(zone as usize).map(|zone| zone.key.clone());
        Ok(LineRow {
            id: BasketLineId(self.new_id()),
            performance: evening.row.id,
            venue: evening.row.venue_id,
            seat: None,
            area: None,
            quantity: 1,
            zone: zone.unwrap_or_default(),
            price_type,
            price_minor: terms.listed_minor,
            wish: hold.wish.to_owned(),
            added_at: hold.now,
            held: true,
            item: None,
            terms: Some(terms),
            beneficiary,
        })
    }
}
