//! Everything that the house knows of one performance when it sells it: loaded before the
//! transaction, since none of it can be changed by a shopper.

use crate::{
    House,
    catalogue::{Catalogue, Listing},
    plan::{Plan, ZoneMap},
    rules::{Ask, Customer, NoTerms, Product},
};
use domain::{
    actor::Channel,
    id::{Ordinal, PerformanceId, PriceTypeId},
    moment::Moment,
    pricing::{Terms, WHOLE_PPM},
};
use std::{collections::HashSet, ops::Deref, sync::Arc};
use store::{Conn, areas, claims, prices::Price};

#[derive(Clone)]
pub(crate) struct Evening {
    pub catalogue: Arc<Catalogue>,
    pub plan: Arc<Plan>,
    pub zones: Arc<ZoneMap>,
    listing: Arc<Listing>,
}

impl Deref for Evening {
    type Target = Listing;

    fn deref(&self) -> &Listing {
        &self.listing
    }
}

impl Evening {
    /// Listed price of a zone at the standard tariff, by its index in the zone map.
    pub fn price(&self, zone: u32) -> Option<&Price> {
        let key = &self.zones.zones.get(zone as usize)?.key;
        self.prices.get(key)?.first()
    }
}

/// A ticket of the evening, as its price is asked for.
pub(crate) struct Ticket<'a> {
    /// Index in the zone map.
    pub zone: u32,
    /// None: the standard one.
    pub tariff: Option<&'a str>,
    pub product: Product<'a>,
    pub customer: &'a Customer,
    /// As `House::sold` gives it.
    pub sold: &'a [i64],
}

impl Evening {
    /// What the rules say of the ticket's price on the web.
    pub fn terms(&self, ticket: &Ticket<'_>, now: Moment) -> Result<(PriceTypeId, Terms), NoTerms> {
        let zone = self.zones.zones.get(ticket.zone as usize).ok_or(NoTerms::NotSold)?;
        let standard = self.price(ticket.zone).ok_or(NoTerms::NotSold)?;
        let tariff = ticket.tariff.unwrap_or(&standard.tariff);
        let rules = &self.catalogue.rules;
        let ask = Ask {
            listing: &self.listing,
            zone: &zone.key,
            tariff,
            product: ticket.product,
            customer: ticket.customer,
            channel: Channel::Web,
            now,
            sold_ppm: ticket.sold.get(ticket.zone as usize).copied().unwrap_or_default(),
        };
        rules.check_tariff(&ask)?;
        let terms = rules.terms(&ask)?;
        let price_type = rules.known.price_types.get(tariff).copied();
        Ok((price_type.ok_or(NoTerms::UnknownTariff)?, terms))
    }
}

impl House {
    /// How much of each zone is sold, in parts of a million of what may be sold of it; what is
    /// only held doesn't count. Empty where no rule asks.
    pub(crate) async fn sold(
        &self,
        conn: &mut Conn,
        evening: &Evening,
    ) -> anyhow::Result<Vec<i64>> {
        if !evening.catalogue.rules.asks_for_sold(&evening.listing) {
            return Ok(Vec::new());
        }
        let mut counts = vec![(0_i64, 0_i64); evening.zones.zones.len()];
        let hall = &evening.plan.hall;
        let owned = claims::owned(conn, evening.row.id).await?;
        let owned: HashSet<Ordinal> = owned.into_iter().collect();
        for (seat, &zone) in hall.seats.iter().zip(&evening.zones.seats) {
            let Some((sold, all)) = counts.get_mut(zone as usize) else { continue };
            *all += i64::from(!seat.attributes.house_seat);
            *sold += i64::from(owned.contains(&seat.ordinal));
        }
        for (area, capacity, taken) in areas::owned(conn, evening.row.id).await? {
            let zone = evening.zones.areas.iter().find(|(key, _)| *key == area);
            let count = zone.and_then(|(_, zone)| counts.get_mut(*zone as usize));
            if let Some((sold, all)) = count {
                *all += capacity;
                *sold += taken;
            }
        }
        let share = |(sold, all): (i64, i64)| match all {
            0 => 0,
            all => sold * WHOLE_PPM / all,
        };
        Ok(counts.into_iter().map(share).collect())
    }

    /// None for an unknown performance.
    pub(crate) async fn evening(
        &self,
        performance: PerformanceId,
    ) -> anyhow::Result<Option<Evening>> {
        let mut conn = self.store().read().await?;
        let catalogue = self.catalogue_with(&mut conn).await?;
        match catalogue.listing(performance).cloned() {
            Some(listing) => Ok(Some(self.evening_of(&mut conn, &catalogue, listing).await?)),
            None => Ok(None),
        }
    }

    pub(crate) async fn evening_of(
        &self,
        conn: &mut Conn,
        catalogue: &Arc<Catalogue>,
        listing: Arc<Listing>,
    ) -> anyhow::Result<Evening> {
        Ok(Evening {
            catalogue: catalogue.clone(),
            plan: self.plan_with(conn, listing.row.plan).await?,
            zones: self.zone_map_with(conn, listing.row.zone_map).await?,
            listing,
        })
    }
}
