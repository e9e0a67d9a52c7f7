//! Venues and their halls.

use domain::{
    id::{HallId, VenueId},
    seats::plan::VenueView,
};
use std::collections::HashMap;
use store::{Conn, catalogue::Change};

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
