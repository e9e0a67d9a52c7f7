//! Venues, halls, seats and plan versions.

use anyhow::Context;
use database::bulk;
use domain::{
    id::{HallId, PlanVersionId, VenueId, ZoneMapId},
    moment::Moment,
    seats::plan::VenueView,
};
use sqlx::Row;
use std::collections::HashMap;
use store::Conn;

pub struct HallRow {
    pub hall: HallId,
    pub venue: VenueId,
}

pub struct NewVenue<'a> {
    pub id: VenueId,
    pub key: &'a str,
    pub view: &'a VenueView,
    pub time_zone: &'a str,
}

#[boxed]
pub async fn insert_venue(conn: &mut Conn, venue: &NewVenue<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into venues (id, key, name, street, postcode, town, country, time_zone, \
         next_ordinal) values ($1, $2, $3, $4, $5, $6, $7, $8, 0)",
    )
    .bind(venue.id.to_string())
    .bind(venue.key)
    .bind(&venue.view.name)
    .bind(&venue.view.street)
    .bind(&venue.view.postcode)
    .bind(&venue.view.town)
    .bind(&venue.view.country)
    .bind(venue.time_zone)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn venue_by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<VenueId>> {
    let id: Option<String> = sqlx::query_scalar("select id from venues where key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?;
    id.map(|id| Ok(id.parse()?)).transpose()
}

#[boxed]
pub async fn insert_hall(
    conn: &mut Conn,
    hall: HallId,
    venue: VenueId,
    key: &str,
    name: &str,
) -> anyhow::Result<()> {
    sqlx::query("insert into halls (id, venue_id, key, name) values ($1, $2, $3, $4)")
        .bind(hall.to_string())
        .bind(venue.to_string())
        .bind(key)
        .bind(name)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn hall_by_key(conn: &mut Conn, key: &str) -> anyhow::Result<Option<HallRow>> {
    let row = sqlx::query("select id, venue_id from halls where key = $1")
        .bind(key)
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok(HallRow {
            hall: row.try_get::<String, _>(0)?.parse()?,
            venue: row.try_get::<String, _>(1)?.parse()?,
        })
    })
    .transpose()
}

/// Takes `count` ordinals of the venue; the first of them.
#[boxed]
pub async fn take_ordinals(conn: &mut Conn, venue: VenueId, count: u32) -> anyhow::Result<u32> {
    let next: i64 = sqlx::query_scalar(
        "update venues set next_ordinal = next_ordinal + $2 where id = $1 returning next_ordinal",
    )
    .bind(venue.to_string())
    .bind(i64::from(count))
    .fetch_one(conn)
    .await?;
    Ok(u32::try_from(next)? - count)
}

/// (guid, ordinal) of the seats that the hall has had so far.
#[boxed]
pub async fn seats_of(conn: &mut Conn, hall: HallId) -> anyhow::Result<Vec<(String, u32)>> {
    let rows = sqlx::query("select guid, ordinal from seats where hall_id = $1")
        .bind(hall.to_string())
        .fetch_all(conn)
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, u32::try_from(row.try_get::<i64, _>(1)?)?)))
        .collect()
}

/// The ordinals of these seats: one that the hall has had keeps its own, new ones get the venue's
/// next.
#[boxed]
pub async fn ordinals(
    conn: &mut Conn,
    hall: &HallRow,
    guids: &[String],
) -> anyhow::Result<Vec<u32>> {
    let mut known: HashMap<String, u32> = seats_of(conn, hall.hall).await?.into_iter().collect();
    let new: Vec<&String> = guids.iter().filter(|guid| !known.contains_key(*guid)).collect();
    let first = take_ordinals(conn, hall.venue, u32::try_from(new.len())?).await?;
    let new: Vec<(String, u32)> = new.into_iter().cloned().zip(first..).collect();
    insert_seats(conn, hall.venue, hall.hall, &new).await?;
    known.extend(new);
    guids.iter().map(|guid| known.get(guid).copied().context("every seat has one")).collect()
}

/// Many rows a statement: a hall of 15 000 seats is no reason to wait.
#[boxed]
pub async fn insert_seats(
    conn: &mut Conn,
    venue: VenueId,
    hall: HallId,
    seats: &[(String, u32)],
) -> anyhow::Result<()> {
    let sql = "insert into seats (venue_id, ordinal, hall_id, guid)";
    bulk::insert(conn, sql, 4, seats, |insert, (guid, ordinal)| {
        insert.bind(venue.to_string()).bind(i64::from(*ordinal)).bind(hall.to_string()).bind(guid)
    })
    .await?;
    Ok(())
}

pub struct NewPlan<'a> {
    pub id: PlanVersionId,
    pub hall: HallId,
    pub name: &'a str,
    pub document: &'a str,
    pub zone_map: ZoneMapId,
    pub zones: &'a str,
}

/// Appends a version with its first zone map; its number.
#[boxed]
pub async fn insert_plan(conn: &mut Conn, plan: &NewPlan<'_>, now: Moment) -> anyhow::Result<i64> {
    let version: i64 = sqlx::query_scalar(
        "insert into plan_versions (id, hall_id, version, name, document, imported_at_ms) \
         select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5 from plan_versions \
         where hall_id = $2 returning version",
    )
    .bind(plan.id.to_string())
    .bind(plan.hall.to_string())
    .bind(plan.name)
    .bind(plan.document)
    .bind(now.0)
    .fetch_one(&mut *conn)
    .await?;
    let (id, name, document) = (plan.zone_map, plan.name, plan.zones);
    insert_zone_map(conn, &NewZoneMap { id, plan: plan.id, name, document }).await?;
    Ok(version)
}

pub struct NewZoneMap<'a> {
    pub id: ZoneMapId,
    pub plan: PlanVersionId,
    pub name: &'a str,
    pub document: &'a str,
}

/// Beside those that the plan version has; performances that have one of them keep it.
#[boxed]
pub async fn insert_zone_map(conn: &mut Conn, map: &NewZoneMap<'_>) -> anyhow::Result<()> {
    sqlx::query(
        "insert into zone_maps (id, plan_version_id, name, document) values ($1, $2, $3, $4)",
    )
    .bind(map.id.to_string())
    .bind(map.plan.to_string())
    .bind(map.name)
    .bind(map.document)
    .execute(conn)
    .await?;
    Ok(())
}

#[boxed]
pub async fn document(conn: &mut Conn, plan: PlanVersionId) -> anyhow::Result<Option<String>> {
    Ok(sqlx::query_scalar("select document from plan_versions where id = $1")
        .bind(plan.to_string())
        .fetch_optional(conn)
        .await?)
}

/// The newest version of a hall's plan, by the hall's key, with its first zone map.
#[boxed]
pub async fn newest(
    conn: &mut Conn,
    hall_key: &str,
) -> anyhow::Result<Option<(PlanVersionId, ZoneMapId)>> {
    let row = sqlx::query(
        "select plan_versions.id, zone_maps.id from plan_versions \
         join halls on halls.id = plan_versions.hall_id \
         join zone_maps on zone_maps.plan_version_id = plan_versions.id \
         where halls.key = $1 order by plan_versions.version desc, zone_maps.id limit 1",
    )
    .bind(hall_key)
    .fetch_optional(conn)
    .await?;
    row.map(|row| {
        Ok((row.try_get::<String, _>(0)?.parse()?, row.try_get::<String, _>(1)?.parse()?))
    })
    .transpose()
}

/// All versions of a hall's plan, by the hall's key, the newest first.
#[boxed]
pub async fn versions(conn: &mut Conn, hall_key: &str) -> anyhow::Result<Vec<PlanVersionId>> {
    let ids: Vec<String> = sqlx::query_scalar(
        "select plan_versions.id from plan_versions \
         join halls on halls.id = plan_versions.hall_id \
         where halls.key = $1 order by plan_versions.version desc",
    )
    .bind(hall_key)
    .fetch_all(conn)
    .await?;
    ids.iter().map(|id| Ok(id.parse()?)).collect()
}

/// Digest of the hall's plan file as the last season import saw it.
#[boxed]
pub async fn season_file(conn: &mut Conn, hall_key: &str) -> anyhow::Result<Option<String>> {
    let digest: Option<Option<String>> =
        sqlx::query_scalar("select season_file_sha256 from halls where key = $1")
            .bind(hall_key)
            .fetch_optional(conn)
            .await?;
    Ok(digest.flatten())
}

#[boxed]
pub async fn remember_season_file(
    conn: &mut Conn,
    hall_key: &str,
    digest: &str,
) -> anyhow::Result<()> {
    sqlx::query("update halls set season_file_sha256 = $2 where key = $1")
        .bind(hall_key)
        .bind(digest)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn zone_map(conn: &mut Conn, map: ZoneMapId) -> anyhow::Result<Option<String>> {
    Ok(sqlx::query_scalar("select document from zone_maps where id = $1")
        .bind(map.to_string())
        .fetch_optional(conn)
        .await?)
}

/// (key, name, seats, versions) of every hall, for lists.
#[boxed]
pub async fn halls(conn: &mut Conn) -> anyhow::Result<Vec<(String, String)>> {
    let rows = sqlx::query("select key, name from halls order by key").fetch_all(conn).await?;
    rows.iter().map(|row| Ok((row.try_get(0)?, row.try_get(1)?))).collect()
}
