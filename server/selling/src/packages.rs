//! Tickets of packages, and how far those of a basket have come whose performances are chosen one
//! by one.

use crate::basket;
use anyhow::Context;
use domain::{
    id::{Ordinal, PerformanceId, PriceTypeId, SessionId},
    moment::Moment,
    sales::{
        offer::{begun::Progress, offering::Offering, view::OfferName},
        pricing::Terms,
    },
};
use house::House;
use rules::{Customer, Product};
use season::{
    catalogue::{self, Catalogue},
    performance::{Performance, Ticket},
};
use std::{collections::BTreeSet, sync::Arc};
use store::baskets::{LineRow, offers::ItemRow};

/// The offer and how far those of the session's basket have come, unfinished ones first; None
/// where it has begun none.
#[boxed]
pub async fn progress(
    house: &House,
    session: SessionId,
    offer: &str,
    language: &str,
) -> anyhow::Result<Option<(OfferName, Vec<Progress>)>> {
    let mut conn = house.store().read().await?;
    let catalogue = catalogue::catalogue_with(house, &mut conn).await?;
    let open = basket::own_with(house, &mut conn, &catalogue, session).await?.open;
    drop(conn);
    let (Some(offering), Some(open)) = (catalogue.offering(offer), open) else {
        return Ok(None);
    };
    let mut begun = begun(&catalogue, &open.lines, &open.items);
    begun.retain(|begun| begun.offering.row.id == offering.row.id);
    let mut progress: Vec<Progress> =
        begun.iter().map(|begun| begun.progress(&catalogue, language)).collect();
    progress.sort_by_key(Progress::is_whole);
    let name = catalogue.offer_name(offering, language);
    let offer = OfferName { key: offering.row.key.clone(), name };
    Ok((!progress.is_empty()).then_some((offer, progress)))
}

/// A seat at one performance of a package, as its price is asked for.
pub struct PackageTicket<'a> {
    pub performance: &'a Performance,
    pub offering: &'a Offering,
    pub seat: Ordinal,
    /// None: the standard one.
    pub price_type: Option<&'a str>,
    pub customer: &'a Customer,
    /// Of the performance, by zone.
    pub sold: &'a [i64],
}

pub struct PricedTicket {
    pub zone: String,
    pub price_type: PriceTypeId,
    pub terms: Terms,
}

impl PackageTicket<'_> {
    /// None where the performance doesn't sell the seat.
    pub fn price(&self, now: Moment) -> anyhow::Result<Option<PricedTicket>> {
        let performance = self.performance;
        let Some(at) = performance.plan.seat_index(self.seat) else { return Ok(None) };
        let seat = performance.plan.hall.seats.get(at);
        if seat.is_none_or(|seat| seat.attributes.house_seat) {
            return Ok(None);
        }
        let zone = performance.zones.seats.get(at).copied().context("every seat has a zone")?;
        let ticket = Ticket {
            zone,
            price_type: self.price_type,
            product: Product::Package(self.offering),
            customer: self.customer,
            sold: self.sold,
        };
        let Ok((price_type, terms)) = performance.terms(&ticket, now) else { return Ok(None) };
        let zone = performance.zones.zones.get(zone as usize).context("a zone that has a price")?;
        Ok(Some(PricedTicket { zone: zone.key.clone(), price_type, terms }))
    }
}

/// One that a basket has begun.
pub(crate) struct Begun<'c> {
    pub offering: &'c Arc<Offering>,
    /// Of each of its tickets.
    pub performances: Vec<PerformanceId>,
}

/// Oldest first; without those whose tickets were all given back.
pub(crate) fn begun<'c>(
    catalogue: &'c Catalogue,
    rows: &[LineRow],
    items: &'c [ItemRow],
) -> Vec<Begun<'c>> {
    let one = |item: &'c ItemRow| {
        let offering = catalogue.offering_by_id(item.offer)?;
        let of = rows.iter().filter(|row| row.held && row.item == Some(item.id));
        let performances: Vec<PerformanceId> = of.map(|row| row.performance).collect();
        let is_begun = offering.is_chosen_one_by_one() && !performances.is_empty();
        is_begun.then_some(Begun { offering, performances })
    };
    items.iter().filter_map(one).collect()
}

impl Begun<'_> {
    /// Of each ticket, by their index among the offer's.
    pub fn indexes(&self) -> Vec<usize> {
        self.performances
            .iter()
            .filter_map(|performance| self.offering.index_of(*performance))
            .collect()
    }

    pub fn performances_count(&self) -> u32 {
        self.indexes().into_iter().collect::<BTreeSet<_>>().len() as u32
    }

    pub fn progress(&self, catalogue: &Catalogue, language: &str) -> Progress {
        catalogue.progress(self.offering, self.indexes(), language)
    }
}
