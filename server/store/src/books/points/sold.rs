//! What a point has sold and reserved, and all sales of a performance where the house lets it see
//! them. No names, no addresses.

use crate::{Conn, columns::Columns};
use domain::{
    id::{PerformanceId, PointOfSaleId},
    moment::Moment,
};
use sqlx::any::AnyRow;

/// An order for a performance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointOrder {
    pub code: String,
    pub placed_at: Moment,
    pub pay_by: Moment,
    pub paid_at: Option<Moment>,
    pub ended_at: Option<Moment>,
    pub is_reservation: bool,
    pub performance: PerformanceId,
    /// Tickets that stand.
    pub tickets: u32,
    pub returned: u32,
    /// What the tickets cost, of those that stand.
    pub minor: i64,
    pub currency: String,
    /// Where it was sold, as sheets name it; empty for a channel of the house's own.
    pub point: String,
    pub channel: String,
}

/// Which of them; the newest first.
#[derive(Clone, Copy, Debug)]
pub struct PointOrdersAsked {
    /// Placed before it.
    pub before: Moment,
    pub limit: i64,
}

macro_rules! point_orders {
    ($where:literal) => {
        concat!(
            "select o.code, o.placed_at_ms, o.pay_by_ms, o.paid_at_ms, o.ended_at_ms, \
             case when v.order_id is null then 0 else 1 end as is_reservation, \
             l.performance_id, o.currency, o.channel, s.key as point, \
             cast(sum(case when l.cancelled_at_ms is null then 1 else 0 end) as bigint) \
               as tickets, \
             cast(sum(case when l.cancelled_at_ms is null then 0 else 1 end) as bigint) \
               as returned, \
             cast(sum(case when l.cancelled_at_ms is null then l.due_minor else 0 end) \
               as bigint) as minor \
             from orders o join order_lines l on l.order_id = o.id \
             left join order_reservations v on v.order_id = o.id \
             left join points_of_sale s on s.id = o.point_of_sale_id \
             where l.performance_id is not null and o.placed_at_ms < $2 and ",
            $where,
            " group by o.id, o.code, o.placed_at_ms, o.pay_by_ms, o.paid_at_ms, \
             o.ended_at_ms, v.order_id, l.performance_id, o.currency, o.channel, s.key \
             order by o.placed_at_ms desc, o.code, l.performance_id limit $3"
        )
    };
}

fn order(row: &AnyRow) -> anyhow::Result<PointOrder> {
    Ok(PointOrder {
        code: row.text("code")?,
        placed_at: row.moment("placed_at_ms")?,
        pay_by: row.moment("pay_by_ms")?,
        paid_at: row.moment_or_none("paid_at_ms")?,
        ended_at: row.moment_or_none("ended_at_ms")?,
        is_reservation: row.int("is_reservation")? == 1,
        performance: row.id("performance_id")?,
        tickets: row.number("tickets")?,
        returned: row.number("returned")?,
        minor: row.int("minor")?,
        currency: row.text("currency")?,
        point: row.text_or_none("point")?.unwrap_or_default(),
        channel: row.text("channel")?,
    })
}

/// Of one point.
#[boxed]
pub async fn orders_at(
    conn: &mut Conn,
    point: PointOfSaleId,
    asked: PointOrdersAsked,
) -> anyhow::Result<Vec<PointOrder>> {
    sqlx::query(point_orders!("o.point_of_sale_id = $1"))
        .bind(point.to_string())
        .bind(asked.before.0)
        .bind(asked.limit)
        .fetch_all(conn)
        .await?
        .iter()
        .map(order)
        .collect()
}

/// For one performance, wherever they were sold; those that stand or wait: who has its seats.
#[boxed]
pub async fn orders_for(
    conn: &mut Conn,
    performance: PerformanceId,
    asked: PointOrdersAsked,
) -> anyhow::Result<Vec<PointOrder>> {
    sqlx::query(point_orders!(
        "l.performance_id = $1 and o.ended_at_ms is null and o.id in ( \
           select m.order_id from claims c join order_lines m on m.id = c.owner_id \
             where c.performance_id = $1 and c.owner = 'order-line' \
           union select c.holder_id from claims c \
             where c.performance_id = $1 and c.holder = 'order' \
           union select m.order_id from area_claims c join order_lines m on m.id = c.owner_id \
             where c.performance_id = $1 and c.owner = 'order-line' \
           union select c.holder_id from area_claims c \
             where c.performance_id = $1 and c.holder = 'order')"
    ))
    .bind(performance.to_string())
    .bind(asked.before.0)
    .bind(asked.limit)
    .fetch_all(conn)
    .await?
    .iter()
    .map(order)
    .collect()
}

/// Performances of which the point sees all sales.
#[boxed]
pub async fn allowed(conn: &mut Conn, point: PointOfSaleId) -> anyhow::Result<Vec<PerformanceId>> {
    sqlx::query(
        "select performance_id from point_performances where point_of_sale_id = $1 \
         order by performance_id",
    )
    .bind(point.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| row.id("performance_id"))
    .collect()
}

/// From now on it sees them.
#[boxed]
pub async fn allow(
    conn: &mut Conn,
    point: PointOfSaleId,
    performance: PerformanceId,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into point_performances (point_of_sale_id, performance_id) values ($1, $2) \
         on conflict do nothing",
    )
    .bind(point.to_string())
    .bind(performance.to_string())
    .execute(conn)
    .await?;
    Ok(())
}

/// From now on it sees its own alone.
#[boxed]
pub async fn refuse(
    conn: &mut Conn,
    point: PointOfSaleId,
    performance: PerformanceId,
) -> anyhow::Result<()> {
    sqlx::query(
        "delete from point_performances where point_of_sale_id = $1 and performance_id = $2",
    )
    .bind(point.to_string())
    .bind(performance.to_string())
    .execute(conn)
    .await?;
    Ok(())
}
