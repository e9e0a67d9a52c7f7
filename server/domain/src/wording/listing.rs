//! A performance as the programme lists it, with its prices and settings: what rules are asked
//! about.

use crate::{
    id::{
        CompanyId, HallId, PerformanceId, PlanVersionId, PriceListId, ProductionId, SeasonId,
        VenueId, ZoneMapId,
    },
    moment::Moment,
    sales::{offer::selection::Facts, pricing::Prices, season::Genre, tax::Tax},
    seats::plan::VenueView,
    wording::settings::Effective,
};
use std::sync::Arc;

/// A performance with what stands around it.
#[derive(Clone, Debug)]
pub struct PerformanceRow {
    pub id: PerformanceId,
    pub slug: String,
    pub season: SeasonId,
    pub season_key: String,
    pub production: ProductionId,
    pub production_slug: String,
    pub genre: Genre,
    pub poster: String,
    pub duration_minutes: u32,
    pub intervals: u32,
    pub venue_id: VenueId,
    pub hall: HallId,
    pub hall_key: String,
    pub venue: VenueView,
    pub time_zone: String,
    pub plan: PlanVersionId,
    pub zone_map: ZoneMapId,
    pub price_list: PriceListId,
    pub starts_at: Moment,
    pub doors_at: Moment,
    pub cancelled_at: Option<Moment>,
    /// How often it was moved, cancelled or brought back.
    pub revision: u32,
    pub currency: String,
    pub selling: CompanyId,
    pub organising: CompanyId,
    /// Codes of its series, in their order.
    pub series: Vec<String>,
}

/// One performance with what is set on it and above it.
pub struct Listing {
    pub row: PerformanceRow,
    /// Short and the same as long as plan and zone map are: pages send it with the seats that were
    /// chosen on them, for these are named by their index in the plan.
    pub plan_mark: String,
    /// Key of the price list.
    pub list_key: String,
    /// By the zone's key.
    pub prices: Arc<Prices>,
    /// That its prices hold.
    pub tax: Tax,
    pub effective: Effective,
}

impl Listing {
    /// What a selection of performances goes by.
    pub fn facts(&self) -> Facts<'_> {
        Facts {
            season: &self.row.season_key,
            series: &self.row.series,
            production: &self.row.production_slug,
            genre: self.row.genre,
            performance: &self.row.slug,
        }
    }
}
