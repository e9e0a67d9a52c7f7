//! Several that one answer renews, and the order that renews them together.

use super::{Renewal, renewal_of};
use crate::{Conn, columns::Columns};
use domain::id::{OrderId, RenewalId};

/// Those that this order renews.
#[boxed]
pub async fn of_new_order(conn: &mut Conn, order: OrderId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!("where r.new_order_id = $1 order by r.id"))
        .bind(order.to_string())
        .fetch_all(conn)
        .await?
        .iter()
        .map(renewal_of)
        .collect()
}

/// Those that one answer renewed together, and of which nothing has become yet.
#[boxed]
pub async fn open_together(conn: &mut Conn, together: RenewalId) -> anyhow::Result<Vec<Renewal>> {
    sqlx::query(renewal!(
        "where r.together_id = $1 and r.ended_at_ms is null and r.new_order_id is null \
         order by r.id"
    ))
    .bind(together.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(renewal_of)
    .collect()
}

/// With which others one answer renews it; None: with none.
#[boxed]
pub async fn set_together(
    conn: &mut Conn,
    id: RenewalId,
    together: Option<RenewalId>,
) -> anyhow::Result<()> {
    sqlx::query("update renewals set together_id = $2 where id = $1")
        .bind(id.to_string())
        .bind(together.map(|together| together.to_string()))
        .execute(conn)
        .await?;
    Ok(())
}

/// What one of those that an order renews together costs in it.
#[boxed]
pub async fn ordered_minor(
    conn: &mut Conn,
    order: OrderId,
    renewal: &Renewal,
) -> anyhow::Result<i64> {
    let row = sqlx::query(
        "select cast(coalesce(sum(l.due_minor), 0) as bigint) as due_minor \
         from order_items i join order_lines l on l.order_id = i.order_id and l.item_id = i.id \
         where i.order_id = $1 and i.offer_id = $2 and l.seat_ordinal = $3",
    )
    .bind(order.to_string())
    .bind(renewal.offer.to_string())
    .bind(i64::from(renewal.seat.0))
    .fetch_one(conn)
    .await?;
    row.int("due_minor")
}
