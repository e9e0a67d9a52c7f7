//! Seats and places of an order: taken over from the basket, claimed anew for late money,
//! sold, or given back. The claims' primary key and the counters' check decide every race.

use crate::{Conn, columns::Columns, counters};
use domain::{
    id::{BasketId, OrderId, OrderLineId, Ordinal, PerformanceId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use std::collections::BTreeSet;

/// Moves the basket's live holds of seats to the order. Gives how many there were.
pub async fn take_over(
    conn: &mut Conn,
    basket: BasketId,
    order: OrderId,
    until: Moment,
    now: Moment,
) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "update claims set holder = 'order', holder_id = $2, held_until_ms = $3 \
         where holder = 'basket' and holder_id = $1 and held_until_ms > $4",
    )
    .bind(basket.to_string())
    .bind(order.to_string())
    .bind(until.0)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Takes the basket's live claims on places away; `hold_place` writes them anew, one a line.
/// Gives how many places there were; the counters stay as they are.
pub async fn take_places(conn: &mut Conn, basket: BasketId, now: Moment) -> anyhow::Result<i64> {
    let taken = sqlx::query(
        "delete from area_claims where holder = 'basket' and holder_id = $1 \
         and held_until_ms > $2 returning quantity",
    )
    .bind(basket.to_string())
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    taken.iter().map(|row| row.int("quantity")).sum()
}

/// One place, already counted, held by the order for one of its lines.
pub async fn hold_place(
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
    performance: PerformanceId,
    area: &str,
    until: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into area_claims (id, performance_id, area, quantity, holder, holder_id, \
         held_until_ms) values ($1, $2, $3, 1, 'order', $4, $5)",
    )
    .bind(line.to_string())
    .bind(performance.to_string())
    .bind(area)
    .bind(order.to_string())
    .bind(until.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// Holds a seat for the order if it is free, or the order's already. False: it is gone.
pub async fn claim_seat(
    conn: &mut Conn,
    order: OrderId,
    performance: PerformanceId,
    seat: Ordinal,
    until: Moment,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "insert into claims (performance_id, seat_ordinal, venue_id, holder, holder_id, \
         held_until_ms) \
         select id, $2, venue_id, 'order', $3, $4 from performances where id = $1 \
         on conflict (performance_id, seat_ordinal) do update \
         set holder = 'order', holder_id = $3, held_until_ms = $4 \
         where claims.owner is null and (claims.holder is null \
           or (claims.holder = 'order' and claims.holder_id = $3) \
           or (claims.holder = 'basket' and claims.held_until_ms <= $5))",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(order.to_string())
    .bind(until.0)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Holds one more place for a line if there is room, or it is held already. False: full.
pub async fn claim_place(
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
    performance: PerformanceId,
    area: &str,
    until: Moment,
) -> anyhow::Result<bool> {
    let held = sqlx::query(
        "select id from area_claims where id = $1 and holder = 'order' and holder_id = $2",
    )
    .bind(line.to_string())
    .bind(order.to_string())
    .fetch_optional(&mut *conn)
    .await?;
    if held.is_some() {
        return Ok(true);
    }
    let counted = sqlx::query(
        "update area_counters set taken = taken + 1 \
         where performance_id = $1 and area = $2 and taken < capacity",
    )
    .bind(performance.to_string())
    .bind(area)
    .execute(&mut *conn)
    .await?;
    if counted.rows_affected() == 0 {
        return Ok(false);
    }
    hold_place(conn, order, line, performance, area, until).await?;
    Ok(true)
}

/// The seat becomes the line's. False: the order doesn't hold it.
pub async fn sell_seat(
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
    performance: PerformanceId,
    seat: Ordinal,
    now: Moment,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update claims set owner = 'order-line', owner_id = $4, owned_at_ms = $5, \
         holder = null, holder_id = null, held_until_ms = null \
         where performance_id = $1 and seat_ordinal = $2 and owner is null \
         and holder = 'order' and holder_id = $3",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(order.to_string())
    .bind(line.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The place becomes the line's. False: the order doesn't hold it.
pub async fn sell_place(
    conn: &mut Conn,
    order: OrderId,
    line: OrderLineId,
) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update area_claims set owner = 'order-line', owner_id = $1, \
         holder = null, holder_id = null, held_until_ms = null \
         where id = $1 and holder = 'order' and holder_id = $2",
    )
    .bind(line.to_string())
    .bind(order.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives back all that the order holds: seats, places, and what it claims of counters. An owner
/// of a held seat stays.
pub async fn give_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    release(conn, "order", &order.to_string()).await?;
    counters::give_back(conn, order).await
}

/// Ends the holds of baskets whose time is up: seats and places are free again. The basket's
/// lines stay until the shopper was told. Gives the performances that changed.
pub async fn sweep_basket_holds(
    conn: &mut Conn,
    now: Moment,
) -> anyhow::Result<BTreeSet<PerformanceId>> {
    let freed = sqlx::query(
        "delete from claims where holder = 'basket' and held_until_ms <= $1 and owner is null \
         returning performance_id",
    )
    .bind(now.0)
    .fetch_all(&mut *conn)
    .await?;
    let owned = sqlx::query(
        "update claims set holder = null, holder_id = null, held_until_ms = null \
         where holder = 'basket' and held_until_ms <= $1 returning performance_id",
    )
    .bind(now.0)
    .fetch_all(&mut *conn)
    .await?;
    let places = sqlx::query(
        "delete from area_claims where holder = 'basket' and held_until_ms <= $1 \
         returning performance_id, area, quantity",
    )
    .bind(now.0)
    .fetch_all(&mut *conn)
    .await?;
    count_back(conn, &places).await?;
    let rows = freed.iter().chain(&owned).chain(&places);
    rows.map(|row| row.id("performance_id")).collect()
}

async fn release(conn: &mut Conn, holder: &'static str, id: &str) -> anyhow::Result<()> {
    sqlx::query("delete from claims where holder = $1 and holder_id = $2 and owner is null")
        .bind(holder)
        .bind(id)
        .execute(&mut *conn)
        .await?;
    sqlx::query(
        "update claims set holder = null, holder_id = null, held_until_ms = null \
         where holder = $1 and holder_id = $2",
    )
    .bind(holder)
    .bind(id)
    .execute(&mut *conn)
    .await?;
    let places = sqlx::query(
        "delete from area_claims where holder = $1 and holder_id = $2 \
         returning performance_id, area, quantity",
    )
    .bind(holder)
    .bind(id)
    .fetch_all(&mut *conn)
    .await?;
    count_back(conn, &places).await
}

async fn count_back(conn: &mut Conn, places: &[AnyRow]) -> anyhow::Result<()> {
    for place in places {
        sqlx::query(
            "update area_counters set taken = taken - $3 where performance_id = $1 and area = $2",
        )
        .bind(place.text("performance_id")?)
        .bind(place.text("area")?)
        .bind(place.int("quantity")?)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
