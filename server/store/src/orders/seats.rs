//! Seats and places of an order: taken over from the basket, claimed anew for late money,
//! sold, or given back. The claims' primary key and the counters' check decide every race.

use crate::{
    Conn,
    columns::Columns,
    seats::{areas, counters},
};
use domain::{
    id::{BasketId, BlockId, OrderId, OrderLineId, PerformanceId},
    moment::Moment,
};
use sqlx::any::AnyRow;
use std::collections::BTreeSet;

/// Seats that an order has come to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldSeats {
    pub count: u64,
    /// Holders offer some of them for resale.
    pub has_offers: bool,
}

impl HeldSeats {
    fn of(rows: &[AnyRow]) -> anyhow::Result<Self> {
        let mut has_offers = false;
        for row in rows {
            has_offers |= row.text_or_none("release_id")?.is_some();
        }
        Ok(Self { count: rows.len() as u64, has_offers })
    }
}

/// Moves the basket's live holds of seats to the order. Gives those that there were.
#[boxed]
pub async fn take_over(
    conn: &mut Conn,
    basket: BasketId,
    order: OrderId,
    until: Moment,
    now: Moment,
) -> anyhow::Result<HeldSeats> {
    let moved = sqlx::query(
        "update claims set holder = 'order', holder_id = $2, held_until_ms = $3 \
         where holder = 'basket' and holder_id = $1 and held_until_ms > $4 returning release_id",
    )
    .bind(basket.to_string())
    .bind(order.to_string())
    .bind(until.0)
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    HeldSeats::of(&moved)
}

/// What a basket held of unnumbered areas, until its lines have it.
pub struct TakenPlaces(Vec<PlacesOfBlock>);

/// Places of one row, and the block that they were held over.
struct PlacesOfBlock {
    performance: PerformanceId,
    area: String,
    quantity: i64,
    block: Option<BlockId>,
}

impl TakenPlaces {
    /// Of a basket that held none.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    pub fn count(&self) -> i64 {
        self.0.iter().map(|places| places.quantity).sum()
    }

    /// One of them is a line's from now on. Gives the block that it is held over.
    pub fn take_one(&mut self, performance: PerformanceId, area: &str) -> Option<BlockId> {
        let of_area = |places: &&mut PlacesOfBlock| {
            places.quantity > 0 && places.performance == performance && places.area == area
        };
        let places = self.0.iter_mut().find(of_area)?;
        places.quantity -= 1;
        places.block
    }
}

/// Takes the basket's live claims on places away; `hold_place` writes them anew, one a line. The
/// counters stay as they are.
#[boxed]
pub async fn take_places(
    conn: &mut Conn,
    basket: BasketId,
    now: Moment,
) -> anyhow::Result<TakenPlaces> {
    let taken = sqlx::query(
        "delete from area_claims where holder = 'basket' and holder_id = $1 \
         and held_until_ms > $2 returning performance_id, area, quantity, block_id",
    )
    .bind(basket.to_string())
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    let places = taken.iter().map(|row| {
        Ok(PlacesOfBlock {
            performance: row.id("performance_id")?,
            area: row.text("area")?,
            quantity: row.int("quantity")?,
            block: row.id_or_none("block_id")?,
        })
    });
    places.collect::<anyhow::Result<_>>().map(TakenPlaces)
}

/// One place of an order's line.
pub struct PlaceHold<'a> {
    pub order: OrderId,
    pub line: OrderLineId,
    pub performance: PerformanceId,
    pub area: &'a str,
    pub until: Moment,
}

/// One place, already counted, held by the order for one of its lines, perhaps over a block.
#[boxed]
pub async fn hold_place(
    conn: &mut Conn,
    place: &PlaceHold<'_>,
    block: Option<BlockId>,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into area_claims (id, performance_id, area, quantity, holder, holder_id, \
         held_until_ms, block_id) values ($1, $2, $3, 1, 'order', $4, $5, $6)",
    )
    .bind(place.line.to_string())
    .bind(place.performance.to_string())
    .bind(place.area)
    .bind(place.order.to_string())
    .bind(place.until.0)
    .bind(block.map(|block| block.to_string()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Holds the seats of all of the order's lines that are free, or the order's already, or owned by a
/// block that its channel may sell over, in key order; late money takes none of a block that came
/// after the order. Gives those that the order holds now: fewer than its lines when some are gone.
#[boxed]
pub async fn claim_seats(
    conn: &mut Conn,
    order: OrderId,
    until: Moment,
    now: Moment,
) -> anyhow::Result<HeldSeats> {
    let held = sqlx::query(
        "insert into claims (performance_id, seat_ordinal, venue_id, holder, holder_id, \
         held_until_ms) \
         select l.performance_id, l.seat_ordinal, p.venue_id, 'order', l.order_id, $2 \
         from order_lines l join performances p on p.id = l.performance_id \
         where l.order_id = $1 and l.seat_ordinal is not null and l.cancelled_at_ms is null \
         order by l.performance_id, l.seat_ordinal \
         on conflict (performance_id, seat_ordinal) do update \
         set holder = excluded.holder, holder_id = excluded.holder_id, \
           held_until_ms = excluded.held_until_ms \
         where (claims.owner is null or claims.release_id is not null \
             or (claims.owner = 'block' and exists (select 1 from blocks b \
               join orders o on o.id = $1 where b.id = claims.owner_id \
               and ' ' || b.channels || ' ' like '% ' || o.channel || ' %' \
               and ((claims.holder = 'order' and claims.holder_id = $1) \
                 or claims.owned_at_ms <= o.placed_at_ms)))) \
           and (claims.holder is null \
           or (claims.holder = 'order' and claims.holder_id = $1) \
           or (claims.holder = 'basket' and claims.held_until_ms <= $3)) \
         returning release_id",
    )
    .bind(order.to_string())
    .bind(until.0)
    .bind(now.0)
    .fetch_all(conn)
    .await?;
    HeldSeats::of(&held)
}

/// Holds one more place for a line if there is room, or it is held already, or if it went back to
/// the block that it was held over and is still there. False: full.
#[boxed]
pub async fn claim_place(conn: &mut Conn, place: &PlaceHold<'_>) -> anyhow::Result<bool> {
    let known = sqlx::query("select owner, holder_id from area_claims where id = $1")
        .bind(place.line.to_string())
        .fetch_optional(&mut *conn)
        .await?;
    if let Some(known) = known {
        let order = place.order.to_string();
        return match known.text_or_none("owner")? {
            None => Ok(known.text_or_none("holder_id")?.as_deref() == Some(&order)),
            Some(_) => hold_again(conn, place).await,
        };
    }
    let counted = sqlx::query(
        "update area_counters set taken = taken + 1 \
         where performance_id = $1 and area = $2 and taken < capacity",
    )
    .bind(place.performance.to_string())
    .bind(place.area)
    .execute(&mut *conn)
    .await?;
    if counted.rows_affected() == 0 {
        return Ok(false);
    }
    hold_place(conn, place, None).await?;
    Ok(true)
}

/// The row of the block that has the line's identity was the line's own before.
async fn hold_again(conn: &mut Conn, place: &PlaceHold<'_>) -> anyhow::Result<bool> {
    let held = sqlx::query(
        "update area_claims set block_id = owner_id, owner = null, owner_id = null, \
         holder = 'order', holder_id = $2, held_until_ms = $3 \
         where id = $1 and owner = 'block' and quantity = 1",
    )
    .bind(place.line.to_string())
    .bind(place.order.to_string())
    .bind(place.until.0)
    .execute(conn)
    .await?;
    Ok(held.rows_affected() > 0)
}

/// The seats that the order holds become its lines', also those that a block owned. Gives how
/// many.
#[boxed]
pub async fn sell_seats(conn: &mut Conn, order: OrderId, now: Moment) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "update claims set owner = 'order-line', owned_at_ms = $2, owner_id = \
           (select l.id from order_lines l where l.order_id = $1 \
            and l.performance_id = claims.performance_id \
            and l.seat_ordinal = claims.seat_ordinal and l.cancelled_at_ms is null), \
         release_id = null, holder = null, holder_id = null, held_until_ms = null \
         where (owner is null or release_id is not null or owner = 'block') \
           and holder = 'order' and holder_id = $1",
    )
    .bind(order.to_string())
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// The general admission tickets that the order holds become its lines'. Gives how many.
#[boxed]
pub async fn sell_general_admission(conn: &mut Conn, order: OrderId) -> anyhow::Result<u64> {
    let done = sqlx::query(
        "update area_claims set owner = 'order-line', owner_id = id, \
         holder = null, holder_id = null, held_until_ms = null, block_id = null \
         where holder = 'order' and holder_id = $1",
    )
    .bind(order.to_string())
    .execute(conn)
    .await?;
    Ok(done.rows_affected())
}

/// Gives back all that the order holds: seats, places, and what it claims of counters. An owner
/// of a held seat stays.
#[boxed]
pub async fn give_back(conn: &mut Conn, order: OrderId) -> anyhow::Result<()> {
    release(conn, "order", &order.to_string()).await?;
    counters::give_back(conn, order).await
}

/// Gives back all that a basket holds. An owner of a held seat stays.
#[boxed]
pub async fn give_back_basket(conn: &mut Conn, basket: BasketId) -> anyhow::Result<()> {
    release(conn, "basket", &basket.to_string()).await
}

/// Ends the holds of baskets whose time is up: seats and places are free again. The basket's
/// lines stay until the shopper was told. Gives the performances that changed.
#[boxed]
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
         returning id, performance_id, area, quantity, block_id",
    )
    .bind(now.0)
    .fetch_all(&mut *conn)
    .await?;
    areas::give_back_held(conn, &places).await?;
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
         returning id, performance_id, area, quantity, block_id",
    )
    .bind(holder)
    .bind(id)
    .fetch_all(&mut *conn)
    .await?;
    areas::give_back_held(conn, &places).await
}
