//! Claims on (performance, seat): the primary key lets one shopper win.

use crate::Conn;
use domain::{
    id::{BasketId, Ordinal, PerformanceId, VenueId},
    moment::Moment,
};
use sqlx::Row;

/// What stands in the way of a free seat, as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub seat: Ordinal,
    /// Held by this basket, still in time.
    pub basket: Option<BasketId>,
    pub available: bool,
    /// When the basket's hold ends by itself.
    pub until: Option<Moment>,
}

/// Every claim of the performance. Available = (no owner, or on offer) and no live hold.
pub async fn standing(
    conn: &mut Conn,
    performance: PerformanceId,
    now: Moment,
) -> anyhow::Result<Vec<Standing>> {
    let rows = sqlx::query(
        "select seat_ordinal, holder, holder_id, held_until_ms, \
         case when owner is null or release_id is not null then 1 else 0 end \
         from claims where performance_id = $1",
    )
    .bind(performance.to_string())
    .fetch_all(conn)
    .await?;
    rows.iter().map(|row| standing_of(row, now)).collect()
}

fn standing_of(row: &sqlx::any::AnyRow, now: Moment) -> anyhow::Result<Standing> {
    let holder: Option<String> = row.try_get(1)?;
    let until = row.try_get::<Option<i64>, _>(3)?.map(Moment);
    let ownerless = row.try_get::<i64, _>(4)? == 1;
    let by_basket = holder.as_deref() == Some("basket");
    let ended = by_basket && until.is_some_and(|until| until <= now);
    let basket = match (by_basket && !ended, row.try_get::<Option<String>, _>(2)?) {
        (true, Some(id)) => Some(id.parse()?),
        _ => None,
    };
    Ok(Standing {
        seat: Ordinal(u32::try_from(row.try_get::<i64, _>(0)?)?),
        basket,
        available: ownerless && (holder.is_none() || ended),
        until: if by_basket && !ended { until } else { None },
    })
}

pub struct SeatHold<'a> {
    pub performance: PerformanceId,
    pub venue: VenueId,
    /// In rising order, so that two shoppers never wait for each other in a circle.
    pub seats: &'a [Ordinal],
    pub basket: BasketId,
    pub until: Moment,
    pub now: Moment,
}

/// Claims the seats for the basket; those that somebody else has are given back as lost, and
/// then the caller's transaction must not commit.
pub async fn hold(conn: &mut Conn, hold: &SeatHold<'_>) -> anyhow::Result<Vec<Ordinal>> {
    assert!(hold.seats.is_sorted(), "seats are claimed in rising order");
    let mut lost = Vec::new();
    for seat in hold.seats {
        let done = sqlx::query(
            "insert into claims (performance_id, seat_ordinal, venue_id, holder, holder_id, \
             held_until_ms) values ($1, $2, $3, 'basket', $4, $5) \
             on conflict (performance_id, seat_ordinal) do update \
             set holder = 'basket', holder_id = $4, held_until_ms = $5 \
             where (claims.owner is null or claims.release_id is not null) \
             and (claims.holder is null or (claims.holder = 'basket' \
             and (claims.holder_id = $4 or claims.held_until_ms <= $6)))",
        )
        .bind(hold.performance.to_string())
        .bind(i64::from(seat.0))
        .bind(hold.venue.to_string())
        .bind(hold.basket.to_string())
        .bind(hold.until.0)
        .bind(hold.now.0)
        .execute(&mut *conn)
        .await?;
        if done.rows_affected() == 0 {
            lost.push(*seat);
        }
    }
    Ok(lost)
}

/// Gives one seat of the basket back; an owner's claim under it stays.
pub async fn release(
    conn: &mut Conn,
    performance: PerformanceId,
    seat: Ordinal,
    basket: BasketId,
) -> anyhow::Result<()> {
    sqlx::query(
        "delete from claims where performance_id = $1 and seat_ordinal = $2 \
         and holder = 'basket' and holder_id = $3 and owner is null",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(basket.to_string())
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update claims set holder = null, holder_id = null, held_until_ms = null \
         where performance_id = $1 and seat_ordinal = $2 \
         and holder = 'basket' and holder_id = $3",
    )
    .bind(performance.to_string())
    .bind(i64::from(seat.0))
    .bind(basket.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// Moves the end of all that the basket still holds, seats and places.
pub async fn extend(
    conn: &mut Conn,
    basket: BasketId,
    until: Moment,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "update claims set held_until_ms = $2 \
         where holder = 'basket' and holder_id = $1 and held_until_ms > $3",
    )
    .bind(basket.to_string())
    .bind(until.0)
    .bind(now.0)
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "update area_claims set held_until_ms = $2 \
         where holder = 'basket' and holder_id = $1 and held_until_ms > $3",
    )
    .bind(basket.to_string())
    .bind(until.0)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}
