//! Seasons, productions, performances, their settings and prices.

pub mod carried;
pub mod new_halls;
pub mod planned;
pub mod plans;
pub mod rows;
pub mod sheet_rows;
pub mod sold;

use anyhow::Context;
use domain::{
    id::{PerformanceId, SeasonId},
    moment::Moment,
    sales::{
        outlet::Outlet,
        pricing::{Fee, FeeBasis, FeeRule},
        season::Genre,
    },
    seats::plan::VenueView,
    wording::{
        listing::PerformanceRow,
        settings::{Level, Setting},
    },
};
use sqlx::{Row, any::AnyRow};
use std::collections::HashMap;
use store::Conn;

#[derive(Clone, Debug)]
pub struct SeasonRow {
    pub id: SeasonId,
    pub key: String,
    pub starts_on: String,
    pub ends_on: String,
    pub currency: String,
    pub time_zone: String,
}

/// By their first day.
#[boxed]
pub async fn seasons(conn: &mut Conn) -> anyhow::Result<Vec<SeasonRow>> {
    let rows = sqlx::query(
        "select id, key, starts_on, ends_on, currency, time_zone from seasons order by starts_on",
    )
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(SeasonRow {
                id: row.try_get::<String, _>(0)?.parse()?,
                key: row.try_get(1)?,
                starts_on: row.try_get(2)?,
                ends_on: row.try_get(3)?,
                currency: row.try_get(4)?,
                time_zone: row.try_get(5)?,
            })
        })
        .collect()
}

const PERFORMANCE: &str = "select performances.id, performances.slug, performances.season_id, \
     performances.production_id, productions.slug, productions.genre, productions.poster, \
     productions.duration_minutes, productions.intervals, performances.venue_id, \
     performances.hall_id, halls.key, halls.name, venues.name, venues.street, venues.town, \
     venues.postcode, venues.country, venues.time_zone, performances.plan_version_id, \
     performances.zone_map_id, performances.price_list_id, performances.starts_at_ms, \
     performances.doors_at_ms, performances.cancelled_at_ms, price_lists.currency, \
     productions.selling_company_id, productions.organising_company_id, seasons.key, \
     performances.revision \
     from performances \
     join productions on productions.id = performances.production_id \
     join seasons on seasons.id = performances.season_id \
     join halls on halls.id = performances.hall_id \
     join venues on venues.id = performances.venue_id \
     join price_lists on price_lists.id = performances.price_list_id ";

/// Every performance, by its start, with the ids of its series.
#[boxed]
pub async fn performances(conn: &mut Conn) -> anyhow::Result<Vec<(PerformanceRow, Vec<String>)>> {
    list(conn, "", None).await
}

/// A production's, by their start.
#[boxed]
pub async fn performances_of_production(
    conn: &mut Conn,
    slug: &str,
) -> anyhow::Result<Vec<PerformanceRow>> {
    let found = list(conn, "where productions.slug = $1 ", Some(slug)).await?;
    Ok(found.into_iter().map(|(row, _)| row).collect())
}

/// `condition` is one of the constants above: nothing from outside is ever put into it.
async fn list(
    conn: &mut Conn,
    condition: &'static str,
    value: Option<&str>,
) -> anyhow::Result<Vec<(PerformanceRow, Vec<String>)>> {
    let order = "order by performances.starts_at_ms, performances.slug";
    let sql = format!("{PERFORMANCE}{condition}{order}");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    if let Some(value) = value {
        query = query.bind(value);
    }
    let rows = query.fetch_all(&mut *conn).await?;
    let mut series = series(conn).await?;
    rows.iter()
        .map(|row| {
            let mut row = performance_of(row)?;
            let (ids, codes) = series.remove(&row.id).unwrap_or_default();
            row.series = codes;
            Ok((row, ids))
        })
        .collect()
}

/// (ids, codes) of each performance's series, by their codes.
async fn series(
    conn: &mut Conn,
) -> anyhow::Result<HashMap<PerformanceId, (Vec<String>, Vec<String>)>> {
    let rows = sqlx::query(
        "select series_performances.performance_id, series.id, series.code from series \
         join series_performances on series_performances.series_id = series.id \
         order by series.code",
    )
    .fetch_all(conn)
    .await?;
    let mut by_performance: HashMap<PerformanceId, (Vec<String>, Vec<String>)> = HashMap::new();
    for row in rows {
        let (ids, codes) = by_performance.entry(row.try_get::<String, _>(0)?.parse()?).or_default();
        ids.push(row.try_get(1)?);
        codes.push(row.try_get(2)?);
    }
    Ok(by_performance)
}

fn performance_of(row: &AnyRow) -> anyhow::Result<PerformanceRow> {
    let text = |i: usize| row.try_get::<String, _>(i);
    let number = |i: usize| row.try_get::<i64, _>(i);
    let genre = text(5)?;
    Ok(PerformanceRow {
        id: text(0)?.parse()?,
        slug: text(1)?,
        season: text(2)?.parse()?,
        production: text(3)?.parse()?,
        production_slug: text(4)?,
        genre: Genre::parse(&genre).with_context(|| format!("{genre} is no genre"))?,
        poster: text(6)?,
        duration_minutes: u32::try_from(number(7)?)?,
        intervals: u32::try_from(number(8)?)?,
        venue_id: text(9)?.parse()?,
        hall: text(10)?.parse()?,
        hall_key: text(11)?,
        venue: VenueView {
            hall: text(12)?,
            name: text(13)?,
            street: text(14)?,
            town: text(15)?,
            postcode: text(16)?,
            country: text(17)?,
        },
        time_zone: text(18)?,
        plan: text(19)?.parse()?,
        zone_map: text(20)?.parse()?,
        price_list: text(21)?.parse()?,
        starts_at: Moment(number(22)?),
        doors_at: Moment(number(23)?),
        cancelled_at: row.try_get::<Option<i64>, _>(24)?.map(Moment),
        currency: text(25)?,
        selling: text(26)?.parse()?,
        organising: text(27)?.parse()?,
        season_key: text(28)?,
        revision: u32::try_from(number(29)?)?,
        series: Vec::new(),
    })
}

/// All settings of a season's things at one outlet, by the thing they are set on. Of several for
/// the same, the nearest is the last.
#[boxed]
pub async fn settings(
    conn: &mut Conn,
    outlet: &Outlet,
) -> anyhow::Result<HashMap<String, Vec<Setting>>> {
    let rows = sqlx::query(
        "select subject_id, level, name, value from settings where channel in ($1, $2, '*') \
         order by subject_id, name, \
         case when channel = '*' then 0 when channel = $1 then 1 else 2 end",
    )
    .bind(outlet.channel.as_str())
    .bind(outlet.name())
    .fetch_all(conn)
    .await?;
    let mut by_subject: HashMap<String, Vec<Setting>> = HashMap::new();
    for row in rows {
        let level = match row.try_get::<String, _>(1)?.as_str() {
            "season" => Level::Season,
            "series" => Level::Series,
            "production" => Level::Production,
            _ => Level::Performance,
        };
        let setting = Setting { level, name: row.try_get(2)?, value: row.try_get(3)? };
        by_subject.entry(row.try_get(0)?).or_default().push(setting);
    }
    Ok(by_subject)
}

/// By their keys.
#[boxed]
pub async fn fees(conn: &mut Conn, channel: &str) -> anyhow::Result<Vec<Fee>> {
    let rows = sqlx::query(
        "select fees.key, fees.basis, fees.amount_minor, tax_treatments.rate_ppm, \
         fees.company_id, fees.tax_treatment_id from fees \
         join tax_treatments on tax_treatments.id = fees.tax_treatment_id \
         where fees.channel = $1 order by fees.key",
    )
    .bind(channel)
    .fetch_all(conn)
    .await?;
    rows.iter()
        .map(|row| {
            let basis = match row.try_get::<String, _>(1)?.as_str() {
                "order" => FeeBasis::Order,
                _ => FeeBasis::Ticket,
            };
            let rule = FeeRule {
                key: row.try_get(0)?,
                basis,
                amount_minor: row.try_get(2)?,
                tax_rate_ppm: row.try_get(3)?,
                ..FeeRule::default()
            };
            Ok(Fee {
                rule,
                company: row.try_get::<String, _>(4)?.parse()?,
                tax_treatment: row.try_get::<String, _>(5)?.parse()?,
            })
        })
        .collect()
}

/// How many of a performance's places are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Seats that nobody else can have now.
    pub seats: usize,
    /// Of all unnumbered areas together: how many people they hold, and how many are expected.
    pub capacity: usize,
    pub people: usize,
    /// When the first of the baskets ends that keep some of the seats.
    pub until: Option<Moment>,
}

const TAKEN: &str = "select claims.performance_id, count(*), \
    min(case when claims.holder = 'basket' and claims.held_until_ms > $2 \
    then claims.held_until_ms end) from claims ";
const IS_TAKEN: &str = " and ((claims.owner is not null and claims.release_id is null) \
    or claims.holder = 'order' \
    or (claims.holder = 'basket' and claims.held_until_ms > $2)) \
    group by claims.performance_id";
const PEOPLE: &str = "select area_counters.performance_id, \
    cast(sum(area_counters.capacity) as bigint), cast(sum(area_counters.taken) as bigint) \
    from area_counters ";

/// Every performance of a season of which anything is taken, or that has unnumbered areas.
#[boxed]
pub async fn taken_of_season(
    conn: &mut Conn,
    season: SeasonId,
    now: Moment,
) -> anyhow::Result<HashMap<PerformanceId, Taken>> {
    let seats = format!(
        "{TAKEN} join performances on performances.id = claims.performance_id \
         where performances.season_id = $1 {IS_TAKEN}"
    );
    let people = format!(
        "{PEOPLE} join performances on performances.id = area_counters.performance_id \
         where performances.season_id = $1 group by area_counters.performance_id"
    );
    taken(conn, [seats, people], &season.to_string(), now).await
}

/// The same of one performance.
#[boxed]
pub async fn taken_of_performance(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Taken> {
    let seats = format!("{TAKEN} where claims.performance_id = $1 {IS_TAKEN}");
    let people = format!(
        "{PEOPLE} where area_counters.performance_id = $1 group by area_counters.performance_id"
    );
    let found = taken(conn, [seats, people], &performance.to_string(), now).await?;
    Ok(found.get(&performance).copied().unwrap_or_default())
}

async fn taken(
    conn: &mut Conn,
    [seats, people]: [String; 2],
    of: &str,
    now: Moment,
) -> anyhow::Result<HashMap<PerformanceId, Taken>> {
    let mut found: HashMap<PerformanceId, Taken> = HashMap::new();
    let seats = sqlx::query(sqlx::AssertSqlSafe(seats)).bind(of).bind(now.0);
    for row in seats.fetch_all(&mut *conn).await? {
        let taken = found.entry(row.try_get::<String, _>(0)?.parse()?).or_default();
        taken.seats = usize::try_from(row.try_get::<i64, _>(1)?)?;
        taken.until = row.try_get::<Option<i64>, _>(2)?.map(Moment);
    }
    let people = sqlx::query(sqlx::AssertSqlSafe(people)).bind(of);
    for row in people.fetch_all(conn).await? {
        let taken = found.entry(row.try_get::<String, _>(0)?.parse()?).or_default();
        taken.capacity = usize::try_from(row.try_get::<i64, _>(1)?)?;
        taken.people = usize::try_from(row.try_get::<i64, _>(2)?)?;
    }
    Ok(found)
}
