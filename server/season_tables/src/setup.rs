//! Writing a season: companies, prices, productions, performances. The demo and tests use it;
//! nothing here is ever called by a shopper.

use database::bulk;
use domain::{
    id::{
        CompanyId, FeeId, HallId, MerchantAccountId, PerformanceId, PlanVersionId, PriceListId,
        PriceTypeId, ProductionId, SeasonId, SeriesId, TaxTreatmentId, VenueId, ZoneMapId,
    },
    moment::Moment,
    seats::plan::VenueView,
};
use store::{Conn, catalogue::Change};

pub struct NewCompany<'a> {
    pub id: CompanyId,
    pub key: &'a str,
    pub name: &'a str,
    pub tax_number: &'a str,
    pub address: &'a VenueView,
}

#[boxed]
pub async fn company(change: &mut Change<'_>, new: &NewCompany<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into companies (id, key, name, tax_number, street, postcode, town, country) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.key)
    .bind(new.name)
    .bind(new.tax_number)
    .bind(&new.address.street)
    .bind(&new.address.postcode)
    .bind(&new.address.town)
    .bind(&new.address.country)
    .execute(&mut **change)
    .await?;
    Ok(())
}

#[boxed]
pub async fn merchant_account(
    change: &mut Change<'_>,
    id: MerchantAccountId,
    company: CompanyId,
    key: &str,
    gateway: &str,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into merchant_accounts (id, company_id, key, gateway, channel) \
         values ($1, $2, $3, $4, 'web')",
    )
    .bind(id.to_string())
    .bind(company.to_string())
    .bind(key)
    .bind(gateway)
    .execute(&mut **change)
    .await?;
    Ok(())
}

/// A rate in parts of a million, VAT due at the sale.
#[boxed]
pub async fn tax_rate(
    change: &mut Change<'_>,
    id: TaxTreatmentId,
    key: &str,
    rate_ppm: i64,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into tax_treatments (id, key, kind, rate_ppm, tax_point) \
         values ($1, $2, 'rate', $3, 'sale')",
    )
    .bind(id.to_string())
    .bind(key)
    .bind(rate_ppm)
    .execute(&mut **change)
    .await?;
    Ok(())
}

#[boxed]
pub async fn price_type_id(
    change: &mut Change<'_>,
    id: PriceTypeId,
    key: &str,
) -> anyhow::Result<()> {
    sqlx::query("insert into price_types (id, key) values ($1, $2)")
        .bind(id.to_string())
        .bind(key)
        .execute(&mut **change)
        .await?;
    Ok(())
}

pub struct NewPriceList<'a> {
    pub id: PriceListId,
    pub key: &'a str,
    pub currency: &'a str,
    pub tax: TaxTreatmentId,
    pub price_type_id: PriceTypeId,
    /// (zone, minor units)
    pub prices: &'a [(String, i64)],
}

#[boxed]
pub async fn price_list(change: &mut Change<'_>, new: &NewPriceList<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into price_lists (id, key, currency, tax_treatment_id) values ($1, $2, $3, $4)",
    )
    .bind(new.id.to_string())
    .bind(new.key)
    .bind(new.currency)
    .bind(new.tax.to_string())
    .execute(&mut **change)
    .await?;
    for (zone, minor) in new.prices {
        sqlx::query(
            "insert into prices (price_list_id, zone, price_type_id, amount_minor) \
             values ($1, $2, $3, $4)",
        )
        .bind(new.id.to_string())
        .bind(zone)
        .bind(new.price_type_id.to_string())
        .bind(*minor)
        .execute(&mut **change)
        .await?;
    }
    Ok(())
}

pub struct NewFee<'a> {
    pub id: FeeId,
    pub key: &'a str,
    pub amount_minor: i64,
    pub company: CompanyId,
    pub tax: TaxTreatmentId,
}

/// A fee on each ticket of the web shop.
#[boxed]
pub async fn web_fee(change: &mut Change<'_>, new: &NewFee<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into fees (id, key, channel, basis, amount_minor, company_id, tax_treatment_id) \
         values ($1, $2, 'web', 'ticket', $3, $4, $5)",
    )
    .bind(new.id.to_string())
    .bind(new.key)
    .bind(new.amount_minor)
    .bind(new.company.to_string())
    .bind(new.tax.to_string())
    .execute(&mut **change)
    .await?;
    Ok(())
}

pub struct NewSeason<'a> {
    pub id: SeasonId,
    pub key: &'a str,
    pub starts_on: &'a str,
    pub ends_on: &'a str,
    pub currency: &'a str,
    pub time_zone: &'a str,
}

#[boxed]
pub async fn season(change: &mut Change<'_>, new: &NewSeason<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into seasons (id, key, starts_on, ends_on, currency, time_zone) \
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.id.to_string())
    .bind(new.key)
    .bind(new.starts_on)
    .bind(new.ends_on)
    .bind(new.currency)
    .bind(new.time_zone)
    .execute(&mut **change)
    .await?;
    Ok(())
}

pub struct NewProduction<'a> {
    pub id: ProductionId,
    pub season: SeasonId,
    pub slug: &'a str,
    pub genre: &'a str,
    pub poster: &'a str,
    pub duration_minutes: u32,
    pub intervals: u32,
    pub company: CompanyId,
}

#[boxed]
pub async fn production(change: &mut Change<'_>, new: &NewProduction<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into productions (id, season_id, slug, genre, poster, duration_minutes, \
         intervals, selling_company_id, organising_company_id) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8)",
    )
    .bind(new.id.to_string())
    .bind(new.season.to_string())
    .bind(new.slug)
    .bind(new.genre)
    .bind(new.poster)
    .bind(i64::from(new.duration_minutes))
    .bind(i64::from(new.intervals))
    .bind(new.company.to_string())
    .execute(&mut **change)
    .await?;
    Ok(())
}

pub struct NewPerformance<'a> {
    pub id: PerformanceId,
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
    pub series: &'a [SeriesId],
}

#[boxed]
pub async fn performance(change: &mut Change<'_>, new: &NewPerformance<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into performances (id, production_id, season_id, venue_id, hall_id, \
         plan_version_id, zone_map_id, price_list_id, slug, starts_at_ms, doors_at_ms) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(new.id.to_string())
    .bind(new.production.to_string())
    .bind(new.season.to_string())
    .bind(new.venue.to_string())
    .bind(new.hall.to_string())
    .bind(new.plan.to_string())
    .bind(new.zone_map.to_string())
    .bind(new.price_list.to_string())
    .bind(new.slug)
    .bind(new.starts_at.0)
    .bind(new.doors_at.0)
    .execute(&mut **change)
    .await?;
    for series in new.series {
        sqlx::query("insert into series_performances (series_id, performance_id) values ($1, $2)")
            .bind(series.to_string())
            .bind(new.id.to_string())
            .execute(&mut **change)
            .await?;
    }
    Ok(())
}

/// Seats that staff keep back: one block, a claim for each.
#[boxed]
pub async fn block(
    conn: &mut Conn,
    id: uuid::Uuid,
    performance: PerformanceId,
    venue: VenueId,
    seats: &[u32],
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into blocks (id, performance_id, reason, blocked_at_ms) \
         values ($1, $2, 'house', $3)",
    )
    .bind(id.to_string())
    .bind(performance.to_string())
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    let sql = "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
               owned_at_ms)";
    bulk::insert(conn, sql, 6, seats, |insert, seat| {
        insert
            .bind(performance.to_string())
            .bind(i64::from(*seat))
            .bind(venue.to_string())
            .bind("block")
            .bind(id.to_string())
            .bind(now.0)
    })
    .await?;
    Ok(())
}
