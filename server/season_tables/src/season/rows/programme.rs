//! Seasons, series, productions, performances, and what is set for them.

use domain::{
    id::{
        CompanyId, HallId, PerformanceId, PlanVersionId, PriceListId, ProductionId, SeasonId,
        SeriesId, VenueId, ZoneMapId,
    },
    moment::Moment,
};
use store::catalogue::Change;

pub struct SeasonRow<'a> {
    pub key: &'a str,
    pub starts_on: &'a str,
    pub ends_on: &'a str,
    pub currency: &'a str,
    pub time_zone: &'a str,
}

#[boxed]
pub async fn season(
    change: &mut Change<'_>,
    new: SeasonId,
    row: &SeasonRow<'_>,
) -> anyhow::Result<SeasonId> {
    written!(
        change,
        "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) \
         values ($1, $2, $3, $4, $5, $6) on conflict (key) do update set starts_on = $3, \
         ends_on = $4, currency = $5, time_zone = $6 returning id",
        new.to_string(),
        row.key,
        row.starts_on,
        row.ends_on,
        row.currency,
        row.time_zone,
    )
}

#[boxed]
pub async fn series(
    change: &mut Change<'_>,
    new: SeriesId,
    season: SeasonId,
    code: &str,
) -> anyhow::Result<SeriesId> {
    written!(
        change,
        "insert into series (id, season_id, code) values ($1, $2, $3) \
         on conflict (season_id, code) do update set code = $3 returning id",
        new.to_string(),
        season.to_string(),
        code,
    )
}

pub struct ProductionRow<'a> {
    pub season: SeasonId,
    pub slug: &'a str,
    /// None: the slug.
    pub address: Option<&'a str>,
    pub genre: &'a str,
    pub poster: &'a str,
    pub minutes: u32,
    pub intervals: u32,
    pub selling: CompanyId,
    pub organising: CompanyId,
}

#[boxed]
pub async fn production(
    change: &mut Change<'_>,
    new: ProductionId,
    row: &ProductionRow<'_>,
) -> anyhow::Result<ProductionId> {
    written!(
        change,
        "insert into productions (id, season_id, slug, genre, poster, duration_minutes, \
         intervals, selling_company_id, organising_company_id, address) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (slug) do update set \
         season_id = $2, genre = $4, poster = $5, duration_minutes = $6, intervals = $7, \
         selling_company_id = $8, organising_company_id = $9, address = $10 returning id",
        new.to_string(),
        row.season.to_string(),
        row.slug,
        row.genre,
        row.poster,
        i64::from(row.minutes),
        i64::from(row.intervals),
        row.selling.to_string(),
        row.organising.to_string(),
        row.address.map(str::to_owned),
    )
}

pub struct PerformanceRow<'a> {
    pub production: ProductionId,
    pub season: SeasonId,
    pub venue: VenueId,
    pub hall: HallId,
    pub plan: PlanVersionId,
    pub zone_map: ZoneMapId,
    pub price_list: PriceListId,
    pub slug: &'a str,
    pub starts_at: Moment,
    pub doors_at: Moment,
    /// Set when it wasn't cancelled before; None: it takes place.
    pub cancelled_at: Option<Moment>,
}

/// Hall and plan of one that the house knows stay: seats were sold on them. A performance that is
/// moved, cancelled or brought back gets its next revision. What a command changed is known as such
/// until the sheet says something else.
#[boxed]
pub async fn performance(
    change: &mut Change<'_>,
    new: PerformanceId,
    row: &PerformanceRow<'_>,
) -> anyhow::Result<PerformanceId> {
    written!(
        change,
        "insert into performances (id, production_id, season_id, venue_id, hall_id, \
         plan_version_id, zone_map_id, price_list_id, slug, starts_at_ms, doors_at_ms, \
         cancelled_at_ms) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) \
         on conflict (slug) do update set production_id = $2, season_id = $3, \
         price_list_id = $8, starts_at_ms = $10, doors_at_ms = $11, \
         moved_from_ms = case when performances.starts_at_ms = $10 \
         then performances.moved_from_ms \
         else coalesce(performances.moved_from_ms, performances.starts_at_ms) end, \
         start_before_command_ms = case when performances.starts_at_ms = $10 \
         then performances.start_before_command_ms end, \
         cancelled_at_ms = case when $12 is null then null \
         else coalesce(performances.cancelled_at_ms, $12) end, \
         cancelled_by_command = case when $12 is null then 0 \
         else performances.cancelled_by_command end, \
         revision = performances.revision + case \
         when performances.starts_at_ms = $10 and performances.doors_at_ms = $11 \
         and (performances.cancelled_at_ms is null and $12 is null \
         or performances.cancelled_at_ms is not null and $12 is not null) \
         then 0 else 1 end returning id",
        new.to_string(),
        row.production.to_string(),
        row.season.to_string(),
        row.venue.to_string(),
        row.hall.to_string(),
        row.plan.to_string(),
        row.zone_map.to_string(),
        row.price_list.to_string(),
        row.slug,
        row.starts_at.0,
        row.doors_at.0,
        row.cancelled_at.map(|at| at.0),
    )
}

/// Replaces the series that a performance belongs to.
#[boxed]
pub async fn series_of(
    change: &mut Change<'_>,
    performance: PerformanceId,
    series: &[SeriesId],
) -> anyhow::Result<()> {
    sqlx::query("delete from series_performances where performance_id = $1")
        .bind(performance.to_string())
        .execute(&mut **change)
        .await?;
    for id in series {
        sqlx::query("insert into series_performances (series_id, performance_id) values ($1, $2)")
            .bind(id.to_string())
            .bind(performance.to_string())
            .execute(&mut **change)
            .await?;
    }
    Ok(())
}

/// All settings of all channels go; the caller writes those that hold.
#[boxed]
pub async fn forget_settings(change: &mut Change<'_>) -> anyhow::Result<()> {
    sqlx::query("delete from settings").execute(&mut **change).await?;
    Ok(())
}

#[boxed]
pub async fn setting(
    change: &mut Change<'_>,
    level: &str,
    subject: &str,
    channel: &str,
    name: &str,
    value: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into settings (level, subject_id, channel, name, value) \
         values ($1, $2, $3, $4, $5) \
         on conflict (level, subject_id, channel, name) do update set value = $5",
    )
    .bind(level)
    .bind(subject)
    .bind(channel)
    .bind(name)
    .bind(value)
    .execute(&mut **change)
    .await?;
    Ok(())
}
