//! Orders whose buyer had allowed measuring, for as long as the analytics service is to hear of
//! them.

use domain::{id::OrderId, moment::Moment};
use store::Conn;

#[boxed]
pub async fn insert(
    conn: &mut Conn,
    order: OrderId,
    visitor: &str,
    now: Moment,
) -> anyhow::Result<()> {
    sqlx::query(
        "insert into measured_orders (order_id, visitor, written_at_ms) values ($1, $2, $3) \
         on conflict (order_id) do nothing",
    )
    .bind(order.to_string())
    .bind(visitor)
    .bind(now.0)
    .execute(conn)
    .await?;
    Ok(())
}

/// None: the buyer had not allowed it, or that was too long ago.
#[boxed]
pub async fn visitor(conn: &mut Conn, order: OrderId) -> anyhow::Result<Option<String>> {
    let visitor = sqlx::query_scalar("select visitor from measured_orders where order_id = $1");
    Ok(visitor.bind(order.to_string()).fetch_optional(conn).await?)
}

#[boxed]
pub async fn delete_before(conn: &mut Conn, at: Moment) -> anyhow::Result<()> {
    sqlx::query("delete from measured_orders where written_at_ms < $1")
        .bind(at.0)
        .execute(conn)
        .await?;
    Ok(())
}

#[boxed]
pub async fn delete_of(conn: &mut Conn, visitor: &str) -> anyhow::Result<()> {
    sqlx::query("delete from measured_orders where visitor = $1")
        .bind(visitor)
        .execute(conn)
        .await?;
    Ok(())
}
