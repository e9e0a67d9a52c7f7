//! Everything that the house knows of one performance when it sells it: loaded before the
//! transaction, since none of it can be changed by a shopper.

use crate::{
    House,
    catalogue::{Catalogue, Listing},
    plan::{Plan, ZoneMap},
};
use domain::{
    id::{PerformanceId, PriceTypeId},
    pricing::Terms,
};
use std::{ops::Deref, sync::Arc};
use store::Conn;

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
    /// Price of a zone by its index in the zone map, without fees.
    pub fn price(&self, zone: u32) -> Option<(PriceTypeId, i64)> {
        let key = &self.zones.zones.get(zone as usize)?.key;
        self.prices.get(key).copied()
    }

    /// What the rules say of a ticket there now, without any offer.
    pub fn ticket_terms(&self, zone: u32) -> Option<Terms> {
        let (_, listed_minor) = self.price(zone)?;
        let tax_rate_ppm = self.tax.rate_ppm;
        Some(Terms { listed_minor, tax_rate_ppm, takes_fees: true, ..Terms::default() })
    }
}

impl House {
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
