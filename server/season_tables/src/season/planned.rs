//! Which plan the coming performances of a hall have, and what stands in the way of a newer one.

use crate::season::rows::USE_OF_PERFORMANCE;
use domain::{
    id::{PlanVersionId, ZoneMapId},
    moment::Moment,
};
use sqlx::Row;
use store::{Conn, catalogue::Change};

/// A performance that didn't begin yet.
pub struct PlannedPerformance {
    pub slug: String,
    pub plan: PlanVersionId,
    pub zone_map: ZoneMapId,
    /// Why it must stay as it is; None where nobody has anything to do with it.
    pub used: Option<String>,
}

/// By their start.
#[boxed]
pub async fn coming(
    conn: &mut Conn,
    hall_key: &str,
    now: Moment,
) -> anyhow::Result<Vec<PlannedPerformance>> {
    let sql = format!(
        "select p.slug, p.plan_version_id, p.zone_map_id, {USE_OF_PERFORMANCE} \
         from performances p join halls on halls.id = p.hall_id \
         where halls.key = $1 and p.starts_at_ms > $2 \
         order by p.starts_at_ms, p.slug"
    );
    let rows =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(hall_key).bind(now.0).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            Ok(PlannedPerformance {
                slug: row.try_get(0)?,
                plan: row.try_get::<String, _>(1)?.parse()?,
                zone_map: row.try_get::<String, _>(2)?.parse()?,
                used: row.try_get(3)?,
            })
        })
        .collect()
}

/// The performances of these keys take a newer plan of their hall, with its first zone map.
#[boxed]
pub async fn take(
    change: &mut Change<'_>,
    slugs: &[String],
    plan: PlanVersionId,
    zone_map: ZoneMapId,
) -> anyhow::Result<()> {
    for slug in slugs {
        sqlx::query(
            "update performances set plan_version_id = $2, zone_map_id = $3 where slug = $1",
        )
        .bind(slug)
        .bind(plan.to_string())
        .bind(zone_map.to_string())
        .execute(&mut **change)
        .await?;
    }
    Ok(())
}

/// The performance of this key sells by another zone map of the plan that it has.
#[boxed]
pub async fn take_zones(
    change: &mut Change<'_>,
    slug: &str,
    zone_map: ZoneMapId,
) -> anyhow::Result<()> {
    sqlx::query("update performances set zone_map_id = $2 where slug = $1")
        .bind(slug)
        .bind(zone_map.to_string())
        .execute(&mut **change)
        .await?;
    Ok(())
}
