//! What sales refer to, made from a season's sheets: written under its key, whether the house
//! knew it before or not. Each gives the identity, which stays for ever. Long because a season has
//! many parts; each is a few lines.

use domain::{
    id::{
        CompanyId, ExtraId, HallId, MerchantAccountId, OfferId, PerformanceId, PlanVersionId,
        PriceListId, PriceTypeId, ProductionId, SeasonId, SeriesId, TaxTreatmentId, VenueId,
        ZoneMapId,
    },
    moment::Moment,
    sales::{
        extra::ExtraKind,
        offer::{OfferKind, package::PackageRules},
        tax::TaxKind,
    },
    seats::plan::VenueView,
};
use std::{collections::HashMap, str::FromStr};
use store::{Conn, catalogue::Change};

/// Runs an upsert that returns the identity; every one here does.
macro_rules! written {
    ($change:expr, $sql:expr $(, $value:expr)+ $(,)?) => {{
        let id: String =
            sqlx::query_scalar($sql)$(.bind($value))+.fetch_one(&mut **$change).await?;
        parsed(&id)
    }};
}

fn parsed<T: FromStr<Err = uuid::Error>>(id: &str) -> anyhow::Result<T> {
    Ok(id.parse()?)
}

pub struct CompanyRow<'a> {
    pub key: &'a str,
    pub tax_number: &'a str,
    /// With the company's name.
    pub address: &'a VenueView,
    pub simplified_max_minor: i64,
    /// Of the account that pays to customers' banks.
    pub iban: Option<&'a str>,
    pub bic: Option<&'a str>,
    /// Under which it collects direct debits.
    pub creditor: Option<&'a str>,
    /// In its register; empty: none.
    pub registration_number: &'a str,
    /// None, and of the days: as usual.
    pub pay_out_min_minor: Option<i64>,
    pub pay_out_days: Option<i64>,
}

/// What a company pays to a bank at once at least, and within how many days, where it says nothing.
const PAY_OUT_MIN_MINOR: i64 = 500;
const PAY_OUT_DAYS: i64 = 14;

#[boxed]
pub async fn company(
    change: &mut Change<'_>,
    new: CompanyId,
    row: &CompanyRow<'_>,
) -> anyhow::Result<CompanyId> {
    written!(
        change,
        "insert into companies (id, key, name, tax_number, street, postcode, town, country, \
         simplified_max_minor, iban, bic, pay_out_min_minor, pay_out_days, creditor_id, \
         registration_number) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
         on conflict (key) do update set name = $3, tax_number = $4, street = $5, \
         postcode = $6, town = $7, country = $8, simplified_max_minor = $9, iban = $10, \
         bic = $11, pay_out_min_minor = $12, pay_out_days = $13, creditor_id = $14, \
         registration_number = $15 returning id",
        new.to_string(),
        row.key,
        &row.address.name,
        row.tax_number,
        &row.address.street,
        &row.address.postcode,
        &row.address.town,
        &row.address.country,
        row.simplified_max_minor,
        row.iban,
        row.bic,
        row.pay_out_min_minor.unwrap_or(PAY_OUT_MIN_MINOR),
        row.pay_out_days.unwrap_or(PAY_OUT_DAYS),
        row.creditor,
        row.registration_number,
    )
}

pub struct AccountRow<'a> {
    pub key: &'a str,
    pub gateway: &'a str,
    pub channel: &'a str,
    /// Parted by spaces.
    pub payment_method: &'a str,
}

#[boxed]
pub async fn account(
    change: &mut Change<'_>,
    new: MerchantAccountId,
    company: CompanyId,
    row: &AccountRow<'_>,
) -> anyhow::Result<MerchantAccountId> {
    written!(
        change,
        "insert into merchant_accounts (id, company_id, key, gateway, channel, payment_method) \
         values ($1, $2, $3, $4, $5, $6) on conflict (key) do update set company_id = $2, \
         gateway = $4, channel = $5, payment_method = $6 returning id",
        new.to_string(),
        company.to_string(),
        row.key,
        row.gateway,
        row.channel,
        row.payment_method,
    )
}

/// What money came to, or is to come to: the account's key, its gateway, its company's key.
#[boxed]
pub async fn used_accounts(conn: &mut Conn) -> anyhow::Result<Vec<(String, String, String)>> {
    let rows = sqlx::query_as(concat!(
        "select m.key, m.gateway, c.key from merchant_accounts m \
         join companies c on c.id = m.company_id where m.gateway not in ",
        store::in_the_house!(),
        " and (exists (select 1 from order_shares s \
             where s.merchant_account_id = m.id) \
           or exists (select 1 from payments p where p.merchant_account_id = m.id))"
    ));
    Ok(rows.fetch_all(conn).await?)
}

/// Whether something becomes of subscriptions with this package that has not been done yet.
#[boxed]
pub async fn are_renewed(conn: &mut Conn, package: &str) -> anyhow::Result<bool> {
    let row = sqlx::query(
        "select 1 from renewals r join order_items i on i.id = r.item_id \
         join offers f on f.id = i.offer_id where f.key = $1 \
         and r.ended_at_ms is null and r.new_order_id is null limit 1",
    )
    .bind(package)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}

/// Where performances take place: the hall's key by the performance's.
#[boxed]
pub async fn halls_of_performances(conn: &mut Conn) -> anyhow::Result<HashMap<String, String>> {
    let rows = sqlx::query_as(
        "select performances.slug, halls.key from performances \
         join halls on halls.id = performances.hall_id",
    );
    Ok(rows.fetch_all(conn).await?.into_iter().collect())
}

/// Where halls are: the venue's key by the hall's.
#[boxed]
pub async fn venues_of_halls(conn: &mut Conn) -> anyhow::Result<HashMap<String, String>> {
    let rows = sqlx::query_as(
        "select halls.key, venues.key from halls join venues on venues.id = halls.venue_id",
    );
    Ok(rows.fetch_all(conn).await?.into_iter().collect())
}

pub struct TaxRow<'a> {
    pub key: &'a str,
    pub kind: TaxKind,
    pub rate_ppm: i64,
    pub valid_from: Option<Moment>,
    pub valid_until: Option<Moment>,
    pub tax_point: &'a str,
}

#[boxed]
pub async fn tax(
    change: &mut Change<'_>,
    new: TaxTreatmentId,
    row: &TaxRow<'_>,
) -> anyhow::Result<TaxTreatmentId> {
    written!(
        change,
        "insert into tax_treatments (id, key, kind, rate_ppm, valid_from_ms, valid_until_ms, \
         tax_point) values ($1, $2, $3, $4, $5, $6, $7) on conflict (key) do update set \
         kind = $3, rate_ppm = $4, valid_from_ms = $5, valid_until_ms = $6, tax_point = $7 \
         returning id",
        new.to_string(),
        row.key,
        row.kind.as_str(),
        row.rate_ppm,
        row.valid_from.map(|at| at.0),
        row.valid_until.map(|at| at.0),
        row.tax_point,
    )
}

#[boxed]
pub async fn venue(
    change: &mut Change<'_>,
    new: VenueId,
    key: &str,
    view: &VenueView,
    time_zone: &str,
) -> anyhow::Result<VenueId> {
    written!(
        change,
        "insert into venues (id, key, name, street, postcode, town, country, time_zone, \
         next_ordinal) values ($1, $2, $3, $4, $5, $6, $7, $8, 0) on conflict (key) do update \
         set name = $3, street = $4, postcode = $5, town = $6, country = $7, time_zone = $8 \
         returning id",
        new.to_string(),
        key,
        &view.name,
        &view.street,
        &view.postcode,
        &view.town,
        &view.country,
        time_zone,
    )
}

/// A hall stays in the venue where it was first: its seats' ordinals are the venue's.
#[boxed]
pub async fn hall(
    change: &mut Change<'_>,
    new: HallId,
    venue: VenueId,
    key: &str,
    name: &str,
) -> anyhow::Result<HallId> {
    written!(
        change,
        "insert into halls (id, venue_id, key, name) values ($1, $2, $3, $4) \
         on conflict (key) do update set name = $4 returning id",
        new.to_string(),
        venue.to_string(),
        key,
        name,
    )
}

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

#[boxed]
pub async fn price_type(
    change: &mut Change<'_>,
    new: PriceTypeId,
    key: &str,
    position: i64,
) -> anyhow::Result<PriceTypeId> {
    written!(
        change,
        "insert into price_types (id, key, position) values ($1, $2, $3) \
         on conflict (key) do update set position = $3 returning id",
        new.to_string(),
        key,
        position,
    )
}

#[boxed]
pub async fn price_list(
    change: &mut Change<'_>,
    new: PriceListId,
    key: &str,
    currency: &str,
    tax: TaxTreatmentId,
) -> anyhow::Result<PriceListId> {
    written!(
        change,
        "insert into price_lists (id, key, currency, tax_treatment_id) values ($1, $2, $3, $4) \
         on conflict (key) do update set currency = $3, tax_treatment_id = $4 returning id",
        new.to_string(),
        key,
        currency,
        tax.to_string(),
    )
}

/// Replaces the prices of a list: (zone, ticket type, minor units).
#[boxed]
pub async fn prices(
    change: &mut Change<'_>,
    list: PriceListId,
    prices: &[(&str, PriceTypeId, i64)],
) -> anyhow::Result<()> {
    sqlx::query("delete from prices where price_list_id = $1")
        .bind(list.to_string())
        .execute(&mut **change)
        .await?;
    for (zone, price_type, minor) in prices {
        sqlx::query(
            "insert into prices (price_list_id, zone, price_type_id, amount_minor) \
             values ($1, $2, $3, $4)",
        )
        .bind(list.to_string())
        .bind(*zone)
        .bind(price_type.to_string())
        .bind(*minor)
        .execute(&mut **change)
        .await?;
    }
    Ok(())
}

#[boxed]
pub async fn offer(
    change: &mut Change<'_>,
    new: OfferId,
    key: &str,
    season: SeasonId,
    kind: OfferKind,
    rules: &PackageRules,
) -> anyhow::Result<OfferId> {
    written!(
        change,
        "insert into offers (id, key, season_id, kind, document) values ($1, $2, $3, $4, $5) \
         on conflict (key) do update set season_id = $3, kind = $4, document = $5 returning id",
        new.to_string(),
        key,
        season.to_string(),
        kind.as_str(),
        serde_json::to_string(rules)?,
    )
}

#[boxed]
pub async fn extra(
    change: &mut Change<'_>,
    new: ExtraId,
    key: &str,
    kind: ExtraKind,
) -> anyhow::Result<ExtraId> {
    written!(
        change,
        "insert into extras (id, key, kind) values ($1, $2, $3) \
         on conflict (key) do update set kind = $3 returning id",
        new.to_string(),
        key,
        kind.as_str(),
    )
}

/// Why the performance `p` must stay; null where nobody has anything to do with it. Each table is
/// searched once, however many performances are asked for.
pub(crate) const USE_OF_PERFORMANCE: &str = "case \
     when p.id in (select performance_id from order_lines) \
       or p.id in (select performance_id from admissions) \
       or p.id in (select performance_id from receivables) \
       or p.id in (select performance_id from order_extras) \
       or p.id in (select performance_id from scans) \
       then 'it was ordered' \
     when p.id in (select performance_id from basket_lines) \
       or p.id in (select performance_id from basket_extras) \
       then 'it stands in a basket' \
     when p.id in (select performance_id from claims) \
       or p.id in (select performance_id from area_claims) \
       or p.id in (select performance_id from blocks) \
       or p.id in (select performance_id from reservations) \
       or p.id in (select performance_id from releases) \
       then 'seats of it are or were kept back' end";

/// Why a performance of this key must stay; None where nobody has anything to do with it.
#[boxed]
pub async fn use_of_performance(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    let sql = format!("select {USE_OF_PERFORMANCE} from performances p where p.slug = $1");
    let used: Option<Option<String>> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).bind(key).fetch_optional(conn).await?;
    Ok(used.flatten())
}

/// Why a ticket type of this key must stay.
#[boxed]
pub async fn use_of_price_type(conn: &mut Conn, key: &str) -> anyhow::Result<Option<String>> {
    let used: Option<Option<String>> = sqlx::query_scalar(
        "select case \
         when exists (select 1 from order_lines x where x.price_type_id = t.id) \
           then 'tickets were ordered at it' \
         when exists (select 1 from basket_lines x where x.price_type_id = t.id) \
           then 'a ticket at it stands in a basket' \
         when exists (select 1 from invitation_givers x where x.price_type_id = t.id) \
           then 'somebody gives tickets at it away' \
         when exists (select 1 from point_commissions x where x.price_type_id = t.id) \
           then 'a point of sale has a commission for it' end \
         from price_types t where t.key = $1",
    )
    .bind(key)
    .fetch_optional(conn)
    .await?;
    Ok(used.flatten())
}

/// Of one that nobody has anything to do with; constraints refuse any other.
#[boxed]
pub async fn delete_performance(change: &mut Change<'_>, key: &str) -> anyhow::Result<()> {
    for sql in [
        "delete from settings where level = 'performance' \
         and subject_id in (select id from performances where slug = $1)",
        "delete from series_performances \
         where performance_id in (select id from performances where slug = $1)",
        "delete from point_performances \
         where performance_id in (select id from performances where slug = $1)",
        "delete from invitation_quotas where level = 'performance' \
         and subject_id in (select id from performances where slug = $1)",
        "delete from freed_house_seats \
         where performance_id in (select id from performances where slug = $1)",
        "delete from area_counters \
         where performance_id in (select id from performances where slug = $1)",
        "delete from performances where slug = $1",
    ] {
        sqlx::query(sql).bind(key).execute(&mut **change).await?;
    }
    Ok(())
}

/// With what price lists that no sheet names any more said of it.
#[boxed]
pub async fn delete_price_type(change: &mut Change<'_>, key: &str) -> anyhow::Result<()> {
    for sql in [
        "delete from prices where price_type_id in (select id from price_types where key = $1)",
        "delete from price_types where key = $1",
    ] {
        sqlx::query(sql).bind(key).execute(&mut **change).await?;
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
