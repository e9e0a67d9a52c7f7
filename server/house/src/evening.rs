//! Everything that the house knows of one performance when it sells it: loaded before the
//! transaction, since none of it can be changed by a shopper.

use crate::{
    House,
    plan::{Plan, ZoneMap},
};
use domain::{
    actor::Channel,
    id::{PerformanceId, PriceTypeId},
    pricing::FeeRule,
    settings::{Effective, Setting, effective},
};
use std::{collections::HashMap, sync::Arc};
use store::{Conn, season::PerformanceRow};

pub(crate) struct Evening {
    pub row: PerformanceRow,
    pub plan: Arc<Plan>,
    pub zones: Arc<ZoneMap>,
    /// By the zone's key.
    pub prices: HashMap<String, (PriceTypeId, i64)>,
    pub fees: Vec<FeeRule>,
    pub effective: Effective,
}

impl Evening {
    /// Sum of the fees on one ticket.
    pub fn fee_per_ticket_minor(&self) -> i64 {
        self.fees
            .iter()
            .filter(|fee| fee.basis == domain::pricing::FeeBasis::Ticket)
            .map(|fee| fee.amount_minor)
            .sum()
    }

    /// Price of a zone by its index in the zone map, without fees.
    pub fn price(&self, zone: u32) -> Option<(PriceTypeId, i64)> {
        let key = &self.zones.zones.get(zone as usize)?.key;
        self.prices.get(key).copied()
    }
}

impl House {
    /// None for an unknown performance.
    pub(crate) async fn evening(
        &self,
        performance: PerformanceId,
    ) -> anyhow::Result<Option<Evening>> {
        let mut conn = self.store().read().await?;
        match store::season::performance(&mut conn, performance).await? {
            Some(row) => Ok(Some(self.evening_of(&mut conn, row).await?)),
            None => Ok(None),
        }
    }

    pub(crate) async fn evening_of(
        &self,
        conn: &mut Conn,
        row: PerformanceRow,
    ) -> anyhow::Result<Evening> {
        let plan = self.plan_with(conn, row.plan).await?;
        let zones = self.zone_map_with(conn, row.zone_map).await?;
        let settings = store::season::settings(conn, Channel::Web.as_str()).await?;
        let series = store::season::series_ids(conn, row.id).await?;
        Ok(Evening {
            prices: store::season::prices(conn, row.price_list).await?,
            fees: store::season::fees(conn, Channel::Web.as_str()).await?,
            effective: effective_of(&row, &series, &settings),
            plan,
            zones,
            row,
        })
    }
}

/// Gathers what is set on the performance and all above it.
pub(crate) fn effective_of(
    row: &PerformanceRow,
    series: &[String],
    settings: &HashMap<String, Vec<Setting>>,
) -> Effective {
    let subjects = [row.season.to_string(), row.production.to_string(), row.id.to_string()];
    let said: Vec<Setting> = subjects
        .iter()
        .chain(series)
        .filter_map(|subject| settings.get(subject))
        .flatten()
        .cloned()
        .collect();
    effective(&said, row.starts_at)
}
