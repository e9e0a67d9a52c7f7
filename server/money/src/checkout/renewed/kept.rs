//! What is kept for a renewal: a seat, and its tickets at the prices that its holder was told.

use domain::{
    id::{
        BasketItemId, BasketLineId, OfferId, Ordinal, PerformanceId, PersonId, PriceTypeId, VenueId,
    },
    sales::pricing::Terms,
};
use house::House;
use season::catalogue::Catalogue;
use serde::{Deserialize, Serialize};
use store::baskets::{
    LineRow,
    offers::{ItemRow, ItemTerms},
};

/// The tickets of a renewal as its holder was told of them. Renewals keep it as JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptTickets {
    pub package: ItemTerms,
    pub tickets: Vec<KeptTicket>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptTicket {
    pub performance: PerformanceId,
    pub zone: String,
    pub price_type: PriceTypeId,
    pub terms: Terms,
}

/// Where, and of which package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptSeat {
    pub offer: OfferId,
    pub venue: VenueId,
    pub seat: Ordinal,
}

impl KeptTickets {
    fn standing(&self, house: &House, catalogue: &Catalogue) -> Vec<&KeptTicket> {
        let now = house.now();
        let stands = |ticket: &&KeptTicket| {
            catalogue.listing(ticket.performance).is_some_and(|listing| {
                listing.row.cancelled_at.is_none() && listing.row.starts_at > now
            })
        };
        self.tickets.iter().filter(stands).collect()
    }

    /// Whether one of its performances takes place.
    pub fn stand(&self, house: &House, catalogue: &Catalogue) -> bool {
        !self.standing(house, catalogue).is_empty()
    }

    /// As a basket would hold them, for `holder`; those of performances that don't take place left
    /// out.
    pub fn rows(
        &self,
        house: &House,
        catalogue: &Catalogue,
        seat: &KeptSeat,
        holder: Option<PersonId>,
    ) -> (ItemRow, Vec<LineRow>) {
        let item = BasketItemId(house.new_id());
        let now = house.now();
        let tickets = self.standing(house, catalogue);
        // Chance ends an id, and by their ids the odd cents of a fixed sum go to the earliest.
        let mut ids: Vec<BasketLineId> =
            tickets.iter().map(|_| BasketLineId(house.new_id())).collect();
        ids.sort();
        let row = |(id, ticket): (BasketLineId, &KeptTicket)| LineRow {
            id,
            performance: ticket.performance,
            venue: seat.venue,
            seat: Some(seat.seat),
            area: None,
            quantity: 1,
            zone: ticket.zone.clone(),
            price_type_id: ticket.price_type,
            price_minor: ticket.terms.listed_minor,
            wish: String::new(),
            added_at: now,
            held: true,
            item: Some(item),
            terms: Some(ticket.terms.clone()),
            beneficiary: holder,
            promised_minor: None,
        };
        let rows = ids.into_iter().zip(tickets).map(row).collect();
        (ItemRow { id: item, offer: seat.offer, terms: self.package.clone() }, rows)
    }
}
