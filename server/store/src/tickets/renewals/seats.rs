//! Seats that are kept for subscribers, by claims whose owner is the renewal.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{OrderId, Ordinal, PerformanceId, RenewalId, VenueId},
    moment::Moment,
    tickets::renewal::Unit,
};
use std::collections::HashMap;

/// Keeps a seat at these performances. Gives at how many: fewer where somebody has it.
#[boxed]
pub async fn keep(
    conn: &mut Conn,
    renewal: RenewalId,
    venue: VenueId,
    units: &[Unit],
    now: Moment,
) -> anyhow::Result<u64> {
    let mut units = units.to_vec();
    units.sort_unstable();
    let sql = "insert into claims (performance_id, seat_ordinal, venue_id, owner, owner_id, \
               owned_at_ms)";
    let on_conflict = "on conflict (performance_id, seat_ordinal) do update \
         set owner = excluded.owner, owner_id = excluded.owner_id, \
           owned_at_ms = excluded.owned_at_ms, holder = null, holder_id = null, \
           held_until_ms = null \
         where claims.owner is null and claims.holder = 'basket' \
           and claims.held_until_ms <= excluded.owned_at_ms";
    bulk::insert_or(conn, sql, on_conflict, 6, &units, |insert, (performance, seat)| {
        insert
            .bind(performance.to_string())
            .bind(i64::from(seat.0))
            .bind(venue.to_string())
            .bind("subscription")
            .bind(renewal.to_string())
            .bind(now.0)
    })
    .await
}

/// Its seats go back on sale.
#[boxed]
pub async fn give_up(conn: &mut Conn, renewal: RenewalId) -> anyhow::Result<Vec<PerformanceId>> {
    sqlx::query(
        "delete from claims where owner = 'subscription' and owner_id = $1 \
         returning performance_id",
    )
    .bind(renewal.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("performance_id"))
    .collect()
}

/// The order that renews it holds its seats from now on. Gives how many.
#[boxed]
pub async fn hand_to_order(
    conn: &mut Conn,
    renewal: RenewalId,
    order: OrderId,
    until: Moment,
) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "update claims set owner = null, owner_id = null, owned_at_ms = null, holder = 'order', \
         holder_id = $2, held_until_ms = $3 where owner = 'subscription' and owner_id = $1",
    )
    .bind(renewal.to_string())
    .bind(order.to_string())
    .bind(until.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// The order keeps its seats at these performances, others are nobody's. Gives how many it has.
#[boxed]
pub async fn leave_others(
    conn: &mut Conn,
    order: OrderId,
    performances: &[PerformanceId],
) -> anyhow::Result<u64> {
    let rows =
        sqlx::query("select performance_id from claims where holder = 'order' and holder_id = $1")
            .bind(order.to_string())
            .fetch_all(&mut *conn)
            .await?;
    let mut kept = 0;
    for row in rows {
        let performance: PerformanceId = row.id("performance_id")?;
        if performances.contains(&performance) {
            kept += 1;
            continue;
        }
        sqlx::query(
            "delete from claims where holder = 'order' and holder_id = $1 \
             and performance_id = $2",
        )
        .bind(order.to_string())
        .bind(performance.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(kept)
}

/// Whose each seat of these performances is: a renewal's, or of somebody else. Baskets whose time
/// is up have none.
#[boxed]
pub async fn owners(
    conn: &mut Conn,
    performances: &[PerformanceId],
    now: Moment,
) -> anyhow::Result<HashMap<Unit, Option<RenewalId>>> {
    let mut owners = HashMap::new();
    for performance in performances {
        let rows = sqlx::query(
            "select seat_ordinal, owner, owner_id from claims where performance_id = $1 \
             and (owner is not null or holder <> 'basket' or held_until_ms > $2)",
        )
        .bind(performance.to_string())
        .bind(now.0)
        .fetch_all(&mut *conn)
        .await?;
        for row in rows {
            let is_renewal = row.text_or_none("owner")?.as_deref() == Some("subscription");
            let owner = if is_renewal { row.id_or_none("owner_id")? } else { None };
            owners.insert((*performance, Ordinal(row.number("seat_ordinal")?)), owner);
        }
    }
    Ok(owners)
}
