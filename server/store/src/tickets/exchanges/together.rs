//! Tickets that are exchanged in one go. `exchanges` has the first one and the sums of all,
//! `exchanges_beside` the others.

use super::{EXCHANGES_FOLLOWED, ExchangedBeside, order_before};
use crate::{Conn, columns::Columns};
use domain::{
    id::{OrderId, OrderItemId, OrderLineId},
    moment::Moment,
};
use std::collections::HashMap;

pub(super) async fn insert(
    conn: &mut Conn,
    order: OrderId,
    beside: &[ExchangedBeside],
) -> anyhow::Result<()> {
    for ticket in beside {
        sqlx::query(
            "insert into exchanges_beside (order_id, order_line_id, admission_id) \
             values ($1, $2, $3)",
        )
        .bind(order.to_string())
        .bind(ticket.line.to_string())
        .bind(ticket.admission.to_string())
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

pub(super) async fn of_order(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<Vec<ExchangedBeside>> {
    sqlx::query(
        "select b.order_line_id, b.admission_id from exchanges_beside b \
         join order_lines l on l.id = b.order_line_id where b.order_id = $1 \
         order by l.position, l.id",
    )
    .bind(order.to_string())
    .fetch_all(conn)
    .await?
    .iter()
    .map(|row| {
        Ok(ExchangedBeside { line: row.id("order_line_id")?, admission: row.id("admission_id")? })
    })
    .collect()
}

/// False: one of the former tickets was exchanged by another order, and nothing is marked.
#[boxed]
pub async fn mark_done(conn: &mut Conn, order: OrderId, at: Moment) -> anyhow::Result<bool> {
    let done = sqlx::query(
        "update exchanges set done_at_ms = $2 where order_id = $1 and done_at_ms is null \
         and not exists (select 1 from exchanges o where o.order_line_id = exchanges.order_line_id \
           and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside o \
           where o.order_line_id = exchanges.order_line_id and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside b \
           join exchanges o on o.order_line_id = b.order_line_id \
           where b.order_id = $1 and o.done_at_ms is not null) \
         and not exists (select 1 from exchanges_beside b \
           join exchanges_beside o on o.order_line_id = b.order_line_id \
           where b.order_id = $1 and o.done_at_ms is not null)",
    )
    .bind(order.to_string())
    .bind(at.0)
    .execute(&mut *conn)
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("update exchanges_beside set done_at_ms = $2 where order_id = $1")
        .bind(order.to_string())
        .bind(at.0)
        .execute(&mut *conn)
        .await?;
    Ok(true)
}

/// The items of packages that the order's own tickets were exchanged out of by their buyer, in one
/// exchange or in several.
#[boxed]
pub async fn items_before(
    conn: &mut Conn,
    order: OrderId,
) -> anyhow::Result<HashMap<OrderLineId, OrderItemId>> {
    let mut found = HashMap::new();
    if order_before(conn, order).await?.is_none() {
        return Ok(found);
    }
    let rows = sqlx::query(
        "select id from order_lines where order_id = $1 and performance_id is not null \
         order by position",
    );
    let rows = rows.bind(order.to_string()).fetch_all(&mut *conn).await?;
    for (at, row) in rows.iter().enumerate() {
        if let Some(item) = item_before(conn, order, at).await? {
            found.insert(row.id("id")?, item);
        }
    }
    Ok(found)
}

/// Of the ticket that stands there among those of its order. Of several that were exchanged in one
/// go, each stands for the former one in the same place among them.
async fn item_before(
    conn: &mut Conn,
    order: OrderId,
    at: usize,
) -> anyhow::Result<Option<OrderItemId>> {
    let (mut order, mut at) = (order, at);
    for _ in 0..EXCHANGES_FOLLOWED {
        let rows = sqlx::query(
            "select l.order_id, l.item_id, (select count(*) from order_lines p \
               where p.order_id = l.order_id and p.performance_id is not null \
               and p.position < l.position) as place \
             from order_lines l where l.id in (select e.order_line_id from exchanges e \
                 where e.order_id = $1 and e.done_at_ms is not null and e.transfer_id is null \
               union all select b.order_line_id from exchanges_beside b \
                 where b.order_id = $1 and b.done_at_ms is not null) \
             order by l.position",
        );
        let rows = rows.bind(order.to_string()).fetch_all(&mut *conn).await?;
        let Some(row) = rows.get(at).or_else(|| rows.first()) else { return Ok(None) };
        if let Some(item) = row.id_or_none("item_id")? {
            return Ok(Some(item));
        }
        (order, at) = (row.id("order_id")?, row.number("place")?);
    }
    Ok(None)
}
