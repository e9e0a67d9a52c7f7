//! House seats of a plan that staff have freed for one performance. All others are blocked, as by a
//! block of the kind `house`.

use crate::{Conn, bulk, columns::Columns};
use domain::{
    id::{Ordinal, PerformanceId},
    moment::Moment,
};

#[boxed]
pub async fn freed(conn: &mut Conn, performance: PerformanceId) -> anyhow::Result<Vec<Ordinal>> {
    sqlx::query(
        "select seat_ordinal from freed_house_seats where performance_id = $1 \
         order by seat_ordinal",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| Ok(Ordinal(row.number("seat_ordinal")?)))
    .collect()
}

/// Everybody may buy them from now on.
#[boxed]
pub async fn free(
    conn: &mut Conn,
    performance: PerformanceId,
    seats: &[Ordinal],
    now: Moment,
) -> anyhow::Result<()> {
    let sql = "insert into freed_house_seats (performance_id, seat_ordinal, freed_at_ms)";
    bulk::insert_or(conn, sql, "on conflict do nothing", 3, seats, |query, seat| {
        query.bind(performance.to_string()).bind(i64::from(seat.0)).bind(now.0)
    })
    .await?;
    Ok(())
}
